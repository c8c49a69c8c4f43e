import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import {
  Commands,
  type FindSourcesParams,
  type FoundSource,
  type FoundSourcesAnswer,
  Requests,
} from '../../protocol/protocol';
import { showPlace, toEdit } from '../ranges';

interface Row extends vscode.QuickPickItem {
  readonly found?: FoundSource;
}

const quote: vscode.QuickInputButton = {
  iconPath: new vscode.ThemeIcon('quote'),
  tooltip: vscode.l10n.t('Insert as a quotation'),
};
const open: vscode.QuickInputButton = {
  iconPath: new vscode.ThemeIcon('go-to-file'),
  tooltip: vscode.l10n.t('Open the source'),
};
const copy: vscode.QuickInputButton = {
  iconPath: new vscode.ThemeIcon('copy'),
  tooltip: vscode.l10n.t('Copy the sentence'),
};

const ICONS = { supports: 'pass', contradicts: 'error', mentions: 'circle-outline' } as const;
const QUIET = 120;
/** Milliseconds that a row is in focus before its passage is opened. */
const SETTLED = 80;

/** Find Sources: passages that bear on the selection or the sentence at the cursor, previewed beside the draft. */
export const registerFindSources = (client: LanguageClient): vscode.Disposable =>
  vscode.commands.registerTextEditorCommand('attest.findSources', async (editor) => {
    await new FindSources(client, editor).run();
  });

class FindSources {
  readonly #pick = vscode.window.createQuickPick<Row>();
  readonly #layout = new Preview();
  #asked = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly client: LanguageClient,
    private readonly editor: vscode.TextEditor,
  ) {
    this.#pick.title = vscode.l10n.t('Find Sources');
    this.#pick.matchOnDetail = true;
    this.#pick.placeholder = vscode.l10n.t('Sources for the sentence at the cursor; type to search the corpus');
  }

  async run(): Promise<void> {
    const pick = this.#pick;
    let accepted = false;
    pick.onDidChangeValue((value) => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.#ask(value.trim() === '' ? undefined : value), QUIET);
    });
    pick.onDidChangeActive(([row]) => this.#layout.show(row?.found));
    pick.onDidTriggerItemButton(async ({ item, button }) => {
      if (!item.found) return;
      accepted = button !== copy;
      if (button === copy) await vscode.env.clipboard.writeText(item.found.sentence);
      else pick.hide();
      if (button === quote) await this.#insert(item.found, 'quotation');
      if (button === open) await showPlace(item.found.place);
    });
    pick.onDidAccept(async () => {
      const [row] = pick.selectedItems;
      if (!row?.found) return;
      accepted = true;
      pick.hide();
      await this.#insert(row.found, 'citation');
    });
    const hidden = new Promise<void>((resolve) => pick.onDidHide(() => resolve()));
    pick.show();
    await this.#ask(undefined);
    await hidden;
    this.#asked++;
    clearTimeout(this.#timer);
    pick.dispose();
    if (!accepted) await this.#layout.restore();
  }

  async #ask(query: string | undefined): Promise<void> {
    const asked = ++this.#asked;
    this.#pick.busy = true;
    const { document, selection } = this.editor;
    const params: FindSourcesParams = {
      uri: document.uri.toString(),
      range: { start: selection.start, end: selection.end },
      ...(query !== undefined && { query }),
    };
    const answer = await this.client.sendRequest<FoundSourcesAnswer | null>(Requests.findSources, params);
    if (asked !== this.#asked) return;
    this.#pick.busy = false;
    const rows = answer?.found.map(toRow) ?? [];
    this.#pick.items = rows.length > 0 ? rows : [nothing(answer)];
  }

  async #insert(found: FoundSource, what: 'citation' | 'quotation'): Promise<void> {
    const { document, viewColumn } = this.editor;
    await this.#layout.restore();
    const editor = await vscode.window.showTextDocument(document, viewColumn === undefined ? {} : { viewColumn });
    const edits = found[what].map(toEdit);
    const done = await editor.edit((builder) => {
      for (const edit of edits) builder.replace(edit.range, edit.newText);
    });
    if (done)
      await vscode.commands.executeCommand(Commands.addToBibliography, document.uri.toString(), [found.citekey]);
  }
}

/** The end of a line is cut: what tells rows apart at a glance comes first. */
function toRow(found: FoundSource): Row {
  const { citekey, passage, outlet, date, brief, title, relation, sentence, why } = found;
  return {
    label: `$(${ICONS[relation]}) ${relationLabel(relation)}`,
    description: [
      date === 'not stated' ? vscode.l10n.t('undated') : date,
      ...(brief ? [vscode.l10n.t('brief')] : []),
      ...(outlet === 'not stated' ? [] : [outlet]),
      vscode.l10n.t('{0}, para. {1}', citekey, passage),
      title,
    ].join(' · '),
    detail: relation === 'contradicts' ? `${why} ${sentence}` : `${sentence} ${why}`.trim(),
    alwaysShow: true,
    buttons: [quote, open, copy],
    found,
  };
}

function relationLabel(relation: FoundSource['relation']): string {
  if (relation === 'supports') return vscode.l10n.t('supports');
  return relation === 'contradicts' ? vscode.l10n.t('contradicts') : vscode.l10n.t('mentions');
}

const nothing = (answer: FoundSourcesAnswer | null): Row => ({
  label:
    answer === null
      ? vscode.l10n.t('Attest works in Markdown drafts outside the corpus folder')
      : vscode.l10n.t('Nothing in the corpus shares words with that'),
  alwaysShow: true,
});

/** The passage shown beside the draft while the list is open; the layout comes back when it closes. */
class Preview {
  readonly #before = new Set(textTabs().map(keyOf));
  /** Addresses of what was shown: several tabs where the writer has switched preview tabs off. */
  readonly #shown = new Set<string>();
  #last = 0;
  /** Opening an editor takes a while: one after the other, and none is still on its way when the layout is restored. */
  #opening: Promise<void> = Promise.resolve();

  show(found: FoundSource | undefined): void {
    const turn = ++this.#last;
    if (!found) return;
    setTimeout(() => {
      this.#opening = this.#opening.then(() => this.#open(found, turn)).catch(() => undefined);
    }, SETTLED);
  }

  async #open({ place }: FoundSource, turn: number): Promise<void> {
    if (turn !== this.#last) return;
    const viewColumn = vscode.ViewColumn.Beside;
    const editor = await showPlace(place, { viewColumn, preview: true, preserveFocus: true });
    this.#shown.add(editor.document.uri.toString());
  }

  async restore(): Promise<void> {
    this.#last++;
    await this.#opening;
    const ours = textTabs().filter((open) => this.#shown.has(open.uri) && !this.#before.has(keyOf(open)));
    this.#shown.clear();
    if (ours.length > 0)
      await vscode.window.tabGroups.close(
        ours.map(({ tab }) => tab),
        true,
      );
  }
}

interface TextTab {
  readonly tab: vscode.Tab;
  readonly uri: string;
}

const textTabs = (): TextTab[] =>
  vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .flatMap((tab) => (tab.input instanceof vscode.TabInputText ? [{ tab, uri: tab.input.uri.toString() }] : []));

const keyOf = ({ tab, uri }: TextTab): string => `${tab.group.viewColumn} ${uri}`;
