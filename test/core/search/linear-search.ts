import { type Slot, slotsOf } from '../../../src/core/search/query';
import {
  ELSEWHERE_IN_ARTICLE,
  lengthNorms,
  NEIGHBOUR_ACROSS_PASSAGES,
  NEIGHBOUR_IN_PASSAGE,
  rarity,
  saturate,
  shortlistSize,
} from '../../../src/core/search/ranking';
import type { Hit, IndexedText, SearchOptions, TermQuery } from '../../../src/core/search/search';
import { stem } from '../../../src/core/text/stem';
import { WordFlag, words } from '../../../src/core/text/tokens';

interface Row {
  readonly source: number;
  readonly order: number;
  readonly passage: number;
  readonly position: number;
  readonly span: { readonly start: number; readonly end: number };
  readonly counts: ReadonlyMap<string, number>;
  readonly length: number;
}

const remembered = new WeakMap<readonly IndexedText[], readonly Row[]>();

function rowsOf(texts: readonly IndexedText[]): readonly Row[] {
  const rows = remembered.get(texts) ?? readRows(texts);
  remembered.set(texts, rows);
  return rows;
}

function readRows(texts: readonly IndexedText[]): Row[] {
  const rows: Row[] = [];
  texts.forEach(({ text, passages }, source) => {
    for (const { number, sentences } of passages) {
      sentences.forEach(({ span }, position) => {
        const found = words(text.slice(span.start, span.end));
        const counts = new Map<string, number>();
        for (const { norm } of found) counts.set(stem(norm), (counts.get(stem(norm)) ?? 0) + 1);
        const length = Math.min(255, found.filter(({ flags }) => (flags & WordFlag.compound) === 0).length);
        rows.push({ source, order: rows.length, passage: number, position, span, counts, length });
      });
    }
  });
  return rows;
}

/** Reads every sentence for every query: what the index must answer, without guesses at prefixes and typing errors. */
export function linearSearch(texts: readonly IndexedText[], query: string | TermQuery, options: SearchOptions): Hit[] {
  const rows = rowsOf(texts);
  const norms = lengthNorms(rows.length === 0 ? 1 : rows.reduce((sum, row) => sum + row.length, 0) / rows.length);
  const frequency = (term: string): number => rows.filter((row) => row.counts.has(term)).length;
  const weights = new Map<Slot, number>();
  for (const slot of slotsOf(query)) {
    const most = Math.max(...slot.variants.map(({ terms }) => Math.min(...terms.map(frequency))));
    weights.set(slot, slot.weight * rarity(most, rows.length));
  }
  const slots = [...weights.keys()].sort(
    (a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0) || (a.key < b.key ? -1 : 1),
  );
  const earned = (slot: Slot, row: Row | undefined): number => {
    if (!row) return 0;
    const each = slot.variants.map(({ terms, factor }) => {
      const count = Math.min(...terms.map((term) => row.counts.get(term) ?? 0));
      return count === 0 ? 0 : factor * (weights.get(slot) ?? 0) * saturate(Math.min(255, count), norms[row.length]);
    });
    return Math.max(0, ...each);
  };
  const sum = (value: (slot: Slot) => number): number => slots.reduce((total, slot) => total + value(slot), 0);
  const neighbour = (row: Row, slot: Slot, by: 1 | -1): number => {
    const other = rows[row.order + by];
    if (other?.source !== row.source) return 0;
    return (other.passage === row.passage ? NEIGHBOUR_IN_PASSAGE : NEIGHBOUR_ACROSS_PASSAGES) * earned(slot, other);
  };
  const elsewhere = (row: Row, slot: Slot): number => {
    const article = rows.filter(({ source }) => source === row.source);
    const stands = slot.variants.filter(({ terms }) =>
      terms.every((term) => article.some(({ counts }) => counts.has(term))),
    );
    return Math.max(0, ...stands.map(({ factor }) => factor)) * (weights.get(slot) ?? 0);
  };
  const inContext = (row: Row, slot: Slot): number => {
    const near = Math.max(earned(slot, row), neighbour(row, slot, -1), neighbour(row, slot, 1));
    return near > 0 ? near : ELSEWHERE_IN_ARTICLE * elsewhere(row, slot);
  };
  const ranked = (list: { row: Row; score: number }[]) =>
    list.sort((a, b) => b.score - a.score || a.row.order - b.row.order);
  const own = rows
    .filter((row) => !options.sources || options.sources.includes(row.source))
    .map((row) => ({ row, score: sum((slot) => earned(slot, row)) }))
    .filter(({ score }) => score > 0);
  const shortlist = ranked(own).slice(0, shortlistSize(options.limit));
  const scored = shortlist.map(({ row }) => ({
    row,
    score: sum((slot) => inContext(row, slot)),
  }));
  const total = slots.reduce((all, slot) => all + (weights.get(slot) ?? 0), 0);
  return ranked(scored)
    .slice(0, options.limit)
    .map(({ row, score }) => ({
      source: row.source,
      passage: row.passage,
      position: row.position,
      sentence: { ...row.span },
      score,
      coverage: Math.min(1, sum((slot) => (earned(slot, row) > 0 ? (weights.get(slot) ?? 0) : 0)) / total),
    }));
}
