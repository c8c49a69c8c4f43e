import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { type ListedQuotation, Requests } from '../protocol/protocol';

const ICONS: Readonly<Record<string, string>> = {
  verbatim: 'pass',
  'as quoted in the brief': 'note',
  'left alone': 'circle-slash',
  'quoted at second hand': 'info',
  'ellipsis drops a negation or a hedge': 'info',
};

/** Check All Quotations: the quotations of the active draft as a tree, worst first. */
export function registerQuotationsView(client: LanguageClient): vscode.Disposable {
  const changed = new vscode.EventEmitter<undefined>();
  let listed: readonly ListedQuotation[] = [];
  const provider: vscode.TreeDataProvider<ListedQuotation> = {
    onDidChangeTreeData: changed.event,
    getChildren: (node) => (node ? [] : [...listed]),
    getTreeItem: (quotation) => {
      const item = new vscode.TreeItem(quotation.words);
      item.description = quotation.verdict;
      item.tooltip = quotation.message;
      item.iconPath = new vscode.ThemeIcon(ICONS[quotation.verdict] ?? 'warning');
      item.command = { title: vscode.l10n.t('Open'), command: 'attest.openQuotation', arguments: [quotation.place] };
      return item;
    },
  };
  const view = vscode.window.createTreeView('attest.quotations', { treeDataProvider: provider });
  const refresh = async (): Promise<void> => {
    const uri = vscode.window.activeTextEditor?.document.uri.toString();
    listed = uri === undefined ? [] : await client.sendRequest<ListedQuotation[]>(Requests.quotations, { uri });
    const bad = listed.filter(({ verdict }) => ICONS[verdict] === undefined).length;
    view.message = listed.length === 0 ? vscode.l10n.t('No quotations in this draft') : undefined;
    view.badge = bad === 0 ? undefined : { value: bad, tooltip: vscode.l10n.t('{0} quotations to look at', bad) };
    changed.fire(undefined);
  };
  const check = vscode.commands.registerCommand('attest.checkAllQuotations', async () => {
    await refresh();
    await vscode.commands.executeCommand('attest.quotations.focus');
  });
  // Once the view is in use it follows the verdicts.
  const followed = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
    const active = vscode.window.activeTextEditor?.document.uri.toString();
    if (view.visible && uris.some((uri) => uri.toString() === active)) void refresh();
  });
  return vscode.Disposable.from(view, check, followed, changed);
}
