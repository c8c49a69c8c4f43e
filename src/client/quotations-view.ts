// Check All Quotations: the quotations of a draft as a tree, by verdict, worst first.
import path from 'node:path';
import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { Commands, type ListedQuotation, Requests } from '../protocol/protocol';

const ICONS: Readonly<Record<string, string>> = {
  verbatim: 'pass',
  'as quoted in the brief': 'note',
  'left alone': 'circle-slash',
  'quoted at second hand': 'info',
  'ellipsis drops a negation or a hedge': 'info',
};

/** The quotations of one verdict. */
interface Group {
  readonly verdict: string;
  readonly quotations: readonly ListedQuotation[];
}

/** Once the view is in sight it follows the draft that is written in. */
export function registerQuotationsView(client: LanguageClient): vscode.Disposable {
  const changed = new vscode.EventEmitter<undefined>();
  let groups: readonly Group[] = [];
  let shown: vscode.Uri | undefined;
  const provider: vscode.TreeDataProvider<Group | ListedQuotation> = {
    onDidChangeTreeData: changed.event,
    getChildren: (node) => (node === undefined ? [...groups] : 'quotations' in node ? [...node.quotations] : []),
    getTreeItem: (node) => ('quotations' in node ? groupItem(node) : quotationItem(node)),
  };
  const view = vscode.window.createTreeView('attest.quotations', { treeDataProvider: provider, showCollapseAll: true });
  const listOf = (uri: vscode.Uri | undefined): Promise<ListedQuotation[] | null> =>
    uri ? client.sendRequest(Requests.quotations, { uri: uri.toString() }) : Promise.resolve(null);
  const refresh = async (): Promise<void> => {
    const active = vscode.window.activeTextEditor?.document.uri;
    const ofActive = await listOf(active);
    // An article that is looked up beside the draft changes nothing.
    const listed = ofActive ?? (await listOf(shown)) ?? [];
    if (ofActive) shown = active;
    groups = byVerdict(listed);
    const bad = listed.filter(({ verdict }) => ICONS[verdict] === undefined).length;
    view.description = shown && path.basename(shown.fsPath);
    view.message = shown && listed.length === 0 ? vscode.l10n.t('No quotations in this draft') : undefined;
    view.badge = bad === 0 ? undefined : { value: bad, tooltip: vscode.l10n.t('{0} quotations to look at', bad) };
    changed.fire(undefined);
  };
  const refreshInSight = (): void => {
    if (view.visible) void refresh();
  };
  return vscode.Disposable.from(
    view,
    changed,
    view.onDidChangeVisibility(refreshInSight),
    vscode.window.onDidChangeActiveTextEditor(refreshInSight),
    vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      if (uris.some((uri) => uri.toString() === shown?.toString())) refreshInSight();
    }),
    vscode.commands.registerCommand('attest.checkAllQuotations', async () => {
      await refresh();
      await vscode.commands.executeCommand('attest.quotations.focus');
    }),
  );
}

/** In the order of the list, which is worst first. */
function byVerdict(listed: readonly ListedQuotation[]): Group[] {
  const groups = new Map<string, ListedQuotation[]>();
  for (const quotation of listed) groups.set(quotation.verdict, [...(groups.get(quotation.verdict) ?? []), quotation]);
  return [...groups].map(([verdict, quotations]) => ({ verdict, quotations }));
}

function groupItem({ verdict, quotations }: Group): vscode.TreeItem {
  const item = new vscode.TreeItem(verdict, vscode.TreeItemCollapsibleState.Expanded);
  item.id = verdict;
  item.description = String(quotations.length);
  item.iconPath = new vscode.ThemeIcon(ICONS[verdict] ?? 'warning');
  return item;
}

function quotationItem({ words, message, place }: ListedQuotation): vscode.TreeItem {
  const item = new vscode.TreeItem(words);
  item.tooltip = message;
  item.command = { title: vscode.l10n.t('Open'), command: Commands.showInDraft, arguments: [place] };
  return item;
}
