import type { Caption } from '../sources/source';
import type { HeadingBlock } from './article';
import { type Block, originalSpan } from './block';
import { type SortedBody, sortBody } from './body';
import { isBareName, isBareRole, isContactLine, readAuthorNote, readByline, readNameAndRole } from './byline';
import { captionsAmong } from './caption-blocks';
import { isFurniture } from './furniture';
import { findHeadline, foldTitle } from './headline';
import { isListed, isNumberedHeading, isTeaser, isUnmarkedItem } from './labels';
import { isBodyText, isProse } from './prose';
import type { RecordDraft } from './record-draft';
import { isStatedDateLine, readDatedLabel, readDateLine } from './stated-date';
import { endsSentence, isSentenceLike, wordCount } from './wording';

/** An article taken apart: what a reader reads, what tells about it, and what the page put around it. */
export interface Outline {
  readonly body: readonly Block[];
  readonly captions: readonly Caption[];
  readonly headings: readonly HeadingBlock[];
  /** Text of blocks that were left out, in order. */
  readonly leftOut: readonly string[];
}

/**
 * Finds the article among blocks in reading order. Facts about it go into `draft`; a title already known there (front
 * matter, metadata) is not looked for but still taken out of the body.
 */
export function outline(blocks: readonly Block[], draft: RecordDraft): Outline {
  const captions = captionsAmong(blocks);
  const rest = blocks.filter((block) => !captions.has(block));
  const leftOut: string[] = [];
  const start = readHead(rest, draft, leftOut);
  const { body, headings } = readBody(rest.slice(start), draft, leftOut);
  const list: Caption[] = [];
  for (const [block, first] of captions) {
    const original = originalSpan(block);
    if (first) list.push({ text: block.text, ...(original && { original }) });
  }
  return { body, captions: list, headings, leftOut };
}

/** Reads headline, deck, byline and date before the first paragraph; returns where the body starts. */
function readHead(blocks: readonly Block[], draft: RecordDraft, leftOut: string[]): number {
  const prose = firstParagraph(blocks);
  const head = blocks.slice(0, prose);
  const headline = findHeadline(head, blocks.slice(prose, prose + 12), draft.title);
  const bodyStart = shortOpening(head, headline ?? -1);
  for (const [i, block] of head.slice(0, bodyStart).entries()) {
    const after = headline !== undefined && i > headline;
    if (i === headline) draft.stateTitle(block.text);
    else if (!readFact(block.text, head, i, draft) && !(after && stateDeck(block, draft))) leftOut.push(block.text);
  }
  for (const { text } of head) draft.notePageTitle(text);
  return bodyStart;
}

/** Sentences too short for prose between the headline's lines and the first long paragraph belong to the body. */
function shortOpening(head: readonly Block[], headline: number): number {
  let fact = headline;
  for (let i = headline + 1; i < head.length; i++) if (isFact(head, i)) fact = i;
  const opening = head.findIndex(
    (block, i) => i > fact && isBodyText(block) && endsSentence(block.text) && wordCount(block.text) >= 2,
  );
  return opening < 0 ? head.length : opening;
}

function isFact(head: readonly Block[], i: number): boolean {
  const { text } = head[i];
  const byline = readByline(text);
  if (byline || isStatedDateLine(text)) return true;
  const named = head.slice(Math.max(0, i - 3), i).flatMap((block) => readByline(block.text)?.authors ?? []);
  return named.length > 0 && readAuthorNote(text, named) !== undefined;
}

function stateDeck(block: Block, draft: RecordDraft): boolean {
  if (isFurniture(block.text) || wordCount(block.text) < 4 || block.text.length > 400) return false;
  if (draft.title !== undefined && foldTitle(draft.title) === foldTitle(block.text)) return false;
  return draft.stateSubtitle(block.text);
}

/** Byline, position, date, source line: what the head says about the article rather than to the reader. */
function readFact(text: string, head: readonly Block[], i: number, draft: RecordDraft): boolean {
  const byline = readByline(text) ?? readNameAndRole(text);
  if (byline) draft.stateByline(byline);
  const dated = readDateLine(text) ?? readDatedLabel(text);
  if (dated) draft.stateDate(dated);
  const note = byline ? undefined : readAuthorNote(text, draft.authors);
  if (note) draft.stateAffiliation(note);
  const outlet = /^(?:source|outlet|publisher|publication|출처|quelle)\s?[:|]\s*(.{2,80})$/i.exec(
    text.slice(0, 120),
  )?.[1];
  if (outlet && !/^https?:/.test(outlet)) draft.stateOutlet(outlet);
  if (!byline && i > 0 && isBareName(text) && isNamedBy(head, i)) {
    const bare = readByline(`By ${text}`);
    if (bare) draft.stateByline(bare);
    return bare !== undefined;
  }
  if (i > 0 && isBareRole(text) && isBareName(head[i - 1].text) && draft.authors.length > 0) {
    draft.stateAffiliation(text);
    return true;
  }
  return [byline, dated, note, outlet].some((found) => found !== undefined);
}

/** A name alone is the author's beside a date, above a position, or with a title before it. */
function isNamedBy(head: readonly Block[], i: number): boolean {
  if (/^(?:Dr|Prof|Professor|Amb|Ambassador)\.? /.test(head[i].text)) return true;
  const next = head[i + 1]?.text ?? '';
  return isBareRole(next) || [head[i - 1], head[i + 1]].some((near) => near && isStatedDateLine(near.text));
}

/** Index of the first paragraph of prose; a lone short text is all body. */
function firstParagraph(blocks: readonly Block[]): number {
  const prose = blocks.findIndex((block, i) => isProse(block) && !isDeckAt(blocks, i));
  if (prose >= 0) return prose;
  const sentence = blocks.findIndex(
    (block) => isBodyText(block) && endsSentence(block.text) && wordCount(block.text) > 3,
  );
  return sentence >= 0 ? sentence : Math.min(blocks.length, 1);
}

/** A paragraph with the byline or the date still to come belongs to the head. */
function isDeckAt(blocks: readonly Block[], i: number): boolean {
  if (i === 0 || blocks[i].text.length > 400) return false;
  for (const next of blocks.slice(i + 1, i + 4)) {
    if (readByline(next.text) || isStatedDateLine(next.text)) return !isContactLine(next.text);
    if (isProse(next)) return false;
  }
  return false;
}

/** Paragraphs, headings between them, and what follows the article. */
function readBody(
  blocks: readonly Block[],
  draft: RecordDraft,
  leftOut: string[],
): Pick<SortedBody, 'body' | 'headings'> {
  const { body, headings, labels } = sortBody(blocks, draft, leftOut, {
    isFurniture: (at, end) =>
      isFurniture(blocks[at].text) || (!isUnmarkedItem(blocks, at) && isTeaser(blocks, at, end)),
    isLabel: (at) => isLabel(blocks, at),
  });
  leftOut.push(...labels.map((block) => block.text));
  return { body, headings };
}

function isLabel(blocks: readonly Block[], at: number): boolean {
  const block = blocks[at];
  if (block.kind === 'heading') return true;
  const listed = isListed(block) && !isNumberedHeading(blocks, at);
  return !(isSentenceLike(block.text) || isUnmarkedItem(blocks, at) || listed);
}
