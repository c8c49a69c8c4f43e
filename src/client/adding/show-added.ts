// What was added in; how it was read out, side by side with the file, and a chance to mend its record.
import * as path from 'node:path';
import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { Requests, SOURCE_SCHEME, type SourceSummary } from '../../protocol/protocol';
import { mendRecord } from '../commands/complete-record';
import { activeUri } from '../sources/active-uri';
import { listSources } from '../sources/choose-source';
import type { AddedFiles } from './copy-files';

export async function showAdded(client: LanguageClient, folder: vscode.Uri, files: AddedFiles): Promise<void> {
  const replaced = files.added.length > 0 ? await review(client, folder, files.added) : [];
  // Messages come last: the key that closes a list would close them too.
  if (replaced.length > 0) void offerRepointing(replaced);
  void sayWhatWasRefused(files);
}

/** @returns the keys of briefs that gave way to what was added */
async function review(client: LanguageClient, folder: vscode.Uri, added: readonly vscode.Uri[]): Promise<string[]> {
  // The folder itself may be new, so the active editor says which corpus is meant.
  await client.sendRequest(Requests.reindex, { uri: folder.toString(), ...activeUri() });
  const ids = new Set(added.map((uri) => uri.fsPath));
  const { sources, replacedBriefs } = await listSources(client);
  const readable = sources.filter(({ id }) => ids.has(id));
  const source = readable.length > 1 ? await pickAdded(readable) : readable[0];
  if (source) {
    await showAsRead(source);
    await mendRecord(client, source);
  }
  return replacedBriefs.filter(({ by }) => ids.has(by)).map(({ citekey }) => citekey);
}

/** The file on one side where an editor can show it, its numbered paragraphs as they were read on the other. */
async function showAsRead(source: SourceSummary): Promise<void> {
  const file = vscode.Uri.file(source.id);
  if (source.plain) await vscode.window.showTextDocument(file, { preview: true, viewColumn: vscode.ViewColumn.One });
  const page = file.with({ scheme: SOURCE_SCHEME, path: `${file.path}.txt` });
  await vscode.window.showTextDocument(page, {
    preview: true,
    viewColumn: source.plain ? vscode.ViewColumn.Two : vscode.ViewColumn.Active,
  });
}

async function pickAdded(added: readonly SourceSummary[]): Promise<SourceSummary | undefined> {
  const rows = added.map((source) => ({
    label: source.title,
    description: path.basename(source.id),
    detail: [
      source.authors === 'not stated' ? vscode.l10n.t('author not stated') : source.authors,
      source.outlet === 'not stated' ? vscode.l10n.t('outlet not stated') : source.outlet,
      source.date === 'not stated' ? vscode.l10n.t('undated') : source.date,
      vscode.l10n.t('{0} paragraphs', source.paragraphs),
    ].join(' \u00b7 '),
    source,
  }));
  const title = vscode.l10n.t('{0} sources added', added.length);
  const placeHolder = vscode.l10n.t('Choose one to see how it was read and to correct its record');
  return (await vscode.window.showQuickPick(rows, { title, placeHolder }))?.source;
}

async function sayWhatWasRefused({ refused }: AddedFiles): Promise<void> {
  const [first] = refused;
  if (!first) return;
  const lines = refused.map(({ file, reason }) => `${path.basename(file.fsPath)}: ${reason}`);
  if (refused.length === 1) {
    await vscode.window.showWarningMessage(vscode.l10n.t('Not added: {0}', lines[0]));
    return;
  }
  const details = vscode.l10n.t('Show Reasons');
  const answer = await vscode.window.showWarningMessage(
    vscode.l10n.t('{0} files were not added', refused.length),
    details,
  );
  if (answer === details) await vscode.window.showQuickPick(lines, { title: vscode.l10n.t('Not added') });
}

async function offerRepointing(citekeys: readonly string[]): Promise<void> {
  const repoint = vscode.l10n.t('Re-point Citations');
  const answer = await vscode.window.showInformationMessage(
    vscode.l10n.t(
      'The article takes the place of its brief ({0}). Citations of the brief can be pointed to the paragraphs of the article.',
      citekeys.join(', '),
    ),
    repoint,
  );
  if (answer === repoint) await vscode.commands.executeCommand('attest.repointCitations');
}
