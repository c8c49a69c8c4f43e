/** Frequent words that tell the languages of Latin script apart; shared ones (de, en, a, la) count for each. */
const STOP_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in is that for it was on with as are by at from his be have has not this but they said will which an its who were their had would been more an or there when if she we you all also after about up out can some what so no new than other into first over only could two this these do how then now most him her our your them through because while before between where against during under such may us',
  de: 'der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über so',
  fr: 'le la les des et en un une du que est pour qui dans au par sur plus pas ne se sont avec il ce aux cette été ont mais ou leur elle comme dit fait ses être',
  es: 'el la los las de que y en un una por con para del se es no su al lo más como pero sus ha este ya porque esta son entre cuando muy sin sobre también fue hasta desde',
  it: 'il di che la e per un in una è del non con le si da della sono i al come anche più ma gli dei ha nel alla lo questo dalla essere delle',
  pt: 'o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando muito nos já está também pelo pela até isso',
  nl: 'de het een en van in is dat op te zijn met voor niet aan er om ook als dan maar bij nog uit wordt door naar heeft tot over deze hij kan worden',
  sv: 'och att det som en på är av för med den till inte har de om ett han men var jag från vi så kan när år under också efter eller nu sig där vid mot ska skulle kommer ut får finns vara hade alla andra mycket än här då sedan över bara in blir upp även vad få två vill ha många hur mer gå sverige',
  da: 'og at det er en til på som med for af den der ikke de har et han men var fra vi så kan om ved eller også efter hun mod skal ville havde være blev bliver nogle når meget alle hvor sig deres mere hvad blevet siger denne dette selv kunne nu mellem uden',
  no: 'og at det er en til på som med for av den ikke de har et han men var fra vi så kan om ved eller også etter hun mot skal ville hadde være ble blir noen når mye alle hvor seg deres mer hva blitt sier denne dette selv kunne nå mellom uten',
  fi: 'ja on ei se että oli hän mutta ovat kun myös joka tai kuin mukaan sen niin jos vain olla voi hänen sekä ole nyt mitä tämä siitä ennen jo vielä jälkeen kanssa sanoi ne jonka vuoden',
  pl: 'w i na z się nie do to że o jest jak po za od co ale przez dla są tym przed czy ze być już tylko było jego który która które oraz ich tego był może jednak między także roku został',
  cs: 'a se v na je že o s z do to jako za i k by ale pro jsou při ve po od který která které jeho také však nebo byl bylo podle již až není být tak mezi jen které roku uvedl řekl',
  hu: 'a az és hogy nem is egy volt ez meg de mint van el már csak akkor ha szerint még vagy azt ki lesz pedig ezt után való lehet nagyon majd között mondta ami aki két',
  ro: 'și de la în a cu pe nu din că o un este să pentru care mai au fost ce sau prin dar după se ca sunt lui cel fi fost între fără anul asta unei această spus',
  tr: 've bir bu da de için ile olarak çok daha olan gibi sonra kadar ise en ne var ya ki ancak oldu olduğunu her o değil göre içinde tarafından ilk yeni büyük dedi iki',
  id: 'yang dan di untuk dengan ini dari dalam itu pada tidak akan juga oleh ke sebagai adalah telah dapat ada atau lebih mereka kata bahwa karena saat bisa tersebut para seperti kepada tahun sudah secara hanya namun',
  vi: 'của và là có trong được cho các với một người đã không này những để khi đến về ở từ ra theo cũng tại nhiều nhưng năm vào như sau còn bị sẽ đó nói',
};

const LATIN = new Map<string, string[]>();
for (const [language, list] of Object.entries(STOP_WORDS)) {
  // Letters alone say nothing: English has them as initials and behind apostrophes.
  for (const word of new Set(list.split(' ').filter(({ length }) => length > 1)))
    LATIN.set(word, [...(LATIN.get(word) ?? []), language]);
}

