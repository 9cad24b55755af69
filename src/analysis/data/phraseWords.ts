/**
 * Closed classes of English words that bound a noun phrase, compiled by hand after Quirk, Greenbaum, Leech, Svartvik,
 * A Comprehensive Grammar of the English Language (1985), chapters 5 (determiners), 6 (pronouns), 9 (prepositions),
 * 13-14 (conjunctions) and 3 (auxiliaries).
 */
export const CENTRAL_DETERMINERS =
  'a an the his her their its our my your this these those some all both each every another no any';

/** Central determiners, and the quantifiers and small numbers that stand where they stand. */
export const DETERMINERS = `${CENTRAL_DETERMINERS} many several few most one two three four five six seven eight nine ten other`;

export const PREPOSITIONS =
  'of for at from in on with to by about into under over against between among during without within near outside inside ' +
  'behind beyond across through throughout despite amid toward towards via per including regarding concerning around';

/** Words that a noun phrase cannot reach across: they open a clause. */
export const CLAUSE_OPENERS =
  'that as but because when where if which who whom whose than so or though although since until before after whether what ' +
  'how why then while yet nor unless once and';

/** Forms of be and have. */
export const BE_AND_HAVE = "is was are were be been being am has have had having 've 're 'm";

/** Auxiliaries with "not" in one word. */
export const NEGATED_AUXILIARIES =
  "isn't wasn't aren't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't shouldn't mustn't";

export const AUXILIARIES =
  `${BE_AND_HAVE} ${NEGATED_AUXILIARIES} ` +
  "do does did will would can could may might shall should must wo ca cannot 'd 'll";

/** Adverbs that stand between a subject and its verb, or between a verb and the quotation, without -ly. */
export const PLAIN_ADVERBS =
  'also then later once again now recently soon earlier already often still always never even further just too not ever ' +
  'first today yesterday tomorrow tonight sometimes further instead meanwhile nevertheless nonetheless however moreover ' +
  'furthermore though thus therefore back simply long ago once out there here well away more most less only';

/** Days and other words for a time that stand bare before or after a verb. */
export const TIMES =
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight january february march april ' +
  'june july august september october november december morning afternoon evening night week month year midday noon weekend';

/** Prepositions that attach to a speaker: "a spokesman for the ministry", "the mayor of Lima". */
export const ATTACHING = 'of for at from in with on to by about against';

/** Words in -ly that are no adverbs. */
export const NOT_ADVERBS =
  'daily weekly monthly family ally bully supply reply assembly elderly friendly likely unlikely monopoly anomaly deadly costly ' +
  'lovely lonely ugly fly rally homily jelly belly silly holy early only';

/** Before a verb they put it into the future, or say that it did not happen. */
export const UNREAL = 'will would to could should may might must can cannot';

/** Coordinators (Quirk et al. 1985, 13.5). */
export const CONJUNCTIONS = 'and but so or yet for';
export const ADDITIVES = 'and';

export const RELATIVES = 'who which that';

/** Words before a bare time: "last year", "this week". */
export const DEICTICS = 'last this next late early';

/** Clause openers with which what is said can begin (Quirk et al. 1985, 15.2: nominal clauses). */
export const CONTENT_OPENERS = 'that if whether how why what where who there which when';

/** Clause openers after a verb that tell when or why something was said, not what. */
export const CIRCUMSTANCE_OPENERS =
  'as while before after since until although though because unless than or nor yet once when whereas';

/** Prepositions with which a place, a time or a means stands between a verb and what is said. */
export const CIRCUMSTANTIAL =
  'in on at during by from through after before via with without outside inside within near amid over per';

/** Words that deny the verb behind them. */
export const NEGATIONS =
  "not never nor without hasn't haven't hadn't didn't doesn't don't wasn't isn't weren't won't wouldn't couldn't can't cannot shouldn't yet";
/** Verbs before "to" that deny the one behind them: "declined to say", "has yet to say", "failed to mention". */
export const DENYING =
  'declined declines decline refused refuses refuse failed fails fail yet declining refusing failing';
