// Drafts and sources in other languages: what is compared all the same, what is not, and that it is said.
import assert from 'node:assert/strict';
import { parseDraft } from '../src/core/drafts/parse';
import { DEFAULT_SETTINGS } from '../src/core/engine';
import { engineOver, type Files } from './engine-fixture';

const CORPUS: Files = {
  'en.txt': `Ice closes the harbour of Norvik

The harbour of Norvik closed on Monday, two weeks earlier than last year, the harbour board said in a statement.

Some 40 ships wait offshore for better weather, which the weather service does not expect before March.
`,
  'de.txt': `Eis schließt den Hafen von Norvik

Der Hafen von Norvik wurde am Montag geschlossen, zwei Wochen früher als im vergangenen Jahr, teilte der Hafenrat mit.

„Wir können sie nicht einzeln hereinlassen“, sagte Petra Hale, die den Rat seit 2016 leitet. „Das Eis würde sich hinter jedem Schiff schließen.“

Etwa 40 Schiffe warten vor der Küste auf besseres Wetter.
`,
  'fr.txt': `La glace ferme le port de Norvik

Le port de Norvik a fermé lundi, deux semaines plus tôt que l’an dernier, selon un communiqué du conseil du port.

« Nous ne pouvons pas les laisser entrer un par un », a dit Petra Hale, qui dirige le conseil depuis 2016.
`,
  'zh.txt': `诺维克港口因冰封关闭

诺维克港口周一关闭，比去年提前两周，港务委员会在一份声明中说。

“我们不能一艘一艘地放它们进来，”自2016年起领导该委员会的佩特拉·黑尔说。“冰会在每艘船后面合拢。”
`,
  'ko.txt': `얼음이 노르비크 항구를 닫다

노르비크 항구는 작년보다 2주 빠른 월요일에 폐쇄되었다고 항만 위원회가 성명에서 밝혔다.

"우리는 배를 한 척씩 들여보낼 수 없다"고 2016년부터 위원회를 이끌어 온 페트라 헤일이 말했다.
`,
};

async function verdictsOf(text: string): Promise<string[]> {
  const engine = await engineOver(CORPUS);
  const { claims } = await engine.check(parseDraft(text), DEFAULT_SETTINGS);
  return claims.map(({ verdict }) => verdict.unchecked ?? verdict.verdict);
}

const GERMAN = 'Der Hafen von Norvik wurde am Dienstag geschlossen, wie der Rat der Stadt am Abend mitteilte.';
const ENGLISH = 'The harbour of Norvik closed on Tuesday, two weeks earlier than last year, the board said.';

describe('languages', () => {
  it('sources have the language of their text', async () => {
    const { library } = await engineOver(CORPUS);
    assert.deepEqual(
      library.sources.map(({ id, language }) => [id, language]),
      Object.keys(CORPUS)
        .sort()
        .map((id) => [id, id.slice(0, 2)]),
    );
    assert.deepEqual(
      library.sources.map(({ passages }) => passages.length),
      [3, 2, 2, 2, 2],
    );
  });

  it('a paragraph in another language is not checked, and it is said why; short ones inherit', async () => {
    assert.deepEqual(await verdictsOf(`${ENGLISH}\n\n${GERMAN}\n\nEs ist kalt.\n`), [
      'contradicted',
      'it is in German',
      'unsupported',
    ]);
    assert.deepEqual(await verdictsOf(`---\nlang: de-AT\n---\n\nDer Hafen schloss am Dienstag.\n\n${ENGLISH}\n`), [
      'it is in German',
      'contradicted',
    ]);
    assert.deepEqual(await verdictsOf(`${GERMAN}\n\n${GERMAN}\n\nNorvik schloss am Dienstag.\n`), [
      'it is in German',
      'it is in German',
      'it is in German',
    ]);
  });

  it('a quotation says nothing about the language of the sentence around it', async () => {
    const [verdict] = await verdictsOf(
      'The board said “我们不能一艘一艘地放它们进来，冰会在每艘船后面合拢” and “我们不能一艘一艘地放它们进来，冰会在每艘船后面合拢” again.',
    );
    assert.equal(verdict, 'unsupported');
  });

  it('a source in another language is held against no claim, and it is said', async () => {
    assert.deepEqual(await verdictsOf('The reserve fund holds 60 million crowns [@eisSchliesstDen, para. 3].\n'), [
      'the source that it cites is in German',
    ]);
    assert.deepEqual(await verdictsOf('Norvik 2016 Petra Hale Montag 50 Schiffe Wetter [@eisSchliesstDen].\n'), [
      'the source that it cites is in German',
    ]);
  });

  it('quotations are compared in any language, letter by letter', async () => {
    const cases: readonly (readonly [string, string])[] = [
      ['„Wir können sie nicht einzeln hereinlassen“', '„Wir können sie nicht zusammen hereinlassen“'],
      ['„Das Eis würde sich hinter jedem Schiff schließen.“', '„Das Eis würde sich hinter keinem Schiff schließen.“'],
      ['« Nous ne pouvons pas les laisser entrer un par un »', '« Nous ne pouvons plus les laisser entrer un par un »'],
      ['“我们不能一艘一艘地放它们进来”', '“我们不能一艘一艘地让它们进来”'],
      ['「我们不能一艘一艘地放它们进来」', '「我们不能一艘一艘地让它们进来」'],
      ['“不能一艘一艘地放它们”', '“不能一艘一艘地让它们”'],
      ['"우리는 배를 한 척씩 들여보낼 수 없다"', '"우리는 배를 두 척씩 들여보낼 수 없다"'],
    ];
    const engine = await engineOver(CORPUS);
    for (const [verbatim, altered] of cases) {
      const draft = parseDraft(`She said: ${verbatim}. She said: ${altered}. That is all.\n`);
      assert.deepEqual(
        engine.quotationJudge.judgeAll(draft).map(({ kind }) => kind),
        ['verbatim', 'altered'],
        verbatim,
      );
    }
  });
});
