import { promises as fs } from 'node:fs';
import path from 'node:path';
import { languageLine } from '../../core/sources/describe';
import { formatName, isoDate, NOT_STATED } from '../../core/sources/record';
import type { Article } from '../../core/sources/source';
import { nodeFiles } from '../../node/files';
import { ingest } from '../../node/ingest';
import { type Command, type Output, oneOf, parse, UsageError } from '../command';

export const source: Command = {
  name: 'source',
  usage: 'source FILE [--format text|json]',
  summary:
    'Shows how an article was read: its record, its numbered paragraphs, its captions, and notes on what was left out.',
  async run(argv, out, err) {
    const { values, positionals } = parse(argv, { format: { type: 'string' } });
    const format = oneOf('format', values.format, ['text', 'json'], 'text');
    const [file] = positionals;
    if (file === undefined || positionals.length > 1) throw new UsageError('Name one file.');
    const result = await readArticle(file);
    if (!result.ok) {
      err.write(`attest: ${file}: ${result.reason}\n`);
      return 2;
    }
    if (format === 'json') out.write(`${JSON.stringify(articleJson(result.article), null, 2)}\n`);
    else writeText(result.article, out);
    return 0;
  },
};

async function readArticle(file: string) {
  try {
    await fs.access(file);
    return await ingest({ name: path.basename(file), bytes: await nodeFiles.read(file) });
  } catch {
    return { ok: false as const, reason: 'There is no such file, or you may not read it.' };
  }
}

/** The stable JSON of `attest source`: what a field does not hold is `"not stated"`. */
export function articleJson(article: Article) {
  const { record } = article;
  return {
    version: 1,
    kind: article.kind,
    format: article.format,
    language: article.language,
    record: {
      type: record.type,
      title: record.title?.value ?? NOT_STATED,
      subtitle: record.subtitle?.value ?? NOT_STATED,
      authors: record.authors?.value.map(formatName) ?? NOT_STATED,
      affiliation: record.affiliation?.value ?? NOT_STATED,
      outlet: record.outlet?.value ?? NOT_STATED,
      date: record.issued ? isoDate(record.issued.value) : NOT_STATED,
      url: record.url?.value ?? NOT_STATED,
    },
    paragraphs: article.passages.map(({ number, span, page }) => ({
      number,
      text: article.text.slice(span.start, span.end),
      ...(page !== undefined && { page }),
    })),
    captions: article.captions.map((caption) => caption.text),
    notes: article.notes.map((note) => note.message),
  };
}

function writeText(article: Article, out: Output): void {
  const json = articleJson(article);
  for (const [name, value] of Object.entries(json.record)) {
    out.write(`${`${name}:`.padEnd(13)}${Array.isArray(value) ? value.join('; ') : value}\n`);
  }
  out.write(`${'language:'.padEnd(13)}${languageLine(article.language)}\n`);
  for (const { number, text } of json.paragraphs) out.write(`\n[${number}] ${text}\n`);
  if (json.captions.length > 0) out.write(`\nCaptions:\n${json.captions.map((text) => `  ${text}`).join('\n')}\n`);
  if (json.notes.length > 0) out.write(`\nNotes:\n${json.notes.map((text) => `  ${text}`).join('\n')}\n`);
}
