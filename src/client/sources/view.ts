import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import {
  type LibraryStatus,
  Requests,
  type SourceList,
  type SourceParams,
  type SourceParts,
  type SourceSummary,
  type WorkspaceParams,
} from '../../protocol/protocol';
import { activeUri } from './active-uri';
import { dropsOntoSources } from './drop';
import { itemOf } from './items';
import { GROUPINGS, type Grouping, type Node, rootsOf, type Section, type SectionNode } from './tree';

const REMEMBERED = 'attest.sources.grouping';
const SHOWN_ONCE = 'attest.sources.shown';
const SECTIONS: readonly Section[] = ['paragraphs', 'quotations', 'facts'];

/** The Sources view in the explorer: groups, sources, and below each what stands in it, asked for when it is opened. */
export function registerSourcesView(
  client: LanguageClient,
  { globalState, workspaceState, subscriptions }: vscode.ExtensionContext,
  onStatus: vscode.Event<LibraryStatus>,
): vscode.Disposable {
  const changed = new vscode.EventEmitter<undefined>();
  let grouping = workspaceState.get<Grouping>(REMEMBERED, 'outlet');
  let folder: vscode.WorkspaceFolder | undefined;
  let corpus: WorkspaceParams = {};
  let shown = '';

  const childrenOf = async (node: Node | undefined): Promise<Node[]> => {
    if (!node) {
      folder = activeFolder();
      corpus = activeUri();
      const roots = rootsOf(await client.sendRequest<SourceList>(Requests.sources, corpus), grouping);
      // Only a corpus that was read can be said to be empty.
      void vscode.commands.executeCommand('setContext', 'attest.noSources', roots.length === 0);
      return roots;
    }
    switch (node.kind) {
      case 'group':
      case 'unreadable-group':
        return [...node.children];
      case 'source':
        return [
          ...node.copies,
          ...(await sectionsOf(client, { ...corpus, citekey: node.source.citekey }, node.source)),
        ];
      case 'section':
        return node.parts.map((part, at) => ({ kind: 'part', section: node.section, source: node.source, part, at }));
      default:
        return [];
    }
  };
  const view = vscode.window.createTreeView<Node>('attest.sources', {
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: childrenOf,
      getTreeItem: (node) => itemOf(node, grouping),
    },
    dragAndDropController: dropsOntoSources,
    showCollapseAll: true,
  });
  const describe = (): void => {
    view.description = groupingLabel(grouping);
  };
  describe();
  subscriptions.push(
    view,
    changed,
    onStatus((status) => {
      // Nothing moves under the writer's hand when a look at the folder found nothing new.
      const now = JSON.stringify(status);
      view.message =
        status.state === 'indexing' && shown === '' ? vscode.l10n.t('Reading the sources\u2026') : undefined;
      if (status.state === 'indexing' || now === shown) return;
      shown = now;
      changed.fire(undefined);
      if (status.state === 'ready' && status.sources > 0) void showOnce(view, globalState);
    }),
    vscode.window.onDidChangeActiveTextEditor(() => {
      if ((vscode.workspace.workspaceFolders?.length ?? 0) > 1 && activeFolder() !== folder) changed.fire(undefined);
    }),
  );
  return vscode.commands.registerCommand('attest.groupSources', async (wanted?: Grouping) => {
    const chosen = GROUPINGS.find((known) => known === wanted) ?? (await pickGrouping(grouping));
    if (!chosen) return;
    grouping = chosen;
    describe();
    changed.fire(undefined);
    await workspaceState.update(REMEMBERED, grouping);
  });
}

/** VS Code folds a new view away at the foot of the explorer: the first sources a writer ever has unfold it, once. */
async function showOnce(view: vscode.TreeView<Node>, globalState: vscode.Memento): Promise<void> {
  if (globalState.get(SHOWN_ONCE)) return;
  await globalState.update(SHOWN_ONCE, true);
  if (!view.visible) await vscode.commands.executeCommand('attest.sources.focus', { preserveFocus: true });
}

async function sectionsOf(client: LanguageClient, params: SourceParams, source: SourceSummary): Promise<SectionNode[]> {
  const parts = await client.sendRequest<SourceParts | null>(Requests.sourceParts, params);
  return parts ? SECTIONS.map((section) => ({ kind: 'section', section, source, parts: parts[section] })) : [];
}

function activeFolder(): vscode.WorkspaceFolder | undefined {
  const uri = vscode.window.activeTextEditor?.document.uri;
  return uri && vscode.workspace.getWorkspaceFolder(uri);
}

async function pickGrouping(current: Grouping): Promise<Grouping | undefined> {
  const rows = GROUPINGS.map((grouping) => ({
    label: `${grouping === current ? '$(check) ' : ''}${groupingLabel(grouping)}`,
    grouping,
  }));
  return (await vscode.window.showQuickPick(rows, { title: vscode.l10n.t('Group Sources') }))?.grouping;
}

function groupingLabel(grouping: Grouping): string {
  switch (grouping) {
    case 'outlet':
      return vscode.l10n.t('by outlet');
    case 'author':
      return vscode.l10n.t('by author');
    case 'date':
      return vscode.l10n.t('by year');
    case 'folder':
      return vscode.l10n.t('by folder');
  }
}
