import assert from 'node:assert/strict';
import { parseDraft } from '../../../src/core/drafts/parse';
import { createClaimJudge } from '../../../src/core/evidence/judge';
import { ingestText } from '../../../src/core/ingest/plain';
import { emptyLibrary, type Library, updateLibrary } from '../../../src/core/sources/library';
import { randomOf } from '../../bench/random';
import { assertGrowth } from '../../growth';

const SMALL = 100;
const LARGE = 1_000;
const CLAIMS = 40;

const list = (words: string): string[] => words.split(' ');
const TOWNS = list('Aldmoor Brenwick Castleford Dunford Elmstead Farleigh Grantby Holmside Ivelchester Kirkdale');
const WHO = list('ministry council shipyard hospital school brewery union court railway museum');
const DID = list('opened closed sold bought rebuilt inspected praised blamed delayed approved');
const WHAT = list('bridge ward tunnel archive ferry depot pension licence garden theatre');

/** Articles of 12 sentences about towns of their own, each sentence with a number. */
function corpus(size: number): string[] {
  const { pick, below } = randomOf(11);
  const sentence = (town: string): string =>
    `The ${pick(WHO)} in ${town} ${pick(DID)} the ${pick(WHAT)} after ${2 + below(90)} ${pick(WHAT)}s were ${pick(DID)} by the ${pick(WHO)}.`;
  return Array.from({ length: size }, (_, i) => {
    const town = `${pick(TOWNS)}${'abcdefghij'[i % 10]}`;
    return Array.from({ length: 12 }, () => sentence(town)).join(' ');
  });
}

function libraryOf(articles: readonly string[]): Library {
  const files = articles.map((body, i) => [`a${i}.txt`, ingestText(`a${i}.txt`, `Untitled\n\n${body}`)] as const);
  const library = updateLibrary(emptyLibrary, new Map(files), []);
  while (!library.findSomeDuplicates());
  return library;
}

describe('time of claim verdicts', function () {
  this.timeout(60_000);
  const articles = corpus(LARGE);
  // Each claim alters the number of a sentence, so that search, sentences and the whole source all have their say.
  const draft = articles
    .slice(0, CLAIMS)
    .map((body) => body.slice(0, body.indexOf('.') + 1).replace(/\d+/, '97'))
    .join('\n\n');
  const { claims } = parseDraft(draft);

  const libraries = new Map([SMALL, LARGE].map((size) => [size, libraryOf(articles.slice(0, size))]));

  it('time grows far slower than the corpus while claims are judged', () => {
    assert.equal(claims.length, CLAIMS);
    return assertGrowth('judged', { small: SMALL, large: LARGE, below: 0.5 }, (size) => {
      const judge = createClaimJudge(libraries.get(size) ?? emptyLibrary);
      return () => {
        for (const claim of claims) judge.judge(claim, 'balanced');
      };
    });
  });
});
