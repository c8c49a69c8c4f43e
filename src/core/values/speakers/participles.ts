import { clauseStart } from './clauses';
import * as lexicon from './lexicon';
import { phraseBefore } from './noun-phrase';
import { openingSubject } from './openings';
import { passiveEvent } from './passives';
import type { NounPhrase } from './phrase';
import { phraseAfter } from './phrase-after';
import { role, SPEAKING } from './roles';
import { type SpeechEvent, type Tokens, UNNAMED } from './speech-event';
import { subjectBefore } from './subjects';
import { isPassive } from './verb-forms';

/** `…, adding that "…"`: the subject is that of the clause it hangs on. */
export function participle(tokens: Tokens, at: number, before: readonly SpeechEvent[]): SpeechEvent | undefined {
  const form = lexicon.SPEECH.get(tokens[at].lower);
  if (!form) return undefined;
  const shape = { verb: at, lemma: form.lemma, strength: form.strength, inverted: false, to: at + 1, document: false };
  const previous = tokens[at - 1];
  if (previous?.lower === 'as') return quotedAs(tokens, at, shape);
  if (previous && /^(?:with|and)$/.test(previous.lower)) return undefined;
  // "with Moscow calling it": a subject of its own right before it.
  if (previous?.kind === 'word' && (previous.capital || lexicon.ROLE.test(previous.lower))) {
    const subject = phraseBefore(tokens, at, clauseStart(tokens, at));
    if (subject && subject.kind !== 'pronoun' && hasWith(tokens, outerStart(tokens, subject)))
      return { ...shape, subject, from: subject.start };
  }
  // "criticised X for calling it": what stands in front of the preposition.
  if (previous && /^(?:for|of)$/.test(previous.lower)) {
    const blamed = phraseBefore(tokens, at - 1, clauseStart(tokens, at - 1));
    if (blamed?.kind === 'name' || blamed?.kind === 'organisation')
      return { ...shape, subject: blamed, from: blamed.start };
  }
  // "statements from employees describing it as": people right in front.
  if (previous?.kind === 'word' && SPEAKING.test(previous.lower) && BEHIND.test(tokens[at - 2]?.lower ?? '')) {
    const subject = phraseBefore(tokens, at, at - 1) ?? role(tokens, at - 1, at);
    return { ...shape, subject, from: at - 1 };
  }
  // "a law stating that": the participle goes with the noun right in front of it.
  if (
    previous?.kind === 'word' &&
    !issues(tokens, at) &&
    form.lemma !== 'cite' &&
    !lexicon.CALENDAR.has(previous.lower) &&
    !/^(?:day|week|month|year|night|morning|afternoon|evening|ago|earlier|later)$/.test(previous.lower) &&
    !CARRIES_ON.test(previous.lower) &&
    !lexicon.isAdverb(previous.lower)
  )
    return undefined;
  const inherited = inheritedSubject(tokens, at, before);
  return inherited && { ...shape, subject: inherited, from: at };
}

const BEHIND = /^(?:from|of|by|with)$/;

/** Words behind which a participle shares the subject of its sentence: `while adding`, `before calling`. */
const CARRIES_ON =
  /^(?:and|but|or|by|before|after|while|when|in|then|also|of|for|from|without|not|is|was|were|are|been|be|as|him|her|them|it|to)$/;

/** `signed a statement saying`: the one who puts the document out speaks in it. */
const issues = (tokens: Tokens, at: number): boolean =>
  /^(?:statement|letter|email|message|note|tweet|post|report)$/.test(tokens[at - 1].lower) &&
  tokens
    .slice(Math.max(0, at - 6), at - 1)
    .some((t) => /^(?:issued|released|published|signed|wrote|sent|posted)$/.test(t.lower));

/** First token of a name with what describes it: "with [Norwegian Foreign Minister X] warning". */
function outerStart(tokens: Tokens, { start, kind }: NounPhrase): number {
  let at = start;
  while (
    kind === 'name' &&
    at > start - 6 &&
    tokens[at - 1]?.kind === 'word' &&
    tokens[at - 1].lower !== 'and' &&
    !lexicon.PREPOSITIONS.has(tokens[at - 1].lower)
  )
    at--;
  return at;
}

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
  // "X criticised Y for calling it so, saying": what is blamed on Y is not what goes on.
  const last = before.findLast((e) => !BLAMED.test(tokens[e.verb - 1]?.lower ?? '')) ?? before[before.length - 1];
  return last ? (mainSubject(tokens, last.verb, at) ?? last.subject) : openingSubject(tokens, at);
}

const BLAMED = /^(?:for|of)$/;

/** `On Y, where Z had said so, [X] took another view, welcoming`: a clause begins anew behind the comma. */
function mainSubject(tokens: Tokens, from: number, at: number): NounPhrase | undefined {
  if (at - from > 60) return undefined;
  const inside = tokens
    .slice(Math.max(0, from - 12), from)
    .some((t) => /^(?:where|which|while|although)$/.test(t.lower));
  if (!inside) return undefined;
  let comma = from + 1;
  while (comma < at && tokens[comma].kind !== 'comma') comma++;
  const subject = comma < at ? openingSubject(tokens, at, comma + 1) : undefined;
  return subject?.kind === 'name' ? subject : undefined;
}

/** `X used the speech to call it "…"`. */
export function infinitive(tokens: Tokens, at: number, before: readonly SpeechEvent[]): SpeechEvent | undefined {
  const form = lexicon.SPEECH.get(tokens[at].lower);
  // "That led Ms Sturgeon to say": the name right in front.
  const named =
    tokens[at - 2]?.kind === 'word' && tokens[at - 2].capital
      ? phraseBefore(tokens, at - 1, clauseStart(tokens, at - 1))
      : undefined;
  const made = /^(?:allow|force|le[dt]|prompt|cause|encourage|urge)/.test(tokens[(named?.start ?? 1) - 1]?.lower ?? '');
  const own =
    named?.kind === 'name' && (made || named.titles.length > 0 || named.text.includes(' ')) ? named : undefined;
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
