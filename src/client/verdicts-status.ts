import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { type DraftVerdicts, Notifications } from '../protocol/protocol';

/** A language status item that says what became of the claims of the draft in the active editor, the unchecked ones too. */
export function registerVerdictsStatus(client: LanguageClient): vscode.Disposable {
  const item = vscode.languages.createLanguageStatusItem('attest.verdicts', ['markdown', 'quarto', 'rmd']);
  item.name = vscode.l10n.t('Attest: claims');
  const known = new Map<string, DraftVerdicts>();
  const show = (): void => {
    const verdicts = known.get(vscode.window.activeTextEditor?.document.uri.toString() ?? '');
    item.text = verdicts ? textOf(verdicts) : vscode.l10n.t('Claims not checked yet');
    item.command = { title: vscode.l10n.t('Check Now'), command: 'attest.checkDraft' };
  };
  show();
  return vscode.Disposable.from(
    item,
    vscode.window.onDidChangeActiveTextEditor(show),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => void known.delete(uri.toString())),
    client.onNotification(Notifications.checked, (verdicts: DraftVerdicts) => {
      known.set(vscode.Uri.parse(verdicts.uri, true).toString(), verdicts);
      show();
    }),
  );
}

function textOf({ supported, contradicted, disputed, unsupported, unchecked }: DraftVerdicts): string {
  const all = supported + contradicted + disputed + unsupported + unchecked;
  const parts = [
    all === 1 ? vscode.l10n.t('1 claim') : vscode.l10n.t('{0} claims', all),
    ...(contradicted > 0 ? [vscode.l10n.t('{0} contradicted', contradicted)] : []),
    ...(disputed > 0 ? [vscode.l10n.t('{0} disputed', disputed)] : []),
    vscode.l10n.t('{0} supported', supported),
    vscode.l10n.t('{0} not found', unsupported),
    vscode.l10n.t('{0} not checked', unchecked),
  ];
  return parts.join(' \u00b7 ');
}
