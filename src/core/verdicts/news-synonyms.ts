/** Words that news writers put for each other and WordNet keeps apart, in groups. Our own list; lemmas. */
const GROUPS = `
globally worldwide internationally | global worldwide international | nationwide nationally | abroad overseas
gross earn make collect generate rake take bring | earnings gross takings revenue collection
kill slay murder assassinate | die perish death | dead killed | death fatality toll | injure wound hurt
injured wounded hurt | injury wound | casualty victim | found establish form create start launch | founder creator
form formed establish | headquarter base locate situate | headquarters base office
headquartered based located situated | invite ask request urge | call urge appeal | demand call insist
critic reviewer review | review rating | score rating grade | acclaim praise laud applaud commend
criticise criticize condemn denounce slam blast rebuke | favorable favourable positive good
unfavorable unfavourable negative bad poor | mixed average | case infection | infect contract catch
infected positive | recover recovery cure | virus coronavirus covid | outbreak epidemic pandemic
release publish issue launch unveil | release debut premiere air | premiere debut | star feature play portray
portray play depict | cast star feature | actor star performer | singer vocalist artist musician | band group
album record | song single track | film movie picture | sequel follow-up | series show programme program
season series | episode instalment installment | television tv | direct helm | director filmmaker | write pen author
write compose | co-write cowrite | produce make | stage hold host | hold host | match game fixture | game match
beat defeat overcome | defeat loss | win victory triumph | win clinch secure earn | champion winner titleholder
title championship trophy | coach manager | player footballer | footballer soccer | football soccer | club team side
squad team | league division | score net | goal strike | sign join | transfer move | stadium ground venue arena
draw tie | buy purchase acquire | purchase acquisition | sell offload | firm company business corporation
company maker manufacturer | employee worker staff | worker labourer laborer | boss chief head leader
chief head leader | chairman chair chairwoman | chairperson chair chairman | president leader | leader head chief
spokesman spokeswoman spokesperson | minister secretary | lawmaker legislator parliamentarian mp
parliament legislature assembly congress | politician lawmaker | official officer | appoint name nominate install
elect choose vote | resign quit step | fire sack dismiss oust | hire recruit employ | arrest detain apprehend custody
jail prison imprison incarcerate | prisoner inmate detainee | sentence jail | convict guilty | accuse charge allege
allege claim | claim assert say | say state tell | state say | announce declare reveal | reveal disclose unveil expose
deny reject dispute refute | reject refuse decline | admit acknowledge concede | confirm verify | report say
describe call | plan intend aim | aim goal target | purpose aim | propose suggest | suggest recommend | agree accept
approve endorse back ratify | back support | support backing | supporter backer | oppose resist
opposition resistance | ban prohibit bar outlaw forbid | prohibition ban | allow permit let | permission approval
suspend halt pause | halt stop cease end | end finish conclude | begin start commence | beginning start
continue keep remain | postpone delay defer | cancel scrap | visit tour | trip journey visit | arrive reach come
leave depart exit | return come | meet hold | meeting talk summit | talk negotiation discussion | negotiate discuss
deal agreement accord pact | treaty pact accord | contract deal | sanction embargo | attack assault strike raid
strike bomb | bombing attack | shelling bombardment | missile rocket | launch fire | fire shoot | troop soldier
soldier serviceman | army military force | rebel insurgent militant | militant fighter | gunman shooter | weapon arm
ceasefire truce armistice | war conflict | fight battle | border frontier | refugee migrant | flee escape
rescue save | missing disappear | search hunt | protest demonstrate rally | protest demonstration rally
protester demonstrator | riot unrest | police officer | crash accident collision | collide crash
plane aircraft jet airliner | ship vessel boat | car vehicle automobile | lorry truck | road street highway
train railway rail | storm hurricane cyclone typhoon | earthquake quake tremor | flood flooding | fire blaze wildfire
blaze fire | explosion blast | explode detonate | destroy ruin demolish | damage harm | collapse fall
rise increase climb grow surge jump soar gain | rise increase growth
fall decline drop decrease slump plunge slip tumble | fall decline drop decrease | cut reduce lower slash trim
raise lift increase hike | widen expand | expand grow enlarge | shrink contract | double twofold | exceed surpass top
reach hit | total amount | number count | amount sum | figure number | percent percentage | rate pace | price cost
cost worth | worth value | expensive costly dear | cheap inexpensive | tax levy duty | tariff duty | loan credit
fund finance | funding money finance | donate give | aid assistance help | budget spending | profit earnings
loss deficit | economy gdp | jobless unemployed | unemployment joblessness | wage pay salary | pension retirement
factory plant mill | plant factory | oil petroleum crude | gas fuel | electricity power | energy power
nuclear atomic | area region zone | region province | district county | city town | town village
country nation state | nation state | population people resident inhabitant | resident inhabitant citizen
citizen national | locate lie situate | lie situate locate | near close adjacent | border adjoin neighbour neighbor
east eastern | west western | north northern | south southern | centre center | child kid | children kids
baby infant | boy son | girl daughter | wife spouse | husband spouse | spouse partner | marry wed | marriage wedding
divorce separate | friend pal | parent father | father dad daddy | mother mom mum mummy | parent mother
relative family | birth born | pregnant expecting | doctor physician | physician doctor medic | hospital clinic
patient case | drug medicine medication | vaccine jab inoculation | disease illness sickness | ill sick
cancer tumour tumor | surgery operation | treat cure | school academy | university college | pupil student
student undergraduate | teacher instructor tutor | professor academic | graduate degree | study research
researcher scientist | scientist expert | study survey | survey poll | law legislation statute | bill legislation
court tribunal | judge justice magistrate | lawyer attorney solicitor barrister counsel | lawsuit suit case
sue prosecute | trial case | ruling decision verdict judgment judgement | rule decide | decide determine
decision ruling | vote ballot poll | election poll | candidate contender nominee | campaign race | party faction
government administration regime | administration government | authority official | capital city | king monarch
queen monarch | royal regal | church chapel | religion faith | islamic muslim | jewish judaism
award prize honour honor | prize award | nominate shortlist | receive get obtain gain win | obtain acquire get
give provide supply grant | offer provide | own possess | owner proprietor | owned own | rename call name
name call title | know call | dub nickname call | also additionally | former ex previous | previous prior earlier
current present incumbent | new recent | old ancient | big large huge major | large sizeable substantial
small little minor | main chief primary principal | important key crucial vital | famous famed renowned celebrated
popular well-liked | common widespread | rare uncommon | dangerous hazardous risky | safe secure
difficult hard tough | easy simple | quick fast rapid swift | quickly rapidly swiftly fast | roughly approximately
almost nearly | mostly mainly chiefly largely primarily | usually normally generally typically | often frequently
sometimes occasionally | annual yearly | annually yearly | daily everyday | weekly week | monthly month
initially originally first | finally eventually ultimately | previously formerly earlier
subsequently later afterwards afterward | soon shortly | immediately instantly | together jointly | only sole solely
whole entire full | entirely completely fully wholly totally | partly partially | build construct erect
construction building | building structure | design plan | develop create | technology tech | computer pc
phone smartphone mobile | internet web online | website site | user subscriber | fan follower supporter
follower subscriber | view viewer | viewer audience | audience crowd spectator | watch view | company studio
studio label | photo photograph picture image | picture image | video clip footage | newspaper daily paper
journalist reporter correspondent | editor journalist | book novel | novel fiction | novelist author writer
poet writer | story tale folktale | character role | role part | villain antagonist | hero protagonist | plot story
comedy comic | humorous funny comic | scary frightening | movie feature | seek want | want wish desire | try attempt
attempt effort bid | fail unable | success hit | successful hit | failure flop bomb | problem issue trouble
problem difficulty | danger threat risk | threaten warn | warning alert | warn caution alert | fear worry concern
worry concern | concern fear | concerned worried | angry furious enraged | afraid scared frightened terrified
tired weary exhausted | brave courageous | silly foolish | clever intelligent smart | pretty beautiful
strange odd weird | happy glad pleased delighted joyful cheerful | sad unhappy miserable sorrowful | shock stun
surprise astonish | help assist aid | stop prevent | prevent avert avoid | cause lead trigger prompt | reason cause
result outcome | consequence result effect | effect impact | affect impact influence | impact influence
change alter modify | change shift | replace succeed substitute | successor replacement | remove withdraw pull
withdraw pull | send dispatch deploy | deploy send station | import bring | carry transport | transport ship
deliver supply | store shop | shop store | customer client shopper | sale selling | sell market | trade commerce
market marketplace | share stock | stock equity | investor shareholder | invest put | bank lender | owe debt
bankrupt insolvent | merge combine | merger takeover | split divide | separate divide | combine unite join
include contain comprise | consist comprise | contain hold | part portion | majority most | minority few | half 50
show demonstrate indicate | indicate suggest | prove demonstrate | find discover | discover uncover
discovery finding | evidence proof | sign indication | mean signify | think believe consider | believe think
consider regard | view opinion | opinion view | idea notion | understand realise realize | realise realize
learn discover | teach instruct | speak talk | speech address | language tongue | english anglophone | write author
read peruse | letter note | message text | answer reply respond | response reply reaction | ask inquire question
question query | work job | job post position | post position | position role | career profession
profession occupation | retire retirement | serve work | service duty | lead head | head lead run | run operate
operate run work | operation mission | control command | command order | order instruct | rule govern | govern rule
power authority | right entitlement | freedom liberty | free release | prison jail | escape flee | hide conceal
steal rob | robbery theft | thief robber | crime offence offense | criminal offender | suspect accused
suspicion doubt | investigate probe | investigation probe inquiry | inspect examine | inspection check | check examine
test trial | experiment test | measure gauge | height elevation | tall high | length long | wide broad | depth deep
heavy weighty | weight mass | hot warm | cold cool | weather climate | rain rainfall | snow snowfall | sea ocean
coast shore | beach shore | river stream | mountain peak | hill mount | forest wood | tree wood | animal creature
dog hound | cat feline | bird fowl | food meal | eat consume | drink beverage | farm ranch | farmer grower
crop harvest | grain cereal | home house residence | house residence home | apartment flat | room chamber
`;

let table: ReadonlyMap<string, ReadonlySet<number>> | undefined;

function build(): ReadonlyMap<string, ReadonlySet<number>> {
  const groups = new Map<string, Set<number>>();
  GROUPS.split(/[|\n]/).forEach((words, group) => {
    for (const word of words.split(' ')) {
      if (word === '') continue;
      const own = groups.get(word) ?? new Set();
      groups.set(word, own.add(group));
    }
  });
  return groups;
}

/** Numbers of the groups that a lemma stands in. */
export function newsGroups(lemma: string): readonly number[] {
  table ??= build();
  return [...(table.get(lemma) ?? [])];
}

/** Whether the two lemmas share a group. Symmetric. */
export function areNewsSynonyms(a: string, b: string): boolean {
  table ??= build();
  const groups = table.get(a);
  const others = groups && table.get(b);
  if (!others) return false;
  for (const g of groups) if (others.has(g)) return true;
  return false;
}
