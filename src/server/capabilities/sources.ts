import path from 'node:path';
import { renderSource } from '../../core/assist/rendered-source';
import { authorsLine, dateLine, outletLine, titleLine } from '../../core/sources/describe';
import type { Library } from '../../core/sources/library';
import { formatName } from '../../core/sources/record';
import type { Source } from '../../core/sources/source';
import { isRead, languageName } from '../../core/text/language';
import {
  type Place,
  Requests,
  type SourceList,
  type SourceParams,
  type SourceSummary,
  type WorkspaceParams,
} from '../../protocol/protocol';
import type { Capability } from '../capability';
import type { Project } from '../project';
import { sourceIdOfRendered } from '../source-places';

/** What the client's lists and read-only pages show. */
export const sourceRequests: Capability = (session) => {
  const { connection } = session;
  connection.onRequest(Requests.sources, async ({ uri }: WorkspaceParams): Promise<SourceList> => {
    const project = await session.project(uri);
    await project.ready;
    const { library } = project.engine;
    await prepare(library);
    return {
      sources: library.sources.map((source, at) => summaryOf(project, source, at)),
      unreadable: project.unreadable,
      replacedBriefs: library.replacedBriefs.map(({ brief, by, citekey }) => ({ brief, by, citekey })),
    };
  });
  connection.onRequest(Requests.sourcePlace, async ({ uri, citekey }: SourceParams): Promise<Place | null> => {
    const project = await session.project(uri);
    const source = project.engine.library.byCitekey(citekey);
    return source ? project.place(source, source.passages[0]?.span ?? { start: 0, end: 0 }) : null;
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

/** Copies of one article are looked for in many texts: a hover must not wait for that. */
async function prepare(library: Library): Promise<void> {
  while (!library.findSomeDuplicates()) await new Promise((resolve) => setImmediate(resolve));
}

function summaryOf({ root, engine }: Project, source: Source, at: number): SourceSummary {
  const { record } = source;
  const work = engine.library.workOf(at);
  return {
    id: source.id,
    citekey: source.citekey,
    kind: source.kind,
    format: source.format,
    title: titleLine(source),
    authors: authorsLine(record),
    authorNames: record.authors?.value.map(formatName) ?? [],
    outlet: outletLine(record),
    date: dateLine(record),
    paragraphs: source.passages.length,
    ...(!isRead(source.language) && { notCompared: languageName(source.language) }),
    plain: source.original !== undefined,
    folder: path.relative(root, path.dirname(source.id)).split(path.sep).join('/'),
    ...(work !== at && { sameAs: engine.library.sources[work].citekey }),
    notes: source.notes.map((note) => note.message),
    alternatives: engine.library.alternatives.flatMap(({ by, ...other }) => (by === source.id ? [other] : [])),
  };
}
