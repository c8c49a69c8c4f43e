import { pathToFileURL } from 'node:url';
import { DiagnosticSeverity } from 'vscode-languageserver';
import type { BibliographyFileProblem } from '../../node/bibliographies';
import type { Capability } from '../capability';

/** What is wrong with single entries of the bibliographies that drafts name, at their place in those files. */
export const bibliographyProblems: Capability = (session) => {
  let shown: ReadonlySet<string> = new Set();
  const publish = async (): Promise<void> => {
    const byFile = new Map<string, BibliographyFileProblem[]>();
    for (const project of await session.openProjects()) {
      for (const problem of project.bibliographyProblems)
        byFile.set(problem.file, [...(byFile.get(problem.file) ?? []), problem]);
    }
    const gone = [...shown].filter((file) => !byFile.has(file));
    shown = new Set(byFile.keys());
    await Promise.all(
      [...byFile, ...gone.map((file) => [file, []] as const)].map(([file, problems]) =>
        session.connection.sendDiagnostics({ uri: pathToFileURL(file).href, diagnostics: problems.map(toDiagnostic) }),
      ),
    );
  };
  session.onLibraryChanged(() => void publish());
  return {};
};

const toDiagnostic = ({ range, message }: BibliographyFileProblem) => ({
  range: {
    start: { line: range.start.line, character: range.start.column },
    end: { line: range.end.line, character: range.end.column },
  },
  severity: DiagnosticSeverity.Warning,
  source: 'attest',
  code: 'bibliography-entry',
  message,
});
