// Readings of earlier starts as files in a folder of the machine's own: one a corpus, the oldest go first.
import { createHash } from 'node:crypto';
import { promises as fs } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { CacheStore } from '../core/ports';

/** Corpora whose readings are kept, and the bytes that they may take together. */
const MOST_FILES = 16;
const MOST_BYTES = 1e9;
/** As many bytes of plain text are read in a few hundred milliseconds, and two saved web pages hold as many. */
const LITTLE = 200_000;
const ENDING = '.readings';
/** Milliseconds after which a half-written file is one that a crash left behind. */
const ABANDONED = 3_600_000;

/**
 * A store in `folder`, which is made when there is something to save.
 * @param corpus what tells this corpus from others
 */
export function readingCache(folder: string, corpus: readonly string[]): CacheStore {
  const digest = (parts: readonly Uint8Array[]): string => {
    const hash = createHash('sha256');
    for (const part of parts) hash.update(part);
    return hash.digest('base64url');
  };
  const file = path.join(folder, digest([Buffer.from(JSON.stringify(corpus))]).slice(0, 22) + ENDING);
  return {
    digest,
    little: LITTLE,
    async load() {
      try {
        const bytes = await fs.readFile(file);
        const now = new Date();
        await fs.utimes(file, now, now); // used now: not the next one to go
        return bytes;
      } catch {
        return undefined;
      }
    },
    async save(parts) {
      const unfinished = `${file}.${process.pid}`;
      try {
        await fs.mkdir(folder, { recursive: true });
        await writeAll(unfinished, parts);
        await fs.rename(unfinished, file);
        await makeRoom(folder);
      } catch {
        // A full or read-only disk: the next start reads the articles again.
        await fs.rm(unfinished, { force: true }).catch(() => undefined);
      }
    },
  };
}

/** The folder for caches of the terminal, as each system has it. */
export function userCacheFolder(): string {
  const { LOCALAPPDATA, XDG_CACHE_HOME } = process.env;
  if (process.platform === 'win32') return path.join(LOCALAPPDATA ?? os.homedir(), 'attest', 'cache');
  if (process.platform === 'darwin') return path.join(os.homedir(), 'Library', 'Caches', 'attest');
  return path.join(XDG_CACHE_HOME || path.join(os.homedir(), '.cache'), 'attest');
}

async function writeAll(file: string, parts: readonly Uint8Array[]): Promise<void> {
  const handle = await fs.open(file, 'w', 0o600);
  try {
    for (const part of parts) await handle.writeFile(part);
  } finally {
    await handle.close();
  }
}

/** Removes what was used longest ago until the rest fits. */
async function makeRoom(folder: string): Promise<void> {
  const names = (await fs.readdir(folder)).filter((name) => name.includes(ENDING));
  const files = await Promise.all(
    names.map(async (name) => ({ name, ...stamp(await fs.stat(path.join(folder, name))) })),
  );
  files.sort((a, b) => b.used - a.used);
  let kept = 0;
  let bytes = 0;
  for (const { name, used, size } of files) {
    const finished = name.endsWith(ENDING);
    if (finished) {
      kept += 1;
      bytes += size;
    }
    const goes = finished ? kept > MOST_FILES || bytes > MOST_BYTES : Date.now() - used > ABANDONED;
    if (goes) await fs.rm(path.join(folder, name), { force: true });
  }
}

const stamp = ({ mtimeMs, size }: { mtimeMs: number; size: number }) => ({ used: mtimeMs, size });
