/** Common Korean and Chinese family names in their usual spellings. With them in front, the name is not swapped. */
const FAMILY_FIRST: ReadonlySet<string> = new Set(
  `ahn an bae baek baik byun cha chae chang chen cheng cheong cho choe choi chu chun chung deng do eom fang feng gao go gong
  gu guo gwak ha ham han he heo ho hong hu huang hur hwang hyun im jang jeon jeong ji jia jiang jin jo joo ju jung kang kim ko
  koh koo ku kwak kwon lee li liang lim lin liu lu luo ma min moon mun nam noh oh paik park peng pyo qian qin ri rhee roh ryoo
  ryu seo seok seol seong shen shim shin sim sin sohn son song su suh sun sung tan tang tian wang wei won woo wu xi xiao xie xu
  yang ye yeo yi yim yoo yoon you yu yuan yun zhang zhao zheng zhou zhu`
    .split(/\s+/)
    .filter(Boolean),
);
/** Of these, the ones that are common English given names too: a second word alone does not settle the order. */
const ALSO_GIVEN: ReadonlySet<string> = new Set([
  'kim',
  'lee',
  'park',
  'han',
  'min',
  'jo',
  'lin',
  'tan',
  'sun',
  'do',
  'you',
  'ray',
]);

/** Whether a name's first word is its family name, by the ways Korean and Chinese names are spelled. */
export function familyStandsFirst(words: readonly string[]): boolean {
  const first = words[0].toLowerCase();
  if (!FAMILY_FIRST.has(first)) return false;
  if (words.length === 2) {
    const last = words[1].toLowerCase();
    if (/^[a-z]{2,6}-[a-z]{2,6}$/.test(last)) return true;
    return !ALSO_GIVEN.has(first) && !FAMILY_FIRST.has(last);
  }
  return words.length === 3 && words.slice(1).every((word) => /^[a-z]{2,6}$/i.test(word)) && words[2].length <= 5;
}
