/** Our own list of what adjectives, adverbs and nouns of the news mean; lines as in verbs.ts. */
export const WORDS = `
reluctant: reluctant reluctantly unwilling disinclined loath grudgingly ! eager willing
eager: eager eagerly keen
willing: willing willingly
optimistic: optimistic optimism upbeat hopeful ! pessimistic
pessimistic: pessimistic pessimism downbeat gloomy
pleased: pleased happy glad delighted ! displeased
displeased: displeased unhappy dissatisfied discontented
satisfied: satisfied ! displeased
angry: angry angrily furious irate
proud: proud proudly ! ashamed
ashamed: ashamed
interested: interested ! uninterested
uninterested: uninterested indifferent
aware: aware ! unaware
unaware: unaware unbeknown
familiar: familiar ! unfamiliar
unfamiliar: unfamiliar
comfortable: comfortable ! uncomfortable
uncomfortable: uncomfortable
worried: worried anxious ! unconcerned
unconcerned: unconcerned unworried untroubled
impressed: impressed ! unimpressed
unimpressed: unimpressed underwhelmed
convinced: convinced ! sceptical
confident: confident sure ! sceptical unsure
sceptical: sceptical skeptical unconvinced doubtful
unsure: unsure uncertain
surprised: surprised ! unsurprised
unsurprised: unsurprised
unexpected: unexpected unexpectedly unforeseen unanticipated
significant: significant significantly substantial substantially considerable considerably sizeable sizable ! negligible
negligible: negligible insignificant trivial
huge: huge enormous massive vast gigantic immense ! tiny small
tiny: tiny minuscule
big: big large ! small tiny
small: small
serious: serious seriously severe severely ! minor mild
minor: minor slight slightly superficial
mild: mild mildly
major: major ! minor
public: public publicly in_public openly ! secret private confidential
secret: secret secretly secrecy covert covertly clandestine clandestinely in_secret
private: private privately in_private behind_closed_doors
confidential: confidential confidentially
classified: classified ! declassified
declassified: declassified unclassified
sealed: sealed ! unsealed
unsealed: unsealed
redacted: redacted ! unredacted
unredacted: unredacted
censored: censored ! uncensored
uncensored: uncensored
legal: legal legally lawful lawfully ! illegal
illegal: illegal illegally unlawful unlawfully illicit
constitutional: constitutional ! unconstitutional
unconstitutional: unconstitutional
legitimate: legitimate ! illegitimate
illegitimate: illegitimate
valid: valid ! invalid
invalid: invalid null_and_void
eligible: eligible ! ineligible
ineligible: ineligible
admissible: admissible ! inadmissible
inadmissible: inadmissible
authorised: authorised authorized ! unauthorised
unauthorised: unauthorised unauthorized
licensed: licensed ! unlicensed
unlicensed: unlicensed
registered: registered ! unregistered
unregistered: unregistered
documented: documented ! undocumented
undocumented: undocumented
binding: binding legally_binding ! nonbinding
nonbinding: nonbinding non_binding
unanimous: unanimous unanimously unanimity ! divided
divided: divided deeply_divided
temporary: temporary temporarily interim provisional provisionally ! permanent
permanent: permanent permanently for_good
short_term: short_term ! long_term
long_term: long_term
short_lived: short_lived fleeting ! lasting
lasting: lasting enduring long_lasting
voluntary: voluntary voluntarily of_his_own_accord of_her_own_accord of_their_own_accord ! compulsory forcible
optional: optional ! compulsory
compulsory: compulsory mandatory obligatory
forcible: forcible forcibly involuntary involuntarily by_force
domestic: domestic domestically ! foreign
foreign: foreign
abroad: abroad overseas ! at_home
at_home: at_home
away_from_home: away_from_home ! at_home
home_team: home_team home_side ! away_team
away_team: away_team away_side visiting_team
armed: armed ! unarmed
unarmed: unarmed
guilty: guilty ! innocent
innocent: innocent innocence not_guilty blameless
guilty_plea: guilty_plea plead_guilty ! not_guilty_plea
not_guilty_plea: not_guilty_plea plead_not_guilty plead_innocent
acquittal: acquittal not_guilty_verdict ! guilty_verdict
guilty_verdict: guilty_verdict
safe: safe safely ! dangerous
dangerous: dangerous dangerously hazardous perilous unsafe
unharmed: unharmed unhurt uninjured unscathed ! injured dead
injured: injured wounded
alive: alive ! dead
dead: dead deceased
missing: missing unaccounted_for
life_threatening: life_threatening ! non_life_threatening
non_life_threatening: non_life_threatening
fatal: fatal fatally deadly lethal ! nonfatal
nonfatal: nonfatal non_fatal non_lethal nonlethal
healthy: healthy in_good_health ! ill
ill: ill sick unwell
infected: infected ! uninfected
uninfected: uninfected
positive: positive positively ! negative
negative: negative negatively
vaccinated: vaccinated inoculated immunised immunized ! unvaccinated
unvaccinated: unvaccinated
contagious: contagious infectious
malignant: malignant cancerous ! benign
benign: benign noncancerous non_cancerous
curable: curable ! incurable
incurable: incurable
fertile: fertile ! infertile
infertile: infertile
conscious: conscious ! unconscious
unconscious: unconscious
sober: sober ! drunk
drunk: drunk intoxicated inebriated
asleep: asleep sleeping ! awake
awake: awake
overweight: overweight ! underweight
underweight: underweight
disabled: disabled ! able_bodied
able_bodied: able_bodied
immune: immune ! vulnerable
vulnerable: vulnerable susceptible
full: full fully completely entirely wholly totally in_full ! partial
partial: partial partially partly incomplete unfinished
crowded: crowded packed ! empty
empty: empty unoccupied vacant
direct: direct directly ! indirect
indirect: indirect indirectly
early: early ! late
late: late
earlier: earlier ! later
later: later afterwards afterward subsequently
previous: previous prior preceding ! next subsequent
next: next
subsequent: subsequent
upcoming: upcoming forthcoming
former: former formerly onetime one_time erstwhile ! current
current: current currently at_present
outgoing: outgoing ! incoming
incoming: incoming
recent: recent recently
long_standing: long_standing longstanding
ancient: ancient ! modern
modern: modern contemporary
still: still ! no_longer
no_longer: no_longer not_any_more not_anymore
already: already ! yet_to
yet_to: yet_to not_yet
always: always ! never
never: never not_once ! often
often: often frequently frequent ! rarely
rarely: rarely seldom infrequently infrequent hardly_ever
everyone: everyone everybody ! nobody
nobody: nobody no_one
everywhere: everywhere ! nowhere
nowhere: nowhere
immediate: immediate immediately instantly at_once straight_away right_away ! belated
belated: belated belatedly
sudden: sudden suddenly abrupt abruptly ! gradual
gradual: gradual gradually bit_by_bit little_by_little
fast: fast quick quickly rapid rapidly swift swiftly speedy ! slowly
concurrent: concurrent concurrently simultaneous simultaneously ! consecutive
consecutive: consecutive consecutively back_to_back
on_schedule: on_schedule on_time ! behind_schedule ahead_of_schedule
behind_schedule: behind_schedule overdue ! ahead_of_schedule
ahead_of_schedule: ahead_of_schedule ahead_of_time
annual: annual annually yearly each_year every_year
daily: daily every_day each_day
overnight: overnight during_the_night
dawn: dawn daybreak sunrise first_light ! dusk
dusk: dusk sunset nightfall
noon: noon midday ! midnight
midnight: midnight
weekday: weekday ! weekend
weekend: weekend
fortnight: fortnight two_week
majority: majority more_than_half ! minority
minority: minority less_than_half fewer_than_half
majority_stake: majority_stake controlling_stake controlling_interest majority_shareholding ! minority_stake
minority_stake: minority_stake minority_shareholding
majority_government: majority_government ! minority_government
minority_government: minority_government
profit: profit ! loss
loss: loss
profitable: profitable ! unprofitable
unprofitable: unprofitable loss_making lossmaking
surplus: surplus ! deficit shortage
deficit: deficit shortfall
shortage: shortage scarcity dearth
glut: glut oversupply ! shortage
inflation: inflation ! deflation
deflation: deflation
recession: recession economic_downturn
increase: increase rise uptick upturn ! decrease
decrease: decrease decline reduction
pay_rise: pay_rise pay_increase wage_increase wage_rise salary_increase ! pay_cut
pay_cut: pay_cut wage_cut salary_cut
tax_cut: tax_cut tax_reduction ! tax_increase
tax_increase: tax_increase tax_rise tax_hike
rate_cut: rate_cut interest_rate_cut ! rate_rise
rate_rise: rate_rise rate_increase rate_hike interest_rate_rise interest_rate_hike interest_rate_increase
record_high: record_high all_time_high ! record_low
record_low: record_low all_time_low
high: high ! low
low: low
maximum: maximum ! minimum
minimum: minimum
best: best ! worst
worst: worst
good: good ! bad
bad: bad
excellent: excellent outstanding superb ! terrible
terrible: terrible awful dreadful appalling
strong: strong strongly robust ! weak
weak: weak weakly feeble
wide: wide broad ! narrow
narrow: narrow
deep: deep ! shallow
shallow: shallow
hot: hot ! cold
cold: cold
wet: wet ! dry
dry: dry
more_than: more_than in_excess_of upwards_of ! less_than nearly at_most
less_than: less_than fewer_than ! at_least
at_least: at_least no_fewer_than no_less_than a_minimum_of
at_most: at_most no_more_than a_maximum_of
nearly: nearly almost just_under
approximately: approximately roughly
exactly: exactly precisely
many: many numerous a_large_number_of ! hardly_any
hardly_any: hardly_any scarcely_any very_few almost_no
expensive: expensive costly pricey ! cheap
cheap: cheap cheaply inexpensive
affordable: affordable ! unaffordable
unaffordable: unaffordable
rich: rich wealthy affluent ! poor
poor: poor impoverished poverty_stricken
developed_country: developed_country developed_nation industrialised_country industrialized_country ! developing_country
developing_country: developing_country developing_nation
paid: paid ! unpaid
unpaid: unpaid
full_time: full_time ! part_time
part_time: part_time
skilled: skilled ! unskilled
unskilled: unskilled
experienced: experienced seasoned ! inexperienced
inexperienced: inexperienced
employed: employed ! unemployed
unemployed: unemployed jobless out_of_work
unemployment: unemployment joblessness ! employment
employment: employment
insured: insured ! uninsured
uninsured: uninsured
bankrupt: bankrupt bankruptcy insolvent insolvency ! solvent
solvent: solvent
overvalued: overvalued overpriced ! undervalued
undervalued: undervalued underpriced
bullish: bullish ! bearish
bearish: bearish
bull_market: bull_market ! bear_market
bear_market: bear_market
investment_grade: investment_grade ! junk_grade
junk_grade: junk_grade junk_status junk_rated speculative_grade
upgrade: upgrade ! downgrade
downgrade: downgrade
taxable: taxable ! tax_free
tax_free: tax_free tax_exempt
state_owned: state_owned state_run government_owned ! privately_owned
privately_owned: privately_owned
publicly_traded: publicly_traded publicly_listed ! privately_held
privately_held: privately_held unlisted
public_sector: public_sector ! private_sector
private_sector: private_sector
nationalisation: nationalisation nationalization nationalise nationalize ! privatisation
privatisation: privatisation privatization privatise privatize
nonprofit: nonprofit non_profit not_for_profit ! for_profit
for_profit: for_profit
creditor: creditor lender ! debtor
debtor: debtor borrower
buyer: buyer purchaser ! seller
seller: seller vendor
supplier: supplier ! customer
customer: customer client
exporter: exporter ! importer
importer: importer
employer: employer ! employee
employee: employee staff staffer staff_member worker workforce
landlord: landlord ! tenant
tenant: tenant renter
donor: donor ! recipient
recipient: recipient
subsidiary: subsidiary ! parent_company
parent_company: parent_company holding_company
asset: asset ! liability
liability: liability
inflow: inflow ! outflow
outflow: outflow
advantage: advantage upside ! disadvantage
disadvantage: disadvantage downside drawback
strength: strength ! weakness
weakness: weakness
ally: ally ! enemy
enemy: enemy foe adversary
supporter: supporter backer proponent ! opponent
opponent: opponent detractor
victory: victory win triumph ! loss
concede_defeat: concede_defeat admit_defeat accept_defeat ! claim_victory
claim_victory: claim_victory declare_victory proclaim_victory
landslide_victory: landslide_victory landslide_win ! narrow_victory
narrow_victory: narrow_victory narrow_win
narrowly: narrowly by_a_narrow_margin ! overwhelmingly
overwhelmingly: overwhelmingly overwhelming resoundingly by_a_wide_margin by_a_large_margin
winner: winner victor ! loser runner_up
loser: loser
runner_up: runner_up second_place
favourite: favourite favorite frontrunner front_runner ! underdog
underdog: underdog long_shot
insider: insider ! outsider
outsider: outsider
undefeated: undefeated unbeaten
seeded: seeded ! unseeded
unseeded: unseeded
professional: professional professionally ! amateur
amateur: amateur
success: success successful successfully ! failure
failure: failure unsuccessful unsuccessfully in_vain
plaintiff: plaintiff claimant ! defendant
defendant: defendant
prosecutor: prosecutor prosecuting_attorney prosecuting_lawyer ! defence_lawyer
defence_lawyer: defence_lawyer defense_lawyer defence_attorney defense_attorney defence_counsel defense_counsel
felony: felony ! misdemeanour
misdemeanour: misdemeanour misdemeanor
life_sentence: life_sentence life_imprisonment life_in_prison life_term ! death_sentence
death_sentence: death_sentence
death_penalty: death_penalty capital_punishment
in_custody: in_custody in_detention under_arrest ! at_large on_bail
behind_bars: behind_bars in_prison in_jail ! at_large on_bail
at_large: at_large on_the_run
on_bail: on_bail free_on_bail
victim: victim ! attacker killer
attacker: attacker assailant
killer: killer murderer
captor: captor kidnapper hostage_taker abductor ! hostage
hostage: hostage captive
incumbent: incumbent ! challenger
challenger: challenger
ruling_party: ruling_party governing_party party_in_power ! opposition_party
opposition_party: opposition_party
pro_government: pro_government ! anti_government
anti_government: anti_government
pro_war: pro_war ! anti_war
anti_war: anti_war antiwar
pro_eu: pro_eu pro_european ! eurosceptic
eurosceptic: eurosceptic euroskeptic anti_eu
pro_choice: pro_choice pro_abortion_rights ! anti_abortion
anti_abortion: anti_abortion pro_life
pro_russian: pro_russian pro_russia pro_moscow pro_kremlin ! anti_russian
anti_russian: anti_russian anti_russia
pro_western: pro_western pro_west ! anti_western
anti_western: anti_western anti_west
left_wing: left_wing leftist ! right_wing
right_wing: right_wing rightist
far_left: far_left ! far_right
far_right: far_right
centre_left: centre_left center_left ! centre_right
centre_right: centre_right center_right
upper_house: upper_house upper_chamber ! lower_house
lower_house: lower_house lower_chamber
yes_vote: yes_vote ! no_vote
no_vote: no_vote
democratically_elected: democratically_elected ! unelected
unelected: unelected
partisan: partisan ! bipartisan
bipartisan: bipartisan nonpartisan non_partisan
hawkish: hawkish ! dovish
dovish: dovish
unilateral: unilateral unilaterally ! bilateral multilateral jointly
bilateral: bilateral bilaterally
multilateral: multilateral
jointly: jointly together ! separately single_handedly
separately: separately individually
ceasefire: ceasefire cease_fire truce armistice ! fighting
fighting: fighting hostilities
war: war warfare ! peace
peace: peace
wartime: wartime ! peacetime
peacetime: peacetime
peaceful: peaceful peacefully nonviolent non_violent ! violent
violent: violent violently
orderly: orderly ! chaotic
chaotic: chaotic disorderly
civilian: civilian noncombatant non_combatant ! soldier combatant military
soldier: soldier troop serviceman
combatant: combatant
military: military armed_forces armed_services
conscript: conscript draftee ! volunteer
volunteer: volunteer
withdrawal: withdrawal pullout ! deployment
deployment: deployment
dispute: dispute disagreement
breakthrough: breakthrough ! deadlock
deadlock: deadlock stalemate impasse gridlock
friendly: friendly ! hostile
hostile: hostile unfriendly
loyal: loyal loyally ! disloyal
disloyal: disloyal treacherous
honest: honest honestly truthful truthfully ! dishonest
dishonest: dishonest untruthful dishonestly
polite: polite politely courteous ! rude
rude: rude impolite discourteous
brave: brave bravely courageous ! cowardly
cowardly: cowardly
ethical: ethical ! unethical
unethical: unethical
humane: humane ! inhumane
inhumane: inhumane inhuman
cautious: cautious cautiously prudent ! reckless
reckless: reckless recklessly
careful: careful carefully ! careless
careless: careless carelessly negligent
competent: competent ! incompetent
incompetent: incompetent inept
capable: capable ! incapable
incapable: incapable
able: able ! unable
unable: unable
trained: trained ! untrained
untrained: untrained
literate: literate ! illiterate
illiterate: illiterate
religious: religious ! secular
secular: secular
male: male ! female
female: female
elderly: elderly ! young
young: young
elder: elder older ! younger
younger: younger
adult: adult grown_up ! child
child: child kid
homosexual: homosexual gay ! heterosexual
heterosexual: heterosexual
deliberate: deliberate deliberately intentional intentionally on_purpose purposely ! accidental
accidental: accidental accidentally unintentional unintentionally inadvertent inadvertently by_accident by_mistake mistakenly
premeditated: premeditated preplanned pre_planned ! spontaneous
spontaneous: spontaneous spontaneously unplanned
conditional: conditional conditionally ! unconditional
unconditional: unconditional unconditionally without_precondition without_conditions no_strings_attached
anonymous: anonymous anonymously on_condition_of_anonymity
on_the_record: on_the_record ! off_the_record
off_the_record: off_the_record
official: official officially ! unofficial
unofficial: unofficial unofficially
formal: formal formally ! informal
informal: informal informally
oral: oral orally verbal verbally ! written
written: written in_writing
explicit: explicit explicitly expressly ! implicit
implicit: implicit implicitly tacit tacitly
available: available ! unavailable
unavailable: unavailable
accessible: accessible ! inaccessible
inaccessible: inaccessible
possible: possible ! impossible
impossible: impossible
likely: likely probable probably ! unlikely
unlikely: unlikely improbable
inevitable: inevitable inevitably unavoidable ! avoidable
avoidable: avoidable preventable
true: true ! false
false: false falsely untrue
accurate: accurate accurately ! inaccurate
inaccurate: inaccurate inaccurately
unfounded: unfounded baseless groundless ! well_founded
well_founded: well_founded
genuine: genuine authentic ! fake
fake: fake counterfeit bogus phony phoney forged
verified: verified confirmed ! unverified
unverified: unverified unconfirmed
proven: proven ! unproven
unproven: unproven
solved: solved ! unsolved
unsolved: unsolved unresolved
disputed: disputed ! undisputed
undisputed: undisputed indisputable
contested: contested ! uncontested
uncontested: uncontested unopposed
controversial: controversial contentious ! uncontroversial
uncontroversial: uncontroversial
signed: signed ! unsigned
unsigned: unsigned
encrypted: encrypted ! unencrypted
unencrypted: unencrypted
intact: intact undamaged ! damaged
damaged: damaged
operational: operational in_service in_operation functioning ! inoperative
inoperative: inoperative out_of_order out_of_service inoperable
active: active ! dormant
dormant: dormant inactive
online: online ! offline in_person
offline: offline
in_person: in_person face_to_face ! remotely
remotely: remotely by_video_link via_video_link
visible: visible visibly ! invisible
invisible: invisible
presence: presence ! absence
absence: absence
identical: identical ! different
different: different dissimilar
equality: equality ! inequality
inequality: inequality
equitable: equitable ! unfair
unfair: unfair unfairly unjust unjustly inequitable
impartial: impartial unbiased even_handed ! biased
biased: biased
independent: independent ! dependent
dependent: dependent dependant
popular: popular ! unpopular
unpopular: unpopular
famous: famous well_known renowned ! obscure
obscure: obscure little_known
effective: effective effectively ! ineffective
ineffective: ineffective
efficient: efficient efficiently ! inefficient
inefficient: inefficient inefficiently
sustainable: sustainable ! unsustainable
unsustainable: unsustainable
feasible: feasible viable ! unfeasible
unfeasible: unfeasible infeasible unviable unworkable
realistic: realistic ! unrealistic
unrealistic: unrealistic
reasonable: reasonable ! unreasonable
unreasonable: unreasonable
acceptable: acceptable ! unacceptable
unacceptable: unacceptable
justified: justified justifiable ! unjustified
unjustified: unjustified unjustifiable unwarranted
necessary: necessary ! unnecessary
unnecessary: unnecessary unnecessarily needless needlessly
sufficient: sufficient sufficiently enough adequate adequately ! insufficient
insufficient: insufficient insufficiently inadequate inadequately not_enough
suitable: suitable appropriate ! unsuitable
unsuitable: unsuitable inappropriate
relevant: relevant ! irrelevant
irrelevant: irrelevant
important: important ! unimportant
unimportant: unimportant
reliable: reliable dependable trustworthy ! unreliable
unreliable: unreliable untrustworthy
plausible: plausible credible believable ! implausible
implausible: implausible far_fetched
predictable: predictable predictably ! unpredictable
unpredictable: unpredictable unpredictably
stable: stable stability ! unstable
unstable: unstable instability volatile
flexible: flexible ! inflexible
inflexible: inflexible rigid
simple: simple straightforward ! complicated
complicated: complicated
easy: easy easily ! difficult
difficult: difficult
usual: usual customary ! unusual
unusual: unusual unusually
common: common commonplace ! rare
rare: rare uncommon
widespread: widespread ! isolated
isolated: isolated
toxic: toxic poisonous ! nontoxic
nontoxic: nontoxic non_toxic
contaminated: contaminated polluted tainted ! uncontaminated
uncontaminated: uncontaminated unpolluted
renewable: renewable ! nonrenewable
nonrenewable: nonrenewable non_renewable
edible: edible ! inedible
inedible: inedible
inhabited: inhabited populated ! uninhabited
uninhabited: uninhabited unpopulated
habitable: habitable ! uninhabitable
uninhabitable: uninhabitable
manned: manned crewed ! unmanned
unmanned: unmanned uncrewed
disposable: disposable single_use ! reusable
reusable: reusable
reversible: reversible ! irreversible
irreversible: irreversible
negotiable: negotiable ! nonnegotiable
nonnegotiable: nonnegotiable non_negotiable
automatic: automatic automatically ! manual
manual: manual manually
one_way: one_way ! round_trip
round_trip: round_trip
urban: urban ! rural
rural: rural
onshore: onshore ! offshore
offshore: offshore
inland: inland ! coastal
coastal: coastal
upstream: upstream ! downstream
downstream: downstream
indoor: indoor indoors ! outdoor
outdoor: outdoor outdoors in_the_open_air
underground: underground subterranean ! above_ground
above_ground: above_ground
front_seat: front_seat ! back_seat
back_seat: back_seat rear_seat
inbound: inbound ! outbound
outbound: outbound
northbound: northbound ! southbound
southbound: southbound
eastbound: eastbound ! westbound
westbound: westbound
upward: upward upwards ! downward
downward: downward downwards
foreigner: foreigner foreign_national foreign_citizen
resident: resident inhabitant ! nonresident
nonresident: nonresident non_resident
predecessor: predecessor ! successor
successor: successor
ancestor: ancestor forebear ! descendant
descendant: descendant
senior: senior ! junior
junior: junior
superior: superior ! subordinate
subordinate: subordinate underling
birth: birth ! death
death: death fatality
marriage: marriage ! divorce
divorce: divorce
heatwave: heatwave heat_wave ! cold_snap
cold_snap: cold_snap cold_spell
undergraduate: undergraduate ! postgraduate
postgraduate: postgraduate
fiction: fiction ! nonfiction
nonfiction: nonfiction non_fiction
sequel: sequel ! prequel
prequel: prequel
inside: inside ! outside
outside: outside
before: before ! after
after: after
with: with ! without
without: without with_no
in_favour_of: in_favour_of in_favor_of in_support_of ! against
against: against in_opposition_to
above: above ! below
below: below beneath underneath
into: into ! out_of
out_of: out_of
towards: toward towards in_the_direction_of ! away_from
away_from: away_from
because_of: because_of due_to owing_to as_a_result_of on_account_of ! despite
despite: despite in_spite_of notwithstanding
instead_of: instead_of rather_than in_place_of ! in_addition_to
in_addition_to: in_addition_to as_well_as along_with together_with
including: including ! excluding
excluding: excluding except except_for with_the_exception_of
subject_to: subject_to ! exempt_from
exempt_from: exempt_from exempt
near: near in_the_vicinity_of not_far_from
next_to: next_to beside adjacent_to
according_to: according_to in_the_words_of
regarding: regarding with_regard_to with_respect_to in_relation_to
amid: amid amidst
among: among amongst
until: until till
via: via by_way_of
throughout: throughout all_through
nationwide: nationwide countrywide across_the_country
worldwide: worldwide globally around_the_world across_the_world across_the_globe
aircraft: aircraft plane airplane aeroplane jet airliner
warplane: warplane fighter_jet fighter_plane fighter_aircraft combat_aircraft military_jet
helicopter: helicopter chopper
drone: drone uav unmanned_aircraft unmanned_aerial_vehicle
ship: ship vessel
warship: warship naval_vessel naval_ship navy_ship
car: car automobile
truck: truck lorry
taxi: taxi cab taxicab
motorcycle: motorcycle motorbike
bicycle: bicycle pushbike pedal_cycle
tram: tram streetcar
railway: railway railroad
motorway: motorway highway freeway expressway
petrol: petrol gasoline
petrol_station: petrol_station gas_station filling_station service_station
car_park: car_park parking_lot
subway: subway metro
apartment_block: apartment_block apartment_building block_of_flats
skyscraper: skyscraper high_rise
shop: shop store
supermarket: supermarket grocery_store
cinema: cinema movie_theatre movie_theater
film: film movie motion_picture
theatre: theatre theater
television: television tv telly
centre: centre center
power_station: power_station power_plant
nuclear_plant: nuclear_plant nuclear_power_plant nuclear_power_station
harbour: harbour harbor
airbase: airbase air_base
prison: prison jail penitentiary
courthouse: courthouse court_building
headquarters: headquarters head_office main_office
lawmaker: lawmaker legislator parliamentarian mp member_of_parliament
prime_minister: prime_minister premier
foreign_minister: foreign_minister foreign_secretary
interior_minister: interior_minister home_secretary
defence_minister: defence_minister defense_minister defence_secretary defense_secretary
chief: chief boss head
chief_executive: chief_executive ceo chief_executive_officer
chairman: chairman chairperson
envoy: envoy ambassador emissary
spokesman: spokesman spokesperson spokeswoman
civil_servant: civil_servant bureaucrat
dictator: dictator autocrat despot
parliament: parliament legislature
coalition: coalition alliance
statement: statement communique
press_conference: press_conference news_conference
press_release: press_release news_release
agreement: agreement accord pact deal treaty
negotiation: negotiation talk talks
survey: survey poll opinion_poll
vote: vote ballot
voter: voter elector
referendum: referendum plebiscite
by_election: by_election byelection special_election
snap_election: snap_election early_election
runoff: runoff run_off
candidate: candidate contender
decree: decree edict
law: law statute
investigation: investigation probe inquiry enquiry
allegation: allegation accusation
ruling: ruling judgment judgement court_decision
lawsuit: lawsuit legal_suit
crime: crime offence offense
corruption: corruption graft
lawyer: lawyer attorney
witness: witness eyewitness
bystander: bystander onlooker passer_by
prisoner: prisoner inmate
prison_officer: prison_officer prison_guard corrections_officer correctional_officer
police: police police_force
police_officer: police_officer policeman policewoman cop
firefighter: firefighter fireman
gunman: gunman shooter
rebel: rebel insurgent guerrilla
sniper: sniper marksman
gun: gun firearm
pistol: pistol handgun
weapon: weapon weaponry armament
explosion: explosion blast detonation
gunfire: gunfire gunshot
airstrike: airstrike air_strike air_raid
shelling: shelling artillery_fire
attack: attack assault
landmine: landmine land_mine
nuclear_weapon: nuclear_weapon atomic_weapon
border: border frontier
front_line: front_line frontline
coup: coup coup_d_etat putsch military_takeover
uprising: uprising revolt rebellion
unrest: unrest disturbance
protest: protest demonstration
protester: protester protestor demonstrator
trade_union: trade_union labour_union labor_union
job_cut: job_cut layoff redundancy
wage: wage salary
company: company firm corporation
startup: startup start_up
carmaker: carmaker automaker car_maker car_manufacturer
manufacturer: manufacturer maker
airline: airline air_carrier
shareholder: shareholder stockholder
stock_market: stock_market share_market equity_market
takeover: takeover acquisition buyout
merger: merger amalgamation
tariff: tariff import_duty customs_duty
tax: tax levy
bailout: bailout rescue_package
austerity: austerity belt_tightening
mortgage: mortgage home_loan
refund: refund reimbursement
expense: expense expenditure
aid: aid assistance
tycoon: tycoon magnate mogul
crude_oil: crude_oil crude petroleum
goods: goods merchandise
maize: maize corn
farmer: farmer grower
crop: crop harvest
doctor: doctor physician
medicine: medicine medication
vaccination: vaccination inoculation immunisation immunization jab
disease: disease illness
tumour: tumour tumor
heart_attack: heart_attack myocardial_infarction
flu: flu influenza
autopsy: autopsy postmortem post_mortem
side_effect: side_effect adverse_effect
intensive_care: intensive_care icu intensive_care_unit
researcher: researcher scientist
expert: expert specialist
corpse: corpse dead_body cadaver
pupil: pupil schoolchild
teacher: teacher schoolteacher
teenager: teenager teen adolescent
baby: baby infant
pensioner: pensioner retiree
tourist: tourist holidaymaker vacationer
traveller: traveller traveler
driver: driver motorist
cyclist: cyclist bicyclist
journalist: journalist reporter
author: author writer
singer: singer vocalist
footballer: footballer football_player soccer_player
goalkeeper: goalkeeper goalie
referee: referee ref
captain: captain skipper
team: team squad
champion: champion titleholder title_holder
earthquake: earthquake quake temblor
tornado: tornado twister
flood: flood flooding inundation
wildfire: wildfire bushfire forest_fire
mudslide: mudslide mudflow
blizzard: blizzard snowstorm
tsunami: tsunami tidal_wave
blaze: blaze inferno
downpour: downpour heavy_rain torrential_rain
wreckage: wreckage debris
rescuer: rescuer rescue_worker
blackout: blackout power_cut power_outage
accident: accident mishap
pollution: pollution contamination
spacecraft: spacecraft spaceship
country: country nation
area: area region
coast: coast coastline seaboard
island: island isle
neighbourhood: neighbourhood neighborhood
danger: danger peril
likelihood: likelihood probability
aim: aim objective
problem: problem difficulty
slowly: slowly sluggish sluggishly at_a_slow_pace
single_handedly: single_handedly on_his_own on_her_own on_their_own
lengthy: lengthy prolonged protracted ! brief
brief: brief briefly
at_the_start_of: at_the_start_of at_the_beginning_of at_the_outset_of ! at_the_end_of
at_the_end_of: at_the_end_of at_the_close_of
separatist: separatist secessionist
industrial_action: industrial_action work_stoppage
`;
