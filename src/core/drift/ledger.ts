// What Attest remembers of a draft's citations, so that they find their place again when a source changes.
import type { Anchor } from '../quotations/anchor';

/** The words that a citation with a paragraph leaned on when it was last seen in order. */
export interface CitedAnchor {
  readonly key: string;
  readonly paragraph: number;
  readonly anchor: Anchor;
}

/** One a draft; `drafts` by path relative to the ledger's folder, with `/`. */
export interface Ledger {
  readonly version: 1;
  readonly drafts: Readonly<Record<string, readonly CitedAnchor[]>>;
}

export const emptyLedger: Ledger = { version: 1, drafts: {} };

/** Reads a ledger's JSON. What is not one, or of another version, is an empty one: the anchors are made anew. */
export function readLedger(text: string): Ledger {
  try {
    const json: unknown = JSON.parse(text);
    if (!isRecord(json) || json.version !== 1 || !isRecord(json.drafts)) return emptyLedger;
    const drafts: Record<string, readonly CitedAnchor[]> = {};
    for (const [name, list] of Object.entries(json.drafts)) {
      if (Array.isArray(list)) drafts[name] = list.filter(isCitedAnchor);
    }
    return { version: 1, drafts };
  } catch {
    return emptyLedger;
  }
}

export const writeLedger = (ledger: Ledger): string => `${JSON.stringify(ledger, null, 1)}\n`;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isCitedAnchor(value: unknown): value is CitedAnchor {
  if (!isRecord(value) || !isRecord(value.anchor)) return false;
  const { exact, prefix, suffix } = value.anchor;
  return (
    typeof value.key === 'string' &&
    Number.isInteger(value.paragraph) &&
    [exact, prefix, suffix].every((part) => typeof part === 'string')
  );
}
