/** Abbreviations after which a full stop rarely ends a sentence, grouped by what may follow. Written without the stop. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Always followed by the rest of the same sentence: titles before a name, and "that is" words. */
export const NEVER_FINAL = words(
  `Mr Mrs Ms Mx Messrs Dr Drs Prof Profs Gen Gens Sen Sens Rep Reps Gov Govs Lt Col Sgt Capt Cmdr Cmdt Adm Maj Brig Cpl Pvt
  v c est Rev Hon Pres Amb Supt Insp Det Fr Mt Ft Mme Mlle Mgr St Ste vs cf ca approx viz e.g i.e eg ie Ph resp z.B d.h u.a Hr Fr Hrn
  Vice-Adm Rear-Adm Spc Ens Atty Asst Assoc Dep Sec Pfc Msgr Br Sr`,
);

/** Followed by a figure they are part of the sentence ("No. 5", "pp. 3-5"); otherwise they end it. */
export const BEFORE_FIGURE = words(
  `No Nos no nos vol Vol vols Vols p pp para paras Para Paras fig Fig figs Figs ch chap Chap sec Art art arts Arts Eq eq
  Nr nr Abs Kap ed eds Ed Ch Sect sect ver Ver op Op Res Rd Sp Bd n°`,
);

export const MONTHS = words('Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec');

/** May end a sentence: they do when the next word is one that seldom follows a name. */
export const MAYBE_FINAL = words(
  `Inc Corp Co Ltd Bros Jr Cos LLC PLC SA Pty Esq Ave Blvd Rd Dept Univ Inst Assn Govt Div Intl Natl Est est al Mon Tue Tues Wed Thu
  Thur Thurs Fri Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore
  Pa Tenn Tex Vt Va Wash Wis Wyo Ont Que Man Sask Alta min max avg sq ft lb lbs oz mi km cm mm kg tel Tel ext bzw usw ggf
  Nat Ref Ltda Bhd Sdn Cie MSc BSc MA BA PhD`,
);

/** Capitalised words that begin sentences and do not stand inside names. */
export const STARTERS = words(
  `The A An In On At But And Or He She It They We You I This That These Those There Here His Her Its Their Our My As If When
  While After Before For From With Without However Meanwhile Although Though Since Because By To Not No Yet So Some Many Most
  Few Several Other Others One What Who Why How Where Which Whether Both Each All Another Every Any Even Despite During Under
  Until Last Earlier Later Also Then Now Such More Moreover Instead Still According Asked Once Only Just Nor Neither Either
  Of Over Through Among Between Against About Beyond Like Unlike Given Nobody Nothing Everyone Experts Analysts Officials
  Critics Supporters Today Yesterday Tomorrow Indeed Perhaps Maybe Further Furthermore Additionally Similarly Rather Overall
  It's He's She's They're We're That's There's I'm I've We've Don't It’s He’s She’s They’re We’re That’s There’s I’m I’ve We’ve Don’t`,
);

/** What may stand behind "a.m." and "p.m." inside the same sentence. */
export const AFTER_CLOCK = words(
  `Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Wed Thu Fri Sat Sun January February March April May June
  July August September October November December Jan Feb Mar Apr Jun Jul Aug Sept Oct Nov Dec Eastern Central Pacific Mountain
  Moscow Greenwich Korea Japan Beijing GMT UTC EST EDT CST CDT MST MDT PST PDT ET CT PT BST CET CEST MSK KST JST IST AEST`,
);

/** Verbs that attribute the quotation before them: `"Why now?" Kim asked.` */
export const SPEECH_VERBS = words(
  `said says asked asks added adds told tells wrote writes replied answered argued exclaimed shouted quipped wondered insisted
  explained noted declared continued recalled joked demanded tweeted posted`,
);

/** Written day-first with a stop after the day: "am 3. Oktober". */
export const MONTHS_AFTER_ORDINAL = words(
  'Januar Jänner Februar März April Mai Juni Juli August September Oktober November Dezember Jahrhundert Klasse Januar',
);
