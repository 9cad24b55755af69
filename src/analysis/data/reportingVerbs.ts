/**
 * Verbs that report speech, writing or thought, by what can follow them. Sources, given as a letter after each verb:
 * - Q: Quirk, Greenbaum, Leech, Svartvik, A Comprehensive Grammar of the English Language (1985), 16.30-16.33: public and
 *   private factual verbs, suasive verbs
 * - L: Levin, English Verb Classes and Alternations (1993), classes 37.1-37.9 (communication), 29.1-29.4, 33, 38, 40.2
 * - C: Caldas-Coulthard, On reporting reporting (1994): glossing and metapropositional verbs
 * - N: newspaper usage, collected by hand
 */

/** say, claim: a clause may follow with or without "that", and a quotation before or after. */
export const SAYING =
  'say/Q state/Q claim/Q argue/Q insist/Q explain/Q add/Q note/Q remark/Q observe/Q comment/Q declare/Q assert/Q maintain/Q ' +
  'contend/Q allege/Q affirm/Q confirm/Q admit/Q acknowledge/Q concede/Q confess/Q deny/Q reply/Q respond/L answer/L retort/Q ' +
  'repeat/Q reiterate/L stress/C emphasize/C emphasise/C underline/C underscore/N warn/Q caution/L predict/Q forecast/N ' +
  'suggest/Q announce/Q disclose/Q reveal/L report/Q testify/Q swear/Q vow/Q pledge/Q promise/Q complain/Q object/Q protest/Q ' +
  'joke/N quip/N recall/Q recount/L relate/L mention/Q hint/Q imply/Q intimate/Q boast/Q brag/L gripe/L grumble/L mutter/L ' +
  'murmur/L mumble/L whisper/L shout/L yell/L scream/L cry/L exclaim/Q bellow/L roar/L snap/L bark/L growl/L hiss/L ' +
  'lament/N moan/L groan/L sigh/L conclude/Q counter/N conjecture/Q speculate/N reason/Q theorize/N theorise/N ' +
  'opine/N proclaim/Q pronounce/L profess/Q certify/Q attest/L vouch/N stipulate/Q specify/N clarify/N elaborate/C ' +
  'assure/Q reassure/N estimate/Q calculate/Q point/N interject/N interrupt/C intone/N chant/L sing/L recite/L preach/L ' +
  'lecture/L muse/N ponder/N fume/N rage/N rail/L thunder/N plead/Q implore/L beseech/L beg/Q exhort/L chide/N scold/L ' +
  'tease/N taunt/N jest/N wisecrack/N gush/N rave/N enthuse/N marvel/N crow/N scoff/L sneer/L snort/L deadpan/N ' +
  'reflect/Q remember/Q echo/N concur/Q agree/Q submit/Q surmise/Q venture/N volunteer/N rejoin/Q retaliate/N snipe/N fret/N beam/L shriek/L howl/L wail/L stammer/L stutter/L drawl/L bluster/N guarantee/Q ' +
  'reckon/Q hypothesize/N postulate/Q posit/N quote/C cite/N confide/L blurt/L divulge/L insinuate/L avow/Q aver/Q prophesy/Q ' +
  'grouse/L gloat/L rant/L whine/L whimper/L snarl/L croak/L screech/L splutter/L sputter/L sniff/L apologize/N apologise/N ' +
  'summarize/N summarise/N disagree/L hear/N ' +
  'advocate/Q allude/N babble/L bleat/N blare/N burble/L carp/L cavil/N chirp/L chortle/L chorus/N clamor/L clamour/L coo/L ' +
  'demur/Q editorialize/N editorialise/N elucidate/C enunciate/L equivocate/N expound/L exult/N foretell/Q fulminate/N ' +
  'gasp/L gossip/L grunt/L gulp/L holler/L huff/N interpose/C jeer/L jibe/N nag/N orate/N ' +
  'parry/N pontificate/N prattle/L purr/L quaver/L quibble/N rasp/L rebut/N recap/N recollect/Q refute/N rejoice/Q ' +
  'remonstrate/Q rhapsodize/L sermonize/N shrill/N simper/L snivel/L spout/L squawk/L squeak/L squeal/L sympathize/N ' +
  'sympathise/N trill/L utter/L verbalize/L vociferate/L warble/L wheedle/L wheeze/L yammer/L yelp/L yowl/L empathize/N ' +
  'empathise/N reaffirm/N reassert/N retell/L propound/Q extrapolate/N generalize/L generalise/L moralize/L ' +
  'moralise/L philosophize/N philosophise/N soothe/L tut/N whoop/L';

/** tell: the hearer stands between the verb and what is said. */
export const TELLING =
  'tell/Q inform/L remind/Q advise/Q notify/L brief/N assure/Q reassure/N convince/Q persuade/Q warn/Q caution/L teach/L ' +
  'ask/Q urge/Q order/Q command/Q instruct/Q request/Q beg/Q implore/L exhort/L encourage/Q invite/Q forbid/Q challenge/N ' +
  'counsel/L admonish/Q apprise/L berate/L chastise/L enlighten/L entreat/Q forewarn/N harangue/N heckle/N hector/N ' +
  'importune/L pester/N prod/N reproach/L upbraid/L reprove/L direct/Q plead/Q text/N email/N message/N';

