import * as path from 'node:path';
import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { Requests } from '../../protocol/protocol';

/** Copies articles into the corpus folder; asks before replacing a file. */
export const registerAddSources = (client: LanguageClient): vscode.Disposable =>
  vscode.commands.registerCommand('attest.addSources', async (given?: vscode.Uri[]) => {
    const folder = corpusFolder();
    if (!folder) {
      await vscode.window.showErrorMessage(
        vscode.l10n.t('Open a folder first: sources are copied into its corpus folder.'),
      );
      return;
    }
    const chosen = Array.isArray(given) ? given : await choose();
    if (!chosen || chosen.length === 0) return;
    await vscode.window.withProgress(
      { location: vscode.ProgressLocation.Notification, title: vscode.l10n.t('Adding sources'), cancellable: true },
      async (progress, token) => {
        for (const file of chosen) {
          if (token.isCancellationRequested) break;
          progress.report({ message: path.basename(file.fsPath), increment: 100 / chosen.length });
          await copyInto(folder, file);
        }
        await client.sendRequest(Requests.reindex, { uri: folder.toString() });
      },
    );
    await vscode.commands.executeCommand('attest.showSources');
  });

const choose = () =>
  vscode.window.showOpenDialog({
    canSelectMany: true,
    openLabel: vscode.l10n.t('Add to the Corpus'),
    title: vscode.l10n.t('Add Sources'),
  });

/** The first folder that `attest.corpus` names, in the workspace folder of the active editor. */
function corpusFolder(): vscode.Uri | undefined {
  const active = vscode.window.activeTextEditor?.document.uri;
  const folder = (active && vscode.workspace.getWorkspaceFolder(active)) ?? vscode.workspace.workspaceFolders?.[0];
  if (!folder) return undefined;
  const setting = vscode.workspace.getConfiguration('attest', folder.uri).get<string | string[]>('corpus', 'corpus');
  const [first] = Array.isArray(setting) ? setting : [setting];
  const base = (first ?? 'corpus').replace(/\/?[^/]*[*?{[].*$/, '') || 'corpus';
  return path.isAbsolute(base) ? vscode.Uri.file(base) : vscode.Uri.joinPath(folder.uri, base);
}

async function copyInto(folder: vscode.Uri, file: vscode.Uri): Promise<void> {
  const target = vscode.Uri.joinPath(folder, path.basename(file.fsPath));
  if (target.toString() === file.toString()) return;
  const exists = await vscode.workspace.fs.stat(target).then(
    () => true,
    () => false,
  );
  if (exists) {
    const replace = vscode.l10n.t('Replace');
    const answer = await vscode.window.showWarningMessage(
      vscode.l10n.t('{0} is in the corpus already. Replace it?', path.basename(target.fsPath)),
      { modal: true },
      replace,
    );
    if (answer !== replace) return;
  }
  await vscode.workspace.fs.copy(file, target, { overwrite: true });
}
