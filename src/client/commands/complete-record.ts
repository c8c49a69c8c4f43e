import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { type BibliographyEdit, type RecordField, Requests, type SourceSummary } from '../../protocol/protocol';
import { chooseSource, type SourceArgument } from '../sources/choose-source';
import { applyBibliographyEdit } from './add-to-bibliography';
import { openOriginal } from './open-source';

type Field = RecordField['field'];
type Values = Readonly<Record<Field, string>>;

const FIELDS: readonly { readonly field: Field; readonly name: string; readonly prompt: string }[] = [
  { field: 'title', name: vscode.l10n.t('Title'), prompt: vscode.l10n.t('Title') },
  { field: 'author', name: vscode.l10n.t('Author'), prompt: vscode.l10n.t('Author (several: separate with ;)') },
  { field: 'outlet', name: vscode.l10n.t('Outlet'), prompt: vscode.l10n.t('Outlet') },
  {
    field: 'date',
    name: vscode.l10n.t('Date'),
    prompt: vscode.l10n.t('Date of publication (2024, 2024-06 or 2024-06-19)'),
  },
];

/** Completes or corrects what an article does not state. The correction goes into the bibliography, never into the article. */
export const registerRecord = (client: LanguageClient): vscode.Disposable =>
  vscode.commands.registerCommand('attest.completeRecord', async (given?: SourceArgument) => {
    const chosen = await chooseSource(client, given, vscode.l10n.t('Complete Record of\u2026'));
    if (chosen) await mendRecord(client, chosen.source);
  });

/** Shows title, author, outlet and date until the writer is done with them. */
export async function mendRecord(client: LanguageClient, source: SourceSummary): Promise<void> {
  const uri = vscode.window.activeTextEditor?.document.uri;
  let values: Values = {
    title: source.title,
    author: source.authorNames.join('; ') || 'not stated',
    outlet: source.outlet,
    date: source.date,
  };
  for (;;) {
    const chosen = await pickField(source, values);
    if (chosen === undefined) return;
    if (chosen === 'original') {
      await openOriginal(source.id, source.plain);
      continue;
    }
    const value = await askFor(chosen, values[chosen.field]);
    if (value === undefined) continue;
    const params: RecordField = {
      citekey: source.citekey,
      field: chosen.field,
      value,
      ...(uri?.scheme === 'file' && { uri: uri.toString() }),
    };
    const edit = await client.sendRequest<BibliographyEdit | null>(Requests.correctRecord, params);
    if (edit) await applyBibliographyEdit(edit);
    values = { ...values, [chosen.field]: value };
  }
}

type Row = vscode.QuickPickItem & { readonly chosen?: (typeof FIELDS)[number] | 'original' };

async function pickField(source: SourceSummary, values: Values): Promise<Row['chosen']> {
  const rows: Row[] = [
    { label: `$(check) ${vscode.l10n.t('Done')}` },
    ...FIELDS.map((chosen) => ({
      label: `$(edit) ${chosen.name}`,
      description: values[chosen.field] === 'not stated' ? vscode.l10n.t('not stated') : values[chosen.field],
      chosen,
    })),
    { label: `$(link-external) ${vscode.l10n.t('Open the original file')}`, chosen: 'original' },
  ];
  const placeHolder = vscode.l10n.t('{0} paragraphs read; choose what is to be corrected', source.paragraphs);
  const options = { title: vscode.l10n.t('Record of {0}', source.citekey), placeHolder, ignoreFocusOut: true };
  return (await vscode.window.showQuickPick(rows, options))?.chosen;
}

async function askFor({ field, prompt }: (typeof FIELDS)[number], value: string): Promise<string | undefined> {
  const text = await vscode.window.showInputBox({
    prompt,
    value: value === 'not stated' || value === 'untitled' ? '' : value,
    ignoreFocusOut: true,
    validateInput: (typed) => problemWith(field, typed.trim()),
  });
  return text === undefined || text.trim() === '' ? undefined : text.trim();
}

function problemWith(field: Field, text: string): string | undefined {
  if (field !== 'date' || text === '' || /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(text))
    return undefined;
  return vscode.l10n.t('Write the date as 2024, 2024-06 or 2024-06-19.');
}
