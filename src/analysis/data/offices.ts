/**
 * Words of offices in English news: titles, what stands with them, and what tells a public office from one in a company
 * or club. Compiled by hand after the style guides' lists of titles (Associated Press, Reuters, Guardian).
 */

/** Title words by the kind of office they name; what stands beside them may change the kind, see officeRules.ts. */
export const OFFICE_KINDS = {
  president: 'president president-elect president-designate',
  primeMinister: 'premier pm taoiseach prime-minister premier-elect premier-designate',
  chancellor: 'chancellor chancellor-elect chancellor-designate',
  monarch: 'king queen emperor empress sultan emir amir',
  minister: 'minister minister-elect minister-designate',
  secretaryGeneral: 'secretary-general director-general',
  governor: 'governor gov governor-elect',
  legislator:
    'senator sen senator-elect representative rep representative-elect congressman congresswoman congressman-elect congresswoman-elect ' +
    'mp mep msp ms-elect td lawmaker legislator parliamentarian backbencher cllr coun councillor councilor councilman councilwoman councilmember alderman alderwoman ' +
    'assemblyman assemblywoman assemblymember delegate peer',
  mayor: 'mayor mayor-elect lord-mayor',
  pope: 'pope',
  vicePresident: 'vp vice-president vice-chancellor vice-president-elect',
  royal: 'prince princess',
  party: 'leader co-leader whip',
  speaker: 'speaker',
  ambassador: 'ambassador amb envoy consul ambassador-designate',
  agencyHead:
    'director chief head chair chairman chairwoman chairperson co-chair co-chairman administrator commissioner comptroller superintendent ' +
    'undersecretary under-secretary representative-at-large commander treasurer',
  general: 'general gen admiral adm marshal',
  candidate: 'candidate candidates nominee hopeful contender challenger frontrunner front-runner pick choice',
  /** Named by party or calling alone: "Democrat Ana Ruiz". */
  politician: 'democrat republican politician statesman stateswoman incumbent',
  secretary: 'secretary secretary-designate',
};

/** Words before a title that say how its holder stands to the office. */
export const FORMER_WORDS =
  'former ex late ousted deposed exiled then onetime one-time previous disgraced ex-';
export const ACTING_WORDS = 'acting interim caretaker transitional';
/** Stand alone after a title: "president elect". */
export const ELECT_WORDS = 'elect designate';
/** Title words that hold it: "president-elect". */
export const ELECT_TITLES =
  'president-elect governor-elect mayor-elect chancellor-elect minister-elect premier-elect senator-elect representative-elect ' +
  'congressman-elect congresswoman-elect vice-president-elect ms-elect ' +
  'president-designate chancellor-designate minister-designate premier-designate ambassador-designate secretary-designate';
export const DEPUTY_WORDS = 'deputy assistant junior lieutenant associate shadow';

/** Departments of governments, as they stand in the titles of ministers and secretaries. */
export const FIELD_WORDS =
  'foreign finance defence defense interior home trade labour labor health treasury commerce culture education energy environment ' +
  'transport transportation agriculture economy economic business justice housing industry tourism immigration security development ' +
  'affairs welfare water climate digital science technology innovation planning infrastructure employment pensions work revenue ' +
  'exchequer veterans fisheries forestry sport sports religion communications information oil petroleum budget social women children ' +
  'international external relations public municipal local levelling-up cabinet europe migration integration homeland state';

/** Chambers and parliaments. */
export const CHAMBER_WORDS =
  'house senate congress parliament assembly legislature knesset bundestag bundesrat duma seimas sejm riksdag storting folketing ' +
  'commons lords congressional parliamentary senatorial legislative statehouse lok_sabha rajya_sabha seanad dail stormont senedd ' +
  'majority minority';

/** Bodies within governments and parliaments: their presidents are no presidents of a country. */
export const BODY_WORDS =
  'committee subcommittee caucus commission council agency bureau department ministry court tribunal authority';

/** Names and kinds of public bodies whose heads are officials. */
export const PUBLIC_WORDS =
  'fbi cia nsa epa fda cdc nih nasa irs sec fcc ftc faa fema dhs doj osha niaid usaid usda nhs mi5 mi6 gchq idf irgc nato un eu au wto who imf ' +
  'unicef unesco iaea opec asean interpol europol unhcr opcw osce ' +
  'european commission department ministry agency bureau federal national state city county district police fire health budget election electoral ' +
  'republican democratic democrat party government cabinet military army navy defence defense security intelligence homeland nations u.n e.u ' +
  'presidential gubernatorial mayoral congressional ' +
  'prisons pentagon kremlin elysee labour labor conservative tory liberal green opposition coalition administration';

