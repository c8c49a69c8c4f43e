import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Block, BlockKind, Piece } from './block';

/** The blocks of a Markdown text without its markup; every piece stands in `text` as it is. */
export function markdownBlocks(text: string, from: number): Block[] {
  const root: Root = fromMarkdown(text.slice(from));
  const blocks: Block[] = [];
  for (const node of root.children) addBlocks(node, 'paragraph', { text, from }, blocks);
  return blocks;
}

interface Origin {
  readonly text: string;
  readonly from: number;
}

function addBlocks(node: RootContent, kind: BlockKind, origin: Origin, blocks: Block[]): void {
  switch (node.type) {
    case 'paragraph':
      addInline(node.children, kind, origin, blocks);
      return;
    case 'heading':
      addInline(node.children, 'heading', origin, blocks, node.depth);
      return;
    case 'blockquote':
      for (const child of node.children) addBlocks(child, 'quote', origin, blocks);
      return;
    case 'list':
      for (const item of node.children) for (const child of item.children) addBlocks(child, 'item', origin, blocks);
      return;
    default:
      // Code, rules, raw HTML and link definitions are not the article's prose.
      return;
  }
}

function addInline(
  children: readonly PhrasingContent[],
  kind: BlockKind,
  origin: Origin,
  blocks: Block[],
  level?: number,
): void {
  const pieces: Piece[] = [];
  for (const child of children) addPieces(child, origin, pieces);
  const trimmed = trimPieces(pieces);
  const text = trimmed.map((piece) => piece.text).join('');
  for (const image of images(children)) blocks.push({ kind: 'caption', text: image.text, pieces: [image] });
  if (text === '' || /^\[\^[^\]]{1,40}\]:/.test(text)) return;
  blocks.push({ kind, text, pieces: trimmed, ...(level !== undefined && { level }) });
}

function addPieces(node: Nodes, origin: Origin, pieces: Piece[]): void {
  const start = origin.from + (node.position?.start.offset ?? 0);
  const end = origin.from + (node.position?.end.offset ?? 0);
  if (node.type === 'text') addText(node.value, start, end, origin.text, pieces);
  else if (node.type === 'inlineCode') {
    const at = origin.text.indexOf(node.value, start);
    if (at >= 0 && at < end) pieces.push({ text: node.value.replace(/\s/g, ' '), at });
  } else if (node.type === 'break') pieces.push({ text: ' ', at: start });
  else if ('children' in node) for (const child of node.children) addPieces(child, origin, pieces);
}

/** Aligns a text node with its source, which may hold escapes, entities, line prefixes and note marks. */
function addText(value: string, start: number, end: number, text: string, pieces: Piece[]): void {
  let at = start;
  let i = 0;
  while (i < value.length && at < end) {
    let length = 0;
    while (
      i + length < value.length &&
      at + length < end &&
      value[i + length] === text[at + length] &&
      value[i + length] !== '\n'
    )
      length++;
    pushWithoutNotes(value.slice(i, i + length), at, pieces);
    i += length;
    at += length;
    if (i >= value.length || at >= end) return;
    if (value[i] === '\n') {
      pieces.push({ text: ' ', at });
      at = lineStart(text, at, end, value[i + 1]);
      i++;
    } else if (text[at] === '&') {
      const close = text.indexOf(';', at);
      pieces.push({ text: value[i], at });
      i++;
      at = close < 0 || close > at + 40 ? at + 1 : close + 1;
    } else at++;
  }
}

/** Behind a line break: where the next line's text starts, past indents and `>`. */
function lineStart(text: string, at: number, end: number, first: string | undefined): number {
  let next = at + (text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1);
  while (next < end && text[next] !== first && /[\s>]/.test(text[next])) next++;
  return next;
}

/** Footnote marks are not the article's words. */
function pushWithoutNotes(run: string, at: number, pieces: Piece[]): void {
  let from = 0;
  for (const mark of run.matchAll(/\[\^[^\]\s]{1,40}\](?!:)/g)) {
    if (mark.index > from) pieces.push({ text: run.slice(from, mark.index), at: at + from });
    from = mark.index + mark[0].length;
  }
  if (from < run.length) pieces.push({ text: run.slice(from), at: at + from });
}

function* images(children: readonly PhrasingContent[]): Generator<Piece> {
  for (const child of children) {
    if (
      child.type === 'image' &&
      child.alt &&
      child.alt.trim().length > 8 &&
      child.position?.start.offset !== undefined
    )
      yield { text: child.alt.trim(), at: -1 };
    else if ('children' in child) yield* images(child.children);
  }
}

/** Drops white space at both ends, which leaves `text` trimmed and every piece where it stands. */
function trimPieces(pieces: readonly Piece[]): Piece[] {
  const kept = [...pieces];
  while (kept.length > 0) {
    const first = kept[0];
    const text = first.text.trimStart();
    if (text === first.text) break;
    if (text === '') kept.shift();
    else kept[0] = { text, at: first.at + first.text.length - text.length };
  }
  while (kept.length > 0) {
    const last = kept[kept.length - 1];
    const text = last.text.trimEnd();
    if (text === last.text) break;
    if (text === '') kept.pop();
    else kept[kept.length - 1] = { text, at: last.at };
  }
  return kept;
}
