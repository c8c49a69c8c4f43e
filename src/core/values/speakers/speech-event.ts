import type { Token } from './host';
import type * as lexicon from './lexicon';
import type { NounPhrase } from './phrase';

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

export type Tokens = readonly Token[];

export type Shape = Pick<SpeechEvent, 'verb' | 'lemma' | 'strength'>;

/** Lemma of an event that a noun tells with its possessor: `Mr Berg's claim that`. He need not be in focus there. */
export const OWN_SAYING = 'own saying';

export const UNNAMED: NounPhrase = { kind: 'role', text: 'unnamed', titles: [], start: 0, end: 0, definite: false };

/** What stands in front of a verb of speech. */
export interface Left {
  readonly subject: NounPhrase;
  /** Leftmost token. */
  readonly from: number;
  readonly secondHand?: NounPhrase;
}
