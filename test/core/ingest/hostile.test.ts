import assert from 'node:assert/strict';
import { strToU8, zipSync } from 'fflate';
import { ingest } from '../../../src/core/ingest/ingest';
import { assertGrowth } from '../../growth';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const PROSE =
  'The ferry sailed on Sept. 13 with forty people aboard, the harbour board said in a statement on Monday. ';

const page = (body: string): string =>
  `<!doctype html><html><head><title>Ferry</title></head><body><article><h1>Ferry sails</h1>${body}</article></body></html>`;
const docx = (body: string): Uint8Array =>
  zipSync({ 'word/document.xml': strToU8(`<w:document><w:body>${body}</w:body></w:document>`) });
const word = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const epub = (chapter: string): Uint8Array =>
  zipSync({
    'META-INF/container.xml': strToU8('<container><rootfiles><rootfile full-path="a.opf"/></rootfiles></container>'),
    'a.opf': strToU8(
      '<package><metadata><dc:title>Ferry</dc:title></metadata><manifest><item id="c" href="c.xhtml"/></manifest><spine><itemref idref="c"/></spine></package>',
    ),
    'c.xhtml': strToU8(`<html><body>${chapter}</body></html>`),
  });
const mail = (body: string): string =>
  `From: Ana Ruiz <a@b.example>\r\nSubject: =?UTF-8?Q?F=C3=A4hre?=\r\nDate: Thu, 27 Mar 2025 10:00:00 +0000\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${body}`;

/** A small PDF with one page of text; its offsets are recovered by the reader. */
const pdf = (content: string): string => `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj
4 0 obj<</Length ${content.length}>>stream
${content}
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
trailer<</Root 1 0 R/Size 6>>
%%EOF`;

const whole: Record<string, Uint8Array> = {
  'a.html': encode(page(`<p>${PROSE.repeat(3)}</p>`.repeat(4))),
  'a.mhtml': encode(
    `From: <Saved>\r\nSnapshot-Content-Location: https://paper.example/a\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${page(`<p class=3D"x">${PROSE.repeat(3)}</p>`.repeat(4))}\r\n--b--\r\n`,
  ),
  'a.docx': docx(word(PROSE.repeat(3)).repeat(4)),
  'a.epub': epub(`<p>${PROSE.repeat(3)}</p>`.repeat(4)),
  'a.eml': encode(mail(`${PROSE.repeat(2)}\r\n\r\n${PROSE.repeat(3)}`)),
  'a.pdf': encode(pdf(`BT /F1 12 Tf 72 720 Td 14 TL (${PROSE}) Tj T* (${PROSE}) Tj ET`)),
};

/** Every file is an article or a reason; the longest any took, in milliseconds. */
async function slowest(name: string, files: readonly Uint8Array[]): Promise<number> {
  let longest = 0;
  for (const bytes of files) {
    const start = performance.now();
    const result = await ingest({ name, bytes });
    longest = Math.max(longest, performance.now() - start);
    assert.ok(result.ok ? result.article.passages.length > 0 : result.reason.length > 10);
  }
  return longest;
}

