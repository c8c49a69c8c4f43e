import { type Gender, genderOf } from './given-names';
import { FEMALE, MALE } from './lexicon';

/** Callings of which a person who is quoted has one: who is called a judge in an article is not its defence lawyer. */
const CALLINGS: readonly RegExp[] = [
  /^(?:judges?|sheriff|magistrate)$/,
  /^coroner$/,
  /^(?:lawyers?|solicitors?|barristers?|qc|kc|prosecutors?|prosecuting|attorney|counsel|defending)$/,
  /^(?:constable|detective|sergeant|superintendent|inspector|policeman|policewoman|det|supt|sgt|dci|pc)$/,
  /^(?:accused|defendants?|attackers?|suspects?|victims?|survivors?)$/,
  /^(?:doctors?|surgeons?|paramedics?|consultant|nurses?|midwife|midwives|psychologist|psychiatrist)$/,
  /^(?:players?|strikers?|midfielders?|goalkeepers?|wingers?|batsm[ae]n|bowlers?|golfers?|boxers?|swimmers?|sprinters?|jockeys?)$/,
  /^(?:ministers?|mps?|msps?|secretary|senators?|congressm[ae]n|councillors?|taoiseach|chancellor)$/,
  /^(?:professor|researchers?|scientists?|historians?|archaeologists?|academics?|lecturer)$/,
  /^(?:actors?|actress|singers?|guitarist|comedian|rapper|novelist)$/,
];

function callingsOf(words: Iterable<string>): ReadonlySet<number> {
  const found = new Set<number>();
  for (const word of words) for (const [i, calling] of CALLINGS.entries()) if (calling.test(word)) found.add(i);
  return found;
}

/** Whether two lots of words, in lower case, name callings and none of them in common. */
export function isOtherCalling(a: Iterable<string>, b: Iterable<string>): boolean {
  const [left, right] = [callingsOf(a), callingsOf(b)];
  return left.size > 0 && right.size > 0 && ![...left].some((calling) => right.has(calling));
}

function genderOfNoun(noun: string): Gender | undefined {
  return MALE.has(noun) ? 'man' : FEMALE.has(noun) ? 'woman' : undefined;
}

/** Whether "the father" or "he" cannot be Sally: a word for men and a given name, in lower case, that only women bear, or the other way about. */
export function isOtherGender(noun: string, given: string): boolean {
  const [wanted, borne] = [genderOfNoun(noun), genderOf(given)];
  return wanted !== undefined && borne !== undefined && wanted !== borne;
}
