// A claim in; out a query that looks for its places under all their names and for its words under others that say the same.
import type { QueryTerm, TermQuery } from '../search/search';
import { PLACES } from '../values/places';
import { sayingSame } from '../values/senses/senses';
import { stateOf } from '../values/statement';

const namesByCountry = new Map<string, string[]>();
for (const [name, { country }] of PLACES) namesByCountry.set(country, [...(namesByCountry.get(country) ?? []), name]);

/**
 * "Pyongyang" also finds "North Korea", "the DPRK" and "North Korean"; "sacked" also finds "dismissed". Undefined where no
 * word has another name: plain search does as well.
 */
export function aliasQuery(claim: string): TermQuery | undefined {
  const { words, content, names } = stateOf(claim);
  const places = new Map(names.flatMap(({ first, place }) => (place ? [[first, place.country] as const] : [])));
  let any = false;
  const terms = content.map((i): QueryTerm => {
    const country = places.get(i);
    const alternatives = country === undefined ? sayingSame(words[i].lemma) : (namesByCountry.get(country) ?? []);
    any ||= alternatives.length > 0;
    return { text: country ?? words[i].norm, alternatives };
  });
  return any ? { terms } : undefined;
}
