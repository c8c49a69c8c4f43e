import fc from 'fast-check';
import type { IndexedText } from '../../../src/core/search/search';

/** An article of the given paragraphs, each a list of sentences. */
export function articleOf(id: string, paragraphs: readonly (readonly string[])[]): IndexedText {
  let text = '';
  const passages = paragraphs.map((sentences, at) => {
    const spans = sentences.map((sentence) => {
      const start = text.length;
      text += sentence;
      const span = { start, end: text.length };
      text += ' ';
      return { span };
    });
    text += '\n\n';
    return { number: at + 1, sentences: spans };
  });
  return { id, text, passages };
}

/** Few words, so that sentences share many; inflections, numbers, stop words and hyphens among them. */
export const WORDS =
  'ferry ferries harbour harbours mayor mayors treaty signed signing sign grain tons 5,500 12 the of was not North-Sea sea north storm storms'.split(
    ' ',
  );

export const sentenceArbitrary = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 9 })
  .map((words) => `${words.join(' ')}.`);
export const paragraphsArbitrary = fc.array(fc.array(sentenceArbitrary, { minLength: 1, maxLength: 4 }), {
  maxLength: 4,
});
export const corpusArbitrary = fc
  .array(paragraphsArbitrary, { maxLength: 8 })
  .map((articles) => articles.map((paragraphs, at) => articleOf(`article-${at}`, paragraphs)));
export const queryArbitrary = fc
  .array(fc.constantFrom(...WORDS, 'unknown', 'port'), { maxLength: 6 })
  .map((words) => words.join(' '));

/** Numbers from 0 to 1, the same for the same seed (mulberry32, T. Ettinger, public domain). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const SYLLABLES =
  'ba ce di fo gu ha ki lo mu ne pa ri so tu va we xi yo za bel cor dan fer gol han jor kas lim mon nor pel'.split(' ');

/** The commonest words are the ones of English, in about its order: half of all running words. */
const COMMONEST =
  'the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which one you were all her she there would their we him been has when who will no more if out so up what about than into its then some could them'.split(
    ' ',
  );

/** A word for each rank by frequency: an English one for the commonest, else a made-up one; different for different ranks. */
export function wordOfRank(rank: number): string {
  if (rank < COMMONEST.length) return COMMONEST[rank];
  let word = '';
  for (let rest = rank + SYLLABLES.length; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) {
    word += SYLLABLES[rest % SYLLABLES.length];
  }
  return word;
}

/** Articles of made-up words that are as unevenly frequent as those of a language (Zipf), some figures among them. */
export function zipfArticles(count: number, sentencesEach: number, seed: number, vocabulary = 60_000): IndexedText[] {
  const next = random(seed);
  const word = (): string => {
    if (next() < 0.03) return String(Math.floor(next() * 3_000));
    return wordOfRank(Math.floor(vocabulary ** next()) - 1);
  };
  return Array.from({ length: count }, (_, at) => {
    const paragraphs: string[][] = [];
    for (let sentences = 0; sentences < sentencesEach; ) {
      const size = Math.min(sentencesEach - sentences, 1 + Math.floor(next() * 3));
      paragraphs.push(
        Array.from({ length: size }, () => `${Array.from({ length: 8 + Math.floor(next() * 24) }, word).join(' ')}.`),
      );
      sentences += size;
    }
    return articleOf(`zipf-${seed}-${at}`, paragraphs);
  });
}
