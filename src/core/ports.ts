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

/**
 * Where a host keeps what was made of the files from one start to the next. Nothing in it is needed, it only saves time:
 * what cannot be read or written is as if it had never been there.
 */
export interface CacheStore {
  /** What was saved last, or undefined. Never rejects. */
  load(): Promise<Uint8Array | undefined>;
  /** Replaces what was saved by these bytes one after the other, whole or not at all. Never rejects. */
  save(parts: readonly Uint8Array[]): Promise<void>;
  /** Bytes of articles that are read again in a moment: for fewer, nothing is saved. */
  readonly little: number;
  /** A short name without white space for these bytes, which no others have: a cryptographic hash. */
  digest(parts: readonly Uint8Array[]): string;
}

export interface Logger {
  info(message: string): void;
  error(message: string): void;
}

export const silentLogger: Logger = { info: () => undefined, error: () => undefined };
