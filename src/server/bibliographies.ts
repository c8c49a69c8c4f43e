// The bibliographies of one workspace folder: its own, those that its open drafts name, and those of its corpus.
import type { BibliographyEntry } from '../core/cite/bibliography';
import { type BibliographyFileProblem, mergeEntries, type ReadText, readBibliographies } from '../node/bibliographies';
import type { Corpus } from '../node/corpus';
import { leadsOut } from '../node/files';

type CorpusPart = Pick<Corpus, 'entries' | 'entryProblems' | 'bibliographies'>;

export class Bibliographies {
  #named = new Set<string>();
  #read: Awaited<ReturnType<typeof readBibliographies>> = { entries: [], problems: [] };
  #corpus: CorpusPart = { entries: [], entryProblems: [], bibliographies: [] };
  /** One a key; what the drafts' bibliographies say completes and corrects what the corpus' do. */
  entries: readonly BibliographyEntry[] = [];
  problems: readonly BibliographyFileProblem[] = [];

  /**
   * @param own absolute path of the folder's own bibliography
   * @param within a draft may name no bibliography outside this folder
   */
  constructor(
    private readonly own: string,
    private readonly textOf: ReadText,
    private readonly within: string | undefined,
  ) {}

  /** Of the corpus, absolute paths. */
  get ofCorpus(): readonly string[] {
    return this.#corpus.bibliographies;
  }

  /** Whether a file is the folder's own bibliography or one that a draft names. */
  has(file: string): boolean {
    return file === this.own || this.#named.has(file);
  }

  /** Takes note of the bibliographies that a draft names; true when one of them is new. */
  async name(files: readonly string[]): Promise<boolean> {
    const before = this.#named.size;
    for (const file of files) {
      if (this.within === undefined || !(await leadsOut(file, this.within))) this.#named.add(file);
    }
    return this.#named.size !== before;
  }

  /** Reads those that are not the corpus'. What changed: entries, problems. */
  async read() {
    this.#read = await readBibliographies([this.own, ...this.#named], this.textOf);
    return this.#merge();
  }

  setCorpus(corpus: CorpusPart) {
    this.#corpus = corpus;
    return this.#merge();
  }

  #merge(): { readonly entries: boolean; readonly problems: boolean } {
    const entries = mergeEntries(this.#read.entries, this.#corpus.entries);
    const shown = new Set(this.#corpus.bibliographies);
    const problems = [...this.#read.problems.filter(({ file }) => !shown.has(file)), ...this.#corpus.entryProblems];
    const changed = {
      entries: JSON.stringify(entries) !== JSON.stringify(this.entries),
      problems: JSON.stringify(problems) !== JSON.stringify(this.problems),
    };
    this.entries = entries;
    this.problems = problems;
    return changed;
  }
}
