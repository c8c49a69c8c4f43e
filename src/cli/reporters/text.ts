import path from 'node:path';
import type { Library } from '../../core/sources/library';
import { LineMap } from '../../core/text/line-map';
import type { CheckedFile, Report } from '../report';
import { coverage, notCompared } from './json';

/** Coverage first, then a line a finding: `file:line:column severity check message`. */
export function textReport({ files, library }: Report): string {
  return [...files.map(fileText), ...sourcesText(library)].join('\n');
}

/** `2 sources are not compared with claims: berger2024 (German), ito (Japanese)`. */
function sourcesText(library: Library): string[] {
  const left = notCompared(library);
  if (left.length === 0) return [];
  const named = left.slice(0, 5).map(({ citekey, name }) => `${citekey} (${name})`);
  const more = left.length > named.length ? ` and ${left.length - named.length} more` : '';
  return [
    `${left.length} source${left.length === 1 ? ' is' : 's are'} not compared with claims: ${named.join(', ')}${more}\n`,
  ];
}

function fileText({ file, draft, findings, claims }: CheckedFile): string {
  const name = path.relative('', file) || file;
  const c = coverage(claims);
  const lines = new LineMap(draft.text);
  const reasons = Object.entries(c.uncheckedReasons).map(([why, count]) => `${count} ${why}`);
  const head = [
    `${name}: ${c.claims} claim${c.claims === 1 ? '' : 's'}: ${c.supported} supported, ${c.contradicted} contradicted, ` +
      `${c.disputed} disputed, ${c.unsupported} unsupported, ${c.unchecked} not checked${reasons.length > 0 ? ` (${reasons.join('; ')})` : ''}`,
  ];
  const rows = findings.map((finding) => {
    const { line, column } = lines.at(finding.span.start);
    return `${name}:${line + 1}:${column + 1}: ${finding.severity} ${finding.check}: ${finding.message}`;
  });
  return `${[...head, ...(rows.length > 0 ? rows : ['no findings'])].join('\n')}\n`;
}
