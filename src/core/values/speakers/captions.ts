import type { Span } from '../../text/span';
import * as lexicon from './lexicon';
import type { QuotedWords } from './quoted';

/** A sentence, or what is left of one when captions and labels without a stop are told from it. */
export interface Stretch extends Span {
  /** Stands between paragraphs, beside a picture: nobody goes on speaking in it, and nobody is cut short by it. */
  readonly caption?: true;
}

const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;
/** UTF-16 units in front of a mark that are looked at. */
const WINDOW = 90;
/** Most words of a label: `Short and sweet: …`. */
const LABEL_WORDS = 6;
/** Fewest words of a quotation that is a whole sentence. */
const UTTERANCE = 5;

/**
 * Cuts `sentences` (ascending) where a stop was lost, as it is where the captions of pictures run into the text: behind a
 * label, in front of a word that only opens a sentence, and in front of a whole quoted sentence that nothing leads up to.
 */
export function withoutCaptions(text: string, sentences: readonly Span[], quotes: readonly QuotedWords[]): Stretch[] {
  const found: Stretch[] = [];
  let next = 0;
  for (const sentence of sentences) {
    while (next < quotes.length && quotes[next].span.end <= sentence.start) next++;
    const cuts = cutsIn(text, sentence, quotes, next);
    let start = sentence.start;
    for (const cut of cuts) {
      found.push({ start, end: cut, caption: true });
      start = cut;
    }
    found.push({ start, end: sentence.end });
  }
  return found;
}

/** Offsets at which a stretch of `sentence` ends, ascending. `first`: the first quotation that may lie in it. */
function cutsIn(text: string, sentence: Span, quotes: readonly QuotedWords[], first: number): number[] {
  const cuts: number[] = [];
  let from = sentence.start;
  for (let q = first; from < sentence.end; q++) {
    const quote = quotes[q]?.span.start < sentence.end ? quotes[q].span : undefined;
    const to = quote?.start ?? sentence.end;
    if (to > from) cuts.push(...openings(text, from, to), ...labels(text, from, to));
    if (quote && quote.start > sentence.start && standsAlone(text, sentence.start, quote)) cuts.push(quote.start);
    if (!quote) break;
    from = Math.max(from, quote.end);
  }
  return [...new Set(cuts)].sort((a, b) => a - b);
}

/** Words that, with a capital, open a sentence and are in no name. */
const OPENS =
  /[\p{L}\p{N})] (?=(?:He|She|They|But|When|While|After|Although|However|Meanwhile|There|These|Despite|Since) \p{Ll})/gu;

/** Words that open a sentence behind a word in small letters, but may stand in a name behind another capital. */
const OPENS_BEHIND_SMALL =
  / (\p{Ll}[\p{Ll}\d-]*) (?=(?:In|On|At|The|An|It|His|Her|Their|This|As|For|And|If|By|With|From|Now|Then|Here|One|Another|Some|Many|Also) \p{Ll})/gu;
const IN_TITLES =
  /^(?:the|a|an|of|in|on|at|to|for|from|by|with|and|or|than|as|song|film|show|book|called|entitled|titled)$/;

function openings(text: string, from: number, to: number): number[] {
  const part = text.slice(from, to);
  const behindSmall = [...part.matchAll(OPENS_BEHIND_SMALL)].filter((m) => !IN_TITLES.test(m[1]));
  return [...part.matchAll(OPENS), ...behindSmall].map((m) => from + m.index + m[0].length);
}

/** `Short and sweet: Julia revealed`: up to the colon. */
function labels(text: string, from: number, to: number): number[] {
  const cuts: number[] = [];
  for (let colon = text.indexOf(': ', from); colon >= 0 && colon < to - 2; colon = text.indexOf(': ', colon + 1)) {
    if (!/^: +\p{Lu}/u.test(text.slice(colon, colon + 4))) continue;
    const words = lastWords(text, from, colon, LABEL_WORDS);
    const capital = words.findLastIndex((w) => /^\p{Lu}/u.test(w));
    const inside = capital < 0 || LEADS_UP.test((words[capital - 1] ?? '').toLowerCase());
    if (!inside && !words.some((w) => lexicon.SPEECH.has(w.toLowerCase()))) cuts.push(colon + 2);
  }
  return cuts;
}

function lastWords(text: string, from: number, to: number, most: number): string[] {
  const words = text.slice(Math.max(from, to - WINDOW), to).match(WORD) ?? [];
  return words.slice(-most);
}

/** Words in front of a quotation that lead up to it. */
const LEADS_UP =
  /^(?:that|as|like|and|but|or|is|was|are|were|be|been|than|if|because|when|while|where|a|an|the|of|in|on|at|to|for|from|by|with|about|into|his|her|its|their|our|my|your|this|these|those|titled|entitled|called|named|dubbed)$/;
/** Verbs behind which the one who is spoken to may stand: `told the court “…”`. */
const TELLING = /^(?:say|tell|ask|write|reply|answer|add|shout|read|post|tweet|warn|respond)$/;

/** Whether a whole sentence is quoted behind words that do not lead up to it: `… on the podium in Bahrain ‘There was a point.’`. */
function standsAlone(text: string, from: number, quote: Span): boolean {
  if (!/[\p{L}\p{N})] +$/u.test(text.slice(Math.max(from, quote.start - 4), quote.start))) return false;
  const inside = text.slice(quote.start + 1, quote.end - 1).trim();
  if (
    !/^\p{Lu}/u.test(inside) ||
    !/[.!?,]$/.test(inside.slice(-1)) ||
    (inside.slice(0, 200).match(WORD) ?? []).length < UTTERANCE
  )
    return false;
  const words = lastWords(text, from, quote.start, 7).map((w) => w.toLowerCase());
  const last = words[words.length - 1] ?? '';
  if (LEADS_UP.test(last)) return false;
  return !words.some((w, i) => {
    const lemma = lexicon.SPEECH.get(w)?.lemma;
    return lemma !== undefined && (TELLING.test(lemma) || i >= words.length - 2);
  });
}
