import type { Attribution } from './attribution';
import type { QuotedWords } from './quoted';

/** Words of a run that is looked up. A shorter quotation is taken for nobody's repetition. */
const RUN = 4;
/** Words of a quotation that are looked at. */
const MOST = 400;

const wordsOf = (text: string, { span }: QuotedWords): string[] =>
  (
    text
      .slice(span.start, span.end)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).slice(0, MOST);

const runs = (words: readonly string[]): string[] =>
  words.slice(RUN - 1).map((_, i) => words.slice(i, i + RUN).join(' '));

/**
 * Gives a quotation without a speaker that of the one whose words it repeats: captions and headlines quote the text
 * again. Every run of four words must stand in one and the same quotation, and no other speaker may have said it.
 */
export function withRepeated(
  text: string,
  quotes: readonly QuotedWords[],
  told: readonly Attribution[],
): readonly Attribution[] {
  if (told.every((t) => t.speaker !== undefined)) return told;
  const said = new Map<string, Attribution | undefined>();
  for (const [i, attribution] of told.entries()) {
    if (attribution.speaker === undefined || attribution.uncertain || !/^(?:before|after)$/.test(attribution.how))
      continue;
    for (const run of runs(wordsOf(text, quotes[i]))) {
      const known = said.get(run);
      said.set(run, said.has(run) && known?.speaker !== attribution.speaker ? undefined : attribution);
    }
  }
  // A slogan is quoted again and again, and is nobody's.
  const again = new Map<string, number>();
  const own = told.map(({ speaker }, i) => (speaker === undefined ? runs(wordsOf(text, quotes[i])) : []));
  for (const [first] of own) if (first !== undefined) again.set(first, (again.get(first) ?? 0) + 1);
  return told.map((attribution, i) => {
    const sayers = own[i].map((run) => said.get(run));
    const [first] = sayers;
    const once = again.get(own[i][0]) === 1;
    return first && once && sayers.every((a) => a?.speaker === first.speaker)
      ? { ...first, how: 'repeated' }
      : attribution;
  });
}
