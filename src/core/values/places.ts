/**
 * Countries: `name|adjectives and peoples|capital|other names`. A capital stands for its government ("Moscow said"), so it
 * is an alias of the country for actors, but never for places.
 */
const COUNTRIES = `afghanistan|afghan|kabul;albania|albanian|tirana;algeria|algerian|algiers;angola|angolan|luanda;argentina|argentine argentinian|buenos aires;
armenia|armenian|yerevan;australia|australian aussie|canberra;austria|austrian|vienna;azerbaijan|azerbaijani azeri|baku;bahrain|bahraini|manama;
bangladesh|bangladeshi|dhaka;belarus|belarusian|minsk;belgium|belgian|;bolivia|bolivian|la paz;bosnia|bosnian|sarajevo;botswana||gaborone;
brazil|brazilian|brasilia;bulgaria|bulgarian|sofia;burundi|burundian|;cambodia|cambodian khmer|phnom penh;cameroon|cameroonian|yaounde;canada|canadian|ottawa;
chad|chadian|;chile|chilean|santiago;china|chinese|beijing|prc peking;colombia|colombian|bogota;congo|congolese|kinshasa|drc;costa rica|costa rican|;
croatia|croatian croat|zagreb;cuba|cuban|havana;cyprus|cypriot|nicosia;czech republic|czech|prague|czechia;denmark|danish dane|copenhagen;
ecuador|ecuadorian ecuadorean|quito;egypt|egyptian|cairo;el salvador|salvadoran|;england|english|;eritrea|eritrean|asmara;estonia|estonian|tallinn;
ethiopia|ethiopian|addis ababa;finland|finnish finn|helsinki;france|french frenchman frenchwoman|paris;gambia|gambian|;georgia|georgian|tbilisi;
germany|german|berlin;ghana|ghanaian|accra;greece|greek|athens;guatemala|guatemalan|;guinea|guinean|conakry;haiti|haitian|;honduras|honduran|;
hungary|hungarian|budapest;iceland|icelandic icelander|reykjavik;india|indian|new delhi|delhi;indonesia|indonesian|jakarta;iran|iranian|tehran|persia;
iraq|iraqi|baghdad;ireland|irish irishman|dublin;israel|israeli|;italy|italian|rome;ivory coast|ivorian|;jamaica|jamaican|kingston;japan|japanese|tokyo;
jordan|jordanian|amman;kazakhstan|kazakh|astana;kenya|kenyan|nairobi;kosovo|kosovar|pristina;kuwait|kuwaiti|;kyrgyzstan|kyrgyz|bishkek;laos|laotian|vientiane;
latvia|latvian|riga;lebanon|lebanese|beirut;liberia|liberian|monrovia;libya|libyan|tripoli;lithuania|lithuanian|vilnius;luxembourg||;madagascar|malagasy|;
malaysia|malaysian|kuala lumpur;mali|malian|bamako;malta|maltese|valletta;mexico|mexican|mexico city;moldova|moldovan|chisinau;mongolia|mongolian|ulaanbaatar;
montenegro|montenegrin|;morocco|moroccan|rabat;mozambique|mozambican|maputo;myanmar|burmese|naypyidaw|burma;namibia|namibian|windhoek;nepal|nepalese nepali|kathmandu;
netherlands|dutch dutchman|amsterdam|holland;new zealand|kiwi new zealander|wellington;nicaragua|nicaraguan|managua;niger|nigerien|niamey;nigeria|nigerian|abuja;
north korea|north korean|pyongyang|dprk|the north;norway|norwegian|oslo;oman|omani|muscat;pakistan|pakistani|islamabad;palestine|palestinian|ramallah;panama|panamanian|;
paraguay|paraguayan|asuncion;peru|peruvian|lima;philippines|filipino philippine|manila;poland|polish pole|warsaw;portugal|portuguese|lisbon;qatar|qatari|doha;
romania|romanian|bucharest;russia|russian|moscow|kremlin;rwanda|rwandan|kigali;saudi arabia|saudi saudi arabian|riyadh;scotland|scottish scot|edinburgh;
senegal|senegalese|dakar;serbia|serbian serb|belgrade;sierra leone|sierra leonean|freetown;singapore|singaporean|;slovakia|slovak slovakian|bratislava;
slovenia|slovenian slovene|ljubljana;somalia|somali|mogadishu;south africa|south african|pretoria;south korea|south korean|seoul|rok|the south;south sudan|south sudanese|juba;
spain|spanish spaniard|madrid;sri lanka|sri lankan|colombo;sudan|sudanese|khartoum;sweden|swedish swede|stockholm;switzerland|swiss|bern;syria|syrian|damascus;
taiwan|taiwanese|taipei;tajikistan|tajik|dushanbe;tanzania|tanzanian|dodoma;thailand|thai|bangkok;tunisia|tunisian|tunis;turkey|turkish turk|ankara|turkiye;
turkmenistan|turkmen|ashgabat;uganda|ugandan|kampala;ukraine|ukrainian|kyiv|kiev;united arab emirates|emirati|abu dhabi|uae;
united kingdom|british briton|london|uk britain great britain;united states|american|washington|us usa america;uruguay|uruguayan|montevideo;
uzbekistan|uzbek|tashkent;vatican|holy see|;venezuela|venezuelan|caracas;vietnam|vietnamese|hanoi;wales|welsh|cardiff;yemen|yemeni|sanaa;
zambia|zambian|lusaka;zimbabwe|zimbabwean|harare;european union|european|brussels|eu;united nations||un;africa|african|;asia|asian|;korea|korean|;
soviet union|soviet|ussr;nato||north atlantic treaty organization;hong kong|hongkonger|;gaza|gazan|;crimea|crimean|;chechnya|chechen|;tibet|tibetan|lhasa;catalonia|catalan|;
kurdistan|kurdish kurd|`;

