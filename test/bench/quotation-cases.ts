import { quotesIn, type SourceQuotation } from '../../src/core/quotations/quotes-in';
import type { QuotationVerdictKind } from '../../src/core/quotations/verdict';
import type { Source } from '../../src/core/sources/source';
import { isGivenName } from '../../src/core/values/speakers/given-names';
import { ORGANISATION, ROLE } from '../../src/core/values/speakers/lexicon';
import { type Random, randomOf } from './random';

export type CaseKind =
  | 'substituted'
  | 'dropped'
  | 'added'
  | 'negation-dropped'
  | 'number-changed'
  | 'speaker-swapped'
  | 'role-swapped'
  | 'source-swapped'
  | 'stitched'
  | 'ellipsis-drops-negation'
  | 'invented'
  | 'true'
  | 'typography';

/** A draft with one quotation, and the verdicts that are right for it. */
export interface QuotationCase {
  readonly kind: CaseKind;
  readonly draft: string;
  readonly right: readonly QuotationVerdictKind[];
  readonly source: string;
}

/** A quotation that cases are made from, with its words as a writer would type them between double marks. */
interface Original {
  readonly source: Source;
  readonly index: number;
  readonly quotation: SourceQuotation;
  readonly words: string;
}

const NUMBER = /\b\d[\d,.]*\b|\b(?:two|three|four|five|six|seven|eight|nine|ten|twenty|hundred|thousand|million)\b/i;
const NEGATION = /\b(?:not|never|no|cannot|nobody|nothing)\b|n['’]t\b/i;

/** `each` cases of every kind from these articles; the same for the same seed. `outside`: articles that are not in the corpus. */
export function casesOf(
  sources: readonly Source[],
  outside: readonly Source[],
  each: number,
  seed: number,
): QuotationCase[] {
  const originals = originalsOf(sources);
  const foreign = originalsOf(outside);
  const makers: readonly (readonly [CaseKind, Maker])[] = [
    ['substituted', (o, r, all) => altered(o, r, substituted(o, r, all))],
    ['dropped', (o, r) => altered(o, r, dropped(o, r))],
    ['added', (o, r, all) => altered(o, r, added(o, r, all))],
    ['negation-dropped', (o, r) => altered(o, r, withoutNegation(o.words))],
    ['number-changed', (o, r) => altered(o, r, otherNumber(o.words, r))],
    ['speaker-swapped', (o, r) => swappedSpeaker(o, r, isNamed)],
    ['role-swapped', (o, r) => swappedSpeaker(o, r, (a, b) => !isNamed(a, b))],
    ['source-swapped', swappedSource],
    ['stitched', stitched],
    ['ellipsis-drops-negation', elided],
    ['true', (o, r) => made(o, r, part(o.words, r), ['verbatim', 'second-hand'])],
    ['typography', (o, r) => made(o, r, harmless(o.words, r), ['verbatim', 'second-hand'])],
  ];
  const random = randomOf(seed);
  const cases: QuotationCase[] = [];
  for (const [kind, make] of makers) cases.push(...some(kind, make, originals, each, random));
  cases.push(...some('invented', (o, r) => invented(o, sources, r), foreign, each, random));
  return cases;
}

type Draft = Pick<QuotationCase, 'draft' | 'right'> | undefined;
type Maker = (original: Original, random: Random, all: readonly Original[]) => Draft;

function some(
  kind: CaseKind,
  make: Maker,
  originals: readonly Original[],
  each: number,
  random: Random,
): QuotationCase[] {
  const cases: QuotationCase[] = [];
  const seen = new Set<string>();
  for (let tries = 0; tries < each * 60 && cases.length < each; tries++) {
    const original = random.pick(originals);
    const made = make(original, random, originals);
    if (!made || seen.has(made.draft)) continue;
    seen.add(made.draft);
    cases.push({ kind, ...made, source: original.source.citekey });
  }
  return cases;
}

function originalsOf(sources: readonly Source[]): Original[] {
  const found: Original[] = [];
  for (const [index, source] of sources.entries()) {
    for (const quotation of quotesIn(source)) {
      const raw = source.text.slice(quotation.span.start, quotation.span.end);
      const words = raw.trim().replace(/["“”]/g, "'").replace(/[,.]$/, '');
      const count = words.split(/\s+/).length;
      if (quotation.depth === 0 && count >= 6 && count <= 80 && !/[[\]*_<>|`]/.test(words))
        found.push({ source, index, quotation, words });
    }
  }
  return found;
}

/** A sentence of a draft: who speaks, the words, where from. */
function sentence(words: string, speaker: string | undefined, key: string, random: Random): string {
  const text = random.pick([`"${words}"`, `“${words.replace(/(^|[\s(])'/g, '$1‘').replace(/'/g, '’')}”`]);
  if (speaker === undefined)
    return random.pick([
      `It is worth reading the line ${text} [@${key}] twice.`,
      `${text} [@${key}]`,
      `Then comes this: ${text} [@${key}].`,
    ]);
  const name = speakerIn(speaker);
  return random.pick([
    `${capital(name)} said: ${text} [@${key}].`,
    `${text} ${name} said [@${key}].`,
    `According to ${name}, ${text} [@${key}].`,
    `${capital(name)} told reporters that ${text} [@${key}].`,
    `${capital(name)} added that ${text} [@${key}], which surprised many.`,
  ]);
}

const capital = (text: string): string => text[0].toUpperCase() + text.slice(1);
/** A role takes an article; a name does not. */
const speakerIn = (speaker: string): string =>
  /^\p{Lu}/u.test(speaker) || /^(?:police|officials|campaigners)$/.test(speaker) ? speaker : `the ${speaker}`;

/** The speaker as a draft may name them: in full, or by surname where nobody else of the article bears it. */
function named(original: Original, random: Random): string | undefined {
  const { speaker, attribution } = original.quotation;
  if (speaker === undefined || attribution.uncertain) return undefined;
  const words = speaker.split(' ');
  if (words.length < 2 || words.length > 3 || !isGivenName(words[0].toLowerCase())) return speaker;
  return random.pick([speaker, speaker, `Mr ${words[words.length - 1]}`, words[words.length - 1]]);
}

function made(
  original: Original,
  random: Random,
  words: string | undefined,
  right: readonly QuotationVerdictKind[],
): Draft {
  return words === undefined
    ? undefined
    : { draft: sentence(words, named(original, random), original.source.citekey, random), right };
}

const altered = (original: Original, random: Random, words: string | undefined): Draft =>
  made(original, random, words, ['altered']);

const tokensOf = (words: string): string[] => words.split(/\s+/);
const bare = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

function substituted(original: Original, random: Random, all: readonly Original[]): string | undefined {
  const tokens = tokensOf(original.words);
  const at = random.below(tokens.length);
  const other = bare(random.pick(tokensOf(random.pick(all).words)));
  const old = bare(tokens[at]);
  if (old.length < 2 || other.length < 2 || other === old) return undefined;
  tokens[at] = tokens[at].replace(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/u, () => other);
  return tokens.join(' ');
}

/** A word inside the quotation: a shorter quotation is no alteration. */
function dropped(original: Original, random: Random): string | undefined {
  const tokens = tokensOf(original.words);
  const at = 1 + random.below(tokens.length - 2);
  if (
    bare(tokens[at]).length === 0 ||
    bare(tokens[at]) === bare(tokens[at - 1]) ||
    bare(tokens[at]) === bare(tokens[at + 1])
  )
    return undefined;
  return [...tokens.slice(0, at), ...tokens.slice(at + 1)].join(' ');
}

function added(original: Original, random: Random, all: readonly Original[]): string | undefined {
  const tokens = tokensOf(original.words);
  const other = bare(random.pick(tokensOf(random.pick(all).words)));
  if (other.length < 2) return undefined;
  const at = 1 + random.below(tokens.length - 1);
  return [...tokens.slice(0, at), other, ...tokens.slice(at)].join(' ');
}

function withoutNegation(words: string): string | undefined {
  const without = words.replace(/n['’]t\b/i, '').replace(/^(.*?)\s+(?:not|never|no)\b/i, '$1');
  if (without !== words && NEGATION.test(words) && /n['’]t\b/i.test(words)) return words.replace(/n['’]t\b/i, '');
  const plain = words.replace(/\s(?:not|never|no)(?=\s)/i, '');
  return plain === words ? undefined : plain;
}

function otherNumber(words: string, random: Random): string | undefined {
  const match = NUMBER.exec(words);
  if (!match) return undefined;
  const [old] = match;
  const other = /^\d/.test(old)
    ? old.replace(/\d/, (d) => String((Number(d) % 9) + 1))
    : random.pick(
        ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].filter((n) => n !== old.toLowerCase()),
      );
  return words.slice(0, match.index) + other + words.slice(match.index + old.length);
}

/**
 * Two people, or two organisations, by name: no "the spokesman". A person against an organisation is no clear swap:
 * "the RSPCA said" may stand for its inspector, and counts among the roles.
 */
const isNamed = (a: string, b: string): boolean => isName(a) && isName(b) && isOrganisation(a) === isOrganisation(b);
const isOrganisation = (name: string): boolean =>
  /^\p{Lu}{2,}$/u.test(name) || name.split(' ').some((w, i) => i > 0 && ORGANISATION.has(w.toLowerCase()));
const NAME = /^\p{Lu}\S*(?: (?:\p{Lu}\S*|de|van|von|al|bin|of|for|the|and))*$/u;
/** "Police", "Briton" and "Girl" are no names. */
const isName = (name: string): boolean => NAME.test(name) && !ROLE.test(name.toLowerCase());

function swappedSpeaker(original: Original, random: Random, fits: (a: string, b: string) => boolean): Draft {
  const { speaker, attribution } = original.quotation;
  if (speaker === undefined || attribution.uncertain) return undefined;
  const others = [
    ...new Set(
      quotesIn(original.source).flatMap((q) => (q.speaker === undefined || q.attribution.uncertain ? [] : [q.speaker])),
    ),
  ];
  const different = others.filter(
    (other) => other !== speaker && sameWords(other, speaker) === 0 && fits(speaker, other),
  );
  if (different.length === 0) return undefined;
  const draft = sentence(original.words, random.pick(different), original.source.citekey, random);
  return { draft, right: ['other-speaker'] };
}

const sameWords = (a: string, b: string): number =>
  a
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((w) => w.length > 3 && b.toLowerCase().includes(w)).length;

function swappedSource(original: Original, random: Random, all: readonly Original[]): Draft {
  const other = random.pick(all).source;
  if (other === original.source || other.text.includes(original.words)) return undefined;
  return { draft: sentence(original.words, named(original, random), other.citekey, random), right: ['other-source'] };
}

function stitched(original: Original, random: Random, all: readonly Original[]): Draft {
  const others = all.filter(
    (o) =>
      o.source === original.source &&
      o.quotation.span.start < original.quotation.span.start &&
      o.quotation.joined !== original.quotation.joined,
  );
  const second = others.length > 0 && random.below(2) === 0 ? random.pick(others) : random.pick(all.slice(0, 400));
  if (second === original || second.quotation.joined === original.quotation.joined) return undefined;
  const first = tokensOf(original.words);
  const last = tokensOf(second.words);
  if (first.length < 8 || last.length < 8) return undefined;
  const joint = random.pick([' … ', ' ... ', ' ', ' [...] ']);
  const words = `${first.slice(0, 7).join(' ').replace(/[,.]$/, '')}${joint}${last.slice(-7).join(' ')}`;
  const { speaker } = original.quotation;
  return {
    draft: sentence(words, speaker === second.quotation.speaker ? speaker : undefined, original.source.citekey, random),
    right: ['stitched'],
  };
}

/** The negation alone, or the negation with the word behind it, goes under an ellipsis. */
function elided(original: Original, random: Random): Draft {
  const match =
    /\s(?:not|never|no|cannot|(?:do|does|did|is|was|are|were|wo|ca|could|would|should|have|has)n['’]t)(?=\s)/i.exec(
      original.words,
    );
  if (!match || match.index < 8 || original.words.length - match.index < 20) return undefined;
  const dots = random.pick([' … ', ' ... ', ' [...] ', ' [… ] '.replace('… ]', '…]')]);
  const words = original.words.slice(0, match.index) + dots + original.words.slice(match.index + match[0].length + 1);
  return made(original, random, words, ['ellipsis-drops-negation']);
}

function invented(original: Original, sources: readonly Source[], random: Random): Draft {
  const cited = random.pick(sources);
  if (sources.some((s) => s.text.includes(original.words))) return undefined;
  const { speaker } = original.quotation;
  return { draft: sentence(original.words, speaker, cited.citekey, random), right: ['not-found'] };
}

/** All the words, or some in a row; not where an inner quotation would be torn apart. */
function part(words: string, random: Random): string | undefined {
  const tokens = tokensOf(words);
  if (random.below(2) === 0 || tokens.length < 10) return words;
  const from = random.below(tokens.length - 7);
  const some = tokens.slice(from, from + 5 + random.below(tokens.length - from - 5)).join(' ');
  return /(?:^|\s)'|'(?=\s|[,.]|$)/.test(some) ? undefined : some;
}

const HARMLESS: readonly ((words: string, random: Random) => string)[] = [
  (w) => w.replace(/'/g, '’'),
  (w) => w.replace(/ - | – | — /g, '—'),
  (w) => w.replace(/ [-–—] /g, ' -- '),
  (w) => w.replace(/\.\.\./g, '…'),
  (w) => w.replace(/…/g, '...'),
  (w, r) => replaceOne(w, ' ', r.pick(['\u00a0', '\u202f', '  ', '\n', '\u2009'])),
  (w) => w.replace(/fi/g, 'ﬁ').replace(/fl/g, 'ﬂ'),
  (w) => (/^I\b/.test(w) ? w : w[0] === w[0].toUpperCase() ? w[0].toLowerCase() + w.slice(1) : capital(w)),
  (w, r) => w.replace(/[.,]$/, '') + r.pick(['.', ',', '', ';']),
  (w) => `… ${w} …`,
  (w) => (/^\p{Lu}\p{Ll}/u.test(w) ? `[${w[0].toLowerCase()}]${w.slice(1)}` : w),
  (w, r) => replaceOne(w, ' ', ` [${r.pick(['sic', 'the party', 'in March', 'his opponents'])}] `),
  (w) => w.replace(/e\u0301|é/g, 'e\u0301'),
  (w) => w.replace(/-/g, '‑'),
];

function harmless(words: string, random: Random): string | undefined {
  let changed = words;
  const from = random.below(HARMLESS.length);
  for (let n = 0; n < 3; n++) changed = HARMLESS[(from + n * 5) % HARMLESS.length](changed, random);
  return changed === words ? undefined : changed;
}

function replaceOne(words: string, what: string, by: string): string {
  const at = words.indexOf(what, Math.floor(words.length / 3));
  return at < 0 ? words : words.slice(0, at) + by + words.slice(at + what.length);
}
