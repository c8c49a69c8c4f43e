// A description of a person in; out the roles in it and the bodies that it ties him to.
import type { Name } from '../../values/names';
import { isGivenName } from '../../values/speakers/given-names';
import type { Statement } from '../../values/statement';
import type { ArticleStatements } from '../article';
import { type Description, descriptionsOf, ROLES } from './descriptions';

/** What a description holds. */
export interface Belonging {
  readonly sentence: number;
  readonly statement: Statement;
  readonly description: Description;
  /** Tokens of the roles in it: "president", "director". */
  readonly roles: readonly number[];
  /** Names of what somebody belongs to. */
  readonly bodies: readonly Name[];
}

/** What a sentence calls a person named at `person`, in words that name a role or a body. */
export function belongingsOf(
  statement: Statement,
  person: Pick<Name, 'first' | 'last'>,
  sentence: number,
  article?: ArticleStatements,
): Belonging[] {
  return descriptionsOf(statement, person.first, person.last)
    .map((description) => {
      const { first, last } = description;
      const roles: number[] = [];
      for (let i = first; i <= last; i++) if (ROLES.has(statement.words[i].lemma)) roles.push(i);
      return { sentence, statement, description, roles, bodies: bodiesIn(statement, description, article) };
    })
    .filter(({ bodies, roles }) => bodies.length > 0 || roles.length > 0);
}

/** All that a source calls a person, by the surname and the given name. */
export function describedIn(article: ArticleStatements, surname: string, given: string): Belonging[] {
  return article.sentences.flatMap((s, sentence) =>
    s.words.flatMap(({ norm, capital }, last) => {
      if (norm !== surname || !capital) return [];
      return belongingsOf(s, { first: s.words[last - 1]?.norm === given ? last - 1 : last, last }, sentence, article);
    }),
  );
}

const COURTESY = new Set('mr mrs ms miss sir dame lord lady dr managing senior new'.split(' '));
const TIES = new Set('of for at from with on by'.split(' '));
const LEADING = new Set('lead head chair manage coach run'.split(' '));
const ARTICLES = new Set(['the', 'a', 'an']);
const INNER = new Set(['of', 'the', '&', '-', '.']);

/** Runs of capitalised words that are no roles: a sentence's own names may run on into the person's. */
function bodiesIn(s: Statement, { first, last }: Description, article: ArticleStatements | undefined): Name[] {
  const found: Name[] = [];
  let from = -1;
  for (let i = first; i <= last + 1; i++) {
    const goesOn =
      i <= last && (isNameWord(s, i) || (from >= 0 && i < last && INNER.has(s.words[i].norm) && isNameWord(s, i + 1)));
    if (goesOn && from < 0) from = i;
    if (goesOn || from < 0) continue;
    const place = s.names.find((n) => n.first === from)?.place;
    const body = {
      first: from,
      last: i - 1,
      parts: s.words.slice(from, i).map(({ norm }) => norm),
      ...(place && { place }),
    };
    if (isName(s, body, article) && isTied(s, body, first, last)) found.push(body);
    from = -1;
  }
  return found;
}

function isNameWord(s: Statement, at: number): boolean {
  const { kind, capital, stop, norm, lemma } = s.words[at];
  return kind === 'word' && capital && !stop && s.role[at] !== 1 && !COURTESY.has(norm) && !ROLES.has(lemma);
}

/** "Saints" at the start of a sentence is a name where the source writes it so in the midst of one too. */
function isName(s: Statement, { first, last }: Name, article: ArticleStatements | undefined): boolean {
  if (s.names.some((n) => n.first <= last && first <= n.last)) return true;
  const { lemma, norm } = s.words[first];
  return (article?.holders.get(lemma) ?? []).some((sentence) =>
    article?.sentences[sentence].words.some(
      (word, at, all) => word.capital && word.norm === norm && all[at - 1]?.kind === 'word',
    ),
  );
}

/** Whether a name in a description is what somebody belongs to: behind "of", or in front of his role or "'s". */
function isTied(s: Statement, { first, last }: Name, from: number, to: number): boolean {
  if (isGivenName(s.words[first].norm) && first < last) return false;
  let before = first - 1;
  while (before >= from && ARTICLES.has(s.words[before].norm)) before--;
  const tie = s.words[before];
  if (tie && (TIES.has(tie.norm) || LEADING.has(tie.lemma))) return true;
  for (let i = last + 1; i <= to && i <= last + 4; i++) {
    if (ROLES.has(s.words[i].lemma) || s.words[i].norm === "'s") return true;
    if (TIES.has(s.words[i].norm)) return false;
  }
  return false;
}
