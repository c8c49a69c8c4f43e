import type { Nodes, Root, Text } from 'mdast';
import {
  type CompileContext,
  type Extension as FromMarkdownExtension,
  fromMarkdown,
  type Token,
} from 'mdast-util-from-markdown';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import type { Data } from 'unified';
import type { Node, Point } from 'unist';
import type { Span } from '../text/span';
import { citationSyntax } from './citation-syntax';
import type { Citation } from './draft';

/** A citation, bracketed or in running text. */
export interface CitationNode extends Node {
  type: 'pandocCitation';
  citations: readonly Citation[];
}
/** `[^id]`; `^[` and the `]` that closes it. */
export interface NoteMark extends Node {
  value: string;
  type: 'pandocNoteCall' | 'pandocNoteStart' | 'pandocNoteEnd';
}

declare module 'mdast' {
  interface PhrasingContentMap {
    pandocCitation: CitationNode;
    pandocNote: NoteMark;
  }
  interface RootContentMap {
    pandocCitation: CitationNode;
    pandocNote: NoteMark;
  }
  interface LinkData {
    /** Where the title stands between its quotation marks. */
    titleSpan?: Span;
  }
}

const spanOfToken = (token: Token): Span => ({ start: token.start.offset, end: token.end.offset });

/** Always a new text node, where the default compiler would go on with the one before it. */
function openText(this: CompileContext, { start }: Token): undefined {
  const parent = this.stack[this.stack.length - 1];
  const node: Text = { type: 'text', value: '', position: { start: point(start), end: point(start) } };
  if ('children' in parent) (parent.children as Nodes[]).push(node);
  this.stack.push(node);
}
function fillText(this: CompileContext, token: Token): undefined {
  const node = this.stack[this.stack.length - 1];
  if (node.type === 'text') node.value += this.sliceSerialize(token);
}
function closeText(this: CompileContext, { end }: Token): undefined {
  const node = this.stack.pop();
  if (node?.position) node.position.end = point(end);
}
const point = ({ line, column, offset }: Point): Point => ({ line, column, offset });

function closeNode(this: CompileContext, token: Token): undefined {
  this.exit(token);
}
function openMark(this: CompileContext, token: Token): undefined {
  const { type } = token;
  if (type === 'pandocCitation') this.enter({ type, citations: token._citations ?? [] }, token);
  else if (type === 'pandocNoteCall' || type === 'pandocNoteStart' || type === 'pandocNoteEnd') {
    this.enter({ type, value: this.sliceSerialize(token) }, token);
  }
}
function closeTitle(this: CompileContext, token: Token): undefined {
  const title = this.resume();
  const node = this.stack[this.stack.length - 1];
  if (node.type !== 'link' && node.type !== 'image') return;
  node.title = title;
  if (node.type === 'link') node.data = { ...node.data, titleSpan: spanOfToken(token) };
}

/**
 * Compiles our tokens, and every escape, character reference and stretch of plain characters into a text node of its
 * own, so that a node's value and its raw slice differ only where the writer wrote a code for a character.
 */
const fromCitations: FromMarkdownExtension = {
  enter: {
    data: openText,
    characterEscape: openText,
    characterReference: openText,
    pandocCitation: openMark,
    pandocNoteCall: openMark,
    pandocNoteStart: openMark,
    pandocNoteEnd: openMark,
  },
  exit: {
    data(token) {
      fillText.call(this, token);
      closeText.call(this, token);
    },
    characterEscapeValue: fillText,
    characterEscape: closeText,
    characterReference: closeText,
    pandocCitation: closeNode,
    pandocNoteCall: closeNode,
    pandocNoteStart: closeNode,
    pandocNoteEnd: closeNode,
    resourceTitleString: closeTitle,
  },
};

/** More delimiters than this in one paragraph and they stay plain characters: micromark pairs them in quadratic time. */
const mostDelimiters = 2000;
/** Block quotations and lists nested this deep on one line are no draft either. */
const deepContainers = /^(?:[ \t]*(?:>|[-+*]|\d{1,9}[.)])){60}/m;
/** Constructs whose work ours does: calls of notes are read whether or not the note is defined. */
const replaced = ['gfmFootnoteCall', 'gfmPotentialFootnoteCall'];

/** Constructs to switch off for a text with a paragraph that would take quadratic time. */
function tooDense(text: string): string[] {
  const off = new Set<string>();
  let emphasis = 0;
  let brackets = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x2a || code === 0x5f || code === 0x7e) emphasis += 1;
    else if (code === 0x5b || code === 0x5d) brackets += 1;
    // A blank line ends the paragraph; a row of a table is a text of its own.
    else if (code === 0x0a && /[\r\n|]/.test(text[i + 1] ?? '')) emphasis = brackets = 0;
    if (emphasis > mostDelimiters) off.add('attention').add('strikethrough');
    if (brackets > mostDelimiters) off.add('labelEnd');
  }
  if (deepContainers.test(text)) off.add('blockQuote').add('list');
  return [...off];
}

/** GFM and front matter, as remark's plugins set them up; once, because every part of a draft is parsed by itself. */
const { micromarkExtensions = [], fromMarkdownExtensions = [] }: Readonly<Data> = remark()
  .use(remarkGfm, { singleTilde: false })
  .use(remarkFrontmatter, [
    { type: 'yaml', fence: '---' },
    { type: 'yaml', fence: { open: '---', close: '...' } },
  ])
  .freeze()
  .data();
/** Without the transforms that rewrite text nodes without positions, and with ours. */
const compilers = [...fromMarkdownExtensions.flat().map((e) => ({ ...e, transforms: [] })), fromCitations];

/** Parses a draft. Every node has a position; text nodes are split where raw text and value part ways. */
export function parseMarkdown(text: string): Root {
  // Ours comes last, so that it tokenises ahead of GFM's.
  const extensions = [
    ...micromarkExtensions,
    { disable: { null: [...replaced, ...tooDense(text)] } },
    citationSyntax(text),
  ];
  return fromMarkdown(text, { extensions, mdastExtensions: compilers });
}

/** Raw offsets of a node. */
export function spanOf(node: Nodes): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}
