// Makes the same article, our own text, in every format Attest reads, with other people's programs: Pandoc and LibreOffice.
// Usage: node scripts/make-documents.mjs [folder]   (default: out/documents). Prints what it could not make, and why.
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

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

const office = (format, from, made) =>
  make(
    'soffice',
    [
      `-env:UserInstallation=file://${folder}/.profile`,
      '--headless',
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
