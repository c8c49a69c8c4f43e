/** Frequent words that tell the languages of Latin script apart; shared ones (de, en, a, la) count for each. */
const STOP_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in is that for it was on with as are by at from his be have has not this but they said will which an its who were their had would been more',
  de: 'der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über so',
  fr: 'le la les des et en un une du que est pour qui dans au par sur plus pas ne se sont avec il ce aux cette été ont mais ou leur elle comme dit fait ses être',
  es: 'el la los las de que y en un una por con para del se es no su al lo más como pero sus ha este ya porque esta son entre cuando muy sin sobre también fue hasta desde',
  it: 'il di che la e per un in una è del non con le si da della sono i al come anche più ma gli dei ha nel alla lo questo dalla essere delle',
  pt: 'o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando muito nos já está também pelo pela até isso',
  nl: 'de het een en van in is dat op te zijn met voor niet aan er om ook als dan maar bij nog uit wordt door naar heeft tot over deze hij kan worden',
};

const LATIN = new Map<string, string[]>();
for (const [language, list] of Object.entries(STOP_WORDS)) {
  for (const word of list.split(' ')) LATIN.set(word, [...(LATIN.get(word) ?? []), language]);
}

/** First match wins, so that Japanese is asked before the characters it shares with Chinese. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ko', /\p{Script=Hangul}/gu],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['km', /\p{Script=Khmer}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
];

/** Characters looked at. More does not change the answer. */
const SAMPLE = 20_000;

/** The primary language subtag of a text by its script and its most frequent words; `und` when they do not tell. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const letters = count(sample, /\p{L}/gu);
  if (letters === 0) return 'und';
  const latin = count(sample, /\p{Script=Latin}/gu);
  if (latin < 0.5 * letters) return byScript(sample, letters);
  return byStopWords(sample);
}

function byScript(sample: string, letters: number): string {
  for (const [language, pattern] of SCRIPTS) {
    const share = count(sample, pattern) / letters;
    if (share > (language === 'ja' ? 0.15 : 0.4)) return language === 'ru' && /[іїєґ]/i.test(sample) ? 'uk' : language;
  }
  return 'und';
}

function byStopWords(sample: string): string {
  const scores = new Map<string, number>();
  let words = 0;
  for (const [word] of sample.toLowerCase().matchAll(/\p{L}+/gu)) {
    words++;
    for (const language of LATIN.get(word) ?? []) scores.set(language, (scores.get(language) ?? 0) + 1);
  }
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < Math.max(2, 0.08 * words)) return 'und';
  return second && second[1] > 0.9 * best[1] ? 'und' : best[0];
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
