import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { fileNameFor } from '../adding/clipping-name';
import { corpusFolder, exists } from '../adding/corpus-folder';
import { showAdded } from '../adding/show-added';

/** The copied text of an article becomes a file of the corpus, named after its headline. */
export const registerAddFromClipboard = (client: LanguageClient): vscode.Disposable =>
  vscode.commands.registerCommand('attest.addSourceFromClipboard', async () => {
    const folder = await corpusFolder();
    if (!folder) return;
    const text = (await vscode.env.clipboard.readText()).replaceAll('\r\n', '\n').trim();
    const name = fileNameFor(text);
    if (name === undefined) {
      await vscode.window.showInformationMessage(
        vscode.l10n.t('The clipboard holds no text. Copy the article with its headline first.'),
      );
      return;
    }
    const target = await freeName(folder, name);
    await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(`${text}\n`));
    await showAdded(client, folder, { added: [target], refused: [] });
  });

/** The name, with a number behind it where a file of that name is there already. */
async function freeName(folder: vscode.Uri, { stem, extension }: { stem: string; extension: string }) {
  for (let number = 1; ; number++) {
    const target = vscode.Uri.joinPath(folder, `${stem}${number === 1 ? '' : `-${number}`}.${extension}`);
    if (!(await exists(target))) return target;
  }
}
