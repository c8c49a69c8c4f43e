import path from 'node:path';
import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { Requests, type SourceParams, type SourceUse } from '../../protocol/protocol';
import { showPlace } from '../ranges';
import { activeUri } from '../sources/active-uri';
import { chooseSource, type SourceArgument } from '../sources/choose-source';

/** Every place in every draft that cites a source, as a list to go from. */
export const registerFindUses = (client: LanguageClient): vscode.Disposable =>
  vscode.commands.registerCommand('attest.findUses', async (given?: SourceArgument) => {
    const chosen = await chooseSource(client, given, vscode.l10n.t('Find Uses of a Source'));
    if (!chosen) return;
    const params: SourceParams = { ...activeUri(), citekey: chosen.source.citekey };
    const uses = await client.sendRequest<SourceUse[]>(Requests.sourceUses, params);
    const rows = uses.map((use) => ({ ...rowOf(use), use }));
    const title = vscode.l10n.t('{0} uses of {1}', uses.length, chosen.source.citekey);
    const picked =
      rows.length > 0
        ? await vscode.window.showQuickPick(rows, { title, matchOnDetail: true, matchOnDescription: true })
        : await vscode.window.showQuickPick(
            [{ label: vscode.l10n.t('No draft cites this source yet'), use: undefined }],
            {
              title,
            },
          );
    if (picked?.use) await showPlace(picked.use.place);
  });

function rowOf({ place, citation, line }: SourceUse): vscode.QuickPickItem {
  const file = vscode.workspace.asRelativePath(vscode.Uri.parse(place.uri));
  return {
    label: `$(markdown) ${path.basename(file)}:${place.range.start.line + 1}`,
    description: citation,
    detail: line,
  };
}
