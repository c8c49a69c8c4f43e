import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { type Repointing, Requests } from '../../protocol/protocol';
import { showPlace, toEdit } from '../ranges';

/** Points the citations of every draft to where their words stand now; what is gone is listed. One undoable edit. */
export const registerRepointCitations = (client: LanguageClient): vscode.Disposable =>
  vscode.commands.registerCommand('attest.repointCitations', async () => {
    const uri = vscode.window.activeTextEditor?.document.uri.toString();
    const found = await vscode.window.withProgress(
      { location: vscode.ProgressLocation.Window, title: vscode.l10n.t('Attest: looking through the drafts') },
      () => client.sendRequest<Repointing>(Requests.repoint, uri === undefined ? {} : { uri }),
    );
    if (found.moved > 0) {
      const edit = new vscode.WorkspaceEdit();
      for (const draft of found.drafts) edit.set(vscode.Uri.parse(draft.uri, true), draft.edits.map(toEdit));
      await vscode.workspace.applyEdit(edit);
    }
    await showOutcome(found);
  });

async function showOutcome({ moved, vanished, drafts }: Repointing): Promise<void> {
  const done = vscode.l10n.t('{0} citations re-pointed in {1} drafts', moved, drafts.length);
  if (vanished.length === 0) {
    vscode.window.setStatusBarMessage(
      moved === 0 ? vscode.l10n.t('Every citation still leads to its words') : done,
      5000,
    );
    return;
  }
  const rows = vanished.map((gone) => ({
    label: `$(warning) ${gone.citation}`,
    description: vscode.workspace.asRelativePath(vscode.Uri.parse(gone.place.uri)),
    detail: gone.message,
    gone,
  }));
  const title = vscode.l10n.t('{0}; these words are no longer in their sources', done);
  const picked = await vscode.window.showQuickPick(rows, { title, matchOnDetail: true });
  if (picked) await showPlace(picked.gone.place);
}
