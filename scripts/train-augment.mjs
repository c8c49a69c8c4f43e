// Practice rows of our own making, so that the scorer learns that a small difference alone is no contradiction: a
// sentence against itself with a synonym put in, a detail dropped, a contraction opened. All are supported by the original.

/** Lemmas of each first sense, from WordNet's table: `synset number -> lemmas`. */
export function firstSenses(words) {
  const bySense = new Map();
  for (const line of words.split('\n')) {
    const [lemma, ...parts] = line.split(' ');
    if (lemma.includes('_')) continue;
    for (const part of parts) {
      const frequency = Number(part[1]);
      const sense = part[0] + part.slice(2).split('.')[0];
      if (frequency < 1) continue;
      bySense.set(sense, [...(bySense.get(sense) ?? []), { lemma, frequency }]);
    }
  }
  return bySense;
}

const SAFE_DROPS = new Set([
  'also',
  'then',
  'currently',
  'later',
  'however',
  'officially',
  'primarily',
  'generally',
  'originally',
  'famously',
  'well-known',
  'notable',
  'very',
]);

/** One supported rewriting of a sentence, or undefined. `kit` has wordsOf, entriesOf and the table of firstSenses. */
export function rewrite(text, random, kit) {
  const words = kit.wordsOf(text);
  const pieces = words.map((w) => ({ w, out: text.slice(w.start, w.end), lead: w.glued ? '' : ' ' }));
  let changed = 0;
  const kind = random();
  for (const piece of pieces) {
    const { w } = piece;
    if (w.kind !== 'word' || w.capital || w.stop || w.ending !== '' || !w.part || changed >= 2) continue;
    const entry = kit.entriesOf(w.lemma)[w.part];
    if (!entry || random() > 0.6) continue;
    const others = (kit.bySense.get(w.part + entry.senses[0].toString(36)) ?? []).filter((o) => o.lemma !== w.lemma);
    if (others.length === 0) continue;
    piece.out = others[Math.floor(random() * others.length)].lemma;
    changed++;
  }
  let kept = pieces.filter((p) => !SAFE_DROPS.has(p.w.norm));
  if (kept.length < pieces.length) changed++;
  if (kind < 0.5) {
    // Leave out what a comma or a preposition of time or place introduces at the end.
    for (let i = kept.length - 2; i > 6 && i > kept.length * 0.45; i--) {
      if (
        kept[i].w.norm === ',' ||
        (kind < 0.25 && ['in', 'at', 'on', 'with', 'from', 'by'].includes(kept[i].w.norm))
      ) {
        if (kept.slice(i).some((p) => ['not', "n't", 'but', 'or', 'and', 'if'].includes(p.w.norm))) break;
        kept = kept.slice(0, i);
        changed++;
        break;
      }
    }
  }
  if (changed === 0 && random() > 0.3) return undefined;
  return kept
    .map((p) => p.lead + p.out)
    .join('')
    .trim();
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const AUXILIARIES = new Set([
  'is',
  'was',
  'are',
  'were',
  'will',
  'would',
  'can',
  'could',
  'has',
  'have',
  'had',
  'should',
  'may',
  'might',
]);
export const pick = (list, random) => list[Math.floor(random() * list.length)];

/** The replacement with the ending of the word it replaces. */
function inflect(lemma, ending) {
  if (ending === 's')
    return /(s|x|z|ch|sh)$/.test(lemma)
      ? `${lemma}es`
      : /[^aeiou]y$/.test(lemma)
        ? `${lemma.slice(0, -1)}ies`
        : `${lemma}s`;
  if (ending === 'ed')
    return lemma.endsWith('e') ? `${lemma}d` : /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${lemma}ed`;
  if (ending === 'ing') return lemma.endsWith('e') ? `${lemma.slice(0, -1)}ing` : `${lemma}ing`;
  return lemma;
}

function otherNumber(value, random) {
  const scale = value >= 1000 && value <= 2100 ? 1 : Math.max(1, value);
  const factor = pick([0.5, 0.7, 0.8, 1.2, 1.3, 1.5, 2], random);
  const next = scale === 1 ? value + pick([-9, -4, -2, -1, 1, 2, 3, 5], random) : Math.round(value * factor);
  return next === value ? value + pick([1, 2, 3], random) : Math.max(1, next);
}

const CORRUPTIONS = {
  number({ words, random }) {
    const at = words.filter((w) => w.kind === 'number' && !w.norm.includes('.'));
    if (at.length === 0) return undefined;
    const w = pick(at, random);
    const value = Number(w.norm.replaceAll(',', ''));
    const next = otherNumber(value, random);
    return [w.start, w.end, w.norm.includes(',') ? next.toLocaleString('en-US') : String(next)];
  },
  date({ words, text, random }) {
    const at = words.filter(
      (w) =>
        w.capital && (WEEKDAYS.includes(text.slice(w.start, w.end)) || MONTHS.includes(text.slice(w.start, w.end))),
    );
    if (at.length === 0) return undefined;
    const w = pick(at, random);
    const was = text.slice(w.start, w.end);
    const others = (WEEKDAYS.includes(was) ? WEEKDAYS : MONTHS).filter((x) => x !== was);
    return [w.start, w.end, pick(others, random)];
  },
  name({ text, random, kit }) {
    const names = kit.namesIn(text);
    const others = kit.otherNames.filter((n) => !text.toLowerCase().includes(n.toLowerCase()));
    if (names.length === 0 || others.length === 0) return undefined;
    const n = pick(names, random);
    return [n[0], n[1], pick(others, random)];
  },
  place({ words, random, kit }) {
    const at = words.filter((w) => w.capital && kit.places.includes(w.norm));
    if (at.length === 0) return undefined;
    const w = pick(at, random);
    const other = pick(
      kit.places.filter((p) => p !== w.norm && kit.sameForm(p, w.norm)),
      random,
    );
    return other && [w.start, w.end, other[0].toUpperCase() + other.slice(1)];
  },
  negation({ words, random }) {
    const not = words.find((w) => w.norm === 'not' || w.norm === "n't" || w.norm === 'never');
    if (not && random() < 0.7) return [not.start, not.end, ''];
    const at = words.filter((w) => AUXILIARIES.has(w.norm));
    if (at.length === 0) return undefined;
    const w = pick(at, random);
    return [w.end, w.end, ' not'];
  },
  opposite({ words, random, kit }) {
    const at = words.filter((w) => w.kind === 'word' && !w.stop && kit.opposites(w.lemma).length > 0);
    if (at.length === 0) return undefined;
    const w = pick(at, random);
    return [w.start, w.end, inflect(pick(kit.opposites(w.lemma), random), w.ending)];
  },
  sibling({ words, random, kit }) {
    const at = words.filter(
      (w) => w.kind === 'word' && !w.stop && !w.capital && w.part === 'n' && kit.siblings(w.lemma).length > 0,
    );
    if (at.length === 0) return undefined;
    const w = pick(at, random);
    return [w.start, w.end, inflect(pick(kit.siblings(w.lemma), random), w.ending)];
  },
};

/** One contradicted rewriting of a sentence: a number, date, name, place, negation, opposite or sibling word changed. */
export function corrupt(text, random, kit) {
  const words = kit.wordsOf(text);
  const kinds = Object.keys(CORRUPTIONS);
  for (let tries = 0; tries < 6; tries++) {
    const change = CORRUPTIONS[pick(kinds, random)]({ words, text, random, kit });
    if (!change) continue;
    const [start, end, put] = change;
    const made = (text.slice(0, start) + put + text.slice(end)).replace(/ {2,}/g, ' ');
    if (made !== text) return made;
  }
  return undefined;
}

/** Synonym rewriting alone: nothing is left out. */
export function paraphrase(text, random, kit) {
  const words = kit.wordsOf(text);
  let out = '';
  let from = 0;
  let changed = 0;
  for (const w of words) {
    if (w.kind !== 'word' || w.capital || w.stop || !w.part || changed >= 3 || random() > 0.5) continue;
    const entry = kit.entriesOf(w.lemma)[w.part];
    if (!entry) continue;
    const others = (kit.bySense.get(w.part + entry.senses[0].toString(36)) ?? []).filter(
      (o) => o.lemma !== w.lemma && o.frequency >= 2,
    );
    if (others.length === 0) continue;
    out += text.slice(from, w.start) + inflect(pick(others, random).lemma, w.ending);
    from = w.end;
    changed++;
  }
  return changed === 0 ? undefined : out + text.slice(from);
}
