import { bibliographyPaths } from '../../node/bibliographies';
import { exportBibliography } from '../../node/export-bibliography';
import { type ExportBibliographyParams, type ExportedBibliography, Requests } from '../../protocol/protocol';
import type { Capability } from '../capability';

/** The records of the sources that a draft cites, as a bibliography of their own. */
export const bibliographyExport: Capability = (session) => {
  session.connection.onRequest(
    Requests.exportBibliography,
    async ({ uri, format }: ExportBibliographyParams): Promise<ExportedBibliography | null> => {
      const open = await session.draft(uri);
      if (!open) return null;
      const { draft, file, project } = open;
      const files = [...bibliographyPaths(file, draft), project.defaultBibliography, ...project.corpusBibliographies];
      return exportBibliography([draft], project.engine.library, files, format);
    },
  );
  return {};
};
