import { citeEdits } from '../../core/cite/edits';
import { type CiteSourceParams, type Edit, Requests } from '../../protocol/protocol';
import { frontMatterEdits } from '../bibliography-edit';
import type { Capability } from '../capability';
import { toOffset, toRange } from '../positions';

/** The edits of a draft that cite a source, or one of its paragraphs, at the cursor. */
export const citeSource: Capability = (session) => {
  session.connection.onRequest(
    Requests.citeSource,
    async ({ uri, position, citekey, paragraph }: CiteSourceParams): Promise<readonly Edit[] | null> => {
      const open = await session.draft(uri);
      const source = open?.project.engine.library.byCitekey(citekey);
      if (!open || !source) return null;
      const { draft, lines, project } = open;
      const cursor = toOffset(lines, position);
      const edits = citeEdits(draft, cursor, {
        source,
        ...(paragraph !== undefined && { passage: paragraph }),
        style: project.settings.citationStyle,
        // The full stop right before the cursor closes the sentence that is cited for.
        insideSentence: /[.!?\u2026][ \t]*$/.test(draft.text.slice(Math.max(0, cursor - 10), cursor)),
      });
      return [...frontMatterEdits(open), ...edits].map((edit) => ({
        range: toRange(lines, edit.span),
        newText: edit.newText,
      }));
    },
  );
  return {};
};
