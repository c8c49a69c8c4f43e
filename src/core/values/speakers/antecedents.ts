import type { Attribution } from './attribution';
import { type Focus, isOblique, mentioned, nameFor, spoken, subjectsBefore } from './focus';
import type { Gender } from './given-names';
import type { Host } from './host';
import { FEMALE, MALE, ROLE } from './lexicon';
import { openingSubject } from './openings';
import { type Mention, mentionsIn, Names } from './people';
import type { NounPhrase } from './phrase';
import { COLLECTIVE, headOf, OFFICE, PEOPLE, PERSONAL } from './role-nouns';
import type { SpeechEvent } from './speech-event';

/** How many sentences a pronoun may reach. */
const FAR = 6;
/** How many it may reach to a name that nothing shows to be a person's. */
const NEAR = 3;

/** "LeBlanc, 41, has …": only people have an age. */
const isAged = ({ tokens }: Host, { end }: NounPhrase): boolean =>
  tokens[end]?.kind === 'comma' && /^\d{2}$/.test(tokens[end + 1]?.text ?? '') && tokens[end + 2]?.kind === 'comma';

/** "Nix, a spokesman for the group, …". */
const isExplained = ({ tokens }: Host, { end }: NounPhrase): boolean =>
  tokens[end]?.kind === 'comma' &&
  /^(?:a|an|the)$/.test(tokens[end + 1]?.lower ?? '') &&
  tokens.slice(end + 2, end + 5).some((t) => PERSONAL.test(t.lower) || /^spokes/.test(t.lower));

/** "Advisers", "Police" at the head of a sentence: a noun, and no name. */
const isPlural = (word: string): boolean => ROLE.test(word) || /(?:ers|ors|ists|ians|men|ees|ants)$/.test(word);

/** "The French actress" describes; "the Brexit secretary" is the holder of an office. */
const NATIONAL =
  /^(?:\p{Lu}\p{Ll}*(?:ish|ian|ean|ese|ican|eli|aqi|ani)|French|Dutch|Welsh|Greek|Czech|Swiss|German|Scot) (?=\S+$)/u;

type Fits = (focus: Focus) => boolean;

/**
 * Whom a text means by "he", "the spokesman" and "Cho". Sentences are noted in order; what is asked about sentence `h`
 * goes back to the ones before it, and ahead only where nothing stands before. A few sentences are looked at a time.
 */
export class Antecedents {
  readonly #hosts: readonly Host[];
  readonly #mentions: readonly (readonly Mention[])[];
  readonly #names: Names;
  readonly #focus: (readonly Focus[])[] = [];
  /** Single names that a pronoun has shown to be people's. */
  readonly #people = new Set<string>();
  /** Words that the text also writes small: "Videos" at the head of a sentence is no name where "videos" stands elsewhere. */
  readonly #common: ReadonlySet<string>;

  constructor(hosts: readonly Host[], events: readonly (readonly SpeechEvent[])[]) {
    this.#hosts = hosts;
    this.#mentions = hosts.map(mentionsIn);
    this.#common = new Set(
      hosts.flatMap((h) => h.tokens.filter((t) => t.kind === 'word' && !t.capital).map((t) => t.lower)),
    );
    const subjects = events.flatMap((list) => list.filter((e) => e.strength !== 'weak').map((e) => e.subject));
    this.#names = new Names(hosts, this.#mentions, subjects);
    for (const [h, list] of this.#mentions.entries())
      for (const { phrase, single } of list)
        if (single && (isAged(hosts[h], phrase) || isExplained(hosts[h], phrase))) this.#people.add(phrase.text);
    for (const { subject, inverted } of events.flat())
      if (inverted && subject.kind === 'name' && !subject.text.includes(' ') && subject.titles.length === 0)
        this.#people.add(subject.text);
  }

  mentions(h: number): readonly Mention[] {
    return this.#mentions[h];
  }

