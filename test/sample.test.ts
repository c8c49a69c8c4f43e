// The sample draft against the shipped corpus, as a writer first meets them.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseDraft } from '../src/core/drafts/parse';
import { DEFAULT_SETTINGS } from '../src/core/engine';
import { engineOver } from './engine-fixture';

describe('the sample draft', () => {
  it('has one warning, on the figure that is wrong on purpose', async () => {
    const names = readdirSync('corpus').filter((name) => name.endsWith('.md'));
    const engine = await engineOver(
      Object.fromEntries(names.map((name) => [name, new Uint8Array(readFileSync(path.join('corpus', name)))])),
    );
    const draft = readFileSync('corpus/sample/analysis.md', 'utf8');
    const { findings } = await engine.check(parseDraft(draft), DEFAULT_SETTINGS);
    const warned = findings.filter(({ severity }) => severity === 'warning' || severity === 'error');
    assert.deepEqual(
      warned.map(({ span }) => draft.slice(span.start, span.end)),
      ['60 %'],
    );
  });
});
