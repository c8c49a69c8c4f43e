import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { type ExportBibliographyParams, type ExportedBibliography, Requests } from '../../protocol/protocol';

/** Writes the records of what the active draft cites to a .bib or .json file of its own. */
export const registerExportBibliography = (client: LanguageClient): vscode.Disposable =>
  vscode.commands.registerCommand('attest.exportBibliography', async (given?: vscode.Uri) => {
    const draft = vscode.window.activeTextEditor?.document.uri;
    if (!draft) return;
    const target = given instanceof vscode.Uri ? given : await chooseTarget(draft);
    if (!target) return;
    const format = /\.json$/i.test(target.path) ? 'json' : 'bib';
    const params: ExportBibliographyParams = { uri: draft.toString(), format };
    const exported = await client.sendRequest<ExportedBibliography | null>(Requests.exportBibliography, params);
    if (!exported) {
      await vscode.window.showInformationMessage(
        vscode.l10n.t(
          'Open the draft whose sources are to be exported: Attest works in Markdown files outside the corpus.',
        ),
      );
      return;
    }
    await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(exported.text));
    await vscode.window.showTextDocument(target, { viewColumn: vscode.ViewColumn.Beside, preview: true });
    await report(exported);
  });

const chooseTarget = (draft: vscode.Uri) =>
  vscode.window.showSaveDialog({
    title: vscode.l10n.t('Export Bibliography'),
    defaultUri: draft.with({ path: draft.path.replace(/(\.[^./]*)?$/, '-sources.bib') }),
    filters: { BibLaTeX: ['bib'], 'CSL-JSON': ['json'] },
  });

async function report({ entries, unknown }: ExportedBibliography): Promise<void> {
  vscode.window.setStatusBarMessage(vscode.l10n.t('{0} cited sources exported', entries), 5000);
  if (unknown.length === 0) return;
  const keys = unknown.join(', ');
  await vscode.window.showWarningMessage(
    vscode.l10n.t('Left out, because neither the corpus nor a bibliography knows them: {0}', keys),
  );
}
