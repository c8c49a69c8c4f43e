/** What the host gives the engine. Ids are whatever the host uses to name a file: a path or a URI. */

export interface FileEntry {
  readonly id: string;
  /** The file's name with its extension, without folders. */
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** When it was last written, in milliseconds; changes whenever the content may have. */
  readonly modified: number;
}

export interface FileSystem {
  /** Rejects with an Error whose message can be shown when the file is gone or may not be read. */
  read(id: string): Promise<Uint8Array>;
}

export interface Logger {
  info(message: string): void;
  error(message: string): void;
}

export const silentLogger: Logger = { info: () => undefined, error: () => undefined };
