import type { TextEdit } from '../cite/text-edit';
import type { Span } from '../text/span';

export type { TextEdit };

export type Severity = 'hint' | 'info' | 'warning' | 'error';
/** What a writer may set a check to. */
export type Level = 'off' | Severity;

/** Where in the corpus a finding points. */
export interface RelatedPlace {
  /** `Source.id`. */
  readonly source: string;
  /** Offsets into the source's cleaned text. */
  readonly span: Span;
  readonly passage: number;
  readonly message: string;
}

/** A change of the draft that mends a finding, as one undo step. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly TextEdit[];
  /** Safe: changes only what the finding is about, and to what the source says. */
  readonly preferred?: boolean;
  /** Citekeys whose records must then stand in the draft's bibliography. */
  readonly cites?: readonly string[];
  /** Words of the first edit's first line that the writer goes on with: they are selected. */
  readonly selects?: string;
}

export interface Finding {
  readonly check: string;
  readonly severity: Severity;
  readonly span: Span;
  /** In the house grammar: what the draft says, what the source says, who and when. */
  readonly message: string;
  readonly related: readonly RelatedPlace[];
  readonly fixes: readonly Fix[];
}
