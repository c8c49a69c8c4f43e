import type { Location } from 'vscode-languageserver';
import { citationAt } from '../../core/drafts/at';
import type { Citation } from '../../core/drafts/draft';
import { LineMap } from '../../core/text/line-map';
import type { Capability } from '../capability';
import { toOffset, toRange } from '../positions';
import { filePath, type Session, signalOf } from '../session';
import { projectDrafts } from '../workspace-drafts';

/** Every place in every draft that cites the source, or the very passage when the citation has a locator. Works from an article too. */
export const references: Capability = (session) => {
  session.connection.onReferences(async ({ textDocument, position }, token) => {
    const target = await targetAt(session, textDocument.uri, position);
    if (!target) return [];
    const project = await session.project(textDocument.uri);
    const found: Location[] = [];
    for (const { uri, draft, lines } of await projectDrafts(session, project, signalOf(token))) {
      for (const citation of draft.citations) {
        if (citation.key === target.key && sharesPassage(citation, target.numbers))
          found.push({ uri, range: toRange(lines, citation.span) });
      }
    }
    return found;
  });
  return { referencesProvider: true };
};

interface Target {
  readonly key: string;
  /** First and last paragraph; empty for the whole source. */
  readonly numbers: readonly number[];
}

async function targetAt(
  session: Session,
  uri: string,
  position: { line: number; character: number },
): Promise<Target | undefined> {
  const open = await session.draft(uri);
  if (open) {
    const citation = citationAt(open.draft, toOffset(open.lines, position));
    return citation && { key: citation.key, numbers: citation.locator?.numbers ?? [] };
  }
  const file = filePath(uri);
  const project = await session.project(uri);
  const source = file === undefined ? undefined : project.engine.library.byId(file);
  const text = session.documents.get(uri)?.getText();
  if (!source?.original || text === undefined) return undefined;
  const offset = source.original.fromOriginal(toOffset(new LineMap(text), position));
  const passage = source.passages.find((p) => p.span.start <= offset && offset <= p.span.end);
  return { key: source.citekey, numbers: passage ? [passage.number] : [] };
}

/** A citation of the whole source is a place that cites any of its passages only when the whole source was asked for. */
function sharesPassage(citation: Citation, numbers: readonly number[]): boolean {
  if (numbers.length === 0) return true;
  const cited = citation.locator?.numbers ?? [];
  if (cited.length === 0) return false;
  return cited[0] <= numbers[numbers.length - 1] && numbers[0] <= cited[cited.length - 1];
}
