// Our own lists of what news words mean in; out which say the same, which exclude each other and which are other kinds.
import { KINDS } from './kinds';
import { VERBS } from './verbs';
import { WORDS } from './words';

interface Senses {
  /** Numbers of the senses that a lemma has. */
  readonly ofLemma: ReadonlyMap<string, readonly number[]>;
  readonly members: readonly (readonly string[])[];
  readonly opposed: readonly ReadonlySet<number>[];
}

let read: Senses | undefined;
const NONE: readonly number[] = [];

function senses(): Senses {
  read ??= build(`${VERBS}\n${WORDS}`);
  return read;
}

/** Lines `name: member member ! opposed opposed`; see the lists. */
function build(lists: string): Senses {
  const ofLemma = new Map<string, number[]>();
  const members: string[][] = [];
  const numbers = new Map<string, number>();
  const targets: string[][] = [];
  for (const line of lists.split('\n')) {
    const colon = line.indexOf(':');
    if (colon < 0) continue;
    const name = line.slice(0, colon).trim();
    const [own, against = ''] = line.slice(colon + 1).split('!');
    const number = numbers.get(name) ?? members.length;
    numbers.set(name, number);
    members[number] = [...new Set([...(members[number] ?? []), ...wordsIn(own)])];
    targets[number] = [...(targets[number] ?? []), ...wordsIn(against)];
  }
  members.forEach((list, number) => {
    for (const lemma of list) ofLemma.set(lemma, [...(ofLemma.get(lemma) ?? []), number]);
  });
  const opposed = members.map(() => new Set<number>());
  targets.forEach((list, number) => {
    for (const name of list) {
      const other = numbers.get(name);
      if (other === undefined) continue;
      opposed[number].add(other);
      opposed[other].add(number);
    }
  });
  return { ofLemma, members, opposed };
}

const wordsIn = (text: string): string[] => text.split(' ').filter((word) => word !== '');

const sensesOf = (lemma: string): readonly number[] => senses().ofLemma.get(lemma) ?? NONE;

/** Whether the two lemmas cannot both be true of one thing. */
export function excludeEachOther(a: string, b: string): boolean {
  const other = sensesOf(b);
  if (other.length === 0) return false;
  const { opposed } = senses();
  return sensesOf(a).some((sense) => other.some((o) => opposed[sense].has(o)));
}

/** Single words that say the same as a lemma, itself left out. */
export const sayingSame = (lemma: string): string[] =>
  [...new Set(sensesOf(lemma).flatMap((sense) => senses().members[sense]))].filter(
    (other) => other !== lemma && !other.includes('_'),
  );

/** Single words that cannot be true of what a lemma is true of. */
export const excludedBy = (lemma: string): string[] =>
  sensesOf(lemma)
    .flatMap((sense) => [...senses().opposed[sense]].flatMap((other) => senses().members[other]))
    .filter((other) => !other.includes('_'));

/** Whether the two lemmas share a sense. */
export function shareListedSense(a: string, b: string): boolean {
  const other = sensesOf(b);
  return other.length > 0 && sensesOf(a).some((sense) => other.includes(sense));
}

let kinds: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** Every lemma of a line of kinds with the others of its lines. */
function kindsOf(lemma: string): ReadonlySet<string> | undefined {
  kinds ??= buildKinds();
  return kinds.get(lemma);
}

function buildKinds(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const line of KINDS.trim().split('\n')) {
    const members = wordsIn(line.slice(line.indexOf(':') + 1));
    for (const member of members) {
      const others = found.get(member) ?? new Set();
      for (const other of members) if (other !== member) others.add(other);
      found.set(member, others);
    }
  }
  return found;
}

/** Lemmas of which at most one is true of a thing of this kind: for "red" the other colours. */
export const otherKinds = (lemma: string): readonly string[] => [...(kindsOf(lemma) ?? [])];

/** Whether one of the two put for the other names another kind of thing. */
export const areOtherKinds = (a: string, b: string): boolean => kindsOf(a)?.has(b) ?? false;
