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
  if (!before) return part;
  const entries = entriesOf(lemma);
  if (part === 'v' && ending === '' && entries.n && NOUN_AFTER.has(before.norm)) return 'n';
  if (part === 'n' && ending !== 's' && entries.v && VERB_AFTER.has(before.norm)) return 'v';
  if (part === 'a' && ending === '' && entries.v && VERB_AFTER.has(before.norm)) return 'v';
  return part;
}

/** "found" after a form of be or have is "find"; "left" and "felt" likewise. Other homographs stay as they are. */
function toWord(tokens: readonly Token[], at: number): Word {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token.kind !== 'word')
    return { ...token, lemma: token.norm, part: undefined, ending: '', stop: token.kind === 'mark' };
  if (STOP_WORDS.has(token.norm)) return { ...token, lemma: token.norm, part: undefined, ending: '', stop: true };
  const { lemma, part, ending } = lemmatise(token.norm);
  const participle = ending === 'ed' && before !== undefined && PARTICIPLE_AFTER.has(before.norm);
  const inContext = participle ? 'v' : partInContext(lemma, part, ending, before);
  return { ...token, lemma, part: inContext, ending, stop: false };
}

/** Tokens of a text with lemma and part of speech. */
export function wordsOf(text: string): Word[] {
  const tokens = tokenise(text);
  return tokens.map((_, i) => toWord(tokens, i));
}
