// A claim that gives words to somebody, and a source, in; out whether the source gives those words to somebody else.
import type { Span } from '../../text/span';
import { compareDates } from '../../values/date-order';
import { sameSpeaker } from '../../values/speakers/same';
import { type Saying, sayingsIn } from '../../values/speakers/sayings';
import type { Statement } from '../../values/statement';
import type { ArticleStatements } from '../article';
import { compareQuantities } from '../quantity';
import { likenesses, tellingWeight } from './locate';
import type { PlacedSaying } from './sayings';
import type { SourceClash } from './source-clash';

/** Least share of what is said that the other speaker's words must hold, and by how much they must lead over the speaker's own. */
const LEAST_SAID = 0.6;
const LEAST_LEAD = 0.2;
/** Fewer words in common than these are said by many. */
const LEAST_WORDS = 3;
/** Words of a sentence that may hold much of anything. */
const LONGEST = 70;
/** A figure or date that the other's words state too. */
const HOLDS: ReadonlySet<string> = new Set(['equal', 'rounds', 'same', 'compatible', 'edge']);
/** Likeness of two words that may restate each other. */
const LEAST_LIKE = 0.5;
/** Likeness of the same word in another form, and the share of what is said that must be so alike. */
const NEARLY_SAME = 0.9;
const LEAST_EXACT = 0.5;

/** "A said …", where the source has B saying it, and A nowhere. */
export function speakerClashes(
  claim: Statement,
  article: ArticleStatements,
  sayings: () => readonly PlacedSaying[],
): SourceClash[] {
  const told = reportedIn(claim);
  if (!told?.teller) return [];
  const said = shareHeld(claim, told.said, article);
  if (!said) return [];
  const about = (a: string): string => nameIn(a, article);
  const compared = sayings().map((saying) => ({
    saying,
    share: said(saying.sentence),
    is: sameSpeaker(told.speaker, saying.speaker, { around: about }),
  }));
  const [other] = compared
    .filter(
      ({ saying, is }) =>
        gives(saying) &&
        is === 'different' &&
        /^\p{Lu}/u.test(saying.speaker) &&
        !abbreviates(told.speaker, saying.speaker),
    )
    .sort((a, b) => b.share - a.share);
  if (!other || other.share < LEAST_SAID) return [];
  const own = Math.max(
    0,
    ...compared.filter(({ is }) => is !== 'different').map(({ share }) => share),
    ...mentionsOf(told.speaker, article).map(said),
  );
  if (other.share - own < LEAST_LEAD) return [];
  return [clashOf(told.teller, told.speaker, other.saying, other.share)];
}

function clashOf(teller: Span, speaker: string, saying: PlacedSaying, share: number): SourceClash {
  return {
    comparison: 'speaker',
    agrees: false,
    strength: Math.min(0.95, 0.25 + 0.7 * share),
    claimSpan: teller,
    evidenceSpan: saying.teller ?? saying.said,
    sentence: saying.sentence,
    rest: { own: share, near: share, plain: share },
    message: `The draft has ${speaker} saying this; in the source it is ${saying.speaker} who says it.`,
  };
}

/** The one thing that the claim reports as said, by somebody whom it names. */
function reportedIn({ text }: Statement): Saying | undefined {
  const sayings = sayingsIn(text, [{ start: 0, end: text.length }]);
  const reported = sayings.filter(({ verb }) => verb !== undefined);
  const [first] = reported;
  // Words between quotation marks are compared letter by letter elsewhere.
  return reported.length === 1 && sayings.length === 1 && first.named && gives(first) ? first : undefined;
}

const gives = ({ verb }: Pick<Saying, 'verb'>): boolean => verb === undefined || SAYING.has(verb);

/** Verbs that give words to somebody. Whoever "considers" or "promises" something may do so beside another. */
const SAYING = new Set(
  'say tell warn announce argue claim insist add describe call write complain explain admit state declare reply note stress speak remark comment'.split(
    ' ',
  ),
);

/** For each sentence of the source the share of the words said that it and its neighbours hold. Undefined for too few words. */
function shareHeld(
  claim: Statement,
  said: Span,
  article: ArticleStatements,
): ((sentence: number) => number) | undefined {
  const rows = likenesses(claim, article);
  const words = rows.flatMap((row, i) => {
    const token = claim.content[i];
    const { start, end } = claim.words[token];
    return start >= said.start && end <= said.end ? [{ row, weight: tellingWeight(claim, token, article) }] : [];
  });
  const all = words.reduce((sum, { weight }) => sum + weight, 0);
  if (words.length < LEAST_WORDS || all <= 0) return undefined;
  const within = ({ span }: { readonly span: Span }): boolean => span.start >= said.start && span.end <= said.end;
  const [quantities, dates] = [claim.quantities.filter(within), claim.dates.filter(within)];
  return (sentence) => {
    const there = article.sentences[sentence];
    if (!there || there.words.length > LONGEST) return 0;
    const stated =
      quantities.every((q) => there.quantities.some((other) => HOLDS.has(compareQuantities(q, other)))) &&
      dates.every((d) => there.dates.some((other) => HOLDS.has(compareDates(d, other))));
    let held = 0;
    let exact = 0;
    let same = 0;
    for (const { row, weight } of words) {
      if (row[sentence] >= LEAST_LIKE) held += weight * row[sentence];
      if (row[sentence] < NEARLY_SAME) continue;
      exact += weight;
      same++;
    }
    return stated && same >= LEAST_WORDS && exact >= LEAST_EXACT * all ? held / all : 0;
  };
}

/** Sentences that name somebody. */
function mentionsOf(speaker: string, article: ArticleStatements): readonly number[] {
  const surname = speaker.slice(speaker.lastIndexOf(' ') + 1).toLowerCase();
  return article.holders.get(surname) ?? [];
}

/** The words of the sentences that name somebody, in lower case. */
function nameIn(surname: string, article: ArticleStatements): string {
  return mentionsOf(surname, article)
    .map((sentence) => article.sentences[sentence].text.toLowerCase())
    .join(' ');
}

/** "The Ministry of Justice" and "a MoJ spokesman". */
function abbreviates(a: string, b: string): boolean {
  const [left, right] = [a, b].map((name) => name.split(/[\s-]+/).filter((word) => word !== ''));
  const initials = (words: readonly string[]): string[] =>
    [words, words.filter((word) => /^\p{Lu}/u.test(word))].map((some) =>
      some
        .map(([first]) => first)
        .join('')
        .toLowerCase(),
    );
  const stands = (words: readonly string[], forms: readonly string[]): boolean =>
    words.some(
      (word) =>
        word.length > 1 && forms.some((form) => form.startsWith(word.toLowerCase()) && /\p{Lu}.*\p{Lu}/u.test(word)),
    );
  return stands(right, initials(left)) || stands(left, initials(right));
}
