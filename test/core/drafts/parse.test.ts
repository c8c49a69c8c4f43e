import assert from 'node:assert/strict';
import type { Citation } from '../../../src/core/drafts/draft';
import { parseDraft } from '../../../src/core/drafts/parse';
import { slice } from '../../../src/core/text/span';

/** `key form group locator`, as a table that is easy to compare. */
function cited(text: string): string[] {
  return parseDraft(text).citations.map((c) => {
    assert.equal(slice(text, c.keySpan), c.key);
    const where = c.locator ? ` ${c.locator.label} ${c.locator.value} <${slice(text, c.locator.span)}>` : '';
    return `${c.key} ${c.form}${where}`;
  });
}
const only = (text: string): Citation => {
  const { citations } = parseDraft(text);
  assert.equal(citations.length, 1, `${text}: ${citations.map((c) => c.key).join()}`);
  return citations[0];
};

describe('drafts: citations by Pandoc’s manual', () => {
  it('reads groups with prefixes, locators and suffixes', () => {
    const text = 'Trade grew [see @doe99, pp. 33-35 and *passim*; also @smith04, chap. 1].';
    assert.deepEqual(cited(text), ['doe99 bracketed page 33-35 <pp. 33-35>', 'smith04 bracketed chapter 1 <chap. 1>']);
    const [first, second] = parseDraft(text).citations;
    assert.equal(slice(text, first.span), '@doe99, pp. 33-35');
    assert.equal(slice(text, first.group), slice(text, second.group));
    assert.deepEqual(first.locator?.numbers, [33, 35]);
  });

  it('reads in-text and suppressed citations', () => {
    assert.deepEqual(cited('As @smith04 [p. 33] says.'), ['smith04 in-text page 33 <p. 33>']);
    assert.deepEqual(cited('As @smith04 says.'), ['smith04 in-text']);
    assert.deepEqual(cited('Smith says so [-@smith04].'), ['smith04 suppressed']);
    assert.deepEqual(cited('Smith -@smith04 says.'), ['smith04 suppressed']);
    assert.deepEqual(cited('As @a [p. 3; see @b, § 4] says.'), [
      'a in-text page 3 <p. 3>',
      'b bracketed section 4 <§ 4>',
    ]);
    assert.deepEqual(cited('As @a [@b; @c] says.'), ['a in-text', 'b bracketed', 'c bracketed']);
  });

  it('ends a key where the manual ends it', () => {
    assert.equal(only('See @Foo_bar.baz.').key, 'Foo_bar.baz');
    assert.equal(only('See @Foo_bar--baz').key, 'Foo_bar');
    assert.equal(only('See @a:b#c$d%e&f+g?h<i>j~k/l, then').key, 'a:b#c$d%e&f+g?h<i>j~k/l');
    assert.equal(only('See @{https://example.com/a?b=c*d}.').key, 'https://example.com/a?b=c*d');
    assert.equal(only('See @https://example.com/a here').key, 'https://example.com/a');
    assert.equal(only('[@müller2024, p. 1]').key, 'müller2024');
    assert.equal(only('[@한겨레2024]').key, '한겨레2024');
    assert.equal(only('[@_x]').key, '_x');
    assert.equal(only('[@99red]').key, '99red');
  });

  it('keeps keys whole that GFM would take apart', () => {
    assert.equal(only('[@a~b~c]').key, 'a~b~c');
    assert.equal(only('See @a_b_c and').key, 'a_b_c');
    assert.equal(only('[@www.example.com]').key, 'www.example.com');
    assert.equal(only('*See @lee [para. 3]*').locator?.value, '3');
    assert.equal(only('**bold [@lee, para. 3]**').locator?.value, '3');
    assert.equal(only('| a |\n|---|\n| [@lee, para. 3] |\n').locator?.value, '3');
  });

  it('takes no e-mail address, code, link target or escaped sign for a citation', () => {
    for (const text of [
      'Write to kim@example.org now.',
      'Write to kim.lee+x@example.org.',
      'Write to <kim@example.org>.',
      'user@localhost',
      '`[@a]`',
      '```\n[@a, p. 3]\n```',
      '    @a indented',
      '[text](http://x.org/@a)',
      'http://x.org/@a/b',
      '<a href="@a">',
      '<!-- @a -->',
      '\\@a',
      '@ a',
      '[@]',
      '---\nauthor: "@a"\n---\n',
    ]) {
      assert.deepEqual(cited(text), [], text);
    }
  });

  it('knows every locator term, long and short, one and many', () => {
    const terms: [string, string][] = [
      ['para.', 'paragraph'],
      ['paras.', 'paragraph'],
      ['paragraph', 'paragraph'],
      ['paragraphs', 'paragraph'],
      ['¶', 'paragraph'],
      ['¶¶', 'paragraph'],
      ['§', 'section'],
      ['§§', 'section'],
      ['sec.', 'section'],
      ['p.', 'page'],
      ['pp.', 'page'],
      ['page', 'page'],
      ['chap.', 'chapter'],
      ['l.', 'line'],
      ['ll.', 'line'],
      ['n.', 'note'],
      ['nn.', 'note'],
      ['fig.', 'figure'],
      ['figs.', 'figure'],
      ['vol.', 'volume'],
      ['bk.', 'book'],
      ['col.', 'column'],
      ['fol.', 'folio'],
      ['no.', 'issue'],
      ['op.', 'opus'],
      ['pt.', 'part'],
      ['s.v.', 'sub-verbo'],
      ['v.', 'verse'],
      ['vv.', 'verse'],
    ]; // prettier-ignore
    for (const [term, label] of terms) {
      const { locator } = only(`[@a, ${term} 7]`);
      assert.equal(`${locator?.label} ${locator?.value}`, `${label} 7`, term);
    }
  });

  it('reads ranges, lists, romans and numbers without a term', () => {
    const value = (text: string) => [only(text).locator?.label, only(text).locator?.value, only(text).locator?.numbers];
    assert.deepEqual(value('[@a, 33]'), ['page', '33', [33]]);
    assert.deepEqual(value('[@a, pp. 33-35, 38–39 and passim]'), ['page', '33-35, 38–39', [33, 35, 38, 39]]);
    assert.deepEqual(value('[@a, paras. 3 & 5]'), ['paragraph', '3 & 5', [3, 5]]);
    assert.deepEqual(value('[@a, p. xiv]'), ['page', 'xiv', []]);
    assert.deepEqual(value('[@a p. 3]'), ['page', '3', [3]]);
    assert.deepEqual(value('[@a, para.9]'), ['paragraph', '9', [9]]);
    assert.deepEqual(value('[@a{ii, A, D-Z}, suffix]'), ['page', 'ii, A, D-Z', []]);
    assert.deepEqual(value('[@a, {para. 9}, 99 years]'), ['paragraph', '9', [9]]);
    for (const text of [
      '[@a{}, 99 years]',
      '[@a, no one]',
      '[@a, pages and pages]',
      '[@a, linear 3]',
      '[@a, see there]',
    ]) {
      assert.equal(only(text).locator, undefined, text);
    }
  });

  it('reads a group that runs over lines and behind quotation marks of a container', () => {
    const text = '> Words of\n> the source [see\n> @lee, para.\n> 3].\n';
    const citation = only(text);
    assert.equal(citation.locator?.value, '3');
    assert.equal(slice(text, citation.locator?.span ?? { start: 0, end: 0 }), 'para.\n> 3');
  });

  it('reads a group that a line ending breaks at the very end of a paragraph', () => {
    for (const text of [
      'x [see\n@lee, p. 3]',
      'x @lee\n[p. 3]',
      '> x [see\n> @lee, p. 3]\n',
      'x^[see\n@lee [p. 3]]',
      '- x [@lee, p.\n  3]\n',
    ]) {
      assert.equal(only(text).locator?.value, '3', text);
    }
  });

  it('falls back to running text where a group is none', () => {
    assert.deepEqual(cited('[@a](http://x.org)'), ['a in-text']);
    assert.deepEqual(cited('[@a; no key]'), ['a in-text']);
    assert.deepEqual(cited('[no key; @a]'), ['a in-text']);
    assert.deepEqual(cited('[@a'), ['a in-text']);
    assert.deepEqual(cited('- [ ] task @a'), ['a in-text']);
  });
});

