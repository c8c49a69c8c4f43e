import type { Capability } from '../capability';
import { filePath } from '../session';

/** Corpus files and bibliographies that were added, changed, renamed or removed. */
export const watchedFiles: Capability = (session) => {
  session.connection.onDidChangeWatchedFiles(async ({ changes }) => {
    const files = changes.flatMap((change) => filePath(change.uri) ?? []);
    for (const project of await session.openProjects()) {
      if (files.some((file) => project.concerns(file))) project.touched();
      if (files.some((file) => /\.(bib|bibtex|json|ya?ml)$/i.test(file))) await project.readBibliographies();
    }
  });
  return {};
};