/** Parties and camps, which lead and nominate. */
export const PARTY_WORDS =
  'party opposition republican democratic democrat labour labor conservative conservatives tory tories liberal liberals green greens ' +
  'socialist socialists communist gop reform coalition independence nationalist separatist populist far-right far-left centrist ' +
  'hamas hezbollah taliban fatah likud snp dup ukip afd cdu csu spd fdp bjp anc sinn_fein majority minority';

/** What somebody may be a candidate for, or of. */
export const CONTEST_WORDS =
  'presidential gubernatorial mayoral congressional senatorial parliamentary senate house congress president governor mayor prime ' +
  'republican democratic democrat labour labor conservative tory liberal green independent party gop vice-presidential third-party libertarian';

/** Who leads these leads no country: "club president", "union leader". */
export const PRIVATE_WORDS =
  'club class bank team union company firm school college university student students faculty gang band fan fans group community church ' +
  'tribal tribe business industry league association player players trade-union cult choir chess golf football soccer hockey rugby ' +
  'cricket tennis baseball basketball sales marketing operations editorial creative artistic athletic medical nursing research museum ' +
  'library theatre theater film music brand goodwill spiritual religious rebel guerrilla militia cartel crime mob pack cheer scout ' +
  'village parish homeowners tenants residents parents teachers workers miners farmers alumni board branch store shop regional-manager regional ' +
  'organization organisation nonprofit startup start-up giant maker retailer bakery brewery hotel charity foundation institute hospital airline railway rail network studio orchestra publishing media news ' +
  'bbc nbc cbs abc cnn itv cbc';

/** Institutions whose governors and ministers are no politicians. */
export const INSTITUTION_WORDS =
  'school college prison jail hospital church parish methodist baptist presbyterian lutheran anglican pentecostal unitarian ' +
  'evangelical wesleyan congregational';
/** Ranks before "vice president" in firms. */
export const RANK_WORDS = 'senior executive group associate corporate divisional';

/** Words that stand with an office without changing it. */
export const OFFICE_FILLERS =
  'new next current longtime long-time long-serving newly-elected newly elected sitting incumbent embattled outgoing incoming top senior chief executive ' +
  'high first second third fellow special honorary ranking powerful influential veteran hard-line hardline right-wing left-wing pro-western ' +
  'veteran popular unpopular billionaire two-term three-term one-term first-term minority majority permanent principal';

/** Words between an office and its country, field or body. */
export const OFFICE_LINKS = 'of for to from at on in under the';

/** Kin of somebody else. */
export const KIN_WORDS =
  'wife husband widow widower son daughter brother sister father mother uncle aunt cousin nephew niece grandson granddaughter ' +
  'grandfather grandmother stepson stepdaughter half-brother half-sister sister-in-law brother-in-law son-in-law daughter-in-law ' +
  'father-in-law mother-in-law twin fiance fiancee partner girlfriend boyfriend ex-wife ex-husband stepfather stepmother great-uncle ' +
  'great-grandson godson godfather namesake parents siblings children sons daughters brothers sisters grandchildren spouse';

/** Verbs that join a name with an office: "Ana Example is Chile's new president", "was sworn in as prime minister". */
export const OFFICE_COPULAS = 'is was became becomes remains';
export const OFFICE_PARTICIPLES = 'elected re-elected named appointed sworn in as declared chosen';

