/** How firmly a verb makes quoted words its subject's words. `mental` verbs give way to a verb of saying; `weak` ones count only with quotation marks close behind. */
export type VerbStrength = 'strong' | 'mental' | 'weak';

export interface SpeechForm {
  readonly strength: VerbStrength;
  readonly form: 'finite' | 'ing';
  readonly lemma: string;
}

const STRONG =
  'say tell add explain state note write claim insist argue warn stress admit acknowledge announce declare reply respond answer ask ' +
  'comment remark observe tweet post conclude recall joke suggest maintain assert confirm reveal concede continue predict ' +
  'boast quip stipulate reiterate emphasise emphasize point testify agree caution contend hint imply ' +
  'complain allege report vow promise urge demand counter shout deny caption text exclaim muse interject opine opined affirm ' +
  'read lament recount pledge tout elaborate acknowledge enthuse summarise mutter whisper yell scream beg urge swear object protest rule advise cry chant assure moan sigh retort snap gasp blog scrawl shriek plead put relate confess remind proclaim speculate wonder brag gush scoff grumble fume rant confide inform instruct reassure specify theorise theorize marvel bemoan interrupt';
const MENTAL = 'accept estimate suspect think believe reckon feel hope fear consider expect know want remember';
const WEAK =
  'call describe label brand dub hail praise condemn criticise criticize denounce slam blast accuse refer dismiss characterise characterize ' +
  'highlight mention express speak cite quote promote portray present term commend assess disclose underline underscore ' +
  'voice raise blame defend welcome reject thank mock ridicule liken compare offer cry sing chant advise apologise apologize ' +
  'laud echo signal advocate warn deem see view regard request recommend find laugh smile grin chuckle giggle shrug nod beam order begin command cheer finish';

const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  say: ['said'],
  tell: ['told'],
  write: ['wrote', 'written'],
  think: ['thought'],
  swear: ['swore', 'sworn'],
  know: ['knew', 'known'],
  speak: ['spoke', 'spoken'],
  read: ['read'],
  feel: ['felt'],
  sing: ['sang', 'sung'],
  put: ['put'],
  see: ['saw', 'seen'],
  find: ['found'],
  begin: ['began', 'begun'],
};

function forms(lemma: string): { finite: string[]; ing: string } {
  const e = lemma.endsWith('e');
  const y = /[^aeiou]y$/.test(lemma);
  const doubled = /^(?:admit|quip|refer|brag|grin|nod|shrug|dub|slam|beg|blog|snap)$/.test(lemma)
    ? lemma + lemma.at(-1)
    : lemma;
  const s = y ? `${lemma.slice(0, -1)}ies` : /(?:s|sh|ch|x)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  const past = IRREGULAR[lemma] ?? [e ? `${lemma}d` : y ? `${lemma.slice(0, -1)}ied` : `${doubled}ed`];
  return { finite: [s, ...past], ing: e ? `${lemma.slice(0, -1)}ing` : `${doubled}ing` };
}

function speechForms(): Map<string, SpeechForm> {
  const table = new Map<string, SpeechForm>();
  const add = (lemmas: string, strength: VerbStrength): void => {
    for (const lemma of lemmas.split(' ')) {
      const { finite, ing } = forms(lemma);
      for (const word of finite) if (!table.has(word)) table.set(word, { strength, form: 'finite', lemma });
      if (!table.has(ing)) table.set(ing, { strength, form: 'ing', lemma });
      if (!table.has(lemma)) table.set(lemma, { strength, form: 'finite', lemma });
    }
  };
  add(STRONG, 'strong');
  add(MENTAL, 'mental');
  add(WEAK, 'weak');
  return table;
}

