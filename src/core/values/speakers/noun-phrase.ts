import { isGivenName } from './given-names';
import * as lexicon from './lexicon';
import { isNameWord, nameOf, runStart } from './name-run';
import type { NounPhrase, Tokens } from './phrase';
import { belongs, role, roleBefore } from './roles';

/** The noun phrase that ends before token `end`, not reaching left of `from`. */
export function phraseBefore(tokens: Tokens, end: number, from: number): NounPhrase | undefined {
  const last = tokens[end - 1];
  if (end <= from || last?.kind !== 'word') return undefined;
  if (lexicon.PRONOUNS.has(last.lower) && last.lower !== 'which') {
    return { kind: 'pronoun', text: last.lower, titles: [], start: end - 1, end, definite: true };
  }
  const holder = nameWithComplement(tokens, end, from);
  if (holder) return holder;
  const start = runStart(tokens, end, from);
  if (start === end) return roleBefore(tokens, end, from);
  const name = nameOf(tokens, start, end);
  return !isPersonBehind(tokens, start, name) &&
    headOfPreposition(tokens, start, from) !== undefined &&
    name?.titles.length === 0 &&
    name.start === start
    ? (roleWithComplement(tokens, start, end, from) ?? name)
    : withRoles(tokens, name, start, from);
}

/** `director of cricket Matt Maynard`: a person's name behind a complement that has an end of its own. */
const isPersonBehind = (tokens: Tokens, start: number, name: NounPhrase | undefined): boolean =>
  name?.kind === 'name' &&
  name.text.includes(' ') &&
  isGivenName(name.text.split(' ')[0].toLowerCase()) &&
  !/^(?:for|of|at|from|with|in|the|a|an)$/.test(tokens[start - 1]?.lower ?? '');

/** `Rupert Colville from the UN human rights office`: the person in front of the preposition, not what stands behind it. */
function nameWithComplement(tokens: Tokens, end: number, from: number): NounPhrase | undefined {
  let at = end - 1;
  while (at > from && at > end - 9 && !/^(?:of|from|at|for|with)$/.test(tokens[at].lower)) {
    if (tokens[at].kind !== 'word' || lexicon.CLAUSE_WORDS.has(tokens[at].lower)) return undefined;
    at--;
  }
  if (at <= from || !isNameWord(tokens, at - 1) || !/^(?:of|from|at|for|with)$/.test(tokens[at].lower))
    return undefined;
  const name = nameOf(tokens, runStart(tokens, at, from), at);
  const person =
    name?.kind === 'name' &&
    (name.titles.length > 0 || isGivenName(name.text.split(' ')[0].toLowerCase())) &&
    name.text.includes(' ');
  return person ? name : undefined;
}

const PAPER =
  /^(?:letter|report|statement|study|survey|review|email|message|tweet|post|note|text|document|petition|memo)$/;

/** Roles in front of a name: `NZR chief executive Steve Tew`. */
export function withRoles(
  tokens: Tokens,
  name: NounPhrase | undefined,
  start: number,
  from: number,
): NounPhrase | undefined {
  if (!name) return undefined;
  const roles: string[] = [];
  for (let i = start - 1; i >= from && i >= start - 4 && tokens[i].kind === 'word' && !tokens[i].capital; i--) {
    if (lexicon.CLAUSE_WORDS.has(tokens[i].lower)) break;
    roles.unshift(tokens[i].lower);
  }
  // "The letter Holm wrote": a paper is no title.
  if (PAPER.test(roles[roles.length - 1] ?? '')) return name;
  return roles.some((r) => lexicon.ROLE.test(r)) ? { ...name, titles: [...roles, ...name.titles] } : name;
}

/** Index of the role noun that governs a prepositional phrase before `start`: `spokesman for [X]`. */
function headOfPreposition(tokens: Tokens, start: number, from: number): number | undefined {
  let at = start - 1;
  while (
    at > from &&
    (lexicon.DETERMINERS.has(tokens[at]?.lower ?? '') ||
      (tokens[at]?.kind === 'word' &&
        !tokens[at].capital &&
        !/^(?:for|of|at|from|with|in)$/.test(tokens[at].lower) &&
        at > start - 4))
  )
    at--;
  if (at <= from || !/^(?:for|of|at|from|with|in)$/.test(tokens[at]?.lower ?? '')) return undefined;
  const head = tokens[at - 1];
  return head?.kind === 'word' && (lexicon.ROLE.test(head.lower) || lexicon.ORGANISATION.has(head.lower))
    ? at - 1
    : undefined;
}

function roleWithComplement(tokens: Tokens, start: number, end: number, from: number): NounPhrase | undefined {
  const head = headOfPreposition(tokens, start, from);
  if (head === undefined) return undefined;
  let begin = head;
  while (begin > from && tokens[begin - 1].kind === 'word' && begin > head - 4 && belongs(tokens[begin - 1])) begin--;
  return role(tokens, begin, end);
}
