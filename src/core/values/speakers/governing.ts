import type { AttributionHow } from './attribution';
import type { Host } from './host';
import * as lexicon from './lexicon';
import { namesSomething } from './names-of-things';
import type { SpeechEvent } from './speech-event';
import { closingEvent, leftEdge, rightBehind } from './tags';

/** The event that gives the quotation at token `at` its speaker. */
export function eventFor(
  host: Host,
  events: readonly SpeechEvent[],
  at: number,
  text: string,
): { event: SpeechEvent; how: AttributionHow } | undefined {
  const { tokens } = host;
  if (namesSomething(host, events, at, text)) return undefined;
  const after = rightBehind(tokens, events, at, text);
  if (after && after.lemma !== 'according') return { event: after, how: 'after' };
  const candidates = events.filter(
    (e) =>
      e.verb < at &&
      governs(host, e, at, e.strength === 'strong' ? REACH : undefined) &&
      !interrupted(host, e, at, text) &&
      !aside(tokens, e, at) &&
      !contained(tokens, e, at) &&
      !isContact(tokens, e) &&
      !(e.strength === 'weak' && at - e.verb > NAMING_REACH && isEpithet(tokens, at)),
  );
  const strong = candidates.some((e) => e.strength === 'strong');
  const saying = candidates.filter(
    (e) =>
      !(strong && e.strength === 'weak' && /^(?:it|they)$/.test(e.subject.text)) &&
      (e.strength === 'strong' ||
        (e.strength === 'weak' && (!strong || isClose(tokens, e, at) || isOwnClause(tokens, candidates, e, at)))),
  );
  const before = reported(host, candidates, at) ?? (saying.length > 0 ? saying : candidates).at(-1);
  // "X said it was 'grand', according to Y": Y only passes it on.
  if (after && before?.strength !== 'strong') return { event: after, how: 'after' };
  const closing = closingEvent(host, events, at, text);
  const yields =
    before?.strength !== 'strong' ||
    (ASKING.test(before.lemma) && tokens[at - 1].kind === 'word' && closing?.lemma !== 'according');
  if (before && !(closing && yields)) return { event: before, how: 'before' };
  return closing && { event: closing, how: 'after' };
}

/** Tokens over which a weak verb speaks for a word or two in front of a noun. */
const NAMING_REACH = 6;

/** `following an "Out" vote`: words between a determiner and its noun, behind a preposition. */
const isEpithet = (tokens: Host['tokens'], at: number): boolean =>
  /^(?:a|an|the|this|that|any|some)$/.test(tokens[at - 1]?.lower ?? '') &&
  lexicon.PREPOSITIONS.has(tokens[at - 2]?.lower ?? '') &&
  tokens[at].end - tokens[at].start < 20 &&
  tokens[at + 1]?.kind === 'word' &&
  !lexicon.PREPOSITIONS.has(tokens[at + 1].lower);

/** What somebody asks for is told by the one who closes the sentence: `X asked Y to "…", the statement added`. */
const ASKING = /^(?:ask|urge|demand|request|promise|offer|vow|agree)$/;

/** `KCNA reported that X considered it "…"`: the words are those of X, whom the outlet passes on. */
function reported(host: Host, candidates: readonly SpeechEvent[], at: number): SpeechEvent | undefined {
  const [outlet, inner] = candidates.slice(-2);
  if (outlet?.lemma !== 'report' || inner?.strength !== 'mental' || host.tokens[outlet.to]?.lower !== 'that')
    return undefined;
  return inner.subject.kind !== 'pronoun' && governs(host, inner, at)
    ? { ...inner, secondHand: outlet.subject }
    : undefined;
}

/** `X tweeted about a song which included the lines: "…"`, `X agreed with everything Y had said: "…"`: the colon belongs to the whole. */
const contained = (tokens: Host['tokens'], event: SpeechEvent, at: number): boolean =>
  tokens.slice(leftEdge(tokens, event.from), event.from).some((t) => /^(?:everything|anything|all)$/.test(t.lower)) ||
  (tokens[at - 1]?.kind === 'colon' &&
    tokens.slice(Math.max(event.verb, at - ASIDE), at).some((t) => t.lower === 'which'));

/** `the letter X wrote was "…"`: the clause belongs to the noun in front of it. */
const isContact = (tokens: Host['tokens'], event: SpeechEvent): boolean => {
  const edge = event.subject.start - event.subject.titles.length - 1;
  const noun = lexicon.DETERMINERS.has(tokens[edge]?.lower ?? '') ? tokens[edge - 1] : tokens[edge];
  return (
    !event.inverted &&
    event.subject.kind !== 'role' &&
    /^(?:is|was|are|were|has|had|will|would)$/.test(tokens[event.to]?.lower ?? '') &&
    noun?.kind === 'word' &&
    !noun.capital &&
    tokens.slice(Math.max(0, event.from - 4), event.from).some((t) => /^(?:the|a|an|his|her|their)$/.test(t.lower)) &&
    !/^(?:what|which|that|all|as|and|but|if|because|when|while|who)$/.test(noun.lower)
  );
};

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

/** Beside a verb of saying, a weak verb counts only right at the quotation: `said Y called it "…"`. */
const isClose = (tokens: Host['tokens'], event: SpeechEvent, at: number): boolean =>
  !TRANSITIVE.test(event.lemma) && tokens.slice(event.verb + 1, at).filter((t) => t.kind === 'word').length <= 4;

/** Verbs whose object is a thing: `X said that Y offered "good advice"`. */
const TRANSITIVE =
  /^(?:offer|raise|present|promote|disclose|portray|mention|highlight|thank|reject|welcome|defend|compare|advocate|find)$/;

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
    !CLAUSE_MARK.test(tokens[leftEdge(tokens, event.from) - 1]?.lower ?? '') ||
    event.inverted ||
    event.subject.kind === 'pronoun' ||
    event.subject.start <= strong.verb ||
    event.subject.end > event.verb
  )
    return false;
  return !tokens.slice(event.verb + 1, at).some((t) => AUXILIARY.test(t.lower));
}

const CLAUSE_MARK = /^(?:after|before|while|when|because|as|since|although|but|and|whereas)$/;
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
    else if (tokens[i].kind === 'semicolon' && !lists(tokens, event)) return false;
  }
  return words <= reach;
}

/** `X reports that some are "good"; some are "fake"`: a list of what is said. */
const lists = (tokens: Host['tokens'], event: SpeechEvent): boolean =>
  event.strength === 'strong' && !event.inverted && tokens[event.to]?.lower === 'that';

/** Whether the sentence starts anew between the verb and the quotation. */
function interrupted(host: Host, event: SpeechEvent, at: number, text: string): boolean {
  const { tokens } = host;
  const closed = event.inverted && tokens[event.from - 1]?.kind === 'quote';
  if (closed)
    return (
      !/^[\s,]*$/.test(text.slice(tokens[event.to - 1].end, tokens[at].start)) &&
      tokens.slice(event.to, at).some((t) => t.kind === 'semicolon')
    );
  return !lists(tokens, event) && tokens.slice(event.verb, at).some((t) => t.kind === 'semicolon');
}
