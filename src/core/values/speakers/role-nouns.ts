/** Several people in a role are no organisation: `Palestinian doctors`. */
export const PEOPLE = /\s\p{Ll}+s$/u;

/** Nouns for an organisation that has been named before. */
export const COLLECTIVE =
  /^(?:group|company|firm|union|club|council|party|organisation|organization|charity|agency|carrier|airline|bank|retailer|force|regulator|watchdog|body|institute|ministry|department|committee|commission|board|network|channel|newspaper|paper|giant|manufacturer|team|association|federation|trust|foundation|centre|center|website|report|statement|study|broadcaster|developer|operator|supermarket|carmaker|insurer|employer|lender)$/;

/** "The New Zealander", "the Yorkshireman": a description of somebody, and no name. */
export const DEMONYM = /(?:[ai]lander|ishman|shireman|ishwoman)$/i;

/** Nouns for one person. */
export const PERSONAL =
  /year-old|man$|woman$|[ai]lander$|^(?:minister|accused|defendant|worker|constable|mp|player|actor|actress|singer|captain|coach|manager|striker|midfielder|defender|goalkeeper|president|mayor|chairman|director|executive|leader|secretary|boss|chief|spokesperson|star|driver|pilot|farmer|owner|founder|author|editor|artist|champion|winner|skipper|teenager|pensioner|student|father|mother|(?:ex-)?(?:husband|wife)|widow|girlfriend|boyfriend|uncle|aunt|grandmother|grandfather|cousin|son|daughter|judge|coroner|officer|scot|serb|swede|dane|russian|american|australian|briton|swiss|german|italian|argentine|brazilian|spaniard|belgian|general|commander|professor|researcher|politician|senator|peer|councillor|candidate|campaigner|activist|laureate|lawyer|barrister|solicitor|journalist|scientist|historian|doctor|surgeon|comedian|presenter|broadcaster|writer|novelist|poet|musician|footballer|golfer|cyclist|swimmer|sprinter|boxer|jockey|batsman|bowler|rapper|guitarist|winger|forward|lock|hooker|prop|flanker|member|pastor|priest|vicar|bishop|nurse|chef|blogger|lecturer|headteacher|engineer|designer|architect|analyst|economist|composer|conductor|choreographer|dancer|model)$/;

/** Those who speak about others rather than being the one whom an article is about: not taken for the person in focus. */
export const OFFICE = /^(?:judge|coroner|lawyer|barrister|solicitor|spokesman|spokeswoman|spokesperson)$/;

/** Offices of which there are many: the word in front says which. */
export const GOVERNING =
  /^(?:minister|president|secretary|commissioner|governor|mayor|ambassador|chief|constable|chairman)$/;

/** The noun a role turns on: the word before its first preposition, or its last word; in lower case. */
export function headOf(role: string): string {
  const words = role.toLowerCase().split(' ');
  const preposition = words.findIndex((w, i) => i > 0 && /^(?:for|of|at|from|with|in|by)$/.test(w));
  return words[preposition < 0 ? words.length - 1 : preposition - 1];
}
