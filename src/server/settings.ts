// The writer's settings as VS Code sends them; whatever is missing or malformed falls back to the default.
import type { Level } from '../core/checks/finding';
import type { Levels } from '../core/checks/run';
import type { CitationStyle } from '../core/cite/style';
import type { Sensitivity } from '../core/verdicts/verdict';

export interface Settings {
  readonly corpus: readonly string[];
  readonly bibliography: string;
  readonly citationStyle: CitationStyle;
  readonly sensitivity: Sensitivity;
  readonly run: 'onType' | 'onSave' | 'manual';
  readonly ghostText: boolean;
  readonly checks: Levels;
}

export const DEFAULTS: Settings = {
  corpus: ['corpus'],
  bibliography: 'references.json',
  citationStyle: 'pandoc',
  sensitivity: 'balanced',
  run: 'onType',
  ghostText: true,
  checks: {},
};

const LEVELS: readonly Level[] = ['off', 'hint', 'info', 'warning', 'error'];

export function readSettings(raw: unknown): Settings {
  const given = isRecord(raw) ? raw : {};
  const text = (value: unknown, fallback: string): string =>
    typeof value === 'string' && value !== '' ? value : fallback;
  const pick = <T extends string>(value: unknown, allowed: readonly T[], fallback: T): T =>
    allowed.find((candidate) => candidate === value) ?? fallback;
  return {
    corpus: corpusOf(given.corpus),
    bibliography: text(given.bibliography, DEFAULTS.bibliography),
    citationStyle: pick(given.citationStyle, ['pandoc', 'footnote', 'link'], DEFAULTS.citationStyle),
    sensitivity: pick(given.sensitivity, ['low', 'balanced', 'high'], DEFAULTS.sensitivity),
    run: pick(given.run, ['onType', 'onSave', 'manual'], DEFAULTS.run),
    ghostText: typeof given.ghostText === 'boolean' ? given.ghostText : DEFAULTS.ghostText,
    checks: levelsOf(given.checks),
  };
}

function corpusOf(value: unknown): readonly string[] {
  const list = (Array.isArray(value) ? value : [value]).filter((v): v is string => typeof v === 'string' && v !== '');
  return list.length > 0 ? list : DEFAULTS.corpus;
}

function levelsOf(value: unknown): Levels {
  if (!isRecord(value)) return {};
  const levels: Record<string, Level> = {};
  for (const [id, level] of Object.entries(value)) {
    const known = LEVELS.find((candidate) => candidate === level);
    if (known) levels[id] = known;
  }
  return levels;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
