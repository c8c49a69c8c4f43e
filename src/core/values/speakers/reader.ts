import type { Span } from '../../text/span';
import { Antecedents } from './antecedents';
import type { Attribution, AttributionHow } from './attribution';
import { withoutCaptions } from './captions';
import { speechEvents } from './events';
import { isOblique } from './focus';
import { eventFor } from './governing';
import { type Host, hostsOf } from './host';
import { labelNoun } from './labels';
import { repeatedNames } from './names-of-things';
import { openingSubject } from './openings';
import type { QuotedWords } from './quoted';
import { headOf, OFFICE, PERSONAL } from './role-nouns';
import { bearsName } from './same';
import { OWN_SAYING, type SpeechEvent } from './speech-event';

const NOBODY: Attribution = { how: 'none' };

/** "Minister X and Mayor Y promised": the words may be those of either. `at`: first token of the last name. */
function isJoint(tokens: Host['tokens'], at: number): boolean {
  if (!tokens[at]?.capital) return false;
  let start = at;
  while (
    start > 1 &&
    start > at - 5 &&
    tokens[start - 1].kind === 'word' &&
    tokens[start - 1].lower !== 'and' &&
    tokens[start - 1].capital
  )
    start--;
  return tokens[start - 1]?.lower === 'and' && (tokens[start - 2]?.capital ?? false);
}

/** Words of a quotation that can stand alone. */
const SHORTEST = 6;
/** Most stretches of captions that are passed over. */
const CAPTIONS = 6;
/** Sentences of narration over which somebody goes on speaking. */
const PAUSE = 3;

/** An event of a sentence with the one who speaks in it. */
export interface ToldEvent {
  readonly host: Host;
  readonly event: SpeechEvent;
  readonly attribution: Attribution;
}

/** Reads a text from its first sentence to its last and tells who says each quotation. */
export class Reader {
  readonly #text: string;
  readonly #hosts: readonly Host[];
  readonly #quotes: readonly QuotedWords[];
  readonly #events: readonly SpeechEvent[][];
  /** The first "according to …" of each sentence, and the next. */
  readonly #outlets: readonly SpeechEvent[][];
  readonly #antecedents: Antecedents;
  readonly #told: Attribution[];
  /** Quotations that are names of something. */
  readonly #names: ReadonlySet<number>;
  /** Every event whose speaker is told, by sentence, when all was read. */
  readonly told: ToldEvent[] = [];
  #lastSpeaker: Attribution | undefined;
  #lastQuoteHost = -1;

  constructor(text: string, sentences: readonly Span[], quotes: readonly QuotedWords[]) {
    this.#text = text;
    this.#quotes = quotes;
    this.#hosts = hostsOf(text, withoutCaptions(text, sentences, quotes), quotes);
    this.#events = this.#hosts.map((host) => speechEvents(host.tokens));
    this.#outlets = this.#events.map((list) => list.filter((e) => e.lemma === 'according').slice(0, 2));
    this.#antecedents = new Antecedents(this.#hosts, this.#events);
    this.#told = quotes.map(() => NOBODY);
    this.#names = repeatedNames(text, quotes);
  }

