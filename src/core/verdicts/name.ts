import type { Name } from '../values/names';
import type { Statement } from '../values/statement';
import type { Alignment } from './align';
import { type Clash, tokensSpan } from './clash';
import { relate } from './relations';

type NameKind = 'organisation' | 'place' | 'other';

const ORGANISATION = new Set(
  'institute university college school commission committee council assembly party ministry department agency bank company corporation centre center foundation association union administration government court police army force team club league group organization organisation parliament congress senate board bureau office news post times journal'.split(
    ' ',
  ),
);

function kindOf(s: Statement, n: Name): NameKind {
  if (n.place) return 'place';
  for (let i = n.first; i <= n.last; i++) if (ORGANISATION.has(s.words[i].lemma)) return 'organisation';
  if (ORGANISATION.has(s.words[n.last + 1]?.lemma ?? '')) return 'organisation';
  return 'other';
}

const PREPOSITIONS = new Set('in at from to of for with by on under during near into against as'.split(' '));
const SAME_PREPOSITION = new Map([
  ['during', 'under'],
  ['into', 'to'],
  ['at', 'in'],
  ['of', 'at'],
  ['for', 'at'],
  ['near', 'in'],
]);
const canonical = (p: string): string => {
  const once = SAME_PREPOSITION.get(p) ?? p;
  return SAME_PREPOSITION.get(once) ?? once;
};

/** The preposition before a name, articles and titles skipped, with its place. */
function prepositionBefore(s: Statement, n: Name): { readonly word: string; readonly at: number } | undefined {
  for (let at = n.first - 1; at >= Math.max(0, n.first - 3); at--) {
    const { norm, stop, kind } = s.words[at];
    if (PREPOSITIONS.has(norm)) return { word: canonical(norm), at };
    if (kind === 'mark' || !(stop || s.words[at].part === 'a' || s.words[at].part === 'n')) return undefined;
  }
  return undefined;
}

/** How many words of a name the other sentence matches, and how many it lacks. */
function matched(s: Statement, n: Name, to: Int32Array): { readonly yes: number; readonly no: number } {
  let yes = 0;
  let no = 0;
  for (let i = n.first; i <= n.last; i++) {
    if (s.words[i].kind !== 'word' || s.words[i].stop || s.role[i] === 3) continue;
    if (to[i] >= 0) yes++;
    else no++;
  }
  return { yes, no };
}

/** The word that governs the name ("held at X", "fellow at X"): the nearest content word before its preposition. */
function governor(s: Statement, at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - 5); i--)
    if (!s.words[i].stop && s.words[i].kind === 'word' && s.role[i] === 0) return i;
  return -1;
}

interface Slot {
  readonly name: Name;
  readonly kind: NameKind;
  readonly preposition: ReturnType<typeof prepositionBefore>;
  readonly tail: string;
}

const slotOf = (s: Statement, name: Name): Slot => {
  const next = s.words[name.last + 1];
  const headBehind = next && !next.capital && ORGANISATION.has(next.lemma);
  return {
    name,
    kind: kindOf(s, name),
    preposition: prepositionBefore(s, name),
    tail: headBehind ? next.lemma : s.words[name.last].lemma,
  };
};

