import * as vscode from 'vscode';
import { discard, openDraft, until, untilDiagnostic, untilNoDiagnostic, workspaceFile, write } from './editing';

const DRAFT = 'watched.md';
const ARTICLE = 'corpus/late.md';
const RENAMED = 'corpus/moved/later.md';

const article = (key: string): string => `---
title: A late article
citekey: ${key}
---

The council of Ostrand met on May 3, 2024, and voted for the new quay.
`;

describe('the corpus', () => {
  afterEach(() => discard(DRAFT, ARTICLE, 'corpus/moved'));

  it('follows files that are added, changed, renamed and removed', async () => {
    const { document } = await openDraft(DRAFT, 'The council met [@lateArticle].\n');
    await untilDiagnostic(document.uri, 'unknown-citekey');

    await vscode.workspace.fs.createDirectory(workspaceFile('corpus'));
    await write(ARTICLE, article('lateArticle'));
    await untilNoDiagnostic(document.uri, 'unknown-citekey');

    await write(ARTICLE, article('otherKey'));
    await untilDiagnostic(document.uri, 'unknown-citekey');
    await write(ARTICLE, article('lateArticle'));
    await untilNoDiagnostic(document.uri, 'unknown-citekey');

    await vscode.workspace.fs.createDirectory(workspaceFile('corpus/moved'));
    await vscode.workspace.fs.rename(workspaceFile(ARTICLE), workspaceFile(RENAMED));
    await until(async () => {
      const [link] = await vscode.commands.executeCommand<vscode.LocationLink[]>(
        'vscode.executeDefinitionProvider',
        document.uri,
        new vscode.Position(0, 20),
      );
      return link?.targetUri?.path.endsWith(RENAMED);
    }, 'the passage in the renamed file');

    await vscode.workspace.fs.delete(workspaceFile(RENAMED));
    await untilDiagnostic(document.uri, 'unknown-citekey');
  });
});
