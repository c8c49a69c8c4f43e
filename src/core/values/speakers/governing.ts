import type { AttributionHow } from './attribution';
import type { Host } from './host';
import type { SpeechEvent } from './speech-event';

/** The event that gives the quotation at token `at` its speaker. */
export function eventFor(
  host: Host,
  events: readonly SpeechEvent[],
  at: number,
  text: string,
): { event: SpeechEvent; how: AttributionHow } | undefined {
  const { tokens } = host;
  if (isNamed(tokens, events, at)) return undefined;
  const after = rightBehind(tokens, events, at);
  if (after && after.lemma !== 'according') return { event: after, how: 'after' };
  const candidates = events.filter(
    (e) =>
      e.verb < at &&
      governs(host, e, at, e.strength === 'strong' ? REACH : undefined) &&
      !interrupted(host, e, at, text) &&
      !aside(tokens, e, at) &&
      !contained(tokens, e, at),
  );
  const strong = candidates.some((e) => e.strength === 'strong');
  const saying = candidates.filter(
    (e) =>
      e.strength === 'strong' ||
      (e.strength === 'weak' && (!strong || isClose(tokens, e, at) || isOwnClause(tokens, candidates, e, at))),
  );
  const before = reported(host, candidates, at) ?? (saying.length > 0 ? saying : candidates).at(-1);
  // "X said it was 'grand', according to Y": Y only passes it on.
  if (after && before?.strength !== 'strong') return { event: after, how: 'after' };
  const closing = closingEvent(host, events, at);
  if (before && !(closing && before.strength !== 'strong')) return { event: before, how: 'before' };
  return closing && { event: closing, how: 'after' };
}

/** `KCNA reported that X considered it "…"`: the words are those of X, whom the outlet passes on. */
function reported(host: Host, candidates: readonly SpeechEvent[], at: number): SpeechEvent | undefined {
  const [outlet, inner] = candidates.slice(-2);
  if (outlet?.lemma !== 'report' || inner?.strength !== 'mental' || host.tokens[outlet.to]?.lower !== 'that')
    return undefined;
  return inner.subject.kind !== 'pronoun' && governs(host, inner, at)
    ? { ...inner, secondHand: outlet.subject }
    : undefined;
}

/** `X tweeted about a song which included the lines: "…"`: the colon belongs to the relative clause. */
const contained = (tokens: Host['tokens'], event: SpeechEvent, at: number): boolean =>
  tokens[at - 1]?.kind === 'colon' &&
  tokens.slice(Math.max(event.verb, at - ASIDE), at).some((t) => t.lower === 'which');

/** Longest aside to each side of its verb, in tokens. */
const ASIDE = 30;

/** `X admitted it - which Y has said will help - had "…"`: what is said between two dashes ends with the second. */
function aside(tokens: Host['tokens'], event: SpeechEvent, at: number): boolean {
  const opens = tokens
    .slice(Math.max(0, event.from - ASIDE), event.from)
    .findLast((t) => t.kind !== 'word' && t.kind !== 'comma');
  const closes = tokens
    .slice(event.verb, Math.min(at, event.verb + ASIDE))
    .find((t) => t.kind !== 'word' && t.kind !== 'comma');
  return opens?.kind === 'dash' && closes?.kind === 'dash';
}

/** `known as "…"`, `dubbed "…"`, `entitled "…"`: a name for something, and nobody's words. */
function isNamed(tokens: Host['tokens'], events: readonly SpeechEvent[], at: number): boolean {
  const last = tokens[at - 1]?.lower === 'as' ? tokens[at - 2] : tokens[at - 1];
  const named = /^(?:known|dubbed|nicknamed|entitled|titled|so-called|called|named|termed|billed)$/.test(
    last?.lower ?? '',
  );
  // "what she called …" has a subject of its own.
  const active = events.some((e) => tokens[e.verb] === last && !e.inverted && e.subject.end > e.verb - 3);
  return named && !active && tokens[at + 1]?.lower !== 'by';
}

/** `"…," X said` and `"…," said X`: the event begins where the quotation ends. */
function rightBehind(tokens: Host['tokens'], events: readonly SpeechEvent[], at: number): SpeechEvent | undefined {
  const next = tokens[at + 1]?.kind === 'comma' || tokens[at + 1]?.kind === 'dash' ? at + 2 : at + 1;
  const event = events.find(
    (e) => e.verb > at && e.from >= next && e.strength !== 'weak' && startsAt(tokens, e.from, next),
  );
  return event && opensAnother(tokens, event, next) ? undefined : event;
}

