import { compareDates } from '../../values/date-order';
import type { Statement } from '../../values/statement';
import type { ArticleStatements } from '../article';
import { beside } from './beside';
import { type Located, restHeld } from './locate';
import { type SourceClash, strengthOf } from './source-clash';

const LEAST_NEAR = 0.4;
const LEAST_PLAIN = 0.3;
const ALLOWED: ReadonlySet<string> = new Set(['same', 'compatible', 'edge']);

/** A sentence that shares so many of the claim's words may date the matter too. */
const LEAST_SHARED = 3;

const sharedWords = (claim: Statement, s: Statement): number => {
  const keys = new Set(s.content.map((token) => s.keys[token]));
  return claim.content.filter((token) => keys.has(claim.keys[token])).length;
};

/** Dates of the claim that no sentence about its matter allows, where the closest one gives exactly one other. */
export function dateClashes(claim: Statement, article: ArticleStatements, places: readonly Located[]): SourceClash[] {
  return claim.dates.slice(0, 6).flatMap((date): SourceClash[] => {
    const closest = places.find(({ statement }) =>
      statement.dates.some((d) => compareDates(date, d) !== 'incomparable'),
    );
    if (!closest || places.indexOf(closest) > 1) return [];
    const rest = restHeld(claim, closest, date.span);
    if (rest.near < LEAST_NEAR || rest.plain < LEAST_PLAIN) return [];
    const about = article.sentences.filter(
      (s, i) => Math.abs(i - closest.sentence) <= 1 || sharedWords(claim, s) >= LEAST_SHARED,
    );
    if (about.some(({ dates }) => dates.some((d) => ALLOWED.has(compareDates(date, d))))) return [];
    const [other] = closest.statement.dates
      .filter((d) => compareDates(date, d) === 'differs')
      .map((d) => ({ d, fit: beside(claim, date, closest, d) }))
      .sort((a, b) => b.fit - a.fit);
    if (!other) return [];
    return [
      {
        comparison: 'date',
        agrees: false,
        strength: strengthOf(rest, other.fit, 'date'),
        claimSpan: date.span,
        evidenceSpan: other.d.span,
        sentence: closest.sentence,
        rest,
      },
    ];
  });
}
