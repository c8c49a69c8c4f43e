import type { TextEdit } from '../../checks/finding';
import type { Span } from '../../text/span';

export type SuggestionKind = 'quotation' | 'fact' | 'citekey' | 'locator';

/** One row of a completion list. The list's order is its rank. */
export interface Suggestion {
  readonly kind: SuggestionKind;
  readonly label: string;
  /** Shown behind the label: the source. */
  readonly description: string;
  /** Shown beside the list: the passage, as Markdown with foreign text escaped. */
  readonly documentation: string;
  /** What VS Code matches against the text between the start of `replace` and the cursor. */
  readonly filterText: string;
  readonly replace: Span;
  readonly newText: string;
  /** Further edits of the draft that belong to the same undo step: a footnote's text, the front matter. */
  readonly additional: readonly TextEdit[];
  /** Citekeys whose records must then stand in the draft's bibliography. */
  readonly cites: readonly string[];
}

/** More rows than this no one reads. */
export const MAX_SUGGESTIONS = 40;