/** `"Why?" Mayor X replied: "…"`: the tag begins a sentence and belongs to the words behind the colon. */
function opensAnother(tokens: Host['tokens'], event: SpeechEvent, next: number): boolean {
  if (tokens[next]?.start === undefined || !tokens[next].capital || tokens[next - 1]?.kind !== 'quote') return false;
  const colon = tokens.findIndex((t, i) => i > event.verb && t.kind !== 'word');
  return tokens[colon]?.kind === 'colon' && tokens[colon + 1]?.kind === 'quote';
}

/** Whether only determiners, roles and adverbs lie between `next` and the event's first token. */
function startsAt(tokens: Host['tokens'], from: number, next: number): boolean {
  if (from - next > 6) return false;
  for (let i = next; i < from; i++) {
    const token = tokens[i];
    if (
      token.kind !== 'word' ||
      /^(?:and|but|that|as|while|because|when|who|to|of|for|in|on|at|by|with|from)$/.test(token.lower)
    )
      return false;
  }
  return true;
}

/** `…, X said.` behind the last quotation: it closes the sentence and speaks for all of it. */
function closingEvent(host: Host, events: readonly SpeechEvent[], at: number): SpeechEvent | undefined {
  const { tokens } = host;
  for (const event of events) {
    if (event.verb <= at || event.strength !== 'strong') continue;
    const edge = tokens[leftEdge(tokens, event.from) - 1];
    if (edge && (edge.kind === 'comma' || edge.kind === 'quote' || edge.kind === 'dash')) return event;
  }
  return undefined;
}

/** Token at which the whole subject begins, with roles and determiners in front of the name. */
function leftEdge(tokens: Host['tokens'], from: number): number {
  let at = from;
  while (
    at > 0 &&
    at > from - 6 &&
    tokens[at - 1].kind === 'word' &&
    !/^(?:and|but|that|as|while|because|when|who|to|of|for|in|on|at|by|with|from)$/.test(tokens[at - 1].lower)
  )
    at--;
  return at;
}

/** Beside a verb of saying, a weak verb counts only right at the quotation: `said Y called it "…"`. */
const isClose = (tokens: Host['tokens'], event: SpeechEvent, at: number): boolean =>
  tokens.slice(event.verb + 1, at).filter((t) => t.kind === 'word').length <= 4;

/** `X recalled its envoy after Y called the fine "…"`: a later clause with a subject of its own and the quotation as its object. */
function isOwnClause(
  tokens: Host['tokens'],
  candidates: readonly SpeechEvent[],
  event: SpeechEvent,
  at: number,
): boolean {
  const strong = candidates.findLast((e) => e.strength === 'strong');
  if (
    !strong ||
    event.inverted ||
    event.subject.kind === 'pronoun' ||
    event.subject.start <= strong.verb ||
    event.subject.end > event.verb
  )
    return false;
  return !tokens.slice(event.verb + 1, at).some((t) => AUXILIARY.test(t.lower));
}

const AUXILIARY =
  /^(?:that|which|who|is|was|are|were|be|been|has|had|have|will|would|could|can|may|might|should|must)$/;

/** Words over which a verb of saying still speaks for a quotation behind it. */
const REACH = 36;

/** A weak verb must stand close: `called it "…"`, `described X as "…"`. */
function governs(host: Host, event: SpeechEvent, at: number, reach = 14): boolean {
  const { tokens } = host;
  // Marks and quotations in between count for something too: no walk through a whole text for each verb.
  if (at - event.verb > 3 * reach) return false;
  let words = 0;
  for (let i = event.verb + 1; i < at && words <= reach; i++) {
    if (tokens[i].kind === 'word') words++;
    else if (tokens[i].kind === 'semicolon') return false;
  }
  return words <= reach;
}

/** Whether the sentence starts anew between the verb and the quotation. */
function interrupted(host: Host, event: SpeechEvent, at: number, text: string): boolean {
  const { tokens } = host;
  const closed = event.inverted && tokens[event.from - 1]?.kind === 'quote';
  if (closed)
    return (
      !/^[\s,]*$/.test(text.slice(tokens[event.to - 1].end, tokens[at].start)) &&
      tokens.slice(event.to, at).some((t) => t.kind === 'semicolon')
    );
  return tokens.slice(event.verb, at).some((t) => t.kind === 'semicolon');
}
