import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { type CiteSourceParams, Commands, type Edit, Requests } from '../../protocol/protocol';
import { type DraftPlace, LastDrafts } from '../last-drafts';
import { toEdit } from '../ranges';
import { chooseSource, type SourceArgument } from '../sources/choose-source';

/** Cites a source, or the paragraph that a row of the view stands for, where the cursor last stood in a draft. */
export function registerCiteSource(client: LanguageClient): vscode.Disposable {
  const drafts = new LastDrafts();
  const command = vscode.commands.registerCommand('attest.citeSource', async (given?: SourceArgument) => {
    const chosen = await chooseSource(client, given, vscode.l10n.t('Cite Source'));
    if (!chosen) return;
    const { source, paragraph } = chosen;
    // The latest Markdown file may be an article of the corpus; the server knows which is a draft.
    for (const place of drafts.latest()) {
      const { line, character } = place.position;
      const params: CiteSourceParams = {
        uri: place.uri.toString(),
        position: { line, character },
        citekey: source.citekey,
        ...(paragraph !== undefined && { paragraph }),
      };
      const edits = await client.sendRequest<readonly Edit[] | null>(Requests.citeSource, params);
      if (edits) return insert(place, edits, source.citekey);
    }
    await vscode.window.showInformationMessage(
      vscode.l10n.t('Open a draft and put the cursor where the citation belongs.'),
    );
  });
  return vscode.Disposable.from(drafts.listen(), command);
}

async function insert({ uri }: DraftPlace, edits: readonly Edit[], citekey: string): Promise<void> {
  const visible = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
  const editor = await vscode.window.showTextDocument(uri, {
    viewColumn: visible?.viewColumn ?? vscode.ViewColumn.One,
  });
  const done = await editor.edit((builder) => {
    for (const { range, newText } of edits.map(toEdit)) builder.replace(range, newText);
  });
  if (done) await vscode.commands.executeCommand(Commands.addToBibliography, uri.toString(), [citekey]);
}
