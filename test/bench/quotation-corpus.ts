import type { Source } from '../../src/core/sources/source';
import { sourceOf } from '../core/quotations/kit';
import { type Random, randomOf } from './random';

const SYLLABLES = 'ba co du fe gi ho ju ka le mi no pu ra se ti vo wa xe yo zu'.split(' ');

/** The `n`th word of a made-up language; the commonest hundred are short. */
function word(n: number): string {
  let left = n + 1;
  let made = '';
  while (left > 0) {
    made += SYLLABLES[left % SYLLABLES.length];
    left = Math.floor(left / SYLLABLES.length);
  }
  return made;
}

/** Words occur as often as in English prose: the `n`th commonest in proportion to 1/n (Zipf). */
const zipf = (random: Random, vocabulary: number): number =>
  Math.floor(vocabulary ** (random.below(1_000_000) / 1_000_000)) - 1;

function sentence(random: Random, length: number): string {
  const words = Array.from({ length }, () => word(zipf(random, 30_000)));
  words[0] = words[0][0].toUpperCase() + words[0].slice(1);
  return words.join(' ');
}

const NAMES = ['Anna Holm', 'Tomas Berg', 'Maria Lind', 'Peter Dahl', 'Karen Vik', 'David Moe'];

/** An article of about 450 words, three quotations among them. */
export function syntheticArticle(n: number): Source {
  const random = randomOf(n + 1);
  const paragraphs: string[] = [];
  for (let p = 0; p < 10; p++) {
    const prose = Array.from({ length: 2 }, () => `${sentence(random, 14 + random.below(12))}.`);
    if (p % 3 === 1) prose.push(`“${sentence(random, 16)},” said ${random.pick(NAMES)}.`);
    paragraphs.push(prose.join(' '));
  }
  return sourceOf(`s${n}`, paragraphs);
}

export const syntheticCorpus = (size: number): Source[] => Array.from({ length: size }, (_, n) => syntheticArticle(n));

/** A draft of about 5,000 words with 60 quotations: true ones, altered ones, some cited, some from nowhere. */
export function syntheticDraft(corpus: readonly Source[], quotations = 60): string {
  const random = randomOf(99);
  const paragraphs: string[] = [];
  for (let q = 0; q < quotations; q++) {
    const source = corpus[Math.floor(((q + 0.5) * corpus.length) / quotations)];
    const passage = source.passages[random.below(3) * 3 + 1];
    const text = source.text.slice(passage.span.start, passage.span.end);
    const quoted = text.slice(text.indexOf('“') + 1, text.indexOf(',”')).split(' ');
    if (q % 4 === 1) quoted[7] = word(zipf(random, 30_000));
    const words = q % 10 === 9 ? sentence(random, 12) : quoted.join(' ');
    const cited = q % 3 === 0 ? '' : ` [@${source.citekey}, para. ${passage.number}]`;
    paragraphs.push(
      `${sentence(random, 40)}. ${random.pick(NAMES)} said: “${words}.”${cited} ${sentence(random, 25)}.`,
    );
  }
  return paragraphs.join('\n\n');
}