  readAll(): Attribution[] {
    for (let h = 0; h < this.#hosts.length; h++) this.#read(h);
    return this.#told;
  }

  #read(h: number): void {
    const host = this.#hosts[h];
    const events = this.#events[h];
    const resolved = new Map<SpeechEvent, Attribution>();
    for (const [at, { quote }] of host.tokens.entries()) {
      if (quote < 0 || this.#names.has(quote)) continue;
      const found = eventFor(host, events, at, this.#text);
      if (found) resolved.set(found.event, this.#notHimself(h, found.event, quote, resolved));
      const attribution = found ? this.#resolveOnce(h, found.event, resolved) : this.#withoutEvent(h, at);
      this.#told[quote] = found ? { ...attribution, how: found.how } : attribution;
      if (attribution.speaker === undefined && !attribution.uncertain) continue;
      this.#lastSpeaker = this.#told[quote];
      this.#lastQuoteHost = h;
    }
    const spoken: (readonly [SpeechEvent, string])[] = [];
    for (const event of events) {
      if (
        event.lemma === OWN_SAYING ||
        (event.strength === 'weak' && event.subject.kind === 'pronoun' && !resolved.has(event))
      )
        continue;
      const attribution = this.#resolveOnce(h, event, resolved);
      if (attribution.speaker === undefined) continue;
      spoken.push([event, attribution.speaker]);
      this.told.push({ host, event, attribution });
    }
    // Who closes the sentence is the one whom it is about: `X asked Y, the statement added.`
    const last = spoken.findIndex(([e]) => e.strength === 'strong' && e.to >= host.tokens.length - 1);
    if (last > 0) spoken.unshift(...spoken.splice(last, 1));
    this.#antecedents.note(h, spoken);
  }

  /** Nobody speaks of himself by name: where "he" seems to, he is who spoke last, or nobody certain. */
  #notHimself(h: number, event: SpeechEvent, quote: number, resolved: Map<SpeechEvent, Attribution>): Attribution {
    const attribution = this.#resolveOnce(h, event, resolved);
    const { speaker, ...untold } = attribution;
    const { start, end } = this.#quotes[quote].span;
    const words = this.#text.slice(start, end);
    if (event.subject.kind !== 'pronoun' || speaker === undefined || !bearsName(words, speaker)) return attribution;
    const last = this.#lastQuoteHost >= h - PAUSE - 1 ? this.#lastSpeaker?.speaker : undefined;
    if (last === undefined || last === speaker || bearsName(words, last)) return { ...untold, uncertain: true };
    return { ...untold, speaker: last };
  }

  #resolveOnce(h: number, event: SpeechEvent, resolved: Map<SpeechEvent, Attribution>): Attribution {
    const known = resolved.get(event) ?? this.#resolveEvent(h, event);
    resolved.set(event, known);
    return known;
  }

  #resolveEvent(h: number, event: SpeechEvent): Attribution {
    const resolved = this.#antecedents.resolve(h, event.subject, event.verb);
    const attribution = this.#goesOn(h, event, resolved.speaker) ?? resolved;
    const passedOn = this.#passedOn(h, event);
    return {
      ...attribution,
      ...(passedOn !== undefined && passedOn !== attribution.speaker && { secondHand: passedOn }),
      ...(event.document && { document: true }),
      ...(isJoint(this.#hosts[h].tokens, event.subject.start) && { uncertain: true }),
    };
  }

  /** `"…," added the Bergen defender`: a description that fits nobody yet is of the one who has just spoken. */
  #goesOn(h: number, { subject, lemma }: SpeechEvent, speaker: string | undefined): Attribution | undefined {
    const described = subject.kind === 'role' && subject.definite && (speaker ?? subject.text) === subject.text;
    const last = this.#lastQuoteHost >= h - 2 ? this.#lastSpeaker : undefined;
    const head = headOf(subject.text);
    const fits =
      PERSONAL.test(head) &&
      !OFFICE.test(head) &&
      !/^(?:victim|mother|father|wife|husband|son|daughter|brother|sister)$/.test(head);
    return described &&
      fits &&
      /^(?:add|continue|conclude)$/.test(lemma) &&
      /^\p{Lu}\S* \p{Lu}/u.test(last?.speaker ?? '')
      ? { speaker: last?.speaker, how: 'none', as: subject.text }
      : undefined;
  }

  /** Who passes the words on: `[KCNA] quoted Kim as saying`, `Kim said, according to [KCNA]`. */
  #passedOn(h: number, event: SpeechEvent): string | undefined {
    const { secondHand } = event;
    if (secondHand) {
      return secondHand.kind === 'pronoun'
        ? this.#antecedents.resolve(h, secondHand).speaker
        : this.#antecedents.name(secondHand);
    }
    const source = event.subject.kind === 'role' ? undefined : this.#outlets[h].find((e) => e !== event);
    return source && source.subject.kind !== 'pronoun' ? this.#antecedents.name(source.subject) : undefined;
  }

