import { PLACES } from '../places';
import { type Gender, genderOf, isGivenName } from './given-names';
import { type Host, isCalendar, isNoName } from './host';
import { FEMALE, MALE, ORGANISATION } from './lexicon';
import { nameOf } from './name-run';
import type { NounPhrase } from './phrase';
import { alike } from './spelling';

/** A name of two or more words, or one word behind a title, as a text first gives it in full. */
export interface Named {
  readonly name: string;
  readonly words: readonly string[];
  readonly person: boolean;
  readonly gender?: Gender;
  readonly first: number;
}

/** A mention of a name in a sentence. */
export interface Mention {
  readonly phrase: NounPhrase;
  readonly start: number;
  readonly single: boolean;
}

/** Whose name a short form is. `ambiguous` where two bear it; then what they have in common. */
export interface Bearer {
  readonly named?: Named;
  readonly ambiguous: boolean;
  readonly gender?: Gender;
  readonly person?: true;
}

/** Gender that titles, or else a given name, speak for. */
export function genderOfPhrase(phrase: NounPhrase): Gender | undefined {
  if (phrase.titles.some((t) => FEMALE.has(t))) return 'woman';
  if (phrase.titles.some((t) => MALE.has(t))) return 'man';
  const words = phrase.text.split(' ');
  return words.length > 1 ? genderOf(words[0].toLowerCase()) : undefined;
}

/** Names in a sentence outside its quotations, in order. */
export function mentionsIn(host: Host): Mention[] {
  const { tokens } = host;
  const found: Mention[] = [];
  if (isHeadline(host)) return found;
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i].kind !== 'word' || !tokens[i].capital || isNoName(tokens, i) || isCalendar(tokens, i)) continue;
    // "Having …", "Branding it …" open a sentence.
    if (isPeople(tokens, i)) continue;
    if (i === 0 && /[a-z]ing$/.test(tokens[i].text) && tokens[1]?.kind === 'word' && !tokens[1].capital) continue;
    let end = i;
    while (end < tokens.length && continues(host, i, end)) {
      end++;
      if (tokens[end - 1].possessive) break;
    }
    const next = Math.max(end, i + 1);
    const label = tokens[next]?.kind === 'colon' && tokens[next + 1]?.kind === 'word' && tokens[next + 1].capital;
    const phrase = nameOf(tokens, i, label ? next - 1 : next);
    if (phrase && phrase.kind !== 'role')
      found.push({ phrase, start: tokens[phrase.start].start, single: !phrase.text.includes(' ') });
    i = Math.max(end, i + 1) - 1;
  }
  return found;
}

/** "British athletes": an adjective, and nobody's name. */
const isPeople = (tokens: Host['tokens'], at: number): boolean =>
  PLACES.get(tokens[at].lower)?.form === 'people' && tokens[at + 1]?.kind === 'word' && !tokens[at + 1].capital;

/** Capitals throughout: "MAYOR OPENS BRIDGE" would pass for one long name. */
const isHeadline = ({ tokens }: Host): boolean =>
  tokens.filter((t) => t.kind === 'word').length > 3 &&
  tokens.every((t) => t.kind !== 'word' || t.text === t.text.toUpperCase());

function continues({ tokens }: Host, from: number, at: number): boolean {
  const token = tokens[at];
  if (token.kind !== 'word') return false;
  if (token.capital) return !isCalendar(tokens, at) && (at === from || !isNoName(tokens, at));
  return (
    at > from &&
    /^(?:de|da|di|del|della|der|den|van|von|bin|ibn|al|el|la|le|du|dos|ter|ten|ben)$/.test(token.lower) &&
    (tokens[at + 1]?.capital ?? false)
  );
}

/** A first or last word: "Judge Berg" who was spoken of first does not go by the middle name of "Anna Berg Holm". */
const isOuter = (words: readonly string[], key: string): boolean =>
  words[0].toLowerCase() === key || words[words.length - 1].toLowerCase() === key;

/** Letters that two spellings of a surname share at the least, and the names that are compared. */
const PREFIX = 3;
const MOST_ALIKE = 20;

/** Every full name of a text, in order of first mention. */
export class Names {
  readonly #byWord = new Map<string, Named[]>();
  readonly #byName = new Map<string, Named>();
  /** How often each single name stands in the text. */
  readonly #singles = new Map<string, number>();
  /** Full names by the first letters of their last word. */
  readonly #bySpelling = new Map<string, Set<string>>();

  /** `subjects`: names that are said to say something, by which we know that a name is a person's. */
  constructor(hosts: readonly Host[], mentions: readonly (readonly Mention[])[], subjects: readonly NounPhrase[]) {
    for (const [h, list] of mentions.entries()) for (const mention of list) this.#add(mention, hosts[h]);
    const titled = mentions.flat().filter((m) => m.single && m.phrase.titles.length > 0);
    for (const phrase of [...titled.map((m) => m.phrase), ...subjects])
      if (phrase.kind === 'name') this.#isPerson(phrase);
  }

