// A claim and a source in; out whether the source gives a person another office, employer, party or country.
import type { Name } from '../../values/names';
import { isGivenName } from '../../values/speakers/given-names';
import type { Statement } from '../../values/statement';
import type { ArticleStatements } from '../article';
import { tokensSpan } from '../clash';
import { relate } from '../relations';
import { type Belonging, belongingsOf, describedIn } from './belonging';
import { ROLES } from './descriptions';
import { officeClash } from './offices';
import type { SourceClash } from './source-clash';

/** What was or will be is no clash with what is. */
const TIMES = new Set(
  'former formerly ex previous previously once later then next future acting outgoing late until before deputy vice assistant'.split(
    ' ',
  ),
);
/** Words of names that many bodies bear. */
const GENERIC = new Set(
  `the of for and national international united party group company club university police service council committee commission department
ministry association federation union institute agency football city county bank society school hospital centre center museum court trust foundation
board corporation office team congress parliament assembly church`.split(/\s+/),
);
const BEHIND_NAMES = new Set('qc kc mp msp mep am td mbe obe cbe jr sr'.split(' '));
const MOST_NAMES = 6;
/** Strength where both sides give the same role, where one gives none, and where the roles differ too. */
const STRENGTH = { same: 0.85, open: 0.76, other: 0.68 };

/** "X, president of A", where the source only ever calls X president of B. */
export function affiliationClashes(claim: Statement, article: ArticleStatements): SourceClash[] {
  return claim.names.slice(0, MOST_NAMES).flatMap((found) => {
    const name = withoutOffice(claim, found);
    if (!mayBePerson(claim, name)) return [];
    const told = belongingsOf(claim, name, -1);
    if (told.length === 0 || told.some(isOfAnotherTime)) return [];
    const given = describedIn(article, claim.words[surnameOf(claim, name)].norm, claim.words[name.first].norm);
    const known =
      isGivenName(claim.words[name.first].norm) || [...told, ...given].some(({ roles }) => roles.length > 0);
    if (given.length === 0 || !known) return [];
    const person = claim.text.slice(claim.words[name.first].start, claim.words[name.last].end);
    return told.flatMap((belongs) => clashOf(claim, person, belongs, given) ?? []).slice(0, 1);
  });
}

/** "Labour MP Ann Hale" is one run of capitals: the person's name is what follows the office. */
function withoutOffice(s: Statement, name: Name): Name {
  for (let i = name.last - 1; i >= name.first; i--)
    if (ROLES.has(s.words[i].lemma) || ROLES.has(s.words[i].norm)) return { ...name, first: i + 1 };
  return name;
}

/** The surname's token; what is set behind a name ("QC") is no part of it. */
const surnameOf = (s: Statement, { first, last }: Name): number =>
  last > first && BEHIND_NAMES.has(s.words[last].norm) ? last - 1 : last;

/** A given name and a surname. */
const mayBePerson = (s: Statement, { first, last, place }: Name): boolean =>
  !place &&
  first < last &&
  last - first <= 3 &&
  s.words.slice(first, last + 1).every(({ kind, capital, norm }) => kind === 'word' && (capital || norm.length < 4));

const isOfAnotherTime = ({ statement, description: { first, last } }: Belonging): boolean =>
  statement.words.slice(Math.max(0, first - 2), last + 1).some(({ norm }) => TIMES.has(norm));

function clashOf(
  claim: Statement,
  person: string,
  told: Belonging,
  given: readonly Belonging[],
): SourceClash | undefined {
  const absent = told.bodies.find((body) => !given.some((g) => holds(g, claim, body)));
  const rival = absent && rivalOf(told, absent, given);
  if (absent && rival) return clash(person, told, rival.given, [absent, rival.body], rival.strength);
  if (absent) return undefined;
  const sameBody = (g: Belonging): boolean => told.bodies.some((body) => holds(g, claim, body));
  const office = officeClash(told, given, sameBody);
  if (!office) return undefined;
  const at = (token: number): Pick<Name, 'first' | 'last'> => ({ first: token, last: token });
  return clash(person, told, office.given, [at(office.claimed), at(office.there)], STRENGTH.open);
}

function clash(
  person: string,
  told: Belonging,
  given: Belonging,
  [own, other]: readonly Pick<Name, 'first' | 'last'>[],
  strength: number,
): SourceClash {
  return {
    comparison: 'affiliation',
    agrees: false,
    strength,
    claimSpan: tokensSpan(told.statement, own.first, own.last),
    evidenceSpan: tokensSpan(given.statement, other.first, other.last),
    sentence: given.sentence,
    rest: { own: 1, near: 1, plain: 1 },
    message: `Draft, of ${person}: "${wordsOf(told)}". Source: "${wordsOf(given)}".`,
  };
}

/** What the source ties the person to instead: a place for a place, anything else for anything else. */
function rivalOf(
  told: Belonging,
  body: Name,
  given: readonly Belonging[],
): { readonly given: Belonging; readonly body: Name; readonly strength: number } | undefined {
  return given
    .flatMap((g) =>
      g.bodies
        .filter(({ place }) => (place !== undefined) === (body.place !== undefined))
        .map((other) => ({ given: g, body: other, strength: strengthOf(told, g) })),
    )
    .sort((a, b) => b.strength - a.strength)[0];
}

const SAME: ReadonlySet<string> = new Set(['same', 'form', 'synonym']);

function strengthOf(told: Belonging, given: Belonging): number {
  if (told.roles.length === 0 || given.roles.length === 0) return STRENGTH.open;
  const roles = (b: Belonging): string[] => b.roles.map((token) => b.statement.words[token].lemma);
  return roles(told).some((a) => roles(given).some((b) => SAME.has(relate(a, b)))) ? STRENGTH.same : STRENGTH.other;
}

/** Whether a body of the claim stands in a description of the source: in full, in part, or one by the other's initials. */
function holds({ statement, description, bodies }: Belonging, claim: Statement, body: Name): boolean {
  const there = statement.words.slice(description.first, description.last + 1);
  const keys = new Set(statement.keys.slice(description.first, description.last + 1));
  const words = new Set(there.map(({ norm }) => norm));
  const own = body.parts.map((norm, i) => ({ norm, key: claim.keys[body.first + i] }));
  // "The Society" may be any.
  if (own.every(({ norm }) => GENERIC.has(norm))) return true;
  if (own.some(({ norm, key }) => !GENERIC.has(norm) && norm.length > 1 && (words.has(norm) || keys.has(key))))
    return true;
  const initials = initialsOf(claim, body);
  if (initials.length > 1 && there.some(({ norm, shout }) => shout && norm.startsWith(initials))) return true;
  return claim.words[body.first].shout && bodies.some((b) => initialsOf(statement, b).startsWith(body.parts[0]));
}

const initialsOf = (s: Statement, { first, last }: Name): string =>
  s.words
    .slice(first, last + 1)
    .flatMap(({ capital, norm }) => (capital ? [norm[0]] : []))
    .join('');

const wordsOf = ({ statement: { text, words }, description: { first, last } }: Belonging): string =>
  text.slice(words[first].start, words[last].end);
