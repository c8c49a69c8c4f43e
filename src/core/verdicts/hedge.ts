import type { Statement } from '../values/statement';
import type { Alignment } from './align';
import type { Clash } from './clash';
import { remark } from './remark';

/** Words that hold a thing possible. */
const WEAK = new Set(
  'may might could possibly perhaps likely probably potentially reportedly allegedly apparently'.split(' '),
);
/** "Plans to close" is no closing. Read before "to" or a form in -ing. */
const INTENT = new Set('plan hope want intend aim expect consider seek propose threaten wish mean'.split(' '));
/** What keeps a claim from stating a plain fact. */
const GUARDED = new Set(
  'may might could can would should possibly perhaps likely probably potentially reportedly allegedly apparently if whether'.split(
    ' ',
  ),
);
const CLAUSE = new Set([',', ';', ':', '"', '(', ')', 'which', 'who', 'but', 'although', 'though']);
const REACH = 5;

/** Token of a weak word: "may", or "plans" before "to". A month is no modal. */
function weakAt(s: Statement, i: number): boolean {
  const { norm, lemma, capital } = s.words[i];
  if (WEAK.has(norm)) return !(norm === 'may' && capital && i > 0);
  return INTENT.has(lemma) && s.words[i + 1]?.norm === 'to';
}

/** The first verb that a weak word governs. */
function governed(s: Statement, weak: number): number {
  for (let i = weak + 1; i < s.words.length && i - weak <= REACH; i++) {
    if (CLAUSE.has(s.words[i].norm)) return -1;
    if (isVerb(s, i) && !s.words[i].stop) return i;
  }
  return -1;
}

/** A verb, or a word that no dictionary has behind "to" or a form of "have". */
const isVerb = ({ words }: Statement, at: number): boolean =>
  words[at].part === 'v' ||
  (words[at].part === undefined && words[at].kind === 'word' && VERB_AFTER.has(words[at - 1]?.norm ?? ''));

const VERB_AFTER = new Set(['to', 'has', 'have', 'had', 'will']);

/** Whether the claim states the verb as it stands: nothing weak, wished or conditional in it. */
const isPlain = (s: Statement): boolean =>
  s.words.every(
    ({ norm, lemma, capital }, i) => (!GUARDED.has(norm) || (norm === 'may' && capital && i > 0)) && !INTENT.has(lemma),
  );

/** What the source holds possible, plans or expects, stated as a fact: "may lose" made "will lose" or "lost". */
export function hedgeDropped(alignment: Alignment): Clash[] {
  const { claim, evidence, from } = alignment;
  if (!isPlain(claim)) return [];
  for (let i = 0; i < evidence.words.length; i++) {
    if (!weakAt(evidence, i)) continue;
    const verb = governed(evidence, i);
    const there = verb < 0 ? -1 : from[verb];
    if (there < 0 || !isVerb(claim, there)) continue;
    // "Will", where the claim has it, is the word that says more.
    const will = claim.words.findIndex(({ norm }, at) => WILL.has(norm) && at < there && there - at <= REACH);
    const at = will >= 0 ? will : there;
    return [remark(alignment, [at, at], [i, i])];
  }
  return [];
}

const WILL = new Set('will shall must certainly definitely surely'.split(' '));
