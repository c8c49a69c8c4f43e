import {
  type CompletionItem,
  CompletionItemKind,
  CompletionTriggerKind,
  InsertTextFormat,
  MarkupKind,
} from 'vscode-languageserver';
import { complete } from '../../core/assist/complete/complete';
import type { Suggestion, SuggestionKind } from '../../core/assist/complete/suggestion';
import type { TextEdit } from '../../core/checks/finding';
import { Commands } from '../../protocol/protocol';
import { frontMatterEdits } from '../bibliography-edit';
import type { Capability } from '../capability';
import { toOffset, toRange } from '../positions';
import type { OpenDraft } from '../session';

const KIND: Readonly<Record<SuggestionKind, CompletionItemKind>> = {
  quotation: CompletionItemKind.Text,
  fact: CompletionItemKind.Value,
  citekey: CompletionItemKind.Reference,
  locator: CompletionItemKind.Reference,
};

/** Quotations, facts, citekeys and locators. */
export const completion: Capability = (session) => {
  session.connection.onCompletion(async ({ textDocument, position, context }) => {
    const open = await session.draft(textDocument.uri);
    if (!open) return null;
    const { draft, lines, project } = open;
    const suggestions = complete({
      draft,
      library: project.engine.library,
      cursor: toOffset(lines, position),
      style: project.settings.citationStyle,
      invoked: context?.triggerKind !== CompletionTriggerKind.TriggerCharacter,
    });
    const frontMatter = suggestions.length > 0 ? frontMatterEdits(open) : [];
    return {
      isIncomplete: true,
      items: suggestions.map((suggestion, rank) => toItem(open, suggestion, rank, frontMatter)),
    };
  });
  return { completionProvider: { triggerCharacters: ['@', '"', '“', '‘', '«', '„', '['] } };
};

function toItem(
  { uri, lines }: OpenDraft,
  suggestion: Suggestion,
  rank: number,
  frontMatter: readonly TextEdit[],
): CompletionItem {
  const additional = [...suggestion.additional, ...(suggestion.kind === 'locator' ? [] : frontMatter)];
  return {
    label: suggestion.label,
    labelDetails: { description: suggestion.description },
    kind: KIND[suggestion.kind],
    documentation: { kind: MarkupKind.Markdown, value: suggestion.documentation },
    filterText: suggestion.filterText,
    sortText: String(rank).padStart(4, '0'),
    insertTextFormat: InsertTextFormat.PlainText,
    textEdit: { range: toRange(lines, suggestion.replace), newText: suggestion.newText },
    ...(additional.length > 0 && {
      additionalTextEdits: additional.map((edit) => ({ range: toRange(lines, edit.span), newText: edit.newText })),
    }),
    ...(suggestion.cites.length > 0 && {
      command: {
        title: 'Add to the bibliography',
        command: Commands.addToBibliography,
        arguments: [uri, suggestion.cites],
      },
    }),
  };
}
