import * as vscode from 'vscode';
import type { Edit, Place, Range } from '../protocol/protocol';

export const toRange = ({ start, end }: Range): vscode.Range =>
  new vscode.Range(start.line, start.character, end.line, end.character);

export const toEdit = ({ range, newText }: Edit): vscode.TextEdit => vscode.TextEdit.replace(toRange(range), newText);

/** Opens a place, its passage selected and in the middle of the editor. */
export async function showPlace(
  place: Place,
  options: vscode.TextDocumentShowOptions = {},
): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(place.uri, true));
  const range = toRange(place.range);
  const editor = await vscode.window.showTextDocument(document, { ...options, selection: range });
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  return editor;
}
