import { PLACES } from '../places';
import type { Focus } from './focus';
import { nameFor } from './focus';
import { type Gender, isGivenName } from './given-names';
import type { Host } from './host';
import { FEMALE, MALE, ROLE, TITLES } from './lexicon';
import { type Mention, mentionsIn, Names } from './people';
import type { NounPhrase } from './phrase';
import { COLLECTIVE, PERSONAL } from './role-nouns';
import { SPEAKING } from './roles';
import type { SpeechEvent } from './speech-event';
import { Titles, titlesIn } from './titles';

/** How many sentences a pronoun may reach. */
export const FAR = 6;

/** What a text has told about people and things up to the sentence that is being read. */
export interface Discourse {
  readonly hosts: readonly Host[];
  readonly mentions: readonly (readonly Mention[])[];
  readonly names: Names;
  /** For each sentence read so far, whom it is about: speakers first, then its subject, then the other names. */
  readonly focus: (readonly Focus[])[];
  /** Single names that the text has shown to be people's. */
  readonly people: Set<string>;
  /** What the pronouns have told so far about people whose names tell nothing. */
  readonly genders: Map<string, Gender>;
  /** Names with a verb in the plural: teams and firms. */
  readonly plural: ReadonlySet<string>;
  /** Words that the text also writes small: "Videos" at the head of a sentence is no name where "videos" stands elsewhere. */
  readonly common: ReadonlySet<string>;
  readonly titles: Titles;
}

export function discourseOf(hosts: readonly Host[], events: readonly (readonly SpeechEvent[])[]): Discourse {
  const mentions = hosts.map(mentionsIn);
  const common = new Set(
    hosts.flatMap((h) => h.tokens.filter((t) => t.kind === 'word' && !t.capital).map((t) => t.lower)),
  );
  const plural = pluralNames(hosts, mentions);
  const subjects = events.flatMap((list) =>
    list.filter((e) => e.strength !== 'weak' && !plural.has(e.subject.text)).map((e) => e.subject),
  );
  const names = new Names(hosts, mentions, subjects);
  const titles = mentions.flatMap((list, h) =>
    list.flatMap(({ phrase }) => titlesIn(hosts[h].tokens, phrase, nameFor(names, phrase).name, h)),
  );
  const people = shownPeople(hosts, mentions, events);
  for (const { name, words } of titles) {
    const noun = words[words.length - 1];
    if (isPersonal(noun) && !name.includes(' ')) people.add(name);
    if (isPersonal(noun)) names.markPerson(name, MALE.has(noun) ? 'man' : FEMALE.has(noun) ? 'woman' : undefined);
  }
  return {
    hosts,
    mentions,
    names,
    focus: [],
    genders: new Map(),
    plural,
    people,
    common,
    titles: new Titles(titles),
  };
}

/** "Bergen Rovers have won": not a person. */
function pluralNames(hosts: readonly Host[], mentions: readonly (readonly Mention[])[]): Set<string> {
  const found = new Set<string>();
  for (const [h, list] of mentions.entries())
    for (const { phrase } of list) {
      const { tokens } = hosts[h];
      const joint = tokens
        .slice(Math.max(0, phrase.start - 4), phrase.start)
        .some((t) => /^(?:and|or|nor|did|do)$/.test(t.lower));
      if (!joint && phrase.titles.length === 0 && /^(?:have|are|were)$/.test(tokens[phrase.end]?.lower ?? ''))
        found.add(phrase.text);
    }
  return found;
}

/** "British artist X", "X, an analyst at …": nouns for people, not for what is made of people. */
const isPersonal = (noun: string): boolean =>
  (PERSONAL.test(noun) || SPEAKING.test(noun) || TITLES.has(noun)) && !COLLECTIVE.test(noun);

/** Single names that their surroundings show to be people's. */
function shownPeople(
  hosts: readonly Host[],
  mentions: readonly (readonly Mention[])[],
  events: readonly (readonly SpeechEvent[])[],
): Set<string> {
  const people = new Set<string>();
  for (const [h, list] of mentions.entries())
    for (const { phrase, single } of list)
      if (single && (isAged(hosts[h], phrase) || isExplained(hosts[h], phrase))) people.add(phrase.text);
  for (const { subject, inverted } of events.flat())
    if (inverted && subject.kind === 'name' && !subject.text.includes(' ') && subject.titles.length === 0)
      people.add(subject.text);
  return people;
}

/** "LeBlanc, 41, has …": only people have an age. */
const isAged = ({ tokens }: Host, { end }: NounPhrase): boolean =>
  tokens[end]?.kind === 'comma' && /^\d{2}$/.test(tokens[end + 1]?.text ?? '') && tokens[end + 2]?.kind === 'comma';

/** "Nix, a spokesman for the group, …". */
const isExplained = ({ tokens }: Host, { end }: NounPhrase): boolean =>
  tokens[end]?.kind === 'comma' &&
  /^(?:a|an|the)$/.test(tokens[end + 1]?.lower ?? '') &&
  tokens.slice(end + 2, end + 5).some((t) => PERSONAL.test(t.lower) || /^spokes/.test(t.lower));

/** "Advisers", "Police" at the head of a sentence: a noun, and no name. */
export const isPlural = (word: string): boolean => ROLE.test(word) || /(?:ers|ors|ists|ians|men|ees|ants)$/.test(word);

/** A country, or a capital that stands for its government. */
export const isPlace = (name: string): boolean =>
  !isGivenName(name.toLowerCase()) && /^(?:name|capital)$/.test(PLACES.get(name.toLowerCase())?.form ?? '');

export type Fits = (focus: Focus) => boolean;

export const isPerson = ({ people, plural }: Discourse, focus: Focus): boolean =>
  !plural.has(focus.name) &&
  !(focus.assumed && isPlace(focus.name)) &&
  (focus.person === true || (focus.person === undefined && people.has(focus.name)));

/** The last one in focus before sentence `h`, within `far` sentences. */
export function lastInFocus({ focus }: Discourse, h: number, far: number, fits: Fits): Focus | undefined {
  for (let back = h - 1; back >= 0 && back >= h - far; back--) {
    const found = focus[back]?.find(fits);
    if (found) return found;
  }
  return undefined;
}

/** The last one in focus before sentence `h`: subjects of a sentence before what it merely mentions. */
export function nearest({ focus }: Discourse, h: number, fits: Fits, far = FAR): Focus | undefined {
  for (let back = h - 1; back >= 0 && back >= h - far; back--) {
    const found = focus[back]?.find((f) => f.subject && fits(f)) ?? focus[back]?.find(fits);
    if (found) return found;
  }
  return undefined;
}
