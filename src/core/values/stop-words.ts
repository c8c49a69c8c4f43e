/** Function words: articles, pronouns, prepositions, auxiliaries, conjunctions. Negations and quantifiers are read elsewhere. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those i me my mine we us our ours you your yours he him his she her hers it its they them their theirs
who whom whose which what when where why how and or but nor so yet if then than as of in on at by for with from to into onto over
under about above below between among through during before after since until till against toward towards upon within without via per
is am are was were be been being 's 're 'm 've 'd 'll n't not no do does did doing done have has had having will would shall should can could
may might must ought there here also too very just only even still already again ever never both each either neither such same own other
another some any all every few many much more most less least several one's itself himself herself themselves ourselves myself yourself
out up down off away along across around behind beyond near because although though while whereas however therefore thus hence
well now often sometimes usually rather quite almost nearly about approximately roughly around up-to re s t d ll ve m etc e.g i.e amp else
according despite instead including included include regarding`
    .split(/\s+/)
    .filter((w) => w !== ''),
);
