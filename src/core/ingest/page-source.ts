/** A page's source without what no reader sees, and the JSON-LD scripts that were in it. */
export interface PageSource {
  readonly html: string;
  readonly linkedScripts: readonly string[];
}

/** Elements whose content is never text of the page. Dropping them first makes parsing several times faster. */
const HIDDEN = ['script', 'style', 'svg', 'template', 'noscript', 'iframe', 'object', 'canvas', 'video', 'audio'];
const OPENING = new RegExp(`<!--|<(${HIDDEN.join('|')})(?=[\\s>/])`, 'gi');

/** Cuts scripts, styles, drawings and comments out of a page. One pass. */
export function cutHidden(source: string): PageSource {
  const kept: string[] = [];
  const linkedScripts: string[] = [];
  const lower = source.toLowerCase();
  const missing = new Set<string>();
  let at = 0;
  OPENING.lastIndex = 0;
  for (let found = OPENING.exec(source); found; found = OPENING.exec(source)) {
    const name = found[1]?.toLowerCase();
    const close = name === undefined ? '-->' : `</${name}`;
    const end = missing.has(close) ? -1 : lower.indexOf(close, OPENING.lastIndex);
    if (end < 0) {
      // Never closed: what follows is read as the page, rather than lost.
      missing.add(close);
      continue;
    }
    if (name === 'script') keepLinked(source.slice(found.index, end), linkedScripts);
    kept.push(source.slice(at, found.index), ' ');
    const bracket = name === undefined ? end + 2 : source.indexOf('>', end);
    at = bracket < 0 ? source.length : bracket + 1;
    OPENING.lastIndex = at;
  }
  kept.push(source.slice(at));
  return { html: kept.join(''), linkedScripts };
}

function keepLinked(script: string, linkedScripts: string[]): void {
  const open = script.indexOf('>');
  if (open > 0 && /ld\+json/i.test(script.slice(0, open))) linkedScripts.push(script.slice(open + 1));
}
