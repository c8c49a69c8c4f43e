/** Splits at `separator` where no backslash stands before it. */
function splitEscaped(text: string, separator: string): string[] {
  const parts: string[] = [];
  let part = '';
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '\\' && i + 1 < text.length) part += text[i] + text[++i];
    else if (text[i] === separator) {
      parts.push(part);
      part = '';
    } else part += text[i];
  }
  return [...parts, part];
}

/**
 * `\:` `\;` `\\` and LaTeX's `\_` `\&` `\%` `\#` stand for the character alone, as do Mendeley's `{\_}` and
 * `$\backslash$`; any other backslash is a folder's.
 */
const withoutEscapes = (text: string): string =>
  text
    .replace(/\$\\backslash\$/g, '')
    .replace(/\{\\([_&%#$])\}/g, '$1')
    .replace(/\\([\\:;_&%#{}$])/g, '$1');

/** The path in one item: `path`, `description:path` or `description:path:type`, where the path may begin `C:`. */
function pathIn(item: string): string {
  const parts = splitEscaped(item, ':').map((part) => part.trim());
  const scheme = parts.findIndex((part, at) => /^file$/i.test(part) && parts[at + 1]?.startsWith('//'));
  if (scheme >= 0) return parts.slice(scheme, looksLikeType(parts) ? -1 : undefined).join(':');
  if (parts.length === 1) return parts[0];
  const drive = (at: number): boolean => /^[a-z]$/i.test(parts[at]) && /^[\\/]/.test(parts[at + 1] ?? '');
  if (drive(0)) return looksLikeType(parts) ? parts.slice(0, -1).join(':') : parts.join(':');
  if (parts.length === 2)
    return parts[0] !== '' && /[./\\]/.test(parts[0]) && looksLikeType(parts) ? parts[0] : parts[1];
  return looksLikeType(parts) ? parts.slice(1, -1).join(':') : parts.slice(1).join(':');
}

/** Whether the last part names a type (`PDF`, `application/pdf`, nothing) and not the end of a path. */
function looksLikeType(parts: readonly string[]): boolean {
  const last = parts[parts.length - 1];
  return last === '' || /^[a-z]+\/[\w.+-]+$/i.test(last) || /^[A-Za-z0-9 +-]{1,30}$/.test(last);
}

/** `C:\a\b` as `C:/a/b`: every system that has drive letters reads it. */
export function forwardSlashes(path: string): string {
  return /^[a-z]:\\/i.test(path) || !path.includes('/') ? path.replace(/\\/g, '/') : path;
}

/** `file:///home/ana/a%20b.pdf` as `/home/ana/a b.pdf`; any other text as it is. */
function pathOfFileUrl(text: string): string {
  const found = /^file:\/\/(?:localhost(?=\/))?/i.exec(text);
  if (!found) return text;
  const rest = text.slice(found[0].length);
  const path = rest.startsWith('/') ? rest : `//${rest}`;
  return decoded(path).replace(/^\/(?=[A-Za-z]:)/, '');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * Paths in a `file` field as Zotero, JabRef and Better BibTeX write it: items between `;`, each a path or
 * `description:path:type`, with `\:` and `\;` for the characters themselves.
 */
export function pathsInFileField(value: string): string[] {
  return splitEscaped(value.replace(/\s*\n\s*/g, ' '), ';')
    .map((item) => forwardSlashes(pathOfFileUrl(withoutEscapes(pathIn(item)).trim())))
    .filter((path) => path !== '');
}
