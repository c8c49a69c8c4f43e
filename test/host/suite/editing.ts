/** What the suites do with documents: drafts of their own, places in them, and waiting for what comes a moment later. */
import path from 'node:path';
import * as vscode from 'vscode';

/** Longest wait for something that comes by itself, in milliseconds. */
const PATIENCE = 30_000;

export const extension = (): vscode.Extension<unknown> => {
  const found = vscode.extensions.getExtension('attest.attest');
  if (!found) throw new Error('the extension attest.attest is not there');
  return found;
};

export function workspaceFile(name: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('no workspace folder is open');
  return vscode.Uri.joinPath(folder.uri, name);
}

export async function write(name: string, text: string): Promise<vscode.Uri> {
  const uri = workspaceFile(name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

/** Writes a draft and opens it in an editor, the cursor at its end. */
export async function openDraft(name: string, text: string): Promise<vscode.TextEditor> {
  const editor = await vscode.window.showTextDocument(await write(name, text));
  await extension().activate();
  // a document that was open already takes the new text from the disk a moment later
  await until(() => editor.document.getText() === text, `the text of ${name}`);
  const end = editor.document.positionAt(editor.document.getText().length);
  editor.selection = new vscode.Selection(end, end);
  return editor;
}

/** Closes every editor without asking, and removes drafts that a suite made. */
export async function discard(...names: readonly string[]): Promise<void> {
  for (const document of vscode.workspace.textDocuments) {
    if (!document.isDirty || document.isClosed) continue;
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  for (const name of names) {
    await Promise.resolve(vscode.workspace.fs.delete(workspaceFile(name), { recursive: true })).catch(() => undefined);
  }
}

/** The position inside the first occurrence of some words, `into` characters after their start. */
export function within(document: vscode.TextDocument, words: string, into = 1): vscode.Position {
  const start = document.getText().indexOf(words);
  if (start < 0) throw new Error(`"${words}" does not stand in ${path.basename(document.fileName)}`);
  return document.positionAt(start + into);
}

/** Asks again until there is an answer. */
export async function until<T>(ask: () => T | Thenable<T>, what: string): Promise<NonNullable<T>> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`not within ${PATIENCE} ms: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The check that a diagnostic of Attest comes from. */
export const checkOf = ({ code }: vscode.Diagnostic): string => String(typeof code === 'object' ? code.value : code);

export const attestDiagnostics = (uri: vscode.Uri): vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'attest');

export const untilDiagnostic = (uri: vscode.Uri, check: string): Promise<vscode.Diagnostic> =>
  until(() => attestDiagnostics(uri).find((diagnostic) => checkOf(diagnostic) === check), `a diagnostic of ${check}`);

export const untilNoDiagnostic = (uri: vscode.Uri, check: string): Promise<boolean> =>
  until(() => attestDiagnostics(uri).every((diagnostic) => checkOf(diagnostic) !== check), `no diagnostic of ${check}`);

export const hovers = (document: vscode.TextDocument, at: vscode.Position): Thenable<vscode.Hover[]> =>
  vscode.commands.executeCommand('vscode.executeHoverProvider', document.uri, at);

/** All that hovers say at a place, as it is read. */
export const hoverText = async (document: vscode.TextDocument, at: vscode.Position): Promise<string> =>
  (await hovers(document, at))
    .flatMap(({ contents }) => contents)
    .map((part) => (typeof part === 'string' ? part : part.value))
    .join('\n')
    .replace(/&#(\d+);/g, (_entity, code: string) => String.fromCharCode(Number(code)));
