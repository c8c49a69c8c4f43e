// The language server: a table of capabilities around one session.
import {
  createConnection,
  DidChangeConfigurationNotification,
  ProposedFeatures,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type InitializationOptions, Notifications } from '../protocol/protocol';
import { bibliographyRequests } from './capabilities/bibliography';
import { bibliographyDocuments } from './capabilities/bibliography-documents';
import { bibliographyProblems } from './capabilities/bibliography-problems';
import { citeSource } from './capabilities/cite-source';
import { codeActions } from './capabilities/code-actions';
import { completion } from './capabilities/completion';
import { definition } from './capabilities/definition';
import { diagnostics } from './capabilities/diagnostics';
import { documentLinks } from './capabilities/document-links';
import { bibliographyExport } from './capabilities/export-bibliography';
import { foundSources } from './capabilities/found-sources';
import { hover } from './capabilities/hover';
import { inlineCompletion } from './capabilities/inline-completion';
import { quotationRequests } from './capabilities/quotations';
import { references } from './capabilities/references';
import { rename } from './capabilities/rename';
import { repointing } from './capabilities/repoint';
import { sourceParts } from './capabilities/source-parts';
import { sourceUses } from './capabilities/source-uses';
import { sourceRequests } from './capabilities/sources';
import { articleTrials } from './capabilities/try-article';
import { watchedFiles } from './capabilities/watched-files';
import type { Capability } from './capability';
import { filePath, Session } from './session';

const CAPABILITIES: readonly Capability[] = [
  diagnostics,
  codeActions,
  completion,
  inlineCompletion,
  hover,
  definition,
  references,
  rename,
  documentLinks,
  foundSources,
  sourceRequests,
  sourceParts,
  sourceUses,
  citeSource,
  articleTrials,
  bibliographyRequests,
  bibliographyDocuments,
  bibliographyProblems,
  bibliographyExport,
  quotationRequests,
  repointing,
  watchedFiles,
];

const connection = createConnection(ProposedFeatures.all);
const documents = new TextDocuments(TextDocument);
const session = new Session(connection, documents);

connection.onInitialize((params) => {
  session.options = params.initializationOptions as InitializationOptions;
  session.folders = (params.workspaceFolders ?? []).flatMap((folder) => filePath(folder.uri) ?? []);
  const capabilities = Object.assign({}, ...CAPABILITIES.map((capability) => capability(session)));
  return {
    capabilities: {
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      ...capabilities,
    },
    serverInfo: { name: 'Attest' },
  };
});

connection.onInitialized(() => {
  session.initialized();
  void connection.client.register(DidChangeConfigurationNotification.type, { section: 'attest' });
  connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
    const gone = new Set(removed.map((folder) => filePath(folder.uri)));
    session.folders = [
      ...session.folders.filter((folder) => !gone.has(folder)),
      ...added.flatMap((f) => filePath(f.uri) ?? []),
    ];
  });
  // The corpus is read as soon as the server runs, so that it is ready when the first word is typed.
  void session.project();
});

connection.onDidChangeConfiguration(() => void session.restart());
connection.onNotification(Notifications.trusted, () => void session.trust());
documents.listen(connection);
connection.listen();
