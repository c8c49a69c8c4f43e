import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { JudgedClaim } from '../../core/checks/check';
import type { Finding, Severity } from '../../core/checks/finding';
import { placeLine } from '../../core/sources/describe';
import { type DraftVerdicts, Notifications } from '../../protocol/protocol';
import type { Capability } from '../capability';
import { findingsOf, forgetFindings, rememberFindings } from '../findings';
import { toRange } from '../positions';
import { filePath, isDraft, type OpenDraft, type Session } from '../session';

const SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Milliseconds of quiet before a draft is checked again. */
const QUIET = 120;

/** Warnings, pushed whenever a draft, the library or a setting changes. */
export const diagnostics: Capability = (session) => {
  const { documents, connection } = session;
  const waiting = new Map<string, { timer: NodeJS.Timeout; abort: AbortController }>();

  const schedule = (uri: string, delay = QUIET): void => {
    const before = waiting.get(uri);
    if (before) {
      clearTimeout(before.timer);
      before.abort.abort(new Error('superseded'));
    }
    const abort = new AbortController();
    const timer = setTimeout(() => void publish(session, uri, abort.signal).catch(report), delay);
    waiting.set(uri, { timer, abort });
  };
  const report = (error: unknown): void => {
    if (error instanceof Error && error.message === 'superseded') return;
    connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  };
  const all = (): void => {
    for (const { uri } of documents.all()) schedule(uri, 0);
  };

  documents.onDidOpen(({ document }) => schedule(document.uri, 0));
  documents.onDidChangeContent(async ({ document }) => {
    const project = await session.project(document.uri);
    if (project.settings.run === 'onType') schedule(document.uri);
  });
  documents.onDidSave(async ({ document }) => {
    const project = await session.project(document.uri);
    if (project.settings.run === 'onSave') schedule(document.uri, 0);
  });
  documents.onDidClose(({ document }) => {
    waiting.get(document.uri)?.abort.abort(new Error('superseded'));
    waiting.delete(document.uri);
    // What is wrong with a bibliography stays listed when it is closed.
    if (!isDraft(document)) return;
    forgetFindings(document.uri);
    void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
  });
  session.onLibraryChanged(all);
  connection.onNotification(Notifications.checkNow, ({ uri }: { uri: string }) => schedule(uri, 0));
  return {};
};

async function publish(session: Session, uri: string, signal: AbortSignal): Promise<void> {
  const open = await session.draft(uri);
  if (!open) {
    if (findingsOf(uri)) {
      forgetFindings(uri);
      await session.connection.sendDiagnostics({ uri, diagnostics: [] });
    }
    return;
  }
  const { engine, ready } = open.project;
  await ready;
  signal.throwIfAborted();
  const checked = await engine.check(open.draft, session.checkSettings(open), signal);
  const found = await Promise.all(checked.findings.map((finding) => toDiagnostic(session, open, finding)));
  signal.throwIfAborted();
  if (filePath(uri) !== undefined) open.project.remember(open.file, checked.anchors);
  rememberFindings(uri, { version: open.version, findings: checked.findings, diagnostics: found });
  await session.connection.sendDiagnostics({ uri, version: open.version, diagnostics: found });
  await session.connection.sendNotification(Notifications.checked, verdictsOf(uri, checked.claims));
}

function verdictsOf(uri: string, claims: readonly JudgedClaim[]): DraftVerdicts {
  const counts = { supported: 0, contradicted: 0, disputed: 0, unsupported: 0, unchecked: 0 };
  for (const { verdict } of claims) counts[verdict.verdict]++;
  return { uri, ...counts };
}

async function toDiagnostic(session: Session, { project, lines }: OpenDraft, finding: Finding): Promise<Diagnostic> {
  const related = await Promise.all(
    finding.related.map(async (place) => {
      const source = project.engine.library.byId(place.source);
      if (!source) return [];
      const label = placeLine(source, place.passage);
      // The warning stands above it and names the place already.
      const named = finding.message.includes(label) && place.message.startsWith(`${label}: `);
      const message = named ? place.message.slice(label.length + 2) : place.message;
      return [{ location: await project.place(source, place.span), message }];
    }),
  );
  return {
    range: toRange(lines, finding.span),
    severity: SEVERITY[finding.severity],
    source: 'attest',
    code: finding.check,
    ...(session.options.docs !== '' && {
      codeDescription: { href: `${session.options.docs}/checks.md#${finding.check}` },
    }),
    message: finding.message,
    relatedInformation: related.flat(),
  };
}
