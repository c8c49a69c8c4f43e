import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { type LibraryStatus, Requests, type SourceList, type SourceSummary } from '../protocol/protocol';

type Node = SourceSummary | { readonly id: string; readonly reason: string };

/** The Sources view in the explorer: every source with its key and date; unreadable files with their reason. */
export function registerSourcesView(client: LanguageClient, onStatus: vscode.Event<LibraryStatus>): vscode.Disposable {
  const changed = new vscode.EventEmitter<undefined>();
  const provider: vscode.TreeDataProvider<Node> = {
    onDidChangeTreeData: changed.event,
    getChildren: async (node) => {
      if (node) return [];
      const uri = vscode.window.activeTextEditor?.document.uri;
      const list = await client.sendRequest<SourceList>(
        Requests.sources,
        uri?.scheme === 'file' ? { uri: uri.toString() } : {},
      );
      return [...list.sources, ...list.unreadable];
    },
    getTreeItem: (node) => ('reason' in node ? unreadableItem(node) : sourceItem(node)),
  };
  const view = vscode.window.createTreeView('attest.sources', { treeDataProvider: provider });
  const listening = onStatus((status) => {
    if (status.state !== 'indexing') changed.fire(undefined);
  });
  return vscode.Disposable.from(view, changed, listening);
}

function sourceItem(source: SourceSummary): vscode.TreeItem {
  const item = new vscode.TreeItem(source.title);
  item.id = source.id;
  item.description = [
    source.citekey,
    source.kind === 'brief' ? vscode.l10n.t('brief') : '',
    source.date === 'not stated' ? vscode.l10n.t('undated') : source.date,
  ]
    .filter((part) => part !== '')
    .join(' · ');
  item.iconPath = new vscode.ThemeIcon(source.kind === 'brief' ? 'note' : 'book');
  item.tooltip = `${source.title}\n${source.authors} · ${source.outlet} · ${source.date}`;
  item.command = { title: vscode.l10n.t('Open'), command: 'attest.openPassage', arguments: [source.place] };
  item.contextValue = source.kind;
  return item;
}

function unreadableItem({ id, reason }: { id: string; reason: string }): vscode.TreeItem {
  const item = new vscode.TreeItem(vscode.workspace.asRelativePath(id));
  item.id = id;
  item.description = reason;
  item.tooltip = reason;
  item.iconPath = new vscode.ThemeIcon('warning');
  item.contextValue = 'unreadable';
  return item;
}
