import type { Token } from './host';
import * as lexicon from './lexicon';
import { type NounPhrase, phraseAfter, phraseBefore } from './noun-phrase';

/** Somebody says something: a verb of speech with its subject, or "according to X". */
export interface SpeechEvent {
  /** Token index of the verb, or of `according`. */
  readonly verb: number;
  readonly lemma: string;
  readonly strength: lexicon.VerbStrength;
  readonly subject: NounPhrase;
  /** Subject behind the verb: `said X`. */
  readonly inverted: boolean;
  /** Leftmost token that belongs to the event. */
  readonly from: number;
  readonly to: number;
  /** Who passes the words on: `[KCNA] quoted Kim as saying`. */
  readonly secondHand?: NounPhrase;
  readonly document: boolean;
}

type Tokens = readonly Token[];

const BY = /^by$/;
const DOCUMENTS =
  /^(?:reports?|statement|study|letter|survey|review|document|memo|article|editorial|paper|poll|briefing|ruling|judgment|judgement|message|email|note|tweet|post|communique)$/;

/** All speech events of a sentence, in the order of their verbs. */
export function speechEvents(tokens: Tokens): SpeechEvent[] {
  const events: SpeechEvent[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token.kind !== 'word') continue;
    const by = tokens[i + 1]?.lower === 'by' && SAYINGS.test(token.lower) ? sayingsBy(tokens, i) : undefined;
    const event = by ?? (token.lower === 'according' ? accordingTo(tokens, i) : verbEvent(tokens, i, events));
    if (event) events.push(event);
  }
  return events;
}

const SAYINGS = /^(?:remarks?|comments?|claims?|allegations?|suggestions?|warnings?|accusations?|assertions?|words)$/;

/** `remarks by X that "…"`. */
function sayingsBy(tokens: Tokens, at: number): SpeechEvent | undefined {
  const subject = phraseAfter(tokens, at + 2);
  if (!subject) return undefined;
  return {
    verb: at,
    lemma: 'remark',
    strength: 'strong',
    subject: apposed(tokens, subject),
    inverted: true,
    from: at,
    to: subject.end,
    document: false,
  };
}

function accordingTo(tokens: Tokens, at: number): SpeechEvent | undefined {
  if (tokens[at + 1]?.lower !== 'to') return undefined;
  const subject = phraseAfter(tokens, at + 2);
  if (!subject) return undefined;
  return {
    verb: at,
    lemma: 'according',
    strength: 'strong',
    subject: apposed(tokens, subject),
    inverted: true,
    from: at,
    to: subject.end,
    document: false,
  };
}

function verbEvent(tokens: Tokens, at: number, before: readonly SpeechEvent[]): SpeechEvent | undefined {
  const form = goesOn(tokens, at) ?? lexicon.SPEECH.get(tokens[at].lower);
  if (!form || (tokens[at].capital && at > 0) || isNoun(tokens, at)) return undefined;
  const previous = tokens[at - 1];
  if (
    form.lemma === 'continue' &&
    (tokens[at].lower === 'continue' || /^(?:to|with)$/.test(tokens[at + 1]?.lower ?? ''))
  )
    return undefined;
  if (form.form === 'ing') return participle(tokens, at, before);
  if (previous?.lower === 'to') return infinitive(tokens, at, before);
  const passive = isPassive(tokens, at) || isReducedPassive(tokens, at, form.lemma);
  if (passive) return passiveEvent(tokens, at);
  const shape = { verb: at, lemma: form.lemma, strength: form.strength };
  const inverted =
    form.lemma !== 'tell' && form.lemma !== 'urge' && opensInversion(tokens, at, form.strength)
      ? phraseAfter(tokens, at + 1)
      : undefined;
  if (inverted && inverted.kind !== 'pronoun') return invertedEvent(tokens, shape, inverted);
  const left = subjectBefore(tokens, at, before);
  if (left) {
    const { subject, from, secondHand } = left;
    return { ...shape, subject, inverted: false, from, to: at + 1, document: isDocument(subject), secondHand };
  }
  return inverted && invertedEvent(tokens, shape, inverted);
}

const NAMING = /^(?:call|describe|label|brand|dub|term|know|portray|present|characteri[sz]e)$/;