describe('drafts: notes and links as citations', () => {
  it('gives a claim what its footnote cites', () => {
    const text = 'Exports fell by 5 percent.[^n]\n\n[^n]: @lee [para. 9].\n';
    const draft = parseDraft(text);
    assert.deepEqual(
      draft.citations.map((c) => c.form),
      ['in-text'],
    );
    const [claim] = draft.claims;
    assert.equal(claim.text, 'Exports fell by 5 percent.');
    assert.deepEqual(
      claim.citations.map((c) => [c.key, c.form, c.locator?.value, slice(text, c.span)]),
      [['lee', 'footnote', '9', '[^n]']],
    );
    assert.equal(draft.noteReferences?.[0].citations[0].key, 'lee');
  });

  it('reads inline notes as prose of their own', () => {
    const draft = parseDraft('Exports fell^[Coal was banned in 2017 [@un, para. 2].] by half.');
    assert.deepEqual(
      draft.claims.map((c) => c.text),
      ['Exports fell by half.', 'Coal was banned in 2017.'],
    );
    assert.deepEqual(
      draft.claims[1].citations.map((c) => c.key),
      ['un'],
    );
  });

  it('reads the link style back', () => {
    const text = 'Exports fell by half ([Lee, para. 9](corpus/lee.txt "@leeTrade, para. 9")).';
    const draft = parseDraft(text);
    assert.deepEqual(
      draft.claims.map((c) => c.text),
      ['Exports fell by half.'],
    );
    const [citation] = draft.claims[0].citations;
    assert.equal(citation.form, 'link');
    assert.equal(citation.locator?.label, 'paragraph');
    assert.equal(slice(text, citation.keySpan), 'leeTrade');
    assert.deepEqual(parseDraft('See [Lee](lee.txt "A title").').citations, []);
  });
});

