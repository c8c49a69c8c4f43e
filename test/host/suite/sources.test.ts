// Articles on their way into the corpus, and what the Sources view's commands do with them.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';
import { HARBOUR } from '../fixture';
import {
  attestDiagnostics,
  discard,
  openDraft,
  until,
  untilDiagnostic,
  untilNoDiagnostic,
  workspaceFile,
  write,
} from './editing';

const PAGE = `<html><head><title>Quay of Ostrand opens</title></head><body><article><h1>Quay of Ostrand opens</h1>
<p>The new quay of Ostrand was opened on Monday by the mayor, who called it the longest of the coast.</p>
<p>It is 840 metres long and took five years to build, the harbour office said in a statement to the press.</p>
</article></body></html>`;

const textOf = async (uri: vscode.Uri): Promise<string> =>
  new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
const isThere = (uri: vscode.Uri): Promise<boolean> =>
  Promise.resolve(vscode.workspace.fs.stat(uri)).then(
    () => true,
    () => false,
  );
const openTabs = (): string[] =>
  vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .flatMap(({ input }) => (input instanceof vscode.TabInputText ? [input.uri.toString()] : []));

describe('sources', () => {
  const outside = mkdtempSync(path.join(os.tmpdir(), 'attest-articles-'));
  const original = path.join(outside, 'quay.html');

  before(() => openDraft('cited.md', 'Nothing yet.\n').then(() => undefined));
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await discard('corpus/quay.html', 'exported.bib', 'exported.json');
  });
  after(async () => {
    rmSync(outside, { recursive: true, force: true });
    await discard('cited.md', 'broken.md', 'broken.bib', 'references.json');
  });

  it('are copied into the corpus and shown as they were read; the original stays as it is', async () => {
    writeFileSync(original, PAGE);
    const adding = vscode.commands.executeCommand('attest.addSources', [vscode.Uri.file(original)]);
    await until(() => isThere(workspaceFile('corpus/quay.html')), 'the copy');
    const page = await until(
      () => openTabs().find((uri) => uri.startsWith('attest-source:')),
      'the page as it was read',
    );
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(page, true));
    assert.match(
      document.getText(),
      /^Quay of Ostrand opens\n[\s\S]*\n\[1\] The new quay[\s\S]*\n\[2\] It is 840 metres long/,
    );
    assert.equal(readFileSync(original, 'utf8'), PAGE);
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await adding;
  });

  it('are not copied when they cannot be read', async () => {
    for (const [name, text] of [
      ['sheet.xlsx', 'cells'],
      ['broken.pdf', 'no PDF'],
    ] as const) {
      const file = path.join(outside, name);
      writeFileSync(file, text);
      await vscode.commands.executeCommand('attest.addSources', [vscode.Uri.file(file)]);
      assert.equal(await isThere(workspaceFile(`corpus/${name}`)), false, name);
    }
  });

  it('are cited where the cursor stood in the draft, in one undo step, with their record', async () => {
    const text = '---\nbibliography: references.json\n---\n\nThe bridge is long.\n\nThe end.\n';
    const { document } = await openDraft('cited.md', text);
    const editor = await vscode.window.showTextDocument(document);
    const at = document.positionAt(text.indexOf('long.') + 'long.'.length);
    editor.selection = new vscode.Selection(at, at);
    // another editor has the focus when the command comes from the view
    await vscode.commands.executeCommand('attest.openSource', HARBOUR);
    await vscode.commands.executeCommand('attest.citeSource', HARBOUR);
    assert.equal(document.getText(), text.replace('long.', `long [@${HARBOUR}].`));
    await until(async () => {
      const uri = workspaceFile('references.json');
      return (await isThere(uri)) && (await textOf(uri)).includes(`"id": "${HARBOUR}"`);
    }, 'the record');
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), text);
  });

  it('that a draft cites are exported in either format', async () => {
    await openDraft('cited.md', `The bridge is long [@${HARBOUR}, para. 3; @nobody].\n`);
    for (const name of ['exported.bib', 'exported.json']) {
      await vscode.window.showTextDocument(workspaceFile('cited.md'));
      void vscode.commands.executeCommand('attest.exportBibliography', workspaceFile(name));
      await until(() => isThere(workspaceFile(name)), name);
      const text = await until(() => textOf(workspaceFile(name)), name);
      assert.match(text, /Harbour bridge opens after long delay/);
      assert.doesNotMatch(text, /nobody/);
    }
  });

  it('a broken entry of a bibliography is marked at its place until it is mended', async () => {
    const broken =
      '@article{good,\n  title = {Good}\n}\n\n@article{bad,\n  title = {Bad\n\n@article{after,\n  title = {After}\n}\n';
    const bib = await write('broken.bib', broken);
    await openDraft('broken.md', '---\nbibliography: broken.bib\n---\n\nSee [@after].\n');
    const found = await untilDiagnostic(bib, 'bibliography-entry');
    assert.ok([4, 5].includes(found.range.start.line), `line ${found.range.start.line}`);
    assert.equal(attestDiagnostics(bib).length, 1);
    // in the editor, before it is saved
    const document = await vscode.workspace.openTextDocument(bib);
    const mended = broken.replace('{Bad', '{Bad}\n}');
    const edit = new vscode.WorkspaceEdit();
    edit.replace(bib, new vscode.Range(0, 0, document.lineCount, 0), mended);
    await vscode.workspace.applyEdit(edit);
    await untilNoDiagnostic(bib, 'bibliography-entry');
    assert.ok(document.isDirty);
    await document.save();
  });
});
