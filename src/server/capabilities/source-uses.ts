import { slice } from '../../core/text/span';
import { Requests, type SourceParams, type SourceUse } from '../../protocol/protocol';
import type { Capability } from '../capability';
import { toRange } from '../positions';
import { signalOf } from '../session';
import { projectDrafts } from '../workspace-drafts';

/** Every place in every draft that cites a source. */
export const sourceUses: Capability = (session) => {
  session.connection.onRequest(
    Requests.sourceUses,
    async ({ uri, citekey }: SourceParams, token): Promise<SourceUse[]> => {
      const project = await session.project(uri);
      const drafts = await projectDrafts(session, project, signalOf(token));
      return drafts.flatMap(({ uri: at, draft, lines }) =>
        draft.citations
          .filter((citation) => citation.key === citekey)
          .map(({ span }) => ({
            place: { uri: at, range: toRange(lines, span) },
            citation: slice(draft.text, span),
            line: lineAround(draft.text, span.start),
          })),
      );
    },
  );
  return {};
};

function lineAround(text: string, offset: number): string {
  const end = text.indexOf('\n', offset);
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, end < 0 ? text.length : end).trim();
}