  /** A quotation without a verb of speech in its sentence: it continues, was introduced, or is nobody's. */
  #withoutEvent(h: number, at: number): Attribution {
    const { tokens } = this.#hosts[h];
    if (tokens.every((t) => t.kind === 'quote' || (t.kind !== 'word' && t.kind !== 'bracket'))) return this.#alone(h);
    const label = labelNoun(tokens, at);
    const giver = label === undefined ? undefined : this.#antecedents.giverOf(label);
    if (giver !== undefined) return { speaker: giver, how: 'subject', as: giver };
    // A headline in capitals quotes nobody.
    if (tokens.every((t) => t.kind !== 'word' || t.text === t.text.toUpperCase())) return NOBODY;
    const mentions = this.#antecedents.mentions(h);
    const signed = /^(?:colon|dash)$/.test(tokens[at + 1]?.kind ?? '')
      ? mentions.find((m) => m.phrase.end === tokens.length && m.phrase.start - m.phrase.titles.length <= at + 3)
      : undefined;
    if (signed) return this.#named(h, signed.phrase, 'subject');
    // "They held banners saying: …" quotes the banners.
    if (tokens[at - 1]?.kind !== 'colon' || /^(?:saying|reading|read)$/.test(tokens[at - 2]?.lower ?? ''))
      return NOBODY;
    const subject =
      openingSubject(tokens, at - 1) ??
      mentions.filter((m) => m.phrase.end < at && !isOblique(tokens[m.phrase.start - 1])).at(-1)?.phrase;
    return subject && this.#antecedents.isShown(subject) ? this.#named(h, subject, 'subject') : NOBODY;
  }

  #named(h: number, subject: SpeechEvent['subject'], how: AttributionHow): Attribution {
    return { ...this.#antecedents.resolve(h, subject), how };
  }

  /** A sentence that is all quotation goes on with the speaker before it, or with whom the sentence before introduces. */
  #alone(h: number): Attribution {
    const signed = this.#signature(h + 1);
    if (signed) return this.#named(h, signed, 'subject');
    const previous = this.#before(h);
    const fresh = this.#lastQuoteHost === previous || this.#lastQuoteHost === h;
    if (fresh && this.#lastSpeaker) return { ...this.#lastSpeaker, how: 'continued' };
    if (previous < 0 || this.#hosts[previous].quotes.length > 0) return NOBODY;
    const before = this.#events[previous].filter(
      (e) => e.strength !== 'weak' && !/^(?:i|we|you)$/.test(e.subject.text),
    );
    const last = before.filter((e) => e.strength === 'strong').at(-1) ?? before.at(-1);
    if (last) return { ...this.#resolveEvent(previous, last), how: 'introduced' };
    return this.#isUtterance(h) ? this.#afterNarration(h) : NOBODY;
  }

  /** The name behind a dash that is all of sentence `h`: `— Anna Holm`. */
  #signature(h: number): SpeechEvent['subject'] | undefined {
    const tokens = this.#hosts[h]?.tokens ?? [];
    const [first] = tokens[0]?.kind === 'dash' ? this.#antecedents.mentions(h) : [];
    return first?.phrase.end === tokens.length && first.phrase.start - first.phrase.titles.length === 1
      ? first.phrase
      : undefined;
  }

  /** The sentence that leads up to sentence `h`: captions in between do not count. */
  #before(h: number): number {
    let previous = h - 1;
    while (previous > 0 && previous > h - CAPTIONS && this.#hosts[previous].caption) previous--;
    return previous;
  }

  /** Whole sentences in quotation marks, not a headline or the name of something. */
  #isUtterance(h: number): boolean {
    const { start, end } = this.#hosts[h].span;
    const words = this.#text.slice(start, Math.min(end, start + 400)).split(/\s+/);
    return words.length >= SHORTEST && /[.!?,…][\s"'”’]*$/.test(this.#text.slice(Math.max(start, end - 6), end));
  }

  /** Words that stand alone behind narration: those of the person whom it is about, or of who spoke last if nobody came between. */
  #afterNarration(h: number): Attribution {
    const about = this.#antecedents.personOf(h - 1);
    if (about !== undefined) return { speaker: about, how: 'introduced', as: about };
    if (!this.#lastSpeaker || this.#lastQuoteHost < h - PAUSE) return NOBODY;
    for (let between = this.#lastQuoteHost + 1; between < h; between++) {
      const other = this.#antecedents.personOf(between);
      if (other !== undefined && other !== this.#lastSpeaker.speaker) return NOBODY;
    }
    return { ...this.#lastSpeaker, how: 'continued' };
  }
}
