import * as lexicon from './lexicon';
import { phraseBefore } from './noun-phrase';
import { openingSubject } from './openings';
import type { NounPhrase } from './phrase';
import { phraseAfter } from './phrase-after';
import { headNoun, role } from './roles';
import type { SpeechEvent, Tokens } from './speech-event';
import { isNoun } from './verb-forms';

interface Left {
  readonly subject: NounPhrase;
  readonly from: number;
  readonly secondHand?: NounPhrase;
}

const MODAL = /^(?:would|will|could|might|may|should|can|must|cannot|(?:wo|ca|could|would|did|does|do)n['’]t)$/;
/** Theresa May is no auxiliary. */
const isModal = ({ lower, capital }: Tokens[number]): boolean => !capital && MODAL.test(lower);
/** "Mr X will say that …": told in advance, and his words all the same. */
const ANNOUNCED = /^(?:say|add|tell|warn|argue|insist|claim|declare|announce|promise|pledge|call|describe)$/;

const announced = (tokens: Tokens, verb: number, modal: number): boolean =>
  /^(?:will|would)$/.test(tokens[modal].lower) && ANNOUNCED.test(tokens[verb].lower);

/** The subject in front of a finite verb, across adverbs, appositions and relative pronouns. */
export function subjectBefore(tokens: Tokens, verb: number, before: readonly SpeechEvent[]): Left | undefined {
  let at = verb;
  while (
    at > 0 &&
    (!isModal(tokens[at - 1]) || announced(tokens, verb, at - 1)) &&
    (lexicon.BETWEEN.has(tokens[at - 1].lower) || /ly$/.test(tokens[at - 1].lower)) &&
    !tokens[at - 1].capital
  )
    at--;
  // `the Harbour Office (Habof) said`.
  if (tokens[at - 1]?.text === ')') at = beforeBracket(tokens, at - 1);
  const previous = tokens[at - 1];
  if (!previous || isModal(previous)) return undefined;
  if (previous.lower === 'and' || previous.lower === 'but' || previous.lower === 'or')
    return coordinated(tokens, at - 1, before);
  if (/^(?:who|which|that)$/.test(previous.lower)) return relative(tokens, at - 1);
  if (previous.kind === 'word') {
    const start = clauseStart(tokens, at);
    const subject = notOblique(tokens, phraseBefore(tokens, at, start), start);
    const named = subject?.kind === 'pronoun' ? undefined : unclosedApposition(tokens, start, at);
    const outer = subject?.kind === 'pronoun' ? undefined : unclosedRelative(tokens, start, at);
    if (outer ?? named) return outer ?? named;
    if (subject) return { subject, from: subject.start };
    return (
      participial(tokens, start, at) ?? (SAYING.test(tokens[verb].lower) ? clauseOpener(tokens, start, at) : undefined)
    );
  }
  if (previous.kind === 'comma' || previous.kind === 'dash' || previous.kind === 'bracket')
    return (
      acrossApposition(tokens, at - 1) ??
      (/^reads?$/.test(tokens[verb].lower) ? clauseOpener(tokens, 0, at - 1) : undefined)
    );
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
      (!first.capital && lexicon.ROLE.test(headNoun(tokens, start, end))) ||
      (!first.capital && lexicon.ROLE.test(first.lower)) ||
      (first.capital && tokens[start - 2]?.capital && lexicon.ROLE.test(headNoun(tokens, start, end)))
    )
  )
    return undefined;
  const subject = phraseBefore(tokens, start - 1, clauseStart(tokens, start - 1));
  const place = subject && lexicon.PREPOSITIONS.has(wordBefore(tokens, subject.start));
  return subject?.kind === 'name' && !place ? { subject, from: subject.start } : undefined;
}

/** `X, who was coached by Y at Z says`: the comma that closes the relative clause was left out. `start`: its first word. */
function unclosedRelative(tokens: Tokens, start: number, end: number): Left | undefined {
  if (tokens[start]?.lower !== 'who' || tokens[start - 1]?.kind !== 'comma') return undefined;
  const verb = tokens[start + 1]?.lower ?? '';
  if (!/^(?:is|was|has|had|have|are|were|will)$|(?:ed|es)$/.test(verb) || end - start < 5) return undefined;
  return relative(tokens, start);
}

