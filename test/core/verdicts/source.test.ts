// A claim against a source as a whole: other words find the place; one differing value decides, two are another event.
import assert from 'node:assert/strict';
import { stateOf } from '../../../src/core/values/statement';
import { gatherArticle } from '../../../src/core/verdicts/article';
import { judgeBySource } from '../../../src/core/verdicts/source/judge-source';
import { locate } from '../../../src/core/verdicts/source/locate';

const ARTICLE = [
  'The shipyard in Aldmoor laid off 240 workers on Tuesday, its manager said.',
  'Nora Field, who has led the yard since 2014, blamed the loss of a ferry order.',
  'Her deputy, Paul Lowe, refused to discuss the pensions of those dismissed.',
  'The yard had been building ferries for sixty years.',
  'A chapel near the slipway was sold to a brewery in Castleford for 90,000 pounds.',
];
const article = gatherArticle(ARTICLE.map((text) => stateOf(text)));
const clashes = (claim: string): string[] => {
  const { clashes: found } = judgeBySource(stateOf(claim), article);
  return found
    .filter(({ strength }) => strength >= 0.6)
    .map(
      (c) =>
        `${claim.slice(c.claimSpan.start, c.claimSpan.end)} / ${ARTICLE[c.sentence].slice(c.evidenceSpan.start, c.evidenceSpan.end)}`,
    );
};

