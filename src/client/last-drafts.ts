import * as vscode from 'vscode';

export interface DraftPlace {
  readonly uri: vscode.Uri;
  readonly position: vscode.Position;
}

const SCHEMES = new Set(['file', 'untitled']);
const DRAFT_LANGUAGES = new Set(['markdown', 'quarto', 'rmd']);
const KEPT = 10;

/** Where the cursor stood last in each draft, the latest first: what a command from a view or a source refers to. */
export class LastDrafts {
  readonly #places = new Map<string, DraftPlace>();

  constructor() {
    this.#note(vscode.window.activeTextEditor);
  }

  listen(): vscode.Disposable {
    return vscode.Disposable.from(
      vscode.window.onDidChangeActiveTextEditor((editor) => this.#note(editor)),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => this.#note(textEditor)),
      vscode.workspace.onDidDeleteFiles(({ files }) => {
        for (const file of files) this.#places.delete(file.toString());
      }),
    );
  }

  latest(): DraftPlace[] {
    return [...this.#places.values()].reverse();
  }

  #note(editor: vscode.TextEditor | undefined): void {
    if (!editor || !SCHEMES.has(editor.document.uri.scheme) || !DRAFT_LANGUAGES.has(editor.document.languageId)) return;
    const key = editor.document.uri.toString();
    this.#places.delete(key);
    this.#places.set(key, { uri: editor.document.uri, position: editor.selection.end });
    const [oldest] = this.#places.keys();
    if (this.#places.size > KEPT && oldest !== undefined) this.#places.delete(oldest);
  }
}
