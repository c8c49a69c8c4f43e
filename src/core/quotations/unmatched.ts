import type { Alignment } from './align';
import type { CorpusWords } from './corpus-words';
import { editsOf, restoredOf } from './edits';
import { isLeftAlone } from './left-alone';
import { type Nearest, nearestOf } from './nearest';
import { placeOf, type Question, voiceAt } from './question';
import { stitched } from './stitched';
import type { QuotationVerdict } from './verdict';
import { isWord, rowSpan } from './words';

/** The verdict on words that stand nowhere as they are: altered, stitched, or not in the corpus. */
export function unmatched(question: Question, corpus: CorpusWords): QuotationVerdict {
  const alone = isLeftAlone(question);
  if (alone)
    return {
      kind: 'not-judged',
      reason: alone,
      places: [],
      edits: [],
      message: 'Short quoted words without speaker and citation are left alone.',
    };
  const nearest = nearestOf(question, corpus);
  const share = nearest ? nearest.alignment.matched / Math.max(1, nearest.alignment.wanted) : 0;
  if (!nearest || share < 0.9 || nearest.alignment.steps.filter((s) => s.kind === 'dropped').length > 3) {
    const pieces = stitched(question, corpus, nearest);
    if (pieces) return pieces;
  }
  if (nearest && isAltered(question, nearest, corpus)) return altered(question, nearest, corpus);
  return notFound(nearest, corpus, question);
}

/** Enough of the words, and the telling ones, stand there in order for it to be the same utterance. */
function isAltered(question: Question, { alignment, source }: Nearest, corpus: CorpusWords): boolean {
  const { matched, wanted } = alignment;
  if (wanted === 0 || matched === 0) return false;
  const cited = question.cited.some((c) => c.source === source);
  const share = matched / wanted;
  if (wanted <= 3) return cited && share >= 0.5;
  const dropped = alignment.steps.filter((s) => s.kind === 'dropped').length;
  const dense = matched / (matched + dropped) >= 0.5 && longestRun(alignment) >= Math.min(3, Math.ceil(wanted / 3));
  if (!dense) return false;
  return (
    share > 0.8 || (share >= (cited ? 0.5 : 0.6) && tellingShare(question, alignment, corpus) >= (cited ? 0.4 : 0.5))
  );
}

/** Share of the quotation's words that stand there, rare words counting more: stock phrases make no utterance. */
function tellingShare({ pattern }: Question, { steps }: Alignment, corpus: CorpusWords): number {
  let matched = 0;
  let all = 0;
  for (const step of steps) {
    if (step.kind !== 'same' && step.kind !== 'replaced' && step.kind !== 'added') continue;
    const word = pattern.row.words[step.draft];
    if (!isWord(word)) continue;
    const weight = corpus.weight(corpus.id(word));
    all += weight;
    if (step.kind === 'same') matched += weight;
  }
  return all === 0 ? 0 : matched / all;
}

function longestRun({ steps }: Alignment): number {
  let run = 0;
  let longest = 0;
  for (const step of steps) {
    run = step.kind === 'same' ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

function altered(question: Question, nearest: Nearest, corpus: CorpusWords): QuotationVerdict {
  const source = corpus.sources[nearest.source];
  const row = corpus.row(nearest.source);
  const span = rowSpan(row, nearest.alignment.from, nearest.alignment.to);
  const edits = editsOf(question.pattern, row, nearest.alignment);
  const restored = restoredOf(question, row, source.text, nearest.alignment);
  const brief = source.kind === 'brief';
  if (brief && voiceAt(source, span).kind === 'own') return notFound(nearest, corpus, question);
  const [edit] = edits;
  const draftWords = edit ? question.pattern.text.slice(edit.draft.start, edit.draft.end) : '';
  const sourceWords = edit ? source.text.slice(edit.source.start, edit.source.end) : '';
  const more = edits.length > 1 ? ` (and ${edits.length - 1} more)` : '';
  const said = brief ? 'Brief' : 'Source';
  const message =
    edit?.kind === 'added'
      ? `Draft adds "${draftWords}"${more}.`
      : edit?.kind === 'dropped'
        ? `Draft drops "${sourceWords}"${more}.`
        : `Draft: "${draftWords}". ${said}: "${sourceWords}"${more}.`;
  return {
    kind: 'altered',
    places: [placeOf(corpus.sources, nearest.source, span)],
    edits,
    restored,
    message,
    ...(brief && { brief: true as const }),
  };
}

function notFound(nearest: Nearest | undefined, corpus: CorpusWords, question: Question): QuotationVerdict {
  const base = { kind: 'not-found' as const, edits: [] };
  const { missing, cited } = question;
  if (missing.length > 0 && cited.length === 0) {
    return {
      kind: 'not-judged',
      reason: 'cited-source-missing',
      places: [],
      edits: [],
      message: `The cited source @${missing[0]} is not in the corpus.`,
    };
  }
  const close = nearest && nearest.alignment.matched >= Math.max(2, nearest.alignment.wanted * 0.3);
  if (!close) return { ...base, places: [], message: 'No source of the corpus holds these words.' };
  const span = rowSpan(corpus.row(nearest.source), nearest.alignment.from, nearest.alignment.to);
  return {
    ...base,
    places: [placeOf(corpus.sources, nearest.source, span)],
    message: 'No source of the corpus holds these words; the nearest passage is shown.',
  };
}
