import { stem } from '../text/stem';
import { foldCase } from '../text/tokens';
import { type Block, blockOf, type CorpusFigures, figuresOf } from './block';
import { buildSegment } from './build-segment';
import { fingerprintOf } from './fingerprint';
import { mergeSegments } from './merge-segments';
import { slotsOf } from './query';
import { shortlistSize } from './ranking';
import { rerank } from './rerank';
import { weighSlots } from './resolve';
import { ScanMemory, type SentenceRange, scanBlock } from './scan';
import type { Hit, IndexedText, SearchOptions, SentenceIndex, TermQuery } from './search';
import { type Segment, sentenceCountOf } from './segment';
import { Shortlist } from './shortlist';
import { Vocabulary } from './vocabulary';

/** More hits than this are never asked for by an editor; a bound on memory. */
const MOST_HITS = 10_000;

/** The index of a library: immutable segments, the largest first, and what is alive in them. */
export class SegmentedIndex implements SentenceIndex {
  readonly blocks: readonly Block[];
  readonly #corpus: CorpusFigures;
  readonly #vocabulary: Vocabulary;
  readonly #memory: ScanMemory;

  constructor(blocks: readonly Block[], memory = new ScanMemory()) {
    this.blocks = blocks;
    this.#memory = memory;
    this.#corpus = figuresOf(blocks);
    this.#vocabulary = new Vocabulary(blocks);
  }

  get sentenceCount(): number {
    return this.#corpus.sentenceCount;
  }

  get segments(): readonly Segment[] {
    return this.blocks.map((block) => block.segment);
  }

  frequency(word: string): number {
    return this.#vocabulary.frequency(stem(foldCase(word)));
  }

  search(query: string | TermQuery, options: SearchOptions): Hit[] {
    const limit = Math.min(MOST_HITS, Math.max(0, Math.floor(options.limit) || 0));
    if (limit === 0 || this.#corpus.sentenceCount === 0) return [];
    const slots = weighSlots(slotsOf(query), this.#vocabulary, this.#corpus, options);
    const size = shortlistSize(limit);
    const shortlist = new Shortlist(size);
    const wanted = options.sources && new Set(options.sources);
    this.blocks.forEach((block, number) => {
      const ranges = rangesOf(block, wanted);
      if (ranges.length > 0) scanBlock(block, number, slots, this.#corpus, ranges, shortlist, size, this.#memory);
    });
    return rerank(shortlist.sorted(), this.blocks, slots, this.#corpus, limit);
  }

  /**
   * The index of `texts`, whose positions are the library's. Articles that this index knows are not read again;
   * the answers are those of an index built from scratch.
   */
  update(texts: readonly IndexedText[]): SegmentedIndex {
    const position = new Map(texts.map((text, at) => [text.id, at]));
    const found = new Set<string>();
    const kept = this.blocks.map((block) => {
      const sourceOf = Int32Array.from(block.segment.articles, ({ id, fingerprint }) => {
        const at = position.get(id);
        if (at === undefined || found.has(id) || fingerprintOf(texts[at]) !== fingerprint) return -1;
        found.add(id);
        return at;
      });
      return blockOf(block.segment, sourceOf, block);
    });
    const added = texts.filter((text) => !found.has(text.id));
    if (added.length > 0) {
      const segment = buildSegment(added);
      kept.push(blockOf(segment, sourcesOf(segment, position)));
    }
    return new SegmentedIndex(tidy(kept, position), this.#memory);
  }
}

export const emptyIndex = new SegmentedIndex([]);

const sourcesOf = (segment: Segment, position: ReadonlyMap<string, number>): Int32Array =>
  Int32Array.from(segment.articles, ({ id }) => position.get(id) ?? -1);

/**
 * Keeps the blocks few and their sizes falling at least by half, so that each sentence is merged a logarithmic number
 * of times; drops what is dead once it is the larger part.
 */
function tidy(blocks: readonly Block[], position: ReadonlyMap<string, number>): Block[] {
  const rebuilt = (parts: readonly Block[]): Block => {
    const segment = mergeSegments(
      parts.map(({ segment, sourceOf }) => ({ segment, alive: (slot) => sourceOf[slot] >= 0 })),
    );
    return blockOf(segment, sourcesOf(segment, position));
  };
  const compact = blocks
    .filter((block) => block.sourceOf.some((source) => source >= 0))
    .map((block) => (2 * block.liveSentences < sentenceCountOf(block.segment) ? rebuilt([block]) : block))
    .sort((a, b) => sizeOf(b) - sizeOf(a));
  const stack: Block[] = [];
  for (const block of compact) {
    let parts = [block];
    let size = sizeOf(block);
    while (stack.length > 0 && sizeOf(stack[stack.length - 1]) < 2 * size) {
      const larger = stack.pop() as Block;
      parts = [larger, ...parts];
      size += sizeOf(larger);
    }
    stack.push(parts.length === 1 ? block : rebuilt(parts));
  }
  return stack;
}

/** Articles without a sentence count too, or they would pile up. */
const sizeOf = ({ liveSentences, segment }: Block): number => liveSentences + segment.articles.length;

function rangesOf({ segment, sourceOf }: Block, wanted: ReadonlySet<number> | undefined): SentenceRange[] {
  if (!wanted) return [{ from: 0, to: sentenceCountOf(segment) }];
  const ranges: SentenceRange[] = [];
  sourceOf.forEach((source, slot) => {
    if (!wanted.has(source)) return;
    const from = segment.firsts[slot];
    const to = segment.firsts[slot + 1];
    const last = ranges[ranges.length - 1];
    if (last?.to === from) ranges[ranges.length - 1] = { from: last.from, to };
    else if (to > from) ranges.push({ from, to });
  });
  return ranges;
}
