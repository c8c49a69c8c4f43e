import { lemmatise } from './inflection';
import { entriesOf, type Part } from './lexicon';
import { STOP_WORDS } from './stop-words';
import { type Token, tokenise } from './tokens';

/** A token with its lemma and part of speech. */
export interface Word extends Token {
  readonly lemma: string;
  readonly part: Part | undefined;
  readonly ending: string;
  /** A function word: it carries no content of its own. */
  readonly stop: boolean;
}

const NOUN_AFTER = new Set(
  'the a an this that these those his her its their my our your no some any every each of'.split(' '),
);
const VERB_AFTER = new Set(
  "to will would can could may might shall should must n't not ll who they we you i he she did do does".split(' '),
);
const PARTICIPLE_AFTER = new Set('is was were are been being be has have had having get got'.split(' '));

/** Corrects the dictionary's commonest part of speech by the word before. */
function partInContext(
  lemma: string,
  part: Part | undefined,
  ending: string,
  before: Token | undefined,
): Part | undefined {
  // "A May trip" is no trip that may be.
  if (!before || (before.norm === 'may' && before.capital)) return part;
  const entries = entriesOf(lemma);
  if (part === 'v' && ending === '' && entries.n && NOUN_AFTER.has(before.norm)) return 'n';
  if (part === 'n' && ending !== 's' && entries.v && VERB_AFTER.has(before.norm)) return 'v';
  if (part === 'a' && ending === '' && entries.v && VERB_AFTER.has(before.norm)) return 'v';
  return part;
}

/** Written out field by field: spreading a token here was the costliest line of the judge. */
function makeWord(t: Token, lemma: string, part: Part | undefined, ending: string, stop: boolean): Word {
  const { start, end, kind, norm, capital, glued, shout } = t;
  return { start, end, kind, norm, capital, glued, shout, lemma, part, ending, stop };
}

function toWord(tokens: readonly Token[], at: number): Word {
  const token = tokens[at];
  if (token.kind !== 'word') return makeWord(token, token.norm, undefined, '', token.kind === 'mark');
  if (STOP_WORDS.has(token.norm) && !(token.norm === 'us' && token.shout))
    return makeWord(token, token.norm, undefined, '', true);
  const before = tokens[at - 1];
  const { lemma, part, ending } = lemmatise(token.norm);
  const participle = ending === 'ed' && before !== undefined && PARTICIPLE_AFTER.has(before.norm);
  return makeWord(token, lemma, participle ? 'v' : partInContext(lemma, part, ending, before), ending, false);
}

/** Tokens of a text with lemma and part of speech. */
export function wordsOf(text: string): Word[] {
  const tokens = tokenise(text);
  return tokens.map((_, i) => toWord(tokens, i));
}
