// Files that unpack to gigabytes, read by the program as it ships, in a process whose memory is measured.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { constants, deflateRawSync, deflateSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { skip } from '../skip';

const PROGRAM = path.resolve('dist/cli.js');
/** Megabytes that the process may take at any time. */
const MOST = 500;

/** What unpacks to `megabytes` of `text`, deflated: one packed block, over and over, so that making it costs nothing. */
function deflated(text: string, megabytes: number): Buffer {
  const block = Buffer.from(text.repeat(Math.ceil(1_000_000 / text.length)));
  const packed = deflateRawSync(block, { finishFlush: constants.Z_SYNC_FLUSH });
  const header = Buffer.from([0x78, 0x01]);
  const end = Buffer.from([0x03, 0x00, 0, 0, 0, 0]);
  return Buffer.concat([header, ...Array.from({ length: megabytes }, () => packed), end]);
}

/** A PDF whose page is one stream, deflated so many times. */
function pdf(stream: Buffer, times = 1): Buffer {
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

const zeros = (): Buffer => pdf(deflated('\0', 600));

const BOMBS: Readonly<Record<string, () => Uint8Array>> = {
  'zeros.pdf': zeros,
  'twice.pdf': () => pdf(deflateSync(deflated(' ', 600)), 2),
  'words.pdf': () => pdf(deflated(`BT /F1 12 Tf ${'(word and word) Tj '.repeat(50_000)} ET `, 240)),
  'states.pdf': () => pdf(deflated('q ', 200)),
  'letter.eml': () =>
    Buffer.from(
      `Subject: x\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename=a.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n${zeros().toString('base64')}\r\n--b--`,
    ),
  'paragraphs.docx': () =>
    zipSync({
      'word/document.xml': strToU8(`<w:document><w:body>${'<w:p><w:r><w:t>word</w:t></w:r></w:p>'.repeat(1_000_000)}`),
    }),
};

interface Reading {
  readonly said: string;
  /** The most memory that the program ever took, in megabytes. */
  readonly peak: number;
}

function read(file: string): Promise<Reading> {
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
  const readings = new Map<string, Promise<Reading>>();
  before(function () {
    if (!existsSync(PROGRAM)) skip(this, `no ${PROGRAM}: run npm run build`);
    if (!existsSync('/proc/self/status')) skip(this, 'this system does not tell the memory of a process under /proc');
    folder = mkdtempSync(path.join(os.tmpdir(), 'attest-bombs-'));
    // two programs at a time
    const lanes: Promise<unknown>[] = [Promise.resolve(), Promise.resolve()];
    for (const [at, [name, make]] of Object.entries(BOMBS).entries()) {
      const file = path.join(folder, name);
      writeFileSync(file, make());
      const reading = lanes[at % 2].then(() => read(file));
      readings.set(name, reading);
      lanes[at % 2] = reading;
    }
  });
  after(() => {
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  for (const name of Object.keys(BOMBS)) {
    it(`${name}: left out with its reason, within ${MOST} MB`, async () => {
      const { said, peak } = (await readings.get(name)) ?? assert.fail();
      assert.match(
        said,
        /more than 400 MB of memory|longer than 5 s|unpacks to more|no text layer|holds no (?:text|paragraph)/,
      );
      assert.ok(peak > 30 && peak < MOST, `${peak} MB: ${said}`);
    });
  }
});
