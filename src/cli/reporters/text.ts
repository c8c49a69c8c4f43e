import path from 'node:path';
import { LineMap } from '../../core/text/line-map';
import type { CheckedFile, Report } from '../report';
import { coverage } from './json';

/** Coverage first, then a line a finding: `file:line:column severity check message`. */
export function textReport({ files }: Report): string {
  return files.map(fileText).join('\n');
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
