// A claim that orders two things, and a source, in; out whether the dates that the source gives them say otherwise.
import type { DateExpression } from '../../values/date-expression';
import { dateOrder } from '../../values/date-order';
import type { Statement } from '../../values/statement';
import type { ArticleStatements } from '../article';
import { tokensSpan } from '../clash';
import { affinity, likenesses, tellingWeight } from './locate';
import { type Sequence, sequencesIn } from './sequence';
import type { SourceClash } from './source-clash';

/** Least share of a thing's words in the sentence that dates it. */
const LEAST_SHARE = 0.75;
const LEAST_WORDS = 2;
const ALIKE = 0.7;
const LONGEST = 60;

interface Dated {
  readonly sentence: number;
  readonly date: DateExpression;
  readonly share: number;
}

/** "A before B", where the source dates B before A. */
export function datedOrderClashes(claim: Statement, article: ArticleStatements): SourceClash[] {
  const [told] = sequencesIn(claim);
  if (!told) return [];
  const rows = likenesses(claim, article);
  const [earlier, later] = [told.earlier, told.later].map((thing) => datedIn(claim, thing, article, rows));
  if (!earlier || !later || !isLater(earlier.date, later.date)) return [];
  return [clashOf(claim, told, article, earlier, later)];
}

const mondayFirst = (weekday: number): number => (weekday + 6) % 7;

/** Days of the week without a date are those of one week. */
function isLater(a: DateExpression, b: DateExpression): boolean {
  const order = dateOrder(a, b);
  if (order !== 0 || a.day !== undefined || b.day !== undefined) return order === 1;
  const days = [a, b].map(({ weekday, relative, month }) => (relative || month !== undefined ? undefined : weekday));
  return days[0] !== undefined && days[1] !== undefined && mondayFirst(days[0]) > mondayFirst(days[1]);
}

function clashOf(
  claim: Statement,
  told: Sequence,
  article: ArticleStatements,
  earlier: Dated,
  later: Dated,
): SourceClash {
  const share = Math.min(earlier.share, later.share);
  const dated = ({ sentence, date }: Dated): string =>
    article.sentences[sentence].text.slice(date.span.start, date.span.end);
  return {
    comparison: 'order',
    agrees: false,
    strength: Math.min(0.95, 0.9 * share),
    claimSpan: tokensSpan(claim, told.cue.first, told.cue.last),
    evidenceSpan: earlier.date.span,
    sentence: earlier.sentence,
    rest: { own: share, near: share, plain: share },
    message: `The draft puts first what the source dates "${dated(earlier)}", and then what it dates "${dated(later)}".`,
  };
}

/** The date that the source gives to some words of the claim, in the one sentence that holds most of them. */
function datedIn(
  claim: Statement,
  thing: readonly number[],
  article: ArticleStatements,
  rows: readonly Float32Array[],
): Dated | undefined {
  const words = rows.flatMap((row, i) => {
    const token = claim.content[i];
    return thing.includes(token) ? [{ row, token, weight: tellingWeight(claim, token, article) }] : [];
  });
  const all = words.reduce((sum, { weight }) => sum + weight, 0);
  if (words.length < LEAST_WORDS || all <= 0) return undefined;
  let best: Dated | undefined;
  article.sentences.forEach((s, sentence) => {
    if (s.dates.length === 0 || s.words.length > LONGEST) return;
    let share = 0;
    for (const { row, weight } of words) if (row[sentence] >= ALIKE) share += weight / all;
    if (share < LEAST_SHARE || share <= (best?.share ?? 0)) return;
    best = { sentence, share, date: nearestDate(claim, thing, s) };
  });
  return best;
}

/** Of the dates of a sentence the one that stands closest to the words. */
function nearestDate(claim: Statement, thing: readonly number[], s: Statement): DateExpression {
  const at = s.content.filter((other) => thing.some((token) => affinity(claim.keys[token], s.keys[other]) >= ALIKE));
  const far = ({ first, last }: DateExpression): number =>
    at.reduce((sum, token) => sum + Math.max(first - token, token - last, 0), 0);
  return [...s.dates].sort((a, b) => far(a) - far(b))[0];
}
