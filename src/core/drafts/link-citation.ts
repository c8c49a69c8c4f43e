import type { Link } from 'mdast';
import { shift } from '../text/span';
import { readKey } from './citation-key';
import type { Citation } from './draft';
import { readLocator } from './locator';
import { spanOf } from './markdown';

/**
 * The citation that a Markdown link holds in its title: `[Lee, para. 9](path "@lee, para. 9")`.
 * A title is invisible in the text, survives every renderer and cannot be mistaken for an ordinary link.
 * @param start offset in `raw` from which the node's offsets count
 */
export function linkCitation(node: Link, raw: string, start: number): Citation | undefined {
  const title = node.data?.titleSpan && shift(node.data.titleSpan, start);
  if (!title || raw[title.start] !== '@') return undefined;
  const found = readKey(raw, title.start + 1);
  if (!found || found.end > title.end) return undefined;
  const locator = readLocator(raw.slice(found.end, title.end), 0);
  const span = shift(spanOf(node), start);
  return {
    key: found.key,
    keySpan: { start: found.keyStart, end: found.keyEnd },
    span,
    group: span,
    ...(locator && {
      locator: {
        label: locator.label,
        value: locator.value,
        numbers: locator.numbers,
        span: { start: locator.span.start + found.end, end: locator.span.end + found.end },
      },
    }),
    form: 'link',
  };
}
