// A place in the corpus and a place in the draft in; out the edits that write, join or re-point the citation.
import type { Citation, Draft } from '../drafts/draft';
import type { Span } from '../text/span';
import { writeFootnote } from './footnotes';
import type { CitationStyle } from './style';
import { insertAt, type TextEdit } from './text-edit';
import { type CitedPlace, writtenItem, writtenKey, writtenLink, writtenLocator } from './written-citation';

export interface CitationTarget extends CitedPlace {
  readonly style: CitationStyle;
  /** The citation belongs before the full stop that stands right before the offset. */
  readonly insideSentence?: boolean;
  /** The draft's path or URI, so that a link to a source leads there from the draft's folder. */
  readonly draftId?: string;
}

export interface WrittenCitation {
  /** Goes behind the words, with the space before it; empty when the citation joined a group that stands there. */
  readonly text: string;
  /** Other edits of the draft: the footnote's own text, the item that joined a group. */
  readonly additional: readonly TextEdit[];
}

/** A citation to be inserted at `offset`, behind words that are being written. Right beside a bracketed group it joins it. */
export function writeCitation(draft: Draft, offset: number, target: CitationTarget): WrittenCitation {
  switch (target.style) {
    case 'footnote':
      return writeFootnote(draft, offset, target);
    case 'link':
      return { text: ` (${writtenLink(target, target.draftId)})`, additional: [] };
    case 'pandoc': {
      const group = groupAt(draft, offset);
      if (group) return { text: '', additional: joinEdits(draft, group, target) };
      return { text: ` [${writtenItem(target)}]`, additional: [] };
    }
  }
}

/** The bracketed group that begins or ends at the offset, at most one space away. */
function groupAt(draft: Draft, offset: number): Span | undefined {
  return draft.citations.find(({ group, form }) => {
    if (form !== 'bracketed' && form !== 'suppressed') return false;
    if (draft.text[group.start] !== '[' || draft.text[group.end - 1] !== ']') return false;
    const [from, to] = group.start >= offset ? [offset, group.start] : [group.end, offset];
    return from <= to && to - from <= 1 && draft.text.slice(from, to).trim() === '';
  })?.group;
}

/** Adds the place to a group; nothing when it stands there; its paragraph when only the source does. */
function joinEdits(draft: Draft, group: Span, place: CitedPlace): TextEdit[] {
  const same = draft.citations.filter((c) => c.group.start === group.start && c.key === place.source.citekey);
  const { passage } = place;
  if (passage === undefined && same.length > 0) return [];
  if (same.some(({ locator }) => locator?.label === 'paragraph' && locator.numbers.includes(passage ?? 0))) return [];
  const bare = same.find(({ locator }) => locator === undefined);
  return bare ? locatorEdit(draft, bare, passage) : [insertAt(group.end - 1, `; ${writtenItem(place)}`)];
}

/** Edits that put a citation at `offset`: into the group that stands there already, or as a new one. */
export function citeEdits(draft: Draft, offset: number, target: CitationTarget): TextEdit[] {
  // Notes are called behind the full stop.
  const at = target.insideSentence && target.style !== 'footnote' ? beforeStop(draft.text, offset) : offset;
  const { text, additional } = writeCitation(draft, at, target);
  const spaced = /\s/.test(draft.text[at - 1] ?? ' ') ? text.trimStart() : text;
  return spaced === '' ? [...additional] : [insertAt(at, spaced), ...additional];
}

/** Before the full stop that closes a sentence; behind it where a quotation mark closes the sentence. */
function beforeStop(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && /\s/.test(text[at - 1])) at -= 1;
  while (at > 0 && '.!?…'.includes(text[at - 1])) at -= 1;
  return at;
}

/** Edits that point an existing citation to another place: its key and its locator, and nothing around them. */
export function repointEdits(
  draft: Draft,
  citation: Citation,
  place: CitedPlace & { readonly draftId?: string },
): TextEdit[] {
  if (citation.form === 'link') return [{ span: citation.group, newText: writtenLink(place, place.draftId) }];
  // The citation of a note that a sentence calls is written in the note.
  const written = draft.citations.find((c) => c.keySpan.start === citation.keySpan.start) ?? citation;
  return [...keyEdit(draft, written, place.source.citekey), ...locatorEdit(draft, written, place.passage)];
}

/** Replaces the key, with its `@` and braces where either key needs them. */
function keyEdit(draft: Draft, { key, keySpan }: Citation, next: string): TextEdit[] {
  if (key === next) return [];
  const { start, end } = keySpan;
  const braced = draft.text[start - 1] === '{';
  if (!braced && !writtenKey(next).startsWith('@{')) return [{ span: keySpan, newText: next }];
  const span = braced ? { start: start - 2, end: end + 1 } : { start: start - 1, end };
  return [{ span, newText: writtenKey(next) }];
}

function locatorEdit({ text }: Draft, { locator, form, keySpan }: Citation, passage: number | undefined): TextEdit[] {
  if (passage === undefined || (locator?.label === 'paragraph' && locator.value === String(passage))) return [];
  const wanted = writtenLocator(passage);
  if (locator) {
    const forced = text[locator.span.start] === '{';
    return [{ span: locator.span, newText: forced ? `{${wanted}}` : wanted }];
  }
  const end = text[keySpan.start - 1] === '{' ? keySpan.end + 1 : keySpan.end;
  return [insertAt(end, form === 'in-text' ? ` [${wanted}]` : `, ${wanted}`)];
}

/** Edits that rename a citekey throughout a draft. */
export function renameCitations(draft: Draft, from: string, to: string): TextEdit[] {
  return draft.citations
    .filter((citation) => citation.key === from)
    .flatMap((citation) => keyEdit(draft, citation, to));
}
