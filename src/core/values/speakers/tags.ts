import type { Host } from './host';
import * as lexicon from './lexicon';
import type { SpeechEvent } from './speech-event';

/** Most tokens between the verb of a tag and the words it leads up to. */
const LONGEST_TAG = 30;

/** `"…," X said` and `"…," said X`: the event begins where the quotation ends. */
export function rightBehind(
  tokens: Host['tokens'],
  events: readonly SpeechEvent[],
  at: number,
  text: string,
): SpeechEvent | undefined {
  const mark = tokens[at + 1]?.kind === 'comma' || tokens[at + 1]?.kind === 'dash' ? at + 2 : at + 1;
  const next = isAside(tokens, events, mark) ? mark + 1 : mark;
  const event = events.find(
    (e) =>
      e.verb > at &&
      e.from >= next &&
      startsAt(tokens, e.from, next) &&
      !leadsOn(tokens, e) &&
      (e.strength !== 'weak' ||
        (!/^(?:quote|cite)$/.test(e.lemma) &&
          (next > mark || closesWith(text, tokens[at].end)) &&
          !namesAnother(tokens, e))),
  );
  if (event && opensSentence(tokens, at, text)) return undefined;
  return event && (opensAnother(tokens, event, next) || isAttribute(tokens, event, at, text)) ? undefined : event;
}

/** `"…", saying that "…"`: the participle belongs to what follows it. */
const leadsOn = (tokens: Host['tokens'], event: SpeechEvent): boolean =>
  /ing$/.test(tokens[event.verb].lower) &&
  event.lemma !== 'according' &&
  (tokens[event.to]?.lower === 'that' || /^(?:colon|quote)$/.test(tokens[event.to]?.kind ?? ''));

/** `"…", as he called it`, `"…", as one guide told me`: the clause ends with its verb. */
function isAside(tokens: Host['tokens'], events: readonly SpeechEvent[], as: number): boolean {
  if (tokens[as]?.lower !== 'as') return false;
  if (tokens.slice(as + 2, as + 7).some((t) => t.lower === 'it')) return true;
  const event = events.find((e) => e.from > as);
  const end = event && (/^(?:me|us|them|reporters)$/.test(tokens[event.to]?.lower ?? '') ? event.to + 1 : event.to);
  return event !== undefined && event.from <= as + 4 && end !== undefined && tokens[end]?.kind !== 'word';
}

/** Whether the words end with a comma or a stop inside their marks, as they do in front of a speech tag. */
const closesWith = (text: string, end: number): boolean => /[,.!?][\s"”’']{1,2}$/.test(text.slice(end - 3, end));

/** `"…," he called the plan "…"`: the verb has words of its own. */
const namesAnother = (tokens: Host['tokens'], event: SpeechEvent): boolean =>
  tokens.slice(event.verb + 1, event.verb + 8).some((t) => t.kind === 'quote');

/** `"Why?" Mayor X replied: "…"`: the tag begins a sentence and belongs to the words behind the colon. */
function opensAnother(tokens: Host['tokens'], event: SpeechEvent, next: number): boolean {
  if (tokens[next]?.start === undefined || !tokens[next].capital || tokens[next - 1]?.kind !== 'quote') return false;
  let mark = event.verb + 1;
  while (tokens[mark]?.kind === 'word' && mark <= event.verb + LONGEST_TAG) mark++;
  return tokens[mark]?.kind === 'colon' && tokens[mark + 1]?.kind === 'quote';
}

/** `"It was so bad" One guest told`: no mark parts the words from what begins with a capital that is no name's. */
const opensSentence = (tokens: Host['tokens'], at: number, text: string): boolean =>
  tokens[at + 1]?.kind === 'word' &&
  tokens[at + 1].capital &&
  (lexicon.DETERMINERS.has(tokens[at + 1].lower) || /^(?:he|she|it|they)$/.test(tokens[at + 1].lower)) &&
  !closesWith(text, tokens[at].end);

/** Most words of a quotation that is an attribute of the name behind it. */
const ATTRIBUTE_WORDS = 3;

/** `"Singer" Anna Holm says that it rains`: nothing parts the words from the name, and the verb has a clause of its own. */
function isAttribute(tokens: Host['tokens'], event: SpeechEvent, at: number, text: string): boolean {
  const { start, end } = tokens[at];
  const goesOn = tokens[event.to]?.kind === 'word' && !lexicon.PREPOSITIONS.has(tokens[event.to].lower);
  return (
    !event.inverted &&
    goesOn &&
    tokens[at + 1]?.kind === 'word' &&
    startsAt(tokens, event.from, at + 1) &&
    end - start < 40 &&
    !closesWith(text, end) &&
    text.slice(start, end).split(/\s+/).length <= ATTRIBUTE_WORDS
  );
}

/** Whether only determiners, roles and adverbs lie between `next` and the event's first token. */
function startsAt(tokens: Host['tokens'], from: number, next: number): boolean {
  if (from - next > 6) return false;
  for (let i = next; i < from; i++) {
    const token = tokens[i];
    if (
      token.kind !== 'word' ||
      /^(?:and|but|that|as|while|because|when|after|before|since|although|who|whose|to|of|for|in|on|at|by|with|from)$/.test(
        token.lower,
      )
    )
      return false;
  }
  return true;
}

/** `…, X said.` behind the last quotation: it closes the sentence and speaks for all of it. */
export function closingEvent(
  { tokens }: Host,
  events: readonly SpeechEvent[],
  at: number,
  text: string,
): SpeechEvent | undefined {
  for (const event of events) {
    if (event.verb > at && isAttribute(tokens, event, at, text)) return undefined;
    // "…, saying" leads up to what follows it.
    if (
      event.verb <= at ||
      event.strength !== 'strong' ||
      (/ing$/.test(tokens[event.verb].lower) && event.lemma !== 'according') ||
      /^(?:who|which|that)$/.test(tokens[event.verb - 1].lower)
    )
      continue;
    const edge = tokens[leftEdge(tokens, event.from) - 1];
    if (edge && (edge.kind === 'comma' || edge.kind === 'quote' || edge.kind === 'dash')) return event;
  }
  return undefined;
}

/** Token at which the whole subject begins, with roles and determiners in front of the name. */
export function leftEdge(tokens: Host['tokens'], from: number): number {
  let at = from;
  while (
    at > 0 &&
    at > from - 6 &&
    tokens[at - 1].kind === 'word' &&
    !/^(?:and|but|that|as|while|because|when|after|before|since|although|who|whose|to|of|for|in|on|at|by|with|from)$/.test(
      tokens[at - 1].lower,
    )
  )
    at--;
  return at;
}
