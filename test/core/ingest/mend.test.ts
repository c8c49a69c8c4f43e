import assert from 'node:assert/strict';
import { ingest } from '../../../src/core/ingest/ingest';
import { ingestText } from '../../../src/core/ingest/plain';

const BODY =
  'The board’s “fair offer” – made in Zürich – was refused by the har\u00ADbour workers on Monday, who asked for 6\u00A0percent\u200B more.';

/** UTF-8 bytes shown as Windows-1252. */
const garble = (text: string): string => {
  const high = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
  return [...new TextEncoder().encode(text)]
    .map((b) => (b >= 0x80 && b < 0xa0 ? high[b - 0x80] : String.fromCharCode(b)))
    .join('');
};

describe('mending characters', () => {
  const clean = BODY.replace(/[\u00AD\u200B]/g, '');

  it('drops soft hyphens and marks without width, and still leads back to the file', () => {
    const file = `Workers refuse the offer of the board\n\n${BODY}\n`;
    const result = ingestText('a.txt', file);
    assert.ok(result.ok);
    const { article } = result;
    assert.equal(article.text, clean);
    const at = article.text.indexOf('harbour');
    const there = article.original!.spanToOriginal({ start: at, end: at + 7 });
    assert.equal(file.slice(there.start, there.end), 'har\u00ADbour');
  });

  it('repairs text that was saved in the wrong encoding, and says so', () => {
    const file = `Workers refuse the offer of the board\n\n${garble(clean)}\n`;
    assert.ok(file.includes('â€™'));
    const result = ingestText('a.txt', file);
    assert.ok(result.ok);
    assert.equal(result.article.text, clean);
    assert.ok(result.article.notes.some((note) => note.level === 'warning' && note.message.includes('wrong encoding')));
    const at = result.article.text.indexOf('fair');
    const there = result.article.original!.toOriginal(at);
    assert.equal(file.slice(there, there + 4), 'fair');
  });

  it('leaves a character or two alone that may be meant', () => {
    const text = 'The letter Ã is followed by © in this line about characters, which the board printed on Monday.';
    const result = ingestText('a.txt', text.replace('Ã is followed by ©', 'Ã©'));
    assert.ok(result.ok);
    assert.ok(result.article.text.includes('Ã©'));
  });

  it('repairs web pages too', async () => {
    const html = `<html><body><article><h1>Workers refuse</h1><p>${garble(clean)}</p><p>${garble(clean)} Again.</p></article></body></html>`;
    const result = await ingest({ name: 'a.html', bytes: new TextEncoder().encode(html) });
    assert.ok(result.ok);
    assert.ok(result.article.text.startsWith(clean.replace('\u00A0', ' ')));
  });
});
