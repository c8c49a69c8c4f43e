import { type Block, looseBlock } from './block';
import { isElement, namesOf, type PageDocument, type PageElement } from './dom';
import type { PageBlock } from './page-blocks';
import type { RecordDraft } from './record-draft';

const DROPPED = 'script, style, template, svg, iframe, object, embed, nav, dialog, button, input, select, textarea';

/** Removes what is never part of an article, before the article is looked for. */
export function cleanDocument(document: PageDocument): void {
  for (const element of [...document.querySelectorAll(DROPPED)]) element.remove();
}

/** Takes page furniture that markup gives away out of the blocks of the article. */
export function cleanBlocks(blocks: readonly PageBlock[], _draft: RecordDraft): Block[] {
  return blocks.map((block) =>
    looseBlock(block.kind, block.text, block.level === undefined ? undefined : { level: block.level }),
  );
}

export { isElement, namesOf, type PageElement };
