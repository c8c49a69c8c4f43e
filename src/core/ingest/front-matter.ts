import { parseDocument } from 'yaml';
import type { CslName, DateParts } from '../sources/record';
import type { IngestNote } from '../sources/source';
import { parseName, parseNames } from './person';
import type { RecordDraft } from './record-draft';
import { readDate } from './stated-date';

export interface FrontMatter {
  /** Offset at which the body starts: 0 where the file has no front matter. */
  readonly end: number;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly notes: readonly IngestNote[];
}

/** Longest front matter that is read, in characters. */
const LONGEST = 64_000;

/** Reads the YAML between `---` lines at the top. Broken YAML costs only the record: the body is still read. */
export function readFrontMatter(text: string): FrontMatter {
  const open = /^\uFEFF?---[^\S\n]*\r?\n/.exec(text.slice(0, 40));
  if (!open) return { end: 0, fields: {}, notes: [] };
  const close = /^(?:---|\.\.\.)[^\S\n]*$/m.exec(text.slice(open[0].length, LONGEST));
  if (!close) return { end: 0, fields: {}, notes: [broken('it has no closing “---” line')] };
  const from = open[0].length;
  const end = from + close.index + close[0].length;
  const yaml = text.slice(from, from + close.index);
  try {
    const document = parseDocument(yaml, { logLevel: 'silent', uniqueKeys: false });
    const value: unknown = document.toJS({ maxAliasCount: 50 });
    const problem = document.errors[0];
    const notes = problem ? [broken(problem.message.split('\n')[0].replace(/:$/, ''))] : [];
    return { end, fields: isFields(value) ? value : {}, notes };
  } catch (error) {
    return { end, fields: {}, notes: [broken(error instanceof Error ? error.message : String(error))] };
  }
}

function broken(why: string): IngestNote {
  return {
    level: 'warning',
    message: `The front matter could not be read in full: ${why}. The text below it was read; mend the YAML to get the record.`,
  };
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What front matter says about Attest's own use of the file. */
export interface OwnFields {
  readonly kind: 'article' | 'brief';
  readonly ownCitekey?: string;
  readonly standsFor?: readonly number[];
}

export function ownFields(fields: Readonly<Record<string, unknown>>): OwnFields {
  const key = textOf(fields.citekey ?? fields['citation-key'] ?? fields.citationKey);
  const list = fields['stands-for'] ?? fields.standsFor;
  const numbers = Array.isArray(list) ? list.map(Number).filter((n) => Number.isInteger(n) && n > 0) : [];
  return {
    kind: textOf(fields.kind) === 'brief' ? 'brief' : 'article',
    ...(key && { ownCitekey: key.replace(/^@/, '') }),
    ...(numbers.length > 0 && { standsFor: numbers }),
  };
}

/** Fills the record from front matter in the names of Obsidian's Web Clipper, CSL and Pandoc. */
export function stateFrontMatter(fields: Readonly<Record<string, unknown>>, draft: RecordDraft): IngestNote[] {
  const from = 'front-matter';
  const first = (...names: string[]): unknown =>
    names.map((name) => fields[name]).find((value) => value !== undefined && value !== null && value !== '');
  const type = textOf(first('type'));
  if (type && CSL_TYPES.has(type)) draft.type = type;
  const source = textOf(first('source'));
  const url =
    textOf(first('URL', 'url', 'link', 'permalink')) ?? (source && /^https?:\/\//i.test(source) ? source : undefined);
  const outlet =
    textOf(first('container-title', 'outlet', 'publication', 'site', 'website', 'newspaper', 'journal', 'publisher')) ??
    (source !== url ? source : undefined);
  draft.state('title', textOf(first('title')) ?? '', from);
  draft.state('subtitle', textOf(first('subtitle', 'deck', 'subhead')) ?? '', from);
  draft.state('authors', namesOf(first('author', 'authors', 'creator', 'byline')), from);
  draft.state('affiliation', textOf(first('affiliation', 'institute')) ?? '', from);
  draft.state('outlet', outlet ?? '', from);
  draft.state('url', url ?? '', from);
  draft.state('language', textOf(first('language', 'lang')) ?? '', from);
  const written = first('issued', 'published', 'date', 'publication-date', 'pubdate');
  const date = dateOf(written);
  if (date) draft.state('issued', date, from);
  else if (written !== undefined)
    return [
      {
        level: 'warning',
        message: `The date “${String(written).slice(0, 40)}” in the front matter is not a date; write it as YYYY-MM-DD.`,
      },
    ];
  return [];
}

const CSL_TYPES = new Set([
  'article',
  'article-newspaper',
  'article-magazine',
  'article-journal',
  'webpage',
  'post-weblog',
  'post',
  'report',
  'book',
  'chapter',
  'speech',
  'interview',
  'document',
  'broadcast',
  'legislation',
  'thesis',
  'paper-conference',
]);

/** A scalar as text; a link of Obsidian's, `[[Name]]`, as its words. */
function textOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.length > 0 ? textOf(value[0]) : undefined;
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = String(value).replace(/\s+/g, ' ').trim().slice(0, 2000);
  return /^\[\[[^[\]]*\]\]$/.test(text) ? (text.slice(2, -2).split('|').pop() ?? '') : text || undefined;
}

function namesOf(value: unknown): readonly CslName[] {
  if (Array.isArray(value))
    return value
      .slice(0, 100)
      .flatMap((entry) => (typeof entry === 'string' ? one(textOf(entry) ?? '') : namesOf(entry)));
  if (isFields(value)) {
    const [family, given, literal] = [textOf(value.family), textOf(value.given), textOf(value.literal ?? value.name)];
    if (family) return [{ family, ...(given && { given }) }];
    return literal ? one(literal) : [];
  }
  const text = textOf(value);
  return text ? parseNames(text) : [];
}

function one(name: string): readonly CslName[] {
  const parsed = parseName(name);
  return parsed ? [parsed] : [];
}

/** "2025-03-27", "2025-03", 2025, "27 March 2025", or CSL's `date-parts`. */
export function dateOf(value: unknown): DateParts | undefined {
  if (isFields(value)) {
    const parts: unknown = value['date-parts'];
    const first: unknown = Array.isArray(parts) ? (Array.isArray(parts[0]) ? parts[0] : parts) : undefined;
    return Array.isArray(first) ? checked(first.map(Number)) : dateOf(value.raw ?? value.literal);
  }
  const text = textOf(value);
  if (!text) return undefined;
  const short = /^(\d{4})(?:[-/.](\d{1,2}))?$/.exec(text);
  if (short) return checked(short.slice(1).filter(Boolean).map(Number));
  return readDate(text)?.date;
}

function checked(numbers: readonly number[]): DateParts | undefined {
  const [year, month, day] = numbers;
  if (!(year >= 1000 && year <= 2200)) return undefined;
  if (!(month >= 1 && month <= 12)) return [year];
  return day >= 1 && day <= 31 ? [year, month, day] : [year, month];
}
