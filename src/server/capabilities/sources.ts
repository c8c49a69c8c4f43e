import { renderSource } from '../../core/assist/rendered-source';
import { authorsLine, dateLine, outletLine, titleLine } from '../../core/sources/describe';
import { Requests, type SourceList, type WorkspaceParams } from '../../protocol/protocol';
import type { Capability } from '../capability';
import { sourceIdOfRendered } from '../project';

/** What the client's lists and read-only pages show. */
export const sourceRequests: Capability = (session) => {
  const { connection } = session;
  connection.onRequest(Requests.sources, async ({ uri }: WorkspaceParams): Promise<SourceList> => {
    const project = await session.project(uri);
    const sources = await Promise.all(
      project.engine.library.sources.map(async (source) => ({
        id: source.id,
        citekey: source.citekey,
        kind: source.kind,
        title: titleLine(source),
        authors: authorsLine(source.record),
        outlet: outletLine(source.record),
        date: dateLine(source.record),
        paragraphs: source.passages.length,
        place: await project.place(source, source.passages[0]?.span ?? { start: 0, end: 0 }),
      })),
    );
    return { sources, unreadable: project.unreadable };
  });
  connection.onRequest(Requests.renderedSource, async ({ uri }: { uri: string }): Promise<string> => {
    const id = sourceIdOfRendered(uri);
    for (const project of await session.openProjects()) {
      const source = project.engine.library.byId(id);
      if (source) return renderSource(source);
    }
    return 'This source is no longer in the corpus.';
  });
  connection.onRequest(
    Requests.reindex,
    async ({ uri }: WorkspaceParams): Promise<void> => (await session.project(uri)).rescan(),
  );
  return {};
};
