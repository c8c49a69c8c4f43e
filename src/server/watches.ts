// What the editor is asked to watch for one project: its corpus, its bibliographies, and files elsewhere that they name.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type Disposable,
  type FileSystemWatcher,
} from 'vscode-languageserver';
import { globBase, isGlob } from '../node/files';
import type { Project } from './project';

/** Each folder that is watched costs the system a handle; of more folders their common one is watched with all below. */
const MOST_FOLDERS = 40;

export class Watches {
  readonly #corpus = new Map<Project, Disposable>();
  readonly #named = new Map<
    Project,
    { readonly folders: string; readonly registration: Promise<Disposable | undefined> }
  >();

  constructor(private readonly connection: Connection) {}

  async start(project: Project): Promise<void> {
    const bases = project.settings.corpus.map((p) => path.resolve(project.root, isGlob(p) ? globBase(p) : p));
    const watchers = [
      { base: project.root, pattern: '**/*.{bib,bibtex,json,yaml,yml}' },
      // A folder that does not exist yet is seen by the watcher of its parent.
      ...[...new Set(bases)].flatMap((base) => [
        { base, pattern: '**/*' },
        { base: path.dirname(base), pattern: path.basename(base) },
      ]),
    ].map(watcherOf);
    const registration = await this.#register(watchers);
    if (registration) this.#corpus.set(project, registration);
  }

  /** Watches the folders of files that a bibliography names and that lie elsewhere; nothing when they are watched already. */
  async follow(project: Project, files: readonly string[]): Promise<void> {
    const folders = foldersOf(files.filter((file) => !project.isBelowCorpus(file)));
    const key = folders.map(({ base, pattern }) => `${base} ${pattern}`).join('\n');
    const before = this.#named.get(project);
    if ((before?.folders ?? '') === key) return;
    const registration = folders.length > 0 ? this.#register(folders.map(watcherOf)) : Promise.resolve(undefined);
    this.#named.set(project, { folders: key, registration });
    (await before?.registration)?.dispose();
  }

  stop(project: Project): void {
    this.#corpus.get(project)?.dispose();
    this.#corpus.delete(project);
    void this.#named.get(project)?.registration.then((registration) => registration?.dispose());
    this.#named.delete(project);
  }

  async #register(watchers: FileSystemWatcher[]): Promise<Disposable | undefined> {
    try {
      return await this.connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    } catch (error) {
      this.connection.console.error(`Files are not watched: ${error instanceof Error ? error.message : String(error)}`);
      return undefined;
    }
  }
}

interface Watched {
  /** Absolute path. */
  readonly base: string;
  readonly pattern: string;
}

const watcherOf = ({ base, pattern }: Watched): FileSystemWatcher => ({
  globPattern: { baseUri: pathToFileURL(base).href, pattern },
});

function foldersOf(files: readonly string[]): Watched[] {
  const folders = [...new Set(files.map((file) => path.dirname(file)))].sort();
  if (folders.length <= MOST_FOLDERS) return folders.map((base) => ({ base, pattern: '*' }));
  const common = folders.reduce(commonFolder);
  // Nobody's articles fill a whole disk: what is that wide apart is looked at when the corpus is read again.
  return common.split(path.sep).length < 3 ? [] : [{ base: common, pattern: '**/*' }];
}

function commonFolder(a: string, b: string): string {
  const [left, right] = [a.split(path.sep), b.split(path.sep)];
  const apart = left.findIndex((part, at) => part !== right[at]);
  return left.slice(0, apart < 0 ? undefined : apart).join(path.sep);
}
