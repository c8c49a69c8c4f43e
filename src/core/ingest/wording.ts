/** Small questions about how a line is worded, asked by several readers. */

/** Bullets and numbers that open a list item. */
export const LIST_MARK = /^(?:[•‣◦▪●○■□◆◇►▶✓✔·*+–—-]\s+|\(?\d{1,2}[.)]\s+|\(?[a-z]\)\s+)/;

/** Whether the text ends as a sentence does, with closing marks or a note marker behind it. */
export function endsSentence(text: string): boolean {
  return /[.!?…。！？۔។॥।]["'”’»“‘«›‹)\]）」』]{0,4}(?:\s?\[\d{1,3}\]|[⁰¹²³⁴-⁹]){0,3}$/.test(text.slice(-24));
}

/** Behind the last sentence an agency may sign: "... over safety concerns. (Agency)". */
function withoutSignature(text: string): string {
  const open = text.lastIndexOf(' (');
  return text.endsWith(')') && open > text.length - 40 ? text.slice(0, open) : text;
}

/** Whether a text reads as a sentence of prose: it ends as one, introduces what follows, or is too long for a label. */
export function isSentenceLike(text: string): boolean {
  if (text.endsWith(':') && wordCount(text) >= 3 && !isTitleCase(text)) return true;
  return (
    endsSentence(text) ||
    endsSentence(withoutSignature(text)) ||
    (text.length >= 40 && /[:;,–—-]["'”’“»«]?$/.test(text)) ||
    text.length >= 160
  );
}

const MINOR =
  /^(?:a|an|and|as|at|but|by|for|from|in|into|nor|of|on|or|over|per|so|the|to|up|via|vs\.?|with|yet|is|be)$/i;

/** Whether most words that matter are capitalised, as in English headlines and in names. */
export function isTitleCase(text: string): boolean {
  let major = 0;
  let capital = 0;
  for (const [word] of text.slice(0, 300).matchAll(/\p{L}[\p{L}\p{M}'’.-]*/gu)) {
    if (MINOR.test(word)) continue;
    major++;
    if (/^\p{Lu}/u.test(word)) capital++;
  }
  return major > 0 && capital >= 0.75 * major && !endsSentence(text);
}

/** Number of words; a character of a script without spaces counts half a word. */
export function wordCount(text: string): number {
  const wide =
    text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}]/gu)?.length ?? 0;
  return (text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.,-]*/gu)?.length ?? 0) + wide / 2;
}

/** Length in letters of an alphabet: a character that stands for a syllable or a word counts as several. */
export function readingLength(text: string): number {
  const dense = text.match(/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  return text.length + 1.5 * dense;
}
