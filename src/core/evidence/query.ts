// A claim in; out a query that looks for its places under all their names, or nothing when it names none.
import type { QueryTerm, TermQuery } from '../search/search';
import { PLACES } from '../values/places';
import { stateOf } from '../values/statement';

const namesByCountry = new Map<string, string[]>();
for (const [name, { country }] of PLACES) namesByCountry.set(country, [...(namesByCountry.get(country) ?? []), name]);

/** "Pyongyang" also finds "North Korea", "the DPRK" and "North Korean". Undefined without a place: plain search does as well. */
export function aliasQuery(claim: string): TermQuery | undefined {
  const { words, content, names } = stateOf(claim);
  const places = new Map(names.flatMap(({ first, place }) => (place ? [[first, place.country] as const] : [])));
  if (places.size === 0) return undefined;
  const terms = content.map((i): QueryTerm => {
    const country = places.get(i);
    return country === undefined
      ? { text: words[i].norm }
      : { text: country, alternatives: namesByCountry.get(country) ?? [] };
  });
  return { terms };
}
