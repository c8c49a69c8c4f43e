import { findSources } from '../../core/assist/found-sources';
import { passageOf } from '../../core/evidence/gather';
import { placeLine, titleLine } from '../../core/sources/describe';
import { isoDate, NOT_STATED } from '../../core/sources/record';
import { type Command, oneOf, parse, UsageError } from '../command';
import { CORPUS_OPTIONS, openCorpus } from '../corpus';

export const find: Command = {
  name: 'find',
  usage: 'find "claim" [--corpus DIR]... [--format text|json] [--sensitivity low|balanced|high] [--limit N]',
  summary:
    'Lists the sentences of the corpus that bear on a claim, and whether each supports, contradicts or mentions it.',
  async run(argv, out, err) {
    const { values, positionals } = parse(argv, {
      ...CORPUS_OPTIONS,
      format: { type: 'string' },
      sensitivity: { type: 'string' },
      limit: { type: 'string' },
    });
    const format = oneOf('format', values.format, ['text', 'json'], 'text');
    const sensitivity = oneOf('sensitivity', values.sensitivity, ['low', 'balanced', 'high'], 'balanced');
    const limit = Number(values.limit ?? 10);
    if (!Number.isInteger(limit) || limit < 1) throw new UsageError('--limit must be a whole number above 0.');
    const text = positionals.join(' ').trim();
    if (text === '') throw new UsageError('Say what to look for.');
    const { engine } = await openCorpus(values, err);
    const { library } = engine;
    const { verdict, passages } = findSources(library, { text }, sensitivity, limit);
    const rows = passages.map(({ place, relation, match, reasons }) => {
      const source = library.sources[place.source];
      const passage = passageOf(source, place.passage);
      return {
        relation,
        match: Number(match.toFixed(3)),
        citekey: source.citekey,
        kind: source.kind,
        title: titleLine(source),
        date: source.record.issued ? isoDate(source.record.issued.value) : NOT_STATED,
        file: source.id,
        paragraph: place.passage,
        sentence: source.text.slice(place.span.start, place.span.end),
        /** Offsets of the sentence in its paragraph, UTF-16 units. */
        start: place.span.start - (passage?.span.start ?? 0),
        end: place.span.end - (passage?.span.start ?? 0),
        reasons: reasons.map((reason) => reason.message),
        label: placeLine(source, place.passage),
      };
    });
    if (format === 'json') {
      const json = rows.map(({ label: _label, ...row }) => row);
      out.write(`${JSON.stringify({ version: 1, claim: text, verdict: verdict.verdict, passages: json }, null, 2)}\n`);
    } else if (rows.length === 0) out.write('Nothing in the corpus shares words with that.\n');
    else for (const row of rows) out.write(`${row.relation.padEnd(12)}${row.label}\n            ${row.sentence}\n`);
    return 0;
  },
};
