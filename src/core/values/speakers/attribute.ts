import type { Span } from '../../text/span';
import { openingSubject, type SpeechEvent, speechEvents } from './events';
import { type Gender, isGivenName } from './given-names';
import { type Host, hostsOf } from './host';
import { FEMALE, MALE, ROLE } from './lexicon';
import { headNoun, type NounPhrase } from './noun-phrase';
import { genderOfPhrase, type Mention, mentionsIn, Names } from './people';
import { type QuotedWords, quotedIn } from './quoted';

/** How the speaker of quoted words was told. */
export type AttributionHow = 'after' | 'before' | 'continued' | 'introduced' | 'subject' | 'none';

export interface Attribution {
  /** As the text names the speaker in full: `Cho Han-bum`, `Asan Institute for Policy Studies`, `spokesman for the council`. */
  readonly speaker?: string;
  readonly how: AttributionHow;
  /** Who passes the words on: `KCNA` in "KCNA quoted Kim as saying"; `unnamed` in "Kim was quoted as saying". */
  readonly secondHand?: string;
  /** The words stand in a report, statement or letter. */
  readonly document?: boolean;
  /** The speaker as the text calls it at this place: `he`, `Cho`, `the spokesman`. */
  readonly as?: string;
  /** Two people bear the name, or the pronoun has no certain antecedent: not to be judged. */
  readonly uncertain?: boolean;
}

/** A person, organisation or role in focus: what a later pronoun or second mention goes back to. */
interface Focus {
  readonly name: string;
  readonly person: boolean;
  readonly gender?: Gender;
  readonly role?: string;
}

const NOBODY: Attribution = { how: 'none' };

/** Attributes every quotation of depth 0 in `quotes` (ascending). One pass; time linear in the text. */
export function attributeAll(text: string, sentences: readonly Span[], quotes: readonly QuotedWords[]): Attribution[] {
  const outer = quotes.filter((q) => q.depth === 0);
  const result: Attribution[] = outer.map(() => NOBODY);
  const reader = new Reader(hostsOf(text, sentences, outer), outer, text);
  for (let h = 0; h < reader.hosts.length; h++) reader.read(h, result);
  return result;
}

/** The speaker of the quotation at `quotation` (with or without its marks) in `text`. */
export function attribute(text: string, sentences: readonly Span[], quotation: Span): Attribution {
  const quotes = quotedIn(text, paragraphsOf(text)).filter((q) => q.depth === 0);
  const known = quotes.findIndex((q) => q.span.start <= quotation.start && quotation.end <= q.span.end);
  if (known >= 0) return attributeAll(text, sentences, quotes)[known];
  const own: QuotedWords = { span: quotation, pieces: [quotation], depth: 0 };
  const all = [...quotes.filter((q) => q.span.end <= quotation.start || q.span.start >= quotation.end), own];
  all.sort((a, b) => a.span.start - b.span.start);
  return attributeAll(text, sentences, all)[all.indexOf(own)];
}

/** Stretches of text between line ends. */
export function paragraphsOf(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(/\S[^\n]*/g))
    spans.push({ start: match.index, end: match.index + match[0].trimEnd().length });
  return spans;
}

class Reader {
  readonly #mentions: readonly (readonly Mention[])[];
  readonly #names: Names;
  readonly #events: SpeechEvent[][];
  /** For each sentence read, who it is about: the speaker, or the first person named. */
  readonly #focus: (readonly Focus[])[] = [];
  #lastSpeaker: Attribution | undefined;
  #lastQuoteHost = -1;

  constructor(
    readonly hosts: readonly Host[],
    readonly quotes: readonly QuotedWords[],
    readonly text: string,
  ) {
    this.#mentions = hosts.map(mentionsIn);
    this.#names = new Names(hosts, this.#mentions);
    this.#events = hosts.map((host) => speechEvents(host.tokens));
  }

  read(h: number, result: Attribution[]): void {
    const host = this.hosts[h];
    const events = this.#events[h];
    const resolved = new Map<SpeechEvent, Attribution>();
    for (const quote of host.quotes) {
      const at = host.tokens.findIndex((t) => t.quote === quote);
      const found = eventFor(host, events, at, this.text);
      if (found) {
        const attribution = resolved.get(found.event) ?? this.#resolveEvent(h, found.event, found.how);
        resolved.set(found.event, attribution);
        result[quote] = { ...attribution, how: found.how };
      } else result[quote] = this.#withoutEvent(h, at);
      if (result[quote].speaker !== undefined || result[quote].uncertain) {
        this.#lastSpeaker = result[quote];
        this.#lastQuoteHost = h;
      }
    }
    this.#focus[h] = this.#focusOf(h, events, resolved);
  }

