// The ledger of cited words on disk: `.attest/anchors.json` in the project's folder.
import { promises as fs } from 'node:fs';
import path from 'node:path';
import { type CitedAnchor, emptyLedger, type Ledger, readLedger, writeLedger } from '../core/drift/ledger';
import { readText } from './bibliographies';

export const ledgerFile = (root: string): string => path.join(root, '.attest', 'anchors.json');

export async function loadLedger(root: string): Promise<Ledger> {
  const text = await readText(ledgerFile(root));
  return text === undefined ? emptyLedger : readLedger(text);
}

/** Writes beside and renames, so that a crash never leaves half a ledger. */
export async function saveLedger(root: string, ledger: Ledger): Promise<void> {
  const file = ledgerFile(root);
  await fs.mkdir(path.dirname(file), { recursive: true });
  const beside = `${file}.${process.pid}.new`;
  await fs.writeFile(beside, writeLedger(ledger));
  await fs.rename(beside, file);
}

const nameOf = (root: string, draft: string): string => path.relative(root, draft).split(path.sep).join('/');

export const anchorsIn = (ledger: Ledger, root: string, draft: string): readonly CitedAnchor[] =>
  ledger.drafts[nameOf(root, draft)] ?? [];

/** The ledger with these anchors for the draft; the same object when nothing changed. */
export function withAnchors(ledger: Ledger, root: string, draft: string, anchors: readonly CitedAnchor[]): Ledger {
  const name = nameOf(root, draft);
  const before = ledger.drafts[name] ?? [];
  if (JSON.stringify(before) === JSON.stringify(anchors)) return ledger;
  const { [name]: _, ...others } = ledger.drafts;
  return { version: 1, drafts: anchors.length === 0 ? others : { ...others, [name]: anchors } };
}
