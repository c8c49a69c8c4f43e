import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ErrorCodes, ResponseError, type TextDocumentEdit, type TextEdit } from 'vscode-languageserver';
import { addEntry, renameKey } from '../../core/cite/bibliography';
import { citationAt } from '../../core/drafts/at';
import { toCsl } from '../../core/sources/record';
import { LineMap } from '../../core/text/line-map';
import { bibliographyPaths, readText } from '../../node/bibliographies';
import { applyEdits, minimalEdit } from '../bibliography-edit';
import type { Capability } from '../capability';
import { toOffset, toRange } from '../positions';
import { filePath, type OpenDraft, type Session, signalOf } from '../session';
import { type ProjectDraft, projectDrafts } from '../workspace-drafts';

const VALID_KEY = /^[\p{L}\p{N}_](?:[\p{L}\p{N}_]|[:.#$%&+?<>~/-](?=[\p{L}\p{N}_]))*$/u;

/** Renames a citekey in every draft and in the bibliographies; the article itself is never touched. */
export const rename: Capability = (session) => {
  session.connection.onPrepareRename(async ({ textDocument, position }) => {
    const open = await session.draft(textDocument.uri);
    const citation = open && citationAt(open.draft, toOffset(open.lines, position));
    if (!open || !citation) return null;
    return { range: toRange(open.lines, citation.keySpan), placeholder: citation.key };
  });
  session.connection.onRenameRequest(async ({ textDocument, position, newName }, token) => {
    const open = await session.draft(textDocument.uri);
    const citation = open && citationAt(open.draft, toOffset(open.lines, position));
    if (!open || !citation) return null;
    const key = newName.trim().replace(/^@/, '');
    refuseBadKey(open, key, citation.key);
    const drafts = await projectDrafts(session, open.project, signalOf(token));
    const inDrafts = drafts.flatMap((draft) => draftEdits(draft, citation.key, key));
    const inBibliographies = await bibliographyEdits(session, open, drafts, citation.key, key);
    return { documentChanges: [...inDrafts, ...inBibliographies] };
  });
  return { renameProvider: { prepareProvider: true } };
};

function refuseBadKey({ project }: OpenDraft, key: string, old: string): void {
  const fail = (message: string): never => {
    throw new ResponseError(ErrorCodes.InvalidParams, message);
  };
  if (!VALID_KEY.test(key)) {
    fail(
      `"${key}" cannot be a citekey: begin with a letter, digit or _, then letters, digits and single :.#$%&-+?<>~/ between them.`,
    );
  }
  if (key !== old && project.engine.library.byCitekey(key)) fail(`Another source has the key "${key}" already.`);
}

function draftEdits({ uri, draft, lines }: ProjectDraft, old: string, key: string): TextDocumentEdit[] {
  const edits: TextEdit[] = draft.citations
    .filter((citation) => citation.key === old)
    .map((citation) => ({ range: toRange(lines, citation.keySpan), newText: key }));
  return edits.length === 0 ? [] : [{ textDocument: { uri, version: null }, edits }];
}

/** In each bibliography that holds the key; in the first one as a new entry when none does, so that the source keeps its new key. */
async function bibliographyEdits(
  session: Session,
  open: OpenDraft,
  drafts: readonly ProjectDraft[],
  old: string,
  key: string,
) {
  const { project, draft, file } = open;
  const own = project.bibliographyFor(file, draft.frontMatter?.bibliography ?? []);
  const named = drafts.flatMap((d) => bibliographyPaths(filePath(d.uri) ?? file, d.draft));
  const changes = [];
  for (const target of new Set([own, project.defaultBibliography, ...named])) {
    const uri = pathToFileURL(target).href;
    const text = session.documents.get(uri)?.getText() ?? (await readText(target));
    if (text === undefined) continue;
    const edits = renameKey(path.basename(target), text, old, key);
    if (edits.length === 0) continue;
    const lines = new LineMap(text);
    changes.push({
      textDocument: { uri, version: null },
      edits: edits.map((edit) => ({ range: toRange(lines, edit.span), newText: edit.newText })),
    });
  }
  if (changes.length > 0) return changes;
  const source = project.engine.library.byCitekey(old);
  if (!source) return [];
  const uri = pathToFileURL(own).href;
  const before = session.documents.get(uri)?.getText() ?? (await readText(own));
  const after = applyEdits(before ?? '', addEntry(path.basename(own), before ?? '', toCsl(key, source.record)));
  const create = before === undefined ? [{ kind: 'create' as const, uri, options: { ignoreIfExists: true } }] : [];
  return [...create, { textDocument: { uri, version: null }, edits: [minimalEdit(before ?? '', after)] }];
}
