import { isCalendar } from './host';
import * as lexicon from './lexicon';
import { isNameWord, nameOf } from './name-run';
import { withRoles } from './noun-phrase';
import type { NounPhrase, Tokens } from './phrase';
import { headNoun, role, SPEAKING } from './roles';

const ENDS_RIGHT =
  /^(?:in|on|after|when|as|during|while|at|to|about|but|and|before|who|that|which|with|during|following|by|outside|since|earlier|later|through|via|from|of|for|because|where|if|under|when|amid|ahead|also|then|last|this|here|there)$/;

/** The noun phrase that begins at token `from`, for "said X". */
export function phraseAfter(tokens: Tokens, from: number): NounPhrase | undefined {
  const first = tokens[from];
  if (first?.kind !== 'word') return undefined;
  if (lexicon.PRONOUNS.has(first.lower))
    return { kind: 'pronoun', text: first.lower, titles: [], start: from, end: from + 1, definite: true };
  let end = from;
  while (end < tokens.length && end < from + 14 && tokens[end].kind === 'word') {
    const { lower } = tokens[end];
    if (isCalendar(tokens, end) || (end > from + 1 && !tokens[end].capital && /[^e]ed$/.test(lower))) break;
    if (
      ENDS_RIGHT.test(lower) &&
      !(/^(?:of|for|from|at)$/.test(lower) && end > from && lexicon.ROLE.test(tokens[end - 1].lower))
    ) {
      if (
        !(
          /^(?:of|for)$/.test(lower) &&
          end > from &&
          tokens[end - 1].capital &&
          lexicon.ORGANISATION.has(tokens[end - 1].lower)
        )
      )
        break;
    }
    if (lexicon.PARTICLES.has(lower) || !lexicon.BETWEEN.has(lower) || tokens[end].text === 'Will') end++;
    else break;
  }
  while (end > from && /^(?:of|for|from|at|in)$/.test(tokens[end - 1].lower)) end--;
  if (end === from) return undefined;
  return firstName(tokens, from, end) ?? (speaks(tokens, from, end) ? role(tokens, from, end) : undefined);
}

/** Whether a phrase without a name is one for somebody or something that speaks. */
function speaks(tokens: Tokens, from: number, end: number): boolean {
  const head = headNoun(tokens, from, end);
  return lexicon.ROLE.test(head) || (SPEAKING.test(head) && !tokens.slice(from, end).some((t) => /^\d/.test(t.text)));
}

/** The first name in a right-hand phrase, unless a role with a complement comes first ("a spokesman for X"). */
function firstName(tokens: Tokens, from: number, end: number): NounPhrase | undefined {
  for (let i = from; i < end; i++) {
    const complement = i > from && /^(?:for|of|at|from|in)$/.test(tokens[i].lower);
    if (complement && joinsOrganisation(tokens, i)) continue;
    if (complement) return role(tokens, from, /^(?:from|in|at)$/.test(tokens[end - 1].lower) ? end - 1 : end);
    if (!isNameWord(tokens, i)) continue;
    let to = i;
    while (
      to < end &&
      (isNameWord(tokens, to) ||
        (to > i && joinsOrganisation(tokens, to)) ||
        (to > i && lexicon.PARTICLES.has(tokens[to].lower) && isNameWord(tokens, to + 1)))
    ) {
      to++;
      if (tokens[to - 1].possessive) break;
    }
    const goesOn = to < end && tokens[to].kind === 'word' && !tokens[to].capital;
    if (tokens[to - 1].possessive || (goesOn && hasName(tokens, to, end))) continue;
    if (goesOn && lexicon.ROLE.test(headNoun(tokens, from, end))) return role(tokens, from, end);
    return withRoles(tokens, nameOf(tokens, i, to), i, from);
  }
  return undefined;
}

/** `Office for National Statistics`. */
const joinsOrganisation = (tokens: Tokens, at: number): boolean =>
  /^(?:for|of)$/.test(tokens[at].lower) &&
  (tokens[at - 1]?.capital ?? false) &&
  lexicon.ORGANISATION.has(tokens[at - 1].lower) &&
  isNameWord(tokens, at + 1);

function hasName(tokens: Tokens, from: number, end: number): boolean {
  for (let i = from; i < end; i++) {
    if (/^(?:for|of|at|from|in)$/.test(tokens[i].lower)) return false;
    if (isNameWord(tokens, i)) return true;
  }
  return false;
}
