import path from 'node:path';
import * as vscode from 'vscode';
import type { LibraryStatus } from '../protocol/protocol';

/**
 * Progress of indexing in the status bar, and a language status item that says how many sources are ready for the draft
 * in the active editor and opens the list.
 */
export function registerStatus(onStatus: vscode.Event<LibraryStatus>): vscode.Disposable {
  const item = vscode.languages.createLanguageStatusItem('attest.library', ['markdown', 'quarto', 'rmd']);
  item.name = 'Attest';
  item.text = vscode.l10n.t('Attest: starting');
  item.busy = true;
  item.command = { title: vscode.l10n.t('Show Sources'), command: 'attest.showSources' };
  const progress = vscode.window.createStatusBarItem('attest.progress', vscode.StatusBarAlignment.Left, 0);
  progress.name = 'Attest';
  const known = new Map<string, LibraryStatus>();
  const show = (): void => {
    const status = known.get(activeFolder() ?? '');
    if (status) {
      item.busy = status.state === 'indexing';
      item.severity = severityOf(status);
      item.text = textOf(status);
      item.detail = detailOf(status);
    }
    const reading = [...known.values()].find(({ state }) => state === 'indexing');
    if (!reading) {
      progress.hide();
      return;
    }
    progress.text = `$(sync~spin) ${vscode.l10n.t('Attest: reading {0} of {1} sources', reading.done ?? 0, reading.total ?? 0)}`;
    progress.show();
  };
  return vscode.Disposable.from(
    item,
    progress,
    vscode.window.onDidChangeActiveTextEditor(show),
    onStatus((status) => {
      known.set(status.folder, status);
      show();
    }),
  );
}

/** As the server finds it: the workspace folder of the active file, else the first; where none is open, its own. */
function activeFolder(): string | undefined {
  const uri = vscode.window.activeTextEditor?.document.uri;
  const folder = (uri && vscode.workspace.getWorkspaceFolder(uri)) ?? vscode.workspace.workspaceFolders?.[0];
  return folder ? folder.uri.fsPath : uri && path.dirname(uri.fsPath);
}

function severityOf({ state, sources, unreadable }: LibraryStatus): vscode.LanguageStatusSeverity {
  if (state === 'failed') return vscode.LanguageStatusSeverity.Error;
  const poor = state === 'ready' && (sources === 0 || unreadable > 0);
  return poor ? vscode.LanguageStatusSeverity.Warning : vscode.LanguageStatusSeverity.Information;
}

function textOf(status: LibraryStatus): string {
  if (status.state === 'indexing') return vscode.l10n.t('Attest: reading sources');
  if (status.state === 'failed') return vscode.l10n.t('Attest: sources could not be read');
  return status.sources === 1 ? vscode.l10n.t('1 source ready') : vscode.l10n.t('{0} sources ready', status.sources);
}

function detailOf({ sources, unreadable, briefs, message, state }: LibraryStatus): string {
  if (message !== undefined) return message;
  const notes: string[] = [];
  if (state === 'ready' && sources === 0)
    notes.push(vscode.l10n.t('no articles in the corpus folder: add some, or set attest.corpus'));
  if (briefs > 0) notes.push(vscode.l10n.t('{0} of them briefs', briefs));
  if (unreadable > 0) notes.push(vscode.l10n.t('{0} could not be read', unreadable));
  return notes.join(', ');
}
