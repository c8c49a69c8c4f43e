/** Larger files are refused with their size and not read. Bytes. */
export const MAX_ARTICLE_BYTES = 200e6;

/** Extensions of the formats that can be read, lower case. */
export const ARTICLE_EXTENSIONS: readonly string[] = ['.txt', '.text', '.md', '.markdown'];

/** Whether a file of this name belongs into a corpus. */
export function isArticleName(name: string): boolean {
  const lower = name.toLowerCase();
  return ARTICLE_EXTENSIONS.some((extension) => lower.endsWith(extension));
}
