import type { Word } from './words';

/** How a sentence puts its matter: as a fact or otherwise. */
export interface Manner {
  readonly question: boolean;
  readonly condition: boolean;
  readonly opinion: boolean;
  readonly future: boolean;
  readonly possible: boolean;
  /** Token index of a verb of saying, believing or wanting; -1 where the sentence speaks for itself. */
  readonly reporting: number;
  /** Speaks of the text itself: "Section two turns to China". */
  readonly structure: boolean;
  /** Rumour, speculation. */
  readonly rumour: boolean;
}

const QUESTION_OPENERS = new Set(
  'did do does is are was were has have had can could will would should may might'.split(' '),
);
const CONDITION = new Set(['if', 'unless', 'whether', 'supposing', 'provided']);
const POSSIBLE = new Set(
  'may might could would should possibly perhaps maybe likely probably potentially reportedly allegedly apparently unclear uncertain speculate speculation suggest seem appear'.split(
    ' ',
  ),
);
const FUTURE = new Set(['will', 'shall', "'ll", 'wo']);
const OPINION = new Set(
  'i we my our think believe feel arguably surely frankly flatter deserve hopefully sadly fortunately unfortunately beautiful wonderful'.split(
    ' ',
  ),
);
const RUMOUR = new Set(['rumour', 'rumor', 'speculation', 'gossip', 'speculate']);
export const REPORTING = new Set(
  `say tell claim state add note warn argue announce report believe think expect hope want insist suggest predict explain caution declare deny confirm admit
acknowledge accuse allege describe comment stress agree estimate conclude maintain tout hail highlight praise pledge call vow promise urge reiterate reaffirm read`.split(
    /\s+/,
  ),
);
const STRUCTURE = new Set([
  'section',
  'chapter',
  'paragraph',
  'figure',
  'table',
  'appendix',
  'part',
  'essay',
  'article',
  'post',
  'piece',
]);
const TURNS = new Set([
  'turn',
  'discuss',
  'describe',
  'explain',
  'cover',
  'examine',
  'introduce',
  'summarise',
  'summarize',
  'present',
  'argue',
  'show',
  'deal',
]);

/** Reads the manner of a sentence. */
export function mannerOf(words: readonly Word[]): Manner {
  const lastMark = words[words.length - 1]?.norm ?? '';
  const first = words[0]?.norm ?? '';
  const inverted = QUESTION_OPENERS.has(first);
  let condition = first === 'had' || first === 'were';
  let opinion = false;
  let future = false;
  let possible = false;
  let reporting = -1;
  let rumour = false;
  for (let i = 0; i < words.length; i++) {
    const { norm, lemma } = words[i];
    if (CONDITION.has(norm)) condition = true;
    if (FUTURE.has(norm)) future = true;
    if (POSSIBLE.has(norm) || POSSIBLE.has(lemma))
      possible = !(norm === 'may' && words[i].capital && i > 0) || possible;
    if (OPINION.has(norm)) opinion = true;
    if (RUMOUR.has(lemma)) rumour = true;
    if (reporting < 0 && (REPORTING.has(lemma) || (norm === 'according' && words[i + 1]?.norm === 'to'))) reporting = i;
  }
  const structure = STRUCTURE.has(words[0]?.lemma ?? '')
    ? TURNS.has(words[2]?.lemma ?? words[1]?.lemma ?? '') || TURNS.has(words[1]?.lemma ?? '')
    : STRUCTURE.has(words[1]?.lemma ?? '') && first === 'this';
  return {
    question: lastMark === '?' || (inverted && lastMark === '?'),
    condition,
    opinion,
    future,
    possible,
    reporting,
    structure,
    rumour,
  };
}
