import * as lexicon from './lexicon';
import { phraseBefore } from './noun-phrase';
import { openingSubject } from './openings';
import type { NounPhrase } from './phrase';
import { phraseAfter } from './phrase-after';
import { headNoun } from './roles';
import type { SpeechEvent, Tokens } from './speech-event';
import { isNoun } from './verb-forms';

interface Left {
  readonly subject: NounPhrase;
  readonly from: number;
  readonly secondHand?: NounPhrase;
}

const MODAL = /^(?:would|will|could|might|may|should|can|must)$/;

/** The subject in front of a finite verb, across adverbs, appositions and relative pronouns. */
export function subjectBefore(tokens: Tokens, verb: number, before: readonly SpeechEvent[]): Left | undefined {
  let at = verb;
  while (
    at > 0 &&
    !MODAL.test(tokens[at - 1].lower) &&
    (lexicon.BETWEEN.has(tokens[at - 1].lower) || /ly$/.test(tokens[at - 1].lower)) &&
    !tokens[at - 1].capital
  )
    at--;
  const previous = tokens[at - 1];
  if (!previous || MODAL.test(previous.lower)) return undefined;
  if (previous.lower === 'and' || previous.lower === 'but' || previous.lower === 'or')
    return coordinated(tokens, at - 1, before);
  if (previous.lower === 'who' || previous.lower === 'which') return relative(tokens, at - 1);
  if (previous.kind === 'word') {
    const start = clauseStart(tokens, at);
    const subject = notOblique(tokens, phraseBefore(tokens, at, start), start);
    const named = subject?.kind === 'role' || !subject ? unclosedApposition(tokens, start, at) : undefined;
    const opening = subject ? undefined : participial(tokens, start, at);
    return named ?? opening ?? (subject && { subject, from: subject.start });
  }
  if (previous.kind === 'comma' || previous.kind === 'dash' || previous.kind === 'bracket')
    return acrossApposition(tokens, at - 1);
  if (previous.kind === 'quote') return undefined;
  return undefined;
}

/** `the operator of the factory said`: not the factory; the noun in front of the preposition, or nobody. */
function notOblique(tokens: Tokens, subject: NounPhrase | undefined, start: number): NounPhrase | undefined {
  if (!subject || subject.kind === 'pronoun') return subject;
  const before = tokens[subject.start - 1];
  if (subject.start <= start || before?.kind !== 'word') return subject;
  if (!/^(?:to|in|at|on|by|with|into|against|from|of|for)$/.test(before.lower)) return subject;
  const head = phraseBefore(tokens, subject.start - 1, start);
  // A name may hold a preposition: the last word of one is all we have.
  if (tokens[subject.start - 2]?.capital && !head?.text.includes(' ')) return subject;
  return head && head.kind !== 'pronoun' ? head : undefined;
}

/** `A worker taking part in the action told`: the noun in front of the participle. */
function participial(tokens: Tokens, start: number, end: number): Left | undefined {
  for (let i = start + 1; i < end && i < start + 6; i++) {
    if (!/ing$/.test(tokens[i].lower) && tokens[i].lower !== 'involved') continue;
    const subject = phraseBefore(tokens, i, start);
    return subject && { subject, from: subject.start };
  }
  return undefined;
}

/** `X, a spokeswoman for Y said`: the comma that closes the apposition was left out. `start`: first word of the apposition. */
function unclosedApposition(tokens: Tokens, start: number, end: number): Left | undefined {
  const first = tokens[start];
  if (
    tokens[start - 1]?.kind !== 'comma' ||
    !first ||
    !(
      lexicon.DETERMINERS.has(first.lower) ||
      (!first.capital && lexicon.ROLE.test(first.lower)) ||
      (first.capital && tokens[start - 2]?.capital && lexicon.ROLE.test(headNoun(tokens, start, end)))
    )
  )
    return undefined;
  const subject = phraseBefore(tokens, start - 1, clauseStart(tokens, start - 1));
  return subject?.kind === 'name' ? { subject, from: subject.start } : undefined;
}

/** "X praised Y and called it": the verb shares its subject with the one before it. */
function coordinated(tokens: Tokens, and: number, before: readonly SpeechEvent[]): Left | undefined {
  const last = before[before.length - 1];
  if (last) return { subject: last.subject, from: last.from };
  // "X has no seat, and said": of a sentence in one clause, what opens it.
  if (
    and > 30 ||
    tokens.slice(0, and).some((t) => SUBORDINATE.test(t.lower) || (t.kind !== 'word' && t.kind !== 'comma'))
  )
    return undefined;
  const subject = openingSubject(tokens, and);
  return subject && { subject, from: subject.start };
}

