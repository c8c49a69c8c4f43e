/** The engine as a program that answers an editor. */
import assert from 'node:assert/strict';
import { parseDraft } from '../src/core/drafts/parse';
import { DEFAULT_SETTINGS } from '../src/core/engine';
import { engineOver } from './engine-fixture';

const numbered = (count: number, sentence: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => sentence(n)).join('\n\n');

describe('a check of a long draft', () => {
  it('stands back while messages come in, one a turn, and goes on behind them', async () => {
    const engine = await engineOver({
      'quays.md': numbered(120, (n) => `Quay ${n} of Kelm is ${300 + n} metres long and was built in ${1850 + n}.`),
    });
    const draft = parseDraft(numbered(120, (n) => `Quay ${n} of Kelm is ${310 + n} metres long.`));
    const { claimJudge } = engine;
    const judge = claimJudge.judge;
    let judged = 0;
    claimJudge.judge = (...claim) => {
      judged++;
      return judge(...claim);
    };
    const checked = engine.check(draft, DEFAULT_SETTINGS);
    while (judged < 20) await turn();
    const before = judged;
    const messages = 15;
    for (let message = 0; message < messages; message++) {
      await turn();
      work(6);
    }
    assert.ok(judged - before < messages / 2, `${judged - before} claims judged between ${messages} messages`);
    await checked;
    assert.equal(judged, draft.claims.length);
  });
});

/** As vscode-jsonrpc takes its messages: each schedules the next. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

function work(milliseconds: number): void {
  for (const end = performance.now() + milliseconds; performance.now() < end; );
}
