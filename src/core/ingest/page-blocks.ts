import { type Block, type BlockKind, looseBlock } from './block';
import { isElement, namesOf, type PageElement, type PageNode, TEXT } from './dom';

/** A block of a page with what its markup tells beyond its kind. */
export interface PageBlock extends Block {
  /** Share of its letters that are links, 0 to 1. */
  readonly linked: number;
  /** Classes and ids of the element and its nearest ancestors. */
  readonly names: string;
}

const BLOCK = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const SKIPPED = new Set(
  'script style noscript template svg math button input select textarea iframe object embed canvas audio video map head link meta title nav footer form label dialog'.split(
    ' ',
  ),
);
const CAPTION =
  /(?:^|[\s_-])(?:wp-caption-text|caption|figcaption|photo-?credit|image-?credit|img-?credit|imagecaption|photocaption|credit|cutline|photo-info)(?:$|[\s_-])/;

interface Context {
  readonly kind: BlockKind;
  readonly level?: number;
  readonly names: string;
}

/** Reads the blocks below `root` in reading order. */
export function pageBlocks(root: PageElement): PageBlock[] {
  const reader = new BlockReader();
  reader.read(root, { kind: 'paragraph', names: '' });
  reader.flush({ kind: 'paragraph', names: '' });
  return reader.blocks;
}

/** Collects inline text until a block ends. */
class BlockReader {
  readonly blocks: PageBlock[] = [];
  #text = '';
  #linked = 0;
  #images = 0;

  read(node: PageNode, context: Context): void {
    for (const child of node.childNodes) {
      if (child.nodeType === TEXT) this.#text += (child.textContent ?? '').replace(/\s+/g, ' ');
      else if (isElement(child)) this.#element(child, context);
    }
  }

  #element(element: PageElement, context: Context): void {
    const name = element.localName;
    if (SKIPPED.has(name) || element.getAttribute('hidden') !== null) return;
    if (name === 'img' || name === 'picture') this.#images++;
    if (name === 'br') {
      this.#text += '\n';
      return;
    }
    if (name === 'tr' && isPlainRow(element)) {
      this.flush(context);
      this.#text = [...element.children].map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim()).join(' ');
      this.flush({ ...context, kind: 'table' });
      return;
    }
    if (!BLOCK.has(name)) {
      const before = this.#text.length;
      this.read(element, context);
      if (name === 'a') this.#linked += lettersOf(this.#text.slice(before));
      return;
    }
    const inner = contextOf(element, context);
    this.flush(context);
    const [blocks, images] = [this.blocks.length, this.#images];
    this.read(element, inner);
    this.flush(inner);
    // An element with a picture and one block of text: what the picture shows.
    const alone = this.blocks.length === blocks + 1 && this.#images > images;
    if (alone) this.blocks[blocks] = { ...this.blocks[blocks], withImage: true };
  }

  /** Ends the block. Empty lines between `br` elements part paragraphs. */
  flush(context: Context): void {
    const letters = lettersOf(this.#text);
    const linked = letters > 0 ? Math.min(1, this.#linked / letters) : 0;
    const { kind, level, names } = context;
    for (const part of splitBreaks(this.#text)) {
      const block = looseBlock(kind, part, level === undefined ? {} : { level });
      this.blocks.push({ ...block, linked, names });
    }
    this.#text = '';
    this.#linked = 0;
  }
}

function contextOf(element: PageElement, context: Context): Context {
  const name = element.localName;
  const names = `${name} ${namesOf(element)}`;
  const heading = /^h([1-6])$/.exec(name);
  if (context.kind === 'caption') return { kind: 'caption', names };
  if (heading) return { kind: 'heading', level: Number(heading[1]), names };
  if (name === 'figcaption' || name === 'figure' || CAPTION.test(namesOf(element))) return { kind: 'caption', names };
  if (name === 'li' || name === 'dd' || name === 'dt') return { kind: 'item', names };
  if (name === 'blockquote') return { kind: 'quote', names };
  if (name === 'td' || name === 'th') return { kind: 'table', names };
  return {
    kind: context.kind === 'heading' ? 'heading' : context.kind,
    names,
    ...(context.level !== undefined && { level: context.level }),
  };
}

/** A row of figures rather than of the page's layout. */
function isPlainRow(row: PageElement): boolean {
  return row.children.length > 1 && row.querySelector('p, div, table, ul, ol, h1, h2, h3, br') === null;
}

function splitBreaks(text: string): string[] {
  if (!text.includes('\n')) {
    const whole = tidy(text);
    return whole === '' ? [] : [whole];
  }
  const parts: string[] = [];
  for (const paragraph of text.split(/\n\s*\n/)) {
    let open = '';
    for (const line of paragraph.split('\n').map(tidy)) {
      if (line === '') continue;
      if (open.length >= 60 && line.length >= 60 && /[.!?]["'”’)]*$/.test(open) && /^["'“‘(]*\p{Lu}/u.test(line)) {
        parts.push(open);
        open = line;
      } else open = open === '' ? line : `${open} ${line}`;
    }
    if (open !== '') parts.push(open);
  }
  return parts;
}

/** One space between words; soft hyphens and characters without width are not the author's. */
function tidy(text: string): string {
  return text
    .replace(/[\u00AD\u200B\u200C\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function lettersOf(text: string): number {
  return text.replace(/\s+/g, '').length;
}
