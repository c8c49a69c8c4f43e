import { MarkupKind } from 'vscode-languageserver';
import { hoverAt } from '../../core/assist/hover';
import type { RelatedPlace } from '../../core/checks/finding';
import { citationAt, claimAt, quotationAt } from '../../core/drafts/at';
import { sentenceBefore } from '../../core/evidence/judge';
import type { Place } from '../../protocol/protocol';
import type { Capability } from '../capability';
import { findingsOf } from '../findings';
import { toOffset, toRange } from '../positions';
import type { OpenDraft } from '../session';

/** The original behind a citation, a quotation or a claim. */
export const hover: Capability = (session) => {
  session.connection.onHover(async ({ textDocument, position }) => {
    const open = await session.draft(textDocument.uri);
    if (!open) return null;
    const { draft, lines, project } = open;
    const offset = toOffset(lines, position);
    if (!citationAt(draft, offset) && !quotationAt(draft, offset) && !claimAt(draft, offset)) return null;
    const { engine } = project;
    // Links are written before their places are known, which takes a file to be read; they are filled in after.
    const places: Promise<Place>[] = [];
    const shown = hoverAt(
      {
        draft,
        library: engine.library,
        claim: (at) => {
          const claim = claimAt(draft, at);
          return (
            claim && engine.claimJudge.judge(claim, project.settings.sensitivity, sentenceBefore(draft.claims, claim))
          );
        },
        quotation: (at) => {
          const quotation = quotationAt(draft, at);
          return quotation && { quotation, verdict: engine.quotationJudge.judge(quotation, draft) };
        },
        warned: (at) => warnedPlaces(open, at),
        linkTo: (place) => {
          const source = engine.library.byId(place.source);
          if (!source) return '#';
          places.push(project.place(source, place.span));
          return `attest-place:${places.length - 1}`;
        },
      },
      offset,
    );
    if (!shown) return null;
    const links = (await Promise.all(places)).map((place) => session.link(place));
    // Foreign text is escaped to entities and cannot hold "attest-place:".
    const value = shown.markdown.replace(/attest-place:(\d+)/g, (_, n: string) => links[Number(n)]);
    return { range: toRange(lines, shown.span), contents: { kind: MarkupKind.Markdown, value } };
  });
  return { hoverProvider: true };
};

/** What the warnings at an offset point to, as long as they stand in the editor for this text. */
function warnedPlaces({ uri, version }: OpenDraft, offset: number): readonly RelatedPlace[] | undefined {
  const published = findingsOf(uri);
  if (published?.version !== version) return undefined;
  const here = published.findings.filter(({ span }) => span.start <= offset && offset <= span.end);
  return here.length > 0 ? here.flatMap(({ related }) => related) : undefined;
}
