import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { Requests, SOURCE_SCHEME } from '../protocol/protocol';

/** Read-only pages of sources that are no text files: their cleaned, numbered paragraphs. */
export const registerRenderedSources = (client: LanguageClient): vscode.Disposable =>
  vscode.workspace.registerTextDocumentContentProvider(SOURCE_SCHEME, {
    provideTextDocumentContent: (uri) => client.sendRequest<string>(Requests.renderedSource, { uri: uri.toString() }),
  });
