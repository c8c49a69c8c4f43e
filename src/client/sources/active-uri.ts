import * as vscode from 'vscode';
import type { WorkspaceParams } from '../../protocol/protocol';

/** Which corpus is meant: that of the active editor's workspace folder, else of the first; of a lone file, its own. */
export function activeUri(): WorkspaceParams {
  const uri = vscode.window.activeTextEditor?.document.uri;
  if (uri?.scheme !== 'file') return {};
  const lone = (vscode.workspace.workspaceFolders?.length ?? 0) === 0;
  return lone || vscode.workspace.getWorkspaceFolder(uri) ? { uri: uri.toString() } : {};
}
