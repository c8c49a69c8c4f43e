// A file from anywhere in; a copy of it in the corpus folder out, if it can be read as an article. The original is never touched.
import { constants, promises as fs } from 'node:fs';
import path from 'node:path';
import { ARTICLE_EXTENSIONS, extensionOf, isArticleName } from '../core/ingest/formats';
import type { IngestResult } from '../core/sources/source';
import { nodeFiles, tooLarge } from './files';
import { ingest } from './ingest';

/** Reads a file as the article that it would be in a corpus. Never rejects. */
export async function tryArticle(file: string): Promise<IngestResult> {
  const name = path.basename(file);
  if (!isArticleName(name)) return { ok: false, reason: unknownFormat(name) };
  try {
    const stat = await fs.stat(file);
    if (!stat.isFile()) return { ok: false, reason: 'It is not a file.' };
    const reason = tooLarge(stat.size);
    return reason === undefined ? await ingest({ name, bytes: await nodeFiles.read(file) }) : { ok: false, reason };
  } catch {
    return { ok: false, reason: 'There is no such file, or you may not read it.' };
  }
}

/** `there`: the file stands in the folder already; `taken`: another file of that name does, and was left as it is. */
export type Copied = 'added' | 'replaced' | 'there' | 'taken';

export async function copyIntoCorpus(file: string, folder: string, replace: boolean): Promise<Copied> {
  const target = path.join(folder, path.basename(file));
  await fs.mkdir(folder, { recursive: true });
  const already = await fs.realpath(target).catch(() => undefined);
  if (already !== undefined && already === (await fs.realpath(file))) return 'there';
  try {
    await fs.copyFile(file, target, constants.COPYFILE_EXCL);
    return 'added';
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  if (!replace) return 'taken';
  // Beside it first, so that a full disk never leaves half an article under its name.
  const beside = `${target}.${process.pid}.new`;
  await fs.copyFile(file, beside);
  await fs.rename(beside, target);
  return 'replaced';
}

function unknownFormat(name: string): string {
  const extension = extensionOf(name);
  const known = ARTICLE_EXTENSIONS.map((known) => `.${known}`).join(', ');
  const what = extension === '' ? 'files without an extension' : `.${extension} files`;
  return `Attest does not read ${what}; it reads ${known}. Save the article as one of them.`;
}
