import { apposed } from './appositions';
import { clauseStart } from './clauses';
import type { Token } from './host';
import * as lexicon from './lexicon';
import { phraseBefore } from './noun-phrase';
import { infinitive, participle } from './participles';
import { agentEvent, BY, passiveEvent } from './passives';
import type { NounPhrase } from './phrase';
import { phraseAfter } from './phrase-after';
import { role } from './roles';
import { OWN_SAYING, type Shape, type SpeechEvent, type Tokens } from './speech-event';
import { subjectBefore } from './subjects';
import { goesOn, isNoun, isPassive, isReducedPassive } from './verb-forms';

const DOCUMENTS =
  /^(?:reports?|statement|study|letter|survey|review|document|memo|article|editorial|paper|poll|briefing|ruling|judgment|judgement|message|email|note|tweet|post|communique)$/;

/** All speech events of a sentence, in the order of their verbs. */
export function speechEvents(tokens: Tokens): SpeechEvent[] {
  const events: SpeechEvent[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token.kind !== 'word') continue;
    const by = isSayingOf(tokens, i) ? nominal(tokens, i, 'remark') : undefined;
    const event =
      by ??
      ownSaying(tokens, i) ??
      (isAccording(tokens, i) ? nominal(tokens, i, 'according') : verbEvent(tokens, i, events));
    if (event) events.push(event);
  }
  return events;
}

const SAYINGS = /^(?:remarks?|comments?|claims?|allegations?|suggestions?|warnings?|accusations?|assertions?|words)$/;

/** `remarks by X`, `heard from X that`. */
const isSayingOf = (tokens: Tokens, at: number): boolean =>
  (tokens[at + 1]?.lower === 'by' && SAYINGS.test(tokens[at].lower)) ||
  (tokens[at + 1]?.lower === 'of' && tokens[at].lower === 'words') ||
  (tokens[at + 1]?.lower === 'from' &&
    tokens[at].lower === 'heard' &&
    tokens.slice(at + 3, at + 10).some((t) => t.lower === 'that'));

/** `Mr Berg's claim that …`. */
function ownSaying(tokens: Tokens, at: number): SpeechEvent | undefined {
  if (!tokens[at - 1]?.possessive || tokens[at + 1]?.lower !== 'that' || !SAID.test(tokens[at].lower)) return undefined;
  const subject = phraseBefore(tokens, at, clauseStart(tokens, at));
  return subject?.kind === 'name' || subject?.kind === 'organisation'
    ? { ...agentEvent(tokens, at, OWN_SAYING, subject), inverted: false, from: subject.start, to: at + 1 }
    : undefined;
}

const SAID =
  /^(?:remark|comment|claim|allegation|suggestion|warning|accusation|assertion|statement|contention|insistence)s?$/;

/** `remarks by X that "…"`, `according to X`: an event of a noun or preposition, with whom it names two tokens behind. */
function nominal(tokens: Tokens, at: number, lemma: string): SpeechEvent | undefined {
  const named = phraseAfter(tokens, at + 2) ?? (lemma === 'according' ? recordsAfter(tokens, at + 2) : undefined);
  const subject = named && (authorOf(tokens, named) ?? named);
  return subject && agentEvent(tokens, at, lemma, subject);
}

const isAccording = (tokens: Tokens, at: number): boolean =>
  tokens[at].lower === 'according' && tokens[at + 1]?.lower === 'to';

/** `according to court records`: papers of any name. */
function recordsAfter(tokens: Tokens, from: number): NounPhrase | undefined {
  let end = from;
  while (end < from + 5 && tokens[end]?.kind === 'word' && !lexicon.PREPOSITIONS.has(tokens[end].lower)) end++;
  return /^(?:records|documents|papers|files|figures|accounts|tests?|data|polls?|rumou?rs?)$/.test(
    tokens[end - 1]?.lower ?? '',
  )
    ? role(tokens, from, end)
    : undefined;
}

