// Who says what a sentence of a source reports, and what a claim reports: for sources that disagree.
import type { Library } from '../sources/library';
import { type Sameness, sameSpeaker } from '../values/speakers/same';
import { sayingsIn } from '../values/speakers/sayings';
import type { ClaimVerdict } from '../verdicts/verdict';
import type { Candidate, SentencePlace } from './gather';
import { readingOf, sayingsOf } from './reading';

/** The one who says the words of a sentence; undefined where the source itself speaks, or more than one of its people. */
export function speakerAt({ source, span }: SentencePlace, library: Library): string | undefined {
  const article = library.sources[source];
  const sentence = readingOf(article).places.findIndex((place) => place.span.start === span.start);
  const speakers = new Set(
    sayingsOf(article).flatMap((saying) => (saying.sentence === sentence ? [saying.speaker] : [])),
  );
  return speakers.size === 1 ? [...speakers][0] : undefined;
}

/** Whether a claim reports the words of somebody else than the one who speaks in a sentence of a source. */
export function isOthersWord(claim: string, place: SentencePlace, library: Library): boolean {
  const [own] = sayingsIn(claim, [{ start: 0, end: claim.length }]);
  const speaker = own && speakerAt(place, library);
  return speaker !== undefined && compared(own.speaker, speaker, place, library) === 'different';
}

function compared(a: string, b: string, { source }: SentencePlace, library: Library): Sameness {
  const { sentences } = readingOf(library.sources[source]).article;
  const around = (name: string): string =>
    sentences
      .filter(({ words }) => words.some(({ norm }) => norm === name))
      .map(({ text }) => text.toLowerCase())
      .join(' ');
  return sameSpeaker(a, b, { around });
}

/** The verdict with the speaker of each sentence that supports or contradicts the claim. */
export function withSpeakers(verdict: ClaimVerdict, candidates: readonly Candidate[], library: Library): ClaimVerdict {
  const evidence = verdict.evidence.map((judged) => {
    const speaker = judged.relation === 'mentions' ? undefined : speakerAt(candidates[judged.candidate].place, library);
    return speaker === undefined ? judged : { ...judged, speaker };
  });
  return { ...verdict, evidence };
}
