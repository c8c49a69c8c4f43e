import { clauseStart } from './clauses';
import * as lexicon from './lexicon';
import { phraseBefore } from './noun-phrase';
import type { NounPhrase } from './phrase';
import { phraseAfter } from './phrase-after';
import { headNoun } from './roles';
import type { Left, Tokens } from './speech-event';

/** `X, a spokeswoman for Y said`: the comma that closes the apposition was left out. `start`: first word of the apposition. */
export function unclosedApposition(tokens: Tokens, start: number, end: number): Left | undefined {
  const first = tokens[start];
  if (
    tokens[start - 1]?.kind !== 'comma' ||
    !first ||
    !(
      lexicon.DETERMINERS.has(first.lower) ||
      (!first.capital && lexicon.ROLE.test(headNoun(tokens, start, end))) ||
      (!first.capital && lexicon.ROLE.test(first.lower)) ||
      (first.capital && tokens[start - 2]?.capital && lexicon.ROLE.test(headNoun(tokens, start, end)))
    )
  )
    return undefined;
  const subject = phraseBefore(tokens, start - 1, clauseStart(tokens, start - 1));
  const place = subject && lexicon.PREPOSITIONS.has(wordBefore(tokens, subject.start));
  return subject?.kind === 'name' && !place ? { subject, from: subject.start } : undefined;
}

/** `X, a professor at Y, said` and `the mayor, X, said`: the mark at `comma` ends an apposition. */
export function acrossApposition(tokens: Tokens, comma: number): Left | undefined {
  const opener = behindQuotation(tokens, comma);
  if (opener) return opener;
  let end = beforeBracket(tokens, comma);
  let inner: NounPhrase | undefined;
  let fallback: Left | undefined;
  for (let step = 0; step < 6; step++) {
    let open = end - 1;
    while (open >= 0 && (tokens[open].kind === 'word' || tokens[open].kind === 'quote')) open--;
    const aside =
      step > 0 &&
      /(?:ed|ing|written|known|seen)$/.test(tokens[open + 1]?.lower ?? '') &&
      tokens[open]?.kind === 'comma';
    const segment = aside ? undefined : phraseBefore(tokens, end, open + 1);
    if (step === 0) inner = segment?.kind === 'name' && isName(tokens, open + 1, segment) ? segment : undefined;
    else if (
      segment &&
      segment.kind !== 'pronoun' &&
      !/^(?:from|of|at|with|in)$/.test(wordBefore(tokens, segment.start))
    ) {
      const found = apposition(tokens, open + 1, segment, inner);
      if (found && !isRoad(found.subject)) return found;
      fallback ??= { subject: segment, from: segment.start };
    }
    const mark = tokens[open]?.kind;
    if (open < 0 || mark === 'quote' || mark === 'colon' || mark === 'semicolon') break;
    end = beforeBracket(tokens, open);
  }
  return fallback ?? (inner && { subject: inner, from: inner.start });
}

/** Tokens that the appositions to one name take up at the most. */
const APPOSITIONS = 60;

/** `"…," lead author X, a scientist at the Institute in Oslo, Norway, said`: who opens the tag is the one whom it explains. */
function behindQuotation(tokens: Tokens, comma: number): Left | undefined {
  let quote = comma;
  while (quote >= 0 && quote > comma - APPOSITIONS && /^(?:word|comma|bracket)$/.test(tokens[quote].kind)) quote--;
  if (tokens[quote]?.kind !== 'quote') return undefined;
  const start = tokens[quote + 1]?.kind === 'comma' ? quote + 2 : quote + 1;
  let end = start;
  while (tokens[end]?.kind === 'word') end++;
  const explained = /^(?:a|an|the|one|who|whose|former)$/.test(tokens[end + 1]?.lower ?? '');
  if (end >= comma || tokens[end].kind !== 'comma' || !explained) return undefined;
  const subject = phraseBefore(tokens, end, start);
  return subject?.kind === 'name' && subject.text.includes(' ') ? { subject, from: subject.start } : undefined;
}

/** Where what stands in front of a mark ends: of `the Harbour Office (Habof),` in front of the bracket. */
export function beforeBracket(tokens: Tokens, mark: number): number {
  const close = tokens[mark]?.text === ')' ? mark : mark - 1;
  if (tokens[close]?.text !== ')') return mark;
  for (let i = close - 1; i >= 0 && i > close - 12; i--) if (tokens[i].text === '(') return i;
  return mark;
}

/** The word in front of a phrase and its determiner. */
function wordBefore(tokens: Tokens, start: number): string {
  const at = lexicon.DETERMINERS.has(tokens[start - 1]?.lower ?? '') ? start - 2 : start - 1;
  return tokens[at]?.lower ?? '';
}

/** `X, manager for the M8, M73, M74 project, said`: a road is one of a list in an apposition. */
const isRoad = (subject: NounPhrase): boolean => /^\p{Lu}\d+$/u.test(subject.text);

/** Whether nothing but capitals stands between `from` and the end of the phrase. */
const isName = (tokens: Tokens, from: number, phrase: NounPhrase): boolean =>
  tokens.slice(from, phrase.end).every((t) => t.capital || lexicon.PARTICLES.has(t.lower));

/** The name that an apposition explains: in front of it, or `inner`, the apposition itself. */
function apposition(
  tokens: Tokens,
  from: number,
  segment: NounPhrase,
  inner: NounPhrase | undefined,
): Left | undefined {
  const explains = /^(?:a|an|the|his|her|their|its|one)$/.test(tokens[from].lower) || /^\d/.test(tokens[from].text);
  // "The company that runs Oslo Arena, Dahl Events, said": the name belongs to the description.
  const within = explains && tokens.slice(from + 1, segment.start).some((t) => lexicon.CLAUSE_WORDS.has(t.lower));
  if (inner && (segment.kind !== 'name' || within)) {
    return {
      subject: { ...inner, titles: [...inner.titles, ...segment.text.toLowerCase().split(' ')] },
      from: segment.start,
    };
  }
  return segment.kind === 'name' && !explains ? { subject: segment, from: segment.start } : undefined;
}

/** The name in an apposition behind a role: `said the mayor, X`. */
export function apposed(tokens: Tokens, phrase: NounPhrase): NounPhrase {
  if (phrase.kind !== 'role' || tokens[phrase.end]?.kind !== 'comma') return phrase;
  const name = phraseAfter(tokens, phrase.end + 1);
  const closes = name && (tokens[name.end] === undefined || tokens[name.end].kind === 'comma');
  return name?.kind === 'name' && closes && name.end - name.start >= 2
    ? { ...name, titles: phrase.text.toLowerCase().split(' ') }
    : phrase;
}
