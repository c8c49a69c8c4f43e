// A judged draft in; out its findings, after ignores and the writer's levels.
import type { Ignore } from '../drafts/draft';
import { encloses, overlaps } from '../text/span';
import type { Check, CheckContext } from './check';
import type { Finding, Level } from './finding';

/** The runner's own findings: an ignore that silences nothing, and a check that failed. */
export const STALE_IGNORE = 'stale-ignore';
export const CHECK_FAILED = 'check-failed';

export type Levels = Readonly<Record<string, Level>>;

/** Runs every check. One that throws becomes a finding about itself and hides nobody else's. */
export function runChecks(checks: readonly Check[], context: CheckContext, levels: Levels = {}): Finding[] {
  const used = new Set<Ignore>();
  const findings: Finding[] = [];
  for (const check of checks) {
    for (const finding of findingsOf(check, context)) {
      const ignore = context.draft.ignores.find((candidate) => silences(candidate, finding));
      if (ignore) used.add(ignore);
      else findings.push(finding);
    }
  }
  findings.push(...staleIgnores(context, used, checks));
  return findings
    .flatMap((finding) => withLevel(finding, levels[finding.check]))
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function findingsOf(check: Check, context: CheckContext): Finding[] {
  try {
    return [...check.run(context)].map((yielded) => ({ severity: check.severity, ...yielded, check: check.id }));
  } catch (error) {
    const message = `The check ${check.id} failed: ${error instanceof Error ? error.message : String(error)}`;
    return [{ check: CHECK_FAILED, severity: 'error', span: { start: 0, end: 0 }, message, related: [], fixes: [] }];
  }
}

function withLevel(finding: Finding, level: Level | undefined): Finding[] {
  if (level === 'off') return [];
  // A level that the writer sets raises or lowers the warnings; what a check reports as mere information stays so.
  if (!level || (finding.severity === 'info' && level !== 'hint')) return [finding];
  return [{ ...finding, severity: level }];
}

const silences = (ignore: Ignore, finding: Finding): boolean =>
  (ignore.checks.length === 0 || ignore.checks.includes(finding.check)) &&
  (encloses(ignore.covers, finding.span) || overlaps(ignore.covers, finding.span));

function staleIgnores({ draft }: CheckContext, used: ReadonlySet<Ignore>, checks: readonly Check[]): Finding[] {
  const known = new Set(checks.map((check) => check.id));
  return draft.ignores
    .filter((ignore) => !used.has(ignore))
    .map((ignore) => {
      const unknown = ignore.checks.filter((id) => !known.has(id));
      const message =
        unknown.length > 0
          ? `There is no check ${unknown.map((id) => `"${id}"`).join(', ')}.`
          : `Nothing is left here to ignore${ignore.checks.length > 0 ? ` for ${ignore.checks.join(', ')}` : ''}.`;
      return {
        check: STALE_IGNORE,
        severity: 'info' as const,
        span: ignore.span,
        message,
        related: [],
        fixes: [{ title: 'Remove this ignore', edits: [{ span: ignore.span, newText: '' }], preferred: true }],
      };
    });
}
