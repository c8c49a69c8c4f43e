// A claim that differs in one thing from its source is wrong; one that differs in two speaks of something else.
import { compareDates } from '../../values/date-order';
import type { Statement } from '../../values/statement';
import type { ArticleStatements } from '../article';
import { compareQuantities } from '../quantity';
import { ALIKE, affinity } from './locate';
import type { SourceClash } from './source-clash';

type PlacedSpans = Pick<SourceClash, 'claimSpan' | 'evidenceSpan' | 'sentence'>;

/** Words by which a claim says that it speaks of a further thing of the same sort. */
const FURTHER = new Set(
  'another other others also too preceding previous previously additional further separate elsewhere likewise next'.split(
    ' ',
  ),
);
const WHERE = new Set('in at near among across throughout'.split(' '));
/** Sentences on either side that may hold what the claim's other words refer to. */
const WINDOW = 2;

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

/** Whether everything else that singles the claim's event out is said of the source's: its other dates, numbers and names. */
export function isSameEvent(claim: Statement, clash: PlacedSpans, article: ArticleStatements): boolean {
  const { sentence, claimSpan } = clash;
  const own = article.sentences[sentence];
  const window = article.sentences.slice(Math.max(0, sentence - WINDOW), sentence + WINDOW + 1);
  const says = new Set(own.words.map(({ norm }) => norm));
  if (claim.words.some(({ norm }) => FURTHER.has(norm) && !says.has(norm))) return false;
  if (isOfOtherGroup(claim, own) || isOfOtherPeriod(claim, own)) return false;
  const dating = own.dates.length > 0 ? [own] : window;
  const dated = claim.dates.every(
    (date) =>
      overlaps(date.span, claimSpan) ||
      dating.some(({ dates }) => dates.some((d) => ['same', 'compatible', 'edge'].includes(compareDates(date, d)))),
  );
  const counted = claim.quantities.every(
    (q) =>
      overlaps(q.span, claimSpan) ||
      window.some(({ quantities }) =>
        quantities.some((other) => ['equal', 'rounds', 'compatible'].includes(compareQuantities(q, other))),
      ),
  );
  return dated && counted && namesHeld(claim, clash, article, window, own);
}

/** "Among teenagers" is not among men. */
function isOfOtherGroup(claim: Statement, own: Statement): boolean {
  const [mine, other] = [claim, own].map((s) => groupIn(s));
  return mine !== undefined && other !== undefined && affinity(mine, other) < ALIKE;
}

function groupIn({ words, keys, content }: Statement): string | undefined {
  const among = words.findIndex(({ norm }) => norm === 'among');
  // The noun the group turns on is the last in front of a mark or a verb.
  const head = content.findLast(
    (token) =>
      token > among &&
      token - among <= 4 &&
      words.slice(among + 1, token + 1).every(({ kind, part }) => kind !== 'mark' && part !== 'v'),
  );
  return among < 0 || head === undefined ? undefined : keys[head];
}

const PERIODS = new Set('year month week decade season day'.split(' '));

/** "A year before the report": another period than the sentence's own. */
const isOfOtherPeriod = (claim: Statement, own: Statement): boolean =>
  shifted(claim) && !own.words.some(({ norm }) => norm === 'before' || norm === 'earlier');

const shifted = ({ words }: Statement): boolean =>
  words.some(
    ({ norm }, at) =>
      (norm === 'before' || norm === 'earlier') &&
      PERIODS.has(words[at - 1]?.lemma ?? '') &&
      ['a', 'the'].includes(words[at - 2]?.norm ?? ''),
  );

/** Names of the claim that stand nowhere about the place, where the sentence has a name that the claim lacks. */
function namesHeld(
  claim: Statement,
  { claimSpan, evidenceSpan }: PlacedSpans,
  article: ArticleStatements,
  window: readonly Statement[],
  own: Statement,
): boolean {
  const about = new Set(window.flatMap(({ keys, words }) => [...keys, ...words.map(({ norm }) => norm)]));
  const missing = claim.names.filter(({ first, last }) => {
    const word = claim.words[first];
    if (overlaps({ start: word.start, end: claim.words[last].end }, claimSpan)) return false;
    for (let i = first; i <= last; i++) if (about.has(claim.keys[i]) || about.has(claim.words[i].norm)) return false;
    return true;
  });
  if (missing.length === 0) return true;
  // "Ferries in Norway" are not those of the source that names no Norway.
  const unknown = missing.filter(({ first }) => !article.holders.has(claim.keys[first]));
  if (unknown.some(({ first }) => WHERE.has(claim.words[first - 1]?.norm ?? ''))) return false;
  const claimed = new Set([...claim.keys, ...claim.words.map(({ norm }) => norm)]);
  return own.names.every(
    ({ first, last }) =>
      overlaps({ start: own.words[first].start, end: own.words[last].end }, evidenceSpan) ||
      claimed.has(own.keys[last]) ||
      claimed.has(own.keys[first]),
  );
}
