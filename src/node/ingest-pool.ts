// Files in, articles out, read in other threads: a file that never ends or eats memory costs itself and nothing else.
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { extensionOf } from '../core/ingest/formats';
import type { SourceFile } from '../core/ingest/ingest';
import type { IngestResult } from '../core/sources/source';

export interface PoolLimits {
  /** Threads at a time. */
  readonly threads: number;
  /** Milliseconds that one file may take. */
  readonly time: number;
  /** Megabytes that reading one file may take. */
  readonly memory: number;
}

/** Each thread holds parsers of its own, so more than four cost memory that the writer misses elsewhere. */
const THREADS = Math.min(4, Math.max(1, availableParallelism() - 1));
const LIMITS: PoolLimits = { threads: THREADS, time: 5000, memory: 400 };

/** Milliseconds after which a thread without work ends and gives its memory back. */
const IDLE = 20_000;
/** Milliseconds that a thread may take to start; not the file's fault, so not counted as its time. */
const START = 30_000;
/** Buffers lie outside the heap that a thread's own limit watches, so the process is looked at this often. */
const LOOK_AT_MEMORY = 100;

interface Job {
  readonly file: SourceFile;
  readonly settle: (result: IngestResult) => void;
}

/** Threads start when the first file comes, up to the limit, and are shared by all who ask. */
export class IngestPool {
  readonly #waiting: Job[] = [];
  readonly #threads = new Set<ReadingThread>();
  readonly limits: PoolLimits;

  /** @param script the bundle of ingest-worker.ts */
  constructor(
    private readonly script = path.join(__dirname, 'worker.js'),
    limits: Partial<PoolLimits> = {},
  ) {
    this.limits = { ...LIMITS, ...limits };
  }

  /** Never rejects: a file that takes too long or too much comes back with a reason in words. */
  ingest(file: SourceFile): Promise<IngestResult> {
    return new Promise((settle) => {
      this.#waiting.push({ file, settle });
      this.#next();
    });
  }

  /** Ends every thread; files that are being read come back with a reason. */
  async close(): Promise<void> {
    await Promise.all([...this.#threads].map((thread) => thread.stop('Reading was stopped.')));
  }

  #next(): void {
    const free = [...this.#threads].find((thread) => thread.idle) ?? this.#start();
    const job = free && this.#waiting.shift();
    if (job) free.read(job);
  }

  #start(): ReadingThread | undefined {
    if (this.#threads.size >= this.limits.threads || this.#waiting.length === 0) return undefined;
    const thread = new ReadingThread(this.script, this.limits, {
      busy: () => [...this.#threads].filter(({ idle }) => !idle).length,
      freed: () => this.#next(),
      ended: () => {
        this.#threads.delete(thread);
        this.#next();
      },
    });
    this.#threads.add(thread);
    return thread;
  }
}

interface Surroundings {
  /** Threads that are reading. */
  busy(): number;
  freed(): void;
  ended(): void;
}

class ReadingThread {
  readonly #worker: Worker;
  #online = false;
  #job: Job | undefined;
  #ended = false;
  #deadline: NodeJS.Timeout | undefined;
  #memory: NodeJS.Timeout | undefined;

  constructor(
    script: string,
    private readonly limits: PoolLimits,
    private readonly surroundings: Surroundings,
  ) {
    this.#worker = new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: limits.memory }, stdin: false });
    this.#worker.once('online', () => {
      this.#online = true;
      if (this.#job) this.#watch(this.#job);
    });
    this.#worker.on('message', (result: IngestResult) => this.#answer(result));
    this.#worker.once('error', (error: NodeJS.ErrnoException) => this.#end(failure(error, limits)));
    this.#worker.once('exit', () => this.#end('The reader stopped in the middle of it.'));
  }

  get idle(): boolean {
    return this.#job === undefined && !this.#ended;
  }

  read(job: Job): void {
    this.#job = job;
    this.#worker.ref();
    clearTimeout(this.#deadline);
    this.#worker.postMessage(job.file);
    if (this.#online) this.#watch(job);
    else this.#deadline = setTimeout(() => void this.stop('The reader did not start.'), START);
  }

  /** Ends the thread; what it reads comes back with this reason. */
  async stop(reason: string): Promise<void> {
    const terminated = this.#worker.terminate();
    this.#end(reason);
    await terminated;
  }

  #watch(job: Job): void {
    const { time, memory } = this.limits;
    clearTimeout(this.#deadline);
    const before = memoryOfThreads();
    this.#deadline = setTimeout(() => {
      // This thread may have been busy itself: an answer that waits to be heard is heard first.
      setImmediate(() => {
        if (this.#job === job) void this.stop(tooLong(job.file.name, time));
      });
    }, time);
    this.#memory = setInterval(() => {
      const allowed = memory * 1e6 * this.surroundings.busy();
      if (memoryOfThreads() - before > allowed) void this.stop(tooMuch(memory));
    }, LOOK_AT_MEMORY);
  }

  #answer(result: IngestResult): void {
    const job = this.#free();
    this.#worker.unref();
    this.#deadline = setTimeout(() => void this.stop('Reading was stopped.'), IDLE).unref();
    job?.settle(result);
    this.surroundings.freed();
  }

  #end(reason: string): void {
    if (this.#ended) return;
    this.#ended = true;
    const job = this.#free();
    job?.settle({ ok: false, reason });
    this.surroundings.ended();
  }

  #free(): Job | undefined {
    clearTimeout(this.#deadline);
    clearInterval(this.#memory);
    const job = this.#job;
    this.#job = undefined;
    return job;
  }
}

/** Bytes of the process that are not this thread's own. */
function memoryOfThreads(): number {
  const { rss, heapTotal, external } = process.memoryUsage();
  return rss - heapTotal - external;
}

const tooLong = (name: string, time: number): string =>
  `It took longer than ${time / 1000} s to read this .${extensionOf(name)} file, so it was left out. Save the article as text and try again.`;

const tooMuch = (memory: number): string =>
  `Reading it took more than ${memory} MB of memory, so it was left out. Save the article as text and try again.`;

const failure = (error: NodeJS.ErrnoException, { memory }: PoolLimits): string =>
  error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? tooMuch(memory)
    : `The reader failed on it (${error.message.slice(0, 200)}).`;
