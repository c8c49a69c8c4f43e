import * as vscode from 'vscode';
import type { LibraryStatus } from '../protocol/protocol';

/** Progress of indexing in the status bar, and a language status item that says how many sources are ready and opens the list. */
export function registerStatus(onStatus: vscode.Event<LibraryStatus>): vscode.Disposable {
  const item = vscode.languages.createLanguageStatusItem('attest.library', ['markdown', 'quarto', 'rmd']);
  item.name = 'Attest';
  item.text = vscode.l10n.t('Attest: starting');
  item.busy = true;
  item.command = { title: vscode.l10n.t('Show Sources'), command: 'attest.showSources' };
  const progress = vscode.window.createStatusBarItem('attest.progress', vscode.StatusBarAlignment.Left, 0);
  progress.name = 'Attest';
  const listening = onStatus((status) => {
    item.busy = status.state === 'indexing';
    item.severity = severityOf(status);
    item.text = textOf(status);
    item.detail = detailOf(status);
    if (status.state === 'indexing') {
      progress.text = `$(sync~spin) ${vscode.l10n.t('Attest: reading {0} of {1} sources', status.done ?? 0, status.total ?? 0)}`;
      progress.show();
    } else progress.hide();
  });
  return vscode.Disposable.from(item, progress, listening);
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
