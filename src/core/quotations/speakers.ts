import { formatName } from '../sources/record';
import type { Source } from '../sources/source';
import { sameSpeaker } from '../values/speakers/same';
import type { Question, Voice } from './question';
import { quotesIn } from './quotes-in';

/** The draft's speaker against the source's. `none`: the draft names nobody. */
export type SpeakerFinding =
  | { readonly kind: 'none' | 'same' | 'unknown' | 'different'; readonly speaker?: string }
  | { readonly kind: 'second-hand'; readonly speaker?: string; readonly passedOnBy: string };

export function compareSpeakers(question: Question, source: Source, voice: Voice): SpeakerFinding {
  const { speaker, sentence } = question;
  if (speaker.speaker === undefined || speaker.uncertain)
    return { kind: speaker.as === undefined ? 'none' : 'unknown' };
  if (voice.kind === 'mixed') return { kind: 'unknown' };
  if (isVoiceOf(source, speaker.speaker)) return { kind: voice.kind === 'own' ? 'same' : 'unknown' };
  if (voice.kind === 'own') return ownWords(speaker.speaker);
  const said = voice.quotation?.attribution;
  if (said?.speaker === undefined || said.uncertain) return { kind: 'unknown' };
  const others = quotesIn(source).flatMap((q) =>
    q.speaker === undefined || q.speaker === said.speaker ? [] : [q.speaker],
  );
  const sameness = sameSpeaker(speaker.speaker, said.speaker, { others });
  if (sameness === 'different') {
    const outlet = said.secondHand !== undefined && sameSpeaker(speaker.speaker, said.secondHand) !== 'different';
    return { kind: outlet ? 'unknown' : 'different', speaker: said.speaker };
  }
  const passedOnBy = said.secondHand ?? (said.document ? outletOf(source) : undefined);
  const named = passedOnBy !== undefined && (speaker.secondHand !== undefined || sentence.includes(passedOnBy));
  if (passedOnBy !== undefined && !named && sameness === 'same')
    return { kind: 'second-hand', speaker: said.speaker, passedOnBy };
  return { kind: sameness, speaker: said.speaker };
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
