import { directAntonyms } from '../../values/lexicon';
import type { Statement } from '../../values/statement';
import { tokensSpan } from '../clash';
import { areNewsOpposites } from '../news-opposites';
import { relate } from '../relations';
import { type Located, restHeld } from './locate';
import { type SourceClash, strengthOf } from './source-clash';

const LEAST_NEAR = 0.45;
const LEAST_OWN = 0.3;
const LEAST_PLAIN = 0.35;
const SAYING = new Set('say tell state add note report explain describe comment read'.split(' '));
/** Verbs too common to carry a clash by themselves. */
const LIGHT = new Set(
  'go become make create come get take give have do be put set keep hold let show see look begin start old new'.split(
    ' ',
  ),
);
/** Cues of a verb's kind that deny the noun behind them. */
const LACKING = new Set('lack absence absent without miss'.split(' '));

const isDirect = (a: string, b: string): boolean =>
  areNewsOpposites(a, b) || directAntonyms(a).includes(b) || directAntonyms(b).includes(a);

const LIMITS = new Set('until till unless only because merely just alone yet before'.split(' '));

/** "Not much is left" does not deny that something is. */
const PARTLY = new Set('much many all every enough always necessarily quite just merely'.split(' '));

/** The token that a cue of negation denies: the first content word behind it. */
function deniedBy(s: Statement, last: number): number {
  // "Nor is the interest …": what follows is the subject, not what is denied.
  if (s.words[last].norm === 'nor' || PARTLY.has(s.words[last + 1]?.norm ?? '')) return -1;
  for (let i = last + 1; i < s.words.length && i - last <= 4; i++) {
    if (s.words[i].kind === 'mark') return -1;
    if (!s.words[i].stop) return s.words[i].capital ? -1 : i;
  }
  return -1;
}

function deniedIn(s: Statement): ReadonlySet<number> {
  const found = s.negations.map(({ kind, at, last }) => {
    const token = kind === 'near' ? -1 : deniedBy(s, last);
    const noun = token >= 0 && s.words[token].part !== 'v' && s.words[token].ending !== 'ing';
    return kind === 'verb' && noun && !LACKING.has(s.words[at].lemma) ? -1 : token;
  });
  return new Set(found);
}

/** The word that denies a token, if it stands close before it; else the token. */
const cueBefore = ({ negations }: Statement, token: number): number =>
  negations.find(({ at, last }) => at < token && token - last <= 4)?.at ?? token;

/** One side denies what the other asserts, in other words perhaps: "never admitted" and "acknowledged". */
export function polarityClashes(claim: Statement, places: readonly Located[]): SourceClash[] {
  const [closest] = places;
  if (!closest) return [];
  const { statement } = closest;
  const rest = restHeld(claim, closest, { start: 0, end: 0 });
  if (rest.near < LEAST_NEAR || rest.own < LEAST_OWN || rest.plain < LEAST_PLAIN) return [];
  if (statement.manner.question || statement.negations.filter(({ kind }) => kind === 'full').length > 1) return [];
  if ([...claim.words, ...statement.words].some(({ norm }) => LIMITS.has(norm))) return [];
  const inClaim = deniedIn(claim);
  const there = deniedIn(statement);
  for (let i = 0; i < closest.at.length; i++) {
    const [c, e] = [claim.content[i], closest.at[i]];
    if (e < 0 || closest.likeness[i] < 0.7 || claim.words[c].capital || SAYING.has(claim.words[c].lemma)) continue;
    if (claim.words[c].part !== statement.words[e].part) continue;
    const relation = relate(claim.keys[c], statement.keys[e]);
    if (relation === 'broader' || relation === 'narrower') continue;
    const differs = (claim.denied[c] % 2 === 1) !== (statement.denied[e] % 2 === 1);
    if (relation === 'opposite' ? differs || !isDirect(claim.keys[c], statement.keys[e]) : !differs) continue;
    if (LIGHT.has(claim.words[c].lemma) || LIGHT.has(statement.words[e].lemma)) continue;
    if (relation !== 'opposite' && !inClaim.has(c) && !there.has(e)) continue;
    return [
      {
        comparison: relation === 'opposite' ? 'opposite' : 'negation',
        agrees: false,
        strength: strengthOf(rest, 0, 'negation'),
        claimSpan: tokensSpan(claim, cueBefore(claim, c), c),
        evidenceSpan: tokensSpan(statement, cueBefore(statement, e), e),
        sentence: closest.sentence,
        rest,
      },
    ];
  }
  return [];
}
