// The versioned JSON of `attest check`, documented in docs/cli.md.
import type { Finding } from '../../core/checks/finding';
import { passageOf } from '../../core/evidence/gather';
import type { JudgedClaim } from '../../core/evidence/judge';
import type { Library } from '../../core/sources/library';
import { isRead, languageName } from '../../core/text/language';
import { LineMap } from '../../core/text/line-map';
import type { Span } from '../../core/text/span';
import type { CheckedFile, Report } from '../report';

export const JSON_VERSION = 1;

export const jsonReport = ({ files, library }: Report): string =>
  `${JSON.stringify({ version: JSON_VERSION, notCompared: notCompared(library), files: files.map((file) => fileJson(file, library)) }, null, 2)}\n`;

function fileJson({ file, draft, findings, claims }: CheckedFile, library: Library) {
  const lines = new LineMap(draft.text);
  return {
    file,
    coverage: coverage(claims),
    findings: findings.map((finding) => findingJson(finding, lines, library)),
    claims: claims.map((claim) => claimJson(claim, lines, library)),
  };
}

/** Lines and columns from 1, offset from 0; columns and offsets in UTF-16 units. */
function position(lines: LineMap, offset: number) {
  const { line, column } = lines.at(offset);
  return { line: line + 1, column: column + 1, offset };
}

const range = (lines: LineMap, span: Span) => ({ start: position(lines, span.start), end: position(lines, span.end) });

function findingJson(finding: Finding, lines: LineMap, library: Library) {
  return {
    check: finding.check,
    severity: finding.severity,
    ...range(lines, finding.span),
    message: finding.message,
    evidence: finding.related.flatMap((place) => evidenceJson(library, place.source, place.passage, place.span)),
  };
}

function claimJson({ claim, verdict, candidates }: JudgedClaim, lines: LineMap, library: Library) {
  return {
    ...range(lines, claim.span),
    text: claim.text,
    verdict: verdict.verdict,
    confidence: verdict.confidence,
    ...(verdict.unchecked !== undefined && { unchecked: verdict.unchecked }),
    reasons: verdict.reasons.map((reason) => ({
      comparison: reason.comparison,
      agrees: reason.agrees,
      message: reason.message,
    })),
    evidence: verdict.evidence.flatMap(({ candidate, relation }) => {
      const { place, input } = candidates[candidate];
      return evidenceJson(library, library.sources[place.source].id, place.passage, place.span).map((e) => ({
        relation,
        ...e,
        // What a byline states stands nowhere in the body: its place is empty.
        sentence: input.text,
      }));
    }),
  };
}

/** The sentence with its offsets within its paragraph. */
function evidenceJson(library: Library, id: string, paragraph: number, span: Span) {
  const source = library.byId(id);
  if (!source) return [];
  const start = passageOf(source, paragraph)?.span.start ?? 0;
  return [
    {
      citekey: source.citekey,
      file: source.id,
      kind: source.kind,
      paragraph,
      sentence: source.text.slice(span.start, span.end),
      start: span.start - start,
      end: span.end - start,
    },
  ];
}

/** Sources with which claims are not compared: they are searched, and quotations from them are. */
export const notCompared = ({ sources }: Library) =>
  sources
    .filter(({ language }) => !isRead(language))
    .map(({ citekey, id, language }) => ({ citekey, file: id, language, name: languageName(language) }));

/** How many claims came out how; what was not checked, and why. */
export function coverage(claims: readonly JudgedClaim[]) {
  const count = (kind: string): number => claims.filter((claim) => claim.verdict.verdict === kind).length;
  const reasons: Record<string, number> = {};
  for (const { verdict } of claims) {
    if (verdict.verdict !== 'unchecked') continue;
    const why = verdict.unchecked ?? 'no reason given';
    reasons[why] = (reasons[why] ?? 0) + 1;
  }
  return {
    claims: claims.length,
    supported: count('supported'),
    contradicted: count('contradicted'),
    disputed: count('disputed'),
    unsupported: count('unsupported'),
    unchecked: count('unchecked'),
    uncheckedReasons: reasons,
  };
}
