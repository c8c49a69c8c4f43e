// A node of the Sources view in; how it is drawn out.
import * as vscode from 'vscode';
import type { SourcePart, SourceSummary } from '../../protocol/protocol';
import type { Grouping, GroupNode, Node, PartNode, Section, SectionNode, SourceNode, UnreadableNode } from './tree';

const { None, Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
/** Characters of a paragraph that a row shows; the hover shows all. */
const LONGEST_ROW = 160;

export function itemOf(node: Node, grouping: Grouping): vscode.TreeItem {
  switch (node.kind) {
    case 'group':
      return groupItem(node, grouping);
    case 'source':
      return sourceItem(node);
    case 'section':
      return sectionItem(node);
    case 'part':
      return partItem(node);
    case 'unreadable-group':
      return unreadableGroupItem(node.children.length);
    case 'unreadable':
      return unreadableItem(node);
  }
}

function groupItem({ label, children }: GroupNode, grouping: Grouping): vscode.TreeItem {
  const item = new vscode.TreeItem(label === '' ? notStated(grouping) : label, Expanded);
  item.id = `group ${grouping} ${label}`;
  item.description = String(children.length);
  return item;
}

function notStated(grouping: Grouping): string {
  switch (grouping) {
    case 'outlet':
      return vscode.l10n.t('Outlet not stated');
    case 'author':
      return vscode.l10n.t('Author not stated');
    case 'date':
      return vscode.l10n.t('Undated');
    case 'folder':
      return vscode.l10n.t('Workspace folder');
  }
}

function sourceItem({ source, copies, copyOf }: SourceNode): vscode.TreeItem {
  const item = new vscode.TreeItem(copyOf ? nameOf(source) : source.title, Collapsed);
  const undated = source.date === 'not stated';
  item.id = source.id;
  item.description = [
    ...(copyOf ? [vscode.l10n.t('the same article')] : []),
    ...(source.kind === 'brief' ? [vscode.l10n.t('brief')] : []),
    ...(copies.length > 0 ? [vscode.l10n.t('{0} copies', copies.length + 1)] : []),
    ...(source.notCompared === undefined ? [] : [source.notCompared]),
    undated ? vscode.l10n.t('undated') : source.date,
    source.citekey,
  ].join(' \u00b7 ');
  const colour = undated ? new vscode.ThemeColor('list.warningForeground') : undefined;
  item.iconPath = new vscode.ThemeIcon(iconOf(source, copies.length > 0 || copyOf !== undefined), colour);
  item.tooltip = sourceTooltip(source, copies, copyOf);
  item.contextValue = ['source', source.kind, ...(source.plain ? ['plain'] : ['rendered'])].join(' ');
  item.command = {
    title: vscode.l10n.t('Open'),
    command: 'attest.openSource',
    arguments: [source.citekey],
  };
  return item;
}

/** What tells copies of one article apart. */
const nameOf = ({ outlet, id }: SourceSummary): string =>
  outlet === 'not stated' ? vscode.workspace.asRelativePath(id) : outlet;

function iconOf({ kind }: SourceSummary, duplicate: boolean): string {
  if (kind === 'brief') return 'note';
  return duplicate ? 'files' : 'book';
}

function sourceTooltip(
  source: SourceSummary,
  copies: readonly SourceNode[],
  copyOf: SourceSummary | undefined,
): vscode.MarkdownString {
  const text = new vscode.MarkdownString();
  const line = (words: string): void => void text.appendText(words).appendMarkdown('\n\n');
  line(source.title);
  line(
    [
      vscode.l10n.t('author: {0}', source.authors),
      vscode.l10n.t('outlet: {0}', source.outlet),
      vscode.l10n.t('date: {0}', source.date),
    ].join(' \u00b7 '),
  );
  if (source.kind === 'brief')
    line(vscode.l10n.t('A brief: it stands in for the article, which is not in the corpus.'));
  if (source.notCompared !== undefined)
    line(vscode.l10n.t('In {0}: it is searched and quoted; claims are not compared with it.', source.notCompared));
  const same = copyOf ? [copyOf] : copies.map((copy) => copy.source);
  for (const other of same) {
    const name = `${other.title} (${nameOf(other)})`;
    line(vscode.l10n.t('The same article as {0}: the two never count as two sources that agree.', name));
  }
  line(vscode.workspace.asRelativePath(source.id));
  for (const { id, reason } of source.alternatives) {
    const name = vscode.workspace.asRelativePath(id);
    if (reason === undefined) line(vscode.l10n.t('Another file of the same entry: {0}', name));
    else line(vscode.l10n.t('Another file of the same entry, which could not be read: {0} ({1})', name, reason));
  }
  for (const note of source.notes) line(note);
  return text;
}

const SECTION_ICONS: Readonly<Record<Section, string>> = {
  paragraphs: 'list-flat',
  quotations: 'quote',
  facts: 'symbol-numeric',
};

function sectionItem({ source, section, parts }: SectionNode): vscode.TreeItem {
  const item = new vscode.TreeItem(sectionLabel(section), parts.length === 0 ? None : Collapsed);
  item.id = `${source.id}#${section}`;
  item.description = String(parts.length);
  item.iconPath = new vscode.ThemeIcon(SECTION_ICONS[section]);
  return item;
}

function sectionLabel(section: Section): string {
  switch (section) {
    case 'paragraphs':
      return vscode.l10n.t('Paragraphs');
    case 'quotations':
      return vscode.l10n.t('Quotations');
    case 'facts':
      return vscode.l10n.t('Facts');
  }
}

function partItem({ section, source, part, at }: PartNode): vscode.TreeItem {
  const shown = part.text.length > LONGEST_ROW ? `${part.text.slice(0, LONGEST_ROW)} \u2026` : part.text;
  const number = vscode.l10n.t('para. {0}', part.paragraph);
  const item = new vscode.TreeItem(partLabel(section, part, shown), None);
  item.id = `${source.id}#${section}/${at}`;
  if (section === 'facts') item.description = number;
  if (section === 'quotations')
    item.description = part.speaker === undefined ? `${number} \u00b7 ${vscode.l10n.t('speaker not stated')}` : number;
  const page = part.page === undefined ? '' : ` \u00b7 ${vscode.l10n.t('page {0}', part.page)}`;
  item.tooltip = new vscode.MarkdownString().appendText(`${part.text}\n\n${source.citekey}, ${number}${page}`);
  item.contextValue = 'part';
  item.command = { title: vscode.l10n.t('Open'), command: 'attest.openPassage', arguments: [part.place] };
  return item;
}

function partLabel(section: Section, { paragraph, speaker }: SourcePart, shown: string): string {
  if (section === 'paragraphs') return `${paragraph}  ${shown}`;
  if (section === 'facts') return shown;
  return speaker === undefined ? `\u201c${shown}\u201d` : `${speaker}: \u201c${shown}\u201d`;
}

function unreadableGroupItem(count: number): vscode.TreeItem {
  const item = new vscode.TreeItem(vscode.l10n.t('Could not be read'), Expanded);
  item.id = 'group unreadable';
  item.description = String(count);
  return item;
}

function unreadableItem({ id, reason }: UnreadableNode): vscode.TreeItem {
  const item = new vscode.TreeItem(vscode.workspace.asRelativePath(id), None);
  item.id = id;
  item.description = reason;
  item.tooltip = reason;
  item.iconPath = new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'));
  item.contextValue = 'unreadable';
  return item;
}
