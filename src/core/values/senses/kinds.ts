/**
 * Our own list of what the news tells apart by kind: one of a line at a time is true of a thing, so one word put for another
 * of its line changes the fact. Lemmas, single words; `name: member member`.
 */
export const KINDS = `
travel: train plane helicopter car bus ship ferry bicycle motorcycle tram lorry
relative: mother father brother sister son daughter husband wife uncle aunt nephew niece cousin grandfather grandmother grandson granddaughter
step_relative: stepfather stepmother stepbrother stepsister stepson stepdaughter
parentage: biological adoptive foster
grown: man woman boy girl
old: baby toddler teenager adult pensioner
homicide: murder manslaughter
death: suicide homicide accident
violence: shooting stabbing strangulation poisoning electrocution drowning
crime: murder rape robbery burglary theft arson fraud bribery blackmail kidnapping perjury smuggling trafficking assault
financial_crime: fraud embezzlement bribery extortion forgery
weapon: knife gun axe hammer crossbow machete
firearm: pistol rifle shotgun
weapon_class: nuclear chemical biological conventional
arms: tank drone missile torpedo submarine helicopter howitzer landmine
verdict: guilty innocent mistrial
penalty: fine imprisonment probation execution caning
lawyer: prosecutor defence judge juror plaintiff defendant
party_to_case: plaintiff defendant witness
medal: gold silver bronze
round: quarter-final semi-final final
place: first second third fourth fifth sixth seventh eighth ninth tenth
result: win loss draw
event: singles doubles
surface: clay grass
stroke: freestyle backstroke breaststroke butterfly
player: goalkeeper defender midfielder striker
match_role: player coach referee spectator
sport: football cricket rugby tennis golf basketball baseball hockey swimming cycling boxing volleyball handball rowing skiing
party_us: democrat republican libertarian
party_us_adjective: democratic republican
party_uk: labour conservative lib-dem
us_legislator: senator congressman
office: president vice-president king queen emperor chancellor senator governor mayor ambassador
post: founder chairman president treasurer secretary auditor
company_post: ceo cfo coo cto chairman founder
minister: prime foreign defence finance interior health education transport justice agriculture
government: municipal provincial federal
county: city county state province district
north_south: north south
east_west: east west
northern_southern: northern southern
eastern_western: eastern western
diagonal: northeast northwest southeast southwest
side: left right
politics: left-wing right-wing centrist
body_part: head neck chest stomach arm leg shoulder knee ankle wrist elbow
organ: heart kidney liver lung pancreas brain
cancer: breast lung prostate bowel skin ovarian pancreatic
disease: cholera malaria measles polio ebola tuberculosis typhoid dengue smallpox diphtheria influenza covid
season: spring summer autumn winter
weekday: monday tuesday wednesday thursday friday saturday sunday
month: january february march april may june july august september october november december
part_of_day: morning afternoon evening night
relative_day: yesterday today tomorrow
frequency: hourly daily weekly fortnightly monthly quarterly annual
nightly: daily nightly
meal: breakfast lunch dinner
marriage: married divorced widowed single
occupant: driver passenger pedestrian cyclist motorcyclist
branch: army navy marine
rank: private corporal sergeant lieutenant captain major colonel general admiral
royal: king queen prince princess duke duchess
clergy: pope bishop priest imam rabbi monk
religion: christian muslim jewish hindu buddhist sikh atheist
branch_of_islam: sunni shia
branch_of_christianity: catholic protestant orthodox
house_of_worship: church mosque synagogue temple
school: nursery kindergarten school college university
degree: bachelor master doctorate
continent: africa asia europe antarctica
ocean: atlantic pacific arctic
nation_uk: england scotland wales
scale: hundred thousand million billion trillion
currency: dollar euro pound yen yuan rouble ruble rupee franc peso lira won
energy: coal oil gas nuclear wind solar hydropower
disaster: earthquake hurricane tornado wildfire drought flood landslide avalanche tsunami eruption
accident: explosion collapse derailment collision shipwreck stampede fire
colour: red blue green yellow black white orange purple pink brown grey
profession: doctor nurse lawyer teacher journalist farmer firefighter soldier engineer baker carpenter plumber electrician pilot singer painter actor banker chemist dentist pharmacist librarian
science: physics chemistry biology medicine economics mathematics psychology history law geology astronomy
scientist: physicist chemist biologist economist mathematician psychologist historian geologist astronomer sociologist
medium: television radio newspaper magazine podcast book film
crop: wheat rice maize barley soybean cotton sugar
fruit: apple banana orange grape lemon strawberry mango
meat: beef pork chicken lamb turkey
drink: beer wine whisky vodka coffee tea milk
metal: copper iron nickel zinc aluminium lead tin lithium cobalt
instrument: guitar piano violin drum trumpet saxophone cello flute
unit_of_time: second minute hour day week month year decade century
unit_of_length: centimetre metre kilometre inch foot yard mile
unit_of_weight: gram kilogram tonne ounce pound
temperature: celsius fahrenheit
trade: wholesale retail
multiple: double triple quadruple
animal: dog cat horse cow sheep pig goat chicken elephant lion tiger bear wolf monkey snake shark whale dolphin crocodile
building: hospital school church hotel factory warehouse stadium airport prison museum library restaurant supermarket theatre house
site: bridge tunnel dam road railway port airport mine quarry pipeline refinery
landscape: mountain hill valley desert forest beach island lake river cliff cave
vehicle_or_building: vehicle building animal tree
water: river lake sea ocean canal reservoir
clothes: shirt jacket coat trouser dress hat shoe glove
planet: mercury venus mars jupiter saturn uranus neptune pluto
direction: upward downward sideways
kind_of_vote: referendum by-election primary census
document: passport visa licence diploma will lease
tax: income property inheritance corporate
ownership: state-owned private
legal_age: juvenile adult
victim_state: dead wounded missing unharmed
home_or_away: home away
timing: weekday weekend
`;
