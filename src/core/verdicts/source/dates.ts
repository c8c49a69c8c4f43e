import { compareDates } from '../../values/dates';
import type { Statement } from '../../values/statement';
import type { ArticleStatements } from '../article';
import { type Located, restHeld } from './locate';
import { type SourceClash, strengthOf } from './source-clash';

const LEAST_NEAR = 0.4;
const LEAST_PLAIN = 0.3;

/** Dates of the claim that no sentence about its matter allows, where the closest one gives exactly one other. */
export function dateClashes(claim: Statement, article: ArticleStatements, places: readonly Located[]): SourceClash[] {
  return claim.dates.slice(0, 6).flatMap((date): SourceClash[] => {
    const closest = places.find(({ statement }) =>
      statement.dates.some((d) => compareDates(date, d) !== 'incomparable'),
    );
    if (!closest || places.indexOf(closest) > 1) return [];
    const rest = restHeld(claim, closest, date.span);
    if (rest.near < LEAST_NEAR || rest.plain < LEAST_PLAIN) return [];
    const about = [closest.sentence - 1, closest.sentence, closest.sentence + 1, ...places.map((p) => p.sentence)];
    const allowed = about.some((s) =>
      article.sentences[s]?.dates.some((d) => ['same', 'compatible', 'edge'].includes(compareDates(date, d))),
    );
    const others = closest.statement.dates.filter((d) => compareDates(date, d) === 'differs');
    if (allowed || others.length !== 1) return [];
    return [
      {
        comparison: 'date',
        agrees: false,
        strength: strengthOf(rest, 1, 'date'),
        claimSpan: date.span,
        evidenceSpan: others[0].span,
        sentence: closest.sentence,
        rest,
      },
    ];
  });
}
