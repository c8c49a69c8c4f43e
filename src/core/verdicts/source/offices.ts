// What a claim and a source call one person, in; out the offices that one person does not hold of one body at once.
import { relate } from '../relations';
import type { Belonging } from './belonging';

/** Offices of which a body has one holder, and a holder one. "Head" and "leader" may stand for any of them. */
const OFFICES = new Set(
  'president chairman chairwoman chairperson executive manager coach captain owner treasurer secretary spokesman spokeswoman editor controller commissioner mayor governor superintendent sergeant inspector constable'.split(
    ' ',
  ),
);
const PORTFOLIOS = new Set(['minister', 'secretary']);
const SAME = new Set(['same', 'form', 'synonym', 'broader', 'narrower']);

export interface OfficeClash {
  readonly given: Belonging;
  /** Token of the role in the claim, and in the source's sentence. */
  readonly claimed: number;
  readonly there: number;
}

/** Another office of the same body, or a ministry of another matter. `sameBody`: both are offices of one body. */
export function officeClash(
  told: Belonging,
  given: readonly Belonging[],
  sameBody: (given: Belonging) => boolean,
): OfficeClash | undefined {
  for (const claimed of told.roles) {
    const role = lemma(told, claimed);
    if (PORTFOLIOS.has(role)) {
      const other = otherPortfolio(told, claimed, role, given);
      if (other) return other;
    }
    if (!OFFICES.has(role)) continue;
    const roles = given.flatMap((g) => g.roles.map((there) => ({ given: g, there, name: lemma(g, there) })));
    if (roles.some(({ name }) => SAME.has(relate(role, name)) || !OFFICES.has(name))) continue;
    const rival = roles.find((r) => sameBody(r.given));
    if (rival) return { given: rival.given, claimed, there: rival.there };
  }
  return undefined;
}

const lemma = ({ statement }: Belonging, token: number): string => statement.words[token].lemma;

function otherPortfolio(
  told: Belonging,
  claimed: number,
  role: string,
  given: readonly Belonging[],
): OfficeClash | undefined {
  const own = portfolio(told, claimed);
  const offices = given.flatMap((g) =>
    g.roles.filter((there) => lemma(g, there) === role).map((there) => ({ given: g, there })),
  );
  const others = offices.map((office) => ({ ...office, of: portfolio(office.given, office.there) }));
  if (own.length === 0 || others.length === 0) return undefined;
  const agrees = others.some(({ of }) => of.length === 0 || of.some((a) => own.some((b) => SAME.has(relate(a, b)))));
  return agrees ? undefined : { given: others[0].given, claimed, there: others[0].there };
}

/** What an office is about: "health" minister, minister for "policing and justice". */
function portfolio({ statement: { words, keys }, description: { first, last } }: Belonging, at: number): string[] {
  const found: string[] = [];
  for (let i = at - 1; i >= first && words[i].kind === 'word' && !words[i].stop; i--)
    if (keys[i][0] !== '@' && !words[i].shout) found.push(words[i].lemma);
  if (['for', 'of'].includes(words[at + 1]?.norm ?? ''))
    for (let i = at + 2; i <= last && words[i].kind === 'word'; i++)
      if (!words[i].stop && keys[i][0] !== '@') found.push(words[i].lemma);
  return found;
}
