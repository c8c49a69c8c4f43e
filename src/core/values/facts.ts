/** A figure, a number word, a month or weekday, a century-like span: what makes a sentence a fact that can be checked. */
const FIGURE = /\p{Nd}/u;
const NUMBER_WORD =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|trillions?|half|third|quarter|twice|double[ds]?|tripled?)\b/i;
const CALENDAR =
  /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December|(?:Jan|Feb|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.|last (?:year|month|week)|yesterday)\b/;
const EVENT =
  /\b(?:\p{Lu}[\p{L}-]+ ){1,4}(?:War|Summit|Treaty|Agreement|Accords?|Assembly|Parade|Day|Conference|Election|Olympics|Games|Congress|Act|Revolution|Crisis|Pact|Council|Committee)\b/u;

/** Whether a sentence carries a figure, a date or a named event. */
export const isFact = (sentence: string): boolean =>
  FIGURE.test(sentence) || CALENDAR.test(sentence) || NUMBER_WORD.test(sentence) || EVENT.test(sentence);
