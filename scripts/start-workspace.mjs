// @ts-check
/** The folders that `npm start` opens: always below .attest/, so that nothing that ships is written to. */
import { cp, mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** @typedef {{ folder: string, draft: string }} StartWorkspace absolute paths */

const WORK = '.attest';
/** Below corpus/: the folder of the sample draft, which is no source itself. */
const SAMPLE = 'sample';
const SAMPLE_DRAFT = 'analysis.md';

/** A fresh copy of the shipped sources and of the sample draft. @param {string} root @returns {Promise<StartWorkspace>} */
export async function sampleWorkspace(root) {
  const folder = await freshPath(path.join(root, WORK), SAMPLE, '');
  const shipped = path.join(root, 'corpus');
  const sample = path.join(shipped, SAMPLE);
  await cp(shipped, path.join(folder, 'corpus'), { recursive: true, filter: (file) => file !== sample });
  await cp(sample, folder, { recursive: true });
  return { folder, draft: path.join(folder, SAMPLE_DRAFT) };
}

/**
 * A workspace on the writer's own articles, with a fresh draft. The articles stay where they are and are only read.
 * @param {string} root
 * @param {string} corpus folder of articles
 * @returns {Promise<StartWorkspace>}
 */
export async function writersWorkspace(root, corpus) {
  const articles = path.resolve(corpus);
  if (!(await stat(articles).catch(() => undefined))?.isDirectory()) throw new Error(`${articles} is not a folder`);
  const folder = path.join(root, WORK, `on-${path.basename(articles)}`);
  await mkdir(path.join(folder, '.vscode'), { recursive: true });
  const draft = await freshPath(folder, 'draft', '.md');
  await writeFile(
    path.join(folder, '.vscode/settings.json'),
    `${JSON.stringify({ 'attest.corpus': [articles] }, null, 2)}\n`,
  );
  await writeFile(draft, '# Draft\n\n');
  return { folder, draft };
}

/**
 * `name`, `name-2`, `name-3` …: the first that does not exist, so that nobody's work is written over.
 * @param {string} folder @param {string} name @param {string} extension
 */
async function freshPath(folder, name, extension) {
  const taken = new Set(await readdir(folder).catch(() => []));
  let candidate = `${name}${extension}`;
  for (let n = 2; taken.has(candidate); n += 1) candidate = `${name}-${n}${extension}`;
  return path.join(folder, candidate);
}