  #isPerson(phrase: NounPhrase): void {
    const { named } = this.full(phrase);
    const known = named ?? this.find(phrase.text);
    if (known) this.#improve(known, known.gender ?? genderOfPhrase(phrase));
  }

  /** Takes a name for a person's: a role that only people have stands beside it. */
  markPerson(name: string, gender: Gender | undefined): void {
    const known = this.find(name);
    if (known && (!known.person || (gender && !known.gender))) this.#improve(known, known.gender ?? gender);
  }

  #improve(known: Named, gender: Gender | undefined): void {
    const better: Named = { ...known, person: true, gender };
    this.#byName.set(known.name.toLowerCase(), better);
    for (const word of new Set(known.words.map((w) => w.toLowerCase()))) {
      this.#byWord.set(
        word,
        (this.#byWord.get(word) ?? []).map((n) => (n.name === known.name ? better : n)),
      );
    }
  }

  #add({ phrase, start, single }: Mention, { tokens }: Host): void {
    if (single) this.#singles.set(phrase.text, (this.#singles.get(phrase.text) ?? 0) + 1);
    if (single && phrase.titles.length === 0) return;
    const words = phrase.text.split(' ');
    const key = phrase.text.toLowerCase();
    const next = tokens[phrase.end];
    const aged = next?.kind === 'comma' && /^\d{1,3}$/.test(tokens[phrase.end + 1]?.text ?? '');
    const person = phrase.kind === 'name' && (phrase.titles.length > 0 || aged || isGivenName(words[0].toLowerCase()));
    const known = this.#byName.get(key);
    const named: Named = {
      name: phrase.text,
      words,
      person: person || (known?.person ?? false),
      gender: known?.gender ?? genderOfPhrase(phrase),
      first: known?.first ?? start,
    };
    this.#byName.set(key, named);
    if (words.length > 1) this.#spell(named);
    for (const word of new Set(words.map((w) => w.toLowerCase()))) {
      const list = this.#byWord.get(word) ?? [];
      const rest = list.filter((n) => n.name.toLowerCase() !== key);
      rest.push(named);
      this.#byWord.set(word, rest);
    }
  }

  #spell({ name, words }: Named): void {
    const prefix = words[words.length - 1].toLowerCase().slice(0, PREFIX);
    const list = this.#bySpelling.get(prefix) ?? new Set();
    if (list.size < MOST_ALIKE) list.add(name);
    this.#bySpelling.set(prefix, list);
  }

  /** Whether the text names anybody. */
  hasPeople(): boolean {
    for (const { person } of this.#byName.values()) if (person) return true;
    return false;
  }

  find(name: string): Named | undefined {
    return this.#byName.get(name.toLowerCase());
  }

  /** "Mr Elliot" in a text about Andy Elliott, where nobody else comes near. */
  #misspelt(phrase: NounPhrase): Bearer {
    const slip = phrase.titles.length > 0 && !phrase.text.includes(' ') && phrase.text.length >= 5;
    if (!slip || (this.#singles.get(phrase.text) ?? 0) > 1) return { ambiguous: false };
    const surname = phrase.text.toLowerCase();
    const near = [...(this.#bySpelling.get(surname.slice(0, PREFIX)) ?? [])].filter((name) => {
      const known = this.find(name);
      const last = known?.words[known.words.length - 1].toLowerCase() ?? '';
      return known?.person && last !== surname && alike(last, surname);
    });
    return { named: near.length === 1 ? this.find(near[0]) : undefined, ambiguous: false };
  }

  /** `… of Alexandria Redwood said`: another name whose stop was lost stands in front of one that the text gives elsewhere. */
  #behindAnother(words: readonly string[], oblique: boolean): Bearer {
    if (isGivenName(words[0].toLowerCase())) return { ambiguous: false };
    for (let from = 1; from < words.length; from++) {
      const rest = words.slice(from);
      const end = words[from - 1].toLowerCase();
      const ends = (this.#byWord.get(end) ?? []).some(
        (n) => n.words.length > 1 && n.words.at(-1)?.toLowerCase() === end,
      );
      if (!oblique && !ends && PLACES.get(words.slice(0, from).join(' ').toLowerCase())?.form !== 'name') continue;
      const known = this.find(rest.join(' '));
      if (known?.person && rest.length > 1) return { named: known, ambiguous: false };
      if (rest.length > 1) continue;
      const bearers = (this.#byWord.get(rest[0].toLowerCase()) ?? []).filter(
        (n) => n.person && n.words.at(-1) === rest[0] && n.name !== words.join(' '),
      );
      if (bearers.length === 1) return { named: bearers[0], ambiguous: false };
    }
    return { ambiguous: false };
  }

  /** The full name that `short` stands for. `ambiguous` where two people bear it. */
  full(phrase: NounPhrase): Bearer {
    const words = phrase.text.split(' ');
    const key = words[words.length - 1].toLowerCase();
    const all = (this.#byWord.get(key) ?? []).filter(
      (n) =>
        n.words.length > words.length &&
        n.words.every((w, i) => !ORGANISATION.has(w.toLowerCase()) || (i === 0 && n.person)),
    );
    const alone = this.find(phrase.text);
    const fits =
      words.length === 1
        ? all.filter((n) => !n.person || !alone || alone.first > n.first || isOuter(n.words, key))
        : all.filter((n) => words.every((w) => n.words.some((v) => v.toLowerCase() === w.toLowerCase())));
    const gender = genderOfPhrase(phrase);
    const agree = fits.filter((n) => !gender || !n.gender || n.gender === gender);
    const family = agree.filter((n) => n.words[n.words.length - 1].toLowerCase() === key);
    const people = (family.length > 0 ? family : agree).filter((n) => n.person);
    const pool = people.length > 0 ? people : family.length > 0 ? family : agree;
    if (pool.length === 0)
      return words.length > 1 && phrase.titles.length === 0
        ? this.#behindAnother(words, phrase.oblique === true)
        : this.#misspelt(phrase);
    if (pool.length === 1) return { named: pool[0], ambiguous: false };
    const genders = new Set(pool.flatMap((n) => n.gender ?? []));
    const [shared] = genders.size === 1 ? genders : [];
    return { ambiguous: true, gender: shared, ...(pool.every((n) => n.person) && { person: true }) };
  }
}
