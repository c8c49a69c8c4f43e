import { type Command, oneOf, parse } from '../command';
import { CORPUS_OPTIONS, openCorpus } from '../corpus';

export const indexCorpus: Command = {
  name: 'index',
  usage: 'index [--corpus DIR]... [--format text|json]',
  summary: 'Reads the corpus and says how many sources, paragraphs and sentences it holds, and how long reading took.',
  async run(argv, out, err) {
    const { values } = parse(argv, { ...CORPUS_OPTIONS, format: { type: 'string' } });
    const format = oneOf('format', values.format, ['text', 'json'], 'text');
    const { engine, times, entryProblems } = await openCorpus(values, err);
    const { sources, unreadable, index } = engine.library;
    const counts = {
      sources: sources.length,
      briefs: sources.filter((source) => source.kind === 'brief').length,
      undated: sources.filter((source) => !source.record.issued).length,
      paragraphs: sources.reduce((sum, source) => sum + source.passages.length, 0),
      sentences: index.sentenceCount,
      unreadable: unreadable.length,
      entryProblems: entryProblems.length,
    };
    const milliseconds = { find: Math.round(times.find), index: Math.round(times.index) };
    if (format === 'json') out.write(`${JSON.stringify({ version: 1, ...counts, milliseconds }, null, 2)}\n`);
    else {
      out.write(
        `${Object.entries(counts)
          .map(([name, count]) => `${wordsOf(name).padEnd(16)}${count}`)
          .join('\n')}\n`,
      );
      out.write(`${'read in'.padEnd(16)}${milliseconds.find + milliseconds.index} ms\n`);
    }
    return unreadable.length + entryProblems.length > 0 ? 2 : 0;
  },
};

/** `entryProblems` -> `entry problems`. */
const wordsOf = (name: string): string => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
