import { acrossApposition, beforeBracket, unclosedApposition } from './appositions';
import { clauseOpener, clauseStart, SAYING } from './clauses';
import * as lexicon from './lexicon';
import { nameOf, runStart } from './name-run';
import { phraseBefore } from './noun-phrase';
import { openingSubject } from './openings';
import type { NounPhrase } from './phrase';
import { headNoun, role, SPEAKING } from './roles';
import type { Left, SpeechEvent, Tokens } from './speech-event';

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
    (lexicon.BETWEEN.has(tokens[at - 1].lower) || lexicon.isAdverb(tokens[at - 1].lower)) &&
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
    const named =
      subject?.kind === 'pronoun' || isOwnSubject(tokens, subject, start)
        ? undefined
        : unclosedApposition(tokens, start, at);
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

/** `…, a pair Berg says is fast`: a name behind a noun that is no role has the verb for itself. */
function isOwnSubject(tokens: Tokens, subject: NounPhrase | undefined, start: number): boolean {
  const before = subject?.kind === 'name' && subject.titles.length === 0 ? tokens[subject.start - 1] : undefined;
  return (
    before?.kind === 'word' &&
    (subject?.start ?? 0) > start + 1 &&
    !before.capital &&
    !before.possessive &&
    !lexicon.ROLE.test(before.lower) &&
    !lexicon.TITLES.has(before.lower) &&
    !lexicon.PREPOSITIONS.has(before.lower) &&
    !lexicon.DETERMINERS.has(before.lower) &&
    !/^(?:and|or|who|that)$|(?:er|or|ist|ian|ant)$/.test(before.lower)
  );
}

/** `the operator of the factory said`: not the factory; the noun in front of the preposition, or nobody. */
function notOblique(
  tokens: Tokens,
  subject: NounPhrase | undefined,
  start: number,
  thing = false,
): NounPhrase | undefined {
  if (!subject || subject.kind === 'pronoun') return subject;
  const before = tokens[subject.start - 1];
  if (subject.start <= start || before?.kind !== 'word') return subject;
  if (!/^(?:to|in|at|on|by|with|into|against|from|of|for|outside|inside|near|behind)$/.test(before.lower))
    return subject;
  const head = phraseBefore(tokens, subject.start - 1, start);
  // A name may hold a preposition: the last word of one is all we have.
  if (!thing && tokens[subject.start - 2]?.capital && !head?.text.includes(' ')) return { ...subject, oblique: true };
  if (
    head?.kind === 'role' &&
    /^(?:of|for|at|from)$/.test(before.lower) &&
    lexicon.ROLE.test(headNoun(tokens, head.start, head.end))
  )
    return role(tokens, head.start, subject.end);
  return head && head.kind !== 'pronoun' ? head : undefined;
}

/** `A worker taking part in the action told`: the noun in front of the participle. */
function participial(tokens: Tokens, start: number, end: number): Left | undefined {
  for (let i = start + 1; i < end && i < start + 6; i++) {
    if ((!/ing$/.test(tokens[i].lower) && tokens[i].lower !== 'involved') || tokens[i - 1].possessive) continue;
    const subject = phraseBefore(tokens, i, start);
    return subject && { subject, from: subject.start };
  }
  return undefined;
}

/** `X, who was coached by Y at Z says`: the comma that closes the relative clause was left out. `start`: its first word. */
function unclosedRelative(tokens: Tokens, start: number, end: number): Left | undefined {
  if (tokens[start]?.lower !== 'who' || tokens[start - 1]?.kind !== 'comma') return undefined;
  const verb = tokens[start + 1]?.lower ?? '';
  if (!/^(?:is|was|has|had|have|are|were|will)$|(?:ed|es)$/.test(verb) || end - start < 5) return undefined;
  return relative(tokens, start);
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

const isPersonal = (tokens: Tokens, { start, end }: NounPhrase): boolean => {
  const head = headNoun(tokens, start, end);
  return lexicon.ROLE.test(head) || SPEAKING.test(head);
};

/** `X, his chairman, who told him`: the name that a role in apposition explains. */
function explainedBy(tokens: Tokens, { start }: NounPhrase): Left | undefined {
  if (tokens[start - 1]?.kind !== 'comma') return undefined;
  const name = nameOf(tokens, runStart(tokens, start - 1, clauseStart(tokens, start - 1)), start - 1);
  return name?.kind === 'name' && name.end === start - 1 && (name.text.includes(' ') || name.titles.length > 0)
    ? { subject: name, from: name.start }
    : undefined;
}

function relative(tokens: Tokens, at: number): Left | undefined {
  const end = tokens[at - 1]?.kind === 'comma' ? at - 1 : at;
  const start = clauseStart(tokens, end);
  const nearest = phraseBefore(tokens, end, start);
  // "fans outside the Lane turnstiles who claimed": gates claim nothing.
  const things = nearest?.kind === 'role' && tokens[at].lower === 'who' && !isPersonal(tokens, nearest);
  const subject = things ? notOblique(tokens, nearest, start, true) : nearest;
  const explained = subject?.kind === 'role' ? explainedBy(tokens, subject) : undefined;
  if (explained) return explained;
  const across =
    end < at && tokens[at].lower === 'who' && subject?.kind !== 'name' ? acrossApposition(tokens, end) : undefined;
  if (across && subject?.kind !== 'role') return across;
  if (subject) return { subject, from: subject.start };
  return end < at ? acrossApposition(tokens, end) : undefined;
}
