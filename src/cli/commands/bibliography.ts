import { exportBibliography } from '../../node/export-bibliography';
import { type Command, oneOf, parse, UsageError } from '../command';
import { CORPUS_OPTIONS, openCorpus } from '../corpus';
import { readDrafts } from '../drafts';

export const bibliography: Command = {
  name: 'bibliography',
  usage: 'bibliography DRAFT.md... [--corpus DIR]... [--format bib|json]',
  summary:
    'Prints a bibliography of what the drafts cite: entries of the bibliographies that they name, else what the articles state. Exit code 1 if a key is unknown to both.',
  async run(argv, out, err) {
    const { values, positionals } = parse(argv, {
      ...CORPUS_OPTIONS,
      format: { type: 'string' },
    });
    const format = oneOf('format', values.format, ['bib', 'json'], 'bib');
    if (positionals.length === 0) throw new UsageError('Name at least one draft.');
    const drafts = await readDrafts(positionals, err);
    const { engine, bibliographies } = await openCorpus(values, err, drafts);
    const { text, unknown } = await exportBibliography(
      drafts.map(({ draft }) => draft),
      engine.library,
      bibliographies,
      format,
    );
    out.write(text);
    for (const key of unknown) err.write(`attest: left out: ${key}: neither the corpus nor a bibliography knows it\n`);
    if (drafts.length < positionals.length) return 2;
    return unknown.length > 0 ? 1 : 0;
  },
};
