/**
 * Words round a person's name. Closed or nearly closed classes of English news prose, compiled by hand; the offices
 * follow the style guides' lists of titles (Associated Press, Reuters, Guardian).
 */

/** Civil titles before a surname, by gender. */
export const MALE_HONORIFICS =
  'mr sir lord king prince duke baron count emperor sultan emir father brother herr monsieur m señor sheikh';
export const FEMALE_HONORIFICS =
  'mrs ms miss madam madame mme mlle dame lady queen princess duchess baroness countess empress sister frau señora';
/** Titles of learning, church, law and arms before a name. */
export const HONORIFICS =
  'dr doctor prof professor rev reverend bishop archbishop cardinal pope rabbi imam ayatollah mullah sheik shaikh chaplain ' +
  'gen general lt lieutenant col colonel maj major capt captain cmdr commander cpl corporal pvt private sgt sergeant adm ' +
  'admiral brig brigadier marshal judge justice magistrate sheriff constable inspector superintendent supt det detective ' +
  'officer deputy coach chef cllr cllrs coun councillor councilor ald alderman alderwoman insp supt dci dsi revd canon fr rabbi assoc cmdre engr atty advocate barrister datuk dato datuk tun haji hajji sayyid hon honourable honorable baronet viscount earl saint';
/** Offices that stand before a name, or after a comma, or alone. */
export const OFFICE_WORDS =
  'president presidents premier premiers chancellor chancellors minister ministers senator senators sen sens representative rep reps ' +
  'congressman congresswoman congressmen governor governors gov mayor mayors secretary secretary-general ' +
  'ambassador ambassadors amb speaker administrator whip undersecretary co-chair lawmakers legislators speaker taoiseach tanaiste mp mps mep meps msp councillor councilman councilwoman delegate alderman ' +
  'chairman chairwoman chairperson chair ceo cfo coo cto director attorney commissioner commissioners chief leader leaders envoy ' +
  'vp vice-president vice-chancellor president-elect governor-elect mayor-elect chancellor-elect minister-elect premier-elect ' +
  'president-designate chancellor-designate minister-designate premier-designate pm lawmaker legislator ' +
  'assemblyman assemblywoman commandant solicitor comptroller treasurer undersecretary spokesman spokeswoman spokesperson ' +
  'caliph monarch führer duce generalissimo dictator shah pharaoh tsar czar kaiser nominee candidate candidates democrat republican';
/** Words that stand before an office or title and belong to it. */
export const OFFICE_MODIFIERS =
  'prime vice deputy former ex acting interim crown first foreign finance defence defense interior home trade labour labor health treasury commerce culture state ' +
  'justice education energy environment transport agriculture economy chief senior junior assistant then outgoing incoming late ' +
  'exiled ousted caretaker transitional executive lieutenant attorney supreme high opposition house senate majority minority';

/** Lower-case particles inside or before surnames. */
export const PARTICLES =
  'de da do dos das ap di del della degli van von der den ter ten zu bin ibn bint al el abu y e i du la le wa ould mac af av dit zum zur';
/** Particles that may open a surname standing alone: "von der Leyen said". */
export const OPENING_PARTICLES = 'de da di del della van von bin ibn du dos ter al';
export const NAME_SUFFIXES = 'jr sr ii iii iv vi vii viii ix xii xiii xiv xv xvi xviii jnr snr junior senior';

