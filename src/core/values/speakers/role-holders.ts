import { PLACES } from '../places';
import { firstAhead } from './ahead';
import { type Discourse, FAR, isPerson, isPlural, lastInFocus } from './discourse';
import { type Focus, genderOfRole } from './focus';
import type { NounPhrase } from './phrase';
import { COLLECTIVE, DEMONYM, GOVERNING, headOf, OFFICE, PEOPLE, PERSONAL } from './role-nouns';
import { isRelation, mayBear } from './titles';

/** "The French actress" describes; "the Brexit secretary" is the holder of an office. */
const NATIONAL =
  /^(?:\p{Lu}\p{Ll}*(?:ish|ian|ean|ese|ican|eli|aqi|ani)|French|Dutch|Welsh|Greek|Czech|Swiss|German|Scot) (?=\S+$)/u;

/** How many sentences a title may reach to the one of its holders who was spoken of last. */
const LONG = 60;

/** How many sentences "the striker" may reach to the person in focus. */
const NEAR = 4;

/** Whom "the spokesman", "the firm", "the 24-year-old" in sentence `h` mean; the phrase itself where nobody is named. */
export function holderOf(discourse: Discourse, h: number, phrase: NounPhrase): string {
  const as = phrase.text;
  const head = headOf(as);
  if (!phrase.definite) return as;
  const owned = /^(?:his|her|their|its)$/.test(discourse.hosts[h].tokens[phrase.start]?.lower ?? '');
  const personal = PERSONAL.test(head);
  if (as.split(' ').length > 3) return (personal && !owned && h < 3 && firstAhead(discourse, h, undefined)) || as;
  const titled = owned ? undefined : titleHolder(discourse, h, as);
  return (
    titled ?? sameRole(discourse, h, head, as) ?? group(discourse, h, head, as) ?? inFocus(discourse, h, phrase, owned)
  );
}

/** Who bears the title: the one whom the text spoke of last, where two do. */
function titleHolder({ titles, focus }: Discourse, h: number, as: string): string | undefined {
  const holders = titles.holders(as, h);
  if (holders.size < 2) return [...holders][0];
  for (let back = h - 1; back >= 0 && back > h - LONG; back--) {
    const found = focus[back]?.filter((f) => holders.has(f.name)) ?? [];
    const subject = found.find((f) => f.subject) ?? found[0];
    if (subject) return subject.name;
  }
  return undefined;
}

/** What had this role, or holds the noun in its name: "the council" is Doncaster Council. */
function sameRole(discourse: Discourse, h: number, head: string, as: string): string | undefined {
  return lastInFocus(discourse, h, FAR + 2, (f) =>
    f.person
      ? (f.roles?.includes(head) ?? false) &&
        (f.nameless === true || !/\p{Lu}/u.test(f.name) || mayBear(f.roles ?? [], as)) &&
        (!isRoleName(f, head) || holdsNames(f.name, as))
      : ((f.roles?.includes(head) ?? false) && !isOfAnother(f.name, as)) ||
        (f.name.toLowerCase().split(' ').includes(head) && holdsNames(f.name, as)),
  )?.name;
}

/** A role stands for the name: "VW spokesman". */
const isRoleName = (f: Focus, head: string): boolean => f.nameless === true || headOf(f.name) === head;

/** A report is none of the organisations that said something before it, but the one that spoke in a report. */
const DOCUMENT = /^(?:report|statement|study|website)$/;

/** "The French ministry" is no other ministry. */
const holdsNames = (name: string, as: string): boolean =>
  as.split(' ').every((w) => !/^\p{Lu}/u.test(w) || name.includes(w));

/** "The American agency" is not the Russian Space Agency. */
const isOfAnother = (name: string, as: string): boolean => {
  const nations = (words: string): string[] =>
    words.split(' ').flatMap((w) => PLACES.get(w.toLowerCase())?.country ?? []);
  const [asked, borne] = [nations(as), nations(name)];
  return asked.length > 0 && borne.length > 0 && !asked.some((c) => borne.includes(c));
};

/** "The firm" is the last organisation that said something. */
function group(discourse: Discourse, h: number, head: string, as: string): string | undefined {
  if (!COLLECTIVE.test(head) || /\p{Lu}/u.test(as)) return undefined;
  const paper = DOCUMENT.test(head);
  return lastInFocus(
    discourse,
    h,
    FAR,
    (f) =>
      (!f.person || f.assumed === true) &&
      f.spoke === true &&
      (!paper || f.document === true) &&
      /^\p{Lu}/u.test(f.name) &&
      !PEOPLE.test(f.name) &&
      !isPlural(f.name.toLowerCase()),
  )?.name;
}

/** "The prime minister" is not the one whom the text calls a chairman. What bears the title has been found before. */
const holdsAnother = ({ titles }: Discourse, name: string): boolean => GOVERNING.test(titles.nounOf(name) ?? '');

/**
 * "The Bergen defender" stands for somebody whom the text names, where it tells of no "defender" before; who that is has
 * not been found. A relation, an office and somebody without a name are told by the role alone.
 */
export function describesNamed({ hosts, names }: Discourse, h: number, { text, start }: NounPhrase): boolean {
  const head = headOf(text);
  if (
    !PERSONAL.test(head) ||
    COLLECTIVE.test(head) ||
    OFFICE.test(head) ||
    GOVERNING.test(head) ||
    isRelation(head) ||
    /['’]s /.test(text)
  )
    return false;
  if (hosts[h].tokens[start]?.lower !== 'the' || !names.hasPeople()) return false;
  for (let back = h - 1; back >= 0 && back >= h - LONG; back--)
    if (hosts[back].tokens.some((t) => t.lower === head && !t.capital)) return false;
  return true;
}

/** A sentence with more names than these is a list. */
const CROWD = 12;

/** Whom a sentence is about, or the only person in it: one of a list of names is not described by a role. */
function isProminent(discourse: Discourse, h: number, f: Focus): boolean {
  if (f.subject || f.spoke) return true;
  for (let back = h - 1; back >= 0 && back >= h - NEAR; back--) {
    const list = discourse.focus[back] ?? [];
    if (list.length <= CROWD && list.includes(f))
      return new Set(list.filter((o) => isPerson(discourse, o)).map((o) => o.name)).size <= 1;
  }
  return false;
}

/** "The 24-year-old" is the person in focus. "His brother" is not, and "the Brexit secretary" has a name of his own somewhere. */
function inFocus(discourse: Discourse, h: number, phrase: NounPhrase, owned: boolean): string {
  const as = phrase.text;
  const head = headOf(as);
  if (owned || !PERSONAL.test(head) || OFFICE.test(head) || /['’]s |^officer$/.test(as)) return as;
  if (!DEMONYM.test(as) && /\p{Lu}.* /u.test(as.replace(NATIONAL, ''))) return as;
  const gender = genderOfRole(phrase);
  const office = GOVERNING.test(head) && as.includes(' ');
  const person = lastInFocus(
    discourse,
    h,
    NEAR,
    (f) =>
      !f.nameless &&
      isProminent(discourse, h, f) &&
      (isPerson(discourse, f) || (!office && f.person === undefined && f.spoke === true)) &&
      /\p{Lu}/u.test(f.name) &&
      (!f.gender || !gender || f.gender === gender) &&
      !(office && holdsAnother(discourse, f.name)),
  );
  return person?.name ?? (h < 3 && !office ? firstAhead(discourse, h, gender) : undefined) ?? as;
}
