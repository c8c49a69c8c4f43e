// Golden cases: one file a check. A part that must stay silent, then a part with the findings drawn under the text.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { CHECKS } from '../../src/core/checks/list';
import { articleNamed, checkText, type Files } from '../engine-fixture';

interface Golden {
  readonly sources: Files;
  readonly silent: string;
  readonly findings: string;
}

/** Sections begin with `=== source NAME`, `=== silent` and `=== findings`; a source without text is that of test/articles. */
function readGolden(text: string): Golden {
  const sources: Record<string, string> = {};
  let silent = '';
  let findings = '';
  for (const section of text.split(/^=== /m).slice(1)) {
    const end = section.indexOf('\n');
    const [kind, name] = section.slice(0, end).split(' ');
    const body = section.slice(end + 1);
    if (kind === 'source') sources[name] = body.trim() === '' ? articleNamed(name) : body;
    else if (kind === 'silent') silent = body;
    else findings = body;
  }
  return { sources, silent, findings };
}

interface Drawn {
  readonly draft: string;
  /** `line:from-to message`, lines of the draft from 1, columns from 0. */
  readonly expected: readonly string[];
}

const DRAWN = /^( *)(\^+) (.*)$/;

/** Takes the lines of carets out of the draft. */
function readDrawn(text: string): Drawn {
  const draft: string[] = [];
  const expected: string[] = [];
  for (const line of text.split('\n')) {
    const drawn = DRAWN.exec(line);
    if (drawn) expected.push(`${draft.length}:${drawn[1].length}-${drawn[1].length + drawn[2].length} ${drawn[3]}`);
    else draft.push(line);
  }
  return { draft: draft.join('\n'), expected };
}

describe('golden cases of the checks', () => {
  const files = readdirSync('test/checks').filter((name) => name.endsWith('.golden'));

  it('every check has one', () => {
    const named = files.map((name) => name.replace('.golden', ''));
    // Drift needs two states of a source: test/core/drift.
    assert.deepEqual(
      CHECKS.map((check) => check.id).filter((id) => !named.includes(id) && id !== 'drifted-citation'),
      [],
    );
  });

  for (const file of files) {
    const id = file.replace('.golden', '');
    const golden = readGolden(readFileSync(`test/checks/${file}`, 'utf8'));

    it(`${id} stays silent`, async () => {
      const found = await checkText(golden.silent, golden.sources);
      assert.deepEqual(
        found.filter((finding) => finding.check === id).map((finding) => finding.line),
        [],
      );
    });

    it(`${id} finds what is drawn`, async () => {
      const { draft, expected } = readDrawn(golden.findings);
      const found = (await checkText(draft, golden.sources)).filter((finding) => finding.check === id);
      assert.deepEqual(
        found.map((finding) => finding.line),
        expected,
      );
    });
  }
});
