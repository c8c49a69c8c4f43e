import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';

export const registerWalkthrough = (
  _client: LanguageClient,
  { extension }: vscode.ExtensionContext,
): vscode.Disposable =>
  vscode.commands.registerCommand('attest.openWalkthrough', () =>
    vscode.commands.executeCommand('workbench.action.openWalkthrough', `${extension.id}#start`, false),
  );
