import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';

/** Opens a copy of the sample in a window of its own: the shipped files stay as they are. */
export const registerSample = (_client: LanguageClient, context: vscode.ExtensionContext): vscode.Disposable =>
  vscode.commands.registerCommand('attest.openSample', async () => {
    const target = vscode.Uri.joinPath(context.globalStorageUri, 'sample');
    const draft = vscode.Uri.joinPath(target, 'analysis.md');
    const there = await vscode.workspace.fs.stat(draft).then(
      () => true,
      () => false,
    );
    if (!there) {
      // The draft's folder first: copying a folder replaces what stands at its target.
      const shipped = vscode.Uri.joinPath(context.extensionUri, 'corpus');
      const corpus = vscode.Uri.joinPath(target, 'corpus');
      await vscode.workspace.fs.copy(vscode.Uri.joinPath(shipped, 'sample'), target, { overwrite: true });
      await vscode.workspace.fs.copy(shipped, corpus, { overwrite: true });
      await vscode.workspace.fs.delete(vscode.Uri.joinPath(corpus, 'sample'), { recursive: true });
    }
    await vscode.commands.executeCommand('vscode.openFolder', target, { forceNewWindow: true });
  });
