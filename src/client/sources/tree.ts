// The list of sources in; the nodes of the Sources view out.
import type { SourceList, SourcePart, SourceSummary } from '../../protocol/protocol';

export const GROUPINGS = ['outlet', 'author', 'date', 'folder'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export type Section = 'paragraphs' | 'quotations' | 'facts';

export interface GroupNode {
  readonly kind: 'group';
  /** Empty for what is not stated. */
  readonly label: string;
  readonly children: readonly SourceNode[];
}

export interface SourceNode {
  readonly kind: 'source';
  readonly source: SourceSummary;
  /** Other files that hold the same article. */
  readonly copies: readonly SourceNode[];
  /** The source that this is a copy of. */
  readonly copyOf?: SourceSummary;
}

export interface SectionNode {
  readonly kind: 'section';
  readonly section: Section;
  readonly source: SourceSummary;
  readonly parts: readonly SourcePart[];
}

export interface PartNode {
  readonly kind: 'part';
  readonly section: Section;
  readonly source: SourceSummary;
  readonly part: SourcePart;
  /** Tells parts of one paragraph apart. */
  readonly at: number;
}

export interface UnreadableGroupNode {
  readonly kind: 'unreadable-group';
  readonly children: readonly UnreadableNode[];
}

export interface UnreadableNode {
  readonly kind: 'unreadable';
  readonly id: string;
  readonly reason: string;
}

export type Node = GroupNode | SourceNode | SectionNode | PartNode | UnreadableGroupNode | UnreadableNode;

const NOT_STATED = 'not stated';

/** Groups in order of their labels, the newest year first, what is not stated last; copies under the first of them. */
export function rootsOf({ sources, unreadable }: SourceList, grouping: Grouping): Node[] {
  const copies = new Map<string, SourceSummary[]>();
  for (const source of sources)
    if (source.sameAs !== undefined) copies.set(source.sameAs, [...(copies.get(source.sameAs) ?? []), source]);
  const groups = new Map<string, SourceNode[]>();
  for (const source of sources) {
    if (source.sameAs !== undefined) continue;
    const label = labelOf(source, grouping);
    const node: SourceNode = {
      kind: 'source',
      source,
      copies: (copies.get(source.citekey) ?? []).map((copy) => ({
        kind: 'source',
        source: copy,
        copies: [],
        copyOf: source,
      })),
    };
    groups.set(label, [...(groups.get(label) ?? []), node]);
  }
  const labels = [...groups.keys()].sort((a, b) => byLabel(a, b, grouping));
  const listed: Node[] = labels.map((label) => ({
    kind: 'group',
    label,
    children: (groups.get(label) ?? []).sort(grouping === 'date' ? byDate : byTitle),
  }));
  // One group would only be a click more.
  const roots = labels.length === 1 ? [...(groups.get(labels[0]) ?? [])] : listed;
  const broken = unreadable.map((file): UnreadableNode => ({ kind: 'unreadable', ...file }));
  return broken.length === 0 ? roots : [...roots, { kind: 'unreadable-group', children: broken }];
}

function labelOf(source: SourceSummary, grouping: Grouping): string {
  const stated = (value: string): string => (value === NOT_STATED ? '' : value);
  switch (grouping) {
    case 'outlet':
      return stated(source.outlet);
    case 'author':
      return source.authorNames[0] ?? '';
    case 'date':
      return stated(source.date).slice(0, 4);
    case 'folder':
      return source.folder;
  }
}

function byLabel(a: string, b: string, grouping: Grouping): number {
  if (a === '' || b === '') return Number(a === '') - Number(b === '');
  return grouping === 'date' ? b.localeCompare(a) : a.localeCompare(b);
}

const byTitle = (a: SourceNode, b: SourceNode): number => a.source.title.localeCompare(b.source.title);
const byDate = (a: SourceNode, b: SourceNode): number => b.source.date.localeCompare(a.source.date) || byTitle(a, b);
