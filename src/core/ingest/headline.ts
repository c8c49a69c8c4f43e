import type { Block } from './block';
import { isBareName, readByline, readNameAndRole } from './byline';
import { isFurniture } from './furniture';
import { isStatedDateLine } from './stated-date';
import { wordCount } from './wording';

/**
 * Which block of the head is the headline: the first one whose words the article takes up again, or else the first that
 * is long enough. Undefined when the head has none.
 */
export function findHeadline(
  head: readonly Block[],
  body: readonly Block[],
  known: string | undefined,
): number | undefined {
  if (known) {
    const same = head.findIndex((block) => foldTitle(block.text) === foldTitle(known));
    if (same >= 0) return same;
  }
  const marked = head.findIndex((block) => block.kind === 'heading' && block.level === 1 && isCandidate(block.text));
  if (marked >= 0) return marked;
  // A line that ends in a full stop is a short first paragraph or a deck; headlines end open or with another mark.
  const open = ({ text }: { readonly text: string }): boolean => isCandidate(text) && !/[^.]\.["'”’)]*$/.test(text);
  const candidates = head.map((block, i) => ({ i, text: block.text })).filter(open);
  if (candidates.length === 0) return undefined;
  const stems = stemsOf(
    body
      .map((block) => block.text)
      .join(' ')
      .slice(0, 8000),
  );
  const scored = candidates.map((candidate) => ({ ...candidate, share: shareOf(candidate.text, stems) }));
  const best = Math.max(...scored.map((candidate) => candidate.share));
  const long = scored.filter(({ text }) => wordCount(text) >= 3);
  const taken = long.filter(({ share }) => share >= 0.25 && share >= 0.6 * best);
  // A label of a few words seldom is the headline where a longer line takes up the article's words too.
  const first = taken.find(({ text }) => wordCount(text) >= 5) ?? taken[0];
  const chosen = first ?? (known ? undefined : (long[0] ?? scored[0]));
  if (!chosen) return undefined;
  // The page's title holds the headline and the outlet's name.
  const inner = long.find(
    ({ i, text }) => i > chosen.i && text.length < chosen.text.length && chosen.text.includes(text),
  );
  return inner?.i ?? firstOfRun(scored, chosen.i);
}

/** A deck takes up more of the article's words than a witty headline above it: the headline stands first and ends open. */
function firstOfRun(
  scored: readonly { readonly i: number; readonly text: string; readonly share: number }[],
  chosen: number,
): number {
  let first = chosen;
  for (const { i, text, share } of [...scored].reverse()) {
    if (i === first - 1 && share > 0.1 && wordCount(text) >= 4 && !text.endsWith('.')) first = i;
  }
  return first;
}

function isCandidate(text: string): boolean {
  if (text.length < 4 || text.length > 260 || isFurniture(text)) return false;
  if (readByline(text) || isStatedDateLine(text)) return false;
  return !(readNameAndRole(text) || (isBareName(text) && wordCount(text) < 3));
}

/** Titles are the same when only case, punctuation and white space differ. */
export function foldTitle(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Beginnings of the words that carry meaning, so that "strengthen" meets "strengthened". */
function stemsOf(text: string): Set<string> {
  const stems = new Set<string>();
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) if (word.length > 3) stems.add(word.slice(0, 5));
  return stems;
}

function shareOf(title: string, stems: ReadonlySet<string>): number {
  const own = stemsOf(title);
  if (own.size === 0) return 0;
  let met = 0;
  for (const stem of own) if (stems.has(stem)) met++;
  return met / own.size;
}
