import type { DateParts } from '../sources/record';

const MONTH_NAMES: readonly string[] = [
  'january|jan|januar|jänner|janvier|janv|enero|ene|gennaio|janeiro|januari|января',
  'february|feb|februar|février|fevrier|févr|fev|febrero|febbraio|fevereiro|februari|февраля',
  'march|mar|märz|mars|marzo|março|maart|mrz|марта',
  'april|apr|avril|avr|abril|abr|aprile|апреля',
  'may|mai|mayo|maggio|maio|mei|мая',
  'june|jun|juni|juin|junio|giugno|junho|июня',
  'july|jul|juli|juillet|juil|julio|luglio|julho|июля',
  'august|aug|août|aout|agosto|ago|augustus|августа',
  'september|sept|sep|septembre|septiembre|settembre|setembro|сентября',
  'october|oct|oktober|okt|octobre|octubre|ottobre|outubro|октября',
  'november|nov|novembre|noviembre|novembro|ноября',
  'december|dec|dezember|dez|décembre|decembre|déc|diciembre|dic|dicembre|dezembro|декабря',
];

const MONTH_NUMBER = new Map(
  MONTH_NAMES.flatMap((names, i) => names.split('|').map((name): [string, number] => [name, i + 1])),
);
const MONTH = `(?:${MONTH_NAMES.join('|')})\\.?`;

const PATTERNS: readonly (readonly [RegExp, (found: RegExpExecArray) => DateParts | undefined])[] = [
  [/(?<!\d)(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?!\d)/u, (f) => parts(f[1], f[2], f[3])],
  [/(?<!\d)(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/u, (f) => parts(f[1], f[2], f[3])],
  [
    new RegExp(`(?<!\\p{L})(${MONTH})\\s*(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?:of\\s+)?(\\d{4})(?!\\d)`, 'iu'),
    (f) => parts(f[3], month(f[1]), f[2]),
  ],
  [
    new RegExp(
      `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?[\\s-]+(?:of |de )?(${MONTH})(?:,| de|\\s|-)*\\s?(\\d{4})(?!\\d)`,
      'iu',
    ),
    (f) => parts(f[3], month(f[2]), f[1]),
  ],
  [/(?<!\d)(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/u, (f) => dayOrMonthFirst(f[1], f[3], f[4], f[2])],
];

/** The first full date written in the text. A date whose day and month cannot be told apart is not read. */
export function readDate(
  text: string,
): { readonly date: DateParts; readonly index: number; readonly length: number } | undefined {
  let best: { date: DateParts; index: number; length: number } | undefined;
  for (const [pattern, read] of PATTERNS) {
    const found = pattern.exec(text);
    if (!found || (best && best.index <= found.index)) continue;
    const date = read(found);
    if (date) best = { date, index: found.index, length: found[0].length };
  }
  return best;
}

function month(name: string): string {
  return String(MONTH_NUMBER.get(name.toLowerCase().replace('.', '')) ?? 0);
}

function parts(year: string, monthNumber: string, day: string): DateParts | undefined {
  const [y, m, d] = [Number(year), Number(monthNumber), Number(day)];
  const real = y >= 1600 && y <= 2200 && m >= 1 && m <= 12 && d >= 1 && d <= 31;
  return real ? [y, m, d] : undefined;
}

/** With full stops the day stands first; otherwise only a part above 12 tells. */
function dayOrMonthFirst(first: string, second: string, year: string, separator: string): DateParts | undefined {
  if (separator === '.' || Number(first) > 12) return parts(year, second, first);
  return Number(second) > 12 ? parts(year, first, second) : undefined;
}

const LABEL =
  /^(?:first )?(?:published|posted|publication date|date published|date posted|released|issued|issue date|date|created|written|print edition|online|veröffentlicht|erschienen|stand|publié|publicado|pubblicato|опубликовано|입력|등록|게재|기사입력|发布时间|公開)(?: (?:on|at|am|le|el|il))?\s?[:|]?\s*/i;
const UPDATED =
  /^(?:last )?(?:updated|modified|edited|revised|update|aktualisiert|mis à jour|actualizado|수정|更新)(?: (?:on|at|am|le|el))?\s?[:|]?\s*/i;

/** What a line about dates states: when the article was published, or only when it was changed. */
export interface DateLine {
  readonly date: DateParts;
  readonly kind: 'published' | 'updated';
}

/** Reads a line that holds nothing but a date, with its label, weekday and time of day. */
export function readDateLine(text: string): DateLine | undefined {
  if (text.length > 160 || !/\d/.test(text)) return undefined;
  for (const part of text.split(/\s[|•·–—]\s|\s{3,}|(?=\b(?:last )?(?:updated|modified)\b)/i)) {
    const date = dateAlone(part.trim());
    if (date) return date;
  }
  return undefined;
}

function dateAlone(text: string): DateLine | undefined {
  const label = LABEL.exec(text)?.[0] ?? UPDATED.exec(text)?.[0] ?? '';
  const rest = text.slice(label.length);
  const found = readDate(rest);
  if (!found) return undefined;
  const before = rest.slice(0, found.index);
  const behind = rest.slice(found.index + found.length);
  const before_ = before.replace(/^\s*\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\.?)?\s*(?:\p{Lu}{2,4})?,\s*/iu, '');
  const quiet =
    /^[\s,.(]*(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|sábado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)?[\s,.]*(?:\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\.?)?[\s,]*(?:on|\p{L}{2,4})?)?[\s,(-]*$/iu;
  const clock =
    /^[\s,.)T@-]*(?:(?:at|às|um|à)\s*)?(?:\(?(?:mon|tue|wed|thu|fri|sat|sun)\p{L}{0,6}\)?[\s,]*)?(?:\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?(?:\.\d+)?\s*(?:[ap]\.?m\.?)?|\d{1,2}\s?[ap]\.?m\.?)?[\s,]*(?:\(?\p{Lu}{1,5}\)?(?:[+-]\d{1,2}(?::?\d{2})?)?|[+-]\d{2}:?\d{2}|uhr|local time|\(local time\))?[\s,.)]*$/iu;
  if (!quiet.test(before_) || !clock.test(behind)) return undefined;
  return { date: found.date, kind: label !== '' && UPDATED.test(text) ? 'updated' : 'published' };
}

