// One workspace folder: its corpus, its engine, its bibliographies; follows the files as they change.
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { renderedOffset, renderSource } from '../core/assist/rendered-source';
import type { BibliographyEntry } from '../core/cite/bibliography';
import { type CitedAnchor, emptyLedger, type Ledger } from '../core/drift/ledger';
import { createEngine, type Engine } from '../core/engine';
import { decode } from '../core/ingest/decode';
import type { FileEntry, Logger } from '../core/ports';
import type { Source, Unreadable } from '../core/sources/source';
import { LineMap } from '../core/text/line-map';
import type { Span } from '../core/text/span';
import { type BibliographyFileProblem, readBibliographies } from '../node/bibliographies';
import { corpusMatcher, findArticles, nodeFiles } from '../node/files';
import { FILES_AT_A_TIME, ingest } from '../node/ingest';
import { anchorsIn, loadLedger, saveLedger, withAnchors } from '../node/ledger';
import { type LibraryStatus, type Place, SOURCE_SCHEME } from '../protocol/protocol';
import { toRange } from './positions';
import type { Settings } from './settings';

export interface ProjectEvents {
  status(status: LibraryStatus): void;
  /** The library or a bibliography changed: what was said about drafts may no longer hold. */
  changed(): void;
}

export class Project {
  readonly engine: Engine;
  #known = new Map<string, FileEntry>();
  #problems: readonly Unreadable[] = [];
  #entries: readonly BibliographyEntry[] = [];
  /** Of every bibliography that this folder's drafts name, and of the folder's own. */
  bibliographyProblems: readonly BibliographyFileProblem[] = [];
  #drafts = new Set<string>();
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
    /** False in an untrusted folder and for a lone file. */
    private readonly mayWrite: boolean,
  ) {
    this.engine = createEngine(nodeFiles, log, { ingest, filesAtATime: FILES_AT_A_TIME });
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
    if (!this.mayWrite) return;
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

  /** Entries of every bibliography that this folder's drafts name, and of the folder's own. */
  get bibliography(): readonly BibliographyEntry[] {
    return this.#entries;
  }

  isCorpusFile(file: string): boolean {
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
    const before = this.#drafts.size;
    for (const file of files) this.#drafts.add(file);
    if (this.#drafts.size !== before) await this.readBibliographies();
  }

  async readBibliographies(): Promise<void> {
    const { entries, problems } = await readBibliographies([this.defaultBibliography, ...this.#drafts]);
    const sameEntries = JSON.stringify(entries) === JSON.stringify(this.#entries);
    if (sameEntries && JSON.stringify(problems) === JSON.stringify(this.bibliographyProblems)) return;
    this.#entries = entries;
    this.bibliographyProblems = problems;
    if (!sameEntries) this.engine.setBibliography(entries);
    this.events.changed();
    // Lists of sources show what the bibliography corrects.
    if (!sameEntries) this.events.status(this.status());
  }

  close(): void {
    clearTimeout(this.#scanAgain);
    this.#closed.abort(new Error('The workspace folder was closed.'));
  }

  async #readChanges(): Promise<void> {
    const found = await findArticles(this.root, this.settings.corpus);
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
    if (changed.length > 0 || removed.length > 0 || !sameProblems) this.events.changed();
    void this.engine.prepare();
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
      state: 'ready',
      revision,
      sources: sources.length,
      briefs: sources.filter((source) => source.kind === 'brief').length,
      unreadable: this.unreadable.length,
    };
  }

  #lines = new WeakMap<object, LineMap>();

  /** Where a span of a source's text opens: in the file itself, or in its read-only page. */
  async place(source: Source, span: Span): Promise<Place> {
    if (!source.original) {
      let rendered = this.#lines.get(source);
      if (!rendered) {
        rendered = new LineMap(renderSource(source));
        this.#lines.set(source, rendered);
      }
      const start = renderedOffset(source, span.start);
      const range = toRange(rendered, { start, end: start + (span.end - span.start) });
      return { uri: renderedUri(source), range };
    }
    const key = source.passages;
    let lines = this.#lines.get(key);
    if (!lines) {
      lines = await linesOf(source.id);
      this.#lines.set(key, lines);
    }
    return { uri: pathToFileURL(source.id).href, range: toRange(lines, source.original.spanToOriginal(span)) };
  }
}

const isNewer = (file: FileEntry, known: FileEntry | undefined): boolean =>
  known === undefined || known.size !== file.size || known.modified !== file.modified;

async function linesOf(file: string): Promise<LineMap> {
  const bytes = await nodeFiles.read(file).catch(() => new Uint8Array());
  const decoded = decode(bytes);
  return new LineMap(decoded.ok ? decoded.text : '');
}

/** `attest-source:/articles/report.pdf.md`: ends in .md so that an editor shows it as Markdown prose. */
const renderedUri = (source: Source): string => `${SOURCE_SCHEME}:${pathToFileURL(source.id).pathname}.txt`;
export const sourceIdOfRendered = (uri: string): string =>
  fileURLToPath(`file://${uri.slice(SOURCE_SCHEME.length + 1).replace(/\.txt$/, '')}`);
