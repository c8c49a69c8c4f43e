// The findings that were last published for each draft, for the quick fixes that belong to them.
import type { Diagnostic } from 'vscode-languageserver';
import type { Finding } from '../core/checks/finding';

export interface PublishedFindings {
  readonly version: number;
  readonly findings: readonly Finding[];
  /** The same, in the same order, as they were sent. */
  readonly diagnostics: readonly Diagnostic[];
}

const published = new Map<string, PublishedFindings>();

export const findingsOf = (uri: string): PublishedFindings | undefined => published.get(uri);
export const rememberFindings = (uri: string, findings: PublishedFindings): void => void published.set(uri, findings);
export const forgetFindings = (uri: string): void => void published.delete(uri);
