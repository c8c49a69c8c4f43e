import type { CslName } from '../sources/record';
import { isOrganisation, parseName, parseNames } from './person';
import { isTitleCase } from './wording';

/** What a byline or a line about the author states. */
export interface Byline {
  readonly authors: readonly CslName[];
  readonly affiliation?: string;
  readonly outlet?: string;
}

const LEAD =
  /^(?:(?:written|reported|posted|published|story|text|words|report|analysis|opinion|commentary|review|column|essay|interview) )?(?:by|von|par|por|door|av|di)[:\s]\s*(?=\S)|^(?:authors?|writers?|reporters?|columnist|autor|auteur|author's name|글|기자)\s?[:|]\s*(?=\S)/i;

/** A person's name: two to four words that begin with capitals, particles and initials between them. */
const NAME =
  "(?:\\p{Lu}[\\p{L}\\p{M}.'’-]*)(?: (?:(?:van|von|der|den|de|del|di|da|bin|ibn|al|el|la|le) )*\\p{Lu}[\\p{L}\\p{M}.'’-]*){1,4}";
const NAME_ONLY = new RegExp(`^${NAME}$`, 'u');
const NAME_AND_MAIL = new RegExp(
  `^(?:by )?(${NAME})[\\s,|:/(<-]+[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63})+[)>]?$`,
  'iu',
);
const MAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/;
const KOREAN_REPORTER =
  /^(?:[\p{L}\p{N}=·\s]{0,24}[=\s])?([가-힣]{2,4})\s?(?:선임|수습|전문)?(?:기자|특파원|논설위원|위원)(?:\s?[=|(<]?\s?[\w.+-]{1,64}@[\w.-]{1,100}[)>]?)?$/u;

/** Positions that follow a name in lines about the author. */
const ROLE =
  /\b(?:(?:non-?resident|visiting|principal|senior|junior|chief|deputy|assistant|associate|adjunct|distinguished|emeritus|executive|managing|research|founding|former|national|foreign|political|defen[cs]e|security|diplomatic|economics?|staff|special|international|contributing|global|postdoctoral|policy) )*(?:fellow|professor|researcher|research fellow|lecturer|director|analyst|expert|scholar|scientist|economist|historian|editor|correspondent|columnist|reporter|writer|journalist|contributor|commentator|chair(?:man|woman|person)?|head|president|vice president|secretary|ambassador|minister|dean|adviser|advisor|consultant|instructor|strategist|producer|author|chief executive|ceo|author|co-?author|novelist|founder|co-?founder)\b/iu;

/** Whether a line names who wrote the article: "By ...", "... reporter", "Name name@paper.example". */
export function isByline(text: string): boolean {
  return readByline(text) !== undefined;
}

/** Reads a byline, or undefined when the line is none. */
export function readByline(text: string): Byline | undefined {
  if (text.length > 160) return undefined;
  const korean = KOREAN_REPORTER.exec(text);
  if (korean) return { authors: named(korean[1]) };
  const contact = NAME_AND_MAIL.exec(text);
  if (contact) return { authors: named(contact[1]) };
  const lead = LEAD.exec(text);
  if (!lead) return undefined;
  const rest = text
    .slice(lead[0].length)
    .replace(MAIL, '')
    .replace(/[\s,|(<-]+$/, '');
  return fromRest(rest);
}

/** What stands behind "By": names, then perhaps a role, a place, a date or the outlet. */
function fromRest(rest: string): Byline | undefined {
  const [names, ...behind] = rest.split(/\s+[|•·–—]\s+|\s+-\s+|\s*\/\s*/);
  const pieces = names.split(/,\s*|\s+(?:and|und|et|y)\s+|\s*&\s*/).filter((piece) => piece !== '');
  const people: string[] = [];
  let affiliation: string | undefined;
  let outlet: string | undefined;
  for (const written of pieces) {
    if (/^\s*(?:\d|on |updated|published)/i.test(written)) break;
    if (people.length > 0 && (affiliation !== undefined || ROLE.test(written))) {
      affiliation = affiliation === undefined ? written : `${affiliation}, ${written}`;
      continue;
    }
    // "in Seoul", "for The Guardian": where it was written or for whom.
    const piece = written.replace(/ (?:(?:reporting )?(?:in|from|at)|for) (?:the )?\p{Lu}.{0,80}$/u, '');
    if (isOrganisation(piece) && people.length > 0) outlet ??= piece;
    else if (NAME_ONLY.test(piece) || isOrganisation(piece) || /^\p{Lu}[\p{L}'’.-]+$/u.test(piece)) people.push(piece);
    else return undefined;
  }
  const authors = people.flatMap((person) => named(person));
  if (authors.length === 0) return undefined;
  const named_ = behind.find((part) => isOrganisation(part) && part.length < 60 && !/\d/.test(part));
  return { authors, ...(affiliation && { affiliation }), ...((outlet ?? named_) && { outlet: outlet ?? named_ }) };
}

/** "Cha, Du Hyeon Principal Fellow at ...", "Jane Doe, Senior Analyst, X": a name, then a position. */
export function isNameAndRole(text: string): boolean {
  return readNameAndRole(text) !== undefined;
}

export function readNameAndRole(text: string): Byline | undefined {
  if (text.length > 200 || /[.!?]$/.test(text)) return undefined;
  const role = ROLE.exec(text);
  if (!role || role.index < 4) return undefined;
  const name = text
    .slice(0, role.index)
    .replace(/[\s,|:(–—-]+$/, '')
    .trim();
  const affiliation = text
    .slice(role.index)
    .replace(/[)\s]+$/, '')
    .trim();
  const words = name.split(/[\s,]+/);
  if (words.length < 2 || words.length > 5 || !isTitleCase(name) || !/\p{Lu}/u.test(affiliation)) return undefined;
  if (!words.every((word) => /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|van|von|de|der|bin|al)$/u.test(word))) return undefined;
  const parsed = parseName(name);
  return parsed && !parsed.literal ? { authors: [parsed], affiliation } : undefined;
}

/** A line with a position alone, under the line with the name. */
export function isBareRole(text: string): boolean {
  const role = text.length <= 80 ? ROLE.exec(text) : null;
  return role !== null && role.index < 24 && isTitleCase(text) && text.split(' ').length <= 9;
}

/** A line with the author's name alone. Only its place on the page can tell it from a section or a country. */
export function isBareName(text: string): boolean {
  return text.length <= 40 && NAME_ONLY.test(text) && !isOrganisation(text);
}

/** "Jane Doe is a senior fellow at X." at the end of an opinion piece, about an author who is already known. */
export function readAuthorNote(text: string, authors: readonly CslName[]): string | undefined {
  if (text.length > 600) return undefined;
  if (/^(?:the )?(?:writer|author|columnist|interviewer)s? (?:is|are|was|were|works?|teaches|serves?)\b/i.test(text))
    return text;
  if (/^(?:about the author|author bio)\b/i.test(text)) return text;
  const begins = authors.some((a) => {
    const titled = new RegExp(`^(?:Mr|Mrs|Ms|Dr|Prof)\\.? ${escapeRegExp(a.family ?? '\u0000')}\\b`, 'iu');
    if (titled.test(text)) return true;
    const names = [`${a.given} ${a.family}`, `${a.family} ${a.given}`, `${a.family}, ${a.given}`, a.literal ?? ''];
    return names.some((name) => name.length > 3 && text.toLowerCase().startsWith(name.toLowerCase()));
  });
  if (!begins || !ROLE.test(text)) return undefined;
  const verb =
    /^.{3,60}?\b(?:is|are|was|were) (?:an? |the )?|^.{3,60}?\b(?=(?:works|writes|teaches|serves|covers|reports|joined)\b)/.exec(
      text,
    );
  return verb ? text.slice(verb[0].length).replace(/\.$/, '') : undefined;
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Credits of an agency at the end: "Reporting by A; Editing by B". */
export function readReportingCredit(text: string): Byline | undefined {
  const credit = /^[([]?(?:additional )?reporting by ([^;()]{3,120}?)(?:;|\)|\]|$|\.$)/i.exec(text);
  if (!credit || text.length > 400) return undefined;
  const people = credit[1].replace(/ in \p{Lu}[\p{L} .]*/gu, '').replace(/\bwriting\b.*$/i, '');
  return { authors: parseNames(people) };
}

/** "Lee Hyo-jin lhj@paper.example", "lhj@paper.example", "Contact: ...": how to reach the writer. */
export function isContactLine(text: string): boolean {
  return (
    text.length <= 140 &&
    MAIL.test(text) &&
    (text.replace(MAIL, '').trim().length <= 60 || /^(?:contact|e-?mail|reach|write)/i.test(text))
  );
}

function named(written: string): CslName[] {
  const name = parseName(written);
  return name ? [name] : [];
}
