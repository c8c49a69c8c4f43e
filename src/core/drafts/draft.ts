import type { OffsetMap } from '../text/offset-map';
import type { Span } from '../text/span';

/** A locator of a citation: `para. 9`, `pp. 3-5`. Spans are offsets into the draft's raw text. */
export interface Locator {
  /** Canonical term: `paragraph`, `page`, `section`, `line`, ... A number without a term is a page (Pandoc's manual). */
  readonly label: string;
  /** The written value, `9` or `3-5`. */
  readonly value: string;
  /** Numbers the value names, in order; a range is its two ends. Empty when it holds no plain number. */
  readonly numbers: readonly number[];
  readonly span: Span;
}

/** One citekey with its locator. `[@a; @b, para. 2]` holds two. */
export interface Citation {
  readonly key: string;
  /** The key alone, without `@` and braces. */
  readonly keySpan: Span;
  /** From `@` (or `-@`) to the end of key and locator: where a hover answers. For a note reference, the reference `[^id]`. */
  readonly span: Span;
  /** The whole bracketed group, or the in-text citation with its bracket, or the Markdown link or footnote reference. */
  readonly group: Span;
  readonly locator?: Locator;
  /** `footnote`: stands in a note that the sentence calls; its key and locator are spans of the note's own text. */
  readonly form: 'bracketed' | 'in-text' | 'suppressed' | 'footnote' | 'link';
}

/** `[^id]` in running text, with what the note it calls cites. Its citations have the form `footnote`. */
export interface NoteReference {
  readonly label: string;
  readonly span: Span;
  readonly citations: readonly Citation[];
}

/** Quoted words in a draft. */
export interface Quotation {
  /** With its quotation marks; for a block quotation, its lines with their `>` markers. */
  readonly span: Span;
  /** The words between the marks, in the raw draft. */
  readonly inner: Span;
  /** The words as prose: markup, `>` prefixes and line wraps gone; `map` leads back to the raw draft. */
  readonly text: string;
  readonly map: OffsetMap;
  readonly style: QuotationStyle;
  /** The sentence of prose it stands in (raw offsets); the block itself and the line that introduces it for a block quotation. */
  readonly sentence: Span;
  readonly citations: readonly Citation[];
  /** Set when it stands inside another quotation. */
  readonly nested?: true;
  /** Primary language of the paragraph around it, where its sentences are not read (text/language.ts). */
  readonly language?: string;
}

export type QuotationStyle = 'straight' | 'curly' | 'single' | 'guillemets' | 'low-high' | 'corner' | 'block';

/** A sentence of the draft's own prose that may assert something. */
export interface ClaimSentence {
  /** Raw offsets. */
  readonly span: Span;
  /** The sentence as prose, without markup and citations; `map` leads back to the raw draft. */
  readonly text: string;
  readonly map: OffsetMap;
  /** Citations in the sentence, or right behind it. */
  readonly citations: readonly Citation[];
  /** Ordinal of the block of prose it stands in, from 0, in the draft's order. */
  readonly paragraph: number;
  /** Primary language of its paragraph, where that is not one whose sentences are read (text/language.ts). */
  readonly language?: string;
}

/** `<!-- attest-disable-next-line check-id -- reason -->` and its kin, already resolved to the lines they cover. */
export interface Ignore {
  readonly span: Span;
  /** Check ids; empty means every check. */
  readonly checks: readonly string[];
  readonly reason?: string;
  /** Raw offsets that it silences. */
  readonly covers: Span;
  /** Check ids that were enabled again one by one while `checks` is empty. `silencing` in ignores.ts heeds them. */
  readonly except?: readonly string[];
}

export interface FrontMatter {
  /** With its fences. */
  readonly span: Span;
  readonly data: Readonly<Record<string, unknown>>;
  /** Why the YAML could not be read. */
  readonly error?: string;
  /** Paths named under `bibliography:`. */
  readonly bibliography: readonly string[];
}

/** A Markdown draft as Attest sees it. Every span is an offset into `text`, the raw file. */
export interface Draft {
  readonly text: string;
  readonly frontMatter?: FrontMatter;
  /** Every key that is written in the draft, once, in order. */
  readonly citations: readonly Citation[];
  readonly quotations: readonly Quotation[];
  readonly claims: readonly ClaimSentence[];
  readonly ignores: readonly Ignore[];
  /** Code, HTML, link targets, e-mail addresses and front matter: nothing in there is ever prose. */
  readonly excluded: readonly Span[];
  readonly noteReferences?: readonly NoteReference[];
}
