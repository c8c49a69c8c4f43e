import {
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import type { Capability } from '../capability';
import { filePath } from '../session';

/** Milliseconds of quiet before a bibliography that is being typed in is read again. */
const QUIET = 300;
const documentSelector = [{ scheme: 'file', pattern: '**/*.{bib,bibtex,json,yaml,yml}' }];

/** Bibliographies as they stand in open editors: their entries and their problems follow each keystroke, not each save. */
export const bibliographyDocuments: Capability = (session) => {
  const { connection, documents } = session;
  session.onInitialized(() => {
    // The features for drafts are not asked for here, so these documents are registered apart from them.
    const { client } = connection;
    void client.register(DidOpenTextDocumentNotification.type, { documentSelector });
    void client.register(DidCloseTextDocumentNotification.type, { documentSelector });
    void client.register(DidChangeTextDocumentNotification.type, {
      documentSelector,
      syncKind: TextDocumentSyncKind.Incremental,
    });
  });
  const waiting = new Map<string, NodeJS.Timeout>();
  const changed = (uri: string): void => {
    const file = filePath(uri);
    if (file === undefined || !/\.(bib|bibtex|json|ya?ml)$/i.test(file)) return;
    clearTimeout(waiting.get(file));
    waiting.set(
      file,
      setTimeout(() => {
        waiting.delete(file);
        void session.openProjects().then((all) => Promise.all(all.map((project) => project.bibliographyChanged(file))));
      }, QUIET),
    );
  };
  documents.onDidChangeContent(({ document }) => changed(document.uri));
  documents.onDidClose(({ document }) => changed(document.uri));
  return {};
};
