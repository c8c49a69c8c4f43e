import * as lexicon from './lexicon';
import type { NounPhrase, Tokens } from './phrase';
import { headOf } from './role-nouns';

/** A title or role that a text gives to somebody: `["iranian", "foreign", "minister"]`, Javid Zarif. */
export interface HeldTitle {
  readonly name: string;
  /** In lower case; the noun comes last. */
  readonly words: readonly string[];
  /** Sentence that says so. */
  readonly sentence: number;
}

/** Most words of a role in an apposition. */
const LONGEST = 9;

/** The titles in front of a name and the roles in apposition to it. `name`: the full name of the phrase. */
export function titlesIn(tokens: Tokens, phrase: NounPhrase, name: string, sentence: number): HeldTitle[] {
  if (phrase.kind !== 'name') return [];
  const found = [
    upToNoun(phrase.titles),
    isAttribute(tokens, phrase.end) ? [] : roleBeside(tokens, phrase.start),
    roleBehind(tokens, phrase.end),
    roleInFront(tokens, phrase),
  ];
  return found.flatMap((words) => (words.length === 0 ? [] : [{ name, words, sentence }]));
}

/** "An eight-year-old Fort Worth girl": a name in front of the noun that the role is about. */
const isAttribute = (tokens: Tokens, end: number): boolean =>
  tokens[end]?.kind === 'word' && !tokens[end].capital && lexicon.ROLE.test(tokens[end].lower);

/** Titles that stand for their bearer later: "the Prince", "the sheriff". */
const RANK =
  /^(?:king|queen|prince|princess|duke|duchess|earl|baron|baroness|pope|cardinal|archbishop|bishop|sheikh|rabbi|imam|emperor|premier|chancellor|governor|sheriff|justice|attorney|colonel|captain|major|lieutenant|sergeant|corporal|admiral|brigadier|detective|inspector|superintendent|professor|reverend|pastor)$/;

/** The words up to the last one that is a noun for a role; none where there is no such noun. */
function upToNoun(words: readonly string[]): readonly string[] {
  const noun = words.findLastIndex((w) => lexicon.ROLE.test(w) || RANK.test(w));
  return words.slice(0, noun + 1);
}

/** `former RBS chairman X`. */
function roleBeside(tokens: Tokens, start: number): readonly string[] {
  if (tokens[start - 1]?.kind !== 'word' || !lexicon.ROLE.test(tokens[start - 1].lower)) return [];
  const words: string[] = [];
  for (let i = start - 1; i >= 0 && i > start - LONGEST && tokens[i].kind === 'word'; i--) {
    const { lower, possessive } = tokens[i];
    const outside =
      lexicon.PREPOSITIONS.has(lower) || lexicon.CLAUSE_WORDS.has(lower) || lexicon.DETERMINERS.has(lower);
    if (outside || possessive || lexicon.SPEECH.has(lower)) break;
    words.unshift(lower);
  }
  return words;
}

/** `X, a director of games at the firm, …`. */
function roleBehind(tokens: Tokens, end: number): readonly string[] {
  if (tokens[end]?.kind !== 'comma') return [];
  const words: string[] = [];
  for (let i = end + 1; i < tokens.length && i <= end + LONGEST && tokens[i].kind === 'word'; i++) {
    const { lower, possessive } = tokens[i];
    if (lexicon.PREPOSITIONS.has(lower) || lexicon.CLAUSE_WORDS.has(lower) || lower === 'and') break;
    if (lexicon.DETERMINERS.has(lower) || possessive) words.length = 0;
    else words.push(lower);
  }
  const noun = words[words.length - 1] ?? '';
  return lexicon.ROLE.test(noun) || (words.length > 1 && lexicon.TITLES.has(noun)) ? words : [];
}

/** `The Iranian foreign minister, X, …`. */
function roleInFront(tokens: Tokens, { start, end }: NounPhrase): readonly string[] {
  const closed = tokens[end] === undefined || tokens[end].kind === 'comma';
  if (tokens[start - 1]?.kind !== 'comma' || !closed) return [];
  const words: string[] = [];
  for (let i = start - 2; i >= 0 && i > start - LONGEST && tokens[i].kind === 'word'; i--) {
    const { lower, possessive } = tokens[i];
    if (lexicon.DETERMINERS.has(lower) || possessive)
      return lexicon.ROLE.test(words[words.length - 1] ?? '') ? words : [];
    if (lexicon.PREPOSITIONS.has(lower) || lexicon.CLAUSE_WORDS.has(lower)) return [];
    words.unshift(lower);
  }
  return [];
}

