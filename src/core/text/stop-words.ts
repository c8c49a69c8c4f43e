/** English words that say nothing about what a sentence is about. Folded as `tokens.ts` folds. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about above after again against all also although am among an and another any are around as at
  be because been before being below between both but by came can cannot cant come could couldnt
  did didnt do does doesnt doing done dont down during each eg either else etc even ever every few for from further
  get gets getting got had hadnt has hasnt have havent having he hence her here hers herself him himself his how however
  i ie if in indeed instead into is isnt it its itself just less let many may me might more most much must my myself
  neither no nor not now of off often on once one only onto or other others our ours ourselves out over own
  per perhaps quite rather same shall she should shouldnt since so some still such
  than that the their theirs them themselves then there therefore these they this those though through thus to too toward towards
  under until up upon us very was wasnt we well were werent what whatever when where whether which while who whom whose why
  will with within without wont would wouldnt yet you your yours yourself yourselves`
    .split(/\s+/)
    .filter(Boolean),
);

/** Written in capitals these are names: the US, the WHO, IT. */
const NAMES_IN_CAPITALS: ReadonlySet<string> = new Set(['us', 'who', 'it']);

/** Whether a folded word carries no topic. `capitals`: it stands there as an acronym ("U.S.", "US"). */
export function isStopWord(norm: string, capitals = false): boolean {
  return STOP_WORDS.has(norm) && !(capitals && NAMES_IN_CAPITALS.has(norm));
}
