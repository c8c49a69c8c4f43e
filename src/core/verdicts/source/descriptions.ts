// A sentence and a person whom it names in; out what it calls that person: "AA president", "of the Mayo Clinic".
import type { Statement } from '../../values/statement';

/** Token indexes of words that describe a person, last included. */
export interface Description {
  readonly first: number;
  readonly last: number;
}

/** Nouns for what somebody is. */
export const ROLES: ReadonlySet<string> = new Set(
  `president chairman chairwoman chair chief executive director head leader boss manager coach captain owner founder editor secretary minister chancellor mayor
governor commissioner ambassador envoy spokesman spokeswoman spokesperson officer official adviser advisor controller commander general superintendent inspector
constable detective judge prosecutor lawyer barrister solicitor counsel mp mep msp am td qc kc senator congressman congresswoman representative councillor member candidate professor
lecturer researcher scientist economist analyst fellow historian doctor surgeon nurse teacher headmaster headteacher principal student player striker forward
midfielder defender goalkeeper winger skipper swimmer golfer boxer jockey rider trainer driver pilot engineer worker farmer actor actress singer
comedian presenter broadcaster writer author journalist correspondent reporter photographer artist designer developer producer conductor bishop archbishop
priest imam resident treasurer auditor chairperson partner trustee patron campaigner activist organiser organizer coordinator co-ordinator champion medallist mother father son
daughter brother sister wife husband widow uncle aunt nephew niece grandson granddaughter grandfather grandmother cousin girlfriend boyfriend`.split(
    /\s+/,
  ),
);

/** Verbs that tie a person to what he belongs to, with the prepositions behind them. */
const BELONGS = new Set(
  'work play compete swim run sit stand speak act serve appear stood argue represent lead head chair run manage coach'.split(
    ' ',
  ),
);
const TIES = new Set('for of at on with'.split(' '));
const BEING = new Set('is was are were become became be remain'.split(' '));
const WITHIN = new Set("of for 's ' the and at in a an".split(' '));
/** Words in which no description begins. */
const LINKS = new Set("of for 's ' and at in".split(' '));
const MOST = 9;

/** What a sentence calls the person at tokens `first` to `last`: in front of the name, behind it, and by what it says he is. */
export function descriptionsOf(s: Statement, first: number, last: number): Description[] {
  return [before(s, first), ...behind(s, last)].flatMap((found) => found ?? []);
}

const isMark = (s: Statement, at: number): boolean => {
  const word = s.words[at];
  return word === undefined || (word.kind === 'mark' && !"'s-–&/".includes(word.norm));
};

/** "Radio 1 controller X", "Stonewall's X", "the BBC's director of television, X". */
function before(s: Statement, first: number): Description | undefined {
  let from = first;
  const end = s.words[first - 1]?.norm === ',' ? first - 1 : first;
  let at = end - 1;
  while (at >= 0 && end - at <= MOST && isNominal(s, at)) from = at--;
  while (from < end && LINKS.has(s.words[from].norm)) from++;
  if (from >= end || !leadsUp(s, from, end - 1)) return undefined;
  return { first: from, last: end - 1 };
}

/** Whether the words end in what leads up to a name: "… president", "… director of football", "Stonewall's". */
function leadsUp(s: Statement, first: number, last: number): boolean {
  if (s.words[last].norm === "'s") return s.words[last - 1]?.capital ?? false;
  if (isRole(s, last)) return true;
  return s.words[last - 1]?.norm === 'of' && last - 2 >= first && isRole(s, last - 2) && !s.words[last].capital;
}

const isRole = (s: Statement, at: number): boolean => ROLES.has(s.words[at].lemma) || ROLES.has(s.words[at].norm);

function isNominal(s: Statement, at: number): boolean {
  if (isMark(s, at)) return false;
  const { norm, stop, part, capital, lemma, ending } = s.words[at];
  if (WITHIN.has(norm)) return true;
  if (stop) return false;
  return capital || part !== 'v' || ROLES.has(lemma) || ending === 'ing';
}

