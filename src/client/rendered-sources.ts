import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { type LibraryStatus, Requests, SOURCE_SCHEME } from '../protocol/protocol';

const LANGUAGE = 'attest-source';

/** Read-only pages of the cleaned, numbered paragraphs of sources; they follow the library. */
export function registerRenderedSources(
  client: LanguageClient,
  onStatus: vscode.Event<LibraryStatus>,
): vscode.Disposable {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const provider = vscode.workspace.registerTextDocumentContentProvider(SOURCE_SCHEME, {
    onDidChange: changed.event,
    provideTextDocumentContent: (uri) => client.sendRequest<string>(Requests.renderedSource, { uri: uri.toString() }),
  });
  const following = onStatus(({ state }) => {
    if (state !== 'ready') return;
    for (const { uri } of vscode.workspace.textDocuments) if (uri.scheme === SOURCE_SCHEME) changed.fire(uri);
  });
  // A language of its own, so that long paragraphs are wrapped whatever the writer has set for plain text.
  const opened = vscode.workspace.onDidOpenTextDocument(async (document) => {
    if (document.uri.scheme === SOURCE_SCHEME && document.languageId !== LANGUAGE)
      await vscode.languages.setTextDocumentLanguage(document, LANGUAGE);
  });
  return vscode.Disposable.from(provider, following, opened, changed);
}