/** "a plan dubbed Q", "the hall, known as Q": nobody is said to speak. */
function isReducedPassive(tokens: Tokens, at: number, lemma: string): boolean {
  if (!NAMING.test(lemma) || !/(?:ed|known)$/.test(tokens[at].lower)) return false;
  const next = tokens[at + 1]?.lower === 'as' ? tokens[at + 2] : tokens[at + 1];
  return next?.kind === 'quote' || tokens[at + 1]?.lower === 'as';
}

/** `"…," Lawson goes on`. */
const goesOn = (tokens: Tokens, at: number): lexicon.SpeechForm | undefined =>
  /^(?:goes|went|carried)$/.test(tokens[at].lower) && tokens[at + 1]?.lower === 'on' && tokens[at + 2]?.kind !== 'word'
    ? { strength: 'strong', form: 'finite', lemma: 'continue' }
    : undefined;

/** Whether the subject may stand behind the verb: `"…," said X`, `…, said X, "…"`. */
function opensInversion(tokens: Tokens, at: number, strength: lexicon.VerbStrength): boolean {
  const previous = tokens[at - 1];
  if (!isOpen(previous) || !startsSubject(tokens[at + 1])) return false;
  const quoted = previous?.kind === 'quote' || (previous?.kind === 'comma' && tokens[at - 2]?.kind === 'quote');
  if (quoted) return true;
  if (strength !== 'strong') return false;
  // Behind an apposition ("The mayor, X, said the plan …") what follows the verb goes on with a clause.
  const phrase = phraseAfter(tokens, at + 1);
  const next = phrase && tokens[phrase.end];
  return (
    phrase !== undefined &&
    (next === undefined ||
      (next.kind !== 'word' && next.kind !== 'quote') ||
      lexicon.PREPOSITIONS.has(next.lower) ||
      lexicon.CALENDAR.has(next.lower))
  );
}

type Shape = Pick<SpeechEvent, 'verb' | 'lemma' | 'strength'>;

/** `said X`, `read a recent report by X`. */
function invertedEvent(tokens: Tokens, shape: Shape, phrase: NounPhrase): SpeechEvent {
  const agent =
    DOCUMENTS.test(lastWord(phrase)) && BY.test(tokens[phrase.end]?.lower ?? '')
      ? phraseAfter(tokens, phrase.end + 1)
      : undefined;
  const subject = agent ?? apposed(tokens, phrase);
  return {
    ...shape,
    subject,
    inverted: true,
    from: shape.verb,
    to: Math.max(phrase.end, subject.end),
    document: isDocument(phrase) || agent !== undefined,
  };
}

const lastWord = (phrase: NounPhrase): string => phrase.text.slice(phrase.text.lastIndexOf(' ') + 1).toLowerCase();
const isDocument = (phrase: NounPhrase): boolean => phrase.kind === 'role' && DOCUMENTS.test(lastWord(phrase));

/** Whether a verb may have its subject behind it: nothing, a quotation or a mark stands before it. */
const isOpen = (previous: Token | undefined): boolean =>
  previous === undefined || (previous.kind !== 'word' && previous.kind !== 'bracket');
const startsSubject = (next: Token | undefined): boolean =>
  next?.kind === 'word' &&
  (next.capital ||
    lexicon.DETERMINERS.has(next.lower) ||
    lexicon.ROLE.test(next.lower) ||
    /^(?:former|senior|local|chief|deputy|ex-)/.test(next.lower) ||
    !lexicon.PREPOSITIONS.has(next.lower)) &&
  !lexicon.CLAUSE_WORDS.has(next.lower);

/** "the report", "a call", "his comment": a noun with the looks of a verb. */
function isNoun(tokens: Tokens, at: number): boolean {
  const { lower } = tokens[at];
  if (/(?:ed|aid|old|ote|ought|elt|ung|ing)$/.test(lower)) return false;
  const previous = tokens[at - 1];
  if (previous?.kind !== 'word') return false;
  if (previous.possessive || lexicon.DETERMINERS.has(previous.lower) || lexicon.PREPOSITIONS.has(previous.lower))
    return true;
  return (
    /^(?:report|reports|statement|comment|comments|claim|claims|tweet|tweets|post|posts|promise|promises|demand|demands|state|states|remark|remarks|note|notes|point|points|counter|text|call|calls|advocate|advocates|caption|voice|voices|judge|judges|offer|offers|rule|rules|signal|signals|answer|answers|hope|hopes|fear|fears|read|label|present|find|finds|see|know|open|want|need|blame|praise|echo|shout|joke|quip|cite)$/.test(
      lower,
    ) &&
    ((tokens[at + 1]?.kind === 'word' && !/^(?:that|the|a|it)$/.test(tokens[at + 1].lower)) ||
      /ing$|^(?:new|latest|first|last|more|further|previous|earlier)$/.test(previous.lower))
  );
}

