// A claim and the source that it cites, or plainly draws on, in; out whether that source, read as a whole, says otherwise.
import type { ClaimSentence } from '../drafts/draft';
import type { Library } from '../sources/library';
import { isRead } from '../text/language';
import type { Statement } from '../values/statement';
import { mannersAgree, uncheckable } from '../verdicts/gate';
import { analyse, authority } from '../verdicts/judge';
import { reasonsFrom } from '../verdicts/reasons';
import { judgeBySource } from '../verdicts/source/judge-source';
import type { SourceClash } from '../verdicts/source/source-clash';
import { inWords, SOURCE } from '../verdicts/thresholds';
import type { ClaimInput, ClaimVerdict, ComparisonId, Sensitivity } from '../verdicts/verdict';
import { isBelievable } from './believable';
import { type Candidate, evidenceInput, type SentencePlace } from './gather';
import { presumedSource } from './presumed-source';
import { readingOf, sayingsOf } from './reading';

interface Placed {
  readonly clash: SourceClash;
  readonly statement: Statement;
  readonly place: SentencePlace;
  readonly near: number;
}

/** More cited sources than these are not read for one claim. */
const MOST_CITED = 3;

/**
 * Contradicted, with the sentence that says otherwise, or undefined. Only for a claim whose matter the source is known to
 * treat: there, other words for the same thing suffice to find the place, and one differing figure, date or name is enough.
 */
export function contradictedBySource(
  claim: ClaimSentence,
  input: ClaimInput,
  candidates: readonly Candidate[],
  library: Library,
  sensitivity: Sensitivity,
): { readonly verdict: ClaimVerdict; readonly candidates: readonly Candidate[] } | undefined {
  const statement = analyse(input.text, input);
  if (uncheckable(statement)) return undefined;
  const cited = [...new Set(claim.citations.map(({ key }) => library.indexOf(key)))].filter(
    (i) => i >= 0 && isRead(library.sources[i].language),
  );
  const presumed = cited.length > 0 ? undefined : presumedSource(statement, candidates, library);
  const sources = presumed === undefined ? cited.slice(0, MOST_CITED) : [presumed];
  const least = SOURCE[sensitivity] + (presumed === undefined ? 0 : PRESUMED_MARGIN);
  const found = sources
    .flatMap((index) => clashesIn(statement, index, library))
    .filter(
      ({ clash, near, place }) =>
        clash.strength >= least &&
        isBelievable(statement, clash.comparison, near, library.sources[place.source], sensitivity),
    );
  const [best] = found.sort((a, b) => b.clash.strength - a.clash.strength);
  return best && contradicted(statement, best, presumed === undefined ? 1 : 0, candidates, library);
}

/** Who somebody is, and who said a thing, the source states by itself, whatever it reports in the same sentence. */
const OF_PEOPLE: ReadonlySet<ComparisonId> = new Set(['speaker', 'affiliation']);

/** A source that is not cited, only plainly drawn on, must clash more certainly. */
const PRESUMED_MARGIN = 0.02;

function clashesIn(statement: Statement, index: number, library: Library): Placed[] {
  const { article, places } = readingOf(library.sources[index]);
  const judged = judgeBySource(statement, article, () => sayingsOf(library.sources[index]));
  return judged.clashes
    .map((clash) => ({
      clash,
      statement: article.sentences[clash.sentence],
      place: { source: index, ...places[clash.sentence] },
      near: judged.places.find(({ sentence }) => sentence === clash.sentence)?.near ?? 0,
    }))
    .filter(
      ({ clash, statement: evidence }) =>
        OF_PEOPLE.has(clash.comparison) || mannersAgree({ claim: statement, evidence }, clash),
    );
}

function contradicted(
  claim: Statement,
  { clash, statement, place, near }: Placed,
  cited: 0 | 1,
  candidates: readonly Candidate[],
  library: Library,
): { readonly verdict: ClaimVerdict; readonly candidates: readonly Candidate[] } {
  const candidate = { place, input: evidenceInput(library, place, cited) };
  const accordingTo = OF_PEOPLE.has(clash.comparison)
    ? undefined
    : authority(claim, statement, clash, candidate.input.speaker);
  return {
    candidates: [...candidates, candidate],
    verdict: {
      verdict: 'contradicted',
      confidence: inWords(clash.strength),
      score: clash.strength,
      reasons: reasonsFrom([clash], claim.text, statement.text, 0),
      evidence: [{ candidate: candidates.length, match: near, relation: 'contradicts' }],
      ...(accordingTo !== undefined && { accordingTo }),
    },
  };
}
