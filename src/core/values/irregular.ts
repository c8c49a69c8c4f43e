/** Irregular inflections, as `lemma: forms`. Regular ones are computed. */
const VERBS = `be:am is are was were been being|have:has had having|do:does did done|go:goes went gone|say:said|make:made|get:got gotten|
know:knew known|take:took taken|see:saw seen|come:came|think:thought|give:gave given|find:found|tell:told|become:became|show:shown|
leave:left|feel:felt|bring:brought|begin:began begun|keep:kept|hold:held|write:wrote written|stand:stood|hear:heard|mean:meant|meet:met|
run:ran|pay:paid|sit:sat|speak:spoke spoken|lie:lay lain lying|lead:led|grow:grew grown|lose:lost|fall:fell fallen|send:sent|build:built|
understand:understood|draw:drew drawn|break:broke broken|spend:spent|rise:rose risen|drive:drove driven|buy:bought|wear:wore worn|
choose:chose chosen|seek:sought|throw:threw thrown|catch:caught|deal:dealt|win:won|forget:forgot forgotten|lay:laid|sell:sold|fight:fought|
bear:bore borne born|teach:taught|eat:ate eaten|sing:sang sung|strike:struck stricken|hang:hung|shake:shook shaken|ride:rode ridden|
feed:fed|shoot:shot|drink:drank drunk|hit:hitting|fly:flew flown|sleep:slept|wake:woke woken|swing:swung|arise:arose arisen|bend:bent|
bind:bound|bite:bit bitten|bleed:bled|blow:blew blown|breed:bred|cling:clung|creep:crept|dig:dug|do:doing|flee:fled|forbid:forbade forbidden|
foresee:foresaw foreseen|forgive:forgave forgiven|freeze:froze frozen|grind:ground|hide:hid hidden|lend:lent|light:lit|mislead:misled|
mistake:mistook mistaken|outdo:outdid|overcome:overcame|overtake:overtook overtaken|overthrow:overthrew overthrown|prove:proven|
rebuild:rebuilt|rewrite:rewrote rewritten|ring:rang rung|shine:shone|shrink:shrank shrunk|sink:sank sunk|slide:slid|spin:spun|spring:sprang sprung|
steal:stole stolen|stick:stuck|sting:stung|swear:swore sworn|sweep:swept|swim:swam swum|tear:tore torn|undergo:underwent undergone|
undertake:undertook undertaken|undo:undid undone|uphold:upheld|weave:wove woven|weep:wept|withdraw:withdrew withdrawn|withhold:withheld|
withstand:withstood|die:dying|tie:tying|repay:repaid|resell:resold|retake:retook retaken|shed:shedding|speed:sped|dwell:dwelt|learn:learnt|
burn:burnt|dream:dreamt|spell:spelt|spoil:spoilt|kneel:knelt|leap:leapt|slay:slew slain|stride:strode|strive:strove striven|plead:pled|
panic:panicked panicking|traffic:trafficked trafficking|lobby:lobbied|will:would|can:could|may:might|shall:should`;

const NOUNS = `man:men|woman:women|child:children|person:people persons|foot:feet|tooth:teeth|goose:geese|mouse:mice|life:lives|wife:wives|
knife:knives|leaf:leaves|half:halves|wolf:wolves|shelf:shelves|loaf:loaves|thief:thieves|calf:calves|self:selves|elf:elves|hoof:hooves|
crisis:crises|analysis:analyses|basis:bases|thesis:theses|hypothesis:hypotheses|diagnosis:diagnoses|oasis:oases|axis:axes|datum:data|
medium:media|criterion:criteria|phenomenon:phenomena|bacterium:bacteria|stadium:stadia|index:indices|matrix:matrices|appendix:appendices|
fungus:fungi|nucleus:nuclei|stimulus:stimuli|cactus:cacti|alumnus:alumni|ox:oxen|die:dice|species:species|series:series|policeman:policemen|
policewoman:policewomen|spokesman:spokesmen|spokeswoman:spokeswomen|businessman:businessmen|fisherman:fishermen|serviceman:servicemen|
gunman:gunmen|salesman:salesmen|chairman:chairmen|congressman:congressmen|lawman:lawmen|grandchild:grandchildren|news:news`;

const ADJECTIVES = `good:better best|bad:worse worst|far:farther farthest further furthest|little:littler littlest`;

function table(text: string): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (const entry of text.replaceAll('\n', '').split('|')) {
    const [lemma, list] = entry.split(':');
    for (const form of list.split(' ')) if (!forms.has(form)) forms.set(form, lemma);
  }
  return forms;
}

export const IRREGULAR_VERBS = table(VERBS);
export const IRREGULAR_NOUNS = table(NOUNS);
export const IRREGULAR_ADJECTIVES = table(ADJECTIVES);
