import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { type Place, Requests, SOURCE_SCHEME, type SourceParams, type SourceParts } from '../../protocol/protocol';
import { showPlace } from '../ranges';
import { activeUri } from '../sources/active-uri';
import { chooseSource, listSources, type SourceArgument } from '../sources/choose-source';
import type { Node } from '../sources/tree';

/** Opens a source as text, its file in its own application, or its file in the explorer. */
export const registerOpenSource = (client: LanguageClient): vscode.Disposable =>
  vscode.Disposable.from(
    vscode.commands.registerCommand('attest.openSource', async (given?: SourceArgument) => {
      const chosen = await chooseSource(client, given, vscode.l10n.t('Open Source'));
      if (chosen) await openSource(client, chosen.source.citekey);
    }),
    vscode.commands.registerCommand('attest.openOriginal', async (given?: SourceArgument | vscode.Uri) => {
      const shown = given instanceof vscode.Uri ? given : vscode.window.activeTextEditor?.document.uri;
      if (shown?.scheme === SOURCE_SCHEME && (given === undefined || given instanceof vscode.Uri))
        return openOriginalOf(client, shown);
      if (given instanceof vscode.Uri) return openOriginal(given.fsPath);
      const id = unreadableId(given);
      if (id !== undefined) return openOriginal(id);
      const chosen = await chooseSource(client, given, vscode.l10n.t('Open Original'));
      if (chosen) await openOriginal(chosen.source.id, chosen.source.plain, chosen.page);
    }),
    vscode.commands.registerCommand('attest.revealSource', async (given?: SourceArgument) => {
      const id =
        unreadableId(given) ?? (await chooseSource(client, given, vscode.l10n.t('Reveal in Explorer')))?.source.id;
      if (id !== undefined) await reveal(vscode.Uri.file(id));
    }),
  );

/** Opens the source beside the draft: its file, or the read-only page of its paragraphs. */
export async function openSource(client: LanguageClient, citekey: string): Promise<void> {
  const params: SourceParams = { ...activeUri(), citekey };
  const place = await client.sendRequest<Place | null>(Requests.sourcePlace, params);
  if (place) await showPlace(place, { viewColumn: vscode.ViewColumn.Beside, preview: true });
}

/** The file behind a read-only page, at the page of the paragraph that the cursor stands in. */
async function openOriginalOf(client: LanguageClient, page: vscode.Uri): Promise<void> {
  const { sources } = await listSources(client);
  const file = page.path.replace(/\.txt$/, '');
  const source = sources.find(({ id }) => vscode.Uri.file(id).path === file);
  if (!source) return openOriginal(vscode.Uri.file(file).fsPath);
  const editor = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === page.toString());
  const paragraph = editor && paragraphAt(editor.document, editor.selection.active.line);
  const params: SourceParams = { ...activeUri(), citekey: source.citekey };
  const parts = await client.sendRequest<SourceParts | null>(Requests.sourceParts, params);
  const number = parts?.paragraphs.find((part) => part.paragraph === paragraph)?.page;
  await openOriginal(source.id, source.plain, number ?? parts?.paragraphs[0]?.page);
}

/** The number that stands before the paragraph at or above a line of a read-only page. */
function paragraphAt(document: vscode.TextDocument, line: number): number | undefined {
  for (let at = line; at >= 0; at--) {
    const number = /^\[(\d+)\] /.exec(document.lineAt(at).text)?.[1];
    if (number !== undefined) return Number(number);
  }
  return undefined;
}

/** The file itself: text in an editor, everything else in the application that the system has for it. */
export async function openOriginal(file: string, plain = false, page?: number): Promise<void> {
  const uri = vscode.Uri.file(file);
  if (plain) {
    await vscode.window.showTextDocument(uri, { viewColumn: vscode.ViewColumn.Beside, preview: true });
    return;
  }
  const paged = page !== undefined && /\.pdf$/i.test(file);
  const opened = await vscode.env.openExternal(paged ? uri.with({ fragment: `page=${page}` }) : uri);
  if (!opened) await reveal(uri);
}

/** In the explorer's tree; where the file stands outside the workspace, in the system's own. */
async function reveal(uri: vscode.Uri): Promise<void> {
  const inside = vscode.workspace.getWorkspaceFolder(uri) !== undefined;
  await vscode.commands.executeCommand(inside ? 'revealInExplorer' : 'revealFileInOS', uri);
}

const unreadableId = (given: SourceArgument): string | undefined =>
  isNode(given) && given.kind === 'unreadable' ? given.id : undefined;

const isNode = (given: SourceArgument): given is Node => typeof given === 'object' && given !== null;