function likenessOfSlots(alignment: Alignment, a: Slot, b: Slot): number {
  const { claim, evidence, to } = alignment;
  if (a.kind !== b.kind && a.kind !== 'other' && b.kind !== 'other') return 0;
  // "with China" and "from the Russians" are no slots of one kind.
  if (a.name.place && b.name.place && (a.name.place.form === 'people') !== (b.name.place.form === 'people')) return 0;
  let score = a.kind === b.kind ? 0.2 : 0.05;
  if (a.tail === b.tail && a.name.first !== a.name.last) score += 0.25;
  else if (a.kind === 'organisation' && b.kind === 'organisation' && relate(a.tail, b.tail) !== 'none') score += 0.1;
  if (a.preposition && b.preposition && a.preposition.word === b.preposition.word) score += 0.15;
  const ruler = a.preposition ? governor(claim, a.preposition.at) : -1;
  if (ruler >= 0 && to[ruler] >= 0 && b.name.first - to[ruler] >= 1 && b.name.first - to[ruler] <= 7) score += 0.35;
  else if (!a.preposition && !b.preposition) {
    // Subjects of the same verb, or objects of it.
    for (const step of [-1, 1]) {
      for (let d = 1; d <= 3; d++) {
        const at = step < 0 ? a.name.first - d : a.name.last + d;
        const there = to[at] ?? -1;
        if (there < 0 || claim.words[at].part !== 'v') continue;
        const distance = step < 0 ? b.name.first - there : there - b.name.last;
        if (distance >= 1 && distance <= 4) score += 0.35;
      }
    }
  }
  // A person with an office: "X is a fellow at A", "X, a fellow at B".
  if (
    a.kind === 'organisation' &&
    b.kind === 'organisation' &&
    a.preposition &&
    claim.names.some((n) => n !== a.name && !n.place && to[n.last] >= 0 && Math.abs(to[n.last] - b.name.first) <= 16)
  )
    score += 0.35;
  return Math.min(1, score + (evidence.words.length < 60 ? 0.05 : 0));
}

/** "PSNI" is the Police Service of Northern Ireland: one name is the other's initials. */
function isAcronym(a: Statement, nameA: Name, b: Statement, nameB: Name): boolean {
  const [letters, spelled] = [initialsOf(a, nameA), initialsOf(b, nameB)];
  const [shortA, shortB] = [soleWord(a, nameA), soleWord(b, nameB)];
  return (shortA.length > 1 && shortA === spelled) || (shortB.length > 1 && shortB === letters);
}

const initialsOf = (s: Statement, { first, last }: Name): string =>
  s.words
    .slice(first, last + 1)
    .filter((word) => word.capital)
    .map((word) => word.norm[0])
    .join('');

const soleWord = (s: Statement, { first, last }: Name): string =>
  first === last ? s.words[first].norm.replace(/\./g, '') : '';

const COURTESY = new Set('mr mrs ms miss dr sir dame lord lady prof president'.split(' '));

/** "Mr Hale" may be Tom Hale: a surname alone, or behind a courtesy title, is no other person. */
function isSurnameOf(a: Statement, nameA: Name, b: Statement, nameB: Name): boolean {
  const given = (s: Statement, { first, last }: Name): number =>
    s.words.slice(first, last).filter(({ norm }) => !COURTESY.has(norm.replace('.', ''))).length;
  if (a.words[nameA.last].norm !== b.words[nameB.last].norm) return false;
  return given(a, nameA) === 0 || given(b, nameB) === 0;
}

/** Slots less alike than this hold two different things. */
const LEAST_LIKENESS = 0.6;

/** Different names in the same slot: office, place, organisation, affiliation. A name that is merely absent is no clash. */
export function nameClashes(alignment: Alignment): Clash[] {
  const { claim, evidence, to, from } = alignment;
  const open = evidence.names
    .slice(0, 24)
    .filter((n) => matched(evidence, n, from).no > 0)
    .map((n) => slotOf(evidence, n));
  const clashes: Clash[] = [];
  for (const name of claim.names.slice(0, 12)) {
    const { yes, no } = matched(claim, name, to);
    if (no === 0 || (yes >= 1 && kindOf(claim, name) === 'other' && name.first === 0)) continue;
    const slot = slotOf(claim, name);
    let best: Slot | undefined;
    let most = 0;
    for (const other of open) {
      const score = likenessOfSlots(alignment, slot, other);
      if (score > most) {
        most = score;
        best = other;
      }
    }
    if (!best || most < LEAST_LIKENESS || isAcronym(claim, name, evidence, best.name)) continue;
    if (isSurnameOf(claim, name, evidence, best.name)) continue;
    clashes.push({
      comparison: 'name',
      agrees: false,
      strength: Math.min(0.95, 0.35 + 0.6 * most),
      claimSpan: tokensSpan(claim, name.first, name.last),
      evidenceSpan: tokensSpan(evidence, best.name.first, best.name.last),
    });
  }
  return clashes;
}
