// A claim and the places of a source that it restates, in; out whether one side denies all that the other states, in other words.
import type { Negation } from '../../values/negation';
import type { Statement } from '../../values/statement';
import { weightOf } from '../align';
import { tokensSpan } from '../clash';
import { relate } from '../relations';
import { affinity, type Located, restHeld } from './locate';
import { type SourceClash, strengthOf } from './source-clash';

/** Likeness from which two words may restate each other. */
const ALIKE = 0.65;
/** Least share of the other side's plain words that what is denied must hold, and how many of them. */
const LEAST_SHARE = 0.5;
const LEAST_WORDS = 2;
const LEAST_NEAR = 0.6;
const LONGEST = 60;
/** Verbs by which the source denies what follows. */
const DENYING = new Set('fail refuse decline deny reject lack unlikely impossible absence dismiss'.split(' '));
/** What limits a denial: "did not sign until Tuesday", "not because", "if not". */
const LIMITS = new Set(
  'until till unless only because merely just alone yet before if whether than so without'.split(' '),
);
/** Words that make something not so without denying it. */
const NEGATIVE = new Set(
  `fail refuse decline deny reject lack prevent avoid cancel stop halt cease miss ban bar forbid block exclude abandon scrap drop lose withdraw resign quit end
oppose doubt unaware unable impossible unlikely false wrong contrary despite little few hardly barely rarely seldom against rule out short`.split(
    /\s+/,
  ),
);

/** "Announced how long the contract runs" and "have not confirmed the length of the deal". */
export function denialClashes(claim: Statement, places: readonly Located[]): SourceClash[] {
  for (const located of places.slice(0, 2)) {
    const { statement } = located;
    if (statement.words.length > LONGEST || statement.manner.question) continue;
    const rest = restHeld(claim, located, { start: 0, end: 0 });
    if (rest.near < LEAST_NEAR) continue;
    const inSource = denials(statement);
    const inClaim = denials(claim);
    if ((inSource.length === 0) === (inClaim.length === 0)) continue;
    const [denying, asserting] = inSource.length > 0 ? [statement, claim] : [claim, statement];
    if (isNegative(asserting)) continue;
    for (const negation of inSource.length > 0 ? inSource : inClaim) {
      const found = heldIn(denying, negation, asserting);
      if (!found) continue;
      const [c, e] = inSource.length > 0 ? [found.asserted, found.denied] : [found.denied, found.asserted];
      return [clashOf(claim, c, e, located, rest)];
    }
  }
  return [];
}

/** Token indexes, last included. */
type Stretch = { readonly first: number; readonly last: number };

function clashOf(claim: Statement, c: Stretch, e: Stretch, located: Located, rest: SourceClash['rest']): SourceClash {
  return {
    comparison: 'negation',
    agrees: false,
    strength: strengthOf(rest, 0, 'negation'),
    claimSpan: tokensSpan(claim, c.first, c.last),
    evidenceSpan: tokensSpan(located.statement, e.first, e.last),
    sentence: located.sentence,
    rest,
  };
}

const denials = (s: Statement): Negation[] =>
  s.negations.filter(({ kind, at }) => kind === 'full' || (kind === 'verb' && DENYING.has(s.words[at].lemma)));

const isNegative = (s: Statement): boolean =>
  s.negations.length > 0 ||
  s.words.some(({ norm, lemma }) => NEGATIVE.has(lemma) || NEGATIVE.has(norm) || LIMITS.has(norm));

/** The words of the asserting side, if what is denied holds most of its plain words, with none opposed to them. */
function heldIn(
  denying: Statement,
  negation: Negation,
  asserting: Statement,
): { readonly asserted: Stretch; readonly denied: Stretch } | undefined {
  const until = scopeEnd(denying, negation);
  for (let i = Math.max(0, negation.at - 2); i < until; i++)
    if (i !== negation.at && LIMITS.has(denying.words[i].norm)) return undefined;
  // "There is not a day that I do not …".
  if (denying.negations.some(({ kind, at }) => kind !== 'near' && at > negation.at && at < until)) return undefined;
  const scope = denying.content.filter((token) => token > negation.last && token < until);
  const [first] = scope;
  if (first === undefined) return undefined;
  let all = 0;
  let held = 0;
  let deed = false;
  let last = first;
  const found: number[] = [];
  for (const token of asserting.content) {
    const word = asserting.words[token];
    if (word.capital || SAYING.has(word.lemma)) continue;
    const weight = weightOf(asserting, token);
    all += weight;
    if (scope.some((other) => relate(asserting.keys[token], denying.keys[other]) === 'opposite')) return undefined;
    const like = scope.filter((other) => restates(asserting, token, denying, other));
    if (like.length === 0) continue;
    held += weight;
    found.push(token);
    last = Math.max(last, ...like);
    deed ||= word.part === 'v' || like.includes(first);
  }
  // What is done must be denied, not only what it is done to; "not guilty" denies guilt alone.
  if (!deed || found.length < LEAST_WORDS || held < LEAST_SHARE * all) return undefined;
  // "Has not disclosed what it paid" denies the disclosure, not the payment.
  const head = denying.words[first];
  const isSubject = head.part === 'n' && denying.words[negation.last].norm === 'no';
  const restated = found.some((token) => restates(asserting, token, denying, first));
  if (!restated && !isSubject && !BARE.has(head.lemma)) return undefined;
  return {
    asserted: { first: found[0], last: found[found.length - 1] },
    denied: { first: negation.at, last },
  };
}

/** Heads that add nothing of their own to what is denied: "not willing to", "no plans to", "not in favour of". */
const BARE = new Set(
  `willing able ready likely prepared eager keen sure certain plan intend intention want expect favour favor seek wish tend take get evidence sign indication
proof suggestion involve`.split(/\s+/),
);

function restates(a: Statement, token: number, b: Statement, other: number): boolean {
  if (affinity(a.keys[token], b.keys[other]) >= ALIKE) return true;
  return REVEALING.has(a.words[token].lemma) && REVEALING.has(b.words[other].lemma);
}

/** "Has not disclosed" denies that it was announced, named or told. */
const REVEALING = new Set(
  'announce confirm disclose reveal name publish identify specify say tell give release'.split(' '),
);

/** Where what is denied ends; "however" between commas does not end it. */
function scopeEnd({ words }: Statement, negation: Negation): number {
  const { to } = negation;
  if (words[to]?.norm !== ',' || words[to + 2]?.norm !== ',' || to - negation.last > 2) return to;
  let at = to + 3;
  while (at < words.length && !ENDS.has(words[at].norm)) at++;
  return at;
}

const ENDS = new Set([',', ';', ':', '.', '"', 'but', 'because', 'although', 'while', 'which']);

const SAYING = new Set('state add note report explain describe comment accord'.split(' '));
