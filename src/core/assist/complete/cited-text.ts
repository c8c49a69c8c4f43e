// Words of a source and where they stand in; out how they read in a draft, with quotation marks and citation.
import type { TextEdit } from '../../checks/finding';
import { writeCitation } from '../../cite/edits';
import type { CitationStyle } from '../../cite/style';
import type { Draft } from '../../drafts/draft';
import type { Source } from '../../sources/source';

export interface CitedText {
  readonly text: string;
  readonly additional: readonly TextEdit[];
}

export type QuoteMark = '"' | '“' | '‘' | '«' | '„' | '「';
const CLOSING: Readonly<Record<QuoteMark, string>> = { '"': '"', '“': '”', '‘': '’', '«': '»', '„': '“', '「': '」' };
export const closingMark = (open: QuoteMark): string => CLOSING[open];

/** The quotation marks that the draft uses, straight ones for want of any. */
export function openingMark(draft: Draft): QuoteMark {
  const styles = { straight: '"', curly: '“', single: '‘', guillemets: '«', 'low-high': '„', corner: '「' } as const;
  const last = draft.quotations.findLast((quotation) => quotation.style !== 'block');
  return last && last.style !== 'block' ? styles[last.style] : '"';
}

/** Words between the draft's marks: the source's final comma or full stop is left to the draft, and inner marks change places. */
export function quoted(words: string, open: QuoteMark): string {
  const trimmed = words.trim().replace(/[,.;]$/, '');
  const inner =
    open === '"'
      ? trimmed.replace(/["“”]/g, "'")
      : open === '“'
        ? trimmed.replace(/[“"]/g, '‘').replace(/”/g, '’')
        : trimmed;
  return `${open}${inner}${closingMark(open)}`;
}

/** `text` with a citation behind it, in the writer's style. */
export function withCitation(
  draft: Draft,
  cursor: number,
  text: string,
  source: Source,
  passage: number,
  style: CitationStyle,
): CitedText {
  const citation = writeCitation(draft, cursor, { source, passage, style });
  return { text: `${text}${citation.text}`, additional: citation.additional };
}
