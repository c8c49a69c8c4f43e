// A sentence being typed in; out the rest of the one fact it clearly matches, with its citation; or nothing.
import { placeOf } from '../../evidence/gather';
import type { Hit } from '../../search/search';
import { slice } from '../../text/span';
import { stem } from '../../text/stem';
import { isStopWord } from '../../text/stop-words';
import { type Word, words } from '../../text/tokens';
import { isFact } from '../../values/facts';
import { withCitation } from './cited-text';
import type { FactRequest } from './facts';
import type { Suggestion } from './suggestion';

export type Ghost = Pick<Suggestion, 'newText' | 'additional' | 'cites'>;

/** The sentence so far must hold this many words that carry meaning, nearly all of them in the fact's sentence. */
const LEAST_WORDS = 3;
const LEAST_COVERAGE = 0.7;
/** The second best must be this much worse, or the match is not clear. */
const CLEAR_LEAD = 0.8;
const LONGEST = 16;

export function ghostText(request: FactRequest): Ghost | undefined {
  const { library, sentence, draft, cursor, style } = request;
  const typed = words(sentence.text);
  if (typed.filter((word) => !isStopWord(word.norm)).length < LEAST_WORDS) return undefined;
  const hits = library.index.search(sentence.text, { limit: 2 });
  if (!isClear(hits)) return undefined;
  const place = placeOf(hits[0]);
  const source = library.sources[place.source];
  const text = slice(source.text, place.span);
  const rest = isFact(text) ? continuation(text, typed) : undefined;
  if (rest === undefined) return undefined;
  const gap = /\s$/.test(sentence.text) ? '' : ' ';
  const cited = withCitation(draft, cursor, `${gap}${rest}`, source, place.passage, style);
  return { newText: cited.text, additional: cited.additional, cites: [source.citekey] };
}

function isClear(hits: readonly Hit[]): boolean {
  const [best, next] = hits;
  if (!best || best.coverage < LEAST_COVERAGE) return false;
  return !next || next.score < best.score * CLEAR_LEAD || sameSentence(best, next);
}

const sameSentence = (a: Hit, b: Hit): boolean => a.source === b.source && a.sentence.start === b.sentence.start;

/** What follows in `fact` behind the last two words that were typed, up to the end of its clause. */
function continuation(fact: string, typed: readonly Word[]): string | undefined {
  const factWords = words(fact);
  const last = typed.slice(-2).map((word) => stem(word.norm));
  if (last.length < 2) return undefined;
  const at = factWords.findIndex(
    (word, i) => i > 0 && stem(word.norm) === last[1] && stem(factWords[i - 1].norm) === last[0],
  );
  const next = factWords[at + 1];
  if (at < 0 || !next) return undefined;
  const clause = /^(?:[^,;:()—–]|[,:](?=\d))*/.exec(fact.slice(next.start))?.[0] ?? '';
  const within = words(clause).slice(0, LONGEST);
  const cut = clause.slice(0, within.at(-1)?.end ?? 0).trim();
  return within.length >= 1 && isFact(cut) ? keepUnit(clause, cut) : undefined;
}

/** A percent sign or the like right behind the last word belongs to it. */
const keepUnit = (clause: string, cut: string): string => cut + (/^[%°)]+/.exec(clause.slice(cut.length))?.[0] ?? '');
