import path from 'node:path';
import { driftOf } from '../../core/drift/drift';
import { DEFAULT_SETTINGS } from '../../core/engine';
import { LineMap } from '../../core/text/line-map';
import { anchorsIn, loadLedger, saveLedger, withAnchors } from '../../node/ledger';
import { type Command, oneOf, parse, UsageError } from '../command';
import { CORPUS_OPTIONS, openCorpus } from '../corpus';
import { readDrafts } from '../drafts';

export const drift: Command = {
  name: 'drift',
  usage: 'drift DRAFT.md... [--corpus DIR]... [--root DIR] [--format text|json] [--remember]',
  summary:
    'Lists citations whose words moved or vanished since they were remembered in .attest/anchors.json below --root (default: here); --remember writes down those that are new. Exit code 1 if any did.',
  async run(argv, out, err) {
    const { values, positionals } = parse(argv, {
      ...CORPUS_OPTIONS,
      root: { type: 'string' },
      format: { type: 'string' },
      remember: { type: 'boolean' },
    });
    const format = oneOf('format', values.format, ['text', 'json'], 'text');
    if (positionals.length === 0) throw new UsageError('Name at least one draft.');
    const root = path.resolve(values.root ?? '.');
    const drafts = await readDrafts(positionals, err);
    const { engine } = await openCorpus(values, err, drafts);
    const before = await loadLedger(root);
    let ledger = before;
    const rows = [];
    for (const { file, draft } of drafts) {
      const lines = new LineMap(draft.text);
      const anchors = anchorsIn(ledger, root, file);
      for (const { citation, paragraph, now, was, brief } of driftOf(draft, engine.library, anchors)) {
        const { line, column } = lines.at(citation.span.start);
        rows.push({
          file,
          line: line + 1,
          column: column + 1,
          citekey: citation.key,
          paragraph,
          now: now?.passage ?? null,
          brief,
          was,
        });
      }
      const checked = await engine.check(draft, { ...DEFAULT_SETTINGS, anchors });
      ledger = withAnchors(ledger, root, file, checked.anchors);
    }
    if (values.remember && ledger !== before) await saveLedger(root, ledger);
    if (format === 'json') out.write(`${JSON.stringify({ version: 1, drift: rows }, null, 2)}\n`);
    else {
      for (const row of rows) {
        const where = row.now === null ? 'vanished' : `moved to para. ${row.now}`;
        out.write(
          `${path.relative('', row.file)}:${row.line}:${row.column}: ${row.citekey}, para. ${row.paragraph}: ${where}: "${row.was}"\n`,
        );
      }
      if (rows.length === 0) out.write('Every remembered citation still leads to its words.\n');
    }
    if (drafts.length < positionals.length) return 2;
    return rows.length > 0 ? 1 : 0;
  },
};
