import assert from 'node:assert/strict';
import fc from 'fast-check';
import { citationAt, claimAt, quotationAt } from '../../../src/core/drafts/at';
import type { Citation, Draft } from '../../../src/core/drafts/draft';
import { readLocator } from '../../../src/core/drafts/locator';
import { openQuotationAt } from '../../../src/core/drafts/open-quotation';
import { parseDraft } from '../../../src/core/drafts/parse';
import type { OffsetMap } from '../../../src/core/text/offset-map';
import type { Span } from '../../../src/core/text/span';
import { assertGrowth } from '../../growth';
import { markdown } from './arbitrary';

function inside(text: string, span: Span, what: string): void {
  assert.ok(
    span.start >= 0 && span.start <= span.end && span.end <= text.length,
    `${what} ${span.start}-${span.end} of ${text.length}`,
  );
}

function mapHolds(text: string, prose: string, map: OffsetMap): void {
  let last = -1;
  for (let i = 0; i < prose.length; i++) {
    const at = map.toOriginal(i);
    assert.ok(at >= last, 'offsets go forward');
    last = at;
    inside(text, { start: at, end: at }, 'map');
    const raw = text[at];
    // White space folds to a space; a code stands for its character; NUL is replaced, as CommonMark asks.
    const holds = prose[i] === raw || /\s/.test(prose[i]) || raw === '&' || raw === '\\' || raw === '\0';
    assert.ok(holds, `"${prose[i]}" is not "${raw}" at ${at}`);
  }
}

function checkCitation(text: string, citation: Citation): void {
  for (const span of [citation.keySpan, citation.span, citation.group]) inside(text, span, citation.key);
  assert.equal(text.slice(citation.keySpan.start, citation.keySpan.end), citation.key);
  assert.match(text.slice(0, citation.keySpan.start), /@\{?$/);
  if (!citation.locator) return;
  const { locator } = citation;
  inside(text, locator.span, 'locator');
  const written = text.slice(locator.span.start, locator.span.end).replace(/[\s>]+/g, '');
  assert.ok(written.includes(locator.value.replace(/[\s>]+/g, '')), `${locator.value} in ${written}`);
}

function checkDraft(text: string, draft: Draft): void {
  for (const citation of draft.citations) checkCitation(text, citation);
  for (const claim of draft.claims) {
    inside(text, claim.span, 'claim');
    mapHolds(text, claim.text, claim.map);
    inside(text, claim.map.spanToOriginal({ start: 0, end: claim.text.length }), 'claim text');
    for (const citation of claim.citations) inside(text, citation.span, 'cited');
  }
  for (const quotation of draft.quotations) {
    inside(text, quotation.span, 'quotation');
    inside(text, quotation.inner, 'inner');
    inside(text, quotation.sentence, 'sentence');
    assert.ok(quotation.span.start <= quotation.inner.start && quotation.inner.end <= quotation.span.end);
    assert.notEqual(quotation.text.trim(), '');
    mapHolds(text, quotation.text, quotation.map);
  }
  for (const ignore of draft.ignores) for (const span of [ignore.span, ignore.covers]) inside(text, span, 'ignore');
  for (const span of draft.excluded) inside(text, span, 'excluded');
  for (const { span } of draft.noteReferences ?? []) inside(text, span, 'note');
  if (draft.frontMatter) inside(text, draft.frontMatter.span, 'front matter');
}

describe('drafts: whatever the text', function () {
  this.timeout(60_000);

  it('every span slices the raw text and nothing throws', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const draft = parseDraft(text);
        checkDraft(text, draft);
        for (const at of [0, text.length >> 1, text.length]) {
          citationAt(draft, at);
          claimAt(draft, at);
          quotationAt(draft, at);
          const open = openQuotationAt(text, at);
          if (open) assert.equal(text.startsWith(open.mark, open.start) || text[open.start] === '&', true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('any string at all can be read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => checkDraft(text, parseDraft(text))),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.nat(60), (text, at) => {
        const found = readLocator(text, Math.min(at, text.length));
        if (found) inside(text, found.span, 'locator');
      }),
    );
  });
});

describe('drafts: time grows with the text and no faster', function () {
  this.timeout(60_000);
  const shapes: Record<string, string> = {
    prose: 'The minister said that exports of grain rose by 5 percent “in the last year” [@lee, para. 9]. ',
    paragraphs: 'The minister said that *exports* of grain rose by 5 percent [@lee, para. 9].\n\n',
    brackets: '[',
    closers: ']',
    'open groups': '[a ',
    keys: '@a ',
    notes: '^[',
    emphasis: '_a* ',
    quotes: '" a',
    inches: '6" ',
    ats: '@{',
    html: '<!-- a ',
    quoted: '> ',
    numbered: '1. ',
    colons: '@a:',
    semicolons: '[@a; ',
    ticks: '`a ``',
    parens: '( ',
    tildes: '~~a ',
  }; // prettier-ignore
  // Garbage of long texts is collected in a step somewhere between these sizes; quadratic time would be a ratio of 16.
  for (const [name, unit] of Object.entries(shapes)) {
    it(name, () =>
      assertGrowth(name, { small: 6_000, large: 96_000, below: 6 }, (size) => {
        const text = unit.repeat(Math.ceil(size / unit.length));
        return () => parseDraft(text);
      }),
    );
  }
});
