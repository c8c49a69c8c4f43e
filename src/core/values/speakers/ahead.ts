import { type Discourse, FAR, isPlural } from './discourse';
import { isOblique, mentioned } from './focus';
import type { Gender } from './given-names';
import type { Mention } from './people';
import type { Tokens } from './phrase';

/** Where a sentence's subject may end at the latest, in tokens. */
const EARLY = 5;

/** The first person whom a sentence behind this one is about: "The striker … he said. … McManus is on loan." */
export function firstAhead(discourse: Discourse, h: number, gender: Gender | undefined): string | undefined {
  const { hosts, mentions, names, people, common } = discourse;
  for (let next = h; next < hosts.length && next <= h + FAR; next++) {
    const { tokens } = hosts[next];
    for (const mention of mentions[next]) {
      if (!isSubject(tokens, mention)) continue;
      const { phrase, single } = mention;
      const focus = mentioned(names, phrase);
      if (focus.gender && gender && focus.gender !== gender) continue;
      const word = tokens[phrase.start].lower;
      const shown =
        single && acts(tokens, phrase.end) && focus.person === undefined && !isPlural(word) && !common.has(word);
      if (!focus.person && !shown) continue;
      people.add(focus.name);
      return focus.name;
    }
  }
  return undefined;
}

const isSubject = (tokens: Tokens, { phrase }: Mention): boolean =>
  phrase.kind === 'name' &&
  phrase.end <= EARLY &&
  !tokens[phrase.end - 1].possessive &&
  tokens[phrase.end]?.kind === 'word' &&
  !isOblique(tokens[phrase.start - 1]);

const acts = (tokens: Tokens, verb: number): boolean =>
  /^(?:is|was|has|had|will|would|did|also|who)$|(?:ed|es|s)$/.test(tokens[verb].lower);
