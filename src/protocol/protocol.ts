// What the client and the server say to each other beyond the Language Server Protocol. Types and names only.

/** Options the client hands over when it starts the server. */
export interface InitializationOptions {
  /** Folder of the documentation pages that diagnostics link to, as a URI. */
  readonly docs: string;
  /** The workspace is trusted: Attest may keep its ledger there, and read files elsewhere that a bibliography names. */
  readonly trusted: boolean;
  /** Path of a folder outside the workspace where readings of articles are kept for the next start. */
  readonly cache?: string;
}

/** A place in a source, as a command's argument and in answers. Positions are zero-based, UTF-16. */
export interface Place {
  readonly uri: string;
  readonly range: Range;
}

export interface Range {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

export interface Edit {
  readonly range: Range;
  readonly newText: string;
}

/** Server → client: how the library stands. */
export interface LibraryStatus {
  /** Path of the workspace folder that it is about, or of a lone file's folder. */
  readonly folder: string;
  readonly state: 'indexing' | 'ready' | 'failed';
  readonly sources: number;
  readonly briefs: number;
  readonly unreadable: number;
  /** Grows whenever a source, its record or its key may have changed. */
  readonly revision: number;
  /** While indexing. */
  readonly done?: number;
  readonly total?: number;
  readonly message?: string;
}

/** How many claims of a draft have which verdict. */
export interface DraftVerdicts {
  readonly uri: string;
  readonly supported: number;
  readonly contradicted: number;
  readonly disputed: number;
  readonly unsupported: number;
  readonly unchecked: number;
}

export interface SourceSummary {
  /** The file's path. */
  readonly id: string;
  readonly citekey: string;
  readonly kind: 'article' | 'brief';
  readonly format: string;
  readonly title: string;
  /** All of them in one line, `not stated` without a byline. */
  readonly authors: string;
  /** Each of them. */
  readonly authorNames: readonly string[];
  readonly outlet: string;
  /** ISO, `not stated` when it is not. */
  readonly date: string;
  readonly paragraphs: number;
  /** The English name of its language, where claims are not compared with it. */
  readonly notCompared?: string;
  /** An editor opens the file itself; others open as a read-only page of their paragraphs. */
  readonly plain: boolean;
  /** Folder of the file, relative to the workspace folder. */
  readonly folder: string;
  /** Key of the first source that holds the same article, if this is another copy of it. */
  readonly sameAs?: string;
  /** How the article was read: what was left out, repaired or could not be told. */
  readonly notes: readonly string[];
  /** Other files that its entry in the bibliography names and that were not read in its place, with the reason of those that could not be. */
  readonly alternatives: readonly { readonly id: string; readonly reason?: string }[];
}

export interface SourceList {
  readonly sources: readonly SourceSummary[];
  readonly unreadable: readonly { readonly id: string; readonly reason: string }[];
  /** Briefs that gave way to the article that they stood in for, with the key of both. */
  readonly replacedBriefs: readonly { readonly brief: string; readonly by: string; readonly citekey: string }[];
}

/** A source, in the workspace folder of any file. */
export interface SourceParams extends WorkspaceParams {
  readonly citekey: string;
}

export interface SourcePart {
  /** Paragraph that it stands in, from 1. */
  readonly paragraph: number;
  readonly text: string;
  /** Of a quotation, where the source names one. */
  readonly speaker?: string;
  /** Page of the original, where it has pages. */
  readonly page?: number;
  readonly place: Place;
}

export interface SourceParts {
  readonly paragraphs: readonly SourcePart[];
  readonly quotations: readonly SourcePart[];
  readonly facts: readonly SourcePart[];
}

export interface CiteSourceParams {
  /** The draft. */
  readonly uri: string;
  readonly position: { readonly line: number; readonly character: number };
  readonly citekey: string;
  /** The whole source is cited without one. */
  readonly paragraph?: number;
}

/** A place in a draft that cites a source. */
export interface SourceUse {
  readonly place: Place;
  /** As it is written there: `@key, para. 3`. */
  readonly citation: string;
  /** The line of the draft. */
  readonly line: string;
}

/** What a file would be as a source, before it is one. */
export type TriedArticle =
  | { readonly ok: true; readonly title: string; readonly paragraphs: number }
  | { readonly ok: false; readonly reason: string };

export interface ExportBibliographyParams {
  /** The draft. */
  readonly uri: string;
  readonly format: 'bib' | 'json';
}

export interface ExportedBibliography {
  /** Works that the draft cites and that are in `text`. */
  readonly entries: number;
  readonly text: string;
  /** Keys that the draft cites and neither corpus nor bibliography knows. */
  readonly unknown: readonly string[];
}

export interface FindSourcesParams {
  readonly uri: string;
  readonly range: Range;
  /** Words typed into the box; the selection or the sentence at the cursor when missing. */
  readonly query?: string;
}

export interface FoundSource {
  readonly relation: 'supports' | 'contradicts' | 'mentions';
  readonly citekey: string;
  readonly title: string;
  /** Who published it; the authors where that is not stated. */
  readonly outlet: string;
  readonly date: string;
  readonly passage: number;
  /** The whole paragraph. */
  readonly paragraph: string;
  readonly sentence: string;
  readonly why: string;
  readonly brief: boolean;
  readonly place: Place;
  /** Edits of the draft that insert the citation behind the claim. */
  readonly citation: readonly Edit[];
  /** Edits of the draft that insert the sentence as a quotation with its citation. */
  readonly quotation: readonly Edit[];
}

export interface FoundSourcesAnswer {
  /** What was searched for. */
  readonly query: string;
  readonly found: readonly FoundSource[];
}

export interface BibliographyParams {
  readonly uri: string;
  readonly citekeys: readonly string[];
}

/** Edits of the draft's bibliography that add the records; it is created when `create` holds its first text. */
export interface BibliographyEdit {
  readonly uri: string;
  readonly edits: readonly Edit[];
  readonly create?: string;
}

export interface RecordField {
  readonly citekey: string;
  readonly field: 'author' | 'outlet' | 'date' | 'title';
  readonly value: string;
  /** The draft whose bibliography takes the correction; the workspace's own otherwise. */
  readonly uri?: string;
}

export interface WorkspaceParams {
  /** Any file of the workspace folder that is meant. */
  readonly uri?: string;
}

/** Edits of one draft. */
export interface DraftEdit {
  readonly uri: string;
  readonly edits: readonly Edit[];
}

/** What re-pointing would do to every draft of the folder: moved citations, and those whose words are gone. */
export interface Repointing {
  readonly drafts: readonly DraftEdit[];
  readonly moved: number;
  readonly vanished: readonly { readonly place: Place; readonly citation: string; readonly message: string }[];
}

export interface ListedQuotation {
  readonly verdict: string;
  readonly words: string;
  readonly message: string;
  readonly place: Place;
}

export const Requests = {
  sources: 'attest/sources',
  sourceParts: 'attest/sourceParts',
  sourcePlace: 'attest/sourcePlace',
  sourceUses: 'attest/sourceUses',
  citeSource: 'attest/citeSource',
  tryArticle: 'attest/tryArticle',
  exportBibliography: 'attest/exportBibliography',
  findSources: 'attest/findSources',
  bibliographyEdit: 'attest/bibliographyEdit',
  correctRecord: 'attest/correctRecord',
  renderedSource: 'attest/renderedSource',
  reindex: 'attest/reindex',
  repoint: 'attest/repoint',
  quotations: 'attest/quotations',
} as const;

export const Notifications = {
  status: 'attest/status',
  /** Server → client: a draft was checked; a DraftVerdicts. */
  checked: 'attest/checked',
  checkNow: 'attest/checkNow',
  /** Client → server: the writer trusts the workspace from now on. */
  trusted: 'attest/trusted',
} as const;

/** Scheme of the read-only pages of sources that are no text files. */
export const SOURCE_SCHEME = 'attest-source';

export const Commands = {
  openPassage: 'attest.openPassage',
  /** Takes a place of a draft, which is then selected in it. */
  showInDraft: 'attest.showInDraft',
  addToBibliography: 'attest.addToBibliography',
  completeRecord: 'attest.completeRecord',
} as const;
