import Fuse from 'fuse.js';
import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { Requests, type SourceList, type SourceSummary } from '../../protocol/protocol';
import { openSource } from './open-source';

interface Row extends vscode.QuickPickItem {
  readonly source?: SourceSummary;
  readonly unreadable?: string;
}

/** The list of sources, searched by Fuse.js on key, title, author, outlet and date; what could not be read stands below with its reason. */
export const registerShowSources = (client: LanguageClient): vscode.Disposable =>
  vscode.commands.registerCommand('attest.showSources', async () => {
    const uri = vscode.window.activeTextEditor?.document.uri.toString();
    const list = await client.sendRequest<SourceList>(Requests.sources, uri === undefined ? {} : { uri });
    const fuse = new Fuse(list.sources, {
      keys: ['citekey', 'title', 'authors', 'outlet', 'date'],
      threshold: 0.4,
      ignoreLocation: true,
    });
    const pick = vscode.window.createQuickPick<Row>();
    pick.title = vscode.l10n.t('Sources');
    pick.placeholder = vscode.l10n.t('Search by title, author, outlet, date or key');
    const rowsFor = (query: string): Row[] => {
      const found = query === '' ? list.sources : fuse.search(query).map((result) => result.item);
      const rows = [...found.map(sourceRow), ...(query === '' ? list.unreadable.map(unreadableRow) : [])];
      return rows.length > 0 ? rows : [emptyRow(list)];
    };
    pick.items = rowsFor('');
    pick.onDidChangeValue((value) => {
      pick.items = rowsFor(value.trim());
    });
    pick.onDidAccept(async () => {
      const [row] = pick.selectedItems;
      pick.hide();
      if (row?.source) await openSource(client, row.source.citekey);
      else if (row?.unreadable !== undefined)
        await vscode.commands.executeCommand('vscode.open', vscode.Uri.file(row.unreadable));
      else await vscode.commands.executeCommand('attest.addSources');
    });
    pick.onDidHide(() => pick.dispose());
    pick.show();
  });

const sourceRow = (source: SourceSummary): Row => ({
  label: `$(${source.kind === 'brief' ? 'note' : 'book'}) ${source.title}`,
  description: source.citekey,
  detail: [
    source.date === 'not stated' ? vscode.l10n.t('undated') : source.date,
    source.outlet === 'not stated' ? vscode.l10n.t('outlet not stated') : source.outlet,
    source.authors === 'not stated' ? vscode.l10n.t('author not stated') : source.authors,
    vscode.l10n.t('{0} paragraphs', source.paragraphs),
    ...(source.kind === 'brief' ? [vscode.l10n.t('brief, not the article')] : []),
  ].join(' · '),
  alwaysShow: true,
  source,
});

const unreadableRow = ({ id, reason }: { id: string; reason: string }): Row => ({
  label: `$(warning) ${vscode.workspace.asRelativePath(id)}`,
  description: vscode.l10n.t('could not be read'),
  detail: reason,
  alwaysShow: true,
  unreadable: id,
});

const emptyRow = ({ sources }: SourceList): Row => ({
  label: sources.length === 0 ? vscode.l10n.t('$(add) Add sources…') : vscode.l10n.t('No source matches'),
  alwaysShow: true,
});
