import type { IngestNote, IngestResult } from '../sources/source';
import { finishDocument } from './document';
import { linesOf, type PdfLine, type PdfRun, withoutRunningHeads } from './pdf-lines';
import { pdfParagraphs } from './pdf-paragraphs';
import { parseNames } from './person';
import { RecordDraft } from './record-draft';

/** Most pages and characters that are read of one document. */
const MOST_PAGES = 1500;
const MOST_CHARACTERS = 10_000_000;
/** Lines of the first page among which a headline is looked for. */
const HEADLINE_LINES = 12;

/** The part of pdf.js that is used, as the `unpdf` package serves it. */
interface PdfDocument {
  readonly numPages: number;
  getPage(number: number): Promise<{
    getTextContent(): Promise<{ readonly items: readonly PdfItem[] }>;
    cleanup(): void;
  }>;
  getMetadata(): Promise<{ readonly info?: Readonly<Record<string, unknown>> }>;
  destroy(): Promise<void>;
}

interface PdfItem {
  readonly str?: string;
  readonly transform?: readonly number[];
  readonly width?: number;
  readonly height?: number;
}

interface Unpdf {
  getDocumentProxy(data: Uint8Array, options: Readonly<Record<string, unknown>>): Promise<PdfDocument>;
}

/** Reads the text layer of a PDF; every passage knows its page. */
export async function readPdf(bytes: Uint8Array): Promise<IngestResult> {
  const { getDocumentProxy } = (await import('unpdf')) as unknown as Unpdf;
  let pdf: PdfDocument;
  try {
    // The parser takes the buffer away from its owner, so it gets a copy.
    pdf = await getDocumentProxy(bytes.slice(), {
      verbosity: 0,
      isEvalSupported: false,
      stopAtErrors: false,
      useSystemFonts: false,
    });
  } catch (error) {
    return { ok: false, reason: reasonFor(error) };
  }
  try {
    return await readDocument(pdf);
  } finally {
    await pdf.destroy();
  }
}

async function readDocument(pdf: PdfDocument): Promise<IngestResult> {
  const notes: IngestNote[] = [];
  const pages: PdfLine[][] = [];
  let characters = 0;
  const last = Math.min(pdf.numPages, MOST_PAGES);
  for (let number = 1; number <= last && characters < MOST_CHARACTERS; number++) {
    const runs = await runsOf(pdf, number, notes);
    for (const run of runs) characters += run.text.length;
    pages.push(linesOf(runs, number));
  }
  if (characters === 0) {
    return {
      ok: false,
      reason:
        'The PDF has no text layer: its pages are pictures. Run text recognition (OCR) over it and save it again.',
    };
  }
  if (pages.length < pdf.numPages)
    notes.push({ level: 'warning', message: `Only the first ${pages.length} of ${pdf.numPages} pages were read.` });
  const draft = new RecordDraft('document');
  const lines = withoutRunningHeads(pages).flat();
  await stateInfo(
    pdf,
    draft,
    lines
      .slice(0, HEADLINE_LINES)
      .map((line) => line.text)
      .join(' '),
  );
  return finishDocument(pdfParagraphs(lines), draft, 'pdf', notes);
}

async function runsOf(pdf: PdfDocument, number: number, notes: IngestNote[]): Promise<PdfRun[]> {
  try {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    page.cleanup();
    return items.flatMap((item): PdfRun[] => {
      const [, , c, d, x, y] = item.transform ?? [];
      if (item.str === undefined || x === undefined || y === undefined) return [];
      return [{ text: item.str, x, y, width: item.width ?? 0, height: item.height || Math.hypot(c ?? 0, d ?? 0) }];
    });
  } catch {
    notes.push({ level: 'warning', message: `Page ${number} is damaged and was left out.` });
    return [];
  }
}

/** Title and author as the document states them; its dates tell when the file was made, not when it was published. */
async function stateInfo(pdf: PdfDocument, draft: RecordDraft, shown: string): Promise<void> {
  const info = await pdf.getMetadata().then(
    (m) => m.info,
    () => undefined,
  );
  const title = typeof info?.Title === 'string' ? info.Title.trim() : '';
  if (
    title.length > 3 &&
    !/^(?:microsoft word|untitled|document\d*$|slide \d)|\.(?:docx?|pdf|indd|odt|html?|tex)$/i.test(title)
  )
    stateTitle(draft, title, shown);
  const author = typeof info?.Author === 'string' ? info.Author.trim() : '';
  if (author.length > 3 && !/^(?:user|admin|owner|author|unknown|microsoft|windows)\b/i.test(author))
    draft.state('authors', parseNames(author), 'metadata');
}

/** A browser prints a page under "Headline | Paper"; what stands above the text tells where the headline ends. */
function stateTitle(draft: RecordDraft, title: string, shown: string): void {
  const bar = Math.max(title.lastIndexOf(' | '), title.lastIndexOf(' - '), title.lastIndexOf(' – '));
  const headline = bar > 0 ? title.slice(0, bar).trim() : '';
  const page = shown.replace(/\s+/g, ' ');
  if (headline.length > 10 && page.includes(headline) && !page.includes(title)) {
    draft.state('title', headline, 'metadata');
    draft.state('outlet', title.slice(bar + 3).trim(), 'metadata');
  } else draft.state('title', title, 'metadata');
}

function reasonFor(error: unknown): string {
  const message = error instanceof Error ? `${error.name} ${error.message}` : String(error);
  if (/password/i.test(message)) return 'The PDF is protected by a password. Save a copy without it.';
  return 'The PDF is damaged or incomplete and cannot be opened. Download or save it again.';
}
