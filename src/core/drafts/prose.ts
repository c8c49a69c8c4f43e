// The syntax tree in; the draft's own words out, block by block, with the way back to the raw text.
import type { Link, LinkReference, Nodes, Parents, Root } from 'mdast';
import { type Span, shift } from '../text/span';
import type { Citation } from './draft';
import { linkCitation } from './link-citation';
import { spanOf } from './markdown';
import { type BlockPlace, OpenBlock, type ProseBlock } from './open-block';

/** A stretch of the draft that was parsed by itself; offsets in its tree count from `start`. */
export interface ParsedPart {
  readonly start: number;
  readonly tree: Root;
}

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

/** Walks the trees once, in the order of the text. */
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
  /** Where the part begins that is being read. */
  #start = 0;

  constructor(raw: string) {
    this.#raw = raw;
  }

  readPart({ start, tree }: ParsedPart): void {
    this.#start = start;
    this.#read(tree);
  }

  #read(node: Nodes): void {
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
        if (this.#spanOf(node).start >= this.#skipUntil) this.#open.at(-1)?.words(node.value, this.#spanOf(node));
        break;
      case 'break':
        this.#open.at(-1)?.gap(this.#spanOf(node).start);
        break;
      case 'link':
      case 'linkReference':
        this.#link(node);
        break;
      case 'pandocCitation':
        this.#open.at(-1)?.mark(node.citations.map(this.#placed), this.#spanOf(node));
        break;
      case 'pandocNoteCall':
        this.#open.at(-1)?.mark([], this.#spanOf(node), node.value.slice(2, -1).toLowerCase());
        break;
      case 'pandocNoteStart':
        this.#startNote(this.#spanOf(node));
        break;
      case 'pandocNoteEnd':
        if (this.#open.at(-1)?.place.note === '^') this.#endBlock();
        break;
      case 'html':
        this.html.push(this.#spanOf(node));
        this.excluded.push(this.#spanOf(node));
        break;
      default:
        if ('children' in node) this.#children(node);
        else this.excluded.push(this.#spanOf(node));
    }
  }

  #children(node: Parents): void {
    if (this.#depth >= deepest) {
      this.excluded.push(this.#spanOf(node));
      return;
    }
    this.#depth += 1;
    for (const child of node.children) this.#read(child);
    this.#depth -= 1;
  }

  #block(kind: ProseBlock['kind'], node: Parents): void {
    this.#open.push(new OpenBlock(this.#place(kind, this.#spanOf(node)), this.#raw));
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
    const callout = calloutHead(this.#raw, this.#spanOf(node).start);
    if (callout) this.#skipUntil = callout.end;
    if (this.#quote !== undefined || (callout && !callout.quotes)) {
      this.#children(node);
      return;
    }
    this.#quote = this.quotes.length;
    this.quotes.push(this.#spanOf(node));
    this.#children(node);
    this.#quote = undefined;
  }

  #link(node: Link | LinkReference): void {
    const span = this.#spanOf(node);
    // A bare address: none of it is prose.
    if (this.#raw[span.start] !== '[') {
      this.excluded.push(span);
      return;
    }
    const cited = node.type === 'link' ? linkCitation(node, this.#raw, this.#start) : undefined;
    if (cited) this.#open.at(-1)?.mark([cited], span);
    else this.#children(node);
    const last = node.children.at(-1);
    this.excluded.push(cited ? span : { start: (last ? this.#spanOf(last).end : span.start + 1) + 1, end: span.end });
  }

  #spanOf(node: Nodes): Span {
    return shift(spanOf(node), this.#start);
  }

  /** A citation of the part with its places in the draft. */
  readonly #placed = (citation: Citation): Citation => ({
    ...citation,
    keySpan: shift(citation.keySpan, this.#start),
    span: shift(citation.span, this.#start),
    group: shift(citation.group, this.#start),
    ...(citation.locator && { locator: { ...citation.locator, span: shift(citation.locator.span, this.#start) } }),
  });
}

/** @param parts in the order of the text */
export function readProse(parts: readonly ParsedPart[], raw: string): DraftProse {
  const reader = new ProseReader(raw);
  for (const part of parts) reader.readPart(part);
  const { blocks, quotes, excluded, html } = reader;
  blocks.sort((a, b) => a.span.start - b.span.start);
  return { blocks, quotes, excluded, html };
}

/** `> [!note] Title`, as GitHub and Obsidian write call-outs; only `[!quote]` and `[!cite]` hold somebody's words. */
function calloutHead(raw: string, at: number): { readonly end: number; readonly quotes: boolean } | undefined {
  const head = /^>[ \t]?\[!(\w+)\][^\r\n]*/.exec(raw.slice(at, at + 300));
  return head ? { end: at + head[0].length, quotes: /^(?:quote|cite)$/i.test(head[1]) } : undefined;
}