/** ", the AA president,", "of the DUP", "is the controller of …", "…, who leads the hospital's team,", "… speaks for …". */
function behind(s: Statement, last: number): Description[] {
  const found: Description[] = [];
  let at = last + 1;
  if (s.words[at]?.norm === 'of' || s.words[at]?.norm === 'from') found.push({ first: at, last: phraseEnd(s, at + 1) });
  for (let part = 0; part < 3 && s.words[at]?.norm === ','; part++) {
    const end = clauseEnd(s, at + 1);
    if (isAge(s, at + 1, end)) {
      at = end;
      continue;
    }
    const described = apposed(s, at + 1, end);
    if (described) found.push(described);
    else if (s.words[at + 1]?.norm !== 'who') break;
    at = end;
    if (s.words[at]?.norm === ',' && !isAppositionGoingOn(s, at)) {
      at++;
      break;
    }
  }
  return [...found, ...said(s, at)];
}

/** "…, 58, of Deer Park Road, is": whether another apposition follows the comma. */
const isAppositionGoingOn = (s: Statement, comma: number): boolean => {
  const next = s.words[comma + 1];
  return next !== undefined && (ROLES.has(next.lemma) || ['of', 'from', 'the', 'a', 'an', 'who'].includes(next.norm));
};

const isAge = (s: Statement, from: number, end: number): boolean => end - from === 1 && s.words[from].kind === 'number';

function clauseEnd(s: Statement, from: number): number {
  let at = from;
  while (at < s.words.length && !isMark(s, at)) at++;
  return at;
}

/** What follows a name between commas, if it describes it. */
function apposed(s: Statement, from: number, end: number): Description | undefined {
  let first = from;
  if (s.words[first]?.norm === 'who') {
    const verb = s.words[first + 1];
    if (!verb || !(BEING.has(verb.norm) || BELONGS.has(verb.lemma))) return undefined;
    first++;
  }
  const last = phraseEnd(s, first);
  if (last < first || last >= end) return undefined;
  const word = s.words[first];
  const opens = ['the', 'a', 'an', 'of', 'from', 'his', 'her'].includes(word.norm) || BEING.has(word.norm);
  return opens || hasRole(s, first, last) || word.capital ? { first, last } : undefined;
}

/** What the sentence's verb says the person is or belongs to. */
function said(s: Statement, from: number): Description[] {
  const verb = from + (s.words[from]?.norm === 'also' ? 1 : 0);
  const word = s.words[verb];
  if (!word) return [];
  const found: Description[] = [];
  if (BEING.has(word.norm) && !s.words[verb + 1]?.norm.startsWith('not'))
    found.push({ first: verb + 1, last: phraseEnd(s, verb + 1) });
  if (BELONGS.has(word.lemma)) found.push({ first: verb, last: phraseEnd(s, verb + 1) });
  // "… spoke to the protesters as a leader of …", "… on behalf of …".
  for (let at = verb + 1; at < s.words.length; at++) {
    const { norm } = s.words[at];
    const office = norm === 'as' && hasRole(s, at, phraseEnd(s, at + 1));
    const behalf = norm === 'behalf' && s.words[at + 1]?.norm === 'of';
    if (office || behalf) found.push({ first: at + 1, last: phraseEnd(s, at + 1) });
  }
  return found.filter(({ first, last }) => last >= first);
}

/** Last token of a noun phrase with what hangs on it by "of", "for", "at" or "'s". */
function phraseEnd(s: Statement, from: number): number {
  let at = from;
  while (at < s.words.length && at - from < MOST + 3 && !isMark(s, at)) {
    const { norm, kind, stop, part, capital, lemma, ending } = s.words[at];
    if (kind !== 'mark' && stop && !WITHIN.has(norm) && !TIES.has(norm)) break;
    const verb = part === 'v' && !capital && !ROLES.has(lemma);
    if (at > from && verb && !(ending === 'ing' && TIES.has(s.words[at - 1].norm))) break;
    at++;
  }
  return at - 1;
}

export const hasRole = (s: Statement, first: number, last: number): boolean => {
  for (let i = first; i <= last; i++) if (isRole(s, i)) return true;
  return false;
};