/** First match wins, so that Japanese is asked before the characters it shares with Chinese. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ko', /\p{Script=Hangul}/gu],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['fa', /[\u067e\u0686\u0698\u06af\u06a9\u06cc]/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['km', /\p{Script=Khmer}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
];
/** Least share of letters: kana are few in Japanese, and so are the letters that only Persian has. */
const LEAST_SHARE: Readonly<Record<string, number>> = { ja: 0.15, fa: 0.05 };

/** Characters looked at. More does not change the answer. */
const SAMPLE = 20_000;
/** A paragraph of fewer words is too short to tell its own language. */
const LEAST_WORDS = 8;
/** What a paragraph needs to be told from the text around it: frequent words, their share of all, their lead. */
const TELLING = { words: 3, share: 0.2, lead: 2 };

/** The primary language subtag of a text by its script and its most frequent words; `und` when they do not tell. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const script = byScript(sample);
  if (script !== undefined) return script;
  const { words, best, second } = stopWords(sample);
  if (!best || best.count < Math.max(2, 0.08 * words)) return 'und';
  // Danish and Norwegian share most of their words: either answer says what matters, that it is neither.
  const unsure = second !== undefined && second.count > 0.9 * best.count;
  return unsure && [best, second].some(({ language }) => language === 'en') ? 'und' : best.language;
}

/** The language of one paragraph in a text that is otherwise in `around`, from which a short one inherits. */
export function paragraphLanguage(text: string, around: string): string {
  const sample = text.slice(0, SAMPLE);
  const script = byScript(sample);
  if (script !== undefined) return script === 'und' ? around : script;
  const { words, best, countOf } = stopWords(sample);
  if (!best || words < LEAST_WORDS || best.language === around) return around;
  const telling =
    best.count >= Math.max(TELLING.words, TELLING.share * words) && best.count >= TELLING.lead * countOf(around);
  return telling ? best.language : around;
}

/** Whether sentences in this language are read for what they state; `und` is taken for English. */
export const isRead = (language: string): boolean => language === 'en' || language === 'und';

/** `German` for `de`; the code itself where nothing better is known. */
export function languageName(language: string): string {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? language;
  } catch {
    return language;
  }
}

/** `de` for `de-AT`, `DE` and `deu`; undefined for what is no language tag. */
export function primaryLanguage(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag.trim().replaceAll('_', '-')).language;
  } catch {
    return undefined;
  }
}

/** Undefined where the text is written in Latin letters. */
function byScript(sample: string): string | undefined {
  const letters = count(sample, /\p{L}/gu);
  if (letters === 0) return 'und';
  if (count(sample, /\p{Script=Latin}/gu) >= 0.5 * letters) return undefined;
  for (const [language, pattern] of SCRIPTS) {
    const share = count(sample, pattern) / letters;
    if (share > (LEAST_SHARE[language] ?? 0.4)) return language === 'ru' && /[іїєґ]/i.test(sample) ? 'uk' : language;
  }
  return 'und';
}

interface Scored {
  readonly language: string;
  readonly count: number;
}

/** Counts the frequent words of each language, but for those inside names: "Cristina de la Cruz" is no Spanish. */
function stopWords(sample: string) {
  const scores = new Map<string, number>();
  let words = 0;
  let afterName = false;
  let waiting: string[] = [];
  const settle = (beforeName: boolean): void => {
    if (!(afterName && beforeName))
      for (const language of waiting) scores.set(language, (scores.get(language) ?? 0) + 1);
    waiting = [];
  };
  for (const [word] of sample.matchAll(/\p{L}+/gu)) {
    words++;
    const lower = word.toLowerCase();
    const languages = LATIN.get(lower);
    if (languages && (word === lower || waiting.length > 0 || !afterName)) waiting.push(...languages);
    else {
      const isName = word !== lower;
      settle(isName);
      afterName = isName;
    }
  }
  settle(false);
  const ranked = [...scores].sort((a, b) => b[1] - a[1]).map(([language, count]): Scored => ({ language, count }));
  const best: Scored | undefined = ranked[0];
  const second: Scored | undefined = ranked[1];
  return { words, best, second, countOf: (language: string): number => scores.get(language) ?? 0 };
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
