import type { Draft } from '../core/drafts/draft';
import type { CheckedDraft } from '../core/engine';
import type { Library } from '../core/sources/library';

export interface CheckedFile extends CheckedDraft {
  /** Absolute path. */
  readonly file: string;
  readonly draft: Draft;
}

export interface Report {
  readonly library: Library;
  readonly files: readonly CheckedFile[];
}
