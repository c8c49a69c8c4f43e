import { firstAhead } from './ahead';
import type { Attribution } from './attribution';
import { type Discourse, FAR, type Fits, isPerson, isPlace, nearest } from './discourse';
import { type Focus, nameFor, subjectsBefore } from './focus';
import type { Gender } from './given-names';
import { FEMALE, MALE } from './lexicon';
import { openingSubject } from './openings';
import type { NounPhrase } from './phrase';
import { COLLECTIVE, headOf } from './role-nouns';

/** How many sentences a pronoun may reach to a name that nothing shows to be a person's. */
const NEAR = 3;

/** Whom a pronoun in sentence `h` means; `verb` is the token up to which names of the sentence itself count. */
export function antecedentOf(discourse: Discourse, h: number, phrase: NounPhrase, verb: number): Attribution {
  const as = phrase.text;
  if (as === 'i' || as === 'we' || as === 'you') return { how: 'none', as };
  const gender: Gender | undefined = MALE.has(as) ? 'man' : FEMALE.has(as) ? 'woman' : undefined;
  const found = gender ? personMeant(discourse, h, phrase, verb, gender) : neuter(discourse, h, phrase);
  return found === undefined ? { how: 'none', as, uncertain: true } : { speaker: found, how: 'none', as };
}

function neuter(discourse: Discourse, h: number, phrase: NounPhrase): string | undefined {
  if (phrase.text === 'it')
    return senderOf(discourse, h, phrase) ?? ownThing(discourse, h, phrase) ?? thing(discourse, h)?.name;
  return (phrase.text === 'they' ? group(discourse, h, phrase) : nearest(discourse, h, () => true))?.name;
}

function personMeant(
  discourse: Discourse,
  h: number,
  phrase: NounPhrase,
  verb: number,
  gender: Gender,
): string | undefined {
  const { names, hosts, mentions, common } = discourse;
  const genderOf = (f: Focus): Gender | undefined => f.gender ?? discourse.genders.get(f.name);
  const fits: Fits = (f) => isPerson(discourse, f) && (genderOf(f) ?? gender) === gender;
  const own = subjectsBefore(names, hosts[h], mentions[h], Math.min(phrase.start, verb)).find(fits);
  const found = own ?? justSpoke(discourse, h) ?? nearest(discourse, h, fits);
  if (found && !own && hasRival(discourse, h, fits)) return undefined;
  const ahead = h < 4 && (!found || found.nameless) ? firstAhead(discourse, h, gender) : undefined;
  if (ahead !== undefined) return ahead;
  if (found) {
    if ((found.spoke || found.subject) && !discourse.genders.has(found.name)) discourse.genders.set(found.name, gender);
    return found.name;
  }
  const unshown: Fits = (f) =>
    f.person === undefined && f.subject === true && !isPlace(f.name) && !common.has(f.name.toLowerCase());
  return nearest(discourse, h, unshown, NEAR)?.name;
}

/** "The regulator set it up in response to what it calls": the subject of the sentence itself, where it is no person. */
function ownThing({ hosts, names }: Discourse, h: number, { start }: NounPhrase): string | undefined {
  const subject = openingSubject(hosts[h].tokens, start);
  if (!subject || start - subject.end < 2) return undefined;
  if (subject.kind === 'organisation') return nameFor(names, subject).name;
  return subject.kind === 'role' && COLLECTIVE.test(headOf(subject.text)) ? subject.text : undefined;
}

const PAPER =
  /^(?:fax|letter|note|message|email|e-mail|text|tweet|post|postcard|telegram|sign|banner|placard|plaque|poster|caption|petition|leaflet|statement|inscription)$/;
const SENDS =
  /^(?:sen[dt]s?|w(?:rote|rites?)|posts?|posted|tweets?|tweeted|le(?:ft|aves)|issues?d?|published|released|penned|signed)$/;

/** "Holm sent a fax. It read": who sent the paper, or else the paper itself. */
function senderOf({ hosts, focus }: Discourse, h: number, phrase: NounPhrase): string | undefined {
  const verb = hosts[h].tokens[phrase.end]?.lower ?? '';
  if (!/^(?:reads?|beg[ai]ns?|ends|ended|starts|started)$/.test(verb) || h === 0) return undefined;
  const { tokens } = hosts[h - 1];
  const paper = tokens.findLastIndex(
    (t, i) => PAPER.test(t.lower) && /^(?:a|an|the|this|his|her|their)$/.test(tokens[i - 1]?.lower ?? ''),
  );
  if (paper < 0) return undefined;
  const sent = tokens.slice(0, paper).some((t) => SENDS.test(t.lower));
  return (sent ? focus[h - 1]?.find((f) => f.subject)?.name : undefined) ?? tokens[paper].lower;
}

/** "They said": whom the sentence right before was about, where nobody else is named in between. */
function group({ mentions, focus }: Discourse, h: number, { start }: NounPhrase): Focus | undefined {
  if (mentions[h].some((m) => m.phrase.end <= start)) return undefined;
  return focus[h - 1]?.find((f) => f.subject);
}

/** "It said": the last thing that spoke or that a sentence was about. A place that was merely mentioned says nothing. */
function thing({ focus }: Discourse, h: number): Focus | undefined {
  for (let back = h - 1; back >= 0 && back >= h - FAR; back--) {
    const found = focus[back]?.find(
      (f) => (f.subject || f.spoke) && (f.person !== true || (f.assumed && back === h - 1)),
    );
    if (found) return found;
  }
  return undefined;
}

/** "Marlow welcomed the plan. He added": a single name that spoke in the sentence before, ahead of people further back. */
function justSpoke(discourse: Discourse, h: number): Focus | undefined {
  const last = discourse.focus[h - 1];
  const spoke = last?.filter((f) => f.spoke && f.subject) ?? [];
  const names = new Set(spoke.map((f) => f.name));
  return names.size === 1 &&
    spoke[0].person === undefined &&
    !isPlace(spoke[0].name) &&
    !discourse.common.has(spoke[0].name.toLowerCase()) &&
    !last.some((f) => f.subject && isPerson(discourse, f))
    ? spoke[0]
    : undefined;
}

/** Whether the sentence that would tell who is meant has two people of equal standing in it: two who speak, or two who are mentioned. */
function hasRival({ focus }: Discourse, h: number, fits: Fits): boolean {
  for (let back = h - 1; back >= 0 && back >= h - FAR; back--) {
    const people = focus[back]?.filter(fits) ?? [];
    if (people.length === 0) continue;
    const subjects = people.filter((f) => f.subject);
    return new Set((subjects.length > 0 ? subjects : people).map((f) => f.name)).size > 1;
  }
  return false;
}
