import { ghostText } from '../../core/assist/complete/ghost';
import { sentenceSoFar } from '../../core/assist/complete/sentence-so-far';
import { openQuotationAt } from '../../core/drafts/open-quotation';
import { Commands } from '../../protocol/protocol';
import type { Capability } from '../capability';
import { toOffset, toRange } from '../positions';

/** Ghost text: the rest of a fact that the sentence being typed clearly matches. */
export const inlineCompletion: Capability = (session) => {
  session.connection.languages.inlineCompletion.on(async ({ textDocument, position }) => {
    const open = await session.draft(textDocument.uri);
    if (!open?.project.settings.ghostText) return null;
    const { draft, lines, project, uri } = open;
    const cursor = toOffset(lines, position);
    const line = draft.text.slice(cursor, cursor + 1);
    if ((line !== '' && line !== '\n' && line !== '\r') || openQuotationAt(draft.text, cursor)) return null;
    const sentence = sentenceSoFar(draft, cursor);
    const ghost =
      sentence &&
      ghostText({ draft, library: project.engine.library, sentence, cursor, style: project.settings.citationStyle });
    // Inline completions carry no further edits: a style that needs some (footnotes) has no ghost text.
    if (!ghost || ghost.additional.length > 0) return null;
    return [
      {
        insertText: ghost.newText,
        range: toRange(lines, { start: cursor, end: cursor }),
        command: {
          title: 'Add to the bibliography',
          command: Commands.addToBibliography,
          arguments: [uri, ghost.cites],
        },
      },
    ];
  });
  return { inlineCompletionProvider: true };
};
