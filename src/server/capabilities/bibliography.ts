import { type BibliographyEdit, type BibliographyParams, Requests } from '../../protocol/protocol';
import { bibliographyEdit } from '../bibliography-edit';
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
  return {};
};
