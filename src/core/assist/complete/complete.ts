// A draft and a cursor in; out the completion list that belongs there. Which list it is, the text decides alone.
import type { CitationStyle } from '../../cite/style';
import type { Draft } from '../../drafts/draft';
import { openQuotationAt } from '../../drafts/open-quotation';
import type { Library } from '../../sources/library';
import { citekeySuggestions } from './citekeys';
import { factSuggestions } from './facts';
import { locatorSuggestions } from './locators';
import { quotationSuggestions } from './quotations';
import { sentenceSoFar } from './sentence-so-far';
import type { Suggestion } from './suggestion';

export interface CompletionRequest {
  readonly draft: Draft;
  readonly library: Library;
  readonly cursor: number;
  readonly style: CitationStyle;
  /** The writer asked for suggestions; nothing was typed that would open a list by itself. */
  readonly invoked: boolean;
}

export function complete(request: CompletionRequest): Suggestion[] {
  const { draft, library, cursor, style, invoked } = request;
  if (draft.excluded.some((s) => s.start < cursor && cursor < s.end)) return [];
  const keys = citekeySuggestions(draft, library, cursor) ?? locatorSuggestions(draft, library, cursor);
  if (keys) return keys;
  const open = openQuotationAt(draft.text, cursor);
  if (open) return quotationSuggestions({ draft, library, open, cursor, style });
  const sentence = invoked ? sentenceSoFar(draft, cursor) : undefined;
  return sentence ? factSuggestions({ draft, library, sentence, cursor, style }) : [];
}
