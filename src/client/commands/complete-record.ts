import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import {
  type BibliographyEdit,
  type RecordField,
  Requests,
  type SourceList,
  type SourceSummary,
} from '../../protocol/protocol';
import { applyBibliographyEdit } from './add-to-bibliography';

const FIELDS: readonly {
  readonly field: RecordField['field'];
  readonly prompt: string;
  readonly of: (source: SourceSummary) => string;
}[] = [
  { field: 'author', prompt: vscode.l10n.t('Author (several: separate with ;)'), of: (source) => source.authors },
  { field: 'outlet', prompt: vscode.l10n.t('Outlet'), of: (source) => source.outlet },
  {
    field: 'date',
    prompt: vscode.l10n.t('Date of publication (2024, 2024-06 or 2024-06-19)'),
    of: (source) => source.date,
  },
  { field: 'title', prompt: vscode.l10n.t('Title'), of: (source) => source.title },
];

/** Completes or corrects what an article does not state. The correction goes into the bibliography, never into the article. */
export const registerRecord = (client: LanguageClient): vscode.Disposable =>
  vscode.commands.registerCommand('attest.completeRecord', async (citekey?: string) => {
    const uri = vscode.window.activeTextEditor?.document.uri.toString();
    const { sources } = await client.sendRequest<SourceList>(Requests.sources, uri === undefined ? {} : { uri });
    const source = sources.find((s) => s.citekey === citekey) ?? (await pickSource(sources));
    const field = source && (await pickField(source));
    if (!source || !field) return;
    const value = await vscode.window.showInputBox({
      title: source.title,
      prompt: field.prompt,
      value: field.of(source) === 'not stated' ? '' : field.of(source),
      validateInput: (text) => problemWith(field.field, text.trim()),
    });
    if (value === undefined || value.trim() === '') return;
    const params: RecordField = {
      citekey: source.citekey,
      field: field.field,
      value: value.trim(),
      ...(uri !== undefined && { uri }),
    };
    const edit = await client.sendRequest<BibliographyEdit | null>(Requests.correctRecord, params);
    if (edit) await applyBibliographyEdit(edit);
  });

async function pickSource(sources: readonly SourceSummary[]): Promise<SourceSummary | undefined> {
  const rows = sources.map((source) => ({ label: source.title, description: source.citekey, source }));
  return (
    await vscode.window.showQuickPick(rows, { title: vscode.l10n.t('Complete Record of…'), matchOnDescription: true })
  )?.source;
}

async function pickField(source: SourceSummary) {
  const rows = FIELDS.map((field) => ({ label: field.prompt, description: field.of(source), field }));
  return (await vscode.window.showQuickPick(rows, { title: source.title }))?.field;
}

function problemWith(field: RecordField['field'], text: string): string | undefined {
  if (field !== 'date' || /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(text)) return undefined;
  return vscode.l10n.t('Write the date as 2024, 2024-06 or 2024-06-19.');
}
