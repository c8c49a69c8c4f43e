import type { Segment, SegmentArticle } from './segment';

/** A segment and which of its slots go into the merged one. */
export interface MergePart {
  readonly segment: Segment;
  readonly alive: (slot: number) => boolean;
}

/** One segment with the live articles of several, in their order: what building it from their texts would give. */
export function mergeSegments(parts: readonly MergePart[]): Segment {
  const renumbered = parts.map((part) => part.segment.sentences.slot.map(() => 0xffffffff));
  const articles: SegmentArticle[] = [];
  const firsts: number[] = [];
  let sentences = 0;
  parts.forEach(({ segment, alive }, p) => {
    segment.articles.forEach((article, slot) => {
      if (!alive(slot)) return;
      articles.push(article);
      firsts.push(sentences);
      for (let i = segment.firsts[slot]; i < segment.firsts[slot + 1]; i++) renumbered[p][i] = sentences++;
    });
  });
  firsts.push(sentences);
  const firstsArray = Uint32Array.from(firsts);
  return {
    ...mergePostings(parts, renumbered),
    sentences: mergeTables(parts, renumbered, firstsArray),
    articles,
    firsts: firstsArray,
  };
}

const DEAD = 0xffffffff;

function mergeTables(
  parts: readonly MergePart[],
  renumbered: readonly Uint32Array[],
  firsts: Uint32Array,
): Segment['sentences'] {
  const size = firsts[firsts.length - 1];
  const column = () => new Uint32Array(size);
  const merged = {
    slot: column(),
    passage: column(),
    position: column(),
    start: column(),
    end: column(),
    length: new Uint8Array(size),
  };
  parts.forEach(({ segment: { sentences } }, p) => {
    for (let i = 0; i < sentences.slot.length; i++) {
      const at = renumbered[p][i];
      if (at === DEAD) continue;
      merged.passage[at] = sentences.passage[i];
      merged.position[at] = sentences.position[i];
      merged.start[at] = sentences.start[i];
      merged.end[at] = sentences.end[i];
      merged.length[at] = sentences.length[i];
    }
  });
  for (let slot = 0; slot + 1 < firsts.length; slot++) merged.slot.fill(slot, firsts[slot], firsts[slot + 1]);
  return merged;
}

function mergePostings(
  parts: readonly MergePart[],
  renumbered: readonly Uint32Array[],
): Pick<Segment, 'terms' | 'termIds' | 'starts' | 'postings' | 'counts' | 'maxCounts'> {
  const most = parts.reduce((sum, { segment }) => sum + segment.postings.length, 0);
  const postings = new Uint32Array(most);
  const counts = new Uint8Array(most);
  const terms: string[] = [];
  const starts: number[] = [0];
  const maxCounts: number[] = [];
  let size = 0;
  for (const term of unionOfTerms(parts)) {
    let maxCount = 0;
    const start = size;
    parts.forEach(({ segment }, p) => {
      const id = segment.termIds.get(term);
      if (id === undefined) return;
      for (let i = segment.starts[id]; i < segment.starts[id + 1]; i++) {
        const at = renumbered[p][segment.postings[i]];
        if (at === DEAD) continue;
        postings[size] = at;
        counts[size++] = segment.counts[i];
        maxCount = Math.max(maxCount, segment.counts[i]);
      }
    });
    if (size === start) continue;
    terms.push(term);
    starts.push(size);
    maxCounts.push(maxCount);
  }
  return {
    terms,
    termIds: new Map(terms.map((text, term) => [text, term])),
    starts: Uint32Array.from(starts),
    postings: postings.slice(0, size),
    counts: counts.slice(0, size),
    maxCounts: Uint8Array.from(maxCounts),
  };
}

/** Ascending, each term once. */
function unionOfTerms(parts: readonly MergePart[]): string[] {
  if (parts.length === 1) return [...parts[0].segment.terms];
  const union = new Set(parts.flatMap(({ segment }) => segment.terms));
  return [...union].sort((a, b) => (a < b ? -1 : 1));
}
