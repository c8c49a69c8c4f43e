import type { DateParts } from '../sources/record';
import type { PageDocument, PageElement } from './dom';

/** How much of the page behind the headline may show its date, in characters. */
const NEAR = 1500;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Metadata give the moment of publication in some time zone, the page shows the day its readers know. Where the page
 * shows the day before or after instead, that day is the date of the article.
 */
export function shownDay(document: PageDocument, stated: DateParts): DateParts {
  const [year, month, day] = stated;
  if (month === undefined || day === undefined) return stated;
  const text = textAtHeadline(document);
  if (text === '' || shows(text, year, month, day)) return stated;
  for (const step of [-1, 1]) {
    const other = new Date(Date.UTC(year, month - 1, day + step));
    const parts = [other.getUTCFullYear(), other.getUTCMonth() + 1, other.getUTCDate()] as const;
    if (shows(text, ...parts)) return parts;
  }
  return stated;
}

/** The text around the headline, in lower case. */
function textAtHeadline(document: PageDocument): string {
  const headline = [...document.querySelectorAll('h1')].find((h) => (h.textContent ?? '').trim().length > 15);
  if (!headline) return '';
  const own = headline.textContent ?? '';
  let at: PageElement | null = headline;
  for (let depth = 0; depth < 5 && at; depth++) {
    const text: string = at.textContent ?? '';
    if (text.length > own.length + 300) {
      const from = text.indexOf(own);
      return text
        .slice(Math.max(0, from - 300), from + own.length + NEAR)
        .replace(/\s+/g, ' ')
        .toLowerCase();
    }
    at = at.parentElement;
  }
  return '';
}

/** Whether a text shows a day in one of the usual forms. */
function shows(text: string, year: number, month: number, day: number): boolean {
  const [mm, dd, yy] = [
    String(month).padStart(2, '0'),
    String(day).padStart(2, '0'),
    String(year % 100).padStart(2, '0'),
  ];
  const name = MONTHS[month - 1];
  const forms = [
    `\\b${name}[a-z]{0,6}\\.? 0?${day}(?:st|nd|rd|th)?\\b(?! 20(?!${yy}))`,
    `\\b0?${day}(?:st|nd|rd|th|\\.)? ${name}[a-z]{0,6}\\b`,
    `${year}[-/.]${mm}[-/.]${dd}(?!\\d)`,
    `\\b0?${month}[/.-]0?${day}[/.-](?:${year}|${yy})\\b`,
    `\\b0?${day}[/.-]0?${month}[/.-](?:${year}|${yy})\\b`,
  ];
  return forms.some((form) => new RegExp(form).test(text));
}