/** Inflected form, in lower case -> what it says about the words it governs. */
export const SPEECH: ReadonlyMap<string, SpeechForm> = speechForms();

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Titles and ranks that stand before a name. Compared in lower case, without a full stop. */
export const TITLES = set(
  `mr mrs ms miss mx dr prof professor sir dame lord lady baroness baron viscount earl duke duchess count king queen prince princess
  emperor pope cardinal archbishop bishop canon reverend rev pastor father sister brother imam sheikh sheik ayatollah rabbi rt hon right honourable
  president vice-president premier chancellor minister secretary senator sen congressman congresswoman rep representative governor gov mayor
  ambassador envoy councillor cllr mp msp mep am ms td judge justice sheriff attorney general gen colonel col captain capt major maj lieutenant lt
  sergeant sgt corporal cpl private admiral commander cdr brigadier brig marshal commodore det detective ch insp inspector supt superintendent con
  constable pc dc ds di dci dsi chief deputy assistant acting commissioner officer coach manager boss striker midfielder defender goalkeeper
  captain skipper forward winger author actor actress singer director producer chairman chairwoman chair chairperson ceo founder co-founder
  spokesman spokeswoman spokesperson leader analyst economist professor researcher scientist historian activist campaigner lawyer solicitor
  barrister qc kc journalist correspondent editor reporter presenter head teacher headteacher principal farmer resident neighbour witness
  defender champion former ex late then speaker whip organiser coordinator treasurer frontman guitarist drummer teammate rival driver`,
);

/** Courtesy titles tell a man from a woman. */
export const MALE = set(
  'mr sir lord king prince father brother congressman spokesman chairman duke baron actor he him his businessman policeman husband ex-husband son uncle grandfather boyfriend',
);
export const FEMALE = set(
  'mrs ms miss dame lady queen princess sister baroness congresswoman spokeswoman chairwoman duchess actress she her businesswoman policewoman mother wife ex-wife daughter aunt grandmother girlfriend widow',
);

/** Words that make a capitalised run an organisation or a document. */
export const ORGANISATION = set(
  `institute university college school council committee commission ministry department office agency association federation union party group
  company corporation corp inc ltd limited plc llc bank fund trust foundation society club league board authority service services police court
  government parliament senate congress house assembly army navy force forces guard times post telegraph guardian herald tribune news journal
  gazette press mail sun mirror independent network television tv radio media centre center hospital museum church network alliance coalition
  movement front brigade bureau registry nations kingdom states organisation organization organisers institution team airlines airways railway rail
  motors energy water systems technologies lab labs studios records report review survey act bill treaty inquiry charter scholarship awards prize trophy stadium arena airport festival observatory fc united city rovers`,
);

/** Nouns for people who speak in a role, and for what speaks in their stead. */
export const ROLE =
  /^(?:spokes(?:man|woman|person|people|men)|officials?|ministers?|ministry|officers?|police|council|court|judges?|lawyers?|campaigners?|critics?|banners?|placards?|stickers?|accused|constable|workers?|experts?|analysts?|scientists?|researchers?|doctors?|teachers?|residents?|neighbours?|witness(?:es)?|reps?|representatives?|reports?|statements?|study|studies|survey|review|poll|analysis|audit|letter|firm|company|bank|club|union|group|charity|agency|authority|authorities|government|regulator|watchdog|department|organisation|organization|embassy|newspaper|paper|website|sources?|diplomats?|aides?|family|mother|father|(?:ex-)?(?:wife|husband)|widow|girlfriend|boyfriend|uncle|aunt|grandmother|grandfather|cousin|son|daughter|brother|sister|friends?|colleagues?|ally|allies|mum|mom|dad|nurses?|priest|vicar|chef|patients?|clerk|staff|crew|kids|children|manager|coach|captain|player|president|chairman|chairwoman|director|executive|leader|secretary|commissioner|mayor|mp|msp|mep|td|qc|kc|man|woman|boy|girl|pair|couple|team|party|board|committee|commission|trust|service|force|army|military|hospital|school|university|inquiry|panel|jury|coroner|prosecutors?|prosecution|defence|defendant|victim|survivor|author|editor|singer|actor|actress|artist|star|driver|pilot|farmer|owner|founder|chief|boss|head|institute|institution|centre|center|foundation|federation|association|league|channel|broadcaster|network|magazine|journal|document|memo|judge?ment|ruling|verdict|advice|guidance|guidelines|briefing|lawsuit|indictment|petition|dossier|leaflet|email|post|tweet|message|note|text|plaque|sign|banner|poster|caption|headline|insider|informant|adviser|advisor|envoy|ambassador|general|commander|soldiers?|protesters?|demonstrators?|activists?|investigators?|inspectors?|auditors?|economists?|professor|academics?|historians?|commentators?|pundit|bookmakers?|organisers?|producers?|developers?|airline|airport|operator|retailer|supermarket|manufacturer|carmaker|giant|businessman|businesswoman|politicians?|lawmakers?|senators?|congressman|congresswoman|peer|members?|councillors?|candidate|rival|opponent|champion|winner|skipper|striker|midfielder|defender|goalkeeper|teenager|pensioner|students?|pupils?|parents?|couple|[a-z0-9-]*year-old|frenchman|englishman|scotsman|scot|welshman|irishman|dutchman|spaniard|german|italian|serb|swede|dane|russian|american|australian|briton|swiss|argentine|brazilian|portuguese|belgian)$/;

