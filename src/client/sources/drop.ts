import { mkdtemp } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';

/** Files dropped onto the Sources view become sources. */
export const dropsOntoSources: vscode.TreeDragAndDropController<unknown> = {
  dragMimeTypes: [],
  dropMimeTypes: ['text/uri-list', 'files'],
  async handleDrop(_target, dropped) {
    const files = await filesOf(dropped);
    if (files.length > 0) await vscode.commands.executeCommand('attest.addSources', files);
  },
};

/** Dropped files by their addresses; those that have none, as in a browser, are laid down in a folder first. */
async function filesOf(dropped: vscode.DataTransfer): Promise<vscode.Uri[]> {
  const list = await dropped.get('text/uri-list')?.asString();
  const named = (list ?? '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => vscode.Uri.parse(line.trim()))
    .filter(({ scheme }) => scheme === 'file' || scheme === 'vscode-remote')
    .map((uri) => (uri.scheme === 'file' ? uri : vscode.Uri.file(uri.path)));
  if (named.length > 0) return named;
  const bare = [...dropped].flatMap(([, item]) => item.asFile() ?? []);
  if (bare.length === 0) return [];
  const folder = await mkdtemp(path.join(os.tmpdir(), 'attest-dropped-'));
  return Promise.all(
    bare.map(async (file) => {
      const uri = file.uri ?? vscode.Uri.file(path.join(folder, path.basename(file.name)));
      if (!file.uri) await vscode.workspace.fs.writeFile(uri, await file.data());
      return uri;
    }),
  );
}
