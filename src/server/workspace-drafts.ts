// Every draft of a project, open or on disk, for references and renames. Unchanged files are parsed once.
import { promises as fs } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Draft } from '../core/drafts/draft';
import { parseDraft } from '../core/drafts/parse';
import { LineMap } from '../core/text/line-map';
import { readText } from '../node/bibliographies';
import type { Project } from './project';
import type { Session } from './session';

export interface ProjectDraft {
  readonly uri: string;
  readonly draft: Draft;
  readonly lines: LineMap;
}

const DRAFT_NAME = /\.(md|markdown|qmd|rmd)$/i;
const parsed = new Map<string, { stamp: string; draft: ProjectDraft }>();

export async function projectDrafts(session: Session, project: Project, signal: AbortSignal): Promise<ProjectDraft[]> {
  const drafts: ProjectDraft[] = [];
  for await (const file of draftFiles(project.root, project, signal)) {
    const uri = pathToFileURL(file).href;
    const open = await session.draft(uri);
    const draft = open ?? (await draftOnDisk(file, uri));
    if (draft) drafts.push(draft);
  }
  return drafts;
}

async function* draftFiles(folder: string, project: Project, signal: AbortSignal): AsyncGenerator<string> {
  signal.throwIfAborted();
  const entries = await fs.readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    const file = path.join(folder, entry.name);
    if (entry.name.startsWith('.') || entry.name === 'node_modules' || project.isCorpusFile(file)) continue;
    if (entry.isDirectory()) yield* draftFiles(file, project, signal);
    else if (entry.isFile() && DRAFT_NAME.test(entry.name)) yield file;
  }
}

async function draftOnDisk(file: string, uri: string): Promise<ProjectDraft | undefined> {
  const stat = await fs.stat(file).catch(() => undefined);
  if (!stat) return undefined;
  const stamp = `${stat.size} ${stat.mtimeMs}`;
  const known = parsed.get(file);
  if (known?.stamp === stamp) return known.draft;
  const text = await readText(file);
  if (text === undefined) return undefined;
  const draft = { uri, draft: parseDraft(text), lines: new LineMap(text) };
  parsed.set(file, { stamp, draft });
  return draft;
}
