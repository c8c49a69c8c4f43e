import { binaryKind } from './decode';

/** A format that Attest reads. */
export type Format = 'txt' | 'md' | 'html' | 'mhtml' | 'webarchive' | 'pdf' | 'docx' | 'epub' | 'eml';

/** Largest file of any format that is opened, in bytes. */
export const MAX_ARTICLE_BYTES = 64_000_000;

const BY_EXTENSION: Readonly<Record<string, Format>> = {
  txt: 'txt',
  text: 'txt',
  md: 'md',
  markdown: 'md',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  mhtml: 'mhtml',
  mht: 'mhtml',
  webarchive: 'webarchive',
  pdf: 'pdf',
  docx: 'docx',
  epub: 'epub',
  eml: 'eml',
};

/** The extension in lower case without its dot, or ''. */
export function extensionOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot + 1).toLowerCase() : '';
}

/** The format that a file's name promises, if it is one that can be an article. */
export function formatOfName(name: string): Format | undefined {
  const extension = extensionOf(name);
  return Object.hasOwn(BY_EXTENSION, extension) ? BY_EXTENSION[extension] : undefined;
}

/** Whether a file of this name belongs in a corpus. */
export function isArticleName(name: string): boolean {
  return formatOfName(name) !== undefined;
}

/** The extensions of article files, without dots. */
export const ARTICLE_EXTENSIONS: readonly string[] = Object.keys(BY_EXTENSION);

/**
 * The format by content where the name and the first bytes disagree in a way that happens: a PDF or a Word file
 * saved as .html, a web page saved as .txt. Undefined when the name is right or nobody can tell.
 */
export function formatOfContent(named: Format, bytes: Uint8Array): Format | undefined {
  const kind = binaryKind(bytes);
  if (kind?.startsWith('a PDF') && named !== 'txt' && named !== 'md') return 'pdf';
  if (kind?.startsWith('a binary property list') && named === 'html') return 'webarchive';
  return undefined;
}
