// HTML comments in; what they silence out. The grammar is markdownlint's.
import { LineMap } from '../text/line-map';
import type { Span } from '../text/span';
import type { Ignore } from './draft';

interface Directive {
  readonly verb: 'next-line' | 'line' | 'disable' | 'enable' | 'file';
  readonly checks: readonly string[];
  readonly reason?: string;
  readonly span: Span;
}

const comment =
  /<!--\s*attest-(disable-next-line|disable-line|disable-file|disable|enable)(?=[\s-])([^>]{0,1000}?)-->/g;

function readDirectives(raw: string, html: readonly Span[]): Directive[] {
  return html.flatMap((node) =>
    [...raw.slice(node.start, node.end).matchAll(comment)].map((found) => {
      const [ids, ...rest] = found[2].split(/\s--+\s/);
      const reason = rest.join(' -- ').trim();
      const start = node.start + found.index;
      return {
        verb: found[1].replace(/^disable-/, '') as Directive['verb'],
        checks: ids.split(/[\s,]+/).filter((id) => /^[a-z]/i.test(id)),
        ...(reason !== '' && { reason }),
        span: { start, end: start + found[0].length },
      };
    }),
  );
}

/** The next line behind `line` that holds anything. */
function nextLine(raw: string, lines: LineMap, line: number): Span {
  for (let next = line + 1; next < lines.lineCount; next++) {
    const span = lineSpan(raw, lines, next);
    if (raw.slice(span.start, span.end).trim() !== '') return span;
  }
  return { start: raw.length, end: raw.length };
}

function lineSpan(raw: string, lines: LineMap, line: number): Span {
  const start = lines.offset({ line, column: 0 });
  const end = line + 1 < lines.lineCount ? lines.offset({ line: line + 1, column: 0 }) : raw.length;
  return { start, end };
}

/** Ranges that are open from a `disable` on; `''` stands for every check. */
class OpenRanges {
  readonly done: Ignore[] = [];
  readonly #open = new Map<string, { directive: Directive; from: number }>();
  #except: string[] = [];

  disable(directive: Directive): void {
    for (const id of directive.checks.length > 0 ? directive.checks : ['']) {
      if (!this.#open.has(id)) this.#open.set(id, { directive, from: directive.span.end });
    }
    if (directive.checks.length === 0 && this.#except.length > 0) this.#restart(directive.span.end, []);
  }

  enable({ checks, span }: Directive): void {
    if (checks.length === 0) this.closeAll(span.start);
    for (const id of checks) this.#close(id, span.start);
    if (checks.length > 0 && this.#open.has('')) this.#restart(span.start, [...this.#except, ...checks]);
  }

  closeAll(at: number): void {
    for (const id of [...this.#open.keys()]) this.#close(id, at);
    this.#except = [];
  }

  #restart(at: number, except: string[]): void {
    const open = this.#open.get('');
    this.#close('', at);
    this.#except = except;
    if (open) this.#open.set('', { directive: open.directive, from: at });
  }

  #close(id: string, at: number): void {
    const open = this.#open.get(id);
    if (!open) return;
    this.#open.delete(id);
    const { span, reason } = open.directive;
    const except = id === '' && this.#except.length > 0 ? { except: this.#except } : {};
    this.done.push({
      span,
      checks: id === '' ? [] : [id],
      ...(reason && { reason }),
      covers: { start: open.from, end: at },
      ...except,
    });
  }
}

/** Every ignore of the draft, resolved to the raw offsets it covers, in the order of the comments. */
export function readIgnores(raw: string, html: readonly Span[]): Ignore[] {
  const directives = readDirectives(raw, html);
  if (directives.length === 0) return [];
  const lines = new LineMap(raw);
  const ranges = new OpenRanges();
  const single: Ignore[] = [];
  for (const directive of directives) {
    const { verb, checks, reason, span } = directive;
    if (verb === 'disable') ranges.disable(directive);
    else if (verb === 'enable') ranges.enable(directive);
    else {
      const { line } = lines.at(verb === 'next-line' ? span.end : span.start);
      const covers =
        verb === 'file'
          ? { start: 0, end: raw.length }
          : verb === 'line'
            ? lineSpan(raw, lines, line)
            : nextLine(raw, lines, line);
      single.push({ span, checks, ...(reason && { reason }), covers });
    }
  }
  ranges.closeAll(raw.length);
  return [...single, ...ranges.done].sort((a, b) => a.span.start - b.span.start || a.covers.start - b.covers.start);
}