describe('a claim against a whole source', () => {
  it('finds the place under other words', () => {
    const [first] = locate(stateOf('Employees numbering 240 were dismissed by the yard in Aldmoor.'), article, 3);
    assert.equal(first.sentence, 0);
  });

  it('holds one differing value against the claim', () => {
    assert.deepEqual(clashes('The Aldmoor shipyard laid off 310 workers on Tuesday.'), ['310 / 240']);
    assert.deepEqual(clashes('The shipyard in Aldmoor laid off 240 workers on Friday.'), ['Friday / Tuesday']);
    assert.deepEqual(clashes('Nora Field has led the yard since 2009.'), ['2009 / 2014']);
    assert.deepEqual(clashes('The chapel near the slipway was sold to a brewery in Dunford.'), [
      'Dunford / Castleford',
    ]);
    assert.deepEqual(clashes('Paul Lowe discussed the pensions of those dismissed.'), [
      'discussed / refused to discuss',
    ]);
  });

  it('leaves alone what may be another event, or what the source says elsewhere', () => {
    for (const claim of [
      'The shipyard in Aldmoor laid off 80 workers in March.',
      'Another 80 workers were laid off by the shipyard in Aldmoor.',
      'A shipyard in Dunford laid off 80 workers.',
      'The shipyard in Aldmoor laid off 240 workers.',
      'The yard paid its manager 45,000 pounds.',
    ])
      assert.deepEqual(clashes(claim), [], claim);
  });

  it('tells whom a person belongs to, and which office of a body is his', () => {
    const people = [
      'Aldmoor Port chairman Edith Vane paid tribute to the crew, as did Sunda Line captain Rolf Petrie.',
      'Lena Frost, minister for fisheries, will visit the yard, Vane said.',
      'Hugh Marl, of the Dockers Union, did not comment.',
    ];
    const source = gatherArticle(people.map((text) => stateOf(text)));
    const found = (claim: string): string[] =>
      judgeBySource(stateOf(claim), source)
        .clashes.filter(({ comparison }) => comparison === 'affiliation')
        .map(({ message }) => message ?? '');
    for (const [claim, told] of [
      [
        'Edith Vane is the chairman of Castleford Rail.',
        '"the chairman of Castleford Rail". Source: "Aldmoor Port chairman"',
      ],
      [
        'Edith Vane, the manager of Aldmoor Port, praised the crew.',
        '"the manager of Aldmoor Port". Source: "Aldmoor Port chairman"',
      ],
      ['Hugh Marl works for the Sunda Line.', '"works for the Sunda Line". Source: "of the Dockers Union"'],
      [
        'Lena Frost, minister for transport, will visit the yard.',
        '"minister for transport". Source: "minister for fisheries"',
      ],
    ])
      assert.ok(
        found(claim).some((message) => message.includes(told)),
        `${claim} ${found(claim)}`,
      );
    for (const claim of [
      'Edith Vane leads Aldmoor Port.',
      'Edith Vane was once the manager of Castleford Rail.',
      'Rolf Petrie praised Castleford Rail.',
      'The fisheries minister, Lena Frost, will come.',
      'Hugh Marl, of the DU, was silent.',
    ])
      assert.deepEqual(found(claim), [], claim);
  });

  it('tells a denial of what the claim states in other words, and shows it whole', () => {
    const denials = [
      'Aldmoor Council has not, however, disclosed how much it paid for the land of the chapel.',
      'There are no plans to reopen the ferry route at another pier.',
      'There is not a single day on which the skipper does not think of his crew.',
      'The manager pleaded not guilty to the charge.',
    ];
    const source = gatherArticle(denials.map((text) => stateOf(text)));
    const found = (claim: string): string[] =>
      judgeBySource(stateOf(claim), source)
        .clashes.filter(({ strength }) => strength >= 0.6)
        .map((c) => denials[c.sentence].slice(c.evidenceSpan.start, c.evidenceSpan.end));
    assert.deepEqual(found('Aldmoor Council has announced how much it paid for the land.'), [
      'not, however, disclosed how much it paid for the land',
    ]);
    assert.deepEqual(found('The owners intend to reopen the ferry route at a different pier.'), [
      'no plans to reopen the ferry route at another pier',
    ]);
    for (const claim of [
      'Every single day the skipper thinks of his crew.',
      'The manager entered a plea to the charge.',
      'Aldmoor Council bought the land of the chapel.',
    ])
      assert.deepEqual(found(claim), [], claim);
  });

  it('tells an opposite, and another amount, where the source says all the rest', () => {
    const report = [
      'The council of Aldmoor found the slipway in poor condition, an engineer said.',
      'Most skippers use the new harbour light.',
      'Pilots often carry letters to the outer islands.',
      'Castleford Rovers lost to Aldmoor Athletic in the final.',
      'Two sailors arrested after the fight were released without a charge.',
    ];
    const source = gatherArticle(report.map((text) => stateOf(text)));
    const found = (claim: string): string[] =>
      judgeBySource(stateOf(claim), source)
        .clashes.filter(({ strength }) => strength >= 0.64)
        .map(
          (c) =>
            `${claim.slice(c.claimSpan.start, c.claimSpan.end)} / ${report[c.sentence].slice(c.evidenceSpan.start, c.evidenceSpan.end)}`,
        );
    for (const [claim, told] of [
      ['The Aldmoor council found that the slipway was in good condition.', 'good / poor'],
      ['Hardly any skippers use the new harbour light.', 'Hardly any / Most'],
      ['Pilots rarely carry letters to the outer islands.', 'rarely / often'],
      ['Castleford Rovers won the final against Aldmoor Athletic.', 'won / lost'],
    ])
      assert.deepEqual(found(claim), [told], claim);
    for (const claim of [
      'The council of Aldmoor found the slipway in bad condition.',
      'Nearly all skippers use the new light of the harbour.',
      'Aldmoor Athletic won the final against Castleford Rovers.',
      'Two of the sailors arrested after the fight were freed.',
    ])
      assert.deepEqual(found(claim), [], claim);
  });

  it('tells what the source orders in time the other way about', () => {
    const story = [
      'After striking a rock off Aldmoor, the dredger was towed to Castleford.',
      'The crew left the harbour two days before the storm.',
      'The inspectors boarded the dredger on Monday.',
      'Its insurer cancelled the policy on Wednesday.',
    ];
    const source = gatherArticle(story.map((text) => stateOf(text)));
    const found = (claim: string): string[] =>
      judgeBySource(stateOf(claim), source).clashes.flatMap(({ comparison, sentence }) =>
        comparison === 'order' ? [story[sentence]] : [],
      );
    assert.deepEqual(found('The dredger was towed to Castleford before it struck a rock off Aldmoor.'), [story[0]]);
    assert.deepEqual(found('The crew left the harbour two days after the storm.'), [story[1]]);
    assert.deepEqual(found('The insurer cancelled the policy before the inspectors boarded the dredger.'), [story[3]]);
    for (const claim of [
      'The dredger was towed to Castleford after it had struck a rock.',
      'The crew left the harbour before the storm.',
      'The insurer cancelled the policy after the inspectors had boarded the dredger.',
      'The crew appeared before the court at Castleford.',
      'The captain slept before the storm.',
    ])
      assert.deepEqual(found(claim), [], claim);
  });

  it('never throws, and keeps its spans inside the sentences', () => {
    for (const claim of ['', '?', '9', 'Aldmoor', '— — —', 'No. '.repeat(500), 'Aldmoor 240 Tuesday '.repeat(300)]) {
      const statement = stateOf(claim);
      for (const c of judgeBySource(statement, article).clashes) {
        assert.ok(c.claimSpan.end <= claim.length);
        assert.ok(c.evidenceSpan.end <= ARTICLE[c.sentence].length);
      }
    }
    assert.deepEqual(judgeBySource(stateOf('A claim.'), gatherArticle([])).clashes, []);
  });
});
