/**
 * Opposites that WordNet lacks and news needs, as lemmas: each line has two sides, every word of one side opposes every
 * word of the other. Verbs, nouns and adjectives together; phrasal verbs with an underscore.
 */
const LINES = `confirm affirm corroborate / deny refute rebut dispute disprove contradict
accept approve endorse back support welcome embrace / reject refuse decline oppose rebuff veto spurn condemn
agree / disagree refuse differ
sign ratify / reject veto cancel annul
rise increase grow climb surge jump soar gain expand swell rally double triple advance rebound / fall decrease drop decline plunge shrink slump tumble sink slide dip contract halve recede plummet dwindle collapse
increase rise growth gain surge jump expansion / decrease fall drop decline reduction loss slump dip cut contraction
raise hike lift boost increase / lower cut reduce slash trim decrease
improve strengthen enhance better recover heal / worsen deteriorate weaken decline undermine damage degrade
attend join / skip miss boycott shun
impose introduce reinstate reimpose enforce / lift remove drop scrap ease waive repeal revoke abolish suspend
allow permit authorise authorize let enable legalize legalise approve / ban prohibit forbid bar block prevent outlaw
include / exclude omit
deploy send dispatch / withdraw recall pull_out
arrive enter / leave depart exit
start begin launch commence open initiate resume / end finish stop conclude halt cease close terminate
continue resume persist proceed maintain / stop end halt cease suspend pause discontinue interrupt abandon
win triumph defeat beat / lose
win victory triumph success / loss defeat failure
victory / defeat
succeed pass / fail
pass adopt / reject defeat block
support back favor favour endorse / oppose resist fight reject
praise hail laud commend applaud celebrate / criticise criticize condemn denounce slam blast attack rebuke
buy purchase acquire / sell
import / export
lend / borrow
give provide supply offer donate send / receive take get
teach / learn
hire appoint employ recruit / fire sack dismiss lay_off oust
elect reelect / defeat oust
arrest detain jail imprison / release free acquit
convict / acquit clear exonerate
guilty / innocent
accuse blame charge / clear exonerate acquit absolve
live survive alive / die dead kill death
survive / die perish
born birth / die death
marry wed / divorce separate
married / single divorced unmarried
build construct create found establish / destroy demolish dismantle raze abolish
create add / destroy remove delete
damage destroy ruin wreck / repair restore rebuild
damaged / intact unharmed
bury / unearth exhume
helpful beneficial useful healthy / harmful toxic dangerous damaging poisonous useless
safe secure / dangerous risky unsafe perilous hazardous
peaceful / violent
peace / war
ceasefire truce / offensive
ally friend partner supporter / enemy foe rival opponent adversary
friendly / hostile
advance / retreat
capture seize take / lose cede surrender
invade occupy / liberate leave
attack / defend
strong robust powerful / weak feeble fragile
high / low
large big huge great major vast giant massive / small little tiny minor slight
long / short brief
old ancient elderly / young new recent
early / late
earlier before prior / later after
first / last
top best highest / bottom worst lowest
most / least fewest
more / less fewer
many / few
increase / reduce
majority / minority
maximum / minimum
positive / negative
good excellent / bad poor terrible awful
success / failure
successful / unsuccessful failed
possible / impossible
likely probable / unlikely improbable
legal lawful / illegal unlawful
public open / private secret closed
true real genuine authentic / false fake fictional untrue bogus
fiction fictional / nonfiction factual
north northern / south southern
east eastern / west western
male man boy father husband brother son king prince actor uncle nephew / female woman girl mother wife sister daughter queen princess actress aunt niece
his him he / her she
inside indoor / outside outdoor
left / right
above / below
up / down
fast quick rapid / slow
hot warm / cold cool
heating warming / cooling
wet / dry
rich wealthy / poor
full / empty
permanent / temporary
temporary short-term / permanent long-term
national domestic local / international foreign global
urban / rural
civilian / military
conservative right-wing / liberal left-wing progressive
democrat democratic / republican
labour labor / tory
majority / minority
professional / amateur
retired / active
former ex / current
senior / junior
major / minor
liberal / authoritarian
known famous popular well-known / unknown obscure unpopular
love like enjoy adore / hate dislike loathe detest despise
hope / despair fear
happy glad pleased delighted / sad unhappy angry upset furious
calm / angry
ease relax soften / tighten strain toughen harden intensify
ease relieve reduce alleviate / strain worsen aggravate exacerbate complicate intensify
cooperate collaborate / compete clash
unite / divide split
united / divided
closer / apart
extend widen broaden expand / limit confine restrict narrow curb reduce shorten
limited / unlimited
limit restrict / expand extend
open / close shut
opened / closed
lock / unlock
remember / forget
find discover / lose
show reveal disclose expose / hide conceal
publish release / withhold suppress
keep retain preserve / abandon drop discard lose
stay remain / leave quit resign go
postpone delay / hasten advance expedite
cancel scrap call_off abandon / hold stage proceed
pay / owe
spend / save
profit surplus / loss deficit
surplus / deficit
asset / liability
supply / demand
question doubt / trust believe
trust / distrust mistrust
doubt / believe
believe / doubt disbelieve
honest truthful / dishonest lying
admit acknowledge confess / deny
claim assert / deny
hero / villain
protagonist / antagonist
love / hatred
comedy comedic funny / tragedy drama tragic serious
fictional / real
animated / live-action
fertile / infertile
childless / parent
visible / invisible
present / absent
presence / absence
appear / disappear vanish
appearance / disappearance
same identical similar / different opposite distinct
simple easy / complex complicated difficult hard
easy / difficult hard
convex / concave
upper / lower
forward / backward
positive favorable favourable / negative unfavorable unfavourable mixed
acclaim praise acclaimed / criticism panned backlash
acclaimed praised / panned criticized
optimistic hopeful / pessimistic
sunny / cloudy rainy
day / night
morning / evening night
summer / winter
spring / autumn
sit / stand
stand sit lie / run walk
sleep / wake
asleep / awake
walk / run
push / pull
load / unload
inhale / exhale
float / sink
rise / set
freeze / melt thaw
fill / empty drain
connect join / separate disconnect
attach / detach
gather assemble / disperse scatter
protect defend / endanger threaten attack
rescue save / abandon kill
encourage promote / discourage deter hinder
discourage / encourage
speed accelerate / slow brake decelerate
hide / seek
ascend / descend
enter / exit
promote / demote relegate
promotion / relegation demotion
invest / divest
income revenue / expense cost
creditor / debtor
employer / employee
buyer / seller
teacher / student
doctor / patient
winner / loser
victim / attacker perpetrator
predator / prey
ancestor / descendant
predecessor / successor
precede / follow
preceding / following
cause / prevent
necessary essential needed / unnecessary needless
voluntary / compulsory mandatory forced
mandatory compulsory required / optional voluntary
natural / artificial synthetic
domestic / wild
solid / liquid
plural / singular
odd / even
positive / neutral
regular / irregular
direct / indirect
official / unofficial
complete / incomplete partial
finished / unfinished
sufficient enough / insufficient
adequate / inadequate
effective / ineffective
stable / unstable
certain sure / uncertain unsure
clear / unclear
willing / unwilling reluctant
able / unable
common frequent / rare uncommon infrequent
always / never
everyone everybody / nobody
everything / nothing
disposable / essential indispensable expandable
honeymoon / divorce
disappointment / triumph
hawkish / dovish
overturn reverse quash / uphold affirm
uphold / overturn reverse
innocence / guilt
solvent / bankrupt
vacant / occupied
occupied / vacant free liberated
armed / unarmed
conscious / unconscious
fit / unfit injured
healthy / sick ill
literate / illiterate
mortal / immortal
relevant / irrelevant
responsible / irresponsible
satisfied / dissatisfied
secular / religious
theist / atheist
theory / practice
vegetarian / meat
virtue / vice
export / import
inflow / outflow
immigrate / emigrate
immigrant / emigrant
import / domestic
landlord / tenant
host / guest
amateur / expert
optimism / pessimism
comfort / discomfort
gratitude / ingratitude
innovative / traditional conventional
modern contemporary / ancient traditional historic
minority / majority
solo alone / together group
separately / together jointly
jointly / separately
bilateral / unilateral multilateral
unanimous / split divided
quit resign / stay remain
resignation / appointment
overestimate / underestimate
overvalue / undervalue
exceed surpass / miss
outperform / underperform
shortage scarcity / surplus glut abundance
hope / fear
poverty / wealth
drought / flood
sober / drunk
sweet / sour bitter
smooth / rough
soft / hard
thick / thin
wide broad / narrow
deep / shallow
heavy / light
bright light / dark dim
loud noisy / quiet silent
sharp / blunt dull
tight / loose
clean / dirty
cheap inexpensive / expensive costly
smile laugh / cry frown weep
comedy / horror
angel / demon
heaven / hell
husband / wife
groom / bride
parent / child
master / servant slave
question ask / answer reply
problem / solution
advantage / disadvantage
benefit / harm cost
strength / weakness
arrival / departure
entrance / exit
beginning start / end
opening / closing
front / back rear
top / bottom
interior / exterior
ceiling / floor
maximum / minimum
import / exportation
acceptance / rejection refusal
approval / disapproval rejection
support / opposition
agreement / disagreement
confirmation / denial
permission / prohibition ban
inclusion / exclusion
victory win / defeat loss
`;

export type OppositeTable = ReadonlyMap<string, ReadonlySet<string>>;

function build(): OppositeTable {
  const table = new Map<string, Set<string>>();
  const add = (a: string, b: string): void => {
    const set = table.get(a) ?? new Set();
    table.set(a, set.add(b));
  };
  for (const line of LINES.split('\n')) {
    const [left, right] = line.split(' / ').map((side) => side.trim().split(' '));
    if (!right) continue;
    for (const a of left) {
      for (const b of right) {
        add(a, b);
        add(b, a);
      }
    }
  }
  return table;
}

let table: OppositeTable | undefined;

/** Whether news writers use the two lemmas as opposites. Symmetric. */
export function areNewsOpposites(a: string, b: string): boolean {
  table ??= build();
  return table.get(a)?.has(b) ?? false;
}

/** Every opposite that news writers use of a lemma. */
export function newsOpposites(lemma: string): readonly string[] {
  table ??= build();
  return [...(table.get(lemma) ?? [])];
}
