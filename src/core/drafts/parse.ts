import type { Root } from 'mdast';
import { readBlockQuotations } from './block-quotations';
import type { Draft, Quotation } from './draft';
import { readFrontMatter } from './front-matter';
import { readIgnores } from './ignores';
import { parseMarkdown, spanOf } from './markdown';
import { independentParts } from './parts';
import { type ParsedPart, readProse } from './prose';
import { readBlocks } from './read-blocks';

/** The parts that a draft was read from, by their text: a later reading need not parse them again. */
const partsOf = new WeakMap<Draft, ReadonlyMap<string, Root>>();

/**
 * Reads a Markdown draft. Never throws; every span of the result lies in `text`. Time is linear in the text.
 * @param text the raw file
 * @param previous an earlier reading of the same draft: parts that are still in the text are not parsed again, and the
 *   result is that of a reading without it
 */
export function parseDraft(text: string, previous?: Draft): Draft {
  if (previous?.text === text) return previous;
  // Micromark drops a byte order mark without counting it; a space in its place keeps every offset true.
  const raw = text.charCodeAt(0) === 0xfeff ? ` ${text.slice(1)}` : text;
  const { parts, trees } = parseParts(raw, previous && partsOf.get(previous));
  const prose = readProse(parts, raw);
  const [first] = parts[0].tree.children;
  const frontMatter = first?.type === 'yaml' ? readFrontMatter(raw, spanOf(first)) : undefined;
  const readings = readBlocks(prose.blocks, frontMatter?.data.lang);
  const draft: Draft = {
    text,
    ...(frontMatter && { frontMatter }),
    citations: readings.citations,
    quotations: inOrder([...readBlockQuotations(prose.quotes, raw, prose.blocks, readings), ...readings.quotations]),
    claims: readings.claims,
    ignores: readIgnores(raw, prose.html),
    excluded: [...prose.excluded].sort((a, b) => a.start - b.start),
    noteReferences: readings.noteReferences,
  };
  partsOf.set(draft, trees);
  return draft;
}

function parseParts(raw: string, known: ReadonlyMap<string, Root> | undefined) {
  const trees = new Map<string, Root>();
  const parts = independentParts(raw).map(({ start, end }): ParsedPart => {
    const text = raw.slice(start, end);
    const tree = trees.get(text) ?? known?.get(text) ?? parseMarkdown(text);
    trees.set(text, tree);
    return { start, tree };
  });
  return { parts, trees };
}

/** Outer before inner; a block quotation that stands in marks is reported once. */
function inOrder(quotations: readonly Quotation[]): Quotation[] {
  const blocks = new Set(quotations.filter((q) => q.style === 'block').map((q) => `${q.inner.start}-${q.inner.end}`));
  return quotations
    .filter((q) => q.style === 'block' || !q.nested || !blocks.has(`${q.inner.start}-${q.inner.end}`))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}
