import * as lexicon from './lexicon';
import type { Tokens } from './speech-event';

const NAMING = /^(?:call|describe|label|brand|dub|term|know|portray|present|characteri[sz]e)$/;

/** Whether a word in front of "called" acts, rather than being called so: "the judge called", "has called". */
const acts = (word: string): boolean => lexicon.ROLE.test(word) || lexicon.BETWEEN.has(word) || lexicon.isAdverb(word);

/** "a plan dubbed Q", "the hall, known as Q": nobody is said to speak. */
export function isReducedPassive(tokens: Tokens, at: number, lemma: string): boolean {
  if (!NAMING.test(lemma) || !/(?:ed|known)$/.test(tokens[at].lower) || hasSubject(tokens, at)) return false;
  const next = tokens[at + 1]?.lower === 'as' ? tokens[at + 2] : tokens[at + 1];
  const { kind, lower = '', capital } = tokens[at - 1] ?? {};
  const named = next?.capital && kind === 'word' && !capital && !acts(lower);
  return next?.kind === 'quote' || tokens[at + 1]?.lower === 'as' || (named ?? false);
}

/** "what she called Q", "the maker Berg called Q": a subject right in front, and no place behind a preposition. */
function hasSubject(tokens: Tokens, at: number): boolean {
  const previous = tokens[at - 1];
  if (previous?.kind !== 'word') return false;
  if (/^(?:he|she|they|we|i|it|who)$/.test(previous.lower)) return true;
  // "what the company called Q".
  if (tokens.slice(Math.max(0, at - 5), at - 1).some((t) => t.lower === 'what')) return true;
  let start = at;
  while (start > 0 && tokens[start - 1].kind === 'word' && tokens[start - 1].capital) start--;
  return start < at && !previous.possessive && !lexicon.PREPOSITIONS.has(tokens[start - 1]?.lower ?? '');
}

/** `"…," Lawson goes on`, `Lawson hit back: "…"`. */
export const goesOn = (tokens: Tokens, at: number): lexicon.SpeechForm | undefined =>
  ((/^(?:goes|went|carried)$/.test(tokens[at].lower) && tokens[at + 1]?.lower === 'on') ||
    (/^(?:fire[sd]|hits?|shot|shoots)$/.test(tokens[at].lower) && tokens[at + 1]?.lower === 'back')) &&
  tokens[at + 2]?.kind !== 'word'
    ? { strength: 'strong', form: 'finite', lemma: 'continue' }
    : undefined;

/** "the report", "a call", "his comment": a noun with the looks of a verb. */
export function isNoun(tokens: Tokens, at: number): boolean {
  const { lower } = tokens[at];
  // "the accused", "an alleged scheme", but "a sign that read: …".
  const before = tokens[at - 1]?.lower ?? '';
  if (/^(?:accused|alleged|reported)$/.test(lower) && lexicon.DETERMINERS.has(before) && before !== 'that') return true;
  if (before === 'that' && tokens[at + 1]?.kind !== 'word') return false;
  if (/(?:ed|aid|old|ote|ought|elt|ung|ing)$/.test(lower)) return false;
  const previous = tokens[at - 1];
  if (previous?.kind !== 'word') return false;
  if (previous.possessive || lexicon.DETERMINERS.has(previous.lower) || lexicon.PREPOSITIONS.has(previous.lower))
    return true;
  if (isBehindQuotation(tokens, at)) return false;
  // "in a poor state": the bare form is a verb behind a plural only.
  if (lower === 'state' && !/s$|^(?:they|we|i)$/.test(previous.lower)) return true;
  return (
    /^(?:report|reports|statement|comment|comments|claim|claims|tweet|tweets|post|posts|promise|promises|request|requests|demand|demands|state|states|remark|remarks|note|notes|point|points|counter|text|call|calls|advocate|advocates|caption|voice|voices|judge|judges|offer|offers|rule|rules|signal|signals|answer|answers|hope|hopes|fear|fears|read|label|present|find|finds|see|know|open|want|need|blame|praise|echo|shout|joke|quip|cite)$/.test(
      lower,
    ) &&
    ((tokens[at + 1]?.kind === 'word' && !opensClause(tokens, at + 1)) ||
      isBareBehindSingular(tokens, at) ||
      /ing$|^(?:new|latest|first|last|more|further|previous|earlier)$/.test(previous.lower))
  );
}

/** "Its preliminary report, …": the bare form behind a noun or adjective in the singular is no verb. */
function isBareBehindSingular(tokens: Tokens, at: number): boolean {
  const { lower, capital } = tokens[at - 1];
  return (
    !capital &&
    tokens[at].lower !== 'read' &&
    lexicon.SPEECH.get(tokens[at].lower)?.lemma === tokens[at].lower &&
    !/s$|n['’]t$|^(?:they|we|i|you|to|who|people|men|women|children|and|or)$/.test(lower) &&
    !lexicon.BETWEEN.has(lower) &&
    !lexicon.ROLE.test(lower) &&
    !lexicon.isAdverb(lower) &&
    !/^(?:will|would|can|could|may|might|must|should|shall|do|did|does|let)$/.test(lower)
  );
}

/** `"…," the company reports on its site`: what ends a speech tag is its verb. */
function isBehindQuotation(tokens: Tokens, at: number): boolean {
  let start = at;
  while (start > at - 4 && tokens[start - 1]?.kind === 'word') start--;
  const opens = tokens[start - 1]?.kind === 'quote' && lexicon.DETERMINERS.has(tokens[start].lower);
  return opens && (tokens[at + 1]?.kind !== 'word' || lexicon.PREPOSITIONS.has(tokens[at + 1].lower));
}

/** "claim that …", "claim this would …": a clause begins at `at`. */
const opensClause = (tokens: Tokens, at: number): boolean =>
  (lexicon.isAdverb(tokens[at].lower) && tokens[at + 1]?.lower === 'that') ||
  /^(?:that|the|a|it|they|he|she|we|there)$/.test(tokens[at].lower) ||
  (/^(?:this|these|those|such)$/.test(tokens[at].lower) && AUXILIARY.test(tokens[at + 1]?.lower ?? ''));

const AUXILIARY = /^(?:is|was|are|were|has|had|have|will|would|could|can|may|might|should|must)$/;

export function isPassive(tokens: Tokens, at: number): boolean {
  if (!/(?:ed|told|said|written|quoted|known|seen)$/.test(tokens[at].lower)) return false;
  for (let i = at - 1; i >= 0 && i >= at - 4; i--) {
    if (/^(?:is|was|were|are|be|been|being|gets?|got)$/.test(tokens[i].lower)) return true;
    if (!lexicon.BETWEEN.has(tokens[i].lower) && !lexicon.isAdverb(tokens[i].lower)) return false;
  }
  return false;
}