describe('hostile and damaged files', function () {
  this.timeout(120_000);

  for (const [name, bytes] of Object.entries(whole)) {
    it(`${name}: whole, truncated and with flipped bits`, async () => {
      const result = await ingest({ name, bytes });
      assert.ok(result.ok, result.ok ? '' : result.reason);
      const damaged: Uint8Array[] = [];
      for (let i = 1; i < 40; i++) damaged.push(bytes.slice(0, Math.floor((bytes.length * i) / 40)));
      for (let seed = 1; seed <= 120; seed++) {
        const flipped = bytes.slice();
        for (let n = 0; n < 1 + (seed % 5); n++)
          flipped[(Math.imul(seed * 31 + n, 2654435761) % bytes.length) >>> 0] ^= 1 << ((seed + n) % 8);
        damaged.push(flipped);
      }
      assert.ok((await slowest(name, damaged)) < 5000);
    });
  }

  it('refuses an archive that unpacks to far more than its size', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(64_000_000) });
    assert.ok(bomb.length < 200_000);
    const result = await ingest({ name: 'bomb.docx', bytes: bomb });
    assert.ok(!result.ok);
    assert.match(result.reason, /unpacks to more/);
    const many = zipSync(Object.fromEntries(Array.from({ length: 6000 }, (_, i) => [`f${i}`, new Uint8Array(1)])));
    assert.ok(!(await ingest({ name: 'many.epub', bytes: many })).ok);
  });

  it('refuses an archive that lies about its sizes', async () => {
    const lying = zipSync({ 'word/document.xml': [new Uint8Array(30_000_000), { level: 9 }] });
    const view = new DataView(lying.buffer, lying.byteOffset);
    for (let at = 0; at + 46 < lying.length; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true);
      if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 100, true);
    }
    const result = await ingest({ name: 'lying.docx', bytes: lying });
    assert.ok(!result.ok);
  });

  const deep: Record<string, string> = {
    'elements nested 10,000 deep': page(`${'<div>'.repeat(10_000)}<p>${PROSE.repeat(4)}</p>${'</div>'.repeat(10_000)}`),
    'elements never closed': page(`${'<b><i><span>'.repeat(5_000)}${PROSE.repeat(4)}`),
    'tables in tables': page(`${'<table><tr><td>'.repeat(3_000)}${PROSE.repeat(4)}`),
    'lists in lists': page(`${'<ul><li>'.repeat(8_000)}${PROSE.repeat(4)}`),
  };
  for (const [name, html] of Object.entries(deep)) {
    it(`reads ${name} in bounded time`, async () => {
      assert.ok((await slowest('deep.html', [encode(html)])) < 5000);
    });
  }

  const growing: Record<string, (n: number) => Uint8Array> = {
    'a.txt': (n) => encode(`${PROSE}${PROSE}\n\n`.repeat(n)),
    'b.txt': (n) => encode('Share this\nBy Ana Ruiz\nNovember 3\nSome Words Here\n'.repeat(4 * n)),
    'c.txt': (n) => encode(`${PROSE.slice(0, 60)}\n${PROSE.slice(60)}\n`.repeat(n)),
    'd.txt': (n) => encode('â€™\u00AD'.repeat(20 * n)),
    'a.html': (n) => encode(page(`<p>${PROSE}</p>`.repeat(n))),
    'b.html': (n) => encode(`<div>${'<!-- <script> <'.repeat(n)}`),
    'c.html': (n) => encode(`${'<script>'.repeat(n)}${PROSE.repeat(3)}`),
    'a.docx': (n) => docx(word(PROSE).repeat(n)),
    'b.docx': (n) => docx(`<w:p>${'<w:del>'.repeat(n)}`),
    'a.eml': (n) => encode(mail(`${PROSE}=\r\n`.repeat(n))),
    'b.eml': (n) => encode(`Content-Type: multipart/mixed; boundary="b"\r\n\r\n${'--b\r\n\r\n'.repeat(n)}`),
    'a.mhtml': (n) => encode(`Content-Type: multipart/related; boundary="b"\r\n\r\n${'--b '.repeat(n)}`),
  };
  for (const [name, make] of Object.entries(growing)) {
    it(`time grows with the size of the file and no faster: ${name}`, () =>
      assertGrowth(name, { small: 300, large: 2400, below: 2.5 }, (n) => {
        const bytes = make(n);
        return () => ingest({ name, bytes });
      }));
  }

  it('says what to do about a PDF without text, one with a password and one with loops', async () => {
    const scan = await ingest({ name: 'scan.pdf', bytes: encode(pdf('q Q')) });
    assert.ok(!scan.ok);
    assert.match(scan.reason, /no text layer.*OCR/);
    const loop = pdf('BT ET').replace('/Kids[3 0 R]', '/Kids[2 0 R]');
    assert.ok(
      (await slowest('loop.pdf', [
        encode(loop),
        encode('%PDF-1.7\n%%EOF'),
        encode(pdf('BT ET').replace('/Count 1', '/Count 999999999')),
      ])) < 5000,
    );
  });

  it('reads a page saved under the wrong name, and mends what names do not tell', async () => {
    const asHtml = await ingest({ name: 'article.html', bytes: whole['a.pdf'] });
    assert.ok(asHtml.ok && asHtml.article.format === 'pdf');
    const message = await ingest({ name: 'a.eml', bytes: whole['a.eml'] });
    assert.ok(message.ok);
    assert.equal(message.article.record.title?.value, 'Fähre');
    assert.deepEqual(message.article.record.issued?.value, [2025, 3, 27]);
    const saved = await ingest({ name: 'a.mhtml', bytes: whole['a.mhtml'] });
    assert.ok(saved.ok);
    assert.equal(saved.article.record.url?.value, 'https://paper.example/a');
  });
});
