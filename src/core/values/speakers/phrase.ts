import type { Host } from './host';

/** Who or what a noun phrase names. */
export interface NounPhrase {
  readonly kind: 'name' | 'organisation' | 'role' | 'pronoun';
  /** Without determiner and titles: `Yoon Suk Yeol`, `spokesman for the council`, `he`. */
  readonly text: string;
  /** Titles and roles in front of a name, in lower case. */
  readonly titles: readonly string[];
  /** Token indexes, half open. */
  readonly start: number;
  readonly end: number;
  /** `a` or `the`, for a role. */
  readonly definite: boolean;
  /** A subject with a preposition right in front of it: its first words may end what went before. */
  readonly oblique?: true;
}

export type Tokens = Host['tokens'];
