import type { Span } from '../text/span';
import { REPORTING } from '../values/manner';
import type { Statement } from '../values/statement';
import { type Alignment, namedInPart, weightOf } from './align';
import type { Clash } from './clash';

/** Why a claim cannot be held against anything; undefined where it asserts something. */
export function uncheckable(claim: Statement): string | undefined {
  if (claim.content.length + claim.quantities.length + claim.dates.length < 2)
    return 'it states nothing that could be compared';
  if (claim.manner.question) return 'it is a question';
  if (claim.manner.structure) return 'it speaks of the text itself';
  if (claim.manner.rumour) return 'it reports a rumour';
  if (claim.manner.condition && isUnreal(claim)) return 'it is a condition';
  if (claim.manner.opinion) return 'it is an opinion';
  return undefined;
}

/** "Had Russia offered …", "If it had …", "were it to …": what follows is not asserted. */
const isUnreal = (claim: Statement): boolean =>
  ['had', 'were', 'if', 'unless', 'should', 'supposing', 'provided'].includes(claim.words[0]?.norm ?? '');

/** How far two sentences speak of the same event or relation, the clashing words left aside. */
interface Matter {
  /** Share of the claim's other content that the evidence matches, 0 to 1. */
  readonly coverage: number;
  /** How many of the claim's other content words are matched. */
  readonly matched: number;
  readonly names: number;
  readonly matchedNames: number;
  /** Words that are no names and no verbs of saying. */
  readonly plain: number;
  readonly matchedPlain: number;
}

function matterOf(alignment: Alignment, clash: Clash): Matter {
  const { claim, to } = alignment;
  const inPart = namedInPart(claim, to);
  let all = 0;
  let held = 0;
  let matched = 0;
  let names = 0;
  let matchedNames = 0;
  let plain = 0;
  let matchedPlain = 0;
  for (const token of claim.content) {
    const word = claim.words[token];
    if (word.start < clash.claimSpan.end && clash.claimSpan.start < word.end && to[token] < 0) continue;
    if (inPart.has(token)) continue;
    const weight = weightOf(claim, token);
    all += weight;
    const isPlain = !word.capital && !REPORTING.has(word.lemma);
    if (isPlain) plain++;
    if (to[token] < 0) continue;
    held += weight;
    matched++;
    if (isPlain) matchedPlain++;
  }
  for (const n of claim.names) {
    if (claim.words[n.first].start < clash.claimSpan.end && clash.claimSpan.start < claim.words[n.last].end) continue;
    names++;
    for (let i = n.first; i <= n.last; i++) {
      if (to[i] < 0) continue;
      matchedNames++;
      break;
    }
  }
  return { coverage: all === 0 ? 0 : held / all, matched, names, matchedNames, plain, matchedPlain };
}

const VALUES: ReadonlySet<string> = new Set(['name', 'date', 'quantity']);

/** "Five years" and "the past five years", "Kyle Jordan" and "Mr Jordan": one side's words hold all the other's, no clash. */
export function repeats(
  { claim, evidence }: Pick<Alignment, 'claim' | 'evidence'>,
  { comparison, claimSpan, evidenceSpan }: Clash,
): boolean {
  if (!VALUES.has(comparison)) return false;
  const own = keysWithin(claim, claimSpan);
  const there = keysWithin(evidence, evidenceSpan);
  const [short, long] = own.length < there.length ? [own, there] : [there, own];
  const differing = long.filter((key) => !short.includes(key));
  return short.length > 0 && short.every((key) => long.includes(key)) && !differing.some((key) => /\d/.test(key));
}

/** "Not much is left" denies no more than "much". */
const PARTLY = new Set('much many all every enough always necessarily quite just merely'.split(' '));
const BEING = new Set('is was were are been be being has have had having get got'.split(' '));

/** A denial of something that the claim does not assert: a participle that only describes ("voting rules", "pills taken by"). */
function deniesAside({ claim, evidence }: Alignment, { claimSpan, evidenceSpan }: Clash): boolean {
  const first = evidence.words.findIndex(({ start }) => start >= evidenceSpan.start);
  if (PARTLY.has(evidence.words[first + 1]?.norm ?? '')) return true;
  const at = claim.words.findIndex(({ start, end }) => start === claimSpan.start && end === claimSpan.end);
  const word = claim.words[at];
  if (!word) return false;
  const [before, next] = [claim.words[at - 1], claim.words[at + 1]];
  const described = word.ending === 'ing' && next?.part === 'n' && !next.stop;
  const reduced = word.part === 'v' && next?.norm === 'by' && before?.part === 'n';
  return !BEING.has(before?.norm ?? '') && (described || reduced);
}

