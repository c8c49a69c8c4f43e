import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { copyFiles } from '../adding/copy-files';
import { corpusFolder } from '../adding/corpus-folder';
import { showAdded } from '../adding/show-added';

/** Copies articles into the corpus folder and shows how they were read; asks before replacing a file. */
export const registerAddSources = (client: LanguageClient): vscode.Disposable =>
  vscode.commands.registerCommand('attest.addSources', async (given?: unknown) => {
    const folder = await corpusFolder();
    if (!folder) return;
    const chosen = Array.isArray(given) ? given.filter((item) => item instanceof vscode.Uri) : await choose();
    if (!chosen || chosen.length === 0) return;
    await showAdded(client, folder, await copyFiles(client, folder, chosen));
  });

const choose = () =>
  vscode.window.showOpenDialog({
    canSelectMany: true,
    openLabel: vscode.l10n.t('Add to the Corpus'),
    title: vscode.l10n.t('Add Sources'),
  });
