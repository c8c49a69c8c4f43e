// A draft, an offset and the library in; out what a hover shows and the exact range it belongs to.
import type { JudgedQuotation } from '../checks/check';
import type { RelatedPlace } from '../checks/finding';
import { citationAt, claimAt, quotationAt } from '../drafts/at';
import type { Citation, Draft } from '../drafts/draft';
import { locatedPassages, passageOf, type SentencePlace } from '../evidence/gather';
import type { JudgedClaim } from '../evidence/judge';
import { languageLine, placeLine, recordLine, titleLine } from '../sources/describe';
import type { Library } from '../sources/library';
import type { Passage, Source } from '../sources/source';
import { isRead } from '../text/language';
import { encloses, type Span, shift, slice } from '../text/span';
import type { ClaimVerdict, JudgedEvidence } from '../verdicts/verdict';
import { escapeMarkdown, markSpans } from './markdown';
import type { LinkTo } from './place';
import { sharedWords } from './shared-words';

export interface Hover {
  readonly span: Span;
  /** Markdown; foreign text in it is escaped. Uses the HTML tag `mark` only. */
  readonly markdown: string;
}

export interface HoverContext {
  readonly draft: Draft;
  readonly library: Library;
  readonly claim: (offset: number) => JudgedClaim | undefined;
  readonly quotation: (offset: number) => JudgedQuotation | undefined;
  readonly linkTo: LinkTo;
  /**
   * The places that warnings at an offset point to; undefined where there is no warning. The editor shows warnings in
   * the same box, so that a hover adds to them and says nothing twice.
   */
  readonly warned?: (offset: number) => readonly WarnedPlace[] | undefined;
}

type WarnedPlace = Pick<RelatedPlace, 'source' | 'span'>;

/** A citation first, then a quotation, then a claim; nothing anywhere else. */
export function hoverAt(context: HoverContext, offset: number): Hover | undefined {
  const { draft } = context;
  const warned = context.warned?.(offset);
  const citation = citationAt(draft, offset);
  if (citation) return citationHover(context, citation, warned !== undefined);
  if (quotationAt(draft, offset)) {
    const judged = context.quotation(offset);
    const hover = judged && quotationHover(context, judged, warned !== undefined);
    if (hover || (judged && warned)) return hover;
  }
  const judged = claimAt(draft, offset) && context.claim(offset);
  return judged && claimHover(context, judged, warned);
}

function citationHover(context: HoverContext, citation: Citation, warned: boolean): Hover | undefined {
  const { library } = context;
  const source = library.byCitekey(citation.key);
  if (!source) {
    if (warned) return undefined;
    return {
      span: citation.span,
      markdown: `No source in the corpus has the key ${escapeMarkdown(`@${citation.key}`)}.`,
    };
  }
  const cited = locatedPassages(source, citation);
  const shown = cited.length > 0 ? cited.slice(0, 3) : bestPassage(context, citation, source);
  const parts = shown.map((passage) => passageMarkdown(context, citation, source, passage));
  if (cited.length > shown.length) parts.push(`… and ${cited.length - shown.length} more paragraphs`);
  return { span: citation.span, markdown: [heading(source), ...parts].join('\n\n') };
}

/** Without a locator: the paragraph that shares most with the sentence the citation stands behind. */
function bestPassage({ library, draft }: HoverContext, citation: Citation, source: Source): Passage[] {
  const claim = claimCiting(draft, citation);
  const index = library.sources.indexOf(source);
  const hit = claim && library.index.search(claim.text, { limit: 1, sources: [index] })[0];
  const passage = hit && passageOf(source, hit.passage);
  return passage ? [passage] : source.passages.slice(0, 1);
}

const claimCiting = (draft: Draft, citation: Citation) =>
  draft.claims.find((claim) => claim.citations.some((c) => c.span.start === citation.span.start)) ??
  draft.claims.find((claim) => encloses(claim.span, citation.span));

function heading(source: Source): string {
  const lines = [`**${escapeMarkdown(titleLine(source))}**`];
  if (source.kind === 'brief') lines.push('*Brief, not the article.*');
  if (!isRead(source.language)) lines.push(`*${languageLine(source.language)}.*`);
  lines.push(escapeMarkdown(recordLine(source.record)));
  return lines.join('  \n');
}

function passageMarkdown(context: HoverContext, citation: Citation, source: Source, passage: Passage): string {
  const { draft, linkTo } = context;
  const words = slice(source.text, passage.span);
  const quoted = draft.quotations.filter((q) => q.citations.some((c) => c.span.start === citation.span.start));
  const places = quoted
    .flatMap((q) => context.quotation(q.span.start)?.verdict.places ?? [])
    .filter((place) => context.library.sources[place.source] === source && encloses(passage.span, place.span));
  const claim = claimCiting(draft, citation);
  const marks =
    places.length > 0
      ? places.map((place) => shift(place.span, -passage.span.start))
      : claim
        ? sharedWords(words, claim.text)
        : [];
  const speakers = [...new Set(places.flatMap((place) => place.speaker ?? []))];
  const said = speakers.length > 0 ? `Speaker: ${escapeMarkdown(speakers.join(', '))} · ` : '';
  const page = passage.page === undefined ? '' : `, page ${passage.page}`;
  const target = places[0]?.span ?? passage.span;
  const link = linkTo({ source: source.id, passage: passage.number, span: target });
  return `> ${markSpans(words, marks)}\n\n${said}[Open paragraph ${passage.number}${page}](${link})`;
}

