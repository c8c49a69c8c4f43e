// Ghost text and Find Sources, driven by the editor's own commands; each is taken back in one step.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { discard, openDraft, until } from './editing';

const DRAFT = 'ghost.md';
const TYPED = 'The harbour bridge is 2,400 metres long and cost';

describe('one step', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await discard(DRAFT, 'references.json');
  });

  it('takes ghost text in, with its citation, and one takes it back', async () => {
    const { document } = await openDraft(DRAFT, TYPED);
    await until(async () => {
      await vscode.commands.executeCommand('editor.action.inlineSuggest.trigger');
      await new Promise((resolve) => setTimeout(resolve, 400));
      await vscode.commands.executeCommand('editor.action.inlineSuggest.commit');
      return document.getText() !== TYPED;
    }, 'accepted ghost text');
    // whichever key the source has: a suite before this one renames it
    assert.match(document.getText(), new RegExp(`^${TYPED} 310 million euros \\[@\\w+, para\\. 3\\]$`));
    await undo(document);
    assert.equal(document.getText(), TYPED);
  });

  it('cites what Find Sources found first, and one takes it back', async () => {
    const text = 'Some 18,000 cars crossed the bridge on its first day.\n';
    const { document } = await openDraft(DRAFT, text);
    const editor = await vscode.window.showTextDocument(document);
    editor.selection = new vscode.Selection(0, 5, 0, 5);
    const finding = vscode.commands.executeCommand('attest.findSources');
    // the list cannot be looked into from here: its first row is taken as soon as there is one
    await until(async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      await new Promise((resolve) => setTimeout(resolve, 150));
      return document.getText() !== text;
    }, 'a citation');
    await finding;
    assert.match(document.getText(), /^Some 18,000 .* first day \[@\w+, para\. 4\]\.\n$/);
    await undo(document);
    assert.equal(document.getText(), text);
  });
});

async function undo(document: vscode.TextDocument): Promise<void> {
  await vscode.window.showTextDocument(document);
  await vscode.commands.executeCommand('undo');
}
