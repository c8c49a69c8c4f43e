import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { FERRY, HARBOUR, MARTEN_QUOTE } from '../fixture';
import { discard, openDraft, until, workspaceFile } from './editing';

const DRAFT = 'written.md';
const BIBLIOGRAPHY = 'references.json';

describe('completion', () => {
  afterEach(() => discard(DRAFT, BIBLIOGRAPHY));

  it('offers quotations behind an opening quote', async () => {
    const items = await untilOffered('Ilse Marten said: "We have built', '"', MARTEN_QUOTE.slice(0, 20));
    assert.ok(inserted(items[0]!).includes(MARTEN_QUOTE), inserted(items[0]!));
    assert.match(inserted(items[0]!), new RegExp(`@${HARBOUR}, para\\. 2`));
  });

  it('forgives a typing error', async () => {
    await untilOffered('Ilse Marten said: "We have bilt a road', undefined, MARTEN_QUOTE.slice(0, 20));
  });

  it('offers nothing behind a closing quote', async () => {
    const { document } = await openDraft(DRAFT, `Ilse Marten said: "${MARTEN_QUOTE}"`);
    await untilOffered(`Ilse Marten said: "${MARTEN_QUOTE}". She said "We have`, '"', MARTEN_QUOTE.slice(0, 20));
    const items = await offeredAt(document, `Ilse Marten said: "${MARTEN_QUOTE}"`.length, '"');
    assert.deepEqual(items.map(inserted), []);
  });

  it('offers facts on request', async () => {
    await untilOffered('The ferry carried 1.2 million', undefined, '1.2 million passengers');
  });

  it('offers citekeys by author, title, outlet and year', async () => {
    await untilOffered('As reported [@', '@', HARBOUR);
    for (const typed of ['lindq', 'Harbour bri', 'Gazette'])
      await untilOffered(`As reported [@${typed}`, undefined, HARBOUR);
    await untilOffered('As reported [@Reyl', undefined, FERRY);
  });

  it('offers the paragraphs of a cited source', async () => {
    await untilOffered(`As reported [@${HARBOUR}, `, undefined, 'para. 3');
  });

  it('inserts quotation and citation as one undo step, and the record beside it', async () => {
    const typed = 'Ilse Marten said: "We have built a road';
    await untilOffered(typed, '"', MARTEN_QUOTE.slice(0, 20));
    const { document } = await openDraft(DRAFT, typed);
    await accept(document, typed);
    const text = document.getText();
    assert.ok(text.includes(`said: "${MARTEN_QUOTE}`), text);
    assert.match(text, new RegExp(`"[.,]? \\[@${HARBOUR}, para\\. 2\\]`));
    await until(() => readText(BIBLIOGRAPHY).then((json) => json.includes(HARBOUR)), 'the record in the bibliography');
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), typed);
  });
});

const inserted = (item: vscode.CompletionItem): string =>
  typeof item.insertText === 'string' ? item.insertText : (item.insertText?.value ?? String(item.label));

const offeredAt = async (
  document: vscode.TextDocument,
  offset: number,
  trigger?: string,
): Promise<vscode.CompletionItem[]> => {
  const at = document.positionAt(offset);
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    at,
    trigger,
  );
  // Markdown's own extension and plain words answer too
  return items.filter(
    (item) => item.command?.command.startsWith('attest.') || item.kind === vscode.CompletionItemKind.Reference,
  );
};

/** Types a draft and waits until something that holds these words is offered at its end. */
async function untilOffered(
  typed: string,
  trigger: string | undefined,
  words: string,
): Promise<vscode.CompletionItem[]> {
  const { document } = await openDraft(DRAFT, typed);
  let last: vscode.CompletionItem[] = [];
  return until(async () => {
    last = await offeredAt(document, typed.length, trigger);
    return last.some((item) => inserted(item).includes(words)) ? last : undefined;
  }, `"${words}" behind "${typed}"`);
}

/** Asks for suggestions in the editor and takes the first, as Ctrl+Space and Enter do. */
async function accept(document: vscode.TextDocument, before: string): Promise<void> {
  await until(async () => {
    await vscode.commands.executeCommand('editor.action.triggerSuggest');
    await new Promise((resolve) => setTimeout(resolve, 400));
    await vscode.commands.executeCommand('acceptSelectedSuggestion');
    return document.getText() !== before;
  }, 'an accepted suggestion');
}

const readText = async (name: string): Promise<string> =>
  Promise.resolve(vscode.workspace.fs.readFile(workspaceFile(name))).then(
    (bytes) => new TextDecoder().decode(bytes),
    () => '',
  );
