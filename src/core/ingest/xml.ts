/** What a scan over XML meets. Attributes stay as they are written. */
export type XmlEvent =
  | { readonly type: 'open'; readonly name: string; readonly attributes: string; readonly empty: boolean }
  | { readonly type: 'close'; readonly name: string }
  | { readonly type: 'text'; readonly text: string };

/** Reads XML in one pass without building a tree, so that depth costs nothing. Broken XML gives what can be read. */
export function* xmlEvents(xml: string): Generator<XmlEvent> {
  let at = 0;
  while (at < xml.length) {
    const open = xml.indexOf('<', at);
    const end = open < 0 ? xml.length : open;
    if (end > at) yield { type: 'text', text: decodeEntities(xml.slice(at, end)) };
    if (open < 0) return;
    if (xml.startsWith('<![CDATA[', open)) {
      const close = xml.indexOf(']]>', open);
      const stop = close < 0 ? xml.length : close;
      yield { type: 'text', text: xml.slice(open + 9, stop) };
      at = stop + 3;
      continue;
    }
    const close = xml.indexOf(xml.startsWith('<!--', open) ? '-->' : '>', open);
    if (close < 0) return;
    const tag = xml.slice(open + 1, close);
    at = xml.startsWith('<!--', open) ? close + 3 : close + 1;
    if (tag[0] === '!' || tag[0] === '?') continue;
    if (tag[0] === '/') yield { type: 'close', name: tag.slice(1).trim() };
    else {
      const name = /^[^\s/]+/.exec(tag)?.[0] ?? '';
      yield { type: 'open', name, attributes: tag.slice(name.length), empty: tag.endsWith('/') };
    }
  }
}

/** The value of an attribute, by its full name. */
export function attribute(attributes: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|\\s)${name}\\s{0,5}=\\s{0,5}(?:"([^"]*)"|'([^']*)')`).exec(attributes.slice(0, 4000));
  return found ? decodeEntities(found[1] ?? found[2] ?? '') : undefined;
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0' };

export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,6});/gi, (whole, name: string) => {
    if (name[0] !== '#') return NAMED[name] ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
