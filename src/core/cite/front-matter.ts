import type { Draft } from '../drafts/draft';
import { insertAt, lineEndingOf, type TextEdit } from './text-edit';

/** A path as a YAML scalar: bare where YAML reads it back unchanged, else in quotation marks. */
const yamlPath = (path: string): string =>
  /^[\w./][\w./ -]*$/.test(path) && !/ $/.test(path) ? path : JSON.stringify(path);

/**
 * The edit that names a bibliography in the draft's front matter, which it adds where there is none. Undefined when a
 * bibliography is named already, or when the front matter is broken: it must not be made worse.
 * @param path as it shall stand there, relative to the draft
 */
export function ensureBibliography(draft: Draft, path: string): TextEdit | undefined {
  const { text, frontMatter } = draft;
  const eol = lineEndingOf(text);
  const line = `bibliography: ${yamlPath(path)}`;
  if (!frontMatter) {
    const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    return insertAt(start, `---${eol}${line}${eol}---${eol}${eol}`);
  }
  if (frontMatter.error !== undefined || frontMatter.bibliography.length > 0) return undefined;
  const raw = text.slice(frontMatter.span.start, frontMatter.span.end);
  const empty = /^bibliography:[ \t]*(?:\[[ \t]*\]|null|~|""|'')?[ \t]*$/m.exec(raw);
  if (empty) {
    const start = frontMatter.span.start + empty.index;
    return { span: { start, end: start + empty[0].length }, newText: line };
  }
  const fence = raw.lastIndexOf('\n') + 1;
  return insertAt(frontMatter.span.start + fence, `${line}${eol}`);
}