  /** A quotation without a verb of speech in its sentence: it continues, was introduced, or is nobody's. */
  #withoutEvent(h: number, at: number): Attribution {
    const host = this.hosts[h];
    const alone = host.tokens.every((t) => t.kind === 'quote' || (t.kind !== 'word' && t.kind !== 'bracket'));
    if (alone) {
      const fresh = this.#lastQuoteHost === h - 1 || this.#lastQuoteHost === h;
      if (fresh && this.#lastSpeaker) return { ...this.#lastSpeaker, how: 'continued' };
      return this.#introduced(h);
    }
    const colon = host.tokens[at - 1]?.kind === 'colon';
    if (!colon) return NOBODY;
    const subject =
      openingSubject(host.tokens, at - 1) ?? this.#mentions[h].filter((m) => m.phrase.end < at).at(-1)?.phrase;
    return subject ? { ...this.#resolve(h, subject), how: 'subject' } : NOBODY;
  }

  /** "X, a professor, agreed." before a paragraph that is all quotation. */
  #introduced(h: number): Attribution {
    if (h === 0 || this.hosts[h - 1].quotes.length > 0) return NOBODY;
    const events = this.#events[h - 1].filter((e) => e.strength === 'strong');
    const last = events.at(-1);
    return last ? { ...this.#resolveEvent(h - 1, last, 'introduced'), how: 'introduced' } : NOBODY;
  }

  #resolveEvent(h: number, event: SpeechEvent, how: AttributionHow): Attribution {
    const attribution = this.#resolve(h, event.subject, event.verb);
    const outlet =
      event.secondHand &&
      (event.secondHand.kind === 'pronoun'
        ? this.#resolve(h, event.secondHand).speaker
        : this.#nameFor(event.secondHand).name);
    const according = this.#events[h].find(
      (e) => e.lemma === 'according' && e !== event && event.subject.kind !== 'role',
    );
    const passedOn =
      outlet ?? (according && according.subject.kind !== 'pronoun' ? this.#nameFor(according.subject).name : undefined);
    return {
      ...attribution,
      how,
      ...(passedOn && passedOn !== attribution.speaker && { secondHand: passedOn }),
      ...(event.document && { document: true }),
    };
  }

  #resolve(h: number, phrase: NounPhrase, verb = phrase.end): Attribution {
    if (phrase.kind === 'pronoun') return this.#pronoun(h, phrase, verb);
    if (phrase.kind === 'role') return this.#role(h, phrase);
    const { name, ambiguous } = this.#nameFor(phrase);
    return { speaker: name, how: 'none', as: phrase.text, ...(ambiguous && { uncertain: true }) };
  }

