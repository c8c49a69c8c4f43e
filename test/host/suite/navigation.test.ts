import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { DRAFT_FILE, FERRY, HARBOUR, HARBOUR_FILE, WORKSPACE_FILES } from '../fixture';
import { discard, hovers, hoverText, openDraft, until, untilDiagnostic, within, workspaceFile } from './editing';

const DRAFT = 'navigated.md';

describe('going to sources', () => {
  let document: vscode.TextDocument;

  before(async () => {
    document = (await openDraft(DRAFT, WORKSPACE_FILES[DRAFT_FILE]!)).document;
    await untilDiagnostic(document.uri, 'contradicted-claim'); // the sources are read
  });
  after(() => discard(DRAFT, 'references.json'));

  it('a hover on a citation shows the original paragraph, marked, with title, outlet and date', async () => {
    const text = await hoverText(document, within(document, HARBOUR));
    assert.match(text.replace(/<\/?mark>/g, ''), /2,400 metres/);
    assert.match(text, /<mark>/);
    assert.match(text, /Harbour bridge opens after long delay/);
    assert.match(text, /Westport Gazette/);
    assert.match(text, /2024/);
    assert.match(text, /command:attest\.openPassage/);
  });

  it('a hover stands on key and locator, and nowhere else in the citation', async () => {
    const [hover] = await hovers(document, within(document, HARBOUR));
    assert.equal(document.getText(hover?.range), `@${HARBOUR}, para. 3`);
    const outside = within(document, '# The crossing', 4);
    assert.equal(await hoverText(document, outside), '');
  });

  it('definition is the passage in the article', async () => {
    const links = await vscode.commands.executeCommand<(vscode.LocationLink | vscode.Location)[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      within(document, HARBOUR),
    );
    const [link] = links;
    assert.ok(link && 'targetUri' in link);
    assert.ok(link.targetUri.path.endsWith(HARBOUR_FILE));
    const source = await vscode.workspace.openTextDocument(link.targetUri);
    assert.match(source.getText(link.targetSelectionRange ?? link.targetRange), /^The harbour bridge is 2,400 metres/);
  });

  it('references are the places that cite the passage, in every draft', async () => {
    const found = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      within(document, HARBOUR),
    );
    const files = found.map(({ uri }) => uri.path.split('/').at(-1)).sort();
    assert.deepEqual(files, [DRAFT_FILE, DRAFT].sort());
  });

  it('each key is a link to its source', async () => {
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
      'vscode.executeLinkProvider',
      document.uri,
    );
    const linked = links
      .filter(({ target }) => target?.path.includes('/corpus/'))
      .map(({ range }) => document.getText(range));
    assert.deepEqual(linked, [HARBOUR, HARBOUR, FERRY]);
  });

  it('renames a key in every draft and keeps it in the bibliography', async () => {
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      within(document, HARBOUR),
      'gazetteBridge',
    );
    const files = edit.entries().map(([uri]) => uri.path.split('/').at(-1));
    assert.ok(
      [DRAFT, DRAFT_FILE, 'references.json'].every((name) => files.includes(name)),
      files.join(', '),
    );
    // as the Rename Symbol command applies it: what was changed is saved
    assert.ok(await vscode.workspace.applyEdit(edit, { isRefactoring: true }));
    assert.equal(document.getText().split('@gazetteBridge').length - 1, 2);
    await until(
      async () => (await hoverText(document, within(document, 'gazetteBridge'))).includes('2,400'),
      'a hover on the new key',
    );
    // the files of the fixture as they were, for the suites that follow
    await vscode.workspace.fs.writeFile(
      workspaceFile(DRAFT_FILE),
      new TextEncoder().encode(WORKSPACE_FILES[DRAFT_FILE]),
    );
  });
});
