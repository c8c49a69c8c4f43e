// A bibliography as the corpus: its entries name articles that lie outside the workspace.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';
import { discard, openDraft, until, untilDiagnostic, untilNoDiagnostic, workspaceFile, write } from './editing';

const page = (
  length: string,
): string => `<html lang="en"><head><title>Quay of Ostrand opens</title></head><body><article>
<h1>Quay of Ostrand opens</h1>
<p>The new quay of Ostrand was opened on Monday by the mayor, who called it the longest of the coast.</p>
<p>The quay of Ostrand is ${length} metres long and took five years to build, the harbour office said in a statement.</p>
</article></body></html>`;
const entry = (file: string): string =>
  `@article{ostrand, title = {Quay of Ostrand}, file = {Snapshot:${file}:text/html}}\n`;

describe('a bibliography as the corpus', () => {
  const elsewhere = mkdtempSync(path.join(os.tmpdir(), 'attest-elsewhere-'));
  const article = path.join(elsewhere, 'quay.html');
  const settings = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('attest', workspaceFile('.'));

  after(async () => {
    await settings().update('corpus', undefined, vscode.ConfigurationTarget.Workspace);
    rmSync(elsewhere, { recursive: true, force: true });
    await discard('library', 'quay.md', '.vscode');
  });

  it('is read, and followed as it and the files that it names change', async () => {
    const bib = await write('library/refs.bib', entry(article));
    await settings().update('corpus', ['corpus', 'library/refs.bib'], vscode.ConfigurationTarget.Workspace);
    const { document } = await openDraft('quay.md', 'The quay of Ostrand is 700 metres long [@ostrand, para. 2].\n');
    // the entry is known, its article is missing
    const missing = await untilDiagnostic(bib, 'bibliography-entry');
    assert.match(missing.message, /^Missing: .*quay\.html/);
    assert.equal(missing.range.start.line, 0);

    writeFileSync(article, page('840'));
    await untilNoDiagnostic(bib, 'bibliography-entry');
    await untilDiagnostic(document.uri, 'contradicted-claim');

    writeFileSync(article, page('700'));
    await untilNoDiagnostic(document.uri, 'contradicted-claim');

    const editor = await vscode.window.showTextDocument(bib);
    await editor.edit((edit) => edit.replace(new vscode.Range(0, 9, 0, 16), 'quay2024'));
    await untilDiagnostic(document.uri, 'unknown-citekey');
    await until(() => editor.document.isDirty, 'an unsaved bibliography');
  });
});