  #nameFor(phrase: NounPhrase): { name: string; ambiguous: boolean } {
    const { named, ambiguous } = this.#names.full(phrase);
    if (phrase.kind === 'organisation') return { name: phrase.text, ambiguous: false };
    return { name: named?.name ?? phrase.text, ambiguous };
  }

  #pronoun(h: number, phrase: NounPhrase, verb: number): Attribution {
    const as = phrase.text;
    if (as === 'i' || as === 'we' || as === 'you') return { how: 'none', as };
    const wanted: Gender | 'thing' | 'any' =
      as === 'he' ? 'man' : as === 'she' ? 'woman' : as === 'it' || as === 'which' ? 'thing' : 'any';
    const fits = (f: Focus): boolean =>
      wanted === 'thing' ? !f.person : wanted === 'any' ? true : f.person && (!f.gender || f.gender === wanted);
    const here = this.#mentions[h]
      .filter((m) => m.phrase.end <= Math.min(phrase.start, verb))
      .map((m) => this.#focusFor(m.phrase));
    const own = here.find(fits);
    if (own && wanted !== 'any') return { speaker: own.name, how: 'none', as };
    for (let back = h - 1; back >= 0 && back >= h - 8; back--) {
      const found = this.#focus[back]?.find(fits);
      if (found) return { speaker: found.name, how: 'none', as };
    }
    return { how: 'none', as, uncertain: true };
  }

  /** "the spokesman" goes back to the last one; "the 24-year-old" to the person in focus. */
  #role(h: number, phrase: NounPhrase): Attribution {
    const as = phrase.text;
    const words = as.split(' ');
    const head = headNoun(
      words.map((w) => ({
        kind: 'word',
        text: w,
        lower: w.toLowerCase(),
        start: 0,
        end: 0,
        capital: false,
        possessive: false,
        quote: -1,
      })),
      0,
      words.length,
    );
    if (!phrase.definite || words.length > 3) return { speaker: as, how: 'none', as };
    for (let back = h - 1; back >= 0 && back >= h - 12; back--) {
      const same = this.#focus[back]?.find(
        (f) => f.role === head || (!f.person && f.name.toLowerCase().split(' ').includes(head)),
      );
      if (same) return { speaker: same.name, how: 'none', as };
    }
    if (!PERSONAL.test(head)) return { speaker: as, how: 'none', as };
    const gender: Gender | undefined = MALE.has(head) ? 'man' : FEMALE.has(head) ? 'woman' : undefined;
    for (let back = h - 1; back >= 0 && back >= h - 4; back--) {
      const person = this.#focus[back]?.find((f) => f.person && (!gender || !f.gender || f.gender === gender));
      if (person) return { speaker: person.name, how: 'none', as };
    }
    return { speaker: as, how: 'none', as };
  }

  #focusFor(phrase: NounPhrase): Focus {
    const { name } = this.#nameFor(phrase);
    const named = this.#names.find(name);
    const words = name.split(' ');
    const person =
      phrase.kind === 'name' &&
      (named?.person ?? (phrase.titles.length > 0 || (words.length > 1 && isGivenName(words[0].toLowerCase()))));
    const role = phrase.titles.find((t) => ROLE.test(t));
    return { name, person, gender: genderOfPhrase(phrase) ?? named?.gender, ...(role && { role }) };
  }

  #focusOf(
    h: number,
    events: readonly SpeechEvent[],
    resolved: ReadonlyMap<SpeechEvent, Attribution>,
  ): readonly Focus[] {
    const list: Focus[] = [];
    for (const event of events) {
      if (event.strength !== 'strong' && !resolved.has(event)) continue;
      const { speaker } = resolved.get(event) ?? this.#resolveEvent(h, event, 'none');
      if (speaker === undefined) continue;
      const named = this.#names.find(speaker);
      const { subject } = event;
      const words = subject.text.split(' ');
      const role =
        subject.kind === 'role'
          ? words.find((w) => ROLE.test(w.toLowerCase()))?.toLowerCase()
          : subject.titles.find((t) => ROLE.test(t));
      const person =
        named?.person ??
        (subject.kind === 'name' ||
          (subject.kind === 'role' && PERSONAL.test(role ?? '')) ||
          subject.text === 'he' ||
          subject.text === 'she');
      const gender =
        genderOfPhrase(subject) ??
        named?.gender ??
        (subject.text === 'he' ? 'man' : subject.text === 'she' ? 'woman' : undefined);
      list.push({ name: speaker, person, gender, role });
    }
    for (const mention of this.#mentions[h]) list.push(this.#focusFor(mention.phrase));
    return list;
  }
}

const PERSONAL =
  /year-old|man$|woman$|^(?:minister|mp|player|actor|actress|singer|captain|coach|manager|striker|midfielder|defender|goalkeeper|president|mayor|chairman|director|executive|leader|secretary|boss|chief|spokesperson|star|driver|pilot|farmer|owner|founder|author|editor|artist|champion|winner|skipper|teenager|pensioner|student|father|mother|husband|wife|son|daughter|judge|coroner|officer|scot|serb|swede|dane|russian|american|australian|briton|swiss|german|italian|argentine|brazilian|spaniard|belgian|general|commander|professor|researcher|politician|senator|peer|councillor|candidate)$/;

/** The event that gives the quotation at token `at` its speaker. */
function eventFor(
  host: Host,
  events: readonly SpeechEvent[],
  at: number,
  text: string,
): { event: SpeechEvent; how: AttributionHow } | undefined {
  const { tokens } = host;
  const after = rightBehind(tokens, events, at);
  if (after) return { event: after, how: 'after' };
  const before = events
    .filter((e) => e.verb < at && (e.strength === 'strong' || governs(host, e, at)) && !interrupted(host, e, at, text))
    .at(-1);
  const closing = closingEvent(host, events, at);
  if (before && !(closing && before.strength === 'weak')) return { event: before, how: 'before' };
  return closing && { event: closing, how: 'after' };
}

/** `"…," X said` and `"…," said X`: the event begins where the quotation ends. */
function rightBehind(tokens: Host['tokens'], events: readonly SpeechEvent[], at: number): SpeechEvent | undefined {
  const next = tokens[at + 1]?.kind === 'comma' || tokens[at + 1]?.kind === 'dash' ? at + 2 : at + 1;
  const event = events.find(
    (e) => e.verb > at && e.from >= next && e.strength === 'strong' && startsAt(tokens, e.from, next),
  );
  return event;
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

/** A weak verb must stand close: `called it "…"`, `described X as "…"`. */
function governs(host: Host, event: SpeechEvent, at: number): boolean {
  const { tokens } = host;
  let words = 0;
  for (let i = event.verb + 1; i < at; i++) {
    if (tokens[i].kind === 'word') words++;
    else if (tokens[i].kind === 'semicolon') return false;
  }
  return words <= 14;
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
