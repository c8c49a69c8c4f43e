import type { Host } from './host';
import { SPEECH } from './lexicon';
import type { QuotedWords } from './quoted';
import type { SpeechEvent } from './speech-event';

/** Whether the quotation at token `at` names something, or stands on something, rather than being anybody's words. */
export function namesSomething(host: Host, events: readonly SpeechEvent[], at: number, text: string): boolean {
  const { tokens } = host;
  const behind = text.slice(tokens[at].end, tokens[at].end + 2);
  return isNamed(tokens, events, at) || isTitle(tokens, at, text) || /^-\p{L}/u.test(behind);
}

/** `known as "…"`, `dubbed "…"`, `entitled "…"`. */
function isNamed(tokens: Host['tokens'], events: readonly SpeechEvent[], at: number): boolean {
  const skip = tokens[at - 1]?.lower === 'as' || /^(?:him|her|it|them)sel(?:f|ves)$/.test(tokens[at - 1]?.lower ?? '');
  const last = skip ? tokens[at - 2] : tokens[at - 1];
  if (!/^(?:known|dubbed|nicknamed|entitled|titled|so-called|called|named|termed|billed)$/.test(last?.lower ?? ''))
    return false;
  // "what she called …" has a subject of its own.
  if (/^(?:him|her|it|them)sel/.test(tokens[at - 1].lower)) return true;
  const active = events.some((e) => tokens[e.verb] === last && !e.inverted && e.subject.end > e.verb - 3);
  return !active && tokens[at + 1]?.lower !== 'by';
}

/** `on the radio's "Morning Call"`, `the slogan "…"`, `"Long Road," "Slow Rain" and "Late Bus"`. */
function isTitle(tokens: Host['tokens'], at: number, text: string): boolean {
  const previous = tokens[at - 1];
  if (previous?.kind === 'word' && LABEL.test(previous.lower) && !previous.capital) return true;
  const words = titleWords(text, tokens[at].start, tokens[at].end);
  if (words === 0) return false;
  if (words > 1 && !isUttered(tokens, at)) return true;
  if (previous?.kind !== 'word') return words > 1 && isListed(tokens, at, text);
  if (WORK.test(previous.lower)) return true;
  return words > 1 && (previous.possessive || BEFORE_TITLES.test(previous.lower));
}

/** Whether words that are written like a title are said all the same: `shouted "Yes We Can"`, `"God Bless Bergen," said X`. */
function isUttered(tokens: Host['tokens'], at: number): boolean {
  const speaks = (i: number): boolean => SPEECH.get(tokens[i]?.lower ?? '')?.strength === 'strong';
  const names = (i: number): boolean => NAMING.test(SPEECH.get(tokens[i]?.lower ?? '')?.lemma ?? '');
  if (tokens[at - 1]?.kind === 'colon' || [1, 2, 3].some((n) => speaks(at - n) || names(at - n))) return true;
  const next = tokens[at + 1]?.kind === 'comma' ? at + 2 : at + 1;
  if (speaks(next)) return true;
  // A tag that ends its clause with the verb.
  for (let i = next + 1; i < next + 5 && tokens[i]?.kind === 'word'; i++)
    if (speaks(i)) return tokens[i + 1]?.kind !== 'word';
  return false;
}

/** Verbs with which somebody gives a name: `X, who promotes herself as "the Voice of Bergen"`. */
const NAMING = /^(?:call|dub|brand|label|describe|promote|portray|present|hail|nickname)$/;

/** In a row of titles. */
function isListed(tokens: Host['tokens'], at: number, text: string): boolean {
  const other = tokens[at - 1]?.kind === 'comma' ? tokens[at - 2] : tokens[at - 1];
  return other?.kind === 'quote' && titleWords(text, other.start, other.end) > 1;
}

const SMALL = /^(?:a|an|the|of|and|or|in|on|at|to|for|from|by|with|as|but)$/;
/** Most words of a title, and the UTF-16 units that are looked at. */
const TITLE_WORDS = 7;
const TITLE_UNITS = 80;

/** Telling words of a quotation that is written like a title, all of them with capitals; otherwise 0. */
function titleWords(text: string, start: number, end: number): number {
  if (end - start > TITLE_UNITS) return 0;
  const words = text
    .slice(start + 1, end - 1)
    .trim()
    .split(/\s+/);
  const telling = words.filter((w) => !SMALL.test(w));
  return words.length <= TITLE_WORDS && telling.every((w) => /^[\p{Lu}\p{N}]/u.test(w)) ? telling.length : 0;
}

/** Words behind which a title may stand. */
const BEFORE_TITLES =
  /^(?:on|in|of|at|for|from|reads?|reading|sings?|sang|singing|sung|watch(?:es|ed|ing)?|play(?:s|ed|ing)|perform(?:s|ed|ing))$/;

/** Works that have names. */
const WORK =
  /^(?:shows?|programmes?|programs?|series|competition|drama|comedy|musical|play|books?|magazine|podcast|track|ballad|hit|user|pages?|video|game)$/;

/** Nouns right in front of words that stand on something, or name it. */
const LABEL =
  /^(?:slogan|tagline|motto|hashtag|headline|nickname|song|single|album|film|movie|novel|sitcom|acronym|term|phrase|word|title|caption|mantra)$/;

/** Most words of a name that is set in quotation marks each time. */
const NAME_WORDS = 3;

/** Quotations of a word or two that the text quotes again: `"Rex" disappeared`, `the theft of "Rex"`; in small letters, four times. */
export function repeatedNames(text: string, quotes: readonly QuotedWords[]): ReadonlySet<number> {
  const byName = new Map<string, number[]>();
  for (const [i, { span }] of quotes.entries()) {
    if (span.end - span.start > TITLE_UNITS / 2) continue;
    const name = text
      .slice(span.start + 1, span.end - 1)
      .replace(/[\s,.!?'’]+$/, '')
      .trim();
    if (name.split(/\s+/).length > NAME_WORDS) continue;
    const list = byName.get(name) ?? [];
    list.push(i);
    byName.set(name, list);
  }
  // What a colon brings in somewhere is said there: `he wrote: "Never"`.
  const said = (i: number): boolean =>
    text.slice(Math.max(0, quotes[i].span.start - 3), quotes[i].span.start).includes(':');
  const isName = ([first, ...others]: readonly number[]): boolean =>
    others.length >= (titleWords(text, quotes[first].span.start, quotes[first].span.end) > 0 ? 1 : 3);
  return new Set([...byName.values()].filter((list) => isName(list) && !list.some(said)).flat());
}
