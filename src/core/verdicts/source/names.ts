import type { Name } from '../../values/names';
import { isGivenName } from '../../values/speakers/given-names';
import type { Statement } from '../../values/statement';
import type { ArticleStatements } from '../article';
import { tokensSpan } from '../clash';
import { ALIKE, type Located, restHeld } from './locate';
import { type SourceClash, strengthOf } from './source-clash';

type Kind = 'person' | 'organisation' | 'place' | 'open';

const ORGANISATION = new Set(
  `institute university college school commission committee council assembly party ministry department agency bank company corporation centre center foundation association
union administration government court police army force team club league group organization organisation parliament congress senate board bureau office times journal inc ltd`.split(
    /\s+/,
  ),
);
const INTO_PLACES = new Set('in at near from to into outside around across through'.split(' '));
const BESIDE_NAMES = new Set('of for with by on under against as'.split(' '));

/** The word before a name, an article skipped; '' without one. */
function wordBefore(s: Statement, n: Name): string {
  const at = s.words[n.first - 1]?.norm === 'the' ? n.first - 2 : n.first - 1;
  return s.words[at]?.norm ?? '';
}

/** The preposition before a name; "London-based" and "its Sunderland plant" stand for "in". '' without one. */
function prepositionBefore(s: Statement, n: Name): string {
  const word = wordBefore(s, n);
  if (s.words[n.last + 1]?.norm === '-' && s.words[n.last + 2]?.norm === 'based') return 'in';
  return INTO_PLACES.has(word) ? 'in' : BESIDE_NAMES.has(word) ? word : '';
}

function kindOf(s: Statement, n: Name): Kind {
  if (n.place) return 'place';
  for (let i = n.first; i <= n.last + 1; i++) if (ORGANISATION.has(s.words[i]?.lemma ?? '')) return 'organisation';
  if (s.words[n.first].shout) return 'organisation';
  if (isGivenName(s.words[n.first].norm) && n.last > n.first) return 'person';
  // One comes from a place or from a person.
  return prepositionBefore(s, n) === 'in' && wordBefore(s, n) !== 'from' && s.words[n.first - 1]?.norm !== 'the'
    ? 'place'
    : 'open';
}

/** Whether no word of a name stands anywhere in the source. */
function isAbsent(s: Statement, n: Name, article: ArticleStatements): boolean {
  const { place } = n;
  // "Madrid" stands in "Real Madrid" too.
  if (place)
    return (
      !article.words.has(s.words[n.last].norm) &&
      !article.sentences.some(({ names }) => names.some((other) => other.place?.country === place.country))
    );
  let known = 0;
  for (let i = n.first; i <= n.last; i++) {
    const { kind, stop, capital, norm, lemma } = s.words[i];
    if (kind !== 'word' || !capital || stop || ORGANISATION.has(lemma)) continue;
    known++;
    if (article.words.has(norm) || article.holders.has(lemma)) return false;
  }
  return known > 0;
}

/** Positions in `content` of the nearest plain words before and behind a name. */
function company(claim: Statement, n: Name): number[] {
  let before = -1;
  let behind = -1;
  claim.content.forEach((token, i) => {
    if (claim.words[token].capital && token > 0) return;
    if (token < n.first) before = i;
    if (behind < 0 && token > n.last) behind = i;
  });
  return [before, behind].filter((i) => i >= 0);
}

const REACH = 7;
const ADJACENT = 2;
/** What it tells of a role that the same preposition, or the same noun, stands right before both names. */
const SAME_WORD = 0.15;
const BESIDE = 0.2;

/** How well a name of the source fills the role of the claim's, 0 to 1. */
function roleFit(claim: Statement, name: Name, located: Located, rival: Name): number {
  const { statement } = located;
  const [kind, other] = [kindOf(claim, name), kindOf(statement, rival)];
  if (kind !== other && kind !== 'open' && other !== 'open') return 0;
  let fit = kind === other && kind !== 'open' ? 0.25 : 0.05;
  const [preposition, there] = [prepositionBefore(claim, name), prepositionBefore(statement, rival)];
  if (preposition === there) fit += preposition === '' ? 0.1 : 0.25;
  if (preposition !== '' && wordBefore(claim, name) === wordBefore(statement, rival)) fit += SAME_WORD;
  else if (kind === 'place') return 0;
  for (const i of company(claim, name)) {
    const at = located.at[i] ?? -1;
    if (at < 0 || located.likeness[i] < ALIKE) continue;
    if (at >= rival.first - REACH && at <= rival.last + REACH) fit += 0.3 * located.likeness[i];
    // "His mistress Nell", "his mistress, Barbara".
    const [own, theirs] = [name.first - claim.content[i], rival.first - at];
    const noun = claim.words[claim.content[i]].part === 'n';
    if (noun && own > 0 && own <= ADJACENT && theirs > 0 && theirs <= ADJACENT) fit += BESIDE;
  }
  return Math.min(1, fit);
}

const LEAST_NEAR = 0.4;
const LEAST_PLAIN = 0.3;
const LEAST_FIT = 0.6;

/** Names that the source nowhere has, where a place in which it speaks of the matter has exactly one other in the role. */
export function nameClashes(claim: Statement, article: ArticleStatements, places: readonly Located[]): SourceClash[] {
  return claim.names.slice(0, 8).flatMap((name): SourceClash[] => {
    if (name.place?.form === 'people' || !isAbsent(claim, name, article)) return [];
    for (const located of places) {
      const clash = rivalIn(claim, name, located);
      if (clash) return [clash];
    }
    return [];
  });
}

/** What a place of the source has in a name's stead. */
function rivalIn(claim: Statement, name: Name, located: Located): SourceClash | undefined {
  const { statement } = located;
  const span = tokensSpan(claim, name.first, name.last);
  const rest = restHeld(claim, located, span);
  if (rest.near < LEAST_NEAR || rest.plain < LEAST_PLAIN) return undefined;
  const taken = new Set([...located.at].filter((at, i) => at >= 0 && located.likeness[i] >= 0.9));
  const rivals = statement.names
    .filter((n) => n.place?.form !== 'people' && !range(n).some((token) => taken.has(token)))
    .map((rival) => ({ rival, fit: roleFit(claim, name, located, rival) }))
    .filter(({ fit }) => fit >= LEAST_FIT - 0.15)
    .sort((a, b) => b.fit - a.fit);
  const [best, next] = rivals;
  if (!best || best.fit < LEAST_FIT || (next && next.fit > best.fit - 0.15)) return undefined;
  return {
    comparison: 'name',
    agrees: false,
    strength: strengthOf(rest, best.fit, 'name'),
    claimSpan: span,
    evidenceSpan: tokensSpan(statement, best.rival.first, best.rival.last),
    sentence: located.sentence,
    rest,
  };
}

const range = ({ first, last }: Name): number[] => Array.from({ length: last - first + 1 }, (_, i) => first + i);
