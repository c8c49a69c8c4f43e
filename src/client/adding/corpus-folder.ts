import path from 'node:path';
import * as vscode from 'vscode';

/** A corpus may be a bibliography alone, whose articles lie anywhere. */
const BIBLIOGRAPHY = /\.(bib|bibtex|json|ya?ml)$/i;

/** The first folder that `attest.corpus` names, in the workspace folder of the active editor; says so when there is none. */
export async function corpusFolder(): Promise<vscode.Uri | undefined> {
  const active = vscode.window.activeTextEditor?.document.uri;
  const folder = (active && vscode.workspace.getWorkspaceFolder(active)) ?? vscode.workspace.workspaceFolders?.[0];
  if (!folder) {
    await vscode.window.showErrorMessage(
      vscode.l10n.t('Open a folder first: sources are copied into its corpus folder.'),
    );
    return undefined;
  }
  const setting = vscode.workspace.getConfiguration('attest', folder.uri).get<string | string[]>('corpus', 'corpus');
  const named = Array.isArray(setting) ? setting : [setting];
  const first = named.find((name) => !BIBLIOGRAPHY.test(name));
  if (first === undefined && named.length > 0) {
    await vscode.window.showErrorMessage(
      vscode.l10n.t(
        'attest.corpus names no folder to copy into, only a bibliography: add the article there, or name a folder too.',
      ),
    );
    return undefined;
  }
  const base = (first ?? 'corpus').replace(/\/?[^/]*[*?{[].*$/, '') || 'corpus';
  return path.isAbsolute(base) ? vscode.Uri.file(base) : vscode.Uri.joinPath(folder.uri, base);
}

export const exists = (uri: vscode.Uri): Promise<boolean> =>
  Promise.resolve(vscode.workspace.fs.stat(uri)).then(
    () => true,
    () => false,
  );
