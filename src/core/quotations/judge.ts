import type { Draft, Quotation } from '../drafts/draft';
import type { Source } from '../sources/source';
import type { Attribution } from '../values/speakers/attribute';
import { CorpusWords } from './corpus-words';
import { DraftSpeakers } from './draft-speakers';
import { findVerbatim } from './find';
import { found } from './found';
import { patternOf } from './pattern';
import { citedPlacesOf, type Question } from './question';
import { unmatched } from './unmatched';
import type { QuotationVerdict } from './verdict';

/** Judges the quotations of drafts against one state of the corpus. Verdicts are kept by content. */
export interface QuotationJudge {
  readonly sources: readonly Source[];
  judge(quotation: Quotation, draft: Draft): QuotationVerdict;
  judgeAll(draft: Draft): readonly QuotationVerdict[];
  /**
   * Reads up to `limit` sources that were not read yet; whether all are. Without it the first verdict reads them all:
   * a large corpus takes seconds, so a host that must stay responsive calls this in turns beforehand.
   */
  readAhead(limit: number): boolean;
}

interface HasSources {
  readonly sources: readonly Source[];
}

/** What a judge hands on to the next state of the corpus: the words of the sources that stay, the speakers of drafts. */
const kept = new WeakMap<QuotationJudge, Kept>();

interface Kept {
  readonly corpus: CorpusWords;
  readonly speakers: DraftSpeakers;
}

const MOST_KEPT = 5000;

/**
 * A judge over these sources. `previous`, the judge of the corpus before a change, hands its structures on, so that
 * only new and changed sources are read; it must not be used afterwards. Sources are read when the first quotation
 * is judged.
 */
export function createQuotationJudge(library: HasSources, previous?: QuotationJudge): QuotationJudge {
  const own: Kept = (previous && kept.get(previous)) ?? { corpus: new CorpusWords(), speakers: new DraftSpeakers() };
  const { corpus, speakers } = own;
  const verdicts = new Map<string, QuotationVerdict>();
  let ready = false;
  const judge = (quotation: Quotation, draft: Draft): QuotationVerdict => {
    if (!ready || corpus.sources !== library.sources) corpus.update(library.sources);
    ready = true;
    // Who speaks is told by the grammar of English.
    const speaker: Attribution = quotation.language === undefined ? speakers.of(draft, quotation) : { how: 'none' };
    const key = keyOf(quotation, speaker, mentionsOf(draft, quotation));
    const judged = verdicts.get(key);
    if (judged) return judged;
    const verdict = judgeQuotation(
      { quotation, speaker, sentence: draft.text.slice(quotation.sentence.start, quotation.sentence.end) },
      corpus,
    );
    if (verdicts.size >= MOST_KEPT) verdicts.clear();
    verdicts.set(key, verdict);
    return verdict;
  };
  const self: QuotationJudge = {
    sources: library.sources,
    judge,
    judgeAll: (draft) => draft.quotations.map((quotation) => judge(quotation, draft)),
    readAhead: (limit) => corpus.readAhead(library.sources, limit),
  };
  kept.set(self, own);
  return self;
}

/** The verdict depends on nothing but this: the words, their style, who is said to say them, and what is cited. */
function keyOf(quotation: Quotation, speaker: Attribution, mentions: string): string {
  const cited = quotation.citations.map(
    (c) => `${c.key}\u0001${c.locator?.label ?? ''}\u0001${c.locator?.value ?? ''}`,
  );
  return [
    quotation.style,
    quotation.text,
    speaker.speaker ?? '',
    speaker.as ?? '',
    speaker.secondHand ?? '',
    String(speaker.uncertain ?? false),
    mentions,
    ...cited,
  ].join('\u0002');
}

/** The rest of the sentence: it may name the outlet that passes the words on. */
const mentionsOf = (draft: Draft, { sentence, span }: Quotation): string =>
  `${draft.text.slice(Math.min(sentence.start, span.start), span.start)}\u0003${draft.text.slice(span.end, Math.max(sentence.end, span.end))}`;

export interface DraftContext {
  readonly quotation: Quotation;
  readonly speaker: Attribution;
  /** The sentence of the draft, raw. */
  readonly sentence: string;
}

/** The verdict on one quotation. */
export function judgeQuotation(context: DraftContext, corpus: CorpusWords): QuotationVerdict {
  const pattern = patternOf(context.quotation.text);
  const question: Question = { ...context, pattern, ...citedPlacesOf(context.quotation, corpus.sources) };
  if (pattern.pieces.length === 0)
    return {
      kind: 'not-judged',
      reason: 'empty',
      places: [],
      edits: [],
      message: 'No words between the quotation marks.',
    };
  const cited = question.cited.map((c) => c.source);
  const located = findVerbatim(pattern, corpus, cited);
  return located.length > 0 ? found(question, located, corpus) : unmatched(question, corpus);
}
