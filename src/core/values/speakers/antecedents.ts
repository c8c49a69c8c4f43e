import type { Attribution } from './attribution';
import { type Discourse, discourseOf, FAR, isPerson } from './discourse';
import { type Focus, genderOfRole, mentioned, nameFor, spoken } from './focus';
import type { Host } from './host';
import { giversOf } from './labels';
import { openingSubject } from './openings';
import type { Mention } from './people';
import type { NounPhrase } from './phrase';
import { antecedentOf } from './pronouns';
import { describesNamed, holderOf } from './role-holders';
import { COLLECTIVE, headOf, PERSONAL } from './role-nouns';
import type { SpeechEvent } from './speech-event';

/**
 * Whom a text means by "he", "the spokesman" and "Cho". Sentences are noted in order; what is asked about sentence `h`
 * goes back to the ones before it, and ahead only where nothing stands before. A few sentences are looked at a time.
 */
export class Antecedents {
  readonly #discourse: Discourse;
  #givers: ReadonlyMap<string, string | undefined> | undefined;

  constructor(hosts: readonly Host[], events: readonly (readonly SpeechEvent[])[]) {
    this.#discourse = discourseOf(hosts, events);
  }

  mentions(h: number): readonly Mention[] {
    return this.#discourse.mentions[h];
  }

