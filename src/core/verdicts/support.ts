// One sentence laid on another in; out whether it states all that the claim states. Green is shown only where it is earned.
import type { DateExpression } from '../values/date-expression';
import { REPORTING } from '../values/manner';
import type { Statement } from '../values/statement';
import { type Alignment, namedInPart } from './align';
import type { Comparison } from './comparison';

/** Verbs that tell nothing by themselves: their object says what happened. */
const LIGHT = new Set('have make take be become do get give go hold come put remain serve work last'.split(' '));
/** What a source holds possible, plans or asks is not stated by it. */
const HEDGES = new Set(
  `may might could would should possibly perhaps maybe probably potentially possible potential likely unlikely if unless whether plan
consider expect hope want intend propose speculate speculation suggest seem appear claim allege allegedly reportedly unclear uncertain`.split(
    /\s+/,
  ),
);

/** Whether the evidence states, as a fact, every verb, date and denial of the claim. */
export const statesAll = (c: Comparison): boolean =>
  wordsHeld(c.alignment) &&
  noneNarrower(c.alignment) &&
  smallWordsHeld(c.alignment) &&
  inOrder(c.alignment) &&
  speakerHeld(c.alignment) &&
  figuresFit(c) &&
  datesHeld(c) &&
  denialsAgree(c) &&
  asserted(c.alignment);

/**
 * Every word that tells something stands there: what one word more, or another in its place, makes of a sentence no list
 * knows. Numbers and dates are compared as such; the rest of a name that is half given is no other name.
 */
function wordsHeld(alignment: Alignment): boolean {
  const { claim, to } = alignment;
  if (namesAnother(alignment)) return false;
  const rest = namedInPart(claim, to);
  return claim.content.every((token) => {
    if (to[token] >= 0 || claim.role[token] !== 0 || rest.has(token)) return true;
    const { part, lemma } = claim.words[token];
    return part === 'v' && (LIGHT.has(lemma) || REPORTING.has(lemma));
  });
}

/** "Ann Hale" where the sentence has "Ann Lind": half of a name is held, and the sentence has another half. */
function namesAnother({ claim, evidence, to, from }: Alignment): boolean {
  const open = (s: Statement, map: Int32Array, first: number, last: number): boolean => {
    for (let i = first; i <= last; i++) if (s.words[i].capital && !s.words[i].stop && map[i] < 0) return true;
    return false;
  };
  return claim.names.some(({ first, last, place }) => {
    if (place || !open(claim, to, first, last)) return false;
    const there = evidence.names.find((name) => {
      for (let i = name.first; i <= name.last; i++) if (from[i] >= first && from[i] <= last) return true;
      return false;
    });
    return there !== undefined && open(evidence, from, there.first, there.last);
  });
}

/** "Flew" says more than "travelled", and a daughter more than a child. */
const noneNarrower = ({ pairs }: Alignment): boolean => pairs.every(({ relation }) => relation !== 'narrower');

/** Small words that make a claim say more than a sentence without them, each with the words that say the same. */
const STRONGER = [
  'all every each entire whole always everyone everybody everything both',
  'most majority mostly mainly',
  'only sole solely exclusively alone',
  'first earliest',
  'last latest final',
  'best greatest largest biggest highest',
  'worst smallest lowest least',
  'more greater higher larger bigger longer',
  'less fewer lower smaller shorter',
  'outside beyond',
  'few hardly barely rarely seldom rare',
  'often frequently regularly usually commonly',
].map((words) => new Set(words.split(' ')));
/** Small words without which a claim says more than a sentence that has them. */
const WEAKER = ['few hardly barely rarely seldom rare', 'less fewer', 'least', 'former formerly ex'].map(
  (words) => new Set(words.split(' ')),
);

/** Whether a statement has one of the words, those of its figures left out: "more than 60" is compared as a number. */
const has = ({ words, role }: Statement, small: ReadonlySet<string>): boolean =>
  words.some(({ norm }, i) => role[i] === 0 && words[i + 1]?.norm !== 'than' && small.has(norm));

/** "Only", "more", "few": what the claim has of them the sentence has too, and the other way round where it limits. */
const smallWordsHeld = ({ claim, evidence }: Alignment): boolean =>
  STRONGER.every((small) => !has(claim, small) || has(evidence, small)) &&
  WEAKER.every((small) => !has(evidence, small) || has(claim, small));

