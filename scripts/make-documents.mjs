// Makes the same article, our own text, in every format Attest reads, with other people's programs: Pandoc, LibreOffice,
// Python's library (make-documents.py) and Chromium (CHROMIUM_PATH, else the one that the host script installs, else the machine's own).
// Usage: node scripts/make-documents.mjs [folder]   (default: out/documents). Prints what it could not make, and why.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const folder = path.resolve(process.argv[2] ?? 'out/documents');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const title = 'Ice closes the harbour of Norvik for a fortnight';
const paragraphs = [
  'The harbour of Norvik closed on Monday, two weeks earlier than last year, after the ice on the inner bay had grown to more than forty centimetres, the harbour board said in a statement.',
  'Some 40 container ships wait offshore. “We cannot let them in one by one,” said Petra Hale, who has run the board since 2016. “The ice would close behind each of them.”',
  'The decision was not unexpected: the long-term average thickness for the first week of February is 31 centimetres, and the winter has been cold. Insurers had warned in Dec. 2023 that rates would rise by 6.5 percent.',
  'Merchants in the old town said that they had stocked up. “It will pass,” said one of them, whose family has sold flour here for eight decades. He remembers the winter of 1987, when the price of flour doubled in four of the six northern districts.',
  'A spokesman for the ministry of trade said that an icebreaker, the U.N.-flagged Aurora, could reach the bay by Feb. 13 at the earliest. It is 120 metres long and needs a depth of nine metres, which the inner bay does not have everywhere.',
  'The board meets again on Thursday. It will then decide whether to ask the army for help, as it did in 2010, or to wait for the thaw, which the weather service expects in the second half of the month.',
];

const markdown = [
  `---\ntitle: "${title}"\nauthor: Ana Ruiz\nlang: en\n---\n`,
  ...paragraphs.slice(0, 3),
  '## What the merchants say',
  ...paragraphs.slice(3),
].join('\n\n');
const at = (name) => path.join(folder, name);
writeFileSync(at('paragraphs.json'), JSON.stringify({ title, author: 'Ana Ruiz', paragraphs }));
writeFileSync(at('article.md'), markdown);

/** @param {string} program @param {string[]} argv @param {string} made */
function make(program, argv, made) {
  try {
    execFileSync(program, argv, { cwd: folder, stdio: 'pipe', timeout: 120_000 });
    console.log(`made ${made}`);
  } catch (error) {
    console.log(`not made: ${made} (${program}: ${error.code ?? error.status})`);
  }
}

const office = (format, from, made, options = []) =>
  make(
    'soffice',
    [
      `-env:UserInstallation=file://${folder}/.profile`,
      '--headless',
      ...options,
      '--convert-to',
      format,
      '--outdir',
      path.dirname(at(made)),
      at(from),
    ],
    made,
  );

make('pandoc', ['article.md', '-s', '-o', 'pandoc.html'], 'pandoc.html');
make('pandoc', ['article.md', '-s', '-o', 'pandoc.docx'], 'pandoc.docx');
make('pandoc', ['article.md', '-s', '-o', 'pandoc.epub'], 'pandoc.epub');
make('pandoc', ['article.md', '-s', '-t', 'plain', '--columns=66', '-o', 'pandoc.txt'], 'pandoc.txt');
make('pandoc', ['article.md', '-s', '-o', 'pandoc.odt'], 'pandoc.odt');
mkdirSync(at('office'), { recursive: true });
office('docx:MS Word 2007 XML', 'pandoc.odt', 'office/pandoc.docx');
office('pdf', 'pandoc.odt', 'office/pandoc.pdf');
office('epub', 'pandoc.odt', 'office/pandoc.epub');
office('html:HTML (StarWriter)', 'pandoc.odt', 'office/pandoc.html');
office('txt:Text (encoded):UTF8', 'pandoc.odt', 'office/pandoc.txt');

// Two columns on A5, so that lines are short, words are parted and pages have heads and numbers.
const style = '@page { size: A5; margin: 15mm } body { font: 11pt serif; text-align: justify } .c { column-count: 2 }';
writeFileSync(
  at('columns.html'),
  `<html lang="en"><head><meta charset="utf-8"><title>${title}</title><style>${style}</style></head><body><h1>${title}</h1><p>By Ana Ruiz</p><div class="c">${paragraphs.map((p) => `<p>${p}</p>`).join('')}</div></body></html>`,
);
office('pdf:writer_web_pdf_Export', 'columns.html', 'office/columns.pdf');

// What only Word knows: a footnote, tracked changes and a comment. What only books have: chapters.
writeFileSync(
  at('edited.md'),
  [
    `---\ntitle: "${title}"\nauthor: Ana Ruiz\nlang: en\n---`,
    `${paragraphs[0]}[^1]`,
    paragraphs[1].replace(
      '40',
      '[50]{.deletion author="Tom" date="2024-02-05T08:00:00Z"}[40]{.insertion author="Tom" date="2024-02-05T08:00:00Z"}[Is that so?]{.comment-start id="0" author="Tom" date="2024-02-05T08:00:00Z"}[]{.comment-end id="0"}',
    ),
    ...paragraphs.slice(2),
    '[^1]: Statement of the harbour board, 5 February 2024, which this article quotes.',
  ].join('\n\n'),
);
make('pandoc', ['edited.md', '-o', 'edited.docx'], 'edited.docx');
writeFileSync(
  at('chapters.md'),
  [
    `---\ntitle: "${title}"\nauthor: Ana Ruiz\nlang: en\n---`,
    ...paragraphs.flatMap((text, i) => (i % 2 === 0 ? [`# Chapter ${i / 2 + 1}`, text] : [text])),
  ].join('\n\n'),
);
make('pandoc', ['chapters.md', '--toc', '-o', 'chapters.epub'], 'chapters.epub');
// A file with a password, and one that may be read but not copied from.
const protectedBy = (what, password) =>
  `pdf:writer_pdf_Export:{"${what}":{"type":"boolean","value":"true"},"${password}":{"type":"string","value":"ice"}}`;
