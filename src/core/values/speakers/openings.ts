import * as lexicon from './lexicon';
import { phraseBefore } from './noun-phrase';
import type { NounPhrase } from './phrase';
import type { Tokens } from './speech-event';

/** The first noun phrase of the sentence that reads as a subject, before token `to`. */
export function openingSubject(tokens: Tokens, to: number): NounPhrase | undefined {
  let end = 0;
  let from = 0;
  for (let i = 0; i < to && i < 30; i++) {
    const token = tokens[i];
    if (token.kind === 'comma' && opensAdverbial(tokens[from].lower)) {
      from = i + 1;
      continue;
    }
    if (token.kind !== 'word') {
      end = i;
      break;
    }
    const verbal =
      i > from &&
      (/^(?:is|was|were|are|has|had|have|will|would|could|did|does|also|who)$/.test(token.lower) ||
        (/(?:ed|es)$/.test(token.lower) && !token.capital) ||
        /^(?:said|told|took|made|gave|went|came|won|lost|beat|led|left|got|met|set|put|held|hit|ran|saw|thought|wrote|spoke|says)$/.test(
          token.lower,
        ));
    if (verbal) {
      end = i;
      break;
    }
  }
  if (end <= from) return undefined;
  while (end > from + 1 && (/ly$/.test(tokens[end - 1].lower) || lexicon.BETWEEN.has(tokens[end - 1].lower))) end--;
  return phraseBefore(tokens, end, from);
}

/** A word that opens a stretch in front of the subject: "Just before the invasion, …". */
const opensAdverbial = (word: string): boolean =>
  lexicon.PREPOSITIONS.has(word) ||
  /^(?:when|as|while|although|though|but|and|however|meanwhile|if|just|shortly|moments|hours|days|weeks|months|years|because|asked|responding|commenting|writing|reacting|today|yesterday|now|then|also|instead|only|even|once|where|unless)$/.test(
    word,
  );
