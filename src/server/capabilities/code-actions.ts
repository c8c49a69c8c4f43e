import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import { ignoreFix } from '../../core/assist/ignore-fix';
import type { Fix } from '../../core/checks/finding';
import { citationAt } from '../../core/drafts/at';
import { Commands } from '../../protocol/protocol';
import { frontMatterEdits } from '../bibliography-edit';
import type { Capability } from '../capability';
import { findingsOf } from '../findings';
import { toOffset, toRange } from '../positions';
import type { OpenDraft } from '../session';

/** Quick fixes of the warnings at the cursor, and "ignore here" for each. */
export const codeActions: Capability = (session) => {
  session.connection.onCodeAction(async ({ textDocument, range }) => {
    const open = await session.draft(textDocument.uri);
    const published = findingsOf(textDocument.uri);
    // Fixes are spans of the text that was checked; on a newer text they wait for the next check.
    if (!open || published?.version !== open.version) return [];
    const [from, to] = [toOffset(open.lines, range.start), toOffset(open.lines, range.end)];
    const mends = published.findings.flatMap((finding, i) => {
      if (finding.span.end < from || finding.span.start > to) return [];
      const diagnostics = [published.diagnostics[i]];
      const fixes = [...finding.fixes, ignoreFix(open.draft, finding)];
      return fixes.map((fix) => ({ ...toAction(open, fix), diagnostics }));
    });
    return [...mends, ...completeRecord(open, from)];
  });
  return { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] } };
};

/** On a citation whose source does not state its author, outlet or date: the writer completes the record. */
function completeRecord({ draft, project }: OpenDraft, offset: number): CodeAction[] {
  const citation = citationAt(draft, offset);
  const source = citation && project.engine.library.byCitekey(citation.key);
  if (!source) return [];
  const { authors, outlet, issued } = source.record;
  const missing = [authors ? '' : 'author', outlet ? '' : 'outlet', issued ? '' : 'date'].filter(
    (field) => field !== '',
  );
  if (missing.length === 0) return [];
  const title = `Complete the record of ${source.citekey} (${missing.join(', ')} not stated)…`;
  return [
    {
      title,
      kind: CodeActionKind.QuickFix,
      command: { title, command: Commands.completeRecord, arguments: [source.citekey] },
    },
  ];
}

/** The command that selects the words which the writer goes on with, where they stand once the edit is made. */
function selecting({ uri, lines }: OpenDraft, { edits: [edit], selects }: Fix): Pick<CodeAction, 'command'> {
  const at = selects === undefined ? -1 : (edit?.newText.indexOf(selects) ?? -1);
  if (!edit || selects === undefined || at < 0) return {};
  const { line, character } = toRange(lines, edit.span).start;
  const start = { line, character: character + at };
  const range = { start, end: { line, character: start.character + selects.length } };
  return { command: { title: 'Select', command: Commands.showInDraft, arguments: [{ uri, range }] } };
}

function toAction(open: OpenDraft, fix: Fix): CodeAction {
  const { uri, lines } = open;
  const cites = fix.cites ?? [];
  const frontMatter = cites.length > 0 ? frontMatterEdits(open) : [];
  const edits = [...fix.edits, ...frontMatter].map((edit) => ({
    range: toRange(lines, edit.span),
    newText: edit.newText,
  }));
  return {
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    ...(fix.preferred && { isPreferred: true }),
    edit: { documentChanges: [{ textDocument: { uri, version: open.version }, edits }] },
    ...selecting(open, fix),
    ...(cites.length > 0 && {
      command: { title: 'Add to the bibliography', command: Commands.addToBibliography, arguments: [uri, cites] },
    }),
  };
}
