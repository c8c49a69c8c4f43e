import { stem } from '../text/stem';
import { forEachWord, WordFlag } from '../text/tokens';
import { fingerprintOf } from './fingerprint';
import { LONGEST_LENGTH } from './ranking';
import type { IndexedText } from './search';
import type { Segment } from './segment';
import { GrowingUint32 } from './typed';

/** Indexes the sentences of `articles`, in their order. Time linear in the text but for sorting the terms. */
export function buildSegment(articles: readonly IndexedText[]): Segment {
  const builder = new SegmentBuilder();
  for (const article of articles) builder.add(article);
  return builder.build();
}

class SegmentBuilder {
  readonly #termOfWord = new Map<string, number>();
  readonly #termIds = new Map<string, number>();
  readonly #terms: string[] = [];
  /** Postings in the order of the text: term, sentence and count beside one another. */
  readonly #postingTerms = new GrowingUint32();
  readonly #postingSentences = new GrowingUint32();
  readonly #postingCounts = new GrowingUint32();
  /** For each term, its last posting. */
  readonly #last = new GrowingUint32();
  readonly #rows = {
    slot: new GrowingUint32(),
    passage: new GrowingUint32(),
    position: new GrowingUint32(),
    start: new GrowingUint32(),
    end: new GrowingUint32(),
    length: new GrowingUint32(),
  };
  readonly #firsts = new GrowingUint32();
  readonly #articles: { id: string; fingerprint: string }[] = [];

  add(article: IndexedText): void {
    const slot = this.#articles.length;
    this.#articles.push({ id: article.id, fingerprint: fingerprintOf(article) });
    this.#firsts.push(this.#rows.slot.length);
    for (const passage of article.passages) {
      passage.sentences.forEach(({ span }, position) => {
        const rows = this.#rows;
        const length = this.#addWords(article.text, span.start, span.end, rows.slot.length);
        rows.slot.push(slot);
        rows.passage.push(passage.number);
        rows.position.push(position);
        rows.start.push(span.start);
        rows.end.push(span.end);
        rows.length.push(Math.min(length, LONGEST_LENGTH));
      });
    }
  }

  #addWords(text: string, start: number, end: number, sentence: number): number {
    let length = 0;
    forEachWord(
      text,
      (norm, _start, _end, flags) => {
        if ((flags & WordFlag.compound) === 0) length++;
        if (norm !== '') this.#addPosting(this.#termOf(norm), sentence);
      },
      start,
      Math.min(end, text.length),
    );
    return length;
  }

  #termOf(norm: string): number {
    const known = this.#termOfWord.get(norm);
    if (known !== undefined) return known;
    const text = stem(norm);
    let term = this.#termIds.get(text);
    if (term === undefined) {
      term = this.#terms.length;
      this.#terms.push(text);
      this.#termIds.set(text, term);
      this.#last.push(0xffffffff);
    }
    this.#termOfWord.set(norm, term);
    return term;
  }

  #addPosting(term: number, sentence: number): void {
    const last = this.#last.at(term);
    if (last !== 0xffffffff && this.#postingSentences.at(last) === sentence) {
      this.#postingCounts.set(last, Math.min(255, this.#postingCounts.at(last) + 1));
      return;
    }
    this.#last.set(term, this.#postingTerms.length);
    this.#postingTerms.push(term);
    this.#postingSentences.push(sentence);
    this.#postingCounts.push(1);
  }

  build(): Segment {
    const rows = this.#rows;
    this.#firsts.push(rows.slot.length);
    const order = this.#terms.map((_, term) => term).sort((a, b) => (this.#terms[a] < this.#terms[b] ? -1 : 1));
    const terms = order.map((term) => this.#terms[term]);
    return {
      terms,
      termIds: new Map(terms.map((text, term) => [text, term])),
      ...this.#sortPostings(order),
      sentences: {
        slot: rows.slot.toArray(),
        passage: rows.passage.toArray(),
        position: rows.position.toArray(),
        start: rows.start.toArray(),
        end: rows.end.toArray(),
        length: Uint8Array.from(rows.length.toArray()),
      },
      articles: this.#articles,
      firsts: this.#firsts.toArray(),
    };
  }

  /** Counting sort of the postings by term; within a term they stand in order of sentences already. */
  #sortPostings(order: readonly number[]): Pick<Segment, 'starts' | 'postings' | 'counts' | 'maxCounts'> {
    const rank = new Uint32Array(order.length);
    order.forEach((term, at) => {
      rank[term] = at;
    });
    const total = this.#postingTerms.length;
    const starts = new Uint32Array(order.length + 1);
    for (let i = 0; i < total; i++) starts[rank[this.#postingTerms.at(i)] + 1]++;
    for (let t = 0; t < order.length; t++) starts[t + 1] += starts[t];
    const next = starts.slice();
    const postings = new Uint32Array(total);
    const counts = new Uint8Array(total);
    const maxCounts = new Uint8Array(order.length);
    for (let i = 0; i < total; i++) {
      const term = rank[this.#postingTerms.at(i)];
      const at = next[term]++;
      postings[at] = this.#postingSentences.at(i);
      counts[at] = this.#postingCounts.at(i);
      maxCounts[term] = Math.max(maxCounts[term], counts[at]);
    }
    return { starts, postings, counts, maxCounts };
  }
}
