import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('the window', () => {
  it('has a workspace with a draft', async () => {
    assert.equal(vscode.workspace.workspaceFolders?.length, 1);
    const found = await vscode.workspace.findFiles('draft.md');
    assert.equal(found.length, 1);
    console.log('vscode', vscode.version);
  });
});
