// One workspace folder: its corpus, its engine, its bibliographies; follows the files as they change.
import path from 'node:path';
import type { BibliographyEntry } from '../core/cite/bibliography';
import { type CitedAnchor, emptyLedger, type Ledger } from '../core/drift/ledger';
import { createEngine, type Engine } from '../core/engine';
import type { FileEntry, Logger } from '../core/ports';
import type { Source, Unreadable } from '../core/sources/source';
import type { Span } from '../core/text/span';
import type { BibliographyFileProblem, ReadText } from '../node/bibliographies';
import { type Corpus, findCorpus } from '../node/corpus';
import { corpusMatcher, nodeFiles } from '../node/files';
import { FILES_AT_A_TIME, ingest } from '../node/ingest';
import { anchorsIn, loadLedger, saveLedger, withAnchors } from '../node/ledger';
import { readingCache } from '../node/reading-cache';
import type { LibraryStatus, Place } from '../protocol/protocol';
import { Bibliographies } from './bibliographies';
import type { Settings } from './settings';
import { SourcePlaces } from './source-places';

export interface ProjectEvents {
  status(status: LibraryStatus): void;
  /** The library or a bibliography changed: what was said about drafts may no longer hold. */
  changed(): void;
  /** Files elsewhere that a bibliography of the corpus names, to be watched. */
  namesFiles(files: readonly string[]): void;
}

/** What Attest may do in this folder. */
export interface Permissions {
  /** False in an untrusted folder and for a lone file. */
  readonly mayWrite: boolean;
  /** False in an untrusted folder: nothing outside it is read. */
  readonly mayReadElsewhere: boolean;
  /** Folder outside the workspace where readings of articles are kept for the next start. */
  readonly cacheFolder?: string | undefined;
}

export class Project {
  readonly engine: Engine;
  #known = new Map<string, FileEntry>();
  #problems: readonly Unreadable[] = [];
  readonly #bibliographies: Bibliographies;
  #namedFiles: ReadonlySet<string> = new Set();
  readonly #places = new SourcePlaces();
  #scan: Promise<void> = Promise.resolve();
  #scanAgain: NodeJS.Timeout | undefined;
  #closed = new AbortController();
  #becomeReady: () => void = () => undefined;
  #ledger: Ledger = emptyLedger;
  #saveSoon: NodeJS.Timeout | undefined;

  constructor(
    readonly root: string,
    readonly settings: Settings,
    private readonly log: Logger,
    private readonly events: ProjectEvents,
    private readonly textOf: ReadText,
    private readonly permissions: Permissions,
  ) {
    const { cacheFolder } = permissions;
    const cache = cacheFolder === undefined ? {} : { cache: readingCache(cacheFolder, [root, ...settings.corpus]) };
    this.engine = createEngine(nodeFiles, log, { ingest, filesAtATime: FILES_AT_A_TIME, ...cache });
    this.#bibliographies = new Bibliographies(this.defaultBibliography, textOf, this.#within);
  }