  /** Who speaks; `verb` is the token up to which names of the sentence itself count. */
  resolve(h: number, phrase: NounPhrase, verb = phrase.end): Attribution {
    if (phrase.kind === 'pronoun') return this.#pronoun(h, phrase, verb);
    if (phrase.kind === 'role') return { speaker: this.#role(h, phrase), how: 'none', as: phrase.text };
    const { name, ambiguous } = nameFor(this.#names, phrase);
    return { speaker: name, how: 'none', as: phrase.text, ...(ambiguous && { uncertain: true }) };
  }

  /** Notes whom sentence `h` is about: speakers first, then its subject, then the other names. */
  note(h: number, spokenBy: readonly (readonly [SpeechEvent, string])[]): void {
    const list = spokenBy.map(([event, speaker]) => spoken(this.#names, event, speaker));
    const { tokens } = this.#hosts[h];
    this.#notePerson(h);
    const opening = openingSubject(tokens, tokens.length);
    const carried = list.length === 0 ? this.#carried(h, opening) : undefined;
    if (carried) list.push(carried);
    for (const { phrase } of this.#mentions[h]) {
      const subject = phrase.end <= 6 && opening !== undefined && phrase.end === opening.end;
      list.push({ ...mentioned(this.#names, phrase), subject });
    }
    const role = opening && opening.start <= 2 ? this.#someone(h, opening) : undefined;
    if (role && !list.some((f) => f.person && f.subject)) list.push(role);
    this.#focus[h] = list;
  }

  /** "Latapy confirmed his departure": a single name with a personal pronoun behind it is a person's. */
  #notePerson(h: number): void {
    const { tokens } = this.#hosts[h];
    const [first] = this.#mentions[h];
    if (
      !first?.single ||
      first.phrase.kind !== 'name' ||
      first.phrase.start > 1 ||
      tokens[first.phrase.end - 1].possessive
    )
      return;
    const pronoun = tokens.findIndex((t) => /^(?:he|his|him|she|her)$/.test(t.lower));
    if (pronoun > first.phrase.end && this.#mentions[h].every((m) => m === first || m.phrase.start > pronoun))
      this.#people.add(nameFor(this.#names, first.phrase).name);
  }

  /** "He has already …": what was in focus stays there. */
  #carried(h: number, opening: NounPhrase | undefined): Focus | undefined {
    const { tokens } = this.#hosts[h];
    const at =
      opening?.kind === 'pronoun' ? opening.start : tokens.findIndex((t) => t.lower === 'he' || t.lower === 'she');
    if (at < 0) return undefined;
    const phrase: NounPhrase = {
      kind: 'pronoun',
      text: tokens[at].lower,
      titles: [],
      start: at,
      end: at + 1,
      definite: true,
    };
    const { speaker } = this.#pronoun(h, phrase, at);
    for (let back = h - 1; speaker !== undefined && back >= 0 && back >= h - 2 * FAR; back--) {
      const found = this.#focus[back]?.find((f) => f.name === speaker);
      if (found) return { ...found, subject: true };
    }
    return undefined;
  }

  /** "One Londoner …", "The striker …": a person without a name. */
  #someone(h: number, opening: NounPhrase): Focus | undefined {
    const { tokens } = this.#hosts[h];
    const first = tokens[Math.max(0, opening.start - (opening.kind === 'name' ? 1 : 0))].lower;
    const indefinite =
      /^(?:one|a|an|another)$/.test(first) && (opening.kind === 'name' || PERSONAL.test(headOf(opening.text)));
    const definite = opening.kind === 'role' && opening.definite && PERSONAL.test(headOf(opening.text));
    if (opening.kind === 'role' && opening.definite && COLLECTIVE.test(headOf(opening.text))) {
      return { name: opening.text, person: false, subject: true, nameless: true };
    }
    return indefinite || definite ? { name: opening.text, person: true, subject: true, nameless: true } : undefined;
  }

  #pronoun(h: number, phrase: NounPhrase, verb: number): Attribution {
    const as = phrase.text;
    if (as === 'i' || as === 'we' || as === 'you') return { how: 'none', as };
    const told = (focus: Focus): Attribution => ({ speaker: focus.name, how: 'none', as });
    const gender: Gender | undefined = MALE.has(as) ? 'man' : FEMALE.has(as) ? 'woman' : undefined;
    if (!gender) {
      const found =
        as === 'it' ? this.#thing(h) : as === 'they' ? this.#group(h, phrase) : this.#nearest(h, () => true);
      return found ? told(found) : { how: 'none', as, uncertain: true };
    }
    const fits: Fits = (f) => this.#isPerson(f) && (!f.gender || f.gender === gender);
    const own = subjectsBefore(this.#names, this.#hosts[h], this.#mentions[h], Math.min(phrase.start, verb)).find(fits);
    const found = own ?? this.#justSpoke(h) ?? this.#nearest(h, fits);
    if (found && !own && this.#hasRival(h, fits)) return { how: 'none', as, uncertain: true };
    const ahead = h < 4 && (!found || found.nameless) ? this.#ahead(h, gender) : undefined;
    if (found && ahead === undefined) return told(found);
    if (ahead !== undefined) return { speaker: ahead, how: 'none', as };
    const perhaps = this.#nearest(
      h,
      (f) => f.person === undefined && f.subject === true && !this.#common.has(f.name.toLowerCase()),
      NEAR,
    );
    return perhaps ? told(perhaps) : { how: 'none', as, uncertain: true };
  }

  /** "They said": whom the sentence right before was about, where nobody else is named in between. */
  #group(h: number, { start }: NounPhrase): Focus | undefined {
    if (this.#mentions[h].some((m) => m.phrase.end <= start)) return undefined;
    return this.#focus[h - 1]?.find((f) => f.subject);
  }

  /** "It said": the last thing that spoke or that a sentence was about. A place that was merely mentioned says nothing. */
  #thing(h: number): Focus | undefined {
    for (let back = h - 1; back >= 0 && back >= h - FAR; back--) {
      const found = this.#focus[back]?.find(
        (f) => (f.subject || f.spoke) && (f.person !== true || (f.assumed && back === h - 1)),
      );
      if (found) return found;
    }
    return undefined;
  }

  #isPerson(focus: Focus): boolean {
    return focus.person === true || (focus.person === undefined && this.#people.has(focus.name));
  }

  /** "Marlow welcomed the plan. He added": a single name that spoke in the sentence before, ahead of people further back. */
  #justSpoke(h: number): Focus | undefined {
    const last = this.#focus[h - 1];
    const spoke = last?.filter((f) => f.spoke && f.subject) ?? [];
    const names = new Set(spoke.map((f) => f.name));
    return names.size === 1 &&
      spoke[0].person === undefined &&
      !this.#common.has(spoke[0].name.toLowerCase()) &&
      !last.some((f) => this.#isPerson(f))
      ? spoke[0]
      : undefined;
  }

  /** Whether the sentence that would tell who is meant has two people of equal standing in it: two who speak, or two who are mentioned. */
  #hasRival(h: number, fits: Fits): boolean {
    for (let back = h - 1; back >= 0 && back >= h - FAR; back--) {
      const people = this.#focus[back]?.filter(fits) ?? [];
      if (people.length === 0) continue;
      const subjects = people.filter((f) => f.subject);
      return new Set((subjects.length > 0 ? subjects : people).map((f) => f.name)).size > 1;
    }
    return false;
  }

  /** What was in focus last: subjects of a sentence before what it merely mentions. */
  #nearest(h: number, fits: Fits, far = FAR): Focus | undefined {
    for (let back = h - 1; back >= 0 && back >= h - far; back--) {
      const found = this.#focus[back]?.find((f) => f.subject && fits(f)) ?? this.#focus[back]?.find(fits);
      if (found) return found;
    }
    return undefined;
  }

  /** The first person whom a sentence behind this one is about: "The striker … he said. … McManus is on loan." */
  #ahead(h: number, gender: Gender | undefined): string | undefined {
    for (let next = h; next < this.#hosts.length && next <= h + FAR; next++) {
      const { tokens } = this.#hosts[next];
      for (const { phrase, single } of this.#mentions[next]) {
        const verb = tokens[phrase.end];
        if (
          phrase.kind !== 'name' ||
          phrase.end > 5 ||
          tokens[phrase.end - 1].possessive ||
          verb?.kind !== 'word' ||
          isOblique(tokens[phrase.start - 1])
        )
          continue;
        const focus = mentioned(this.#names, phrase);
        const acts = /^(?:is|was|has|had|will|would|did|also|who)$|(?:ed|es|s)$/.test(verb.lower);
        const agrees = !focus.gender || !gender || focus.gender === gender;
        if (
          agrees &&
          (focus.person ||
            (single &&
              acts &&
              focus.person === undefined &&
              !isPlural(tokens[phrase.start].lower) &&
              !this.#common.has(tokens[phrase.start].lower)))
        ) {
          this.#people.add(focus.name);
          return focus.name;
        }
      }
    }
    return undefined;
  }

  /** "the spokesman" goes back to the last one, "the firm" to the last that spoke, "the 24-year-old" to the person in focus. */
  #role(h: number, phrase: NounPhrase): string {
    const as = phrase.text;
    const head = headOf(as);
    const personal = PERSONAL.test(head);
    if (!phrase.definite) return as;
    const gender: Gender | undefined = MALE.has(head) ? 'man' : FEMALE.has(head) ? 'woman' : undefined;
    if (as.split(' ').length > 3) return (personal && h < 3 && this.#ahead(h, undefined)) || as;
    const same = this.#back(
      h,
      FAR + 2,
      (f) => f.role === head || (!f.person && f.name.toLowerCase().split(' ').includes(head)),
    );
    if (same) return same.name;
    if (COLLECTIVE.test(head) && !/\p{Lu}/u.test(as)) {
      const group = this.#back(
        h,
        FAR,
        (f) =>
          !f.person &&
          f.spoke === true &&
          /^\p{Lu}/u.test(f.name) &&
          !PEOPLE.test(f.name) &&
          !isPlural(f.name.toLowerCase()),
      );
      if (group) return group.name;
    }
    // "The Brexit secretary" has a name of his own somewhere; "the minister" is the one in focus.
    if (!personal || OFFICE.test(head) || /\p{Lu}.* /u.test(as.replace(NATIONAL, ''))) return as;
    const person = this.#back(
      h,
      4,
      (f) =>
        (this.#isPerson(f) || (f.person === undefined && f.spoke === true)) &&
        (!f.gender || !gender || f.gender === gender),
    );
    return person?.name ?? (h < 3 ? this.#ahead(h, gender) : undefined) ?? as;
  }

  #back(h: number, far: number, fits: Fits): Focus | undefined {
    for (let back = h - 1; back >= 0 && back >= h - far; back--) {
      const found = this.#focus[back]?.find(fits);
      if (found) return found;
    }
    return undefined;
  }

  /** A phrase's name in full, whoever it is. */
  name(phrase: NounPhrase): string {
    return nameFor(this.#names, phrase).name;
  }
}