function isPassive(tokens: Tokens, at: number): boolean {
  if (!/(?:ed|told|said|written|quoted|known|seen)$/.test(tokens[at].lower)) return false;
  for (let i = at - 1; i >= 0 && i >= at - 4; i--) {
    if (/^(?:is|was|were|are|be|been|being|gets?|got)$/.test(tokens[i].lower)) return true;
    if (!lexicon.BETWEEN.has(tokens[i].lower) && !/ly$/.test(tokens[i].lower)) return false;
  }
  return false;
}

/** `was described by X as`, `X was quoted as saying`; nobody is named in `has been called "…"`. */
function passiveEvent(tokens: Tokens, at: number): SpeechEvent | undefined {
  const lemma = lexicon.SPEECH.get(tokens[at].lower)?.lemma ?? '';
  if (lemma === 'quote' || lemma === 'report') {
    const left = subjectBefore(tokens, at, []);
    const by = tokens.findIndex((t, i) => i > at && i < at + 8 && BY.test(t.lower));
    const outlet = by > 0 ? phraseAfter(tokens, by + 1) : undefined;
    return (
      left && {
        verb: at,
        lemma,
        strength: 'strong',
        subject: left.subject,
        inverted: false,
        from: left.from,
        to: at + 1,
        document: false,
        secondHand: outlet ?? UNNAMED,
      }
    );
  }
  for (let i = at + 1; i < tokens.length && i < at + 7; i++) {
    if (tokens[i].kind === 'quote' && i > at + 1 && !BY.test(tokens[i + 1]?.lower ?? '')) return undefined;
    if (!BY.test(tokens[i].lower)) continue;
    const subject = phraseAfter(tokens, i + 1);
    return (
      subject && {
        verb: at,
        lemma,
        strength: 'strong',
        subject: apposed(tokens, subject),
        inverted: true,
        from: at,
        to: subject.end,
        document: false,
      }
    );
  }
  return undefined;
}

const UNNAMED: NounPhrase = { kind: 'role', text: 'unnamed', titles: [], start: 0, end: 0, definite: false };

interface Left {
  readonly subject: NounPhrase;
  readonly from: number;
  readonly secondHand?: NounPhrase;
}

const MODAL = /^(?:would|will|could|might|may|should|can|must)$/;

/** The subject in front of a finite verb, across adverbs, appositions and relative pronouns. */
function subjectBefore(tokens: Tokens, verb: number, before: readonly SpeechEvent[]): Left | undefined {
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
  if (previous.lower === 'and' || previous.lower === 'but' || previous.lower === 'or') return coordinated(before);
  if (previous.lower === 'who' || previous.lower === 'which') return relative(tokens, at - 1);
  if (previous.kind === 'word') {
    const start = clauseStart(tokens, at);
    const subject = phraseBefore(tokens, at, start);
    const named = subject?.kind === 'role' || !subject ? unclosedApposition(tokens, start) : undefined;
    const opening = subject ? undefined : participial(tokens, start, at);
    return named ?? opening ?? (subject && { subject, from: subject.start });
  }
  if (previous.kind === 'comma' || previous.kind === 'dash' || previous.kind === 'bracket')
    return acrossApposition(tokens, at - 1);
  if (previous.kind === 'quote') return undefined;
  return undefined;
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
function unclosedApposition(tokens: Tokens, start: number): Left | undefined {
  const first = tokens[start];
  if (
    tokens[start - 1]?.kind !== 'comma' ||
    !first ||
    !(lexicon.DETERMINERS.has(first.lower) || (!first.capital && lexicon.ROLE.test(first.lower)))
  )
    return undefined;
  const subject = phraseBefore(tokens, start - 1, clauseStart(tokens, start - 1));
  return subject?.kind === 'name' ? { subject, from: subject.start } : undefined;
}

/** "X praised Y and called it": the verb shares its subject with the one before it. */
function coordinated(before: readonly SpeechEvent[]): Left | undefined {
  const last = before[before.length - 1];
  return last && { subject: last.subject, from: last.from };
}

function relative(tokens: Tokens, at: number): Left | undefined {
  let end = at;
  if (tokens[end - 1]?.kind === 'comma') end--;
  const subject = phraseBefore(tokens, end, clauseStart(tokens, end));
  if (subject) return { subject, from: subject.start };
  return acrossApposition(tokens, end);
}

/** First token of the stretch of words that ends before `end`. */
function clauseStart(tokens: Tokens, end: number): number {
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
    else if (segment && segment.kind !== 'pronoun') {
      const found = apposition(tokens, open + 1, segment, inner);
      if (found) return found;
      fallback ??= { subject: segment, from: segment.start };
    }
    const mark = tokens[open]?.kind;
    if (open < 0 || mark === 'quote' || mark === 'colon' || mark === 'semicolon') break;
    end = open;
  }
  return fallback ?? (inner && { subject: inner, from: inner.start });
}

