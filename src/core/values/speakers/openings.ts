import { IRREGULAR_VERBS } from '../irregular';
import * as lexicon from './lexicon';
import { phraseBefore } from './noun-phrase';
import type { NounPhrase } from './phrase';
import { phraseAfter } from './phrase-after';
import { role } from './roles';
import type { Tokens } from './speech-event';

/** The first noun phrase of the sentence, or of the clause that begins at `at`, that reads as a subject, before token `to`. */
export function openingSubject(tokens: Tokens, to: number, at = 0): NounPhrase | undefined {
  const main = behindSubordinate(tokens, to, at);
  return (main > at ? clauseSubject(tokens, to, main) : undefined) ?? clauseSubject(tokens, to, at);
}

/** "When the captain was asked, Holm …": where the main clause begins; `at` where no other clause stands in front of it. */
function behindSubordinate(tokens: Tokens, to: number, at: number): number {
  if (!/^(?:when|while|although|though|because|if|since|once)$/.test(tokens[at]?.lower ?? '')) return at;
  for (let i = at + 1; i < to && i < at + 30 && /^(?:word|comma)$/.test(tokens[i].kind); i++)
    if (tokens[i].kind === 'comma') return i + 1;
  return at;
}

function clauseSubject(tokens: Tokens, to: number, at: number): NounPhrase | undefined {
  let end = at;
  let from = at;
  for (let i = at; i < to && i < at + 30; i++) {
    const token = tokens[i];
    if (token.kind === 'comma' && opensAdverbial(tokens[from].lower)) {
      from = i + 1;
      continue;
    }
    // `Behind the song "Slow Rain," Berg …`: the comma stands inside the marks.
    if (token.kind === 'quote' && opensAdverbial(tokens[from].lower) && tokens[i + 1]?.capital) {
      from = i + 1;
      continue;
    }
    if (token.kind !== 'word') {
      end = i;
      break;
    }
    const verbal =
      i > from &&
      (/^(?:(?:is|was|were|are|has|had|have|will|would|could|did|does)(?:n['’]t)?|also|who|do|don['’]t|won['’]t)$/.test(
        token.lower,
      ) ||
        (/ed$/.test(token.lower) && !token.capital) ||
        (/es$/.test(token.lower) && !token.capital && !lexicon.PREPOSITIONS.has(tokens[from].lower)) ||
        (!token.capital && isPast(token.lower)) ||
        token.lower === 'says');
    if (verbal) {
      end = i;
      break;
    }
  }
  if (end <= from) return undefined;
  while (end > from + 1 && (lexicon.isAdverb(tokens[end - 1].lower) || lexicon.BETWEEN.has(tokens[end - 1].lower)))
    end--;
  const subject = document(tokens, from, end) ?? phraseBefore(tokens, end, from);
  return nameInApposition(tokens, end, subject) ?? subject;
}

/** "stood", "took": an irregular form of a verb that is no other word as well. */
const isPast = (word: string): boolean =>
  IRREGULAR_VERBS.has(word) && !/^(?:lay|lit|found|ground|wound|born|left|met)$/.test(word);

/** "Mr Berg's ally, Finance Minister Anna Holm, took aim": the name that a description in front of it is about. */
function nameInApposition(tokens: Tokens, comma: number, described: NounPhrase | undefined): NounPhrase | undefined {
  if (tokens[comma]?.kind !== 'comma' || tokens[comma - 1].capital || (described && described.kind !== 'role'))
    return undefined;
  const name = phraseAfter(tokens, comma + 1);
  const closed = name && tokens[name.end]?.kind === 'comma' && tokens[name.end + 1]?.kind === 'word';
  return closed &&
    name.kind === 'name' &&
    name.text.includes(' ') &&
    !lexicon.DETERMINERS.has(tokens[name.end + 1].lower)
    ? name
    : undefined;
}

/** "The report by X, published in May, …" is about the report. */
function document(tokens: Tokens, from: number, end: number): NounPhrase | undefined {
  if (!lexicon.DETERMINERS.has(tokens[from].lower)) return undefined;
  for (let i = from + 2; i < end && i < from + 5; i++)
    if (/^(?:by|of|on|into|from|about)$/.test(tokens[i].lower))
      return DOCUMENT.test(tokens[i - 1].lower) ? role(tokens, from, i) : undefined;
  return undefined;
}

const DOCUMENT = /^(?:report|study|survey|review|letter|statement|paper|article|document|inquiry)$/;

/** A word that opens a stretch in front of the subject: "Just before the invasion, …". */
const opensAdverbial = (word: string): boolean =>
  lexicon.PREPOSITIONS.has(word) ||
  /^(?:when|as|while|although|though|but|and|however|meanwhile|if|just|shortly|moments|hours|days|weeks|months|years|because|asked|responding|commenting|writing|reacting|today|yesterday|now|then|also|instead|only|even|once|where|unless|having|being|giving|taking|making|leaving|arriving|appearing|working|playing|talking|standing|sitting|watching|looking|knowing|addressing|announcing|describing|reflecting)$/.test(
    word,
  );
