// A place in the corpus and a place in the draft in; out the edits that write, join or re-point the citation.

import { isBareKey } from '../drafts/citation-key';
import type { Citation, Draft } from '../drafts/draft';
import { formatName } from '../sources/record';
import type { Source } from '../sources/source';
import type { CitationStyle } from './style';
import type { TextEdit } from './text-edit';

export interface CitationTarget {
  readonly source: Source;
  readonly passage: number;
  readonly style: CitationStyle;
  /** The citation belongs before the full stop that stands right before the offset. */
  readonly insideSentence?: boolean;
}

export interface WrittenCitation {
  /** Goes behind the words, with the space before it. */
  readonly text: string;
  /** Other edits of the draft: the footnote's own text. */
  readonly additional: readonly TextEdit[];
}

const keyText = (key: string): string => (isBareKey(key) ? `@${key}` : `@{${key}}`);
const locatorText = (passage: number): string => `para. ${passage}`;

/** A citation to be inserted behind words that are being written. */
export function writeCitation(
  draft: Draft,
  _offset: number,
  { source, passage, style }: CitationTarget,
): WrittenCitation {
  switch (style) {
    case 'pandoc':
      return { text: ` [${keyText(source.citekey)}, ${locatorText(passage)}]`, additional: [] };
    case 'link':
      return { text: ` (${linkText(source, passage)})`, additional: [] };
    case 'footnote':
      return footnote(draft, source, passage);
  }
}

/** `[Lee, para. 9](https://… "@lee, para. 9")`: the key stands in the link's title, where Attest reads it again. */
function linkText(source: Source, passage: number): string {
  const [author] = source.record.authors?.value ?? [];
  const name = author ? (author.family ?? formatName(author)) : (source.record.title?.value ?? source.citekey);
  const target = source.record.url?.value ?? source.id.split('/').map(encodeURIComponent).join('/');
  return `[${name.replace(/[[\]]/g, '')}, ${locatorText(passage)}](<${target}> "${keyText(source.citekey)}, ${locatorText(passage)}")`;
}

function footnote(draft: Draft, source: Source, passage: number): WrittenCitation {
  const label = `${source.citekey.replace(/[^\p{L}\p{N}_-]/gu, '')}-${passage}`;
  const defined = new RegExp(`^\\[\\^${label}\\]:`, 'm').test(draft.text);
  const end = draft.text.length;
  const gap = draft.text.endsWith('\n\n') || end === 0 ? '' : draft.text.endsWith('\n') ? '\n' : '\n\n';
  const note = `${gap}[^${label}]: ${keyText(source.citekey)} [${locatorText(passage)}].\n`;
  return { text: `[^${label}]`, additional: defined ? [] : [{ span: { start: end, end }, newText: note }] };
}

/** Edits that put a citation at `offset`: into the group that stands there already, or as a new one. */
export function citeEdits(draft: Draft, offset: number, target: CitationTarget): TextEdit[] {
  const at = target.insideSentence ? beforeStop(draft.text, offset) : offset;
  const group = target.style === 'pandoc' ? groupBehind(draft, at) : undefined;
  if (group) {
    const inside = group.group.end - 1;
    return [
      {
        span: { start: inside, end: inside },
        newText: `; ${keyText(target.source.citekey)}, ${locatorText(target.passage)}`,
      },
    ];
  }
  const written = writeCitation(draft, at, target);
  const text = /\s$/.test(draft.text.slice(0, at)) ? written.text.trimStart() : written.text;
  return [{ span: { start: at, end: at }, newText: text }, ...written.additional];
}

const groupBehind = (draft: Draft, at: number): Citation | undefined =>
  draft.citations.find(
    (c) =>
      c.form === 'bracketed' &&
      (c.group.end === at || draft.text.slice(at, c.group.start).trim() === '') &&
      c.group.end >= at &&
      c.group.start <= at + 1,
  );

function beforeStop(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && /\s/.test(text[at - 1])) at--;
  while (at > 0 && /[.!?…]/.test(text[at - 1])) at--;
  return at;
}

/** Edits that point an existing citation to another place. */
export function repointEdits(
  _draft: Draft,
  citation: Citation,
  { source, passage }: Pick<CitationTarget, 'source' | 'passage'>,
): TextEdit[] {
  const key: TextEdit[] = citation.key === source.citekey ? [] : [{ span: citation.keySpan, newText: source.citekey }];
  const { locator } = citation;
  if (locator) return [...key, { span: locator.span, newText: locatorText(passage) }];
  const end = citation.keySpan.end;
  return [
    ...key,
    {
      span: { start: end, end },
      newText: citation.form === 'in-text' ? ` [${locatorText(passage)}]` : `, ${locatorText(passage)}`,
    },
  ];
}
