import { type BibliographyEdit, type BibliographyParams, type RecordField, Requests } from '../../protocol/protocol';
import { bibliographyEdit, recordEdit } from '../bibliography-edit';
import type { Capability } from '../capability';

/** The edit that puts cited records into the draft's bibliography; the client applies and saves it. */
export const bibliographyRequests: Capability = (session) => {
  session.connection.onRequest(
    Requests.bibliographyEdit,
    async ({ uri, citekeys }: BibliographyParams): Promise<BibliographyEdit | null> => {
      const open = await session.draft(uri);
      return (open && (await bibliographyEdit(session, open, citekeys))) ?? null;
    },
  );
  session.connection.onRequest(
    Requests.correctRecord,
    async (change: RecordField): Promise<BibliographyEdit | null> => {
      const open = change.uri === undefined ? undefined : await session.draft(change.uri);
      const project = open?.project ?? (await session.project(change.uri));
      const target = open
        ? project.bibliographyFor(open.file, open.draft.frontMatter?.bibliography ?? [])
        : project.defaultBibliography;
      return (await recordEdit(session, project, target, change)) ?? null;
    },
  );
  return {};
};
