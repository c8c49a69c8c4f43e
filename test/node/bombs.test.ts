// Files that unpack to gigabytes, read by the program as it ships, in a process whose memory is measured.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { deflateSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { skip } from '../skip';

const PROGRAM = path.resolve('dist/cli.js');
/** Megabytes that the process may take at any time. */
const MOST = 500;

/** A PDF whose page is one stream, deflated once or twice. */
function pdf(content: Buffer, times = 1): Buffer {
  let stream: Buffer = content;
  for (let i = 0; i < times; i++) stream = deflateSync(stream, { level: 1 });
  const head = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
4 0 obj<</Length ${stream.length}/Filter[${'/FlateDecode '.repeat(times)}]>>stream\n`;
  return Buffer.concat([
    Buffer.from(head),
    stream,
    Buffer.from('\nendstream endobj\ntrailer<</Root 1 0 R/Size 6>>\n%%EOF'),
  ]);
}

let zeros: Buffer | undefined;
const zerosPdf = (): Buffer => {
  zeros ??= pdf(Buffer.alloc(600_000_000));
  return zeros;
};

const BOMBS: Readonly<Record<string, () => Uint8Array>> = {
  'zeros.pdf': zerosPdf,
  'twice.pdf': () => pdf(Buffer.alloc(600_000_000, ' '), 2),
  'words.pdf': () => pdf(Buffer.from(`BT /F1 12 Tf ${'(word and word) Tj '.repeat(12_000_000)} ET`)),
  'states.pdf': () => pdf(Buffer.from('q '.repeat(100_000_000))),
  'letter.eml': () =>
    Buffer.from(
      `Subject: x\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename=a.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n${zerosPdf().toString('base64')}\r\n--b--`,
    ),
  'paragraphs.docx': () =>
    zipSync({
      'word/document.xml': strToU8(`<w:document><w:body>${'<w:p><w:r><w:t>word</w:t></w:r></w:p>'.repeat(4_000_000)}`),
    }),
};

/** What the program says, and the most memory that it ever took, in megabytes. */
function read(file: string): Promise<{ readonly said: string; readonly peak: number }> {
  const child = spawn(process.execPath, [PROGRAM, 'source', file], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  let peak = 0;
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  const look = setInterval(() => {
    try {
      const kilobytes = /VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1];
      peak = Math.max(peak, Number(kilobytes ?? 0) / 1024);
    } catch {
      // it has ended
    }
  }, 20);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', () => {
      clearInterval(look);
      resolve({ said, peak });
    });
  });
}

describe('files that unpack to gigabytes', function () {
  this.timeout(120_000);
  let folder: string;
  before(function () {
    if (!existsSync(PROGRAM)) skip(this, `no ${PROGRAM}: run npm run build`);
    if (!existsSync('/proc/self/status')) skip(this, 'this system does not tell the memory of a process under /proc');
    folder = mkdtempSync(path.join(os.tmpdir(), 'attest-bombs-'));
  });
  after(() => {
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  for (const [name, make] of Object.entries(BOMBS)) {
    it(`${name}: left out with its reason, within ${MOST} MB`, async () => {
      const file = path.join(folder, name);
      writeFileSync(file, make());
      const { said, peak } = await read(file);
      assert.match(
        said,
        /more than 400 MB of memory|longer than 5 s|unpacks to more|no text layer|holds no (?:text|paragraph)/,
      );
      assert.ok(peak > 30 && peak < MOST, `${peak} MB: ${said}`);
    });
  }
});
