// An engine over files that exist in memory only, for tests of whole drafts.
import { readFileSync } from 'node:fs';
import { parseDraft } from '../src/core/drafts/parse';
import { type CheckSettings, createEngine, DEFAULT_SETTINGS, type Engine } from '../src/core/engine';
import { ingest } from '../src/core/ingest/ingest';
import { silentLogger } from '../src/core/ports';
import { LineMap } from '../src/core/text/line-map';

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** An article of test/articles, which several tests share. */
export const articleNamed = (name: string): string => readFileSync(`test/articles/${name}`, 'utf8');

export async function engineOver(files: Files): Promise<Engine> {
  const bytes = new Map(
    Object.entries(files).map(([id, content]) => [
      id,
      typeof content === 'string' ? new TextEncoder().encode(content) : content,
    ]),
  );
  const read = async (id: string): Promise<Uint8Array> => {
    const content = bytes.get(id);
    if (!content) throw new Error('There is no such file.');
    return content;
  };
  const engine = createEngine({ read }, silentLogger, { ingest });
  await engine.update([...bytes].map(([id, { length }]) => ({ id, name: id, size: length, modified: 0 })));
  return engine;
}

export interface DrawnFinding {
  readonly check: string;
  /** `line:from-to message`. */
  readonly line: string;
}

export async function checkText(
  text: string,
  files: Files,
  settings: Partial<CheckSettings> = {},
): Promise<DrawnFinding[]> {
  const engine = await engineOver(files);
  const { findings } = await engine.check(parseDraft(text), { ...DEFAULT_SETTINGS, ...settings });
  const lines = new LineMap(text);
  return findings.map(({ check, span, message }) => {
    const from = lines.at(span.start);
    return { check, line: `${from.line + 1}:${from.column}-${from.column + span.end - span.start} ${message}` };
  });
}
