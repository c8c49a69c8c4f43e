/** Most entries, largest entry and largest sum of what is unpacked, in bytes. A bomb fails here, before it is unpacked. */
const MOST_ENTRIES = 5000;
const LARGEST_ENTRY = 32_000_000;
const LARGEST_SUM = 96_000_000;

/** An archive whose entries are unpacked one by one, within limits. */
export interface Zip {
  readonly names: readonly string[];
  /** The entry's bytes, or undefined when there is none of that name. Throws a `ZipError` beyond the limits. */
  read(name: string): Uint8Array | undefined;
  /** The entry as UTF-8 text. */
  text(name: string): string | undefined;
}

/** Why an archive cannot be read, worded for the writer. */
export class ZipError extends Error {}

export async function openZip(bytes: Uint8Array): Promise<Zip> {
  const { unzipSync } = await import('fflate');
  const sizes = new Map<string, number>();
  try {
    unzipSync(bytes, {
      filter: (file) => {
        if (sizes.size < MOST_ENTRIES) sizes.set(file.name, file.originalSize);
        return false;
      },
    });
  } catch {
    throw new ZipError('The file is damaged or incomplete. Save it again.');
  }
  let unpacked = 0;
  const read = (name: string): Uint8Array | undefined => {
    const size = sizes.get(name);
    if (size === undefined) return undefined;
    unpacked += size;
    if (size > LARGEST_ENTRY || unpacked > LARGEST_SUM) {
      throw new ZipError('The file unpacks to more than Attest reads. Save the article alone.');
    }
    try {
      return unzipSync(bytes, { filter: (file) => file.name === name })[name];
    } catch {
      throw new ZipError('The file is damaged: a part of it cannot be unpacked. Save it again.');
    }
  };
  const text = (name: string): string | undefined => {
    const data = read(name);
    return data && new TextDecoder().decode(data);
  };
  return { names: [...sizes.keys()], read, text };
}
