import { quotationsOf } from '../../core/assist/complete/corpus-quotations';
import { type Span, slice } from '../../core/text/span';
import { isFact } from '../../core/values/facts';
import { Requests, type SourceParams, type SourcePart, type SourceParts } from '../../protocol/protocol';
import type { Capability } from '../capability';

/** What stands in a source: its paragraphs, its quotations with their speakers, its facts. Asked for when a source is opened. */
export const sourceParts: Capability = (session) => {
  session.connection.onRequest(
    Requests.sourceParts,
    async ({ uri, citekey }: SourceParams): Promise<SourceParts | null> => {
      const project = await session.project(uri);
      const { library } = project.engine;
      const at = library.indexOf(citekey);
      const source = library.sources[at];
      if (!source) return null;
      const part = async (paragraph: number, span: Span, speaker?: string): Promise<SourcePart> => {
        const page = source.passages[paragraph - 1]?.page;
        return {
          paragraph,
          text: slice(source.text, span),
          ...(speaker !== undefined && { speaker }),
          ...(page !== undefined && { page }),
          place: await project.place(source, span),
        };
      };
      const facts = source.passages
        .flatMap((passage) => passage.sentences)
        .filter(({ span }) => isFact(slice(source.text, span)));
      return {
        paragraphs: await Promise.all(source.passages.map(({ number, span }) => part(number, span))),
        quotations: await Promise.all(
          quotationsOf(library, at).map(({ passage, span, speaker }) => part(passage, span, speaker)),
        ),
        facts: await Promise.all(facts.map(({ passage, span }) => part(passage, span))),
      };
    },
  );
  return {};
};
