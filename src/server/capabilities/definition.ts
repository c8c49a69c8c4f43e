import type { LocationLink } from 'vscode-languageserver';
import { citedPlaces } from '../../core/assist/cited-places';
import type { Capability } from '../capability';
import { toOffset, toRange } from '../positions';

/** From a citation or a quotation to its passage in the source, highlighted. */
export const definition: Capability = (session) => {
  session.connection.onDefinition(async ({ textDocument, position }): Promise<LocationLink[]> => {
    const open = await session.draft(textDocument.uri);
    if (!open) return [];
    const { project, draft, lines } = open;
    const { engine } = project;
    const found = citedPlaces(draft, engine.library, engine.quotationJudge, toOffset(lines, position));
    if (!found) return [];
    return Promise.all(
      found.places.flatMap((place) => {
        const source = engine.library.byId(place.source);
        if (!source) return [];
        return [
          project.place(source, place.span).then(({ uri, range }) => ({
            originSelectionRange: toRange(lines, found.span),
            targetUri: uri,
            targetRange: range,
            targetSelectionRange: range,
          })),
        ];
      }),
    );
  });
  return { definitionProvider: true };
};
