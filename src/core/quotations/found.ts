import type { Source } from '../sources/source';
import type { CorpusWords } from './corpus-words';
import type { Located } from './find';
import { isLeftAlone } from './left-alone';
import { omittedWord } from './omissions';
import { citedRank, placeOf, type Question, voiceAt } from './question';
import { compareSpeakers, type SpeakerFinding } from './speakers';
import { rowIndex } from './stream';
import type { QuotationPlace, QuotationVerdict } from './verdict';
import { rowSpan } from './words';

interface Ranked {
  readonly located: Located;
  readonly place: QuotationPlace;
  readonly speakers: SpeakerFinding;
  readonly cited: 0 | 1 | 2;
  readonly brief: boolean;
}

/** The verdict on words that stand in the corpus: where, said by whom, and what an ellipsis left out. */
export function found(question: Question, located: readonly Located[], corpus: CorpusWords): QuotationVerdict {
  const { sources } = corpus;
  const ranked = located.map((l) => rank(question, l, sources));
  ranked.sort(
    (a, b) => score(b) - score(a) || a.located.source - b.located.source || a.place.span.start - b.place.span.start,
  );
  const best = ranked[0];
  const places = ranked.map((r) => r.place);
  const base = { places, edits: [] };
  const alone = isLeftAlone(question);
  if (alone)
    return {
      ...base,
      kind: 'not-judged',
      reason: alone,
      message: 'Short quoted words without speaker and citation are left alone.',
    };
  if (best.brief) return inBrief(question, best, places, sources);
  if (best.cited === 0 && question.cited.length === 0 && question.missing.length > 0) {
    const message = `The cited source @${question.missing[0]} is not in the corpus; the words stand in another one.`;
    return { ...base, kind: 'not-judged', reason: 'cited-source-missing', message };
  }
  return (
    elsewhere(question, best, places, sources) ??
    spokenBy(question, best, places) ??
    leftOut(best, places) ?? { ...base, kind: 'verbatim', message: verbatimMessage(best) }
  );
}

function rank(question: Question, located: Located, sources: readonly Source[]): Ranked {
  const place = { ...placeOf(sources, located.source, located.span), passage: located.passage };
  const source = sources[located.source];
  return {
    located,
    place,
    speakers: compareSpeakers(question, source, voiceAt(source, located.span)),
    cited: citedRank(question, located.source, located.passage),
    brief: source.kind === 'brief',
  };
}

/** Cited paragraph before cited source before the rest; articles before briefs; the named speaker's words before others'. */
const score = (r: Ranked): number =>
  r.cited * 8 + (r.brief ? 0 : 4) + { same: 3, unknown: 2, none: 2, 'second-hand': 1, different: 0 }[r.speakers.kind];

function inBrief(
  question: Question,
  best: Ranked,
  places: readonly QuotationPlace[],
  sources: readonly Source[],
): QuotationVerdict {
  const quoted = voiceAt(sources[best.located.source], best.located.span).kind === 'quoted';
  const message = quoted
    ? 'As quoted in the brief; the article itself is not in the corpus, so the words were not compared with it.'
    : "These are the brief's own words, not a quotation from the article.";
  if (quoted && best.speakers.kind === 'different') return { ...otherSpeaker(question, best, places), brief: true };
  return { kind: 'not-judged', reason: 'brief', brief: true, places, edits: [], message };
}

function elsewhere(
  question: Question,
  best: Ranked,
  places: readonly QuotationPlace[],
  sources: readonly Source[],
): QuotationVerdict | undefined {
  if (question.cited.length === 0 || best.cited === 2) return undefined;
  const source = sources[best.located.source];
  const cited = question.cited[0];
  const message =
    best.cited === 1
      ? `The words stand in para. ${best.place.passage}, not where the citation points.`
      : `Draft cites ${sources[cited.source].citekey}. The words stand in ${source.citekey}, para. ${best.place.passage}.`;
  return { kind: 'other-source', places, edits: [], message };
}

function spokenBy(question: Question, best: Ranked, places: readonly QuotationPlace[]): QuotationVerdict | undefined {
  if (best.speakers.kind === 'different') return otherSpeaker(question, best, places);
  if (best.speakers.kind !== 'second-hand') return undefined;
  const { passedOnBy, speaker } = best.speakers;
  const message = `Quoted at second hand: ${speaker ?? 'the words'}, quoted in ${passedOnBy}.`;
  return {
    kind: 'second-hand',
    places,
    edits: [],
    message,
    passedOnBy,
    ...(speaker !== undefined && { sourceSpeaker: speaker }),
  };
}

function otherSpeaker(question: Question, best: Ranked, places: readonly QuotationPlace[]): QuotationVerdict {
  const { speaker } = best.speakers;
  const draftSpeaker =
    question.speaker.as && question.sentence.includes(question.speaker.as)
      ? question.speaker.as
      : question.speaker.speaker;
  const message = `Draft: ${question.speaker.speaker}. Source: ${speaker ?? "the article's own words, no quotation"}.`;
  return {
    kind: 'other-speaker',
    places,
    edits: [],
    message,
    ...(draftSpeaker !== undefined && { draftSpeaker }),
    ...(speaker !== undefined && { sourceSpeaker: speaker }),
  };
}

function leftOut(best: Ranked, places: readonly QuotationPlace[]): QuotationVerdict | undefined {
  const { stream, runs } = best.located;
  const omission = omittedWord(stream, runs);
  if (!omission) return undefined;
  const at = rowIndex(stream, omission.at);
  const span = rowSpan(stream.row, at, at + 1);
  const message = `The ellipsis leaves out a ${omission.kind}: "${omission.word}".`;
  return {
    kind: 'ellipsis-drops-negation',
    places,
    edits: [],
    message,
    omitted: { word: omission.word, kind: omission.kind, span },
  };
}

const verbatimMessage = (best: Ranked): string =>
  best.place.speaker === undefined ? 'Verbatim.' : `Verbatim: ${best.place.speaker}.`;
