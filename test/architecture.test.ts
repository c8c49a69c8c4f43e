// The dependency rules of ARCHITECTURE.md, checked on the modules as they are.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { CHECKS } from '../src/core/checks/list';

/** A room may import from itself and from these. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  'src/core/text': [],
  'src/core/values': ['src/core/text'],
  'src/core/sources': ['src/core/text', 'src/core/search'],
  'src/core/ingest': ['src/core/sources', 'src/core/values', 'src/core/text'],
  'src/core/search': ['src/core/text'],
  'src/core/drafts': ['src/core/sources', 'src/core/text'],
  'src/core/quotations': ['src/core/drafts', 'src/core/search', 'src/core/sources', 'src/core/values', 'src/core/text'],
  'src/core/verdicts': ['src/core/values', 'src/core/sources', 'src/core/text'],
  'src/core/evidence': [
    'src/core/verdicts',
    'src/core/drafts',
    'src/core/search',
    'src/core/sources',
    'src/core/values',
    'src/core/text',
  ],
  'src/core/cache': [
    'src/core/ports.ts',
    'src/core/quotations',
    'src/core/search',
    'src/core/sources',
    'src/core/text',
  ],
  'src/core/drift': [
    'src/core/evidence',
    'src/core/quotations',
    'src/core/drafts',
    'src/core/sources',
    'src/core/text',
  ],
  'src/core/cite': ['src/core/drafts', 'src/core/sources', 'src/core/text'],
  'src/core/checks': [
    'src/core/drift',
    'src/core/evidence',
    'src/core/quotations',
    'src/core/verdicts',
    'src/core/cite',
    'src/core/drafts',
    'src/core/search',
    'src/core/sources',
    'src/core/values',
    'src/core/text',
  ],
  'src/core/assist': ['src/core'],
  'src/core/engine.ts': ['src/core'],
  'src/core/ports.ts': ['src/core/sources', 'src/core/text'],
  'src/node': ['src/core'],
  'src/protocol': [],
  'src/server': ['src/core', 'src/node', 'src/protocol'],
  'src/cli': ['src/core', 'src/node'],
  'src/client': ['src/protocol'],
};

/** Packages that only these rooms may name. */
const FORBIDDEN: readonly { readonly package: RegExp; readonly except: readonly string[] }[] = [
  { package: /^vscode$|^vscode-languageclient/, except: ['src/client'] },
  { package: /^vscode-languageserver/, except: ['src/server'] },
  { package: /^node:/, except: ['src/node', 'src/server', 'src/cli', 'src/client'] },
];

const roomOf = (module: string): string | undefined =>
  Object.keys(ROOMS)
    .filter((room) => module === room || module.startsWith(`${room}/`))
    .sort((a, b) => b.length - a.length)[0];

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const name = path.posix.join(folder, entry.name);
    if (entry.isDirectory()) return sources(name);
    return name.endsWith('.ts') ? [name] : [];
  });
}

describe('architecture', function () {
  this.timeout(60_000);
  let modules: ICruiseResult['modules'];
  before(async () => {
    const { output } = await cruise(['src'], {
      doNotFollow: { path: 'node_modules' },
      tsPreCompilationDeps: true,
      tsConfig: { fileName: 'tsconfig.json' },
    });
    modules = (output as ICruiseResult).modules.filter((module) => module.source.startsWith('src/'));
  });

  it('saw every module', () => {
    const seen = new Set(modules.map((module) => module.source));
    const files = sources('src').filter((file) => !file.endsWith('.d.ts'));
    assert.deepEqual(
      files.filter((file) => !seen.has(file)),
      [],
    );
    assert.ok(seen.size > 100, `only ${seen.size} modules`);
  });

  it('every module stands in a room, and imports only what its room may', () => {
    const wrong = modules.flatMap((module) => {
      const room = roomOf(module.source);
      if (!room) return [`${module.source} stands in no room`];
      const allowed = [room, ...ROOMS[room]];
      return module.dependencies
        .map((dependency) => dependency.resolved)
        .filter(
          (to) => to.startsWith('src/') && !allowed.some((a) => to === a || to === `${a}.ts` || to.startsWith(`${a}/`)),
        )
        .map((to) => `${module.source} imports ${to}`);
    });
    assert.deepEqual(wrong, []);
  });

  it('the editor, the protocol and node stay outside the core', () => {
    const wrong = sources('src').flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      const named = [...text.matchAll(/(?:from|import\()\s*'([^'.][^']*)'/g)].map((match) => match[1]);
      return named
        .filter((name) =>
          FORBIDDEN.some((rule) => rule.package.test(name) && !rule.except.some((room) => file.startsWith(`${room}/`))),
        )
        .map((name) => `${file} imports ${name}`);
    });
    assert.deepEqual(wrong, []);
  });

  it('has no cycles', () => {
    const cycles = modules.flatMap((module) =>
      module.dependencies
        .filter((dependency) => dependency.circular && !dependency.typeOnly)
        .map((d) => `${module.source} -> ${d.resolved}`),
    );
    assert.deepEqual(cycles, []);
  });

  it('a check imports no other check, and each is in the list', () => {
    const ids = CHECKS.map((check) => check.id);
    const files = readdirSync('src/core/checks').map((name) => name.replace(/\.ts$/, ''));
    assert.deepEqual(ids, [...ids].sort());
    assert.deepEqual(
      ids.filter((id) => !files.includes(id)),
      [],
    );
    const wrong = modules
      .filter((module) => ids.some((id) => module.source === `src/core/checks/${id}.ts`))
      .flatMap((module) =>
        module.dependencies.filter((d) => ids.some((id) => d.resolved === `src/core/checks/${id}.ts`)),
      );
    assert.deepEqual(wrong, []);
  });

  it('no file and no function has grown into two things', () => {
    const long = sources('src')
      .map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n').length }))
      .filter(({ file, lines }) => lines > 320 && !LISTS.has(file));
    assert.deepEqual(long, []);
  });
});

/** Files that are one list of words or numbers, however long. */
const LISTS = new Set([
  'src/core/verdicts/news-opposites.ts',
  'src/core/values/senses/verbs.ts',
  'src/core/values/senses/words.ts',
]);
