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
mitt moussa nicola nikolai oleksandr olivier ollie padraig pep petr raheem rafa rhys romelu sadiq salman sepp shahid stuart tayyip valery viktor wladimir xi yuri zinedine andriy evgeny rashid imran narendra nawaz rajiv sanjay vijay
aamir abdullahi abel abubakar aditya ahmet ajay akira akshay alain alasdair aleksandar aleksei alessandro alexei algernon aliyu alun alvaro amit amos anand anatoly andreas andrzej anil arjun
arkady armando arturo arun arvind asher ashok ashraf asif attila atul babatunde balazs baptiste barnaby bassam benito benoit bilal bjorn bogdan bojan bradley brayden bulent caleb cedric
cesare cheuk chinedu christos chukwu cian ciaran clarence claudio clement clint clyde cody conor corey cormac cornelius crispin cristian curt cyril daan dafydd dalton dana dario darragh
darrell darryl daryl davide deandre deepak dejan deshawn devin dewayne dewi dexter diarmuid didier dieter dillon dimitris dinesh dmitri dominik donal dragan duane dustin eamon edgardo edmund
eduardo efrain egon elias elijah elton emeka emilio emlyn emre enoch enrique enzo eoin ernesto ernie ernst esteban etienne evgeni evo ewen ezekiel fabien fabio fadi faisal farid fawad
federico felipe ferenc fergus filippo fintan florian floyd fouad francisco friedrich gabor ganesh garrett gaspard geert gennady geraint gerhard gethin ghassan gheorghe gideon gilbert giles
gilles giorgos giovanni giuseppe glen gonzalo gopal goran grady gregg guillaume guillermo gunnar gunther gwyn haakon habib hakan halvor hamish hani harish heinrich heinz helmut hemant henrik
herman hernan hiroshi hiroyuki horace horst hossam hubert huw hywel ieuan ignacio ikechukwu ingvar ioan irfan irwin isaiah isidore ismail istvan iwan jaap jabu jacek jafar jamal jari
jaroslav jarrod jarvis jayden jed jeremiah jermaine jeroen jethro jimmie jiri joao joaquim joaquin jolyon jomo jonah jonas joost josiah juha julien junaid kamran kapil karan kareem kazuo
kelvin kemal kendrick kenji kenta kenyatta khaled khalid khalil kian kieron kiran kjell klaus knut konstantin kostas krishna kristian krzysztof kurtis kwame kwasi lachlan lalit lamar lamont
landon laszlo laurent lech leif leroy leszek lloyd lorenzo lothar luigi luiz lukas luther lyle maarten magnus mahesh mahmoud makoto malik mandla manfred manish manoj mansour marcelo marek
marlon marwan masahiro massimo mateo mathieu mats mauricio maxim maynard mehdi mehmet melvin micheal mihai mikael mikko milos miroslav mohan mohsen moritz mounir mukesh munir murat murdo
musa mustafa mwangi mykola nabil nader naguib naoto nasser nate nathaniel naveed naveen nenad nestor nicolae nikhil nikos nils nitin nizar njoroge novak nuno obadiah octavio odinga olav
oleksiy olof olusegun omer orhan orson osman osvaldo oswald otilio owain padraic pankaj panos paolo patrice paulo pavel pekka percival pervez petro pieter pietro pim piotr pradeep prakash
pranab praveen qasim quentin rafik rahul rainer rajeev rajesh rakesh ramesh ramon ramzi randy ranjit rashad raul recep reggie reinhard remy reuben rhodri riad rickie rodney rodrigo rohit
roscoe royce ruairi ruben rufus rui ruslan russ ruud saad sachin saeed salah salem sami samir sammy sandeep sander sandor sani sanjeev santosh satoshi sauli scot seamus sebastien selim
sergio serhiy shahbaz shashi sheldon shigeru shivraj shoaib siddharth sidharth silas silvio sipho slobodan sohail soren spyros stanislav stavros stefano sunil suresh sushil sylvester tadhg
tahir taj takashi takeshi tamer tarek tarun teemu terrence tetsuya thaddeus themba thiago thibault thierry thurman tibor timur tobias tomas tomasz torsten toshiro traian travis troy tunde
tyrone uday ulf ulrich ulysses umar umberto usman uwe vadim valentin varun vasile vaughn vern vernon vicente vikram ville vinay vincenzo vinod viorel virat virgil vitaly vitor vivek
vyacheslav wael waleed walid wasim wayland wendell wilbur wilfred wim winston wojciech wolfgang wyatt xander yahya yakubu yannis yaroslav yaser yasuo yegor yevgeny yilmaz yogesh yoshihide
yousef youssef yukio yutaka yves zachariah zafar zahid zaid zak zane zbigniew ziad zoltan zoran`;
const WOMEN = `abigail adele agnes aisha alexandra alice alicia alison amanda amber amelia amy ana andrea angela angelina anita ann anna anne annette annie april arlene ashley audrey barbara beatrice becky belinda beth
betty beverley bianca bridget camilla carla carol carole caroline carolyn catherine cathy celia charlotte cherie cheryl chloe christina christine claire clara claudia connie cynthia daisy dame danielle dawn debbie deborah denise diana diane donna
dorothy edith eileen elaine eleanor elena elizabeth ella ellen ellie emily emma erica erin eva eve fatima faye fiona florence frances francesca gabrielle gail gemma georgia georgina geraldine gillian gina ginny gloria grace hannah harriet hayley hazel
heather helen helena hilary hillary holly imogen irene iris isabel isabella isla jacqueline jacqui jan jane janet janice jasmine jayne jean jemima jennifer jenny jess jessica jill jo joan joanna joanne jodie josephine josie joy joyce judith judy julia julie
june karen kate katharine katherine kathleen kathryn kathy katie katy kay kayleigh kelly kerry kezia kirsten kirsty kristina kylie laura lauren leanne leona lesley liliana lily linda lisa liz lorna lorraine louise lucy lydia lynn lynne maggie mandy margaret maria
marie marina marion martha mary maureen maya megan melanie melissa mhairi michelle mia miriam moira molly monica nadia nancy naomi natalia natalie natasha nicola nicky nikki nina nora olga olivia paloma pamela patricia paula pauline penelope penny petra philippa phoebe polly priti priscilla
rachael rachel rebecca rita roberta rosa rose rosemary rosie ruth sally samantha sandra sara sarah selina serena shami sharon sheila shirley simona sinead siobhan sonia sophia sophie stacey stella stephanie sue susan susanna suzanne sylvia tamara tanya tara teresa tessa theresa tina tracey tracy
ursula valerie vanessa venus vera veronica victoria virginia vivian wendy yasmin yvette yvonne zoe agnieszka aung angelique ariana beyonce celine cressida ivanka jacinda julianne keira malala marine melania michaela nigella nicole oprah shania yulia
abimbola adaeze adaobi aditi agata aileen aishwarya akiko akosua alana alanna alejandra aleksandra alena alessia alexa alia alicja aliesha alina alisha alma alyson alyssa amaka amina amrita
ananya anastasia angharad anjali annabel annabelle annegret anneke annelies antonella antonia anushka aoife aparna arabella archana aruna asma assumpta astrid ava aya beata beatriz bella
benazir bernadette bernice beryl bessie bethan bhavna birgit birgitta blanche bonnie brandi brenda briana britt britta brittany bronwyn bushra callie camila candace candice carey carmel
carmen carolina carrie carys catalina caterina catriona cecilia celeste cerys chanel chantal charlene charmaine chelsey cher chiamaka chiara chimamanda chioma chitra cicely cindy clarissa
claudette claudine clementine colette colleen concepta consuelo cora cordelia corinne daniela daphne dasha deanna deepa deepika deirdre delia delilah della delphine demi desiree dionne divya
dolores dominique donatella dora doreen doris dorota dorothea ebba edie edna edwina effie efua eilidh ekaterina elin elisa elisabetta elise elissa elke elodie eloise elsa elsie elspeth
eluned elzbieta emi emilia ernestine esme esperanza estella estelle esther ethel etta eugenia eunice evangeline evelyn evie ewa fabienne fanny farah fatemah fatma fawzia federica felicia
felicity femke fernanda ffion fleur folake freda freya frida funke gabriela galina gauri gayle geeta genevieve georgie germaine gertrude ghada ghislaine giada gilda giorgia giovanna gita
giulia gladys glenda glenys glynis graca grainne grazyna greta gretchen gro guadalupe gunilla gwen gwendolyn gwyneth haifa hanan hanne hannelore haruka hattie heidi helene helga henrietta
hermione hetty hiba hilda hildegard hina hiroko huda ida ilaria ilse iman imelda indira indra ines inez inge ingeborg inger ingrid irina irma isabelle ishbel isobel ivana iwona jacinta
jacintha jada jamila jana janelle janette janie jaya jeanette jeanie jeanne jeannie jenna jerri jilly joann joely jolanta jolene joni jordana josefina josette juanita judi juliana julianna
juliette junko justyna jutta jyoti kaitlin kaitlyn kajal kalpana kamala kaori kara karin karina karla kasey kasia katarzyna katelyn katharina katherina katja katrina kavita kayla keeley
keiko keisha kendra khadija kiera kimberley kimberly kirsti komal kristen kristi kristin kristy krystyna ksenia kseniya kumiko lacey laetitia laila lakshmi lana lara larisa lata latifa
latisha latoya lauretta lavinia layla lea leah leanna leena leila lena lenora leonie leonora leticia lettie lianna libby lidia lieke liesl lila lillian lilly lindiwe lindsey linnea lisbeth
liv liza loretta lori lottie louisa lowri lubna lucia luciana lucille lucinda lucretia lulu lupe lyn lyndsey lyudmila mabel macy maddie madeleine madeline madge madhuri mae maeve magda
magdalena maha mairi maisie maja malgorzata malin mamata maneka manisha mara marcella marcia margarete margaux margery margherita margie margot margrethe marguerite mari mariah marian
mariana mariangela marianne maribel marijke mariko marilyn marisol marissa marit marjorie marla marlene marsha marta martina maryam maryna masako masha mathilde matilda maud mavis maxine
meena meera meg meghan meghna melinda melody mercedes meredith merryl meryl mette michela michiko midori mieke mila millicent millie mimi mina mindy minnie mireille misako mitali mona monika
monique morag mridula muriel murielle myra myrna myrtle mysie nabila nadezhda nadine najla namrata nan nandini nanette nargis nasreen natalya nathalie neelam neha nell nellie nerys nettie
ngozi nia niamh nichola nirmala nisha nkechi nkosazana nneka noelle nomvula norah noreen noriko norma noura oby octavia odette odile oksana olena olufunke ophelia orla ornella ottilie padma
paige pallavi paola pascale patsy patti pattie peggy perdita pernille perpetua philomena pilar pippa polina pooja poonam portia prachi pratibha preeti prerna priya priyanka rabia rachna
radha raffaella ragnhild raisa rajni ramona rania raquel rasha rashmi reem reena reiko rekha renata renate renu rhea rhian rhiannon rhoda rhona richa rikki rima ritu rochelle rocio roisin
romy roopa rosalie rosalind rosalyn rosamund rosanna rosanne roseanne roslyn rowena roxanne ruchi rukhsana ruqaya sabah sabine sabrina sachiko sadhana sadie saffron safiya sakshi sakura
samar samara samira sandrine sangeeta sania sanna saoirse sarita sasha saskia savita sayuri scarlett seema segolene selena severine shabana shahnaz shaima shana shanice shannon shanti shari
sharlene sharmila sharron shauna shazia sheena shelby shelley shelly sherine sherri sherry sheryl shilpa shobha shona shreya shruti sian sienna signe sigrid silke silvia simone sissy siv
smriti sneha sofia sofya solange solveig sonal sonali soraya steffi steph suad sudha sujata sumaya sunita sushma svetlana swati sybil sylvie tabatha tabitha tallulah tamsin tania tanisha
tansy tanvi tarja tasha tatiana tatyana temitope teri terri thandi thelma theodora therese thora tia tiffany tilda tilly tomoko tonya tove trish trisha trudy ulla ulrike una urszula usha ute
valentina valeria vanda vandana vasilisa vasundhara velma verna veronique vicki vicky vidya vigdis viktoria virginie vivien vivienne wafa waltraud wanda wangari wanjiru whitney wilhelmina
wilma winifred winnie winona xanthe ximena xiomara yamini yasmeen yasmine yelena yewande yoko yola yolanda yoshiko yuriko yusra zahra zainab zara zaynab zeinab zelda zena zhanna zita zofia
zola`;

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
