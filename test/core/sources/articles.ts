import type { CslItem, CslName, DateParts, FieldOrigin, SourceRecord } from '../../../src/core/sources/record';
import type { Article, IngestResult } from '../../../src/core/sources/source';

export interface Facts {
  readonly title?: string;
  readonly subtitle?: string;
  readonly authors?: readonly (string | CslName)[];
  readonly outlet?: string;
  readonly issued?: DateParts;
  readonly url?: string;
  readonly kind?: Article['kind'];
  readonly ownCitekey?: string;
  readonly standsFor?: readonly number[];
  /** Paragraphs of one sentence each. */
  readonly paragraphs?: readonly string[];
}

const stated = <T>(value: T) => ({ value, from: 'text' as FieldOrigin });

export function recordOf(facts: Facts): SourceRecord {
  return {
    type: 'article-newspaper',
    ...(facts.title !== undefined && { title: stated(facts.title) }),
    ...(facts.subtitle !== undefined && { subtitle: stated(facts.subtitle) }),
    ...(facts.authors && {
      authors: stated(facts.authors.map((name) => (typeof name === 'string' ? { literal: name } : name))),
    }),
    ...(facts.outlet !== undefined && { outlet: stated(facts.outlet) }),
    ...(facts.issued && { issued: stated(facts.issued) }),
    ...(facts.url !== undefined && { url: stated(facts.url) }),
  };
}

export function articleOf(facts: Facts): Article {
  let text = '';
  const passages = (facts.paragraphs ?? ['The ferry left the harbour.']).map((paragraph, at) => {
    const span = { start: text.length, end: text.length + paragraph.length };
    text += `${paragraph}\n\n`;
    return { number: at + 1, span, sentences: [{ span, passage: at + 1 }] };
  });
  return {
    kind: facts.kind ?? 'article',
    format: 'txt',
    record: recordOf(facts),
    ...(facts.ownCitekey !== undefined && { ownCitekey: facts.ownCitekey }),
    ...(facts.standsFor && { standsFor: facts.standsFor }),
    text,
    passages,
    captions: [],
    notes: [],
    language: 'en',
  };
}

export const read = (facts: Facts): IngestResult => ({ ok: true, article: articleOf(facts) });
export const entry = (id: string, fields: Partial<CslItem> = {}, files: readonly string[] = []) => ({
  item: { type: 'article-newspaper', ...fields, id },
  files,
});
