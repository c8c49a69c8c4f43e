import { decode } from './decode';

/** A part of a message: its headers by name in lower case, and its content with the transfer encoding undone. */
export interface MimePart {
  readonly headers: ReadonlyMap<string, string>;
  /** "text/html", in lower case. */
  readonly type: string;
  readonly charset: string | undefined;
  readonly content: Uint8Array;
}

const DEEPEST = 8;
const MOST_PARTS = 500;

/** The leaves of a message (RFC 2045-2047, 2387), in order. Limits keep a hostile one bounded. */
export function mimeParts(bytes: Uint8Array): {
  readonly headers: ReadonlyMap<string, string>;
  readonly parts: readonly MimePart[];
} {
  const raw = new TextDecoder('latin1').decode(bytes);
  const parts: MimePart[] = [];
  const headers = collect(raw, 0, parts);
  return { headers, parts };
}

function collect(raw: string, depth: number, parts: MimePart[]): ReadonlyMap<string, string> {
  const split = /\r?\n\r?\n/.exec(raw);
  const headers = readHeaders(split ? raw.slice(0, split.index) : raw);
  const body = split ? raw.slice(split.index + split[0].length) : '';
  const contentType = headers.get('content-type') ?? 'text/plain';
  const type = contentType.split(';')[0].trim().toLowerCase();
  const boundary = parameter(contentType, 'boundary');
  if (type.startsWith('multipart/') && boundary && depth < DEEPEST) {
    for (const piece of pieces(body, boundary)) if (parts.length < MOST_PARTS) collect(piece, depth + 1, parts);
  } else {
    const content = undo(body, (headers.get('content-transfer-encoding') ?? '').trim().toLowerCase());
    parts.push({ headers, type, charset: parameter(contentType, 'charset'), content });
  }
  return headers;
}

/** What stands between the boundary lines. */
function pieces(body: string, boundary: string): string[] {
  const found: string[] = [];
  const mark = `--${boundary}`;
  let start = -1;
  for (let at = body.indexOf(mark); at >= 0 && found.length < MOST_PARTS; at = body.indexOf(mark, at + mark.length)) {
    if (at > 0 && body[at - 1] !== '\n') continue;
    if (start >= 0) found.push(body.slice(start, at).replace(/\r?\n$/, ''));
    const line = body.indexOf('\n', at);
    if (body.startsWith('--', at + mark.length) || line < 0) return found;
    start = line + 1;
  }
  if (start >= 0) found.push(body.slice(start));
  return found;
}

function readHeaders(block: string): Map<string, string> {
  const headers = new Map<string, string>();
  for (const line of block
    .slice(0, 200_000)
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon <= 0) continue;
    const name = line.slice(0, colon).trim().toLowerCase();
    if (!headers.has(name)) headers.set(name, decodeWords(line.slice(colon + 1).trim()));
  }
  return headers;
}

function parameter(header: string, name: string): string | undefined {
  const found = new RegExp(`;\\s{0,20}${name}\\s{0,5}=\\s{0,5}(?:"([^"]{1,200})"|([^\\s;]{1,200}))`, 'i').exec(
    header.slice(0, 2000),
  );
  return found?.[1] ?? found?.[2];
}

/** The name of an attached file, without folders. */
export function fileNameOf({ headers }: MimePart): string | undefined {
  const disposition = headers.get('content-disposition') ?? '';
  const encoded = parameter(disposition, 'filename\\*(?:0\\*)?');
  const name =
    (encoded && percentDecoded(encoded.replace(/^[^']{0,40}'[^']{0,20}'/, ''))) ??
    parameter(disposition, 'filename') ??
    parameter(headers.get('content-type') ?? '', 'name');
  return name?.split(/[\\/]/).pop();
}

function percentDecoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** "=?UTF-8?B?...?=" in a header. */
function decodeWords(value: string): string {
  const joined = value.slice(0, 20_000).replace(/\?=\s+=\?/g, '?==?');
  return joined.replace(
    /=\?([\w-]{1,40})(?:\*[\w-]{1,20})?\?([bq])\?([^?]{0,2000})\?=/gi,
    (whole, charset: string, kind: string, text: string) => {
      const bytes = kind.toLowerCase() === 'b' ? base64(text) : quotedPrintable(text.replace(/_/g, ' '));
      const decoded = decode(bytes, charset);
      return decoded.ok ? decoded.text : whole;
    },
  );
}

function undo(body: string, encoding: string): Uint8Array {
  if (encoding === 'base64') return base64(body);
  if (encoding === 'quoted-printable') return quotedPrintable(body);
  return latin1Bytes(body);
}

function latin1Bytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  // What TextDecoder calls Latin-1 is Windows-1252: its characters go back to the bytes they came from.
  for (let i = 0; i < text.length; i++) bytes[i] = byteOf(text.charCodeAt(i));
  return bytes;
}

const HIGH = new Map(
  [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'].map((c, i) => [c.charCodeAt(0), 0x80 + i]),
);

function byteOf(code: number): number {
  return code < 256 ? code : (HIGH.get(code) ?? 63);
}

export function base64(text: string): Uint8Array {
  const codes = new Uint8Array(Math.ceil((text.length * 3) / 4) + 3);
  let length = 0;
  let bits = 0;
  let held = 0;
  for (let i = 0; i < text.length; i++) {
    const value = SIX_BITS[text.charCodeAt(i) & 127];
    if (value < 0) continue;
    held = ((held << 6) | value) & 0xffffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      codes[length++] = (held >> bits) & 255;
    }
  }
  return codes.subarray(0, length);
}

const SIX_BITS = new Int8Array(128).fill(-1);
for (const [i, character] of [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].entries())
  SIX_BITS[character.charCodeAt(0)] = i;
SIX_BITS['-'.charCodeAt(0)] = 62;
SIX_BITS['_'.charCodeAt(0)] = 63;

function quotedPrintable(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] !== '=') {
      bytes[length++] = byteOf(text.charCodeAt(i));
      continue;
    }
    const hex = text.slice(i + 1, i + 3);
    if (/^[0-9a-f]{2}$/i.test(hex)) {
      bytes[length++] = Number.parseInt(hex, 16);
      i += 2;
    } else if (hex[0] === '\n') i += 1;
    else if (hex === '\r\n') i += 2;
    else bytes[length++] = 61;
  }
  return bytes.subarray(0, length);
}
