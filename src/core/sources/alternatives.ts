import type { BibliographyLink } from './bibliography';
import { commonShare } from './duplicates';
import type { Article, IngestResult } from './source';

/** A file of a bibliography entry in whose place another one of the same entry was read. */
export interface Alternative {
  /** Id of the file that is no source. */
  readonly id: string;
  /** Id of the file that is the source. */
  readonly by: string;
  /** Why it could not be read, if it could not. */
  readonly reason?: string;
}

export interface ChosenFiles {
  /** Ids: of each entry the file that is the source, or the first of several. */
  readonly bestFiles: ReadonlySet<string>;
  readonly alternatives: readonly Alternative[];
}

/** Texts of this share of the longest one are as good as whole: a page's furniture, or a PDF's heads, make the rest. */
const WHOLE = 0.8;
/** A shorter text that has this share of its wording in common, or this share of the length at most, adds nothing. */
const CONTAINED = 0.3;
const MERE_ABSTRACT = 0.25;
/** Of two whole texts the one with true paragraphs goes first; what a PDF shows as paragraphs is inferred. */
const FORMATS = ['md', 'txt', 'docx', 'epub', 'html', 'mhtml', 'webarchive', 'eml', 'pdf'];

/**
 * Of the several files that an entry names (the full text and a snapshot of its page) the best that could be read is
 * the source; a snapshot often holds the abstract only, so the length of the text decides before the format. Files with
 * a text of their own, such as the chapters of a book, stay sources.
 */
export function chooseFiles(
  files: ReadonlyMap<string, IngestResult>,
  links: ReadonlyMap<string, BibliographyLink>,
): ChosenFiles {
  const readable = new Map<BibliographyLink, Candidate[]>();
  for (const [id, link] of links) {
    const result = files.get(id);
    if (result?.ok) readable.set(link, [...(readable.get(link) ?? []), { id, article: result.article }]);
  }
  const bestFiles = new Set<string>();
  const alternatives: Alternative[] = [];
  for (const [link, candidates] of readable) {
    const [best, ...others] = inOrder(candidates, link.files);
    bestFiles.add(best.id);
    const kept = [best];
    for (const other of others) {
      const better = kept.find(({ article }) => addsNothing(other.article, article));
      if (better) alternatives.push({ id: other.id, by: better.id });
      else kept.push(other);
    }
    alternatives.push(...unreadable(link, best.id, files));
  }
  return { bestFiles, alternatives };
}

interface Candidate {
  readonly id: string;
  readonly article: Article;
}

function inOrder(candidates: readonly Candidate[], named: readonly string[]): readonly Candidate[] {
  if (candidates.length < 2) return candidates;
  const longest = Math.max(...candidates.map(({ article }) => article.text.length));
  const rank = ({ id, article }: Candidate): readonly number[] => [
    article.text.length >= WHOLE * longest ? 0 : 1,
    placeIn(FORMATS, article.format),
    placeIn(named, id),
  ];
  return candidates.toSorted((a, b) => {
    const [first, second] = [rank(a), rank(b)];
    const differs = first.findIndex((value, at) => value !== second[at]);
    return differs < 0 ? (a.id < b.id ? -1 : 1) : first[differs] - second[differs];
  });
}

/** Last for what is not listed. */
const placeIn = (order: readonly string[], value: string): number =>
  order.includes(value) ? order.indexOf(value) : order.length;

const addsNothing = (other: Article, better: Article): boolean =>
  other.text.length <= MERE_ABSTRACT * better.text.length || commonShare(other, better) >= CONTAINED;

function unreadable(
  { files: named }: BibliographyLink,
  by: string,
  files: ReadonlyMap<string, IngestResult>,
): Alternative[] {
  return [...new Set(named)].flatMap((id) => {
    const result = files.get(id);
    return result === undefined || result.ok ? [] : [{ id, by, reason: result.reason }];
  });
}