/** Words that tell two holders of like offices apart even where only one side has them. */
const TELLING = /^(?:shadow|deputy|vice|assistant|prime|first)$/;
/** Words in front of a title that do not say which. */
const EMPTY = /^(?:former|ex|then|late|current|new|outgoing|senior|acting|veteran|interim|own)$/;

/** Whether "the Israeli prime minister" may mean who bears `title`: the same noun, and no other word in front of it. */
export function mayBear(title: readonly string[], role: string): boolean {
  const head = headOf(role);
  const at = title.lastIndexOf(head);
  if (at < 0) return false;
  const words = role.toLowerCase().split(' ');
  const asked = words.slice(0, words.indexOf(head)).filter((w) => !EMPTY.test(w));
  const borne = title.slice(0, at).filter((w) => !EMPTY.test(w));
  for (let i = 1; i <= Math.max(asked.length, borne.length); i++) {
    const [a, b] = [asked[asked.length - i], borne[borne.length - i]];
    if (a === b) continue;
    if (a !== undefined && b !== undefined) return false;
    if (TELLING.test(a ?? b ?? '')) return false;
  }
  return true;
}

const RELATION =
  /^(?:mother|father|(?:ex-)?(?:husband|wife)|widow|(?:girl|boy)?friends?|uncle|aunt|grandmother|grandfather|cousin|son|daughter|brother|sister|colleague|neighbour|partner|victim|man|woman|boy|girl|resident)$/;

/** Whether a noun is for somebody's relative, friend or neighbour, or for no more than a man or a woman. */
export const isRelation = (noun: string): boolean => RELATION.test(noun);

/** What the bearer of a title is called for a change: "the judge" is Mr Justice Holm, "the Bergen boss" its manager. */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  judge: ['justice', 'sheriff', 'magistrate'],
  boss: ['manager', 'coach', 'executive', 'chief'],
  chief: ['executive', 'chairman', 'secretary', 'director', 'boss'],
  manager: ['boss', 'coach'],
  coach: ['manager', 'boss'],
  cleric: ['pastor', 'reverend', 'bishop', 'imam', 'priest'],
  politician: ['mp', 'msp', 'councillor', 'senator', 'minister'],
  lawyer: ['solicitor', 'barrister', 'attorney', 'qc', 'kc'],
  barrister: ['qc', 'kc'],
  officer: ['constable', 'sergeant', 'inspector', 'detective', 'superintendent'],
  detective: ['inspector', 'sergeant', 'superintendent'],
  academic: ['professor', 'lecturer'],
  scientist: ['researcher', 'professor'],
  researcher: ['professor', 'scientist', 'author'],
};

/** Holders of one kind of office that are looked at, so that a list of a thousand ministers is not walked for each mention. */
const MOST = 40;

/** Who bears which title in a text. */
export class Titles {
  readonly #byNoun = new Map<string, HeldTitle[]>();
  readonly #byName = new Map<string, HeldTitle>();

  /** `held` in the order of the text. */
  constructor(held: readonly HeldTitle[]) {
    for (const title of held) {
      const noun = title.words[title.words.length - 1];
      const list = this.#byNoun.get(noun) ?? [];
      if (list.length < MOST) list.push(title);
      this.#byNoun.set(noun, list);
      if (!this.#byName.has(title.name)) this.#byName.set(title.name, title);
    }
  }

  /** Names of those who, up to sentence `h`, may be meant by a role such as "the Israeli prime minister". */
  holders(role: string, h: number): ReadonlySet<string> {
    // Everybody is somebody's son: a relation is no title.
    const head = headOf(role);
    if (RELATION.test(head)) return new Set();
    const borne = (noun: string, as: string): string[] =>
      (this.#byNoun.get(noun) ?? []).filter((t) => t.sentence <= h && mayBear(t.words, as)).map((t) => t.name);
    const own = borne(head, role);
    if (own.length > 0) return new Set(own);
    const rest = role.toLowerCase().split(' ');
    const others = (ALIASES[head] ?? []).flatMap((noun) =>
      borne(noun, rest.map((w) => (w === head ? noun : w)).join(' ')),
    );
    return new Set(others);
  }

  /** The noun of the first title that the text gives somebody. */
  nounOf(name: string): string | undefined {
    return this.#byName.get(name)?.words.at(-1);
  }
}
