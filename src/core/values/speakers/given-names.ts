const MEN = `aaron abdul abdullah adam adrian ahmad ahmed alan alastair albert alejandro alex alexander alexis alfred ali alistair allan allen amir anders andre andrew andy angus anthony antonio
archie arnold arthur barack barry ben benjamin bernard bernie bill billy bob bobby boris brad brandon brendan brent brett brian bruce bryan callum cameron carl carlos charles charlie chris
christian christopher clive colin connor craig damian dan daniel danny darren dave david dean declan denis dennis derek dermot diego dominic don donald doug douglas duncan dylan ed eddie eden edgar
edward edwin elliott emmanuel emmerson enda eric erik ernest ethan evan ewan ezequiel felix ferdinand fernando finn francis francois frank franz fraser fred frederick gareth gary gavin geoff geoffrey george
gerald gerard gerry gordon graeme graham grant greg gregory guy hamid harold harry harvey hassan hector henry herbert howard hugh hugo hussein iain ian ibrahim igor isaac ivan jack jacob jake jakob james
jamie jan jared jason javier jeff jeffrey jeremy jerome jerry jim jimmy joe joel johan john johnny jon jonathan jonny jordan jorge jose joseph josh joshua juan jules julian julio justin karim karl keith ken kenneth kevin
kieran kim kurt kyle lance larry laurence lawrence lee len leo leon leonard leonid lewis liam lionel louis luc luca lucas luis luke malcolm manuel marc marco marcus mario mark martin marvin mathew matt matteo matthew
maurice max michael michel miguel mike mikhail mitchell mo mohamed mohammad mohammed morgan muhammad nathan neil nelson niall nicholas nick nicolas nigel noel norman oleg oliver omar oscar osama otto owen pablo patrick paul pedro
pete peter phil philip philippe pierre piers rafael ralph ravi ray raymond reg ricardo richard rick rob robert roberto robin rod roger roland roman ronald ronnie rory ross roy rupert russell ryan sam samuel scott
sean sebastian sergei sergey shane shaun shinzo simon stan stanley stefan stephen steve steven stewart stuart sven tariq ted terence terry thabo theo theodore thomas tim timothy toby tom tommy tony trevor tyler usain victor vince vincent
vladimir volodymyr walter warren wayne wes wilfried will willem william willie xavier yasser yusuf zac zachary antony angel antoine arsene bashar brahim dale darius dmitry dwayne gianni glenn gus hans harrison jens jos jurgen karel kofi lars lindsay mick
mitt moussa nicola nikolai oleksandr olivier ollie padraig pep petr raheem rafa rhys romelu sadiq salman sepp shahid stuart tayyip valery viktor wladimir xi yuri zinedine andriy evgeny rashid imran narendra nawaz rajiv sanjay vijay`;
const WOMEN = `abigail adele agnes aisha alexandra alice alicia alison amanda amber amelia amy ana andrea angela angelina anita ann anna anne annette annie april arlene ashley audrey barbara beatrice becky belinda beth
betty beverley bianca bridget camilla carla carol carole caroline carolyn catherine cathy celia charlotte cherie cheryl chloe christina christine claire clara claudia connie cynthia daisy dame danielle dawn debbie deborah denise diana diane donna
dorothy edith eileen elaine eleanor elena elizabeth ella ellen ellie emily emma erica erin eva eve fatima faye fiona florence frances francesca gabrielle gail gemma georgia georgina geraldine gillian gina ginny gloria grace hannah harriet hayley hazel
heather helen helena hilary hillary holly imogen irene iris isabel isabella isla jacqueline jacqui jan jane janet janice jasmine jayne jean jemima jennifer jenny jess jessica jill jo joan joanna joanne jodie josephine josie joy joyce judith judy julia julie
june karen kate katharine katherine kathleen kathryn kathy katie katy kay kayleigh kelly kerry kezia kirsten kirsty kristina kylie laura lauren leanne leona lesley liliana lily linda lisa liz lorna lorraine louise lucy lydia lynn lynne maggie mandy margaret maria
marie marina marion martha mary maureen maya megan melanie melissa mhairi michelle mia miriam moira molly monica nadia nancy naomi natalia natalie natasha nicola nicky nikki nina nora olga olivia paloma pamela patricia paula pauline penelope penny petra philippa phoebe polly priti priscilla
rachael rachel rebecca rita roberta rosa rose rosemary rosie ruth sally samantha sandra sara sarah selina serena shami sharon sheila shirley simona sinead siobhan sonia sophia sophie stacey stella stephanie sue susan susanna suzanne sylvia tamara tanya tara teresa tessa theresa tina tracey tracy
ursula valerie vanessa venus vera veronica victoria virginia vivian wendy yasmin yvette yvonne zoe agnieszka aung angelique ariana beyonce celine cressida ivanka jacinda julianne keira malala marine melania michaela nigella nicole oprah shania yulia`;

const names = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));
const men = names(MEN);
const women = names(WOMEN);

/** Names that men and women bear, in one list or in both. */
const either = names(
  'alex ali ashley casey charlie chris courtney dale danny drew francis frankie jamie jean jo jordan kelly kerry kim lee leigh leslie lesley lindsay morgan nicky pat robin sam shannon stacey taylor terry tracy adrian andrea nicola dana sandy kay',
);

export type Gender = 'man' | 'woman';

/** Whether `word` is a given name we know; in lower case. */
export const isGivenName = (word: string): boolean => men.has(word) || women.has(word) || either.has(word);

/** The gender a given name speaks for; undefined for names that men and women bear, and for names we do not know. */
export function genderOf(given: string): Gender | undefined {
  if (either.has(given)) return undefined;
  const man = men.has(given);
  const woman = women.has(given);
  return man === woman ? undefined : man ? 'man' : 'woman';
}
