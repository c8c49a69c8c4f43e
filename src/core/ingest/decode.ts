import { legacyEncoding } from './legacy-encoding';

/** Largest text file that is read, in bytes. The longest novels have 4 MB; what is larger is no article. */
export const MAX_TEXT_BYTES = 10_000_000;

export type Decoded =
  | { readonly ok: true; readonly text: string; readonly encoding: string; readonly note?: string }
  | { readonly ok: false; readonly reason: string };

/** Bytes that are looked at to tell text from other data and one encoding from another. */
const SAMPLE = 64 * 1024;

/**
 * Turns the bytes of a text file into text: UTF-8 and UTF-16 with or without a byte order mark, else Windows-1252
 * (which holds Latin-1). The byte order mark is not part of the text. `declared` is an encoding the format names itself.
 */
export function decode(bytes: Uint8Array, declared?: string): Decoded {
  if (bytes.length > MAX_TEXT_BYTES)
    return refuse(
      `The file is ${megabytes(bytes.length)} MB; Attest reads text up to ${megabytes(MAX_TEXT_BYTES)} MB. Split it or save the article alone.`,
    );
  const kind = binaryKind(bytes);
  if (kind) return refuse(`This is ${kind}, not text. Give it its own file extension or save the article as text.`);
  const mark = byteOrderMark(bytes) ?? utf16WithoutMark(bytes);
  if (mark) return decodeAs(bytes, mark);
  if (looksBinary(bytes))
    return refuse(
      'The file holds binary data, not text. Save the article as text, or give the file the extension of its format.',
    );
  const utf8 = tryDecode(bytes, 'utf-8');
  if (utf8 !== undefined) return { ok: true, text: utf8, encoding: 'utf-8' };
  if (declared && !/^utf-?8$/i.test(declared)) {
    const text = tryDecode(bytes, declared);
    if (text !== undefined) return { ok: true, text, encoding: declared.toLowerCase() };
  }
  return decodeFallback(bytes);
}

function decodeAs(bytes: Uint8Array, encoding: string): Decoded {
  const text = tryDecode(bytes, encoding);
  if (text !== undefined) return { ok: true, text, encoding };
  const repaired = new TextDecoder(encoding).decode(bytes);
  return {
    ok: true,
    text: repaired,
    encoding,
    note: `Some bytes are not valid ${encoding.toUpperCase()} and are shown as "\uFFFD".`,
  };
}

/** Mostly UTF-8 with a few broken bytes stays UTF-8; otherwise every byte is a Windows-1252 character. */
function decodeFallback(bytes: Uint8Array): Decoded {
  const lenient = new TextDecoder('utf-8').decode(bytes);
  let broken = 0;
  let beyondAscii = 0;
  for (let i = 0; i < lenient.length; i++) {
    const code = lenient.charCodeAt(i);
    if (code === 0xfffd) broken++;
    else if (code > 127) beyondAscii++;
  }
  if (beyondAscii > 4 * broken) {
    return {
      ok: true,
      text: lenient,
      encoding: 'utf-8',
      note: `${broken} broken characters are shown as "\uFFFD": save the file again as UTF-8.`,
    };
  }
  const legacy = legacyEncoding(bytes);
  if (legacy !== undefined)
    return {
      ok: true,
      text: new TextDecoder(legacy).decode(bytes),
      encoding: legacy,
      note: `Read as ${legacy}, because the file is not UTF-8.`,
    };
  const text = decodeWindows1252(bytes);
  return {
    ok: true,
    text,
    encoding: 'windows-1252',
    note: 'Read as Windows-1252 (Latin-1), because the file is not UTF-8.',
  };
}

/** What Windows-1252 puts where Latin-1 has control characters, from 0x80 to 0x9F. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Some versions of Node decode Windows-1252 as Latin-1, so the difference is made up here. */
function decodeWindows1252(bytes: Uint8Array): string {
  const text = new TextDecoder('latin1').decode(bytes);
  return text.replace(/[\u0080-\u009F]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80]);
}

function tryDecode(bytes: Uint8Array, encoding: string): string | undefined {
  if (/^(?:windows-1252|cp1252|iso-?8859-1|latin-?1|us-ascii|ascii)$/i.test(encoding)) return decodeWindows1252(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** Western UTF-16 has a zero in nearly every second byte; other scripts repeat the same high byte. */
function utf16WithoutMark(bytes: Uint8Array): string | undefined {
  if (bytes.length < 4 || bytes.length % 2 === 1) return undefined;
  const pairs = Math.min(bytes.length, SAMPLE) >> 1;
  let evenZero = 0;
  let oddZero = 0;
  for (let i = 0; i < pairs; i++) {
    if (bytes[2 * i] === 0) evenZero++;
    if (bytes[2 * i + 1] === 0) oddZero++;
  }
  if (oddZero > 0.1 * pairs && evenZero < 0.02 * pairs) return plausible(bytes, 'utf-16le');
  if (evenZero > 0.1 * pairs && oddZero < 0.02 * pairs) return plausible(bytes, 'utf-16be');
  return undefined;
}

/** UTF-16 text has hardly any control characters or unassigned halves; data with many zeros does. */
function plausible(bytes: Uint8Array, encoding: string): string | undefined {
  const text = new TextDecoder(encoding).decode(bytes.subarray(0, Math.min(bytes.length, 4096) & ~1));
  let odd = 0;
  for (const character of text) if (/[\p{Cc}\p{Cn}\p{Co}\uFFFD]/u.test(character) && !/\s/.test(character)) odd++;
  return odd <= text.length / 50 ? encoding : undefined;
}

/** NUL bytes and other control characters beyond a stray one mean data. */
function looksBinary(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, SAMPLE);
  let control = 0;
  for (let i = 0; i < length; i++) {
    const byte = bytes[i];
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27 && byte !== 26)) control++;
  }
  return control > Math.max(2, length / 200);
}

const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF document'],
  ['PK\u0003\u0004', 'a ZIP archive (or a Word, LibreOffice or EPUB document)'],
  ['\u0089PNG', 'a PNG image'],
  ['\u00ff\u00d8\u00ff', 'a JPEG image'],
  ['GIF8', 'a GIF image'],
  ['RIFF', 'a RIFF media file'],
  ['\u001f\u008b', 'a gzip archive'],
  ['bplist00', 'a binary property list'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Microsoft Office document (.doc)'],
  ['\u007fELF', 'a program'],
  ['{\\rtf', 'a Rich Text document (.rtf)'],
  ['SQLite format 3', 'a database'],
];

/** What a file is by its first bytes, for the formats that are often misnamed; undefined for text. */
export function binaryKind(bytes: Uint8Array): string | undefined {
  let head = '';
  for (let i = 0; i < Math.min(16, bytes.length); i++) head += String.fromCharCode(bytes[i]);
  return SIGNATURES.find(([signature]) => head.startsWith(signature))?.[1];
}

function refuse(reason: string): Decoded {
  return { ok: false, reason };
}

function megabytes(bytes: number): string {
  return String(Math.round(bytes / 1e6));
}
