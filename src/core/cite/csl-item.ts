// Values from a file whose shape nobody vouches for in; a CSL item out.
import type { CslDate, CslItem, CslName, DateParts } from '../sources/record';
import { forwardSlashes, pathsInFileField } from './file-field';

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textOf = (value: unknown): string | undefined => {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
  return text === '' ? undefined : text;
};

function nameOf(value: unknown): CslName[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [{ literal: value.trim() }];
  if (!isRecord(value)) return [];
  const family = textOf(value.family);
  const particle = textOf(value['non-dropping-particle']) ?? textOf(value['dropping-particle']);
  const given = textOf(value.given);
  const literal = textOf(value.literal);
  if (family) return [{ family: particle ? `${particle} ${family}` : family, ...(given && { given }) }];
  return literal ? [{ literal }] : given ? [{ literal: given }] : [];
}

/** The date parts of numbers that can be a year, a month and a day; the first that cannot ends the date. */
export function datePartsOf(values: readonly unknown[]): DateParts | undefined {
  const [year, month, day] = values.map(Number);
  if (!Number.isInteger(year) || year < 1 || year > 9999) return undefined;
  if (!Number.isInteger(month) || month < 1 || month > 12) return [year];
  if (!Number.isInteger(day) || day < 1 || day > 31) return [year, month];
  return [year, month, day];
}

/** Reads the start of an EDTF or ISO date: `2024-06-19`, `2024-06`, `2024/2025`, `2024~`. */
export function datePartsOfText(text: string): DateParts | undefined {
  const found = /^\s*(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?/.exec(text);
  return found ? datePartsOf(found.slice(1).filter((part) => part !== undefined)) : undefined;
}

export function dateOf(value: unknown): CslDate | undefined {
  const parts = isRecord(value) ? value['date-parts'] : undefined;
  const first = Array.isArray(parts) ? parts[0] : undefined;
  const written = isRecord(value) ? (value.raw ?? value.literal) : Array.isArray(value) ? value[0] : value;
  // CSL-YAML as Pandoc writes it: `issued: [{year: 2024, month: 6}]`, or the date as one string.
  const fields = isRecord(written) ? written : isRecord(value) ? value : undefined;
  const date = Array.isArray(first)
    ? datePartsOf(first)
    : fields?.year !== undefined
      ? datePartsOf([fields.year, fields.month, fields.day])
      : datePartsOfText(textOf(written) ?? '');
  return date && { 'date-parts': [date] };
}

/** Undefined when the value is no item with a key. */
export function itemOf(value: unknown): CslItem | undefined {
  if (!isRecord(value)) return undefined;
  const id = textOf(value.id);
  if (id === undefined) return undefined;
  const authors = Array.isArray(value.author) ? value.author.flatMap(nameOf) : nameOf(value.author);
  const issued = dateOf(value.issued);
  const accessed = dateOf(value.accessed);
  const texts = ['title', 'container-title', 'publisher', 'URL', 'language', 'note'] as const;
  const stated = Object.fromEntries(
    texts.flatMap((field) => {
      const text = textOf(value[field]);
      return text === undefined ? [] : [[field, text]];
    }),
  );
  return {
    id,
    type: textOf(value.type) ?? 'document',
    ...stated,
    ...(authors.length > 0 && { author: authors }),
    ...(issued && { issued }),
    ...(accessed && { accessed }),
  };
}

/**
 * Paths under `file`, `files` or `attachments`, with `/` between folders: a path, Zotero's `description:path:type`, or
 * an object with a `path` as Better BibTeX's JSON has it.
 */
export function filesOf(value: unknown): string[] {
  if (!isRecord(value)) return [];
  const stated: unknown[] = [value.file, value.files, value.attachments].flat();
  return stated
    .map((file) => (isRecord(file) ? (file.path ?? file.localPath) : file))
    .filter((path): path is string => typeof path === 'string' && path.trim() !== '')
    .flatMap((path) => (isPlainPath(path) ? [forwardSlashes(path)] : pathsInFileField(path)));
}

const isPlainPath = (path: string): boolean => /^(?:[a-z]:\\)?[^:;]*$/i.test(path);
