import { parseDocument } from 'yaml';
import type { Span } from '../text/span';
import type { FrontMatter } from './draft';

/** Reads the YAML between the fences of `span`. Broken YAML leaves no data and says why. */
export function readFrontMatter(raw: string, span: Span): FrontMatter {
  const lines = raw.slice(span.start, span.end).split(/\r\n|\n|\r/);
  const source = lines.slice(1, -1).join('\n');
  const { data, error } = readYaml(source);
  return { span, data, bibliography: pathsOf(data.bibliography), ...(error !== undefined && { error }) };
}

function readYaml(source: string): { data: Record<string, unknown>; error?: string } {
  try {
    const document = parseDocument(source, { prettyErrors: true, logLevel: 'silent', uniqueKeys: false });
    if (document.errors.length > 0) return { data: {}, error: document.errors[0].message.split('\n')[0] };
    const value: unknown = document.toJS({ maxAliasCount: 50 });
    if (value === null || value === undefined) return { data: {} };
    if (typeof value !== 'object' || Array.isArray(value)) {
      return { data: {}, error: 'Front matter must be a list of names and values.' };
    }
    return { data: { ...value } };
  } catch (reason) {
    return { data: {}, error: reason instanceof Error ? reason.message : String(reason) };
  }
}

function pathsOf(value: unknown): string[] {
  const list: unknown[] = Array.isArray(value) ? value : [value];
  return list
    .filter((path): path is string => typeof path === 'string' && path.trim() !== '')
    .map((path) => path.trim());
}