/** A short line with a whole date and few other words above an article: "North Korea 15:20 March 28, 2025". */
export function readDatedLabel(text: string): DateLine | undefined {
  if (text.length > 60 || /[.!?]$/.test(text)) return undefined;
  const found = readDate(text);
  if (!found) return undefined;
  const rest = (text.slice(0, found.index) + text.slice(found.index + found.length)).match(/\p{L}{2,}/gu) ?? [];
  return rest.length <= 4 ? { date: found.date, kind: /updat|modif/i.test(text) ? 'updated' : 'published' } : undefined;
}

export function isStatedDateLine(text: string): boolean {
  return readDateLine(text) !== undefined;
}

/** "SEOUL, March 27, 2025 (Yonhap) --": the place, agency and date before the first sentence. */
export interface Dateline {
  readonly agency?: string;
  readonly date?: DateParts;
}

/** Reads a dateline at the start of a paragraph; it stays part of the paragraph. */
export function readDateline(text: string): Dateline | undefined {
  const head = text.slice(0, 120);
  const found =
    /^(?:\p{Lu}[\p{Lu}\p{M}.'’ -]{2,40})(?:, [^()—–]{2,40}?)?\s*(?:\(([^()]{2,40})\)|\/([A-Z]{2,12})\/\.?)?\s*(?:--|[-—–:]|\.)\s/u.exec(
      head,
    );
  if (!found) return undefined;
  const agency = found[1] ?? found[2];
  const date = readDate(found[0])?.date;
  return agency || date ? { ...(agency && { agency }), ...(date && { date }) } : undefined;
}