describe('drafts: claims', () => {
  const claims = (text: string) => parseDraft(text).claims.map((c) => c.text);

  it('strips markup and citations and leads back to the raw text', () => {
    const text = 'Exports **rose** by [5 %](x.md) in *2023* &amp; 2024 [@lee, para. 2]. Next one is here.';
    const [claim, next] = parseDraft(text).claims;
    assert.equal(claim.text, 'Exports rose by 5 % in 2023 & 2024.');
    assert.equal(slice(text, claim.map.spanToOriginal({ start: 16, end: 19 })), '5 %');
    assert.equal(
      slice(text, claim.map.spanToOriginal({ start: 20, end: 35 })),
      'in *2023* &amp; 2024 [@lee, para. 2].',
    );
    assert.equal(next.text, 'Next one is here.');
    assert.deepEqual(next.citations, []);
  });

  it('gives a citation behind the full stop to the sentence before it', () => {
    const { claims: found } = parseDraft('One thing has happened. [@a] Another thing has happened [@b]. [@c]');
    assert.deepEqual(
      found.map((c) => c.citations.map((x) => x.key).join()),
      ['a', 'b,c'],
    );
  });

  it('takes list items, footnote text, table sentences and call-outs for prose, headings and quotations not', () => {
    assert.deepEqual(claims('# Trade fell by 60 percent\n\n- Trade fell by half\n- [x] Coal was banned'), [
      'Trade fell by half',
      'Coal was banned',
    ]);
    assert.deepEqual(claims('> Trade fell by 60 percent.\n'), []);
    assert.deepEqual(claims('He says: "Trade fell. It rose." [@a]'), ['He says: "Trade fell. It rose."']);
    assert.deepEqual(claims('"Trade fell by 60 percent last year." [@a]'), []);
    assert.deepEqual(claims('> [!NOTE] Beware\n> Trade fell by 60 percent.\n'), ['Trade fell by 60 percent.']);
    assert.deepEqual(claims('| Item | Share |\n|--|--|\n| coal | 5 |\n| Trade fell by half. | 2 |\n'), [
      'Trade fell by half.',
    ]);
  });

  it('takes code, HTML, addresses and front matter for nothing', () => {
    const text =
      '---\ntitle: Trade fell by half.\n---\n\n<div>Trade fell by half.</div>\n\n```\nTrade fell by half.\n```\n\nSee `x y z` at http://x.org/a.b now.\n';
    const draft = parseDraft(text);
    assert.deepEqual(
      draft.claims.map((c) => c.text),
      ['See at now.'],
    );
    const excluded = draft.excluded.map((s) => slice(text, s));
    for (const part of ['`x y z`', 'http://x.org/a.b', '<div>Trade fell by half.</div>'])
      assert.ok(excluded.includes(part), part);
  });

  it('reads wrapped lines, CRLF and quotation prefixes as one line of prose', () => {
    assert.deepEqual(claims('Exports rose\r\nby 5 percent\r\nin 2023.\r\n'), ['Exports rose by 5 percent in 2023.']);
    assert.deepEqual(claims('- Exports rose\n  by 5 percent  \n  in 2023.'), ['Exports rose by 5 percent in 2023.']);
  });
});

