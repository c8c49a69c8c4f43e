import assert from 'node:assert/strict';
import { ingestText } from '../../../src/core/ingest/plain';
import type { Article } from '../../../src/core/sources/source';
import { assertGrowth } from '../../growth';

function read(text: string): Article {
  const result = ingestText('clipping.md', text);
  assert.ok(result.ok, result.ok ? '' : result.reason);
  return result.article;
}

const paragraphs = (article: Article): string[] =>
  article.passages.map((p) => article.text.slice(p.span.start, p.span.end));

const BODY = `# Ferry talks resume

![A ferry leaves the harbour on Monday](https://paper.example/a.jpg)

Talks on the **northern** ferry line resumed on Monday, the [harbour board](https://b.example) said
in a statement that runs over
two lines &amp; more.[^1]

> “We go,” she *said*.

- first point of three

The board meets on Sept. 13. It will vote \\*twice\\*.

Share this article

[^1]: A note.
`;

describe('Markdown', () => {
  it('reads a clipping without its markup and leads back to the file', () => {
    const article = read(BODY);
    assert.deepEqual(paragraphs(article), [
      'Talks on the northern ferry line resumed on Monday, the harbour board said in a statement that runs over two lines & more.',
      '“We go,” she said.',
      'first point of three',
      'The board meets on Sept. 13. It will vote *twice*.',
    ]);
    assert.equal(article.record.title?.value, 'Ferry talks resume');
    assert.deepEqual(
      article.captions.map((c) => c.text),
      ['A ferry leaves the harbour on Monday'],
    );
    const at = article.text.indexOf('harbour board');
    const there = article.original!.spanToOriginal({ start: at, end: at + 'harbour board said in'.length });
    assert.equal(BODY.slice(there.start, there.end), 'harbour board](https://b.example) said\nin');
  });

  it('reads the front matter of the Web Clipper and of CSL', () => {
    const clipped = read(`---
title: "Ferry talks: what next"
source: https://paper.example/ferries
author:
  - "[[Ana Ruiz]]"
  - Kim Min-ji
published: 2025-03-27
created: 2025-04-01
---
${BODY}`);
    assert.deepEqual(clipped.record, {
      type: 'article',
      title: { value: 'Ferry talks: what next', from: 'front-matter' },
      authors: {
        value: [
          { family: 'Ruiz', given: 'Ana' },
          { family: 'Kim', given: 'Min-ji' },
        ],
        from: 'front-matter',
      },
      issued: { value: [2025, 3, 27], from: 'front-matter' },
      url: { value: 'https://paper.example/ferries', from: 'front-matter' },
    });
    assert.equal(clipped.passages.length, 4);
    const csl = read(`---
type: article-newspaper
title: Ferry talks
author: [{ family: Ruiz, given: Ana }, { literal: Harbour Board }]
container-title: The Harbour Post
issued: { date-parts: [[2024, 6]] }
lang: en-GB
---
${BODY}`);
    assert.equal(csl.record.type, 'article-newspaper');
    assert.equal(csl.record.outlet?.value, 'The Harbour Post');
    assert.deepEqual(csl.record.issued?.value, [2024, 6]);
    assert.deepEqual(csl.record.authors?.value, [{ family: 'Ruiz', given: 'Ana' }, { literal: 'Harbour Board' }]);
  });

  it('never takes the day of clipping for the day of publication', () => {
    assert.equal(read(`---\ncreated: 2025-04-01\n---\n${BODY}`).record.issued, undefined);
  });

  it('reads the body under broken front matter and says what is broken', () => {
    for (const front of ['title: "unclosed', 'a: [1, 2', 'a: &x [*x]\nb: *nowhere', '- just\n- a list', '\t: :']) {
      const article = read(`---\n${front}\n---\n${BODY}`);
      assert.equal(article.passages.length, 4, front);
    }
    const article = read(`---\ntitle: "unclosed\n---\n${BODY}`);
    assert.ok(article.notes.some((note) => note.level === 'warning' && note.message.includes('front matter')));
    assert.ok(
      read(`---\ndate: soon\n---\n${BODY}`).notes.some(
        (note) => note.level === 'warning' && note.message.includes('soon'),
      ),
    );
  });

  it('reads a brief: its key, the paragraphs it stands for, every paragraph in order', () => {
    const article = read(`---
kind: brief
citekey: ruizFerry
title: Ferry talks resume
stands-for: [1, 4, 9]
---

Talks resumed.

Share prices fell 3%.

The board meets on Sept. 13.
`);
    assert.equal(article.kind, 'brief');
    assert.equal(article.ownCitekey, 'ruizFerry');
    assert.deepEqual(article.standsFor, [1, 4, 9]);
    assert.deepEqual(paragraphs(article), ['Talks resumed.', 'Share prices fell 3%.', 'The board meets on Sept. 13.']);
  });

  for (const unit of ['[a](', '*a ', '_a_b', '> ', '- ', '<', '&', '![', '`', '[^']) {
    it(`takes time linear in the file on marks that nest or never close: ${unit}`, function () {
      this.timeout(60_000);
      return assertGrowth(unit, { small: 10_000, large: 80_000, below: 2.5 }, (times) => {
        const text = `${unit.repeat(times)}\n\n${unit.repeat(40)}\n`;
        return () => ingestText('a.md', text);
      });
    });
  }
});