const SUBORDINATE =
  /^(?:as|while|when|because|if|although|though|that|who|which|where|whose|but|and|with|after|before)$/;

function relative(tokens: Tokens, at: number): Left | undefined {
  let end = at;
  if (tokens[end - 1]?.kind === 'comma') end--;
  const subject = phraseBefore(tokens, end, clauseStart(tokens, end));
  if (subject) return { subject, from: subject.start };
  return acrossApposition(tokens, end);
}

/** First token of the stretch of words that ends before `end`. */
export function clauseStart(tokens: Tokens, end: number): number {
  let at = end;
  while (at > 0 && (tokens[at - 1].kind === 'word' || tokens[at - 1].kind === 'bracket')) {
    if (
      at < end &&
      lexicon.SPEECH.get(tokens[at - 1].lower)?.form === 'finite' &&
      lexicon.SPEECH.get(tokens[at - 1].lower)?.strength === 'strong' &&
      !tokens[at - 1].capital &&
      !isNoun(tokens, at - 1)
    )
      break;
    at--;
  }
  return at;
}

/** `X, a professor at Y, said` and `the mayor, X, said`: the mark at `comma` ends an apposition. */
function acrossApposition(tokens: Tokens, comma: number): Left | undefined {
  let end = comma;
  let inner: NounPhrase | undefined;
  let fallback: Left | undefined;
  for (let step = 0; step < 6; step++) {
    let open = end - 1;
    while (open >= 0 && (tokens[open].kind === 'word' || tokens[open].kind === 'quote')) open--;
    const segment = phraseBefore(tokens, end, open + 1);
    if (step === 0) inner = segment?.kind === 'name' && isName(tokens, open + 1, segment) ? segment : undefined;
    else if (
      segment &&
      segment.kind !== 'pronoun' &&
      !/^(?:from|of|at|with|in)$/.test(tokens[segment.start - 1]?.lower ?? '')
    ) {
      const found = apposition(tokens, open + 1, segment, inner);
      if (found && !isRoad(found.subject)) return found;
      fallback ??= { subject: segment, from: segment.start };
    }
    const mark = tokens[open]?.kind;
    if (open < 0 || mark === 'quote' || mark === 'colon' || mark === 'semicolon') break;
    end = open;
  }
  return fallback ?? (inner && { subject: inner, from: inner.start });
}

/** `X, manager for the M8, M73, M74 project, said`: a road is one of a list in an apposition. */
const isRoad = (subject: NounPhrase): boolean => /^\p{Lu}\d+$/u.test(subject.text);

/** Whether nothing but capitals stands between `from` and the end of the phrase. */
const isName = (tokens: Tokens, from: number, phrase: NounPhrase): boolean =>
  tokens.slice(from, phrase.end).every((t) => t.capital || lexicon.PARTICLES.has(t.lower));

/** The name that an apposition explains: in front of it, or `inner`, the apposition itself. */
export function apposition(
  tokens: Tokens,
  from: number,
  segment: NounPhrase,
  inner: NounPhrase | undefined,
): Left | undefined {
  if (inner && segment.kind !== 'name') {
    return {
      subject: { ...inner, titles: [...inner.titles, ...segment.text.toLowerCase().split(' ')] },
      from: segment.start,
    };
  }
  const explains = /^(?:a|an|the|his|her|their|its|one)$/.test(tokens[from].lower) || /^\d/.test(tokens[from].text);
  return segment.kind === 'name' && !explains ? { subject: segment, from: segment.start } : undefined;
}

/** The name in an apposition behind a role: `said the mayor, X`. */
export function apposed(tokens: Tokens, phrase: NounPhrase): NounPhrase {
  if (phrase.kind !== 'role' || tokens[phrase.end]?.kind !== 'comma') return phrase;
  const name = phraseAfter(tokens, phrase.end + 1);
  const closes = name && (tokens[name.end] === undefined || tokens[name.end].kind === 'comma');
  return name?.kind === 'name' && closes && name.end - name.start >= 2
    ? { ...name, titles: phrase.text.toLowerCase().split(' ') }
    : phrase;
}
