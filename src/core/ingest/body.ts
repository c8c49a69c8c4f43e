// The blocks from an article's first paragraph on in; its paragraphs and headings, and what is none of it, out.
import type { HeadingBlock } from './article';
import type { Block } from './block';
import { isContactLine, readAuthorNote, readByline, readNameAndRole, readReportingCredit } from './byline';
import { bodyEnd } from './ending';
import type { RecordDraft } from './record-draft';
import { readDateLine, readDateline } from './stated-date';

/** What a text and a web page tell apart differently; `at` indexes the blocks, `end` is where the article is over. */
export interface BodyRules {
  isFurniture(at: number, end: number): boolean;
  /** A line that heads what follows, if a paragraph does. */
  isLabel(at: number): boolean;
}

export interface SortedBody {
  readonly body: Block[];
  readonly headings: HeadingBlock[];
  /** Labels behind the last paragraph: they head nothing. */
  readonly labels: readonly Block[];
}

/** Sorts the blocks. What is left out goes into `leftOut`, what tells about the article into `draft`. */
export function sortBody(
  blocks: readonly Block[],
  draft: RecordDraft,
  leftOut: string[],
  rules: BodyRules,
): SortedBody {
  const body: Block[] = [];
  const headings: HeadingBlock[] = [];
  const end = bodyEnd(blocks);
  let labels: Block[] = [];
  for (const [at, block] of blocks.slice(0, end).entries()) {
    if (at > 0 && isAboutArticle(block.text, draft)) leftOut.push(block.text);
    else if (rules.isFurniture(at, end)) {
      draft.noteCopyright(block.text);
      leftOut.push(block.text);
    } else if (rules.isLabel(at)) labels.push(block);
    else {
      for (const { text } of labels) headings.push({ text, before: block });
      labels = [];
      body.push(block);
    }
  }
  if (body.length > 0) readInline(body[0].text, draft);
  leftOut.push(...tailOf(blocks.slice(end), draft));
  return { body, headings, labels };
}

/** Facts that stand in the first paragraph itself. */
function readInline(text: string, draft: RecordDraft): void {
  const dateline = readDateline(text);
  if (dateline?.date) draft.stateDate({ date: dateline.date, kind: 'published' });
  if (dateline?.agency) draft.stateAgency(dateline.agency);
}

/** Lines about the article or its author between and behind the paragraphs. */
function isAboutArticle(text: string, draft: RecordDraft): boolean {
  const byline =
    readByline(text) ?? (text.length < 120 ? readNameAndRole(text) : undefined) ?? readReportingCredit(text);
  if (byline) draft.stateByline(byline);
  const dated = readDateLine(text);
  if (dated) draft.stateDate(dated);
  const note = readAuthorNote(text, draft.authors);
  if (note) draft.stateAffiliation(note);
  if (isContactLine(text)) draft.noteContact(text);
  const thanks =
    text.length < 200 &&
    /\bcontributed (?:reporting )?to this (?:report|story|article)\b|^(?:edited|translated|compiled|photographed|produced) by \p{Lu}/iu.test(
      text,
    );
  const views =
    /^\W{0,2}(?:the )?(?:views?|opinions?)\b.{0,80}\b(?:expressed|are (?:those|his|her|their|the author))\b/i.test(
      text.slice(0, 200),
    ) && text.length < 400;
  return byline !== undefined || dated !== undefined || note !== undefined || thanks || views || isContactLine(text);
}

/** What stands behind the end may still name the author or the outlet. */
function tailOf(tail: readonly Block[], draft: RecordDraft): string[] {
  for (const { text } of tail) {
    const credit = readReportingCredit(text);
    if (credit) draft.stateByline(credit);
    draft.noteCopyright(text);
  }
  return tail.map((block) => block.text);
}