/** Least share of the matched words that stand in the claim's order, and the longest stretch they may be spread over. */
const LEAST_IN_ORDER = 0.8;
const STRETCH = { perWord: 3, more: 6 };

/** Who did what to whom hangs on order: the same words in another order, or scattered over a long sentence, may say anything. */
function inOrder({ claim, to }: Alignment): boolean {
  const there = claim.content.map((token) => to[token]).filter((at) => at >= 0);
  if (there.length === 0) return true;
  const spread = Math.max(...there) - Math.min(...there) + 1;
  return longestRise(there) >= LEAST_IN_ORDER * there.length && spread <= STRETCH.perWord * there.length + STRETCH.more;
}

/** Length of the longest increasing subsequence (Fredman 1975, by the smallest last element of each length). */
function longestRise(numbers: readonly number[]): number {
  const ends: number[] = [];
  for (const n of numbers) {
    const at = ends.findIndex((end) => end >= n);
    ends[at < 0 ? ends.length : at] = n;
  }
  return ends.length;
}

/** How far from its verb of saying a speaker may stand, in words. */
const SPEAKER_REACH = 6;

/** What the claim lets somebody say is said there, and by whom it names. */
function speakerHeld({ claim, evidence, to }: Alignment): boolean {
  const verb = claim.manner.reporting;
  if (verb < 0) return true;
  const there = evidence.manner.reporting;
  if (there < 0) return false;
  const speaker = claim.content.findLast((token) => token < verb);
  return speaker === undefined || (to[speaker] >= 0 && Math.abs(to[speaker] - there) <= SPEAKER_REACH);
}

/** Each figure of the claim counts the same thing there. */
const figuresFit = ({ alignment, quantities }: Comparison): boolean =>
  alignment.claim.quantities.every((figure) =>
    quantities.pairs.some(({ claim, relation, head }) => claim === figure && relation !== 'clash' && head >= 0),
  );

const FIELDS = ['year', 'endYear', 'month', 'day', 'weekday', 'season', 'hour', 'part'] as const;

/** Whether `there` states all that `date` states; a coarser date is no support for a finer one. */
const states = (there: DateExpression, date: DateExpression): boolean =>
  FIELDS.every((field) => date[field] === undefined || date[field] === there[field]) &&
  (date.relative === undefined || there.relative?.offset === date.relative.offset || there.year === date.year);

function datesHeld({ alignment, dates }: Comparison): boolean {
  return alignment.claim.dates.every((date) => {
    const pair = dates.find(({ claim }) => claim.span.start === date.span.start);
    return (
      pair !== undefined &&
      (pair.relation === 'same' || pair.relation === 'compatible') &&
      (date.bound !== 'on' || states(pair.evidence, pair.claim))
    );
  });
}

/** No word of the claim is denied on one side only. */
const denialsAgree = ({ mismatches }: Comparison): boolean => mismatches.length === 0;

/** A claim that states a fact is not supported by what its source holds possible, plans or asks. */
function asserted({ claim, evidence, from }: Alignment): boolean {
  if (evidence.manner.question && !claim.manner.question) return false;
  if (claim.words.some((_, i) => isHedge(claim, i))) return true;
  return !evidence.words.some((_, i) => isHedge(evidence, i) && from[i] < 0 && governs(evidence, from, i));
}

/** "Appears to" and "appears that" doubt; who appears on a stage does not. */
function isHedge({ words }: Statement, at: number): boolean {
  const { norm, lemma, capital } = words[at];
  if (lemma === 'appear') return words[at + 1]?.norm === 'to' || words[at + 1]?.norm === 'that';
  return (HEDGES.has(norm) || HEDGES.has(lemma)) && !(norm === 'may' && capital);
}

/** How far a hedge reaches on either side, in words. */
const REACH = 8;
const CLAUSE = new Set([',', ';', ':', '"', '(', ')', 'which', 'who', 'but', 'although', 'though', 'while']);

/** Whether a word that the claim repeats stands in the clause of the hedge. */
function governs({ words }: Statement, from: Int32Array, hedge: number): boolean {
  for (const step of [-1, 1]) {
    for (let i = hedge + step, d = 1; i >= 0 && i < words.length && d <= REACH; i += step, d++) {
      if (CLAUSE.has(words[i].norm)) break;
      if (from[i] >= 0) return true;
    }
  }
  return false;
}
