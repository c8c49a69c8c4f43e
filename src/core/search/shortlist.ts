/** A sentence on the way to becoming a hit. */
export interface Candidate {
  readonly block: number;
  readonly sentence: number;
  /** Library index of its source. */
  readonly source: number;
  readonly score: number;
}

/** Higher score first; equal scores in the order of the library and of the text. */
export const before = (a: Candidate, b: Candidate): boolean =>
  a.score !== b.score ? a.score > b.score : a.source !== b.source ? a.source < b.source : a.sentence < b.sentence;

/** Keeps the best `size` candidates: a binary heap with the worst on top. */
export class Shortlist {
  readonly #size: number;
  readonly #heap: Candidate[] = [];

  constructor(size: number) {
    this.#size = size;
  }

  /** A sentence that scores less than this cannot enter. */
  get threshold(): number {
    return this.#heap.length < this.#size ? 0 : this.#heap[0].score;
  }

  offer(candidate: Candidate): void {
    const heap = this.#heap;
    if (heap.length < this.#size) {
      heap.push(candidate);
      this.#up(heap.length - 1);
    } else if (this.#size > 0 && before(candidate, heap[0])) {
      heap[0] = candidate;
      this.#down();
    }
  }

  /** Best first. */
  sorted(): Candidate[] {
    return [...this.#heap].sort((a, b) => (before(a, b) ? -1 : 1));
  }

  #up(from: number): void {
    const heap = this.#heap;
    let at = from;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!before(heap[parent], heap[at])) return;
      [heap[parent], heap[at]] = [heap[at], heap[parent]];
      at = parent;
    }
  }

  #down(): void {
    const heap = this.#heap;
    let at = 0;
    for (;;) {
      const left = 2 * at + 1;
      if (left >= heap.length) return;
      const right = left + 1;
      const worse = right < heap.length && before(heap[left], heap[right]) ? right : left;
      if (!before(heap[at], heap[worse])) return;
      [heap[worse], heap[at]] = [heap[at], heap[worse]];
      at = worse;
    }
  }
}