const VERDICTS: Readonly<Record<string, string>> = {
  verbatim: 'Verbatim',
  altered: 'Altered',
  'other-source': 'Right words, other source',
  'other-speaker': 'Right words, other speaker',
  stitched: 'Stitched together',
  'ellipsis-drops-negation': 'An ellipsis drops a negation or a hedge',
  'second-hand': 'Quoted at second hand',
  'not-found': 'Nowhere in the corpus',
  'not-judged': 'Left alone',
};

function quotationHover(
  context: HoverContext,
  { quotation, verdict }: JudgedQuotation,
  warned: boolean,
): Hover | undefined {
  const name = VERDICTS[verdict.kind];
  // What is left alone and stands nowhere says nothing about the sources: a title, a scare quote.
  if (!name || (verdict.kind === 'not-judged' && verdict.places.length === 0)) return undefined;
  const parts = verdict.places.slice(0, 3).flatMap((place) => {
    const source = context.library.sources[place.source];
    const passage = source && passageOf(source, place.passage);
    if (!passage) return [];
    const marked = markSpans(slice(source.text, passage.span), [shift(place.span, -passage.span.start)]);
    const said = place.speaker ? `Speaker: ${escapeMarkdown(place.speaker)} · ` : '';
    const link = context.linkTo({ source: source.id, passage: place.passage, span: place.span });
    return [`${heading(source)}\n\n> ${marked}\n\n${said}[Open paragraph ${place.passage}](${link})`];
  });
  const brief = verdict.places.length > 0 && context.library.sources[verdict.places[0].source]?.kind === 'brief';
  const title = verdict.kind === 'verbatim' && brief ? 'As quoted in the brief' : name;
  const told = warned ? [] : [`**${title}.** ${escapeMarkdown(verdict.message)}`];
  if (told.length + parts.length === 0) return undefined;
  return { span: quotation.span, markdown: [...told, ...parts].join('\n\n') };
}

const CLAIM_VERDICTS: Readonly<Record<string, string>> = {
  supported: 'Supported',
  contradicted: 'Contradicted',
  disputed: 'Your sources disagree',
  unsupported: 'Not found in your sources',
  unchecked: 'Not checked',
};

const RELATIONS: Readonly<Record<JudgedEvidence['relation'], string>> = {
  contradicts: 'Against: ',
  supports: 'For: ',
  mentions: '',
};

/** Share of a claim's content that a passage must hold to be shown although it decides nothing. */
const LEAST_MENTION = 0.5;

function nearestMention({ evidence }: ClaimVerdict): JudgedEvidence | undefined {
  const [best] = [...evidence].sort((a, b) => b.match - a.match);
  return best && best.match >= LEAST_MENTION ? best : undefined;
}

function claimHover(
  context: HoverContext,
  { claim, verdict, candidates }: JudgedClaim,
  warned: readonly WarnedPlace[] | undefined,
): Hover {
  const why = verdict.unchecked ? `: ${verdict.unchecked}` : '';
  const sure = verdict.verdict === 'unchecked' || verdict.verdict === 'unsupported' ? '' : ` (${verdict.confidence})`;
  const nearest = verdict.verdict === 'unsupported' ? nearestMention(verdict) : undefined;
  const title = nearest ? 'Not stated so in your sources; the nearest passage' : CLAIM_VERDICTS[verdict.verdict];
  const lines = [`**${title}**${sure}${escapeMarkdown(why)}`];
  if (!warned && (verdict.verdict === 'contradicted' || verdict.verdict === 'disputed'))
    lines.push(`Draft: ${escapeMarkdown(claim.text)}`);
  const shown = verdict.evidence
    .map((evidence, at) => ({ evidence, at }))
    .filter(({ evidence }) => evidence.relation !== 'mentions' || evidence === nearest);
  for (const { evidence, at } of shown.slice(0, 3)) {
    const { place, input } = candidates[evidence.candidate];
    const source = context.library.sources[place.source];
    const reasons = verdict.reasons.filter((reason) => reason.evidence === at);
    const marks =
      evidence === nearest ? sharedWords(input.text, claim.text) : reasons.map((reason) => reason.evidenceSpan);
    const told = warned?.some((other) => other.source === source.id && encloses(other.span, place.span)) ?? false;
    const [title, passage] = told
      ? [heading(source), paragraphAround(source, place, input.text, marks)]
      : [
          `${RELATIONS[evidence.relation]}${escapeMarkdown(placeLine(source, place.passage))}`,
          markSpans(input.text, marks),
        ];
    const link = context.linkTo({ source: source.id, passage: place.passage, span: place.span });
    const speaker = evidence.speaker === undefined ? '' : ` · Speaker: ${escapeMarkdown(evidence.speaker)}`;
    lines.push(
      `${title}${speaker}`,
      ...(passage ? [`> ${passage}`] : []),
      `[Open paragraph ${place.passage}](${link})`,
    );
  }
  return { span: claim.span, markdown: lines.join('\n\n') };
}

/** The paragraph that a sentence stands in, marked; undefined where it holds nothing but the sentence. */
function paragraphAround(
  source: Source,
  place: SentencePlace,
  sentence: string,
  marks: readonly Span[],
): string | undefined {
  const passage = passageOf(source, place.passage);
  if (!passage || encloses(place.span, passage.span)) return undefined;
  const from = place.span.start - passage.span.start;
  const same = slice(source.text, place.span) === sentence;
  return markSpans(slice(source.text, passage.span), same ? marks.map((mark) => shift(mark, from)) : []);
}