  /** Who speaks; `verb` is the token up to which names of the sentence itself count. */
  resolve(h: number, phrase: NounPhrase, verb = phrase.end): Attribution {
    if (phrase.kind === 'pronoun') return antecedentOf(this.#discourse, h, phrase, verb);
    if (phrase.kind === 'role') {
      const speaker = holderOf(this.#discourse, h, phrase);
      const as = phrase.text;
      return speaker === as && describesNamed(this.#discourse, h, phrase)
        ? { how: 'none', as, uncertain: true }
        : { speaker, how: 'none', as };
    }
    const { name, ambiguous } = nameFor(this.#discourse.names, phrase);
    return { speaker: name, how: 'none', as: phrase.text, ...(ambiguous && { uncertain: true }) };
  }

  /** A phrase's name in full, whoever it is. */
  name(phrase: NounPhrase): string {
    return nameFor(this.#discourse.names, phrase).name;
  }

  /** Who gives what a label announces, if one person does. */
  giverOf(noun: string): string | undefined {
    this.#givers ??= giversOf(this.#discourse);
    return this.#givers.get(noun);
  }

  /** Whether a phrase is more than a single capital word of which the text tells nothing: a label, as like as not. */
  isShown(phrase: NounPhrase): boolean {
    const { names, people } = this.#discourse;
    const name = this.name(phrase);
    return phrase.kind !== 'name' || name.includes(' ') || people.has(name) || names.find(name)?.person === true;
  }

  /** The one named person whom sentence `h`, read before, is about. */
  personOf(h: number): string | undefined {
    const people = (this.#discourse.focus[h] ?? []).filter((f) => f.subject && isPerson(this.#discourse, f));
    const names = new Set(people.map((f) => f.name));
    return names.size === 1 && !people[0].nameless ? people[0].name : undefined;
  }

  /** Notes whom sentence `h` is about: speakers first, then its subject, then the other names. */
  note(h: number, spokenBy: readonly (readonly [SpeechEvent, string])[]): void {
    const { names, hosts, mentions, focus } = this.#discourse;
    const { tokens } = hosts[h];
    const list = spokenBy.map(([event, speaker]) => spoken(names, event, speaker));
    this.#notePerson(h);
    const opening = openingSubject(tokens, tokens.length);
    const carried = list.every((f) => f.person === false) ? this.#carried(h, opening) : undefined;
    if (carried) list.push(carried);
    for (const { phrase } of mentions[h]) {
      const subject =
        opening !== undefined &&
        !tokens[phrase.end - 1].possessive &&
        (phrase.end === opening.end
          ? phrase.end <= EARLY || isBehindComma(tokens, opening)
          : isApposed(tokens, opening, phrase));
      list.push({ ...mentioned(names, phrase), subject });
    }
    const role =
      opening && opening.start <= 2 && !mentions[h].some((m) => isApposed(tokens, opening, m.phrase))
        ? someone(tokens, opening)
        : undefined;
    if (role && !list.some((f) => f.person && f.subject)) list.push(this.#known(h, opening, role));
    focus[h] = list;
  }

  /** "But the actress has no problem": whom the text has named before, or else nobody by name. */
  #known(h: number, opening: NounPhrase | undefined, role: Focus): Focus {
    const { focus } = this.#discourse;
    const name = opening?.kind === 'role' && role.person ? holderOf(this.#discourse, h, opening) : role.name;
    for (let back = h - 1; name !== role.name && back >= 0 && back >= h - 2 * FAR; back--) {
      const found = focus[back]?.find((f) => f.name === name);
      if (found) return { ...found, subject: true };
    }
    return role;
  }

  /** "Latapy confirmed his departure": a single name with a personal pronoun behind it is a person's. */
  #notePerson(h: number): void {
    const { names, hosts, mentions, people, common } = this.#discourse;
    const { tokens } = hosts[h];
    const [first] = mentions[h];
    if (!first?.single || first.phrase.kind !== 'name' || first.phrase.start > 1) return;
    if (tokens[first.phrase.end - 1].possessive || common.has(first.phrase.text.toLowerCase())) return;
    const pronoun = tokens.findIndex((t) => /^(?:he|his|him|she|her)$/.test(t.lower));
    if (pronoun > first.phrase.end && mentions[h].every((m) => m === first || m.phrase.start > pronoun))
      people.add(nameFor(names, first.phrase).name);
  }

  /** "He has already …": what was in focus stays there. */
  #carried(h: number, opening: NounPhrase | undefined): Focus | undefined {
    const { hosts, focus } = this.#discourse;
    const { tokens } = hosts[h];
    const at =
      opening?.kind === 'pronoun' ? opening.start : tokens.findIndex((t) => t.lower === 'he' || t.lower === 'she');
    if (at < 0) return undefined;
    const text = tokens[at].lower;
    const phrase: NounPhrase = { kind: 'pronoun', text, titles: [], start: at, end: at + 1, definite: true };
    const { speaker } = antecedentOf(this.#discourse, h, phrase, at);
    for (let back = h - 1; speaker !== undefined && back >= 0 && back >= h - 2 * FAR; back--) {
      const found = focus[back]?.find((f) => f.name === speaker);
      if (found) return { ...found, subject: true };
    }
    return undefined;
  }
}

/** Where the name that opens a sentence ends at the latest, in tokens. */
const EARLY = 6;

/** "Mr Berg's ally, Finance Minister Anna Holm, …". */
const isBehindComma = (tokens: Host['tokens'], { start, titles }: NounPhrase): boolean =>
  /^(?:comma|quote)$/.test(tokens[start - titles.length - 1]?.kind ?? '');

/** "Her son, film-maker X, …": the name in apposition to the sentence's first role. */
const isApposed = (tokens: Host['tokens'], role: NounPhrase, name: NounPhrase): boolean =>
  role.kind === 'role' &&
  role.start <= 2 &&
  tokens[role.end]?.kind === 'comma' &&
  name.start > role.end &&
  name.start - role.end <= 4 &&
  tokens.slice(role.end + 1, name.start).every((t) => t.kind === 'word' && !t.capital);

/** "One Londoner …", "The striker …": a person without a name. */
function someone(tokens: Host['tokens'], opening: NounPhrase): Focus | undefined {
  const head = headOf(opening.text);
  if (opening.kind === 'role' && opening.definite && COLLECTIVE.test(head))
    return { name: opening.text, person: false, subject: true, nameless: true };
  const first = tokens[Math.max(0, opening.start - (opening.kind === 'name' ? 1 : 0))].lower;
  const indefinite = /^(?:one|a|an|another)$/.test(first) && (opening.kind === 'name' || PERSONAL.test(head));
  const definite = opening.kind === 'role' && opening.definite && PERSONAL.test(head);
  if (!indefinite && !definite) return undefined;
  return { name: opening.text, person: true, gender: genderOfRole(opening), subject: true, nameless: true };
}
