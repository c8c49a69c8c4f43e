import { apposed } from './appositions';
import * as lexicon from './lexicon';
import type { NounPhrase } from './phrase';
import { phraseAfter } from './phrase-after';
import { type SpeechEvent, type Tokens, UNNAMED } from './speech-event';
import { subjectBefore } from './subjects';

export const BY = /^by$/;

/** `was called by X a "…"`. */
const callsSo = (tokens: Tokens, by: number): boolean =>
  tokens.slice(by + 1, by + 8).some((t) => t.kind === 'quote' || t.lower === 'a' || t.lower === 'an');

/** An event at token `at` whose subject stands behind it: `was described by X`, `remarks by X`, `according to X`. */
export const agentEvent = (tokens: Tokens, at: number, lemma: string, subject: NounPhrase): SpeechEvent => ({
  verb: at,
  lemma,
  strength: 'strong',
  subject: apposed(tokens, subject),
  inverted: true,
  from: at,
  to: subject.end,
  document: false,
});

/** `was described by X as`, `X was quoted as saying`; nobody is named in `has been called "…"`. */
export function passiveEvent(tokens: Tokens, at: number): SpeechEvent | undefined {
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
    // "police were called by X": nothing is called anything.
    if (lemma === 'call' && !tokens.slice(at + 1, i).some((t) => t.kind === 'quote') && !callsSo(tokens, i))
      return undefined;
    const subject = phraseAfter(tokens, i + 1);
    return subject && agentEvent(tokens, at, lemma, subject);
  }
  return undefined;
}
