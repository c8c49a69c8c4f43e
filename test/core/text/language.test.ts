import assert from 'node:assert/strict';
import {
  detectLanguage,
  isRead,
  languageName,
  paragraphLanguage,
  primaryLanguage,
} from '../../../src/core/text/language';

/** Our own sentences about one matter. */
const SENTENCES: Readonly<Record<string, string>> = {
  en: 'The harbour board said on Monday that the ferry would not sail before the ice on the bay had gone.',
  de: 'Der Hafenrat teilte am Montag mit, dass die Fähre nicht fahren wird, bevor das Eis in der Bucht geschmolzen ist.',
  fr: 'Le conseil du port a annoncé lundi que le bac ne partira pas avant que la glace de la baie ait fondu.',
  es: 'La junta del puerto dijo el lunes que el transbordador no saldrá hasta que se derrita el hielo de la bahía.',
  it: 'Il consiglio del porto ha detto lunedì che il traghetto non partirà prima che il ghiaccio della baia si sciolga.',
  pt: 'O conselho do porto disse na segunda-feira que a balsa não sairá antes que o gelo da baía derreta com o sol.',
  nl: 'Het havenbestuur zei maandag dat de veerboot niet zal varen voordat het ijs in de baai is gesmolten.',
  sv: 'Hamnstyrelsen sade på måndagen att färjan inte kommer att gå förrän isen i viken har smält och det är varmt.',
  pl: 'Rada portu poinformowała w poniedziałek, że prom nie wypłynie, dopóki lód w zatoce się nie stopi, jak co roku.',
  tr: 'Liman kurulu pazartesi günü yaptığı açıklamada, körfezdeki buz eriyene kadar feribotun sefere çıkmayacağını ve bu kararın her yıl olduğu gibi gerekli olduğunu söyledi.',
  id: 'Dewan pelabuhan mengatakan pada hari Senin bahwa kapal feri itu tidak akan berlayar sebelum es di teluk mencair.',
  ko: '항만 위원회는 월요일 만의 얼음이 녹기 전에는 여객선이 출항하지 않을 것이라고 밝혔다.',
  ja: '港湾委員会は月曜日、湾の氷が溶けるまでフェリーは出航しないと発表した。',
  zh: '港务委员会周一表示，在海湾的冰融化之前，渡轮不会启航。',
  ru: 'Совет порта сообщил в понедельник, что паром не выйдет, пока не растает лёд в заливе.',
  uk: 'Рада порту повідомила в понеділок, що пором не вийде, доки не розтане крига в затоці, її й досі багато.',
  ar: 'قال مجلس الميناء يوم الاثنين إن العبارة لن تبحر قبل أن يذوب الجليد في الخليج.',
  fa: 'هیئت بندر روز دوشنبه گفت که کشتی پیش از آب شدن یخ خلیج حرکت نخواهد کرد و گزارش چنین است.',
};

describe('languages', () => {
  it('are told from the text', () => {
    for (const [language, sentence] of Object.entries(SENTENCES)) {
      assert.equal(detectLanguage(`${sentence} ${sentence}`), language, sentence);
      assert.equal(paragraphLanguage(sentence, language === 'en' ? 'de' : 'en'), language, sentence);
    }
    assert.ok(
      ['da', 'no'].includes(
        detectLanguage('Havnestyret sa at fergen ikke vil gå før isen i bukten har smeltet, og at det blir snart.'),
      ),
    );
    for (const text of ['', '12 %', 'Norvik', '...']) assert.equal(detectLanguage(text), 'und', text);
  });

  it('are inherited by short paragraphs and by names in another language', () => {
    assert.equal(paragraphLanguage('Der Rat tagte.', 'en'), 'en');
    assert.equal(paragraphLanguage('The board met.', 'de'), 'de');
    for (const names of [
      'Cristina de la Cruz met Luis de los Santos and María del Carmen in Rio de Janeiro.',
      'Die Zeit and Der Spiegel reported it; Le Monde and La Repubblica and El País followed.',
      'The party Bündnis 90/Die Grünen wants what Die Linke and Alternative für Deutschland do not.',
    ])
      assert.equal(paragraphLanguage(names, 'en'), 'en', names);
  });

  it('have a name and a tag', () => {
    assert.deepEqual(['de', 'zh', 'no name'].map(languageName), ['German', 'Chinese', 'no name']);
    assert.deepEqual(['de-AT', 'en_US', 'deu', 'DE', 'no tag!'].map(primaryLanguage), [
      'de',
      'en',
      'de',
      'de',
      undefined,
    ]);
    assert.deepEqual(['en', 'und', 'de'].map(isRead), [true, true, false]);
  });
});
