import assert from 'node:assert/strict';
import { openQuotationAt } from '../../../src/core/drafts/open-quotation';
import { parseDraft } from '../../../src/core/drafts/parse';
import { slice } from '../../../src/core/text/span';

const quoted = (text: string): string[] => parseDraft(text).quotations.map((q) => `${q.style}: ${q.text}`);

describe('drafts: quotations', () => {
  it('reads every style', () => {
    assert.deepEqual(quoted('He said "we will stay" today.'), ['straight: we will stay']);
    assert.deepEqual(quoted('He said “we will stay” today.'), ['curly: we will stay']);
    assert.deepEqual(quoted('He said ‘we will stay’ today.'), ['single: we will stay']);
    assert.deepEqual(quoted('Il a dit « nous restons » hier.'), ['guillemets: nous restons']);
    assert.deepEqual(quoted('Er sagte »wir bleiben« heute.'), ['guillemets: wir bleiben']);
    assert.deepEqual(quoted('Er sagte „wir bleiben“ heute.'), ['low-high: wir bleiben']);
    assert.deepEqual(quoted('Hij zei „wij blijven” vandaag.'), ['low-high: wij blijven']);
    assert.deepEqual(quoted('> We will\n> stay.\n'), ['block: We will stay.']);
    assert.deepEqual(quoted('"We," (he said) "will stay"—and "go".'), [
      'straight: We,',
      'straight: will stay',
      'straight: go',
    ]);
    assert.deepEqual(quoted('&quot;We will stay&quot; he said'), ['straight: We will stay']);
    assert.deepEqual(quoted('*"We will stay"* and **“go”**'), ['straight: We will stay', 'curly: go']);
  });

  it('reads quotations inside quotations, the outer first', () => {
    const { quotations } = parseDraft('“They call it a ‘useful tool’ there,” he said.');
    assert.deepEqual(
      quotations.map((q) => [q.text, q.nested ?? false]),
      [
        ['They call it a ‘useful tool’ there,', false],
        ['useful tool', true],
      ],
    );
  });

  it('takes apostrophes, inch and foot marks, escapes and code for nothing', () => {
    for (const text of [
      'Kim’s and the soldiers’ march in the ’90s.',
      "Kim's and the soldiers' march in the '90s.",
      'A 6" gun, 5\'10" tall, and a 3.5" disk.',
      'The \\"word\\" is escaped.',
      'Code `"a b"` and "`code`".',
      '```\n"a b"\n```',
      'An “unclosed one.\n\nAnother” paragraph.',
      'An "unclosed one.\n\nAnother" paragraph.',
      'Empty "" and “ ”.',
    ]) {
      assert.deepEqual(quoted(text), [], text);
    }
    assert.deepEqual(quoted('He called it "a 6" gun" then.'), ['straight: a 6" gun']);
    assert.deepEqual(quoted('It was "over 90" then, "under 5" now.'), ['straight: over 90', 'straight: under 5']);
    assert.deepEqual(quoted('“Kim’s plan” and ‘Kim’s plan’.'), ['curly: Kim’s plan', 'single: Kim’s plan']);
  });

  it('lends no citation that stands right behind another', () => {
    const keys = (text: string): string[] =>
      parseDraft(text).quotations.map(({ citations }) => citations.map(({ key }) => key).join());
    assert.deepEqual(keys('Brandt calls it "a gift" [@lind], and Voss "a mistake".'), ['lind', '']);
    assert.deepEqual(keys('"A gift," Brandt said [@lind], "to the tourists."'), ['lind', 'lind']);
    assert.deepEqual(keys('As @lind writes, Brandt calls it "a gift" and Voss "a mistake".'), ['lind', 'lind']);
  });

  it('knows the sentence and the citations of each', () => {
    const citations = (text: string) => parseDraft(text).quotations.map((q) => q.citations.map((c) => c.key).join());
    assert.deepEqual(citations('He said "we stay" [@a] and "we go" [@b].'), ['a', 'b']);
    assert.deepEqual(citations('He said "we stay" and "we go" [@b].'), ['b', 'b']);
    assert.deepEqual(citations('As @a [para. 3] says, "we stay".'), ['a']);
    assert.deepEqual(citations('@a says "we stay", but "we go" [@b].'), ['a,b', 'b']);
    assert.deepEqual(citations('"We stay." [@a] Others "go" [@b].'), ['a', 'b']);
    assert.deepEqual(citations('He said "we stay". She left [@b].'), ['']);
    assert.deepEqual(citations('He said "we stay".[^1]\n\n[^1]: @a [para. 3].'), ['a']);
    const text = 'Before it. He said: “We stay. They go.” [@a] After it.';
    assert.equal(slice(text, parseDraft(text).quotations[0].sentence), 'He said: “We stay. They go.”');
  });

  it('reads a block quotation with its introduction, attribution and citation', () => {
    const text =
      'The minister wrote to them:\n\n> “We will\n> *stay* here.”\n>\n> — Kim, 2023 [@kim, para. 4]\n\nThen he left us.\n';
    const [block, ...others] = parseDraft(text).quotations;
    assert.deepEqual(others, []);
    assert.equal(block.text, 'We will stay here.');
    assert.equal(slice(text, block.inner), 'We will\n> *stay* here.');
    assert.ok(slice(text, block.sentence).startsWith('The minister wrote'));
    assert.deepEqual(
      block.citations.map((c) => c.key),
      ['kim'],
    );
    const behind = parseDraft('> We will stay here.\n\n[@kim, para. 4]\n\nAnother paragraph is here.');
    assert.deepEqual(
      behind.quotations[0].citations.map((c) => c.key),
      ['kim'],
    );
    assert.deepEqual(
      parseDraft('> [!quote] Kim\n> We will stay.').quotations.map((q) => q.text),
      ['We will stay.'],
    );
    assert.deepEqual(
      parseDraft('> We stay.\n>\n> They go.').quotations.map((q) => q.text),
      ['We stay.\n\nThey go.'],
    );
  });
});

