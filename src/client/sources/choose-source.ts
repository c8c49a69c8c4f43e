import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { Requests, type SourceList, type SourceSummary } from '../../protocol/protocol';
import { activeUri } from './active-uri';
import type { Node } from './tree';

/** What a command is called with: a row of the Sources view, a citekey, or nothing from the palette. */
export type SourceArgument = Node | string | undefined;

export interface ChosenSource {
  readonly source: SourceSummary;
  /** Paragraph of the source, when a part of it was meant. */
  readonly paragraph?: number;
  /** Page of the original. */
  readonly page?: number;
}

export const listSources = (client: LanguageClient): Promise<SourceList> =>
  client.sendRequest<SourceList>(Requests.sources, activeUri());

/** The source that is meant; asks when nothing says which. */
export async function chooseSource(
  client: LanguageClient,
  given: SourceArgument,
  title: string,
): Promise<ChosenSource | undefined> {
  if (typeof given === 'object' && given !== null && 'source' in given) {
    if (given.kind !== 'part') return { source: given.source };
    const { paragraph, page } = given.part;
    return { source: given.source, paragraph, ...(page !== undefined && { page }) };
  }
  const { sources } = await listSources(client);
  const source = sources.find(({ citekey }) => citekey === given) ?? (await pick(sources, title));
  return source && { source };
}

async function pick(sources: readonly SourceSummary[], title: string): Promise<SourceSummary | undefined> {
  const rows = sources.map((source) => ({
    label: source.title,
    description: source.citekey,
    detail: `${source.authors} \u00b7 ${source.outlet} \u00b7 ${source.date}`,
    source,
  }));
  return (await vscode.window.showQuickPick(rows, { title, matchOnDescription: true, matchOnDetail: true }))?.source;
}
