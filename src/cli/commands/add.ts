import path from 'node:path';
import { authorsLine, dateLine, titleLine } from '../../core/sources/describe';
import type { Article } from '../../core/sources/source';
import { copyIntoCorpus, tryArticle } from '../../node/add-article';
import { type Command, type Output, parse, UsageError } from '../command';

export const add: Command = {
  name: 'add',
  usage: 'add FILE... [--corpus DIR] [--replace]',
  summary:
    'Copies articles into the corpus folder and says how each was read; the originals stay as they are. A file that is there already is replaced with --replace only. Exit code 2 if a file was not added.',
  async run(argv, out, err) {
    const { values, positionals } = parse(argv, { corpus: { type: 'string' }, replace: { type: 'boolean' } });
    if (positionals.length === 0) throw new UsageError('Name at least one file.');
    const folder = path.resolve(values.corpus ?? 'corpus');
    if (/[*?{[]|\.(bib|bibtex|json|ya?ml)$/i.test(path.basename(folder)))
      throw new UsageError('--corpus must name the folder to copy into.');
    let refused = 0;
    for (const file of positionals) {
      const reason = await addOne(file, folder, values.replace === true, out);
      if (reason === undefined) continue;
      refused++;
      err.write(`attest: not added: ${file}: ${reason}\n`);
    }
    return refused > 0 ? 2 : 0;
  },
};

/** Why the file was not added, or undefined. */
async function addOne(file: string, folder: string, replace: boolean, out: Output): Promise<string | undefined> {
  const result = await tryArticle(file);
  if (!result.ok) return result.reason;
  try {
    const copied = await copyIntoCorpus(file, folder, replace);
    if (copied === 'taken') {
      return `${path.relative('', path.join(folder, path.basename(file)))} is there already; --replace replaces it.`;
    }
    out.write(`${copied === 'there' ? 'in place' : copied}: ${line(result.article, path.basename(file))}\n`);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** `ferry.html: "Island ferry", Mara Lind, 2025-03-14, 8 paragraphs`. */
function line({ record, passages, notes }: Article, name: string): string {
  const authors = authorsLine(record);
  const date = dateLine(record);
  const parts = [
    `"${titleLine({ record })}"`,
    authors === 'not stated' ? 'author not stated' : authors,
    date === 'not stated' ? 'date not stated' : date,
    `${passages.length} paragraph${passages.length === 1 ? '' : 's'}`,
  ];
  return [`${name}: ${parts.join(', ')}`, ...notes.map((note) => `    ${note.message}`)].join('\n');
}
