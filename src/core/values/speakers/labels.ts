import { type Discourse, isPerson } from './discourse';
import { mentioned } from './focus';
import type { Tokens } from './phrase';

/** Most words of a label in capitals. */
const LONGEST = 3;

/** The noun of a label in capitals that is all of the sentence in front of the quotation at `at`: `EXPERT VERDICT: “…”`. */
export function labelNoun(tokens: Tokens, at: number): string | undefined {
  if (at < 2 || at > LONGEST + 1 || tokens[at - 1].kind !== 'colon') return undefined;
  const words = tokens.slice(0, at - 1);
  return words.every((t) => t.kind === 'word' && t.text.length > 1 && t.text === t.text.toUpperCase())
    ? words[words.length - 1].lower
    : undefined;
}

/** Who gives what a label announces: `verdict` → the one person of whom the text says "gives his verdict". */
export function giversOf(discourse: Discourse): ReadonlyMap<string, string | undefined> {
  const givers = new Map<string, string | undefined>();
  for (const [h, { tokens }] of discourse.hosts.entries()) {
    const people = new Set(
      discourse.mentions[h]
        .map((m) => mentioned(discourse.names, m.phrase))
        .flatMap((f) => (isPerson(discourse, f) ? f.name : [])),
    );
    const [name] = people;
    for (let i = 1; people.size === 1 && i < tokens.length; i++) {
      if (!/^(?:his|her)$/.test(tokens[i - 1].lower) || tokens[i].kind !== 'word') continue;
      const noun = tokens[i].lower;
      givers.set(noun, givers.has(noun) && givers.get(noun) !== name ? undefined : name);
    }
  }
  return givers;
}
