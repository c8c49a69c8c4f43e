import { repointEdits } from '../../core/cite/edits';
import { driftOf } from '../../core/drift/drift';
import { type DraftEdit, type Repointing, Requests, type WorkspaceParams } from '../../protocol/protocol';
import type { Capability } from '../capability';
import { toRange } from '../positions';
import { filePath, signalOf } from '../session';
import { projectDrafts } from '../workspace-drafts';

/** Every citation of every draft whose words moved when its source changed, with the edits that follow them. */
export const repointing: Capability = (session) => {
  session.connection.onRequest(Requests.repoint, async ({ uri }: WorkspaceParams, token): Promise<Repointing> => {
    const project = await session.project(uri);
    const { library } = project.engine;
    const drafts: DraftEdit[] = [];
    const vanished: Repointing['vanished'][number][] = [];
    let moved = 0;
    for (const { uri: at, draft, lines } of await projectDrafts(session, project, signalOf(token))) {
      const file = filePath(at);
      const drift = file === undefined ? [] : driftOf(draft, library, project.anchors(file));
      const edits = drift.flatMap(({ citation, now }) => {
        const source = library.byCitekey(citation.key);
        return source && now ? repointEdits(draft, citation, { source, passage: now.passage }) : [];
      });
      moved += drift.filter(({ now }) => now).length;
      if (edits.length > 0)
        drafts.push({
          uri: at,
          edits: edits.map((edit) => ({ range: toRange(lines, edit.span), newText: edit.newText })),
        });
      for (const { citation, paragraph, was } of drift.filter(({ now }) => !now)) {
        vanished.push({
          place: { uri: at, range: toRange(lines, citation.span) },
          citation: `${citation.key}, para. ${paragraph}`,
          message: was,
        });
      }
    }
    return { drafts, moved, vanished };
  });
  return {};
};
