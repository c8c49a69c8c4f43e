import assert from 'node:assert/strict';
import { anchor, relocate } from '../../../src/core/quotations/anchor';
import { sourceOf } from './kit';

const paragraphs = [
  'The board met on Monday. It raised the fees by a tenth.',
  'The mayor objected. It raised the fees, he said, without asking the town.',
];
const source = sourceOf('fees', paragraphs);
const start = source.text.indexOf('raised the fees, he');
const kept = anchor(source, { start, end: start + 'raised the fees'.length });

describe('anchors', () => {
  it('hold the words with what stands around them', () => {
    assert.equal(kept.exact, 'raised the fees');
    assert.ok(kept.prefix.endsWith('The mayor objected. It '));
    assert.ok(kept.suffix.startsWith(', he said'));
  });

  it('find their place again, of several the right one', () => {
    assert.deepEqual(relocate(kept, source), { kind: 'place', span: { start, end: start + 15 }, passage: 2 });
  });

  it('find it under a new paragraph number and in other typography', () => {
    const saved = sourceOf('fees', [
      'A new first paragraph.',
      paragraphs[0],
      paragraphs[1].replace(', he said,', '\u00a0– he said –'),
    ]);
    const found = relocate(kept, saved);
    assert.equal(found.kind, 'place');
    assert.ok(found.kind === 'place' && found.passage === 3);
  });

  it('tell words that moved into other surroundings, and words that vanished', () => {
    const moved = sourceOf('fees', ['Nobody asked. Last year somebody raised the fees overnight. It was dark.']);
    assert.equal(relocate(kept, moved).kind, 'moved');
    assert.equal(relocate(kept, sourceOf('fees', ['The fees were raised.'])).kind, 'vanished');
    assert.equal(relocate({ exact: '', prefix: '', suffix: '' }, source).kind, 'vanished');
  });

  it('stay inside the text for any span', () => {
    const wild = anchor(source, { start: -5, end: 10_000 });
    assert.equal(wild.exact, source.text);
  });
});