export const PRONOUNS = set('he she it they we i who which you');
export const DETERMINERS = set(
  'the a an his her their its one another some this that these those several many most our my other two three four five both',
);
export const PREPOSITIONS = set(
  'in on at after during for from with by to of before since until through into about against under over near within outside despite following speaking earlier later amid',
);
/** Words between a subject and its verb. */
export const BETWEEN = set(
  `also later then has had have have been having recently previously reportedly now just once always often there here even still again already repeatedly
  is was were are did does do would will could might may subsequently immediately initially simply merely famously further never not only all both himself herself themselves itself`,
);
/** Adverbs by their ending, not nouns that have it too: "an ally", "the family". */
export const isAdverb = (word: string): boolean =>
  /ly$/.test(word) &&
  !/^(?:ally|family|assembly|reply|supply|bully|rally|july|italy|jelly|butterfly|anomaly|monopoly)$/.test(word);

/** Words at which a noun phrase that runs leftwards ends. */
export const CLAUSE_WORDS = set(
  `that but as while when because if although though whether where which who whom whose than so since until unless yet or nor however meanwhile
  is was were are be been being has had have do does did will would can could may might must shall should not said says told added`,
);
export const CALENDAR = set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
  december jan feb mar apr jun jul aug sep sept oct nov dec today yesterday tomorrow bst gmt christmas easter`,
);
/** Sentence openers in capitals that are no names. */
export const NO_NAME = set(
  `the a an this that these those it he she they we i you his her their its our my there here what when where why how who which in on at by for from
  of to with as and but or if so yet not no yes all some many most few one two three four five six seven eight nine ten both each every another other
  after before during since while although though because however meanwhile also then now still even just only more than once later earlier
  according speaking asked media playback story image last next first second third despite under over between among against about into through out up
  down such well right will would could should may might must can do does did is are was were be been being have has had let please read follow
  click today yesterday tomorrow tonight former asked instead never always perhaps maybe thank thanks dear again together like unlike known rather interest initial anyone everyone
  someone nobody responding eventually initially recently previously currently meanwhile finally figures tackling writing commenting reacting
  sometimes often soon having being seeing given asking knowing looking faced inside elsewhere perhaps nearly almost
  above below pictured
  adding referring describing explaining announcing following regarding`,
);
export const ABBREVIATED_TITLE =
  /^(?:(?:vice|deputy|co|ex)-(?:president|chancellor|chair|chairman|chairwoman|captain|minister|premier|principal|founder|director|leader|editor|author)|vice|prime|foreign|home|shadow|sub|lt-gen|maj-gen|lt-col|vice-president)$/;
/** Words of a name that join its parts. */
export const PARTICLES = set(
  'de da di del della der den van von bin ibn al el la le du dos das ter ten ben bint ul ur y e of-the',
);
/** Surnames that are also titles. */
export const SURNAME_TITLES = set(
  'king bishop judge prince major dean baron duke page head marshal chief constable cook miller coach boss lord archer cannon pope earl mayor carter porter',
);
