import assert from 'node:assert/strict';
import { parseDraft } from '../../../src/core/drafts/parse';
import { blockEdits } from '../../../src/core/quotations/block-edits';
import { createQuotationJudge } from '../../../src/core/quotations/judge';
import { sourceOf } from './kit';

const SOURCE = sourceOf('a', [
  'The harbour board had waited twenty long years for a quiet crossing, and the town never once complained about it.',
]);

/** The draft with the words of its block quotation restored, and what is then said of it. */
function restored(text: string): { readonly text: string; readonly kind: string } {
  const judge = createQuotationJudge({ sources: [SOURCE] });
  const draft = parseDraft(text);
  const [quotation] = draft.quotations;
  const verdict = judge.judge(quotation, draft);
  assert.equal(verdict.kind, 'altered');
  let fixed = text;
  for (const { span, newText } of [...blockEdits(quotation, verdict, SOURCE.text)].reverse())
    fixed = fixed.slice(0, span.start) + newText + fixed.slice(span.end);
  const again = parseDraft(fixed);
  return { text: fixed, kind: judge.judge(again.quotations[0], again).kind };
}

describe('an altered block quotation', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    [
      'has a word replaced, its lines and speaker kept',
      '> The harbour board had waited thirty long years\n> for a quiet crossing, and the town never\n> once complained about it.\n> — The board [@a]\n',
      '> The harbour board had waited twenty long years\n> for a quiet crossing, and the town never\n> once complained about it.\n> — The board [@a]\n',
    ],
    [
      'gets back a word that was dropped at the start of a line',
      '> The harbour board had waited twenty long years\n> a quiet crossing, and the town never once complained about it.\n> [@a]\n',
      '> The harbour board had waited twenty long years\n> for a quiet crossing, and the town never once complained about it.\n> [@a]\n',
    ],
    [
      'loses a word that was added',
      '> The harbour board had waited twenty long years\n> for a very quiet crossing, and the town never once complained about it. [@a]\n',
      '> The harbour board had waited twenty long years\n> for a quiet crossing, and the town never once complained about it. [@a]\n',
    ],
  ];
  for (const [what, before, after] of cases)
    it(what, () => assert.deepEqual(restored(before), { text: after, kind: 'verbatim' }));

  it('has a word replaced that reaches over a line end', () => {
    const { kind, text } = restored(
      '> The harbour board had waited twenty long years for a calm\n> sea crossing, and the town never once complained about it. [@a]\n',
    );
    assert.equal(kind, 'verbatim');
    assert.ok(text.startsWith('> '));
  });
});
