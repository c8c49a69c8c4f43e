import { type Gender, genderOf, isGivenName } from './given-names';
import type { Host, Token } from './host';
import { FEMALE, MALE, ROLE } from './lexicon';
import { genderOfPhrase, type Mention, type Names } from './people';
import type { NounPhrase } from './phrase';
import { headOf, PERSONAL } from './role-nouns';
import type { SpeechEvent } from './speech-event';

/** A person, organisation or role in focus: what a later pronoun or second mention goes back to. */
export interface Focus {
  readonly name: string;
  /** Undefined for a single name that nothing tells apart from an organisation's. */
  readonly person: boolean | undefined;
  readonly gender?: Gender;
  /** Nouns of the titles and roles it bears here: `police`, `chief`. */
  readonly roles?: readonly string[];
  /** Its sentence is about it: it speaks there, or stands where the subject does. */
  readonly subject?: boolean;
  /** A role or description stands for the name. */
  readonly nameless?: true;
  /** Taken for a person for no better reason than that it spoke. */
  readonly assumed?: true;
  /** It speaks in a report, statement or letter. */
  readonly document?: boolean;
  /** It was said to say something. */
  readonly spoke?: true;
}

/** The full name for a phrase, as far as the text tells. */
export function nameFor(names: Names, phrase: NounPhrase): { readonly name: string; readonly ambiguous: boolean } {
  if (phrase.kind === 'organisation') return { name: phrase.text, ambiguous: false };
  const { named, ambiguous } = names.full(phrase);
  return { name: named?.name ?? phrase.text, ambiguous };
}

/** Given names that are as often those of places or clubs. */
const PLACES =
  /^(?:Chelsea|Florence|Georgia|Victoria|Sydney|Charlotte|Jordan|Chad|Israel|Lincoln|Houston|Paris|China|Kent|Preston|Bradford|Stirling|Lee|May|April|June)$/;

/** A name that is mentioned. */
export function mentioned(names: Names, phrase: NounPhrase): Focus {
  const { name } = nameFor(names, phrase);
  const shared = phrase.kind === 'name' ? names.full(phrase) : undefined;
  const named = names.find(name);
  const words = name.split(' ');
  const known =
    named?.person ||
    shared?.person ||
    phrase.titles.length > 0 ||
    (words.length > 1 && isGivenName(words[0].toLowerCase()));
  const given = words.length === 1 && !PLACES.test(name) && genderOf(name.toLowerCase()) !== undefined;
  const person = phrase.kind === 'name' && (known || given || (words.length > 1 ? false : undefined));
  const roles = phrase.titles.filter((t) => ROLE.test(t));
  return {
    name,
    person,
    gender:
      genderOfPhrase(phrase) ?? named?.gender ?? shared?.gender ?? (given ? genderOf(name.toLowerCase()) : undefined),
    ...(roles.length > 0 && { roles }),
  };
}

/** "His mother", "the spokeswoman". */
export function genderOfRole({ kind, text }: NounPhrase): Gender | undefined {
  if (kind !== 'role') return undefined;
  const head = headOf(text);
  return MALE.has(head) ? 'man' : FEMALE.has(head) ? 'woman' : undefined;
}

function rolesOf({ kind, text, titles }: NounPhrase): readonly string[] {
  if (kind !== 'role') return titles.filter((t) => ROLE.test(t));
  const head = headOf(text);
  if (ROLE.test(head)) return [head];
  const noun = text.split(' ').find((w) => ROLE.test(w.toLowerCase()));
  return noun === undefined ? [] : [noun.toLowerCase()];
}

/** The subject of a verb of speech, whom `speaker` names in full. */
export function spoken(names: Names, { subject, document }: SpeechEvent, speaker: string): Focus {
  const named = names.find(speaker);
  const roles = rolesOf(subject);
  const bearer = subject.kind === 'name' ? names.full(subject) : undefined;
  const single =
    subject.kind === 'name' && !named && !bearer?.ambiguous && !speaker.includes(' ') && subject.titles.length === 0;
  const pronoun: Gender | undefined = MALE.has(subject.text) ? 'man' : FEMALE.has(subject.text) ? 'woman' : undefined;
  const noun: Gender | undefined = genderOfRole(subject);
  const personal =
    subject.kind === 'name' || pronoun !== undefined || (subject.kind === 'role' && PERSONAL.test(roles[0] ?? ''));
  const person = single ? (genderOf(speaker.toLowerCase()) ? true : undefined) : named?.person || personal;
  const gender = genderOfPhrase(subject) ?? named?.gender ?? bearer?.gender ?? pronoun ?? noun;
  const assumed =
    person === true &&
    !gender &&
    subject.kind === 'name' &&
    subject.titles.length === 0 &&
    !isGivenName(speaker.split(' ')[0].toLowerCase());
  return {
    name: speaker,
    person,
    gender,
    spoke: true,
    document,
    subject: true,
    ...(roles.length > 0 && { roles }),
    ...(assumed && { assumed }),
  };
}

const OBLIQUE =
  /^(?:of|in|at|by|to|with|from|for|against|on|over|about|under|than|like|between|towards?|after|before)$/;

/** Whether a word takes what stands behind it out of the running: "the deal with X". */
export const isOblique = (before: Token | undefined): boolean => before !== undefined && OBLIQUE.test(before.lower);

/** Names in front of token `to`, the latest subject of a clause first, that may be what a pronoun there goes back to: no object of a preposition. */
export function subjectsBefore(names: Names, host: Host, mentions: readonly Mention[], to: number): Focus[] {
  const found: Focus[] = [];
  const others: Focus[] = [];
  for (const { phrase } of mentions) {
    if (phrase.end > to || host.tokens[phrase.end - 1].possessive) continue;
    let at = phrase.start - 1;
    while (
      at >= 0 &&
      host.tokens[at].kind === 'word' &&
      at > phrase.start - 5 &&
      (host.tokens[at].capital || ROLE.test(host.tokens[at].lower))
    )
      at--;
    // The agent of a passive acts: "a call by X".
    const agent = host.tokens[at]?.lower === 'by' && !/(?:ed|en|wn)$/.test(host.tokens[at - 1]?.lower ?? '');
    if (at >= 0 && OBLIQUE.test(host.tokens[at].lower) && !agent) continue;
    const opens =
      at < 0 ||
      host.tokens[at].kind !== 'word' ||
      /^(?:as|when|while|although|because|if|that)$/.test(host.tokens[at].lower);
    if (opens) found.unshift(mentioned(names, phrase));
    else others.push(mentioned(names, phrase));
  }
  return [...found, ...others];
}
