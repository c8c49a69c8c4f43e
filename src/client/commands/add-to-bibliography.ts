import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { type BibliographyEdit, type BibliographyParams, Commands, Requests } from '../../protocol/protocol';
import { toEdit } from '../ranges';

/** Puts the records of cited sources into the draft's bibliography: an edit of its own, undoable and saved. */
export const registerAddToBibliography = (client: LanguageClient): vscode.Disposable =>
  vscode.commands.registerCommand(Commands.addToBibliography, async (uri: string, citekeys: readonly string[]) => {
    const params: BibliographyParams = { uri, citekeys };
    const edit = await client.sendRequest<BibliographyEdit | null>(Requests.bibliographyEdit, params);
    if (edit) await applyBibliographyEdit(edit);
  });

export async function applyBibliographyEdit({ uri, edits, create }: BibliographyEdit): Promise<void> {
  const target = vscode.Uri.parse(uri, true);
  if (create !== undefined) {
    // A new file is written as it is; an edit that creates it would tie it to the draft's undo.
    await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(create));
    return;
  }
  const document = await vscode.workspace.openTextDocument(target);
  const workspaceEdit = new vscode.WorkspaceEdit();
  workspaceEdit.set(target, edits.map(toEdit));
  if (await vscode.workspace.applyEdit(workspaceEdit)) await document.save();
}
