import path from 'node:path';
import { byWorst, VERDICT_NAMES } from '../../core/quotations/severity';
import { placeLine } from '../../core/sources/describe';
import { LineMap } from '../../core/text/line-map';
import { type Command, oneOf, parse, UsageError } from '../command';
import { CORPUS_OPTIONS, openCorpus } from '../corpus';
import { readDrafts } from '../drafts';

export const quotes: Command = {
  name: 'quotes',
  usage: 'quotes DRAFT.md... [--corpus DIR]... [--format text|json]',
  summary: 'Lists every quotation of the drafts with its verdict, worst first. Exit code 1 if one is not in order.',
  async run(argv, out, err) {
    const { values, positionals } = parse(argv, {
      ...CORPUS_OPTIONS,
      format: { type: 'string' },
    });
    const format = oneOf('format', values.format, ['text', 'json'], 'text');
    if (positionals.length === 0) throw new UsageError('Name at least one draft.');
    const drafts = await readDrafts(positionals, err);
    const { engine } = await openCorpus(values, err, drafts);
    const { library } = engine;
    const rows = drafts.flatMap(({ file, draft }) => {
      const lines = new LineMap(draft.text);
      return draft.quotations.map((quotation) => {
        const verdict = engine.quotationJudge.judge(quotation, draft);
        const { line, column } = lines.at(quotation.span.start);
        const [place] = verdict.places;
        const source = place && library.sources[place.source];
        return {
          file,
          line: line + 1,
          column: column + 1,
          verdict: verdict.kind,
          words: quotation.text,
          message: verdict.message,
          speaker: place?.speaker ?? null,
          source: source?.citekey ?? null,
          paragraph: place?.passage ?? null,
          where: source && place ? placeLine(source, place.passage) : '',
        };
      });
    });
    rows.sort((a, b) => byWorst(a.verdict, b.verdict));
    if (format === 'json') {
      out.write(`${JSON.stringify({ version: 1, quotations: rows.map(({ where: _, ...row }) => row) }, null, 2)}\n`);
    } else if (rows.length === 0) out.write('No quotations.\n');
    else {
      for (const row of rows) {
        const at = `${path.relative('', row.file) || row.file}:${row.line}:${row.column}`;
        out.write(
          `${VERDICT_NAMES[row.verdict].padEnd(28)} ${at}  "${row.words}"\n${' '.repeat(29)}${row.message} ${row.where}\n`,
        );
      }
    }
    if (drafts.length < positionals.length) return 2;
    const inOrder = new Set(['verbatim', 'second-hand', 'not-judged', 'ellipsis-drops-negation']);
    return rows.every((row) => inOrder.has(row.verdict)) ? 0 : 1;
  },
};