function verbEvent(tokens: Tokens, at: number, before: readonly SpeechEvent[]): SpeechEvent | undefined {
  const form = goesOn(tokens, at) ?? lexicon.SPEECH.get(tokens[at].lower);
  if (!form || (tokens[at].capital && at > 0) || (isNoun(tokens, at) && !isInfinitive(tokens, at, form.lemma)))
    return undefined;
  const previous = tokens[at - 1];
  if (
    form.lemma === 'continue' &&
    (tokens[at].lower === 'continue' || /^(?:to|with)$/.test(tokens[at + 1]?.lower ?? ''))
  )
    return undefined;
  if (form.lemma === 'raise' && !raisesConcerns(tokens, at)) return undefined;
  if (/^(?:boast|plead)$/.test(form.lemma) && !opensWords(tokens[at + 1])) return undefined;
  if (
    form.lemma === 'find' &&
    !/^(?:that|there)$/.test(tokens[at + 1]?.lower ?? '') &&
    tokens[at + 1]?.kind !== 'quote' &&
    !closesReport(tokens, at)
  )
    return undefined;
  if (SMILING.test(form.lemma) && !isTag(tokens, at)) return undefined;
  if (form.lemma === 'put' && !putsIt(tokens, at)) return undefined;
  if (/^(?:see|view|regard)$/.test(form.lemma) && !judgesAs(tokens, at)) return undefined;
  if (form.form === 'ing') return participle(tokens, at, before);
  if (previous?.lower === 'to') return infinitive(tokens, at, before);
  const passive = isPassive(tokens, at) || isReducedPassive(tokens, at, form.lemma);
  if (passive) return passiveEvent(tokens, at);
  const strength = form.lemma === 'find' && closesReport(tokens, at) ? 'strong' : form.strength;
  const shape: Shape = { verb: at, lemma: form.lemma, strength };
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

/** "to claim that", not "in response to claims". */
const isInfinitive = (tokens: Tokens, at: number, lemma: string): boolean =>
  tokens[at - 1]?.lower === 'to' && tokens[at].lower === lemma && tokens[at + 1]?.lower === 'that';

/** "boasted that …", "boasted: …", not "boasts two lakes". */
const opensWords = (next: Token | undefined): boolean =>
  next === undefined || next.kind !== 'word' || /^(?:that|about|of|he|she|it|they|in|on|with)$/.test(next.lower);

/** "raised concerns", not "raised £400". */
const raisesConcerns = (tokens: Tokens, at: number): boolean =>
  tokens
    .slice(at + 1, at + 6)
    .some((t) =>
      /^(?:concerns?|questions?|fears?|doubts?|issues?|points?|objections?|alarm|possibility|prospect)$/.test(t.lower),
    );

/** `…, a report found.` */
const closesReport = (tokens: Tokens, at: number): boolean =>
  DOCUMENTS.test(tokens[at - 1]?.lower ?? '') && (tokens[at + 1] === undefined || tokens[at + 1].kind !== 'word');

/** What people do while they say something, or else do without a word. */
const SMILING = /^(?:laugh|smile|grin|chuckle|giggle|shrug|nod|beam|order|begin|command|cheer|finish)$/;

/** `"…," X laughed`: a quotation and at most a name in front of the verb. */
function isTag(tokens: Tokens, at: number): boolean {
  let start = at;
  while (start > at - 4 && tokens[start - 1]?.kind === 'word') start--;
  return tokens[start - 1]?.kind === 'quote' && tokens[at + 1]?.kind !== 'comma';
}

/** Most words between such a verb and the quotation. */
const JUDGED = 16;

/** "as Holm put it". */
const putsIt = (tokens: Tokens, at: number): boolean =>
  tokens[at + 1]?.lower === 'it' && tokens[at + 2]?.kind !== 'word' && tokens[at].capital === false;

/** "sees the plan as its 'weak spot'", not "saw the 'ghost'". */
function judgesAs(tokens: Tokens, at: number): boolean {
  let quote = at + 1;
  while (tokens[quote]?.kind === 'word' && quote < at + JUDGED) quote++;
  return tokens[quote]?.kind === 'quote' && tokens.slice(Math.max(at, quote - 4), quote).some((t) => t.lower === 'as');
}

/** Whether the subject may stand behind the verb: `"…," said X`, `…, said X, "…"`. */
function opensInversion(tokens: Tokens, at: number, strength: lexicon.VerbStrength): boolean {
  const previous = tokens[at - 1];
  if (!isOpen(previous) || !startsSubject(tokens[at + 1])) return false;
  const quoted = previous?.kind === 'quote' || (previous?.kind === 'comma' && tokens[at - 2]?.kind === 'quote');
  if (quoted) return true;
  // "X asked Y: …" has its subject in front.
  if (strength !== 'strong' || tokens[at].lower === 'asked' || tokens[at].lower === 'asks') return false;
  // "X, a founder, wrote the message: …": papers are written.
  if (/^(?:wrote|writes|posted|posts)$/.test(tokens[at].lower) && lexicon.DETERMINERS.has(tokens[at + 1].lower))
    return false;
  // Behind an apposition ("The mayor, X, said the plan …") what follows the verb goes on with a clause.
  const phrase = phraseAfter(tokens, at + 1);
  const next = phrase && tokens[phrase.end];
  return (
    phrase !== undefined &&
    !(phrase.kind === 'role' && next !== undefined && /^(?:people|many|some|others)$/.test(tokens[at + 1].lower)) &&
    (next === undefined ||
      (next.kind !== 'word' && next.kind !== 'quote') ||
      lexicon.PREPOSITIONS.has(next.lower) ||
      lexicon.CALENDAR.has(next.lower))
  );
}

/** `said X`, `read a recent report by X`. */
function invertedEvent(tokens: Tokens, shape: Shape, phrase: NounPhrase): SpeechEvent {
  const agent = authorOf(tokens, phrase);
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

/** Who made a document: `a recent report by X`. */
const authorOf = (tokens: Tokens, paper: NounPhrase): NounPhrase | undefined =>
  DOCUMENTS.test(lastWord(paper)) && BY.test(tokens[paper.end]?.lower ?? '')
    ? phraseAfter(tokens, paper.end + 1)
    : undefined;

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
  (next.text === 'Will' || !lexicon.CLAUSE_WORDS.has(next.lower));
