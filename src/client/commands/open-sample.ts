import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';

/** Opens the sample in a folder of the writer's choice: the shipped files stay as they are. */
export const registerSample = (_client: LanguageClient, context: vscode.ExtensionContext): vscode.Disposable =>
  vscode.commands.registerCommand('attest.openSample', async () => {
    const target = vscode.Uri.joinPath(context.globalStorageUri, 'sample');
    const draft = vscode.Uri.joinPath(target, 'analysis.md');
    const there = await vscode.workspace.fs.stat(draft).then(
      () => true,
      () => false,
    );
    if (!there) {
      const shipped = vscode.Uri.joinPath(context.extensionUri, 'corpus');
      await vscode.workspace.fs.copy(shipped, vscode.Uri.joinPath(target, 'corpus'), { overwrite: true });
      await vscode.workspace.fs.copy(vscode.Uri.joinPath(shipped, 'sample', 'analysis.md'), draft, { overwrite: true });
      await vscode.workspace.fs.delete(vscode.Uri.joinPath(target, 'corpus', 'sample'), { recursive: true });
    }
    await vscode.commands.executeCommand('vscode.openFolder', target, { forceNewWindow: true });
  });
