/** How the speaker of quoted words was told. */
export type AttributionHow = 'after' | 'before' | 'continued' | 'introduced' | 'subject' | 'repeated' | 'none';

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