/** Occupations that no leader's name is introduced with: a namesake. */
export const UNRELATED_ROLES =
  'coach manager trainer captain skipper striker midfielder defender goalkeeper keeper forward winger fullback quarterback pitcher batsman bowler ' +
  'spinner sprinter golfer boxer driver rider jockey cyclist swimmer skier referee umpire player teammate actor actress comedian singer songwriter rapper ' +
  'musician guitarist drummer pianist composer conductor painter sculptor photographer designer architect filmmaker dancer ' +
  'choreographer model chef priest pastor nurse surgeon physician astronaut pilot plumber farmer teacher student novelist poet playwright journalist ' +
  'reporter correspondent columnist historian scientist researcher professor economist analyst engineer detective sergeant officer ' +
  'resident neighbour neighbor victim suspect gunman driver electrician baker carpenter librarian gardener mechanic butcher ' +
  'vet veterinarian potter florist barber hairdresser waiter waitress cook barista bartender publican brewer shopkeeper grocer tailor ' +
  'dentist doctor midwife paramedic pharmacist optician physiotherapist psychologist lecturer schoolteacher schoolboy schoolgirl pupil ' +
  'fisherman sailor shepherd beekeeper miner welder bricklayer roofer joiner blacksmith locksmith clockmaker potter weaver printer ' +
  'accountant clerk cashier receptionist secretary-treasurer postman courier cabbie trucker conductor janitor caretaker-cleaner cleaner ' +
  'firefighter policeman policewoman constable bookseller antiquarian illustrator cartoonist animator blogger vlogger influencer podcaster ' +
  'programmer coder developer hacker biologist chemist physicist astronomer geologist botanist zoologist mathematician archaeologist ' +
  'passer-by bystander eyewitness tourist backpacker hiker climber surfer skater gymnast wrestler fencer rower runner walker magician clown ' +
  'violinist cellist organist trumpeter saxophonist soprano tenor baritone bassist dj lawyer solicitor barrister stockbroker realtor ' +
  'retiree pensioner widow homeowner landlord tenant commuter passenger motorist shopper customer ' +
  'teenager youngster toddler schoolchild volunteer zookeeper gamekeeper greenkeeper jeweller jeweler goldsmith silversmith ' +
  'watchmaker cabinetmaker dressmaker shoemaker glassblower stonemason mason plasterer glazier decorator upholsterer ' +
  'greengrocer fishmonger ironmonger butler chauffeur nanny babysitter childminder housekeeper caretaker groundsman groundskeeper ' +
  'lifeguard bouncer doorman porter concierge bellboy stewardess steward purser machinist foreman bricklayer scaffolder labourer ' +
  'ploughman stockman rancher herder drover lumberjack forester logger trapper angler trawlerman seaman deckhand skipper ' +
  'docker stevedore signalman stationmaster postmaster postmistress milkman binman dustman warden ' +
  'instructor tutor headteacher headmaster headmistress librarian archivist curator restorer calligrapher ' +
  'lyricist songstress crooner vocalist harpist flautist flutist percussionist bandleader choirmaster ' +
  'ventriloquist juggler acrobat stuntman stuntwoman puppeteer busker raconteur ' +
  'footballer cricketer goalscorer halfback linebacker lineman linesman outfielder infielder shortstop ' +
  'catcher centre-half centre-back fly-half sculler oarsman yachtsman yachtswoman helmsman ' +
  'hurdler high-jumper pole-vaulter triathlete marathoner weightlifter snowboarder bobsledder ' +
  'radiologist cardiologist oncologist neurologist psychiatrist anaesthetist anesthesiologist paediatrician pediatrician gynaecologist ' +
  'gynecologist dermatologist orthodontist podiatrist osteopath chiropractor acupuncturist herbalist dietitian nutritionist ' +
  'virologist epidemiologist immunologist microbiologist geneticist ecologist entomologist ornithologist meteorologist climatologist ' +
  'seismologist volcanologist palaeontologist paleontologist anthropologist sociologist ' +
  'statistician actuary bookkeeper auditor estate-agent auctioneer salesman saleswoman salesperson shop-assistant telemarketer ' +
  'undertaker gravedigger sexton verger curate vicar deacon chaplain nun monk friar missionary ' +
  'burglar robber thief fraudster hitman mobster pedestrian jogger camper holidaymaker ' +
  'villager bride bridegroom groom ' +
  'pc builder worker labourer handyman fitter landlady proprietor franchisee stallholder mate apprentice trainee intern cadet recruit ' +
  'corporal inspector patrolman trooper warder jailer juror bailiff usher ' +
  'goalie left-back right-back full-back wing-back centre-forward scorer kicker punter substitute paralympian olympian ' +
  'caller diner drinker onlooker grocer haberdasher milliner seamstress ' +
  'sub-editor proofreader typesetter copywriter ghostwriter screenwriter scriptwriter cinematographer cameraman camerawoman ' +
  'soundman stagehand roadie busboy dishwasher pastry-chef confectioner chocolatier winemaker vintner sommelier cheesemonger ' +
  'falconer kennelman farrier groomer breeder shearer ploughwoman dairyman dairymaid milkmaid cowboy cowgirl gaucho herdsman ' +
  'goatherd swineherd swimmer lifesaver diver snorkeller windsurfer paraglider skydiver parachutist balloonist aviator airman ' +
  'flight-attendant air-hostess cabbie chauffeuse biker motorcyclist scooterist hitchhiker rambler birdwatcher philatelist ' +
  'sophomore freshman dropout valedictorian';

/** What one may be the owner of without being anybody whom news knows: "pub owner Ana Example". */
export const SMALL_PROPERTIES =
  'shop store pub bar cafe café restaurant diner garage dog cat pet horse home house car van boat yacht bakery salon hotel farm kiosk ' +
  'takeaway pharmacy laundry studio gym stall guesthouse nursery';
/** Everyday doings that tell somebody whom no office is known of: "Ana Example, who bakes bread,". */
export const EVERYDAY_VERBS =
  'bakes fixes repairs mends breeds sells sold teaches taught coaches drives cuts farms tunes paints knits sews grows cooks ' +
  'works cleans delivers grooms plays fishes cycles surfs';

/** What somebody runs who stands for an election: "Ana Ruiz's presidential campaign". */
export const CANDIDACIES = 'campaign candidacy bid run';
/** Words before a clause that only supposes what it says: "if Ana Ruiz becomes president". */
export const SUPPOSING_WORDS = 'if whether should unless until when once before could would might may will';
