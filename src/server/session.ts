// What every capability works with: open drafts, the workspace's projects, and the judged state of each draft.
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { CancellationToken, Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Draft } from '../core/drafts/draft';
import { parseDraft } from '../core/drafts/parse';
import type { CheckSettings } from '../core/engine';
import { LineMap } from '../core/text/line-map';
import { bibliographyPaths, readText } from '../node/bibliographies';
import { Commands, type InitializationOptions, Notifications, type Place } from '../protocol/protocol';
import { Project } from './project';
import { readSettings } from './settings';
import { Watches } from './watches';

/** A draft as it stands in the editor. */
export interface OpenDraft {
  readonly uri: string;
  /** Its path; where it would stand, for one that was never saved. */
  readonly file: string;
  readonly version: number;
  readonly draft: Draft;
  readonly lines: LineMap;
  readonly project: Project;
}

const DRAFT_LANGUAGES = new Set(['markdown', 'quarto', 'rmd']);
export const isDraft = ({ languageId }: TextDocument): boolean => DRAFT_LANGUAGES.has(languageId);

export class Session {
  readonly #projects = new Map<string, Promise<Project>>();
  readonly #watches: Watches;
  readonly #parsed = new WeakMap<TextDocument, { version: number; draft: Draft; lines: LineMap }>();
  readonly #changed = new Set<() => void>();
  readonly #initialized = new Set<() => void>();
  folders: readonly string[] = [];
  options: InitializationOptions = { docs: '', trusted: false };

  constructor(
    readonly connection: Connection,
    readonly documents: TextDocuments<TextDocument>,
  ) {
    this.#watches = new Watches(connection);
  }

  /** Calls back once the client can be asked to register things. */
  onInitialized(listener: () => void): void {
    this.#initialized.add(listener);
  }

  initialized(): void {
    for (const listener of this.#initialized) listener();
  }

  /** The writer trusts the workspace from now on. */
  async trust(): Promise<void> {
    this.options = { ...this.options, trusted: true };
    await this.restart();
  }

  /** Calls back whenever a library, a bibliography or a setting changed. */
  onLibraryChanged(listener: () => void): void {
    this.#changed.add(listener);
  }

  /** The draft at `uri`, or undefined for what is no draft: another language, or an article of the corpus. */
  async draft(uri: string): Promise<OpenDraft | undefined> {
    const document = this.documents.get(uri);
    const file = filePath(uri) ?? this.untitledPath(uri);
    if (!document || file === undefined || !isDraft(document)) return undefined;
    const project = await this.project(uri);
    if (project.isCorpusFile(file)) return undefined;
    let parsed = this.#parsed.get(document);
    if (parsed?.version !== document.version) {
      const text = document.getText();
      parsed = { version: document.version, draft: parseDraft(text, parsed?.draft), lines: new LineMap(text) };
      this.#parsed.set(document, parsed);
    }
    const { draft, lines, version } = parsed;
    await project.namesBibliographies(bibliographyPaths(file, draft));
    return { uri, file, version, draft, lines, project };
  }

  /** The project of the workspace folder that holds `uri`, else of the first; where none is open, of its own folder. */
  project(uri?: string): Promise<Project> {
    const root = this.rootOf(uri);
    let project = this.#projects.get(root);
    if (!project) {
      project = this.#open(root);
      this.#projects.set(root, project);
    }
    return project;
  }

  async openProjects(): Promise<readonly Project[]> {
    return Promise.all(this.#projects.values());
  }

  checkSettings({ project, file }: Pick<OpenDraft, 'project' | 'file'>): CheckSettings {
    const { sensitivity, citationStyle, checks } = project.settings;
    const bibliographyKeys = new Set(project.bibliography.map((entry) => entry.item.id));
    return { sensitivity, citationStyle, levels: checks, bibliographyKeys, anchors: project.anchors(file) };
  }

  /** Settings or folders changed: every project starts anew. */
  async restart(): Promise<void> {
    const roots = [...this.#projects.keys()];
    for (const project of await this.openProjects()) this.#close(project);
    this.#projects.clear();
    await Promise.all(roots.map((root) => this.project(pathToFileURL(path.join(root, 'x')).href)));
    this.#announceChange();
  }

  /** A command link that opens a place, for hovers. */
  link(place: Place): string {
    return `command:${Commands.openPassage}?${encodeURIComponent(JSON.stringify([place]))}`;
  }

  private rootOf(uri?: string): string {
    const file = uri === undefined ? undefined : filePath(uri);
    const holding = this.folders
      .filter((folder) => file !== undefined && (file === folder || file.startsWith(folder + path.sep)))
      .sort((a, b) => b.length - a.length)[0];
    return holding ?? this.folders[0] ?? (file ? path.dirname(file) : process.cwd());
  }

  /** A draft that was never saved stands, for what it names, in the first folder. */
  private untitledPath(uri: string): string | undefined {
    const [root] = this.folders;
    return root !== undefined && uri.startsWith('untitled:')
      ? path.join(root, uri.slice('untitled:'.length))
      : undefined;
  }

  async #open(root: string): Promise<Project> {
    const scopeUri = pathToFileURL(root).href;
    const raw: unknown = await this.connection.workspace
      .getConfiguration({ scopeUri, section: 'attest' })
      .catch(() => undefined);
    const log = {
      info: (message: string) => this.connection.console.info(message),
      error: (message: string) => this.connection.console.error(message),
    };
    const project: Project = new Project(
      root,
      readSettings(raw),
      log,
      {
        status: (status) => void this.connection.sendNotification(Notifications.status, status),
        changed: () => this.#announceChange(),
        namesFiles: (files) => void this.#watches.follow(project, files),
      },
      (file) => this.#textOf(file),
      {
        mayWrite: this.options.trusted && this.folders.includes(root),
        mayReadElsewhere: this.options.trusted,
        cacheFolder: this.options.cache,
      },
    );
    await Promise.all([project.readBibliographies(), project.loadLedger()]);
    // The first reading goes on while the editor already answers; watching starts first, so that nothing falls between.
    void this.#watches
      .start(project)
      .then(() => project.rescan())
      .then(() => setTimeout(() => void project.rescan(), 1500).unref());
    return project;
  }

  /** An open editor may hold more than the disk. */
  async #textOf(file: string): Promise<string | undefined> {
    return this.documents.get(pathToFileURL(file).href)?.getText() ?? readText(file);
  }

  #close(project: Project): void {
    project.close();
    this.#watches.stop(project);
  }

  #announceChange(): void {
    for (const listener of this.#changed) listener();
  }
}

/** The path of a file: URI; undefined for other schemes (untitled drafts, git revisions). */
export function filePath(uri: string): string | undefined {
  if (!uri.startsWith('file:')) return undefined;
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}

/** The protocol's cancellation token as the engine's signal. */
export function signalOf(token: CancellationToken): AbortSignal {
  const controller = new AbortController();
  if (token.isCancellationRequested) controller.abort(new Error('cancelled'));
  else token.onCancellationRequested(() => controller.abort(new Error('cancelled')));
  return controller.signal;
}
