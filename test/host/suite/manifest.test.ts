import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { DRAFT_FILE } from '../fixture';
import { discard, extension, until, workspaceFile } from './editing';

describe('the manifest', () => {
  after(() => discard());

  it('activates on a Markdown file', async () => {
    await vscode.window.showTextDocument(workspaceFile(DRAFT_FILE));
    await until(() => extension().isActive, 'activation');
  });

  it('registers every command that it contributes', async () => {
    const { commands } = extension().packageJSON.contributes as { commands: { command: string }[] };
    const registered = new Set(await vscode.commands.getCommands(true));
    assert.deepEqual(
      commands.map(({ command }) => command).filter((command) => !registered.has(command)),
      [],
    );
  });

  it('reads its settings with their defaults', () => {
    const settings = vscode.workspace.getConfiguration('attest');
    assert.equal(settings.get('corpus'), 'corpus');
    assert.equal(settings.get('citationStyle'), 'pandoc');
  });
});