/** Nouns that make a capitalised run the name of a body, place, event, vehicle, work or law. */
export const THING_NOUNS =
  'university college school elementary academy institute institution hospital clinic museum gallery library theatre theater church cathedral mosque ' +
  'temple synagogue airport station port harbour harbor bridge road street avenue boulevard square lane drive highway park garden ' +
  'gardens stadium arena center centre hall house building tower towers palace castle hotel inn plaza mall market prison jail camp ' +
  'base river lake sea ocean bay gulf island islands mount mountain mountains hill hills valley creek beach coast desert forest ' +
  'county city town village province state states district region republic kingdom union federation league association alliance ' +
  'coalition party movement front congress parliament assembly senate council commission committee court tribunal agency ' +
  'ministry department office bureau authority administration board bank fund trust foundation group company corporation corp inc ltd ' +
  'plc llc co gmbh ag sa nv spa holdings industries enterprises partners associates brothers bros systems technologies software ' +
  'airlines airways motors motor steel oil gas energy power electric petroleum minerals mining gold resources insurance securities ' +
  'capital investments financial exchange index times post journal news herald tribune telegraph guardian gazette magazine press ' +
  'television radio network broadcasting studios pictures records entertainment media cup championship championships open ' +
  'masters classic tour race derby prize award awards festival conference summit games olympics series final trophy medal ' +
  'treaty agreement accord accords act bill law plan doctrine deal protocol convention constitution amendment resolution ' +
  'war battle operation revolution army navy force forces corps brigade regiment division battalion guard police fc afc cf united ' +
  'rovers wanderers albion rangers club team bulls lakers giants eagles lions tigers bears hawks kings knicks yankees sox ' +
  'day week month year eve christmas easter century era avenue ave blvd rd st laws rules report review project program programme initiative ' +
  'scheme service services society order lodge church synod vatican virus disease syndrome hurricane storm typhoon tropical election ' +
  'elections campaign referendum parties democrats republicans conservatives liberals socialists communists greens nationalists ' +
  'ship carrier submarine destroyer frigate rocket missile satellite telescope boulevard foundation memorial monument medal scholarship ' +
  'chair fellowship lecture theorem effect scale show live tonight podcast network channel cafe café restaurant bar pub farm farms ' +
  'ranch estate estates apartments library records label orchestra band choir ballet opera prix grand league division conference stakes ' +
  'test trial trials inquiry hearings papers files tapes hoax saga scandal affair probe verdict dossier partnership right speech address line wing route terminal expressway freeway motorway tunnel laboratory laboratories ' +
  'aesthetics cosmetics pharma pharmaceuticals labs brewery winery distillery bakery catering logistics robotics therapeutics ' +
  'foods brewing roofing plumbing realty dental burgers furniture jewellers jewelers clothing sportswear outfitters';

/** Words before a capitalised run that make it a ship. */
export const SHIP_PREFIXES = 'uss usns usat hms hmt rms hmas hmcs hmnzs rfa rrs rss ins jds ss mv mt mts';

/** Nouns for whom somebody rules with: a leader's surname may stand before them with an article. */
export const RULE_NOUNS =
  'administration government presidency campaign cabinet era regime camp team family clan white white-house years ' +
  'ministry coalition bloc loyalist loyalists ally allies adviser advisers aide aides appointee appointees doctrine plan plans ' +
  'tariffs speech rally trial case visit summit';

/** First words of place names of two words: "New Delhi", "San Salvador". */
export const PLACE_PREFIXES =
  'new little san santa santo sao saint st fort ft port mount mt lake los las cape north south east west northern southern eastern western ' +
  'central upper lower great greater el puerto costa rio isle inner outer';

/** Words after which a capitalised run is more likely a place. */
export const PLACE_PREPOSITIONS = 'in at near into throughout across outside inside around';

/** Nouns for persons that stand in lower case right before a name: "midfielder Ana Example". */
export const ROLE_NOUNS =
  'coach manager trainer captain skipper striker midfielder defender goalkeeper keeper forward winger fullback quarterback pitcher batsman bowler ' +
  'opener wicketkeeper spinner sprinter champion compatriot teammate rival opponent player playmaker star golfer boxer driver rider jockey cyclist swimmer ' +
  'skier referee umpire owner boss chief head leader official spokesman spokeswoman spokesperson minister premier president chancellor ' +
  'senator lawmaker legislator congressman congresswoman deputy governor mayor ambassador envoy diplomat negotiator mediator ' +
  'secretary adviser advisor aide strategist pollster analyst economist trader dealer broker banker investor financier ' +
  'businessman businesswoman entrepreneur tycoon billionaire magnate executive chairman chairwoman director founder co-founder partner ' +
  'lawyer attorney prosecutor judge barrister solicitor detective inspector officer sergeant colonel general commander soldier ' +
  'activist campaigner dissident protester rebel guerrilla militant warlord terrorist gunman suspect defendant victim witness ' +
  'driver pilot astronaut doctor surgeon physician nurse scientist researcher professor historian expert scholar academic teacher ' +
  'student author writer novelist poet playwright journalist reporter correspondent editor columnist broadcaster presenter host ' +
  'anchor actor actress comedian singer songwriter rapper musician guitarist drummer pianist composer conductor artist painter sculptor ' +
  'photographer designer architect director producer filmmaker dancer choreographer model chef priest bishop archbishop cardinal imam rabbi ' +
  'pastor cleric king queen prince princess emperor sultan emir wife husband widow son daughter brother sister father mother uncle aunt ' +
  'cousin nephew niece grandson granddaughter grandfather grandmother granddaughter twin friend girlfriend boyfriend fiancee colleague neighbour ' +
  'neighbor resident farmer engineer developer consultant candidate nominee incumbent challenger successor predecessor veteran ' +
  'hero legend icon dictator strongman premier chief-executive co-leader co-owner co-author vice-president sidekick mastermind ' +
  'politician democrat republican conservative liberal socialist nominee justice pope';

