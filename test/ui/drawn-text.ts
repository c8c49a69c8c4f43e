/**
 * Functions that run in the workbench's page. The few parts of the DOM that they need are declared here, because the
 * DOM library would make its globals look available to the whole product.
 */

interface DrawnNode {
  readonly textContent: string | null;
}
interface DrawnElement extends DrawnNode {
  readonly style: { readonly top: string };
  querySelectorAll(selector: string): Iterable<DrawnElement>;
}
interface DrawnRange {
  setStart(node: DrawnNode, offset: number): void;
  setEnd(node: DrawnNode, offset: number): void;
  getBoundingClientRect(): Box;
}
declare const document: {
  createRange(): DrawnRange;
  createTreeWalker(root: DrawnElement, show: number): { nextNode(): DrawnNode | null };
};

/** A place on the screen, in CSS pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The lines of an editor from top to bottom; the page keeps them in the order in which they were drawn. */
export function drawnLines(lines: readonly DrawnElement[]): string[] {
  return lines
    .map((line) => ({ top: Number.parseFloat(line.style.top), text: line.textContent ?? '' }))
    .sort((a, b) => a.top - b.top)
    .map((line) => line.text);
}

/** Where words stand in an editor, through a DOM range, so that it does not depend on how they are coloured. */
export function boxOfWords(editor: DrawnElement, words: string): Box | null {
  const showText = 4; // NodeFilter.SHOW_TEXT
  for (const line of editor.querySelectorAll('.view-line')) {
    const start = (line.textContent ?? '').replace(/\u00a0/g, ' ').indexOf(words);
    if (start < 0) continue;
    const end = start + words.length;
    const range = document.createRange();
    const walker = document.createTreeWalker(line, showText);
    let at = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const next = at + (node.textContent?.length ?? 0);
      if (start >= at && start < next) range.setStart(node, start - at);
      if (end > at && end <= next) {
        range.setEnd(node, end - at);
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x, y, width, height };
      }
      at = next;
    }
  }
  return null;
}
