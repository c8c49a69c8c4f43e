import type { Span } from '../../text/span';
import { paragraphsOf } from './attribute';
import type { Attribution } from './attribution';
import type { Host } from './host';
import { quotedIn } from './quoted';
import { Reader } from './reader';
import type { SpeechEvent } from './speech-event';

/** Words that a text gives as somebody's: between quotation marks, or reported. Offsets are into the text. */
export interface Saying {
  /** As the text names the speaker in full. */
  readonly speaker: string;
  /** Lemma of the verb that reports the words; undefined for a quotation. */
  readonly verb?: string;
  readonly said: Span;
  /** The words name the speaker: neither by a pronoun nor by a role. */
  readonly named: boolean;
  /** The speaker's name or role in front of or behind the verb, where it stands beside the words. */
  readonly teller?: Span;
}

/** Everything that a text gives as somebody's words, in order of the sentences. One pass; time linear in the text. */
export function sayingsIn(text: string, sentences: readonly Span[]): Saying[] {
  const quotes = quotedIn(text, paragraphsOf(text)).filter(({ depth }) => depth === 0);
  const reader = new Reader(text, sentences, quotes);
  const quoted = reader.readAll().flatMap((told, i): Saying[] => {
    const speaker = certain(told);
    return speaker === undefined ? [] : quotes[i].pieces.map((said) => ({ speaker, said, named: false }));
  });
  const reported = reader.told.flatMap(({ host, event, attribution }): Saying[] => {
    const speaker = certain(attribution);
    const said = speaker === undefined ? undefined : governed(host, event);
    if (speaker === undefined || !said) return [];
    const named = event.subject.kind === 'name' || event.subject.kind === 'organisation';
    return [{ speaker, verb: event.lemma, said, named, teller: tellerOf(host, event) }];
  });
  return [...quoted, ...reported].sort((a, b) => a.said.start - b.said.start);
}

const certain = ({ speaker, uncertain }: Attribution): string | undefined => (uncertain ? undefined : speaker);

/** A tag of so many words or fewer behind the words it reports: "…, the mayor said on Monday". */
const TAG = 4;

/** What an event reports: all behind the verb, or all before the subject where nothing more than a tag follows. */
function governed({ tokens, span }: Host, event: SpeechEvent): Span | undefined {
  const behind = tokens[Math.max(event.to, event.verb + 1)];
  const before = tokens[event.from - 1];
  const tag = tokens.slice(event.to);
  const isTag = tag.length <= TAG && tag.every(({ kind }) => kind === 'word') && followsMark(tokens, event.from);
  if ((event.inverted || isTag) && before) return { start: span.start, end: before.end };
  if (!behind) return undefined;
  // "told reporters that …": whom it was told is no part of it.
  const that = tokens.findIndex(({ lower }, at) => lower === 'that' && at >= event.to && at <= event.to + ADDRESSED);
  return { start: (that < 0 ? behind : tokens[that]).start, end: span.end };
}

/** Words between the verb and "that" which name no more than the one spoken to. */
const ADDRESSED = 4;

/** "…, the engineer X said": a mark stands in front of the speaker, his role between them perhaps. */
function followsMark(tokens: Host['tokens'], from: number): boolean {
  let at = from - 1;
  while (at >= 0 && from - at <= TAG && tokens[at].kind === 'word') at--;
  return at >= 0 && tokens[at].kind !== 'word';
}

function tellerOf({ tokens }: Host, { from, to }: SpeechEvent): Span {
  return { start: tokens[from].start, end: tokens[Math.max(from, to - 1)].end };
}