/** Gender of a role noun. */
export const FEMALE_ROLES =
  'actress spokeswoman businesswoman congresswoman chairwoman queen princess wife widow daughter sister mother aunt niece ' +
  'granddaughter grandmother girlfriend fiancee policewoman waitress hostess heiress';
export const MALE_ROLES =
  'actor spokesman businessman congressman chairman king prince emperor husband son brother father uncle nephew grandson ' +
  'grandfather boyfriend batsman policeman gunman';

/** Verbs whose subject is a person, as they stand next to a name. */
export const PERSON_VERBS =
  'said says told tells added adds asked asks replied replies answered wrote writes tweeted argued argues claimed claims explained explains ' +
  'insisted insists admitted admits acknowledged warned warns noted notes stated states declared denied denies recalled recalls remarked ' +
  'concluded commented joked quipped thanked urged vowed pledged promised praised blamed accused apologised apologized resigned ' +
  'believes thinks thought hopes feels wants knew knows met visited arrived flew married died born grew smiled laughed ' +
  'scored hit shot struck headed pulled kicked beat defeated won lost finished birdied bowled batted retired joined signed ' +
  'pleaded testified confessed studied graduated attended ran served appeared starred sang directed played ' +
  'became kept took made held left gave got chose fought rose fell stood sat spoke drew wore rode wrote ' +
  'went came saw heard sent paid sold bought taught brought sought caught began fled swore woke drove threw wept slept ate ' +
  'echoed suggested stressed underlined emphasised emphasized reiterated announced confirmed revealed described predicted';
/** Words that follow a subject of any kind and so often a person. */
export const SUBJECT_AUXILIARIES =
  'has had was is will would could did does should might must may can also never then later who whose whom himself herself';

/** Joined by a hyphen to an office of the past: "ex-president", "then-Prime Minister". */
export const EARLIER_PREFIXES = 'ex then';
/** Titles that are surnames too, and end a name after a given name: "John Major", "William R. King". */
export const TITLE_SURNAMES =
  'king lord bishop major shah pope judge dean duke baron prince marshal abbot constable';
/** Leaders that English news calls by their initials. */
export const LEADER_INITIALS = 'amlo mbs mbz jfk rfk lbj fdr';
/** Words that headlines in title case leave small (Associated Press, Chicago). */
export const HEADLINE_SMALL_WORDS =
  'a an the and but or nor for yet so of in on at to by as if from with into over under up off out down via per than that after ' +
  'amid near v vs de da di la le van von der den bin al el is';

/** Words before a month, and seldom before a surname that is a month's name as well: "in May". */
export const WORDS_BEFORE_MONTHS =
  'in of by until till since from for during through throughout between last next this that each every early late mid before after around';

/** Titles that are written short before a name, and what they are called without it. */
export const TITLE_ABBREVIATIONS =
  'gov governor|sen senator|rep representative|prof professor|gen general|sgt sergeant|lt lieutenant|capt captain|col colonel|' +
  'det detective|supt superintendent|rev reverend|amb ambassador|dr doctor|pm minister';

/** Words that stand where an author's name would: "By Staff Reporter", "By Our Correspondent". */
export const NO_AUTHORS =
  'staff reporter reporters correspondent correspondents editor editors writer writers admin guest contributor contributors team desk ' +
  'newsroom news press media agency agencies wire wires our the a an special associated reuters afp bloomberg bbc web online digital ' +
  'community local political national international';

/**
 * Given names that women and men bear alike, though lists of names give them to one: "she" may be Chris and "he" Kelly. By
 * hand, from names of the English-speaking countries, and those that are a woman's in one language and a man's in another.
 */
export const EPICENE_NAMES =
  'alex ali angel ariel ashley ashton avery billie bobbie cameron camille charlie chris claude corey cory courtney dale dana ' +
  'dominique drew elliot ellis emerson finley frankie gabriele gale georgie gerry hayden hilary ira jackie jamie jan jess ' +
  'jesse jo jordan jules kai kelly kerry kim laurence lee leslie lindsay logan lou lynn madison marion max merle michele ' +
  'morgan nat nicky nicola nikita noel noor ola parker pat rene riley rory rowan sam sandy sasha shannon sidney simone stacy ' +
  'sydney taylor terry toni tracy val valery vivian wei yan jing';
