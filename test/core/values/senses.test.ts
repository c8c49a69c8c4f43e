import assert from 'node:assert/strict';
import { KINDS } from '../../../src/core/values/senses/kinds';
import { areOtherKinds, excludeEachOther, sayingSame } from '../../../src/core/values/senses/senses';
import { VERBS } from '../../../src/core/values/senses/verbs';
import { WORDS } from '../../../src/core/values/senses/words';

const lines = `${VERBS}\n${WORDS}`.split('\n').filter((line) => line !== '');
const nameOf = (line: string): string => line.slice(0, line.indexOf(':'));
const sides = (line: string): string[][] =>
  line
    .slice(line.indexOf(':') + 1)
    .split('!')
    .map((side) => side.split(' ').filter((word) => word !== ''));

describe('our list of senses', () => {
  it('opposes only senses that it has', () => {
    const names = new Set(lines.map(nameOf));
    const missing = lines.flatMap((line) => (sides(line)[1] ?? []).filter((name) => !names.has(name)));
    assert.deepEqual(missing, []);
  });

  it('has no word that is its own opposite, nor one that says the same and the opposite', () => {
    const words = new Set(lines.flatMap((line) => sides(line)[0]));
    assert.ok(words.size > 3000);
    const torn = [...words].filter(
      (word) => excludeEachOther(word, word) || sayingSame(word).some((other) => excludeEachOther(word, other)),
    );
    assert.deepEqual(torn, []);
  });

  it('is symmetric', () => {
    assert.ok(excludeEachOther('eager', 'reluctant') && excludeEachOther('reluctant', 'eager'));
    assert.ok(!excludeEachOther('eager', 'public'));
  });
});

describe('our list of kinds', () => {
  const lists = KINDS.trim()
    .split('\n')
    .map((line) =>
      line
        .slice(line.indexOf(':') + 1)
        .trim()
        .split(' '),
    );

  it('has lines of two or more words, none twice in a line', () => {
    for (const list of lists) {
      assert.ok(list.length > 1, list.join(' '));
      assert.equal(new Set(list).size, list.length, list.join(' '));
    }
  });

  it('tells nothing apart that our senses take for the same', () => {
    const torn = lists.flatMap((list) => list.filter((word) => sayingSame(word).some((other) => list.includes(other))));
    assert.deepEqual(torn, []);
  });

  it('is symmetric, and silent on words of two lines', () => {
    assert.ok(areOtherKinds('federal', 'municipal') && areOtherKinds('municipal', 'federal'));
    assert.ok(!areOtherKinds('federal', 'ferry'));
  });
});
