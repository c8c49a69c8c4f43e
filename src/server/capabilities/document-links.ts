import type { DocumentLink } from 'vscode-languageserver';
import { locatedPassages } from '../../core/evidence/gather';
import type { Capability } from '../capability';
import { toRange } from '../positions';

/** Each citekey links to its source, at the cited paragraph. */
export const documentLinks: Capability = (session) => {
  session.connection.onDocumentLinks(async ({ textDocument }): Promise<DocumentLink[]> => {
    const open = await session.draft(textDocument.uri);
    if (!open) return [];
    const { draft, lines, project } = open;
    const links = draft.citations.map(async (citation): Promise<DocumentLink[]> => {
      const source = project.engine.library.byCitekey(citation.key);
      if (!source) return [];
      const passage = locatedPassages(source, citation)[0] ?? source.passages[0];
      const { uri, range } = await project.place(source, passage?.span ?? { start: 0, end: 0 });
      const target = `${uri}#L${range.start.line + 1},${range.start.character + 1}`;
      return [{ range: toRange(lines, citation.keySpan), target, tooltip: `Open ${citation.key}` }];
    });
    return (await Promise.all(links)).flat();
  });
  return { documentLinkProvider: {} };
};