export interface Place {
  readonly country: string;
  readonly form: 'name' | 'people' | 'capital';
}

function build(): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  const add = (names: string | undefined, country: string, form: Place['form']): void => {
    for (const name of phrases(names ?? '')) if (!places.has(name)) places.set(name, { country, form });
  };
  for (const entry of COUNTRIES.replaceAll('\n', '').split(';')) {
    const [country, people, capital, other] = entry.split('|');
    places.set(country, { country, form: 'name' });
    add(people, country, 'people');
    if (capital) places.set(capital, { country, form: 'capital' });
    add(other, country, 'name');
  }
  return places;
}

/** "north korean" and "saudi saudi arabian": compound names keep their first word with the next. */
function phrases(names: string): string[] {
  const words = names.split(' ').filter((w) => w !== '');
  const out: string[] = [];
  for (let i = 0; i < words.length; i++) {
    if (COMPOUND.has(words[i]) && i + 1 < words.length) {
      const three = words[i] === 'north' && words[i + 1] === 'atlantic';
      out.push(three ? words.slice(i, i + 4).join(' ') : `${words[i]} ${words[++i]}`);
      if (three) i += 3;
    } else out.push(words[i]);
  }
  return out;
}

const COMPOUND = new Set(['north', 'south', 'sri', 'sierra', 'costa', 'new', 'great', 'holy', 'the']);
export const PLACES: ReadonlyMap<string, Place> = build();

/** The longest place name that starts at a word: how many words it takes and what it is. */
export function placeAt(
  words: readonly { readonly norm: string; readonly capital: boolean }[],
  at: number,
): { place: Place; length: number } | undefined {
  if (!words[at].capital && words[at].norm !== 'the') return undefined;
  for (let length = 3; length >= 1; length--) {
    if (at + length > words.length) continue;
    let name = words[at].norm;
    for (let i = 1; i < length; i++) name += ` ${words[at + i].norm}`;
    const place = PLACES.get(length === 1 && name.endsWith('s') && !PLACES.has(name) ? name.slice(0, -1) : name);
    if (place && words[at + length - 1].capital) return { place, length };
  }
  return undefined;
}
