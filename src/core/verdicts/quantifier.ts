import type { Alignment } from './align';
import { type Clash, tokensSpan } from './clash';

type Amount = 'none' | 'few' | 'some' | 'most' | 'all' | 'only' | 'first' | 'last';
const AMOUNTS = new Map<string, Amount>([
  ['no', 'none'],
  ['none', 'none'],
  ['nobody', 'none'],
  ['neither', 'none'],
  ['few', 'few'],
  ['some', 'some'],
  ['several', 'some'],
  ['many', 'some'],
  ['most', 'most'],
  ['majority', 'most'],
  ['all', 'all'],
  ['every', 'all'],
  ['each', 'all'],
  ['both', 'all'],
  ['everyone', 'all'],
  ['always', 'all'],
  ['never', 'none'],
  ['sometimes', 'some'],
  ['rarely', 'few'],
  ['seldom', 'few'],
  ['first', 'first'],
  ['last', 'last'],
  ['only', 'only'],
  ['sole', 'only'],
]);
const CLASH = new Set(['none all', 'none some', 'none most', 'few most', 'few all', 'first last', 'few some']);

/** Amounts over the same noun that cannot both hold: none and all, few and most, first and last. */
export function quantifierClashes(alignment: Alignment): Clash[] {
  const { claim, evidence, to } = alignment;
  const clashes: Clash[] = [];
  for (let i = 0; i + 1 < claim.words.length; i++) {
    const amount = AMOUNTS.get(claim.words[i].norm);
    if (!amount) continue;
    const noun = nextContent(claim.words, i);
    const there = noun < 0 ? -1 : to[noun];
    if (there === undefined || there < 0) continue;
    for (let d = 1; d <= 4 && there - d >= 0; d++) {
      const other = AMOUNTS.get(evidence.words[there - d].norm);
      if (!other) continue;
      if (CLASH.has(`${amount} ${other}`) || CLASH.has(`${other} ${amount}`)) {
        clashes.push({
          comparison: 'quantifier',
          agrees: false,
          strength: 0.75,
          claimSpan: tokensSpan(claim, i, i),
          evidenceSpan: tokensSpan(evidence, there - d, there - d),
        });
      }
      break;
    }
  }
  return clashes;
}

function nextContent(words: Alignment['claim']['words'], at: number): number {
  for (let i = at + 1; i <= at + 4 && i < words.length; i++) {
    if (words[i].kind === 'mark') return -1;
    if (!words[i].stop) return i;
  }
  return -1;
}
