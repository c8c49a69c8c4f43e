// SARIF 2.1.0, as code hosts and editors read it: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Finding, Severity } from '../../core/checks/finding';
import { CHECKS } from '../../core/checks/list';
import type { Library } from '../../core/sources/library';
import { LineMap } from '../../core/text/line-map';
import type { CheckedFile, Report } from '../report';

const LEVEL: Readonly<Record<Severity, string>> = { hint: 'note', info: 'note', warning: 'warning', error: 'error' };

export function sarifReport({ files, library }: Report): string {
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Attest',
            rules: CHECKS.map((check) => ({
              id: check.id,
              shortDescription: { text: check.summary },
              defaultConfiguration: { level: LEVEL[check.severity] },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: files.flatMap((file) => file.findings.map((finding) => result(file, finding, library))),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

const uri = (file: string): string => {
  const relative = path.relative('', file);
  return relative.startsWith('..') || path.isAbsolute(relative)
    ? pathToFileURL(file).href
    : relative.split(path.sep).map(encodeURIComponent).join('/');
};

function result({ file, draft }: CheckedFile, finding: Finding, library: Library) {
  const lines = new LineMap(draft.text);
  const start = lines.at(finding.span.start);
  const end = lines.at(finding.span.end);
  return {
    ruleId: finding.check,
    level: LEVEL[finding.severity],
    message: { text: finding.message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uri(file) },
          region: {
            startLine: start.line + 1,
            startColumn: start.column + 1,
            endLine: end.line + 1,
            endColumn: end.column + 1,
          },
        },
      },
    ],
    relatedLocations: finding.related.map((place, id) => ({
      id,
      message: { text: place.message },
      physicalLocation: { artifactLocation: { uri: uri(library.byId(place.source)?.id ?? place.source) } },
    })),
  };
}
