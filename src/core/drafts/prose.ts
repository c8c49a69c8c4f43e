// The syntax tree in; the draft's own words out, block by block, with the way back to the raw text.
import type { Link, LinkReference, Nodes, Parents, Root } from 'mdast';
import type { Span } from '../text/span';
import { linkCitation } from './link-citation';
import { spanOf } from './markdown';
import { type BlockPlace, OpenBlock, type ProseBlock } from './open-block';

export interface DraftProse {
  readonly blocks: readonly ProseBlock[];
  /** Outermost block quotations, raw offsets, in order. */
  readonly quotes: readonly Span[];
  readonly excluded: readonly Span[];
  /** HTML comments and tags, raw offsets. */
  readonly html: readonly Span[];
}

/** What is nested deeper than this is no draft anybody writes; a limit keeps the walk off the end of the stack. */
const deepest = 200;

/** Walks the tree once, in the order of the text. */
class ProseReader {
  readonly blocks: ProseBlock[] = [];
  readonly quotes: Span[] = [];
  readonly excluded: Span[] = [];
  readonly html: Span[] = [];
  readonly #raw: string;
  /** The innermost is last: an inline note interrupts the block that it stands in. */
  readonly #open: OpenBlock[] = [];
  #quote: number | undefined;
  #note: string | undefined;
  /** The head line of a callout ends here: its words are a label. */
  #skipUntil = 0;
  #depth = 0;

  constructor(raw: string) {
    this.#raw = raw;
  }

  read(node: Nodes): void {
    switch (node.type) {
      case 'paragraph':
        this.#block('paragraph', node);
        break;
      case 'heading':
        this.#block('heading', node);
        break;
      case 'tableCell':
        this.#block('cell', node);
        break;
      case 'blockquote':
        this.#blockquote(node);
        break;
      case 'footnoteDefinition':
        this.#note = node.identifier;
        this.#children(node);
        this.#note = undefined;
        break;
      case 'text':
        if (spanOf(node).start >= this.#skipUntil) this.#open.at(-1)?.words(node.value, spanOf(node));
        break;
      case 'break':
        this.#open.at(-1)?.gap(spanOf(node).start);
        break;
      case 'link':
      case 'linkReference':
        this.#link(node);
        break;
      case 'pandocCitation':
        this.#open.at(-1)?.mark(node.citations, spanOf(node));
        break;
      case 'pandocNoteCall':
        this.#open.at(-1)?.mark([], spanOf(node), node.value.slice(2, -1).toLowerCase());
        break;
      case 'pandocNoteStart':
        this.#startNote(spanOf(node));
        break;
      case 'pandocNoteEnd':
        if (this.#open.at(-1)?.place.note === '^') this.#endBlock();
        break;
      case 'html':
        this.html.push(spanOf(node));
        this.excluded.push(spanOf(node));
        break;
      default:
        if ('children' in node) this.#children(node);
        else this.excluded.push(spanOf(node));
    }
  }

  #children(node: Parents): void {
    if (this.#depth >= deepest) {
      this.excluded.push(spanOf(node));
      return;
    }
    this.#depth += 1;
    for (const child of node.children) this.read(child);
    this.#depth -= 1;
  }

  #block(kind: ProseBlock['kind'], node: Parents): void {
    this.#open.push(new OpenBlock(this.#place(kind, spanOf(node)), this.#raw));
    const depth = this.#open.length;
    this.#children(node);
    while (this.#open.length >= depth) this.#endBlock();
  }

  #place(kind: ProseBlock['kind'], span: Span): BlockPlace {
    return {
      kind,
      span,
      ...(this.#quote !== undefined && { quote: this.#quote }),
      ...(this.#note !== undefined && { note: this.#note }),
    };
  }

  #startNote(span: Span): void {
    this.#open.at(-1)?.mark([], span);
    this.#open.push(
      new OpenBlock({ ...this.#place('paragraph', { start: span.end, end: span.end }), note: '^' }, this.#raw),
    );
  }

  #endBlock(): void {
    const block = this.#open.pop();
    if (block) this.blocks.push(block.close());
  }

  #blockquote(node: Parents): void {
    const callout = calloutHead(this.#raw, spanOf(node).start);
    if (callout) this.#skipUntil = callout.end;
    if (this.#quote !== undefined || (callout && !callout.quotes)) {
      this.#children(node);
      return;
    }
    this.#quote = this.quotes.length;
    this.quotes.push(spanOf(node));
    this.#children(node);
    this.#quote = undefined;
  }

  #link(node: Link | LinkReference): void {
    const span = spanOf(node);
    // A bare address: none of it is prose.
    if (this.#raw[span.start] !== '[') {
      this.excluded.push(span);
      return;
    }
    const cited = node.type === 'link' ? linkCitation(node, this.#raw) : undefined;
    if (cited) this.#open.at(-1)?.mark([cited], span);
    else this.#children(node);
    const last = node.children.at(-1);
    this.excluded.push(cited ? span : { start: (last ? spanOf(last).end : span.start + 1) + 1, end: span.end });
  }
}

export function readProse(tree: Root, raw: string): DraftProse {
  const reader = new ProseReader(raw);
  reader.read(tree);
  const { blocks, quotes, excluded, html } = reader;
  blocks.sort((a, b) => a.span.start - b.span.start);
  return { blocks, quotes, excluded, html };
}

/** `> [!note] Title`, as GitHub and Obsidian write call-outs; only `[!quote]` and `[!cite]` hold somebody's words. */
function calloutHead(raw: string, at: number): { readonly end: number; readonly quotes: boolean } | undefined {
  const head = /^>[ \t]?\[!(\w+)\][^\r\n]*/.exec(raw.slice(at, at + 300));
  return head ? { end: at + head[0].length, quotes: /^(?:quote|cite)$/i.test(head[1]) } : undefined;
}