for (const part of ['locked', 'restricted']) mkdirSync(at(part), { recursive: true });
office(protectedBy('EncryptFile', 'DocumentOpenPassword'), 'pandoc.odt', 'locked/pandoc.pdf');
office(protectedBy('RestrictPermissions', 'PermissionPassword'), 'pandoc.odt', 'restricted/pandoc.pdf');
// A typed text, its lines broken to fit a width, as an office program opens and saves it.
mkdirSync(at('typed'), { recursive: true });
for (const [format, made] of [
  ['docx:MS Word 2007 XML', 'typed/pandoc.docx'],
  ['pdf:writer_pdf_Export', 'typed/pandoc.pdf'],
  ['html:HTML (StarWriter)', 'typed/pandoc.html'],
])
  office(format, 'pandoc.txt', made, ['--infilter=Text (encoded):UTF8,LF,,,']);

// A page as a paper publishes it, printed and saved by a browser, and sent by mail.
const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} | Norvik Courier</title>
<meta property="og:site_name" content="Norvik Courier"><meta name="author" content="Ana Ruiz">
<meta property="article:published_time" content="2024-02-05T08:30:00Z">
<style>body { max-width: 40em; margin: auto; font: 12pt serif } @media print { nav, aside, footer { display: none } }</style></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li><li><a href="/sign-in">Sign in</a></li></ul></nav>
<main><article><h1>${title}</h1><p class="byline">By <a rel="author" href="/ana">Ana Ruiz</a></p>
<p class="date"><time datetime="2024-02-05">February 5, 2024</time></p>
${paragraphs.map((p) => `<p>${p}</p>`).join('\n')}</article>
<aside><h2>Related</h2><ul><li><a href="/a">Ferries wait</a></li><li><a href="/b">Flour is dear</a></li></ul></aside></main>
<footer>© Norvik Courier · <a href="/privacy">Privacy</a></footer></body></html>`;
writeFileSync(at('page.html'), page);
mkdirSync(at('browser'), { recursive: true });
await inBrowser('browser/page.pdf', (tab) =>
  tab.pdf({
    path: at('browser/page.pdf'),
    format: 'A5',
    margin: { top: '20mm', bottom: '20mm', left: '15mm', right: '15mm' },
    displayHeaderFooter: true,
  }),
);
await inBrowser('browser/page.mhtml', async (tab) => {
  const session = await tab.context().newCDPSession(tab);
  const { data } = await session.send('Page.captureSnapshot', { format: 'mhtml' });
  writeFileSync(at('browser/page.mhtml'), data);
});

// A scan: a picture of the page.
await inBrowser('browser/scan.pdf', async (tab) => {
  const picture = (await tab.screenshot({ fullPage: true })).toString('base64');
  await tab.setContent(`<img style="width: 100%" src="data:image/png;base64,${picture}">`);
  await tab.pdf({ path: at('browser/scan.pdf'), format: 'A5' });
});

const boundary = 'part-of-the-letter';
const quotedPrintable = (text) =>
  [...Buffer.from(text)]
    .map((byte) =>
      byte > 126 || byte === 61 ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}` : String.fromCharCode(byte),
    )
    .join('')
    .replace(/((?:=[0-9A-F]{2}|[^=\n]){70})(?=[^\n])/g, '$1=\r\n');
const part = (type, text) =>
  `--${boundary}\r\nContent-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${quotedPrintable(text)}\r\n`;
writeFileSync(
  at('letter.eml'),
  [
    'From: Ana Ruiz <ana@example.org>',
    'To: desk@example.org',
    `Subject: ${title}`,
    'Date: Mon, 05 Feb 2024 08:30:00 +0000',
    'MIME-Version: 1.0',
    `Content-Type: multipart/alternative; boundary="${boundary}"`,
    '',
    part('text/plain', paragraphs.join('\n\n')) +
      part('text/html', `<html><body>${paragraphs.map((p) => `<p>${p}</p>`).join('\n')}</body></html>`) +
      `--${boundary}--`,
    '',
  ].join('\r\n'),
);

make('python3', [path.resolve('scripts/make-documents.py'), '.'], 'python/');

/** @param {string} made @param {(tab: import('playwright-core').Page) => Promise<unknown>} save */
async function inBrowser(made, save) {
  const own = path.resolve('.vscode-host/chromium');
  const installed = path.join(own, 'chromium');
  const libraries = [path.join(own, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  const found = [process.env.CHROMIUM_PATH, installed, '/usr/bin/chromium', '/usr/bin/google-chrome'];
  const executablePath = found.find((file) => file !== undefined && existsSync(file));
  try {
    const env = { ...process.env, ...(executablePath === installed && { LD_LIBRARY_PATH: libraries }) };
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'], env });
    try {
      const tab = await browser.newPage();
      await tab.goto(pathToFileURL(at('page.html')).href);
      await save(tab);
    } finally {
      await browser.close();
    }
    console.log(`made ${made}`);
  } catch (error) {
    console.log(`not made: ${made} (${String(error).split('\n')[0]})`);
  }
}
