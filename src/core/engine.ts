// Files in, library out; drafts in, findings out. The one interface that the editor, the terminal and tools share.
import { quotationsOf } from './assist/complete/corpus-quotations';
import { ReadingCache } from './cache/reading-cache';
import type { Check, CheckContext, JudgedClaim, JudgedQuotation } from './checks/check';
import type { Finding } from './checks/finding';
import { CHECKS } from './checks/list';
import { type Levels, runChecks } from './checks/run';
import type { BibliographyEntry } from './cite/bibliography';
import type { CitationStyle } from './cite/style';
import type { Citation, Draft } from './drafts/draft';
import { anchorsOf, driftOf } from './drift/drift';
import type { CitedAnchor } from './drift/ledger';
import { type ClaimJudge, createClaimJudge, sentenceBefore } from './evidence/judge';
import type { SourceFile } from './ingest/ingest';
import type { CacheStore, FileEntry, FileSystem, Logger } from './ports';
import { createQuotationJudge, type QuotationJudge } from './quotations/judge';
import type { SentenceIndex } from './search/search';
import { emptyLibrary, type Library, updateLibrary } from './sources/library';
import type { IngestResult } from './sources/source';
import type { Span } from './text/span';
import type { Sensitivity } from './verdicts/verdict';

export interface CheckSettings {
  readonly sensitivity: Sensitivity;
  readonly levels: Levels;
  readonly citationStyle: CitationStyle;
  /** Keys of the bibliographies that the draft names. */
  readonly bibliographyKeys: ReadonlySet<string>;
  /** What is remembered of the draft's citations. */
  readonly anchors: readonly CitedAnchor[];
}

export const DEFAULT_SETTINGS: CheckSettings = {
  sensitivity: 'balanced',
  levels: {},
  citationStyle: 'pandoc',
  bibliographyKeys: new Set(),
  anchors: [],
};

export interface CheckedDraft {
  readonly findings: readonly Finding[];
  readonly claims: readonly JudgedClaim[];
  readonly quotations: readonly JudgedQuotation[];
  /** What to remember of the draft's citations from now on. */
  readonly anchors: readonly CitedAnchor[];
}

export interface Progress {
  readonly done: number;
  readonly total: number;
}

export interface Engine {
  readonly library: Library;
  readonly claimJudge: ClaimJudge;
  readonly quotationJudge: QuotationJudge;
  /** Reads the given files and drops the removed ones; other files stay as they are. An aborted call changes nothing. */
  update(read: readonly FileEntry[], removed?: readonly string[], options?: UpdateOptions): Promise<Library>;
  /** Replaces the bibliographies, whose entries name and correct the sources. */
  setBibliography(entries: readonly BibliographyEntry[]): Library;
  /** Looks for the quotations and the copies of every source ahead of the first keystroke that needs them; ends early when the library changes. */
  prepare(): Promise<void>;
  /** Saves what was read for the next start, if the host has a cache and it is worth it. */
  saveReadings(): Promise<void>;
  /** Judges every claim and quotation and runs every check. Rejects with the signal's reason when aborted. */
  check(draft: Draft, settings: CheckSettings, signal?: AbortSignal): Promise<CheckedDraft>;
}

export interface UpdateOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/** What a host may do its own way. */
export interface EngineOptions {
  /** Reads one file, here or in another thread. Never rejects. */
  readonly ingest: (file: SourceFile) => Promise<IngestResult>;
  readonly checks?: readonly Check[];
  /** Files that are read at a time. */
  readonly filesAtATime?: number;
  /** Where readings are kept from one start to the next. */
  readonly cache?: CacheStore;
}

