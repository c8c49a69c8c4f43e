import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  ALTERED_QUOTE,
  DRAFT_FILE,
  HARBOUR,
  HARBOUR_FILE,
  MARTEN_QUOTE,
  RIGHT_LENGTH,
  WORKSPACE_FILES,
  WRONG_LENGTH,
} from '../fixture';
import {
  attestDiagnostics,
  checkOf,
  discard,
  hoverText,
  openDraft,
  until,
  untilDiagnostic,
  untilNoDiagnostic,
  workspaceFile,
} from './editing';

const DRAFT = 'warned.md';

describe('warnings', () => {
  let editor: vscode.TextEditor;
  const document = () => editor.document;

  beforeEach(async () => {
    editor = await openDraft(DRAFT, WORKSPACE_FILES[DRAFT_FILE]!);
  });
  afterEach(() => discard(DRAFT));

  it('mark the clashing figure and point to the sentence of the source', async () => {
    const warning = await untilDiagnostic(document().uri, 'contradicted-claim');
    assert.match(document().getText(warning.range), /2,800/);
    assert.ok(warning.range.isSingleLine);
    assert.match(warning.message, /2,400/);
    const [related] = warning.relatedInformation ?? [];
    assert.ok(related?.location.uri.path.endsWith(HARBOUR_FILE), String(related?.location.uri));
    const source = await vscode.workspace.openTextDocument(related.location.uri);
    assert.match(source.getText(related.location.range), /2,400 metres long/);
  });

  it('and the hover below them say nothing twice', async () => {
    const { message, range, relatedInformation } = await untilDiagnostic(document().uri, 'contradicted-claim');
    assert.match(message, /lindqvistHarbour, para\. 3 /);
    assert.match(relatedInformation?.[0]?.message ?? '', /^The harbour bridge is 2,400 metres/);
    const hover = await hoverText(document(), range.start);
    assert.match(hover, /Harbour bridge opens after long delay/);
    assert.match(hover, /command:attest\.openPassage/);
    assert.doesNotMatch(hover, /2,400 metres|2,800|para\. 3/);
    assert.match(await hoverText(document(), document().positionAt(document().getText().indexOf('Westport'))), /2,800/);
  });

  it('stand in a draft that was never saved, and in one from another folder', async () => {
    const content = WORKSPACE_FILES[DRAFT_FILE]!;
    const unsaved = await vscode.workspace.openTextDocument({ language: 'markdown', content });
    await untilDiagnostic(unsaved.uri, 'contradicted-claim');
    const elsewhere = vscode.Uri.joinPath(workspaceFile('..'), 'attest-elsewhere.md');
    await vscode.workspace.fs.writeFile(elsewhere, new TextEncoder().encode(content));
    try {
      await vscode.window.showTextDocument(elsewhere);
      await untilDiagnostic(elsewhere, 'contradicted-claim');
    } finally {
      await vscode.workspace.fs.delete(elsewhere);
    }
  });

  it('carry their check and its documentation', async () => {
    await untilDiagnostic(document().uri, 'contradicted-claim');
    for (const { code, source } of attestDiagnostics(document().uri)) {
      assert.equal(source, 'attest');
      assert.ok(typeof code === 'object' && code.target !== undefined, JSON.stringify(code));
    }
  });

  it('leave alone what the sources support', async () => {
    await untilDiagnostic(document().uri, 'altered-quotation');
    const lines = attestDiagnostics(document().uri).map(({ range }) => document().lineAt(range.start).text);
    assert.ok(!lines.some((line) => line.includes('1.2 million')), lines.join('\n'));
  });

  it('offer the figure of the source', async () => {
    const warning = await untilDiagnostic(document().uri, 'contradicted-claim');
    await takeFix(document(), warning, /2,400/);
    assert.ok(document().getText().includes(RIGHT_LENGTH));
    await untilNoDiagnostic(document().uri, 'contradicted-claim');
  });

  it('offer the words of the source for an altered quotation, and undo is one step', async () => {
    const before = document().getText();
    const warning = await untilDiagnostic(document().uri, 'altered-quotation');
    await takeFix(document(), warning, /Restore/);
    assert.equal(document().getText(), before.replace(ALTERED_QUOTE, MARTEN_QUOTE));
    await untilNoDiagnostic(document().uri, 'altered-quotation');
    await vscode.commands.executeCommand('undo');
    assert.equal(document().getText(), before);
    await untilDiagnostic(document().uri, 'altered-quotation');
  });

  it('can be ignored at their place, the words for the reason selected', async () => {
    for (const [check, comment] of [
      ['contradicted-claim', /<!-- attest-disable-next-line contradicted-claim -- reason -->\n/],
      ['altered-quotation', /<!-- attest-disable-next-line altered-quotation -- reason -->\n/],
    ] as const) {
      const warning = await untilDiagnostic(document().uri, check);
      await takeFix(document(), warning, /[Ii]gnore/);
      assert.match(document().getText(), comment);
      const { activeTextEditor: writing } = vscode.window;
      await until(() => writing?.document.getText(writing.selection) === 'reason', 'the reason selected');
      await untilNoDiagnostic(document().uri, check);
    }
  });

  it('have fixes each of which one undo takes back', async () => {
    const before = document().getText();
    for (const check of ['contradicted-claim', 'altered-quotation']) {
      const titles = (await fixesOf(document(), await untilDiagnostic(document().uri, check))).map(
        ({ title }) => title,
      );
      assert.ok(titles.length >= 2, titles.join('\n'));
      for (const title of titles) {
        const [fix] = (await fixesOf(document(), await untilDiagnostic(document().uri, check))).filter(
          (offered) => offered.title === title,
        );
        assert.ok(fix?.edit && (await vscode.workspace.applyEdit(fix.edit)), title);
        assert.notEqual(document().getText(), before, title);
        await vscode.commands.executeCommand('undo');
        assert.equal(document().getText(), before, title);
      }
    }
  });

  it('know unknown keys and locators out of range, and mend the key', async () => {
    const misspelt = HARBOUR.replace('Harbour', 'Harbor');
    const uri = (await openDraft(DRAFT, `The bridge opened [@${misspelt}]. It cost a lot [@${HARBOUR}, para. 40].\n`))
      .document.uri;
    await untilDiagnostic(uri, 'locator-out-of-range');
    const opened = await vscode.workspace.openTextDocument(uri);
    await takeFix(opened, await untilDiagnostic(uri, 'unknown-citekey'), new RegExp(`@${HARBOUR}`));
    await untilNoDiagnostic(uri, 'unknown-citekey');
  });

  it('follow each edit', async () => {
    await untilDiagnostic(document().uri, 'contradicted-claim');
    const start = document().positionAt(document().getText().indexOf(WRONG_LENGTH));
    await editor.edit((edit) =>
      edit.replace(new vscode.Range(start, start.translate(0, WRONG_LENGTH.length)), RIGHT_LENGTH),
    );
    await untilNoDiagnostic(document().uri, 'contradicted-claim');
    assert.deepEqual(attestDiagnostics(document().uri).map(checkOf), ['altered-quotation']);
  });
});

/** The quick fixes for a diagnostic that edit the draft, once there are some. */
function fixesOf(document: vscode.TextDocument, { range }: vscode.Diagnostic): Promise<vscode.CodeAction[]> {
  return until(async () => {
    const offered = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
      vscode.CodeActionKind.QuickFix.value,
    );
    const edits = offered.filter(({ edit }) => edit !== undefined);
    return edits.length > 0 ? edits : undefined;
  }, 'fixes');
}

/** Applies the quick fix of a diagnostic whose title is like this, once it is offered. */
async function takeFix(document: vscode.TextDocument, diagnostic: vscode.Diagnostic, title: RegExp): Promise<void> {
  const action = await until(
    async () => (await fixesOf(document, diagnostic)).find((candidate) => title.test(candidate.title)),
    `a fix like ${title}`,
  );
  assert.ok(action.edit, 'the fix is an edit');
  assert.ok(await vscode.workspace.applyEdit(action.edit));
  if (action.command) await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
}