/** Whether nothing but capitals stands between `from` and the end of the phrase. */
const isName = (tokens: Tokens, from: number, phrase: NounPhrase): boolean =>
  tokens.slice(from, phrase.end).every((t) => t.capital || lexicon.PARTICLES.has(t.lower));

/** The name that an apposition explains: in front of it, or `inner`, the apposition itself. */
function apposition(
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

/** `…, adding that "…"`: the subject is that of the clause it hangs on. */
function participle(tokens: Tokens, at: number, before: readonly SpeechEvent[]): SpeechEvent | undefined {
  const form = lexicon.SPEECH.get(tokens[at].lower);
  if (!form) return undefined;
  const shape = { verb: at, lemma: form.lemma, strength: form.strength, inverted: false, to: at + 1, document: false };
  const previous = tokens[at - 1];
  if (previous?.lower === 'as') return quotedAs(tokens, at, shape);
  if (previous && /^(?:with|and)$/.test(previous.lower)) return undefined;
  // "with Moscow calling it": a subject of its own right before it.
  if (previous?.kind === 'word' && (previous.capital || lexicon.ROLE.test(previous.lower))) {
    const subject = phraseBefore(tokens, at, clauseStart(tokens, at));
    if (subject && subject.kind !== 'pronoun' && hasWith(tokens, subject.start))
      return { ...shape, subject, from: subject.start };
  }
  // "criticised X for calling it": what stands in front of the preposition.
  if (previous && /^(?:for|of)$/.test(previous.lower)) {
    const blamed = phraseBefore(tokens, at - 1, clauseStart(tokens, at - 1));
    if (blamed?.kind === 'name' || blamed?.kind === 'organisation')
      return { ...shape, subject: blamed, from: blamed.start };
  }
  // "a law stating that": the participle goes with the noun right in front of it.
  if (
    previous?.kind === 'word' &&
    form.lemma !== 'cite' &&
    !lexicon.CALENDAR.has(previous.lower) &&
    !CARRIES_ON.test(previous.lower) &&
    !/ly$/.test(previous.lower)
  )
    return undefined;
  const inherited = inheritedSubject(tokens, at, before);
  return inherited && { ...shape, subject: inherited, from: at };
}

/** Words behind which a participle shares the subject of its sentence: `while adding`, `before calling`. */
const CARRIES_ON =
  /^(?:and|but|or|by|before|after|while|when|in|then|also|of|for|from|without|not|is|was|were|are|been|be|as|him|her|them|it|to)$/;

const hasWith = (tokens: Tokens, at: number): boolean =>
  /^(?:with|and|the|a)$/.test(tokens[at - 1]?.lower ?? '') || at === 0;

/** `KCNA quoted Kim as saying`, `Kim was quoted as saying`, `Reuters cited him as saying`. */
function quotedAs(
  tokens: Tokens,
  at: number,
  shape: Omit<SpeechEvent, 'subject' | 'from' | 'secondHand'>,
): SpeechEvent | undefined {
  for (let i = at - 2; i >= 0 && i >= at - 14; i--) {
    if (!/^(?:quot(?:ed|es|ing)|cit(?:ed|es|ing)|reported)$/.test(tokens[i].lower)) continue;
    if (isPassive(tokens, i)) {
      const passive = passiveEvent(tokens, i);
      return (
        passive && {
          ...shape,
          strength: 'strong',
          subject: passive.subject,
          from: passive.from,
          secondHand: passive.secondHand,
        }
      );
    }
    const subject = phraseBefore(tokens, at - 1, i + 1) ?? phraseAfter(tokens, i + 1);
    const outlet = subjectBefore(tokens, i, []);
    return (
      subject && {
        ...shape,
        strength: 'strong',
        subject,
        from: outlet?.from ?? i,
        secondHand: outlet?.subject ?? UNNAMED,
      }
    );
  }
  return undefined;
}

/** Subject for a participle or infinitive: that of the last event, or what opens the sentence. */
function inheritedSubject(tokens: Tokens, at: number, before: readonly SpeechEvent[]): NounPhrase | undefined {
  const last = before[before.length - 1];
  return last?.subject ?? openingSubject(tokens, at);
}

/** `X used the speech to call it "…"`. */
function infinitive(tokens: Tokens, at: number, before: readonly SpeechEvent[]): SpeechEvent | undefined {
  const form = lexicon.SPEECH.get(tokens[at].lower);
  // "That led Ms Sturgeon to say": the name right in front.
  const named =
    tokens[at - 2]?.kind === 'word' && tokens[at - 2].capital
      ? phraseBefore(tokens, at - 1, clauseStart(tokens, at - 1))
      : undefined;
  const own = named?.kind === 'name' && (named.titles.length > 0 || named.text.includes(' ')) ? named : undefined;
  const subject = form && (own ?? inheritedSubject(tokens, at, before));
  return (
    form &&
    subject && {
      verb: at,
      lemma: form.lemma,
      strength: 'weak',
      subject,
      inverted: false,
      from: at - 1,
      to: at + 1,
      document: false,
    }
  );
}

/** The first noun phrase of the sentence that reads as a subject, before token `to`. */
export function openingSubject(tokens: Tokens, to: number): NounPhrase | undefined {
  let end = 0;
  let from = 0;
  for (let i = 0; i < to && i < 30; i++) {
    const token = tokens[i];
    if (token.kind === 'comma' && opensAdverbial(tokens[from].lower)) {
      from = i + 1;
      continue;
    }
    if (token.kind !== 'word') {
      end = i;
      break;
    }
    const verbal =
      i > from &&
      (/^(?:is|was|were|are|has|had|have|will|would|could|did|does|also|who)$/.test(token.lower) ||
        (/(?:ed|es)$/.test(token.lower) && !token.capital) ||
        /^(?:said|told|took|made|gave|went|came|won|lost|beat|led|left|got|met|set|put|held|hit|ran|saw|thought|wrote|spoke|says)$/.test(
          token.lower,
        ));
    if (verbal) {
      end = i;
      break;
    }
  }
  if (end <= from) return undefined;
  while (end > from + 1 && (/ly$/.test(tokens[end - 1].lower) || lexicon.BETWEEN.has(tokens[end - 1].lower))) end--;
  return phraseBefore(tokens, end, from);
}

/** A word that opens a stretch in front of the subject: "Just before the invasion, …". */
const opensAdverbial = (word: string): boolean =>
  lexicon.PREPOSITIONS.has(word) ||
  /^(?:when|as|while|although|though|but|and|however|meanwhile|if|just|shortly|moments|hours|days|weeks|months|years|because|asked|responding|commenting|writing|reacting|today|yesterday|now|then|also|instead|only|even|once|where|unless)$/.test(
    word,
  );

/** The name in an apposition behind a role: `said the mayor, X`. */
function apposed(tokens: Tokens, phrase: NounPhrase): NounPhrase {
  if (phrase.kind !== 'role' || tokens[phrase.end]?.kind !== 'comma') return phrase;
  const name = phraseAfter(tokens, phrase.end + 1);
  const closes = name && (tokens[name.end] === undefined || tokens[name.end].kind === 'comma');
  return name?.kind === 'name' && closes && name.end - name.start >= 2
    ? { ...name, titles: phrase.text.toLowerCase().split(' ') }
    : phrase;
}
