import { nearest } from '../text/edit-distance';
import type { Check } from './check';

/** A citekey that neither the corpus nor the draft's bibliography knows. */
export const unknownCitekey: Check = {
  id: 'unknown-citekey',
  severity: 'warning',
  summary: 'A citation names a key that is neither in the corpus nor in the bibliography of the draft.',
  *run({ draft, library, bibliographyKeys }) {
    const known = [...new Set([...library.sources.map((source) => source.citekey), ...bibliographyKeys])];
    const knownSet = new Set(known);
    for (const citation of draft.citations) {
      if (citation.form === 'footnote' || citation.form === 'link' || knownSet.has(citation.key)) continue;
      const close = nearest(citation.key, known, 3);
      yield {
        span: citation.keySpan,
        message: `Draft cites @${citation.key}. No source or bibliography entry has that key${close[0] ? `; the nearest is @${close[0]}` : ''}.`,
        related: [],
        fixes: close.map((key, i) => ({
          title: `Cite @${key}`,
          edits: [{ span: citation.keySpan, newText: key }],
          preferred: i === 0 && close.length === 1,
          cites: [key],
        })),
      };
    }
  },
};