/** ask, wonder: a question follows. */
export const ASKING = 'ask/Q inquire/Q enquire/Q quiz/N question/C query/C wonder/Q';

/** write, tweet: what is said stands on paper or on a screen. */
export const WRITING =
  'write/Q tweet/N retweet/N post/N blog/N email/L e-mail/L text/N wire/L cable/L telegraph/L scrawl/N scribble/L pen/N read/L ' +
  'publish/N type/N jot/N inscribe/L repost/N';

/** call, describe: what is said is a name or a judgement for something. */
export const NAMING =
  'call/L describe/L refer/L compare/L label/L brand/L dub/L term/L characterize/L characterise/L portray/L depict/L denounce/L condemn/L ' +
  'dismiss/N decry/N deride/L ridicule/L mock/L slam/N blast/N criticize/L criticise/L praise/L hail/L laud/L applaud/L ' +
  'welcome/L attack/L accuse/L blame/L castigate/L deplore/L lambast/N lambaste/N rebuke/L reprimand/L liken/N ' +
  'deem/L cast/N tout/N extol/L defend/N justify/N reject/N endorse/N bemoan/N trumpet/N tag/N ' +
  'thank/L congratulate/L salute/L commend/L assail/N censure/L denigrate/N disavow/N excoriate/N impugn/N malign/L nickname/L pillory/N ' +
  'repudiate/N revile/L skewer/N eulogize/L eulogise/L credit/N fault/N vilify/L disparage/L belittle/N voice/N express/L';

/** believe, hope: a thought. */
export const THINKING =
  'think/Q believe/Q feel/Q hope/Q fear/Q expect/Q suspect/Q doubt/Q know/Q assume/Q consider/Q understand/Q guess/Q ' +
  'realize/Q realise/Q recognize/Q recognise/Q worry/Q regret/Q foresee/Q envision/N envisage/N imagine/Q anticipate/Q ' +
  'find/Q discover/Q decide/Q determine/Q propose/Q recommend/Q prefer/Q wish/Q intend/Q decree/Q rule/N ' +
  'mean/Q want/N vote/N plan/N threaten/N offer/L swear/Q agree/Q pledge/Q promise/Q vow/Q seek/N';

/** show, indicate: what a report, a poll or a study says. */
export const SHOWING = 'show/Q indicate/Q suggest/Q demonstrate/Q prove/Q signal/L signify/Q';

/** smile, begin: no verb of speech, but one beside a quotation in marks. */
export const GESTURE =
  'smile/L smirk/L snicker/L snigger/L titter/L guffaw/L cackle/L wink/L frown/L wince/N scowl/L grimace/N cough/L ' +
  'laugh/L grin/L nod/L shrug/L chuckle/L giggle/L sob/L weep/L gesture/L begin/C start/N open/N close/N end/N finish/N ' +
  'offer/N lead/N press/N push/N fire/N shoot/N hit/N go/N put/N sum/N chime/N pipe/N speak/L talk/L sign/L toast/N pray/L ' +
  'address/N greet/L react/N continue/C demand/Q';

/** Verbs that a clause follows without "that" (Quirk et al. 1985, 14.18: the zero that-clause with common verbs). */
export const BARE_CLAUSE = 'say';

/** Verbs after which a clause without "that" shows by its verb; without one, a noun follows. */
export const BARE_IF_FINITE =
  'claim argue admit insist add warn suggest explain announce stress note predict acknowledge allege confirm write swear promise ' +
  'vow complain joke contend concede declare state assert maintain tweet recall ' +
  'believe think hope fear expect suspect worry conclude reveal';

/** Verbs after which "to" says what is asked or promised (Quirk et al. 1985, 16.32: suasive verbs). */
export const SUASIVE = 'urge ask tell order promise warn advise';

/** Verbs behind which "to" opens what somebody means to do (Quirk et al. 1985, 16.38): "vowed to", "hopes to". */
export const INTENDING = 'vow pledge promise threaten hope expect intend swear propose';

/**
 * Verbs whose object is what somebody makes known, asks for or concedes: "announced plans", "demanded an inquiry". Not those
 * whose object is only whom or what the words are aimed at: "mocked the mayor".
 */
export const DECLARING =
  'announce propose demand recommend express voice cite predict deny promise pledge explain acknowledge admit confirm ' +
  'stress emphasize emphasise reiterate underscore';

/** Verbs behind whose object stands what it is called: "called the plan a trap". */
export const STYLING = 'call dub label brand deem term';

/** Verbs behind whose object a preposition opens a judgement: "accused the firm of", "described it as", "blamed him for". */
export const JUDGING =
  'accuse describe characterize characterise denounce condemn dismiss criticize criticise praise hail laud ' +
  'applaud blame castigate rebuke liken tout thank congratulate commend credit fault compare portray slam blast deride mock ridicule assail lambast lambaste';

/** Verbs behind which a preposition opens what is asked for or warned of: "called for", "warned against". */
export const TOPICAL = 'call warn caution complain argue plead boast advocate';
