// Starts the language server and hangs commands, the source list and the status items onto it.
import * as vscode from 'vscode';
import { LanguageClient, type LanguageClientOptions, TransportKind } from 'vscode-languageclient/node';
import { type InitializationOptions, type LibraryStatus, Notifications } from '../protocol/protocol';
import { registerAddFromClipboard } from './commands/add-source-from-clipboard';
import { registerAddSources } from './commands/add-sources';
import { registerAddToBibliography } from './commands/add-to-bibliography';
import { registerCheckDraft } from './commands/check-draft';
import { registerCiteSource } from './commands/cite-source';
import { registerRecord } from './commands/complete-record';
import { registerExportBibliography } from './commands/export-bibliography';
import { registerFindSources } from './commands/find-sources';
import { registerFindUses } from './commands/find-uses';
import { registerOpenPassage } from './commands/open-passage';
import { registerSample } from './commands/open-sample';
import { registerOpenSource } from './commands/open-source';
import { registerWalkthrough } from './commands/open-walkthrough';
import { registerRepointCitations } from './commands/repoint-citations';
import { registerShowSources } from './commands/show-sources';
import { registerQuotationsView } from './quotations-view';
import { registerRenderedSources } from './rendered-sources';
import { registerSourcesView } from './sources/view';
import { registerStatus } from './status';
import { registerVerdictsStatus } from './verdicts-status';

const DRAFTS = ['markdown', 'quarto', 'rmd'].flatMap((language) => [
  { scheme: 'file', language },
  { scheme: 'untitled', language },
]);

let client: LanguageClient | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const module = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.js').fsPath;
  const initializationOptions: InitializationOptions = {
    docs: vscode.Uri.joinPath(context.extensionUri, 'docs').toString(),
    trusted: vscode.workspace.isTrusted,
    cache: vscode.Uri.joinPath(context.globalStorageUri, 'readings').fsPath,
  };
  const options: LanguageClientOptions = {
    documentSelector: DRAFTS,
    initializationOptions,
    markdown: { isTrusted: { enabledCommands: ['attest.openPassage'] }, supportHtml: true },
    diagnosticCollectionName: 'attest',
    outputChannelName: 'Attest',
  };
  client = new LanguageClient(
    'attest',
    'Attest',
    {
      run: { module, transport: TransportKind.ipc },
      debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--inspect=6009'] } },
    },
    options,
  );
  const status = new vscode.EventEmitter<LibraryStatus>();
  context.subscriptions.push(
    status,
    client.onNotification(Notifications.status, (news: LibraryStatus) => status.fire(news)),
    registerStatus(status.event),
    registerSourcesView(client, context, status.event),
    registerRenderedSources(client, status.event),
  );
  const parts = [
    registerOpenPassage,
    registerAddToBibliography,
    registerFindSources,
    registerShowSources,
    registerAddSources,
    registerAddFromClipboard,
    registerOpenSource,
    registerCiteSource,
    registerFindUses,
    registerExportBibliography,
    registerRecord,
    registerSample,
    registerWalkthrough,
    registerCheckDraft,
    registerRepointCitations,
    registerQuotationsView,
    registerVerdictsStatus,
  ];
  context.subscriptions.push(
    vscode.workspace.onDidGrantWorkspaceTrust(() => void client?.sendNotification(Notifications.trusted)),
  );
  for (const register of parts) context.subscriptions.push(register(client, context));
  await client.start();
}

export async function deactivate(): Promise<void> {
  await client?.dispose();
}
