import type { Severity } from '../../core/checks/finding';
import { DEFAULT_SETTINGS } from '../../core/engine';
import { bibliographyPaths, readBibliographies } from '../../node/bibliographies';
import { type Command, oneOf, parse, UsageError } from '../command';
import { CORPUS_OPTIONS, openCorpus } from '../corpus';
import { readDrafts } from '../drafts';
import type { CheckedFile, Report } from '../report';
import { jsonReport } from '../reporters/json';
import { sarifReport } from '../reporters/sarif';
import { textReport } from '../reporters/text';

const REPORTERS: Readonly<Record<'text' | 'json' | 'sarif', (report: Report) => string>> = {
  text: textReport,
  json: jsonReport,
  sarif: sarifReport,
};

const ORDER: readonly Severity[] = ['hint', 'info', 'warning', 'error'];

export const check: Command = {
  name: 'check',
  usage:
    'check DRAFT.md... [--corpus DIR]... [--format text|json|sarif] [--fail-on hint|info|warning|error] [--sensitivity low|balanced|high]',
  summary:
    'Checks drafts against the corpus: claims, quotations, citations. Exit code 1 if anything at or above --fail-on was found.',
  async run(argv, out, err) {
    const { values, positionals } = parse(argv, {
      ...CORPUS_OPTIONS,
      format: { type: 'string' },
      'fail-on': { type: 'string' },
      sensitivity: { type: 'string' },
    });
    const format = oneOf('format', values.format, ['text', 'json', 'sarif'], 'text');
    const failOn = oneOf('fail-on', values['fail-on'], ORDER, 'warning');
    const sensitivity = oneOf('sensitivity', values.sensitivity, ['low', 'balanced', 'high'], 'balanced');
    if (positionals.length === 0) throw new UsageError('Name at least one draft.');

    const drafts = await readDrafts(positionals, err);
    const { engine, corpusEntries } = await openCorpus(values, err, drafts);
    const files: CheckedFile[] = [];
    for (const { file, draft } of drafts) {
      const { entries } = await readBibliographies(bibliographyPaths(file, draft));
      const bibliographyKeys = new Set([...entries, ...corpusEntries].map((entry) => entry.item.id));
      const checked = await engine.check(draft, { ...DEFAULT_SETTINGS, sensitivity, bibliographyKeys });
      files.push({ file, draft, ...checked });
    }
    out.write(REPORTERS[format]({ library: engine.library, files }));
    if (drafts.length < positionals.length) return 2;
    const failing = files.some((f) =>
      f.findings.some((finding) => ORDER.indexOf(finding.severity) >= ORDER.indexOf(failOn)),
    );
    return failing ? 1 : 0;
  },
};
