import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Scorers, type ScorerWeights, scorersOf } from '../../src/core/verdicts/scorers';

/** Scorers that never saw a row's page or article, as `node scripts/train-claims.mjs --folds` leaves them. */
export interface Folds {
  /** The scorers for a row of a set; undefined where the row is in no fold. */
  readonly scorersFor: (set: string, id: string) => Scorers | undefined;
}

export const FOLDS_FOLDER = 'out/claims-folds';

/** Reads rows.json (`set -> id -> fold`) and fold-N.json (the four weights of a fold); undefined where they are missing. */
export function readFolds(): Folds | undefined {
  const file = path.join(FOLDS_FOLDER, 'rows.json');
  if (!existsSync(file)) return undefined;
  const rows = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Record<string, number>>;
  const loaded = new Map<number, Scorers>();
  const load = (fold: number): Scorers => {
    const known = loaded.get(fold);
    if (known) return known;
    const weights = JSON.parse(readFileSync(path.join(FOLDS_FOLDER, `fold-${fold}.json`), 'utf8')) as ScorerWeights;
    const made = scorersOf(weights);
    loaded.set(fold, made);
    return made;
  };
  return {
    scorersFor: (set, id) => {
      const fold = rows[set]?.[id];
      return fold === undefined ? undefined : load(fold);
    },
  };
}
