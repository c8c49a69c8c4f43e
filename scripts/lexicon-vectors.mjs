// Latent semantic vectors of WordNet's glosses (Deerwester and others, 1990, over dictionary definitions as in
// Patwardhan and Pedersen, 2006): words defined alike lie close together. They rank likeness only, and tell no opposites.
import { generator } from './train-trees.mjs';

export const DIMENSIONS = 48;
const ROUNDS = 4;
const STOP = new Set(
  'a an the of to in on at by for with from as or and is are was be been being that which who whose it its he his she her they their something someone some any one used especially usually often etc not no having have has into out up very more most other than you i we can may such this these those when where used usage'.split(
    ' ',
  ),
);

function stemOf(word, lemmas) {
  if (lemmas.has(word) && !word.endsWith('s')) return word;
  for (const [ending, put] of [
    ['ies', 'y'],
    ['es', ''],
    ['es', 'e'],
    ['s', ''],
    ['ing', ''],
    ['ing', 'e'],
    ['ed', ''],
    ['ed', 'e'],
    ['ly', ''],
  ]) {
    if (word.endsWith(ending) && lemmas.has(word.slice(0, -ending.length) + put))
      return word.slice(0, -ending.length) + put;
  }
  return word;
}

function bagOf(synset, synsets, lemmas) {
  const bag = new Map();
  const add = (text, weight) => {
    for (const raw of text.toLowerCase().split(/[^a-z]+/)) {
      if (raw.length < 2 || STOP.has(raw)) continue;
      const term = stemOf(raw, lemmas);
      bag.set(term, (bag.get(term) ?? 0) + weight);
    }
  };
  add(synset.words.join(' '), 1.5);
  add(synset.gloss, 1);
  for (const p of synset.pointers) {
    const other = synsets.get(p.to);
    if (p.symbol === '@' || p.symbol === '@i' || p.symbol === '&') {
      add(other.words.join(' '), 1);
      add(other.gloss.split(';')[0], 0.5);
    } else if (p.symbol === '+' || p.symbol === '\\' || p.symbol === '$') add(other.words.join(' '), 0.7);
    else if (p.symbol === '*' || p.symbol === '>') add(other.words.join(' '), 0.4);
  }
  return bag;
}

/** Sparse rows (term numbers and tf-idf weights), each of length one. */
function sparseRows(synsets, lemmas) {
  const bags = new Map();
  const seen = new Map();
  for (const [key, synset] of synsets) {
    const bag = bagOf(synset, synsets, lemmas);
    bags.set(key, bag);
    for (const term of bag.keys()) seen.set(term, (seen.get(term) ?? 0) + 1);
  }
  const terms = new Map();
  for (const [term, count] of seen) if (count >= 3 && count < 0.05 * synsets.size) terms.set(term, terms.size);
  const rows = new Map();
  for (const [key, bag] of bags) {
    const at = [];
    const weight = [];
    let square = 0;
    for (const [term, count] of bag) {
      const number = terms.get(term);
      if (number === undefined) continue;
      const w = Math.sqrt(count) * Math.log(synsets.size / seen.get(term));
      at.push(number);
      weight.push(w);
      square += w * w;
    }
    rows.set(key, { at: Int32Array.from(at), weight: Float64Array.from(weight, (w) => w / Math.sqrt(square || 1)) });
  }
  return { rows, width: terms.size };
}

function orthonormalise(v, width) {
  for (let a = 0; a < DIMENSIONS; a++) {
    for (let b = 0; b < a; b++) {
      let dot = 0;
      for (let i = 0; i < width; i++) dot += v[i * DIMENSIONS + a] * v[i * DIMENSIONS + b];
      for (let i = 0; i < width; i++) v[i * DIMENSIONS + a] -= dot * v[i * DIMENSIONS + b];
    }
    let square = 0;
    for (let i = 0; i < width; i++) square += v[i * DIMENSIONS + a] ** 2;
    const scale = 1 / Math.sqrt(square || 1);
    for (let i = 0; i < width; i++) v[i * DIMENSIONS + a] *= scale;
  }
}

function project(row, v, out) {
  out.fill(0);
  for (let t = 0; t < row.at.length; t++) {
    const base = row.at[t] * DIMENSIONS;
    const w = row.weight[t];
    for (let d = 0; d < DIMENSIONS; d++) out[d] += w * v[base + d];
  }
}

/** The leading right singular vectors, by subspace iteration. */
function subspace(rows, width) {
  const random = generator(11);
  let v = Float64Array.from({ length: width * DIMENSIONS }, () => random() - 0.5);
  const out = new Float64Array(DIMENSIONS);
  orthonormalise(v, width);
  const scales = new Float64Array(DIMENSIONS);
  for (let round = 0; round < ROUNDS; round++) {
    const next = new Float64Array(width * DIMENSIONS);
    scales.fill(0);
    for (const row of rows.values()) {
      project(row, v, out);
      for (let d = 0; d < DIMENSIONS; d++) scales[d] += out[d] * out[d];
      for (let t = 0; t < row.at.length; t++) {
        const base = row.at[t] * DIMENSIONS;
        const w = row.weight[t];
        for (let d = 0; d < DIMENSIONS; d++) next[base + d] += w * out[d];
      }
    }
    if (round === ROUNDS - 1) break;
    v = next;
    orthonormalise(v, width);
  }
  return { v, scales };
}

/** Vectors for `words`, int8, one after another, base 64. `lemmas` maps a lemma to its synset keys by part of speech. */
export function glossVectors(words, lemmas, synsets) {
  const { rows, width } = sparseRows(synsets, lemmas);
  const { v, scales } = subspace(rows, width);
  const damp = scales.map((s) => 1 / Math.sqrt(Math.sqrt(s) || 1));
  const bytes = new Int8Array(words.length * DIMENSIONS);
  const out = new Float64Array(DIMENSIONS);
  words.forEach((word, n) => {
    const sum = new Float64Array(DIMENSIONS);
    for (const { keys, count } of Object.values(lemmas.get(word))) {
      keys.slice(0, 3).forEach((key, sense) => {
        project(rows.get(key), v, out);
        const weight = (Math.log2(count + 1) + 0.5) / (1 + sense);
        for (let d = 0; d < DIMENSIONS; d++) sum[d] += weight * out[d] * damp[d];
      });
    }
    const norm = Math.sqrt(sum.reduce((s, x) => s + x * x, 0)) || 1;
    for (let d = 0; d < DIMENSIONS; d++)
      bytes[n * DIMENSIONS + d] = Math.max(-127, Math.min(127, Math.round((sum[d] / norm) * 250)));
  });
  return Buffer.from(bytes.buffer).toString('base64');
}
