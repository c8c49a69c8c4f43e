import type { Statement } from '../values/statement';

/** A stretch of words that only one side has, between words that both have. Token indexes into each statement, half open. */
export interface Segment {
  readonly claimFrom: number;
  readonly claimTo: number;
  readonly evidenceFrom: number;
  readonly evidenceTo: number;
}

/** The two sentences read side by side, word by word. */
export interface Difference {
  /** Words in common and in order, over the claim's words. */
  readonly shared: number;
  readonly common: number;
  readonly claimWords: number;
  readonly evidenceWords: number;
  /** Stretches that differ, claim side not empty or lying between two common words. */
  readonly segments: readonly Segment[];
}

const MOST = 120;

function tokensOf(s: Statement): number[] {
  const out: number[] = [];
  for (let i = 0; i < s.words.length && out.length < MOST; i++) if (s.words[i].kind !== 'mark') out.push(i);
  return out;
}

/** Longest common subsequence of lemmas. At most 120 words a side, so the time is bounded. */
export function difference(claim: Statement, evidence: Statement): Difference {
  const a = tokensOf(claim);
  const b = tokensOf(evidence);
  const width = b.length + 1;
  const table = new Uint8Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    const key = claim.keys[a[i]];
    for (let j = b.length - 1; j >= 0; j--) {
      const at = i * width + j;
      if (key === evidence.keys[b[j]]) table[at] = table[at + width + 1] + 1;
      else table[at] = Math.max(table[at + width], table[at + 1]);
    }
  }
  const segments: Segment[] = [];
  let i = 0;
  let j = 0;
  let fromI = 0;
  let fromJ = 0;
  let started = false;
  const close = (endI: number, endJ: number, inside: boolean): void => {
    if (endI > fromI || (endJ > fromJ && inside)) {
      segments.push({
        claimFrom: token(a, fromI),
        claimTo: token(a, endI),
        evidenceFrom: token(b, fromJ),
        evidenceTo: token(b, endJ),
      });
    }
  };
  const token = (list: readonly number[], at: number): number =>
    list[at] ?? (list.length > 0 ? list[list.length - 1] + 1 : 0);
  while (i < a.length && j < b.length) {
    const at = i * width + j;
    if (claim.keys[a[i]] === evidence.keys[b[j]] && table[at] === table[at + width + 1] + 1) {
      close(i, j, started);
      started = true;
      fromI = ++i;
      fromJ = ++j;
    } else if (table[at + width] >= table[at + 1]) i++;
    else j++;
  }
  close(a.length, b.length, false);
  const common = table[0] ?? 0;
  return {
    shared: a.length === 0 ? 0 : common / a.length,
    common,
    claimWords: a.length,
    evidenceWords: b.length,
    segments,
  };
}