const keysWithin = ({ words, keys }: Statement, { start, end }: Span): string[] =>
  words.flatMap((word, i) =>
    word.start >= start && word.end <= end && word.kind !== 'mark' && !word.stop ? [keys[i]] : [],
  );

/** Strength from which a clash of names rests on a person's office. */
const OFFICE = 0.78;
/** Opposites that share less of their surroundings than this speak of different things. */
const LEAST_OPPOSITE = 0.65;
/** Least share of the claim's other content that must be matched. */
const LEAST_COVERAGE = 0.5;
const LEAST_CITED = 0.4;

/**
 * Whether a clash may stand: both sentences about one matter, asserted on both sides in a like manner. `named`: the writer
 * cites the very source, so that the sentence need not repeat the names.
 */
export function mayClash(alignment: Alignment, clash: Clash, named: boolean): boolean {
  if (repeats(alignment, clash) || (clash.comparison === 'negation' && deniesAside(alignment, clash))) return false;
  const matter = matterOf(alignment, clash);
  if (matter.matched < 2 || matter.coverage < (named ? LEAST_CITED : LEAST_COVERAGE)) return false;
  if (!named && matter.names > 0 && matter.matchedNames === 0 && matter.coverage < 0.75) return false;
  if (!named && matter.names > 2 && matter.matchedNames * 2 < matter.names) return false;
  // What happened must be shared too, not only who and where; an office ties a person to an organisation by itself.
  if (matter.matchedPlain * 2 < matter.plain && !(clash.comparison === 'name' && clash.strength >= OFFICE))
    return false;
  if (clash.comparison === 'opposite' && clash.strength < LEAST_OPPOSITE) return false;
  if (needsVerb(alignment, clash) && !sharesVerb(alignment)) return false;
  return mannersAgree(alignment, clash);
}

const NONE = new Set(['no', 'neither', 'none', 'nobody', 'nothing']);

/** Dates and amounts are those of a deed; "no country would pay" denies the deed, whatever else is said of countries. */
function needsVerb({ claim }: Alignment, { comparison, claimSpan }: Clash): boolean {
  if (comparison !== 'negation') return comparison === 'date' || comparison === 'quantifier';
  return claim.words.some(({ start, norm }) => start === claimSpan.start && NONE.has(norm));
}

/** Whether a verb of the claim, other than one of saying, is matched; true where it has none. */
function sharesVerb({ claim, to }: Alignment): boolean {
  const verbs = claim.content.filter((t) => claim.words[t].part === 'v' && !REPORTING.has(claim.words[t].lemma));
  return verbs.length === 0 || verbs.some((t) => to[t] >= 0);
}

const HEDGES = new Set(
  'may might could would should possibly perhaps maybe probably potentially if unless whether'.split(' '),
);
const CLAUSE = new Set([',', ';', ':', '"', '(', ')', 'which', 'who', 'but', 'although', 'though']);

/**
 * Whether a hedge stands in the clause of the words that clash. Behind an opposite it must stand close: "the significant
 * losses may have played a role" doubts the role, not the losses.
 */
function isHedged(evidence: Statement, clash: Clash): boolean {
  const { words } = evidence;
  let from = words.findIndex((w) => w.end > clash.evidenceSpan.start);
  if (from < 0) return false;
  const most = clash.comparison === 'opposite' && words[from].part === 'a' ? from + 1 : words.length;
  let until = from;
  while (from > 0 && !CLAUSE.has(words[from - 1].norm)) from--;
  while (until < most && !CLAUSE.has(words[until].norm)) until++;
  for (let i = from; i < until; i++)
    if (HEDGES.has(words[i].norm) && !(words[i].norm === 'may' && words[i].capital)) return true;
  return false;
}

/** What a source asks, supposes or holds possible contradicts no plain statement; like stands against like. */
export function mannersAgree({ claim, evidence }: Pick<Alignment, 'claim' | 'evidence'>, clash: Clash): boolean {
  if (evidence.manner.question) return false;
  if (claim.manner.possible || claim.manner.future || claim.manner.condition || claim.manner.reporting >= 0)
    return true;
  return !isHedged(evidence, clash);
}
