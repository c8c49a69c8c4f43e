// Files chosen, dropped or named in; their copies in the corpus folder out, and why the others are not there.
import * as path from 'node:path';
import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { Requests, type TriedArticle } from '../../protocol/protocol';
import { exists } from './corpus-folder';

export interface AddedFiles {
  /** Files of the corpus folder. */
  readonly added: readonly vscode.Uri[];
  readonly refused: readonly { readonly file: vscode.Uri; readonly reason: string }[];
}

/** Reads each file and copies it if it is an article. Nothing is replaced without a yes; the originals stay as they are. */
export function copyFiles(
  client: LanguageClient,
  folder: vscode.Uri,
  chosen: readonly vscode.Uri[],
): Thenable<AddedFiles> {
  const options = {
    location: vscode.ProgressLocation.Notification,
    title: vscode.l10n.t('Adding sources'),
    cancellable: true,
  };
  return vscode.window.withProgress(options, async (progress, token) => {
    const files = await filesIn(chosen);
    const added: vscode.Uri[] = [];
    const refused: AddedFiles['refused'][number][] = [];
    const asking = new Replacing(files.length);
    for (const file of files) {
      if (token.isCancellationRequested) break;
      progress.report({ message: path.basename(file.fsPath), increment: 100 / files.length });
      try {
        const tried = await client.sendRequest<TriedArticle>(Requests.tryArticle, { file: file.fsPath });
        const copy = tried.ok ? await copyInto(folder, file, asking) : undefined;
        if (copy) added.push(copy);
        if (!tried.ok) refused.push({ file, reason: tried.reason });
      } catch (error) {
        refused.push({ file, reason: error instanceof Error ? error.message : String(error) });
      }
    }
    return { added, refused };
  });
}

/** Folders stand for the files in them; hidden ones are left alone. */
async function filesIn(chosen: readonly vscode.Uri[]): Promise<vscode.Uri[]> {
  const found: vscode.Uri[] = [];
  for (const uri of chosen) {
    const type = (await Promise.resolve(vscode.workspace.fs.stat(uri)).catch(() => undefined))?.type ?? 0;
    if ((type & vscode.FileType.Directory) === 0) found.push(uri);
    else if ((type & vscode.FileType.SymbolicLink) === 0) {
      const entries = await vscode.workspace.fs.readDirectory(uri);
      const visible = entries.filter(([name]) => !name.startsWith('.')).sort(([a], [b]) => (a < b ? -1 : 1));
      found.push(...(await filesIn(visible.map(([name]) => vscode.Uri.joinPath(uri, name)))));
    }
  }
  return found;
}

async function copyInto(folder: vscode.Uri, file: vscode.Uri, asking: Replacing): Promise<vscode.Uri | undefined> {
  const target = vscode.Uri.joinPath(folder, path.basename(file.fsPath));
  if (target.toString() === file.toString()) return target;
  const overwrite = await exists(target);
  if (overwrite && !(await asking.mayReplace(target))) return undefined;
  await vscode.workspace.fs.copy(file, target, { overwrite });
  return target;
}

/** Asks before a file is replaced; once for all of them where the writer says so. */
class Replacing {
  #all = false;

  constructor(private readonly files: number) {}

  async mayReplace(target: vscode.Uri): Promise<boolean> {
    if (this.#all) return true;
    const [replace, all, keep] = [vscode.l10n.t('Replace'), vscode.l10n.t('Replace All'), vscode.l10n.t('Keep')];
    const answer = await vscode.window.showWarningMessage(
      vscode.l10n.t('{0} is in the corpus already. Replace it?', path.basename(target.fsPath)),
      { modal: true, detail: vscode.l10n.t('Citations keep their words in view: what moved is reported as drift.') },
      ...(this.files > 1 ? [replace, all, keep] : [replace]),
    );
    this.#all = answer === all;
    return answer === replace || answer === all;
  }
}
