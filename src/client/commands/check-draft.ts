import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { Notifications } from '../../protocol/protocol';

/** Checks the active draft at once: what `attest.run: manual` waits for. */
export const registerCheckDraft = (client: LanguageClient): vscode.Disposable =>
  vscode.commands.registerTextEditorCommand('attest.checkDraft', async ({ document }) => {
    await client.sendNotification(Notifications.checkNow, { uri: document.uri.toString() });
    await vscode.commands.executeCommand('workbench.actions.view.problems');
  });