export function createEngine(files: FileSystem, log: Logger, options: EngineOptions): Engine {
  const { checks = CHECKS, ingest: ingestFile, filesAtATime = 1 } = options;
  const cache = options.cache && new ReadingCache(options.cache);
  const readFile = (file: SourceFile): Promise<IngestResult> =>
    cache ? cache.read(file, ingestFile) : ingestFile(file);
  let library = emptyLibrary;
  let bibliography: readonly BibliographyEntry[] = [];
  let claimJudge = createClaimJudge(library);
  let quotationJudge = createQuotationJudge(library);
  // Updates follow one another, so that the last word about a file is the last one asked for.
  let queue: Promise<unknown> = Promise.resolve();

  const replace = (changes: ReadonlyMap<string, IngestResult | undefined>, index?: SentenceIndex): Library => {
    library = updateLibrary(library, changes, bibliography, index);
    claimJudge = createClaimJudge(library);
    quotationJudge = createQuotationJudge(library, quotationJudge);
    return library;
  };

  const readAll = async (read: readonly FileEntry[], removed: readonly string[], options: UpdateOptions) => {
    const changes = new Map<string, IngestResult | undefined>(removed.map((id) => [id, undefined]));
    const waiting = read.values();
    let done = 0;
    const readSome = async (): Promise<void> => {
      for (const file of waiting) {
        options.signal?.throwIfAborted();
        options.onProgress?.({ done: done++, total: read.length });
        changes.set(file.id, await readOne(files, file, readFile));
        await breathe();
      }
    };
    await Promise.all(Array.from({ length: filesAtATime }, readSome));
    options.signal?.throwIfAborted();
    options.onProgress?.({ done: read.length, total: read.length });
    const result = replace(changes, library.files.size === 0 ? await cache?.index() : undefined);
    cache?.release();
    log.info(
      `library revision ${result.revision}: ${result.sources.length} sources, ${result.unreadable.length} unreadable`,
    );
    return result;
  };

  return {
    get library() {
      return library;
    },
    get claimJudge() {
      return claimJudge;
    },
    get quotationJudge() {
      return quotationJudge;
    },
    update(read, removed = [], options = {}) {
      const next = queue.then(() => readAll(read, removed, options));
      queue = next.catch(() => undefined);
      return next;
    },
    setBibliography(entries) {
      bibliography = entries;
      return replace(new Map());
    },
    async prepare() {
      const prepared = library;
      for (let source = 0; source < prepared.sources.length && prepared === library; source++) {
        quotationsOf(prepared, source);
        await breathe();
      }
      while (prepared === library && !quotationJudge.readAhead(READ_AHEAD)) await breathe();
      while (prepared === library && !prepared.findSomeDuplicates()) await breathe();
    },
    async saveReadings() {
      await cache?.save(library, breathe);
    },
    async check(draft, settings, signal) {
      for (;;) {
        const judged = await judgeDraft(() => ({ library, claimJudge, quotationJudge }), draft, settings, signal);
        if (!judged) continue;
        const { citationStyle, bibliographyKeys, levels, anchors: known } = settings;
        const { claims, quotations } = judged;
        const drift = driftOf(draft, judged.library, known);
        const context: CheckContext = { draft, ...judged, drift, citationStyle, bibliographyKeys };
        const anchors = anchorsOf(draft, judged.library, claims, quotedPlaces(judged), known);
        return { findings: runChecks(checks, context, levels), claims, quotations, anchors };
      }
    },
  };
}

/** Sources whose words are read in one go, a few milliseconds' work. */
const READ_AHEAD = 20;

interface Judges {
  readonly library: Library;
  readonly claimJudge: ClaimJudge;
  readonly quotationJudge: QuotationJudge;
}

/** Undefined when the library changed meanwhile: half the verdicts would speak of another corpus. */
async function judgeDraft(judges: () => Judges, draft: Draft, { sensitivity }: CheckSettings, signal?: AbortSignal) {
  const { library, claimJudge, quotationJudge } = judges();
  const claims: JudgedClaim[] = [];
  // Whether two sources are one article is asked where they agree.
  while (draft.claims.length > 0 && !library.findSomeDuplicates()) {
    await breathe(signal);
    if (judges().library !== library) return undefined;
  }
  for (const claim of draft.claims) {
    claims.push(claimJudge.judge(claim, sensitivity, sentenceBefore(draft.claims, claim)));
    await breathe(signal);
    if (judges().library !== library) return undefined;
  }
  const quotations: JudgedQuotation[] = [];
  while (draft.quotations.length > 0 && !quotationJudge.readAhead(READ_AHEAD)) {
    await breathe(signal);
    if (judges().library !== library) return undefined;
  }
  for (const quotation of draft.quotations) {
    quotations.push({ quotation, verdict: quotationJudge.judge(quotation, draft) });
    await breathe(signal);
    if (judges().library !== library) return undefined;
  }
  return { library, claims, quotations };
}

/** Where the words of the quotations that a citation stands behind were found in its source. */
function quotedPlaces({ library, quotations }: { library: Library; quotations: readonly JudgedQuotation[] }) {
  return (citation: Citation): Span[] =>
    quotations
      .filter(({ quotation }) => quotation.citations.some((c) => c.span.start === citation.span.start))
      .flatMap(({ verdict }) => verdict.places)
      .filter((place) => library.sources[place.source]?.citekey === citation.key)
      .map((place) => place.span);
}

async function readOne(files: FileSystem, file: FileEntry, ingestFile: EngineOptions['ingest']): Promise<IngestResult> {
  try {
    return await ingestFile({ name: file.name, bytes: await files.read(file.id) });
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
}

/** When other work gets its next turn. */
let nextBreath = 0;
/** Milliseconds of work between two breaths. */
const WORK = 8;
/** A turn in which something else ran takes longer than this, in milliseconds. */
const IDLE_TURN = 3;
/** Turns that other work has at most. */
const MOST_TURNS = 20;
/** Milliseconds of work behind a breath that ran out: on a busy machine every turn takes long, whoever has it. */
const CATCH_UP = 60;

/**
 * Gives other work its turn every few milliseconds, so that a hover never waits for a long check; and as many turns as
 * it needs, because an editor's messages come in one a turn, half a dozen for each key.
 */
async function breathe(signal?: AbortSignal): Promise<void> {
  signal?.throwIfAborted();
  let now = performance.now();
  if (now < nextBreath) return;
  let turns = 0;
  for (let took = Number.POSITIVE_INFINITY; took > IDLE_TURN && turns < MOST_TURNS; turns++) {
    await new Promise((resolve) => setTimeout(resolve, 0));
    signal?.throwIfAborted();
    took = performance.now() - now;
    now += took;
  }
  nextBreath = now + (turns < MOST_TURNS ? WORK : CATCH_UP);
}