const OPENERS = /^(?:but|and|however|so|yet|now|then|later|meanwhile|that)$/;
/** Verbs that whatever stands in front of them says. */
const SAYING =
  /^(?:sa(?:id|ys?)|t(?:old|ells?)|repl(?:ied|y|ies)|add(?:ed|s)|ask(?:ed|s)|wr(?:ote|ites?)|stat(?:ed|es?)|reads?|answer(?:ed|s)|claim(?:ed|s)?|insist(?:ed|s)?|argu(?:ed|es?)|warn(?:ed|s)?|stress(?:ed|es)?|admit(?:ted|s)?|announced?|declared?|explain(?:ed|s)?)$/;
/** Most words of a noun phrase that nothing but its place shows to be a subject. */
const LONGEST = 8;

/** `one critic of the register said`, `the accused replied`: what opens the clause with a determiner says it. */
function clauseOpener(tokens: Tokens, start: number, end: number): Left | undefined {
  let from = start;
  while (from < end && OPENERS.test(tokens[from].lower)) from++;
  // "One of the coastguards" is a coastguard.
  if (tokens[from + 1]?.lower === 'of') from += 2;
  if (end - from < 2 || end - from > LONGEST || !lexicon.DETERMINERS.has(tokens[from].lower)) return undefined;
  let to = from + 1;
  // A whole clause between the two marks is no phrase: "which claims to be representing workers told".
  if (tokens[from].lower === 'which') return undefined;
  while (to < end && (!lexicon.PREPOSITIONS.has(tokens[to].lower) || /^(?:of|for)$/.test(tokens[to].lower))) {
    const { lower } = tokens[to];
    if (lexicon.CLAUSE_WORDS.has(lower) || lexicon.PRONOUNS.has(lower) || lexicon.CALENDAR.has(lower)) return undefined;
    if (tokens[to].kind !== 'word' || /^(?:owns?|said|says|told)$/.test(lower)) return undefined;
    if (to > from + 1 && /ed$/.test(lower) && to < end - 1) break;
    to++;
  }
  return to > from + 1 ? { subject: role(tokens, from, to), from } : undefined;
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
  const end = tokens[at - 1]?.kind === 'comma' ? at - 1 : at;
  const subject = phraseBefore(tokens, end, clauseStart(tokens, end));
  const across =
    end < at && tokens[at].lower === 'who' && subject?.kind !== 'name' ? acrossApposition(tokens, end) : undefined;
  if (across && subject?.kind !== 'role') return across;
  if (subject) return { subject, from: subject.start };
  return end < at ? acrossApposition(tokens, end) : undefined;
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
  let end = beforeBracket(tokens, comma);
  let inner: NounPhrase | undefined;
  let fallback: Left | undefined;
  for (let step = 0; step < 6; step++) {
    let open = end - 1;
    while (open >= 0 && (tokens[open].kind === 'word' || tokens[open].kind === 'quote')) open--;
    const aside =
      step > 0 &&
      /(?:ed|ing|written|known|seen)$/.test(tokens[open + 1]?.lower ?? '') &&
      tokens[open]?.kind === 'comma';
    const segment = aside ? undefined : phraseBefore(tokens, end, open + 1);
    if (step === 0) inner = segment?.kind === 'name' && isName(tokens, open + 1, segment) ? segment : undefined;
    else if (
      segment &&
      segment.kind !== 'pronoun' &&
      !/^(?:from|of|at|with|in)$/.test(wordBefore(tokens, segment.start))
    ) {
      const found = apposition(tokens, open + 1, segment, inner);
      if (found && !isRoad(found.subject)) return found;
      fallback ??= { subject: segment, from: segment.start };
    }
    const mark = tokens[open]?.kind;
    if (open < 0 || mark === 'quote' || mark === 'colon' || mark === 'semicolon') break;
    end = beforeBracket(tokens, open);
  }
  return fallback ?? (inner && { subject: inner, from: inner.start });
}

/** Where what stands in front of a mark ends: of `the Harbour Office (Habof),` in front of the bracket. */
function beforeBracket(tokens: Tokens, mark: number): number {
  const close = tokens[mark]?.text === ')' ? mark : mark - 1;
  if (tokens[close]?.text !== ')') return mark;
  for (let i = close - 1; i >= 0 && i > close - 12; i--) if (tokens[i].text === '(') return i;
  return mark;
}

/** The word in front of a phrase and its determiner. */
function wordBefore(tokens: Tokens, start: number): string {
  const at = lexicon.DETERMINERS.has(tokens[start - 1]?.lower ?? '') ? start - 2 : start - 1;
  return tokens[at]?.lower ?? '';
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
