import assert from 'node:assert/strict';
import { readBibliography } from '../../../src/core/cite/bibliography';
import { exportBibliography } from '../../../src/core/cite/export';
import { parseDraft } from '../../../src/core/drafts/parse';
import type { CslItem } from '../../../src/core/sources/record';

describe('bibliographies: exported', () => {
  it('holds what the draft cites, each once, in order, and names what has no record', () => {
    const draft = parseDraft('See [@b; @a, p. 3], @b and @none.[^1]\n\n[^1]: @c [para. 2].\n');
    const records = new Map<string, CslItem>(
      ['a', 'b', 'c', 'd'].map((id) => [id, { id, type: 'book', title: `The ${id}` }]),
    );
    for (const name of ['x.bib', 'x.json', 'x.yaml']) {
      const { text, missing } = exportBibliography(name, draft, (key) => records.get(key));
      const { entries, problems } = readBibliography(name, text);
      assert.deepEqual(
        entries.map((entry) => entry.item.id),
        ['b', 'a', 'c'],
        name,
      );
      assert.deepEqual([problems, missing], [[], ['none']]);
    }
  });
});
