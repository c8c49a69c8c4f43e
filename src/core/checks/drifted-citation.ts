import { repointEdits } from '../cite/edits';
import type { Drift } from '../drift/drift';
import { placeLine } from '../sources/describe';
import type { Check } from './check';

const shorten = (words: string): string =>
  words.length > 80 ? `${words.slice(0, 78).replace(/\s+\S*$/, '')} …` : words;

function messageOf({ paragraph, now, was, brief, citation }: Drift): string {
  const draft = `Draft: ${citation.key}, para. ${paragraph}.`;
  if (!now) return `${draft} The words it leaned on are no longer in the source: "${shorten(was)}".`;
  return brief
    ? `${draft} The article has replaced its brief; the matter stands in para. ${now.passage}.`
    : `${draft} The source has changed; the words stand in para. ${now.passage} now.`;
}

/** A citation whose words moved or vanished since, because the source was edited or saved anew. */
export const driftedCitation: Check = {
  id: 'drifted-citation',
  severity: 'warning',
  summary: 'The source changed since it was cited: the cited words stand in another paragraph now, or are gone.',
  *run({ draft, library, drift }) {
    for (const one of drift) {
      const source = library.byCitekey(one.citation.key);
      if (!source) continue;
      yield {
        span: one.citation.span,
        message: messageOf(one),
        related: one.now ? [{ source: source.id, ...one.now, message: placeLine(source, one.now.passage) }] : [],
        fixes: one.now
          ? [
              {
                title: `Point the citation to para. ${one.now.passage}`,
                edits: repointEdits(draft, one.citation, { source, passage: one.now.passage }),
                preferred: true,
              },
            ]
          : [],
      };
    }
  },
};
