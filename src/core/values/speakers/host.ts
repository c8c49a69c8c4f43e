import type { Span } from '../../text/span';
import type { Stretch } from './captions';
import { isGivenName } from './given-names';
import { ABBREVIATED_TITLE, CALENDAR, NO_NAME, TITLES } from './lexicon';
import type { QuotedWords } from './quoted';

/** A word, a mark or a whole quotation in the sentence that holds it. Offsets are into the text. */
export interface Token {
  readonly kind: 'word' | 'quote' | 'comma' | 'colon' | 'semicolon' | 'dash' | 'bracket';
  /** The word without a possessive ending. */
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly capital: boolean;
  readonly possessive: boolean;
  /** Index of the quotation, for `quote`. */
  readonly quote: number;
}

/** A sentence with its quotations closed up: sentence ends inside a quotation do not count. */
export interface Host {
  readonly span: Span;
  readonly tokens: readonly Token[];
  readonly quotes: readonly number[];
  /** Runs into the text, as the captions of pictures do. */
  readonly caption: boolean;
}

const PIECE = /[\p{L}\p{N}£$€]+(?:['’.&/_-]+[\p{L}\p{N}]+)*['’]?|[,:;()[\]–—]|-(?=\s)/gu;
/** "he'd respond", "they'll say". */
const CONTRACTED = /^(he|she|it|we|they|i|you|who)['’](?:d|ll|ve|re)$/;
const KINDS: Readonly<Record<string, Token['kind']>> = {
  ',': 'comma',
  ':': 'colon',
  ';': 'semicolon',
  '(': 'bracket',
  ')': 'bracket',
  '[': 'bracket',
  ']': 'bracket',
  '–': 'dash',
  '—': 'dash',
  '-': 'dash',
};

/** Joins `sentences` (ascending) that a quotation spans, and splits them into tokens. `quotes` ascend and do not nest. */
export function hostsOf(text: string, sentences: readonly Stretch[], quotes: readonly QuotedWords[]): Host[] {
  const hosts: Host[] = [];
  let next = 0;
  for (let i = 0; i < sentences.length; i++) {
    const start = sentences[i].start;
    let end = sentences[i].end;
    const first = next;
    for (;;) {
      while (next < quotes.length && quotes[next].span.start < end) next++;
      const reach = next > first ? quotes[next - 1].span.end : end;
      if (reach <= end || i + 1 >= sentences.length) {
        end = Math.max(end, reach);
        break;
      }
      while (i + 1 < sentences.length && sentences[i].end < reach) i++;
      end = Math.max(reach, sentences[i].end);
    }
    const cut = strayClose(text, quotes, next - 1, first, end);
    if (cut > 0) {
      hosts.push(hostOf(text, { start, end: cut }, quotes, first, next));
      hosts.push(hostOf(text, { start: cut, end }, quotes, next, next));
      continue;
    }
    hosts.push(hostOf(text, { start, end, caption: sentences[i].caption }, quotes, first, next));
  }
  return hosts;
}

function hostOf(
  text: string,
  { start, end, caption }: Stretch,
  quotes: readonly QuotedWords[],
  first: number,
  next: number,
): Host {
  const indexes = Array.from({ length: next - first }, (_, k) => first + k);
  return {
    span: { start, end },
    tokens: tokensOf(text, { start, end }, quotes, indexes),
    quotes: indexes,
    caption: caption === true && indexes.length === 0,
  };
}

/** End of a last quotation that closes with a stop and a stray space (`… done. "The`): the sentence ends there too. */
function strayClose(text: string, quotes: readonly QuotedWords[], last: number, first: number, end: number): number {
  if (last < first) return 0;
  const { span } = quotes[last];
  const goesOn = span.end < end && /^\s+\p{Lu}/u.test(text.slice(span.end, span.end + 3));
  return goesOn && /[.!?]\s+.$/s.test(text.slice(Math.max(span.start, span.end - 4), span.end)) ? span.end : 0;
}

function tokensOf(text: string, host: Span, quotes: readonly QuotedWords[], indexes: readonly number[]): Token[] {
  const tokens: Token[] = [];
  let from = host.start;
  for (const index of indexes) {
    const { span } = quotes[index];
    words(text, from, span.start, tokens);
    const base = { text: '', lower: '', capital: false, possessive: false };
    tokens.push({ kind: 'quote', ...base, start: span.start, end: span.end, quote: index });
    from = span.end;
  }
  words(text, from, host.end, tokens);
  return tokens;
}

function words(text: string, from: number, to: number, tokens: Token[]): void {
  for (const match of text.slice(from, to).matchAll(PIECE)) {
    const start = from + match.index;
    const kind = KINDS[match[0]] ?? 'word';
    const possessive = /(?:['’]s|s['’])$/.test(match[0]);
    const bare = possessive ? match[0].replace(/['’]s$|['’]$/, '') : match[0].replace(/['’]$/, '');
    const capital = /^(?:\p{Lu}|al-\p{Lu}|[a-z]\p{Lu})/u.test(bare);
    tokens.push({
      kind,
      text: bare,
      // The World Health Organization is no relative pronoun.
      lower: bare === 'WHO' ? bare : bare.toLowerCase().replace(CONTRACTED, '$1'),
      start,
      end: start + match[0].length,
      capital,
      possessive,
      quote: -1,
    });
  }
}

/** "Theresa May", "Mrs May": behind a given name or a courtesy title every capital is a name. */
function isSurname(tokens: readonly Token[], at: number): boolean {
  const previous = tokens[at - 1];
  if (previous?.kind !== 'word' || !previous.capital) return false;
  return isGivenName(previous.lower) || /^(?:mr|mrs|ms|miss|dr|pm)$/.test(previous.lower);
}

/** Whether a word is a month or a day. */
export const isCalendar = (tokens: readonly Token[], at: number): boolean =>
  CALENDAR.has(tokens[at].lower) && !isSurname(tokens, at);

/** Whether a capital is that of a sentence's first word, not of a name. */
export const isNoName = (tokens: readonly Token[], at: number): boolean =>
  NO_NAME.has(tokens[at].lower) && !isSurname(tokens, at) && !isWill(tokens, at);

/** "said Will Holm". */
const isWill = (tokens: readonly Token[], at: number): boolean =>
  at > 0 && tokens[at].text === 'Will' && (tokens[at + 1]?.capital ?? false);

/** Whether a word is a title, with or without a full stop. */
export const isTitle = (token: Token): boolean =>
  TITLES.has(token.lower) ||
  ABBREVIATED_TITLE.test(token.lower) ||
  /-of-|-(?:year-old|born|based|mate|winning|trained|raised|educated)$/.test(token.lower);
