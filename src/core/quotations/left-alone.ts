import type { Question } from './question';
import { isWord } from './words';

/** Up to this many quoted words, with no speaker and no citation, are scare quotes or a term. */
const SCARE_WORDS = 4;
const TITLE_WORDS = 12;
const SMALL = /^(?:a|an|the|of|and|or|in|on|at|to|for|from|by|with|as|but|nor|vs)$/i;

/** Why quoted words that name no speaker and cite nothing are not judged. */
export function isLeftAlone({ pattern, speaker, quotation }: Question): 'scare-quotes' | 'title' | undefined {
  const attributed = speaker.speaker !== undefined || speaker.uncertain || speaker.as !== undefined;
  if (attributed || quotation.citations.length > 0 || quotation.style === 'block') return undefined;
  if (pattern.wordCount <= SCARE_WORDS) return 'scare-quotes';
  const words = pattern.row.words.filter((w) => isWord(w) && !SMALL.test(w));
  const capitals = words.filter((w) => /^[\p{Lu}\p{N}]/u.test(w)).length;
  return pattern.wordCount <= TITLE_WORDS && capitals === words.length && words.length > 1 ? 'title' : undefined;
}
