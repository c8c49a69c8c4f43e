import type { SourceRecord } from '../sources/record';
import type { Article, Caption, Heading, IngestNote } from '../sources/source';
import { detectLanguage, primaryLanguage } from '../text/language';
import { assemble } from './assemble';
import type { Block } from './block';

/** What a reader of one format found, before passages are numbered. */
export interface Reading {
  readonly format: string;
  readonly record: SourceRecord;
  readonly body: readonly Block[];
  readonly captions: readonly Caption[];
  readonly headings: readonly HeadingBlock[];
  readonly notes: readonly IngestNote[];
  /** Whether an editor opens the file as the text that the pieces point into. */
  readonly plain: boolean;
  readonly brief?: {
    readonly kind: 'article' | 'brief';
    readonly ownCitekey?: string;
    readonly standsFor?: readonly number[];
  };
}

/** A heading and the block of the body that follows it. */
export interface HeadingBlock {
  readonly text: string;
  readonly before: Block;
}

/** Numbers the passages of a reading and completes it to an article. */
export function toArticle(reading: Reading): Article {
  const { text, passages, map } = assemble(reading.body);
  const stated = primaryLanguage(reading.record.language?.value ?? '');
  return {
    kind: 'article',
    ...reading.brief,
    format: reading.format,
    record: reading.record,
    text,
    passages,
    captions: reading.captions,
    ...(reading.headings.length > 0 && { headings: numberHeadings(reading) }),
    notes: reading.notes,
    ...(reading.plain && { original: map }),
    language: languageOf(text, stated),
  };
}

function numberHeadings({ headings, body }: Reading): Heading[] {
  const numbers = new Map(body.map((block, i) => [block, i + 1]));
  return headings.map(({ text, before }) => ({ text, passage: numbers.get(before) ?? 1 }));
}

/** What the text shows outweighs what the page declares; templates often say "en" whatever they hold. */
function languageOf(text: string, stated: string | undefined): string {
  const shown = detectLanguage(text);
  return shown === 'und' ? (stated ?? 'und') : shown;
}