/** Verbs before one in -ing that deny it: "denied calling". */
export const DENIALS = 'denied denies deny denying without avoided';

/**
 * Finite forms of common verbs that are seldom nouns, compiled by hand from the most frequent verbs of English (Quirk et al.
 * 1985, 3.11-3.20): a subject ends before them.
 */
export const FINITE_VERBS =
  'gives takes makes goes comes gets keeps becomes remains seems wants needs knows means sees brings tells thinks includes ' +
  'provides allows requires follows contains appears involves depends suffers belongs happens arrives joins marks carries ' +
  'made took gave went came got kept became began brought saw knew stood sat lost met paid sent spent built bought sold wrote ran ' +
  'grew fell rose drew drove chose broke told thought got put lay wore threw flew hung stuck swept sprang won held uses';

/** Nouns in "in the words of Xi". */
export const WORDINGS = 'words view opinion eyes telling account judgement judgment';

/** Nouns for what is said: "Vale's message was short: ...", "..., came the reply from Vale". */
export const SPEECH_NOUNS =
  'message reply answer response verdict advice comment statement question warning conclusion explanation promise retort ' +
  'word words motto plea request order view opinion point claim argument complaint assessment description tweet post caption ' +
  'letter email headline slogan mantra rejoinder riposte refrain excuse';

/** Nouns that a clause with "that" fills: "Vale's claim that the dam leaks" (Quirk et al. 1985, 17.26). */
export const CLAIMS =
  'claim claims charge charges allegation allegations accusation accusations assertion assertions suggestion contention argument ' +
  'warning warnings view belief statement complaint complaints insistence promise pledge vow prediction admission comment ' +
  'comments remark remarks declaration assurance assurances threat concession confession conclusion finding testimony account version ' +
  'suggestions reports rumours rumors speculation criticism predictions';

/** Verbs of those who do not share a claim or only meet it, and prepositions before one: "amid claims that". */
export const REJECTIONS =
  'rejected reject rejects rejecting dismissed dismiss dismisses dismissing denied deny denies denying disputed dispute disputes ' +
  'disputing refuted refute refutes refuting rebutted rebuffed rubbished challenged challenges challenging contradicted contradicts ' +
  'questioned questions faced faces facing heard hears countered counters investigating investigated ignored ignores over amid despite';

/** Adverbs that make one verb with the one before them: "cut in", "chimed in", "piped up" (Quirk et al. 1985, 16.3). */
export const PARTICLES = 'in up out on off back away down over along';

/** What one does in saying something, in -ing and without a verb of speech, collected from newspapers: "..., pointing to the dam". */
export const MANNERS =
  'drawing echoing contrasting engaging pointing referring alluding refusing declining reflecting using playing speaking ' +
  'appearing joining becoming sparking prompting turning waving standing sitting holding comparing putting linking giving ' +
  'introducing throwing urging raising paying vowing seeking trying hoping';

/** Words that open a clause before the main one in what is said: "said [while most are well, some are not]". */
export const CONCEDING = 'while although though because since unless whereas if despite given';

/** How long or how often something has been said: "has said for weeks that". */
export const DURATIONS = 'time minutes hours days weeks months years decades week month year day hour';

/** Languages as they stand before a meaning: "Latin for". */
export const LANGUAGES =
  'latin greek spanish french german italian portuguese dutch russian ukrainian polish arabic hebrew turkish ' +
  'farsi persian hindi urdu swahili chinese mandarin cantonese japanese korean welsh irish gaelic slang';

/** What shows or finds something in words and figures: "the poll shows", "records show". */
export const DOCUMENTS =
  'poll polls polling survey surveys study studies research report reports data figures statistics records record documents document ' +
  'papers paper analysis analyses review audit inquiry enquiry investigation probe emails email results findings evidence ' +
  'census index filings filing transcript transcripts memo memos letter statement numbers estimates forecast projections ' +
  'minutes messages logs scientists researchers investigators experts economists analysts';

/** Clause openers that end an object: what follows tells when or why it was said. */
export const OBJECT_ENDERS = 'as while when after before because although though since until but';