describe('drafts: the quotation that is open at the cursor', () => {
  /** `|` is the cursor. */
  const open = (text: string) => {
    const at = text.indexOf('|');
    const raw = text.replace('|', '');
    const found = openQuotationAt(raw, at);
    return found && `${found.style} ${raw.slice(found.start, at)}`;
  };

  it('is the innermost opened one', () => {
    assert.equal(open('He said "|'), 'straight "');
    assert.equal(open('He said "no other|'), 'straight "no other');
    assert.equal(open('He said "no other|" and "more" then.'), 'straight "no other');
    assert.equal(open('“|”'), 'curly “');
    assert.equal(open('“They call it ‘a|'), 'single ‘a');
    assert.equal(open('"Yes," he said, "|'), 'straight "');
    assert.equal(open('Text [@a, para. 3]. "no|'), 'straight "no');
    assert.equal(open('Wrapped\nlines "no\nother|'), 'straight "no\nother');
    assert.equal(open('- item “no|'), 'curly “no');
    assert.equal(open('> quoted “no|'), 'curly “no');
    assert.equal(open('*"no|'), 'straight "no');
    assert.equal(open('- a\n\n    deeper "no|'), 'straight "no');
  });

  it('is none behind a closing mark, an inch mark, an apostrophe, in code or front matter', () => {
    for (const text of [
      'He said "no"|',
      'He said "no" |',
      'A 6"|',
      'A 6" gun|',
      'Kim’s|',
      'It’s 5\'10"|',
      '`"no|',
      '```\n"no|',
      '~~~ x\n"no|',
      '---\ntitle: "no|',
      'An "open one.\n\nNew paragraph|',
      '“no”|',
      '“a 6" gun” then|',
      '|',
      '\n|',
      'No marks|',
    ]) {
      assert.equal(open(text), undefined, text);
    } // prettier-ignore
  });
});
