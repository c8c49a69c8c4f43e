// Writes what is derived from the list of checks: the levels in package.json, the table in docs/checks.md.
// `--check` writes nothing and fails when something is stale.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { plugins } from './esbuild-plugins.mjs';

const LEVELS = ['off', 'hint', 'info', 'warning', 'error'];

/** @returns {Promise<readonly { id: string, severity: string, summary: string }[]>} */
async function checks() {
  const result = await build({
    entryPoints: ['src/core/checks/list.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    plugins: plugins(),
  });
  mkdirSync('out', { recursive: true });
  const file = new URL('../out/checks-list.mjs', import.meta.url);
  writeFileSync(file, result.outputFiles[0].contents);
  return (await import(file.href)).CHECKS;
}

const list = await checks();

/** @param {string} text */
function manifest(text) {
  const json = JSON.parse(text);
  const properties = json.contributes.configuration.properties['attest.checks'].properties;
  for (const id of Object.keys(properties)) delete properties[id];
  for (const { id, severity, summary } of list) {
    properties[id] = { type: 'string', enum: LEVELS, default: severity, description: summary };
  }
  return `${JSON.stringify(json, null, 2)}\n`;
}

const START = '<!-- generated: table of checks -->';
const END = '<!-- end of table -->';

/** @param {string} text */
function docs(text) {
  const rows = list.map(({ id, severity, summary }) => `| [\`${id}\`](#${id}) | ${severity} | ${summary} |`);
  const table = [START, '| check | level | what it reports |', '|---|---|---|', ...rows, END].join('\n');
  const from = text.indexOf(START);
  const to = text.indexOf(END);
  if (from < 0 || to < 0) throw new Error('docs/checks.md has lost its markers of the generated table.');
  const missing = list.filter(({ id }) => !text.includes(`\n## ${id}\n`));
  if (missing.length > 0) throw new Error(`docs/checks.md says nothing about ${missing.map((c) => c.id).join(', ')}.`);
  return text.slice(0, from) + table + text.slice(to + END.length);
}

let stale = false;
for (const [file, make] of [
  ['package.json', manifest],
  ['docs/checks.md', docs],
]) {
  const before = readFileSync(/** @type {string} */ (file), 'utf8');
  const after = /** @type {(text: string) => string} */ (make)(before);
  if (before === after) continue;
  stale = true;
  if (process.argv.includes('--check')) console.error(`${file} is stale: run npm run generate`);
  else writeFileSync(/** @type {string} */ (file), after);
}
if (stale && process.argv.includes('--check')) process.exit(1);