describe('drafts: front matter and ignores', () => {
  it('reads bibliographies as string or list', () => {
    assert.deepEqual(parseDraft('---\nbibliography: a.bib\n---\n').frontMatter?.bibliography, ['a.bib']);
    assert.deepEqual(parseDraft('---\nbibliography: [a.bib, b.json]\n...\n').frontMatter?.bibliography, [
      'a.bib',
      'b.json',
    ]);
    assert.equal(parseDraft('No front matter.').frontMatter, undefined);
  });

  it('says what is wrong with broken YAML and reads the rest', () => {
    const draft = parseDraft('---\ntitle: [a\n---\n\nTrade fell by half.');
    assert.match(draft.frontMatter?.error ?? '', /\S/);
    assert.equal(draft.claims.length, 1);
    assert.match(parseDraft('---\n- a\n---\n').frontMatter?.error ?? '', /names and values/);
    const bomb = `---\na: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefgh'
      .split('')
      .map((c, i) => `${c}: &${c} [${`*${'abcdefgh'[i]},`.repeat(9)}]`)
      .join('\n')}\n---\n`;
    assert.match(parseDraft(bomb).frontMatter?.error ?? '', /alias/i);
  });

  it('resolves ignores to the text they cover', () => {
    const text = [
      '<!-- attest-disable-next-line contradicted-claim -- by phone -->',
      'Line one is here.',
      '',
      'Line two is here. <!-- attest-disable-line -->',
      '',
      '<!-- attest-disable a b -->',
      '',
      'Three',
      '',
      '<!-- attest-enable a -->',
      '',
      'Four',
      '',
    ].join('\n'); // prettier-ignore
    const { ignores } = parseDraft(text);
    const covered = ignores.map((i) => [i.checks.join(), i.reason, slice(text, i.covers).replace(/\s+/g, ' ').trim()]);
    assert.deepEqual(covered, [
      ['contradicted-claim', 'by phone', 'Line one is here.'],
      ['', undefined, 'Line two is here. <!-- attest-disable-line -->'],
      ['a', undefined, 'Three'],
      ['b', undefined, 'Three <!-- attest-enable a --> Four'],
    ]);
    assert.deepEqual(parseDraft('`<!-- attest-disable-file -->`').ignores, []);
  });
});
