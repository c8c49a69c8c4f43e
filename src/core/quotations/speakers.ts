import { formatName } from '../sources/record';
import type { Source } from '../sources/source';
import { isRead } from '../text/language';
import { isOtherGender } from '../values/speakers/role-classes';
import { type SpeakerContext, sameSpeaker } from '../values/speakers/same';
import type { Question, Voice } from './question';
import { quotesIn, type SourceQuotation } from './quotes-in';

/** The draft's speaker against the source's. `none`: the draft names nobody. */
export type SpeakerFinding =
  | { readonly kind: 'none' | 'same' | 'unknown' | 'different'; readonly speaker?: string }
  | { readonly kind: 'second-hand'; readonly speaker?: string; readonly passedOnBy: string };

export function compareSpeakers(question: Question, source: Source, voice: Voice): SpeakerFinding {
  const { speaker, sentence } = question;
  if (speaker.speaker === undefined || speaker.uncertain)
    return { kind: speaker.as === undefined ? 'none' : 'unknown' };
  if (voice.kind === 'mixed' || !isRead(source.language)) return { kind: 'unknown' };
  if (isVoiceOf(source, speaker.speaker)) return { kind: voice.kind === 'own' ? 'same' : 'unknown' };
  if (voice.kind === 'own') return ownWords(speaker.speaker);
  const said = voice.quotation?.attribution;
  if (said?.speaker === undefined || said.uncertain) return { kind: 'unknown' };
  const judged = sameSpeaker(speaker.speaker, said.speaker, contextOf(source));
  const nearer = judged === 'different' && isNearer(source, voice.quotation, speaker.speaker);
  const sameness = nearer ? 'unknown' : judged;
  if (sameness === 'different') {
    const outlet = said.secondHand !== undefined && sameSpeaker(speaker.speaker, said.secondHand) === 'same';
    return { kind: outlet ? 'unknown' : 'different', speaker: said.speaker };
  }
  const passedOnBy = said.secondHand ?? (said.document ? outletOf(source) : undefined);
  const named =
    passedOnBy !== undefined &&
    (speaker.secondHand !== undefined || sentence.replace(/\[[^\]]*@[^\]]*\]/g, '').includes(passedOnBy));
  if (passedOnBy !== undefined && !named && sameness === 'same')
    return { kind: 'second-hand', speaker: said.speaker, passedOnBy };
  return { kind: sameness, speaker: said.speaker };
}

/** How far in front of a quotation the one is looked for whom its pronoun means, in UTF-16 units. */
const REACH = 600;

/**
 * Whether the article's speaker is told by a pronoun, and the draft's is named between the article's and the quotation:
 * who is meant is not certain enough for a warning.
 */
function isNearer(source: Source, quotation: SourceQuotation | undefined, draftSpeaker: string): boolean {
  const { as = '', speaker = '' } = quotation?.attribution ?? {};
  if (!quotation || !/^(?:he|she|it|they)$/.test(as) || isOtherGender(as, draftSpeaker.split(' ')[0].toLowerCase()))
    return false;
  const before = source.text.slice(Math.max(0, quotation.span.start - REACH), quotation.span.start);
  const surname = draftSpeaker.slice(draftSpeaker.lastIndexOf(' ') + 1);
  const at = before.lastIndexOf(surname);
  return (
    at > before.lastIndexOf(speaker.slice(speaker.lastIndexOf(' ') + 1)) && ACTS.test(before.slice(at + surname.length))
  );
}

/** What follows a name that is the subject of its clause, or explained. */
const ACTS = /^,? (?:who|says?|said|has|had|is|was|one|an?|\p{Ll}+(?:ed|es))\b/u;

const known = new WeakMap<object, SpeakerContext>();

/** What a source tells about its speakers, made when first asked for. */
function contextOf(source: Source): SpeakerContext {
  const kept = known.get(source.passages);
  if (kept) return kept;
  const others = [...new Set(quotesIn(source).flatMap((q) => (q.speaker === undefined ? [] : [q.speaker])))];
  const text = source.text.toLowerCase();
  const context: SpeakerContext = { others, around: (surname) => around(text, surname) };
  known.set(source.passages, context);
  return context;
}

/** Reach of an apposition on either side of a name, in UTF-16 units. */
const NEAR = 90;

function around(text: string, surname: string): string {
  const parts: string[] = [];
  for (let at = text.indexOf(surname); at >= 0 && parts.length < 12; at = text.indexOf(surname, at + surname.length)) {
    // An apposition does not reach beyond its sentence, or into a quotation.
    const before =
      text
        .slice(Math.max(0, at - NEAR), at)
        .split(/[.!?;:"“”]\s/)
        .pop() ?? '';
    const after = text.slice(at, at + surname.length + NEAR).split(/[.!?;:"“”]/)[0];
    parts.push(before + after);
  }
  return parts.join(' ');
}

/** The article's own prose in a person's mouth: nobody is quoted there. Roles may mean the author. */
function ownWords(draftSpeaker: string): SpeakerFinding {
  return { kind: /\p{Lu}/u.test(draftSpeaker) ? 'different' : 'unknown' };
}

const outletOf = (source: Source): string => source.record.outlet?.value ?? source.citekey;

/** The author, the outlet or the institute that an article speaks for. */
function isVoiceOf({ record, citekey }: Source, speaker: string): boolean {
  const authors = record.authors?.value.map(formatName) ?? [];
  const names = [...authors, record.outlet?.value, record.affiliation?.value, citekey].filter((n) => n !== undefined);
  const affiliation = record.affiliation?.value.toLowerCase() ?? '';
  return (
    names.some((name) => sameSpeaker(speaker, name) === 'same') ||
    (affiliation !== '' && affiliation.includes(speaker.toLowerCase()))
  );
}
