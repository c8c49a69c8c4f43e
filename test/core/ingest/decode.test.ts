import assert from 'node:assert/strict';
import { decode, MAX_TEXT_BYTES } from '../../../src/core/ingest/decode';
import { ingest } from '../../../src/core/ingest/ingest';

const TEXT = 'Die Fähre fuhr über den Fluß – „endlich“, sagte sie. 네.';
const LATIN = 'La journée fut longue, dit-il ; l’été aussi.';

const utf16 = (text: string, big: boolean): number[] =>
  [...Array(text.length).keys()].flatMap((i) => {
    const code = text.charCodeAt(i);
    return big ? [code >> 8, code & 255] : [code & 255, code >> 8];
  });

describe('decoding', () => {
  const cases: Record<string, readonly [Uint8Array, string, string]> = {
    'UTF-8': [new TextEncoder().encode(TEXT), TEXT, 'utf-8'],
    'UTF-8 with a mark': [new TextEncoder().encode(`\uFEFF${TEXT}`), TEXT, 'utf-8'],
    'UTF-16 LE with a mark': [Uint8Array.from([0xff, 0xfe, ...utf16(TEXT, false)]), TEXT, 'utf-16le'],
    'UTF-16 BE with a mark': [Uint8Array.from([0xfe, 0xff, ...utf16(TEXT, true)]), TEXT, 'utf-16be'],
    'UTF-16 LE without': [Uint8Array.from(utf16(TEXT, false)), TEXT, 'utf-16le'],
    'UTF-16 BE without': [Uint8Array.from(utf16(TEXT, true)), TEXT, 'utf-16be'],
    'Latin-1': [
      Uint8Array.from(LATIN.replace('’', "'"), (c) => c.charCodeAt(0)),
      LATIN.replace('’', "'"),
      'windows-1252',
    ],
    'Windows-1252': [Uint8Array.from(LATIN, (c) => (c === '’' ? 0x92 : c.charCodeAt(0))), LATIN, 'windows-1252'],
  };
  for (const [name, [bytes, text, encoding]] of Object.entries(cases)) {
    it(`reads ${name}`, () => {
      const decoded = decode(bytes);
      assert.ok(decoded.ok);
      assert.deepEqual([decoded.text, decoded.encoding], [text, encoding]);
    });
  }

  it('keeps UTF-8 with a broken byte and says so', () => {
    const decoded = decode(Uint8Array.from([...new TextEncoder().encode(`${TEXT}${TEXT}`), 0xff, 0x2e]));
    assert.ok(decoded.ok);
    assert.ok(decoded.text.startsWith(TEXT) && decoded.note);
  });

  it('refuses what is not text, with what to do', async () => {
    const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]);
    const noise = Uint8Array.from({ length: 4096 }, (_, i) => (i * 2654435761) >>> 24);
    for (const bytes of [
      png,
      noise,
      new Uint8Array(1000),
      new TextEncoder().encode('%PDF-1.7\n'),
      new TextEncoder().encode('PK\u0003\u0004'),
    ]) {
      const result = await ingest({ name: 'article.txt', bytes });
      assert.ok(!result.ok);
      assert.match(result.reason, /Save|extension/);
    }
  });

  it('refuses a text that is too large at once, and an empty one', async () => {
    const large = await ingest({ name: 'large.txt', bytes: new Uint8Array(MAX_TEXT_BYTES + 1).fill(97) });
    assert.ok(!large.ok);
    assert.match(large.reason, /MB/);
    const empty = await ingest({ name: 'empty.txt', bytes: new Uint8Array() });
    assert.ok(!empty.ok);
  });
});