  get #within(): string | undefined {
    return this.permissions.mayReadElsewhere ? undefined : this.root;
  }

  /** What is remembered of a draft's citations. */
  anchors(draftFile: string): readonly CitedAnchor[] {
    return anchorsIn(this.#ledger, this.root, draftFile);
  }

  /** Remembers what a draft's citations lean on; written a moment later, where Attest may write at all. */
  remember(draftFile: string, anchors: readonly CitedAnchor[]): void {
    const next = withAnchors(this.#ledger, this.root, draftFile, anchors);
    if (next === this.#ledger) return;
    this.#ledger = next;
    if (!this.permissions.mayWrite) return;
    clearTimeout(this.#saveSoon);
    this.#saveSoon = setTimeout(() => {
      saveLedger(this.root, this.#ledger).catch((error: unknown) =>
        this.log.error(`The ledger was not written: ${String(error)}`),
      );
    }, 1000);
  }

  async loadLedger(): Promise<void> {
    this.#ledger = await loadLedger(this.root);
  }

  get unreadable(): readonly Unreadable[] {
    return [...this.#problems, ...this.engine.library.unreadable];
  }

  /** Entries of every bibliography that this folder's drafts or its corpus name, and of the folder's own. */
  get bibliography(): readonly BibliographyEntry[] {
    return this.#bibliographies.entries;
  }

  /** Of the same bibliographies. */
  get bibliographyProblems(): readonly BibliographyFileProblem[] {
    return this.#bibliographies.problems;
  }

  /** Absolute paths of the bibliographies among what `attest.corpus` names. */
  get corpusBibliographies(): readonly string[] {
    return this.#bibliographies.ofCorpus;
  }

  /** Looks again at a bibliography of this folder whose text changed; does nothing for any other file. */
  async bibliographyChanged(file: string): Promise<void> {
    if (this.#bibliographies.ofCorpus.includes(file)) this.touched();
    else if (this.#bibliographies.has(file)) await this.readBibliographies();
  }

  isCorpusFile(file: string): boolean {
    return this.#namedFiles.has(file) || this.isBelowCorpus(file);
  }

  /** Whether `attest.corpus` itself names a file or a folder above it. */
  isBelowCorpus(file: string): boolean {
    return corpusMatcher(this.root, this.settings.corpus)(file);
  }

  /** Whether a file event may change the corpus: a file in it, or a folder on the way to it. */
  concerns(file: string): boolean {
    return (
      this.isCorpusFile(file) ||
      this.settings.corpus.some((pattern) => path.resolve(this.root, pattern).startsWith(file))
    );
  }

  /** The bibliography that new records go to: the first that the draft names, else the folder's own. */
  bibliographyFor(draftFile: string, named: readonly string[]): string {
    const [first] = named;
    return first === undefined ? this.defaultBibliography : path.resolve(path.dirname(draftFile), first);
  }

  get defaultBibliography(): string {
    return path.resolve(this.root, this.settings.bibliography);
  }

  /** Resolves when the corpus has been read once: until then nothing can be said about a draft. */
  readonly ready: Promise<void> = new Promise((resolve) => {
    this.#becomeReady = resolve;
  });

  /** Reads what is new or changed, drops what is gone. Calls follow one another. */
  rescan(): Promise<void> {
    this.#scan = this.#scan
      .then(() => this.#readChanges())
      .catch((error: unknown) => this.#failed(error))
      .then(() => this.#becomeReady());
    return this.#scan;
  }

  /** A file event: many come at once, so the folder is looked at a moment later. */
  touched(): void {
    clearTimeout(this.#scanAgain);
    this.#scanAgain = setTimeout(() => void this.rescan(), 150);
  }

  /** Takes note of the bibliographies that an open draft names. */
  async namesBibliographies(files: readonly string[]): Promise<void> {
    if (await this.#bibliographies.name(files)) await this.readBibliographies();
  }

  async readBibliographies(): Promise<void> {
    const changed = await this.#bibliographies.read();
    if (changed.entries) this.engine.setBibliography(this.bibliography);
    if (changed.entries || changed.problems) this.events.changed();
    // Lists of sources show what the bibliography corrects.
    if (changed.entries) this.events.status(this.status());
  }

  close(): void {
    clearTimeout(this.#scanAgain);
    this.#closed.abort(new Error('The workspace folder was closed.'));
  }

  async #readChanges(): Promise<void> {
    const found = await findCorpus(this.root, this.settings.corpus, {
      textOf: this.textOf,
      ...(this.#within !== undefined && { within: this.#within }),
    });
    const entriesChanged = this.#takeEntries(found);
    const next = new Map(found.files.map((file) => [file.id, file]));
    const changed = found.files.filter((file) => isNewer(file, this.#known.get(file.id)));
    const removed = [...this.#known.keys()].filter((id) => !next.has(id));
    const sameProblems = JSON.stringify(found.problems) === JSON.stringify(this.#problems);
    this.#problems = found.problems;
    if (changed.length > 0 || removed.length > 0) {
      await this.engine.update(changed, removed, {
        signal: this.#closed.signal,
        onProgress: ({ done, total }) => {
          if (done % 25 === 0) this.events.status({ ...this.status(), state: 'indexing', done, total });
        },
      });
      this.#known = next;
    }
    this.events.status(this.status());
    if (changed.length > 0 || removed.length > 0 || !sameProblems || entriesChanged) this.events.changed();
    void this.#prepare();
  }

  /** Looks ahead of the first keystroke, and keeps what reading and looking ahead found for the next start. */
  async #prepare(): Promise<void> {
    const { library } = this.engine;
    await this.engine.prepare();
    if (library === this.engine.library && !this.#closed.signal.aborted) await this.engine.saveReadings();
  }

  /** True when an entry, or what is wrong with one, changed. */
  #takeEntries(corpus: Corpus): boolean {
    const changed = this.#bibliographies.setCorpus(corpus);
    if (changed.entries) this.engine.setBibliography(this.bibliography);
    this.#namedFiles = new Set(corpus.namedFiles);
    this.events.namesFiles(corpus.namedFiles);
    return changed.entries || changed.problems;
  }

  #failed(error: unknown): void {
    if (this.#closed.signal.aborted) return;
    const message = error instanceof Error ? error.message : String(error);
    this.log.error(message);
    this.events.status({ ...this.status(), state: 'failed', message });
  }

  status(): LibraryStatus {
    const { sources, revision } = this.engine.library;
    return {
      folder: this.root,
      state: 'ready',
      revision,
      sources: sources.length,
      briefs: sources.filter((source) => source.kind === 'brief').length,
      unreadable: this.unreadable.length,
    };
  }

  /** Where a span of a source's text opens. */
  place(source: Source, span: Span): Promise<Place> {
    return this.#places.of(source, span);
  }
}

const isNewer = (file: FileEntry, known: FileEntry | undefined): boolean =>
  known === undefined || known.size !== file.size || known.modified !== file.modified;
