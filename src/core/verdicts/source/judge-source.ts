// A claim and one whole source that is known to speak of its matter in; out where the source says otherwise.
import type { Statement } from '../../values/statement';
import type { ArticleStatements } from '../article';
import { repeats } from '../gate';
import { affiliationClashes } from './affiliations';
import { amountClashes } from './amounts';
import { datedOrderClashes } from './dated-order';
import { dateClashes } from './dates';
import { denialClashes } from './denials';
import { type Located, locate } from './locate';
import { nameClashes } from './names';
import { numberClashes } from './numbers';
import { oppositeClashes } from './opposites';
import { orderClashes } from './order';
import { polarityClashes } from './polarity';
import { isSameEvent } from './same-event';
import type { PlacedSaying } from './sayings';
import type { SourceClash } from './source-clash';
import { speakerClashes } from './speakers';

const PLACES = 3;
const VALUES: ReadonlySet<string> = new Set(['quantity', 'date', 'name']);

export interface SourceJudgement {
  readonly places: readonly Located[];
  /** Strongest first. */
  readonly clashes: readonly SourceClash[];
}

/** Where a source that is known to speak of the claim's matter says otherwise. `sayings`: who says what in it, asked where the claim reports words. */
export function judgeBySource(
  claim: Statement,
  article: ArticleStatements,
  sayings: () => readonly PlacedSaying[] = () => [],
): SourceJudgement {
  const found = locate(claim, article, PLACES);
  const [closest] = found;
  const places = found.filter(({ rank }) => rank >= 0.8 * closest.rank);
  const candidates = [
    ...numberClashes(claim, article, places),
    ...dateClashes(claim, article, places),
    ...nameClashes(claim, article, places),
    ...polarityClashes(claim, places),
    ...denialClashes(claim, places),
    ...oppositeClashes(claim, places),
    ...amountClashes(claim, places),
  ].sort((a, b) => b.strength - a.strength);
  const clashes = candidates.filter(
    (clash) =>
      isSameEvent(claim, clash, article) && !repeats({ claim, evidence: article.sentences[clash.sentence] }, clash),
  );
  // Two things that differ make another event of it.
  const differing = new Set(
    candidates.filter(({ comparison }) => VALUES.has(comparison)).map(({ claimSpan }) => claimSpan.start),
  );
  const speakers = speakerClashes(claim, article, sayings);
  return {
    places,
    clashes: [
      ...speakers,
      ...affiliationClashes(claim, article),
      ...orderClashes(claim, found),
      ...datedOrderClashes(claim, article),
      ...(differing.size > 1 ? [] : clashes),
    ],
  };
}
