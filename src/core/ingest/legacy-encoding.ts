// Bytes that are no UTF-8 and mostly beyond ASCII in; the encoding of another alphabet that they are in out.

/** Bytes looked at. */
const SAMPLE = 64 * 1024;
/** A text in Latin letters has fewer bytes beyond ASCII than this share of its letters; one in another alphabet has more. */
const FOREIGN = 0.4;

/** What a right reading of a candidate looks like: the share of its characters beyond ASCII that are of this kind. */
const CANDIDATES: readonly (readonly [encoding: string, expected: RegExp, least: number])[] = [
  ['euc-kr', /\p{Script=Hangul}/gu, 0.8],
  ['shift_jis', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 0.25],
  ['euc-jp', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 0.25],
  // Frequent characters of Chinese: what is read in the wrong encoding is made of rare ones.
  ['gb18030', /[的一是在不了有和人这中大为上个国我以要他时来用们说到]/g, 0.06],
  ['big5', /[的一是在不了有和人這中大為上個國我以要他時來用們說到]/g, 0.06],
  // Most letters of a text are small ones: of the Cyrillic encodings the wrong one shows capitals.
  ['windows-1251', /[а-яёіїєґў]/g, 0.6],
  ['koi8-r', /[а-яё]/g, 0.6],
  ['windows-1253', /[α-ωά-ώ]/g, 0.6],
  ['windows-1256', /\p{Script=Arabic}/gu, 0.8],
  ['windows-1255', /\p{Script=Hebrew}/gu, 0.8],
];

/** Undefined for what may be Windows-1252, and for what nobody can tell. */
export function legacyEncoding(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, SAMPLE);
  let high = 0;
  let ascii = 0;
  for (const byte of sample) {
    if (byte >= 0x80) high++;
    else if ((byte | 32) >= 97 && (byte | 32) <= 122) ascii++;
  }
  if (high < FOREIGN * (high + ascii)) return undefined;
  return CANDIDATES.find(([encoding, expected, least]) => {
    const text = readAs(sample, encoding);
    if (text === undefined) return false;
    const beyond = text.match(/[^\p{ASCII}\p{P}\p{Z}]/gu)?.length ?? 0;
    return beyond > 0 && (text.match(expected)?.length ?? 0) >= least * beyond;
  })?.[0];
}

/** Undefined where a byte is impossible in this encoding, the cut end of the sample apart. */
function readAs(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    const text = new TextDecoder(encoding).decode(bytes);
    return text.slice(0, -2).includes('\uFFFD') ? undefined : text;
  } catch {
    return undefined;
  }
}
