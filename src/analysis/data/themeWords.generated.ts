// Built by scripts/themeWords.mjs from WordNet 3 (copyright Princeton University, permissive licence) and compromise
// (MIT). Do not edit.

/** Words that are verbs nearly always. */
export const VERBS = `abandon abduct abet abide abolish abound abscond absolve absorb abstain accelerate accentuate accept acclaim
acclimate accommodate accompany accomplish accost accredit accrue accumulate accuse accustom achieve acknowledge
acquaint acquiesce acquire activate actuate adapt add adhere adjoin adjourn adjust administer admire admit adopt
adorn adsorb advertise advise aerosolize affect affirm affix afford aggravate agitate agonize agree alienate align
allege alleviate allocate allot allow allude alter amalgamate amaze amend amplify amputate amuse analyse analyze
anneal announce annoy annul antagonize anticipate apologize appear appease applaud apply appoint apportion appraise
appreciate apprehend approve approximate argue arise arouse arraign arrange arrest arrive articulate ascend
ascertain ascribe ask aspire assail assemble assert assess assign assimilate assume assure astonish astound attach
attain attend attest attract attribute augment authorize automate avert avoid await awaken babble babysit baffle
bake balkanize banish baptize bask baste bathe bawl be beckon become befall befit befriend beg beget begin beguile
behave behead behold belabor belie believe belittle belong bemoan bequeath berate beseech beset besiege besmirch
bestow bethink betray beware bewilder bewitch bide blacken bleed bless blurt blush boggle boil bombard bore borrow
bother bounce brag brandish breastfeed breathe brighten bring broaden broil budge build burgeon burst bury buy
calculate calibrate cancel capitalize captivate carry carve cater cavort cease celebrate centralize certify chafe
chant characterize cherish chew chide choke choose choreograph chortle chuckle circulate circumscribe circumvent
cite clamber clamp clarify clasp classify cleanse climb cling clobber clog clothe coalesce coax coddle coerce
coexist cohabit coincide collaborate collect collide collude combust come commemorate commence commend commit
communicate compare compel compensate compete compile complain complicate comply compose comprehend compress
comprise compute conceal concede conceive conclude concur condemn condense condone confess confide configure
confine confirm confiscate conform confound confront confuse congeal congratulate congregate conjure connect
connote conquer conserve consider consign consist consolidate conspire constitute constrain construe consult
consume consummate contain contaminate contemplate contend continue contradict contribute contrive convene converge
converse convey convict convince convulse cook cooperate correct correlate correspond corroborate corrode cosponsor
counteract crave crawl creak create cringe criticise criticize croon crouch crucify cruise crumble crystallize
cuddle culminate cultivate curtail customize dampen dangle darken daunt dazzle deafen debark debilitate debrief
debug debunk deceive decentralize decide decimate decipher declaim declare decode decommission decompose decorate
decouple decry decrypt dedicate deduce deduct deem deepen deface defend defer define deform defraud defray defy
degrade delimit deliver demean democratize demolish demonstrate demoralize demythologize denote denounce deny
depart depend depict deplore deploy deport depose depress deprive derail derange deride derive descend describe
deserve designate desist despise destine destroy detach detect deteriorate determine detest detonate devastate
develop deviate devise devolve devote diagnose dialyze die differ differentiate diffuse dig dignify dilate dilute
diminish dine direct disable disabuse disagree disappear disappoint disapprove disarm disband disburse discern
disclaim disclose disconnect discontinue discourage discover discriminate discuss disentangle disgruntle dishearten
disintegrate dislodge dismantle dismiss dismount disobey dispel dispense disperse displace displease dispose
disprove disrupt disseminate dissipate dissolve dissuade distil distill distinguish distort distract distribute
disturb diverge divert divest divulge do dominate donate downgrade doze dramatize draw drown dwell dwindle earn eat
economize edify edit educate efface effectuate ejaculate eject elapse elate elect electrify elevate elicit
eliminate elucidate elude emaciate emancipate embalm embark embarrass embed embezzle embody embroider embroil
emerge emigrate emit emphasize employ empower emulate enable enact encamp enchant encircle enclose encompass
encourage encroach encrypt encumber endanger endear endorse endow endure energize enforce engage engender engrave
engulf enhance enjoin enjoy enlarge enlist enliven enmesh enquire enrich enrol enroll ensue ensure entail enter
entertain enthral entice entitle entrain entrench entrust enunciate envelop envisage envision epitomize equate
equilibrate equip eradicate erase erect erode err erupt eschew espouse establish etch eulogize evacuate evade
evaluate evaporate evoke evolve exacerbate exaggerate exalt examine exasperate exceed excel except excite exclaim
exclude excommunicate execute exemplify exert exhale exhilarate exhort exhume exist expand expect expedite expel
expend expire explain explode exploit explore expose expound express expunge extend extenuate exterminate
extinguish extirpate extol extrapolate extricate exude facilitate fade fail falsify falter fascinate fasten fatten
fend fetch fill find flatten flatter flaunt flee flinch fling flounder flout follow forbid foreclose forego foresee
foreshadow forestall forewarn forge forget forgive formulate forsake fortify foster found fractionate fraternize
freeze freshen fret frighten frustrate fulfil fulfill fumble fume fundraise furnish gallop gather generalize
generate germinate gesticulate get give glaze glean glisten glorify glower gnash gnaw go gobble gouge govern grab
gratify graze greet grieve grope grovel grow guide gush halt hang hanker happen harass harden hasten haul have heal
hear heave heed heighten hesitate hibernate hide hijack hinder hoist horrify hover humiliate hunker hurl hurry hurt
hurtle hush hustle hypothesize identify ignite ignore illuminate illumine illustrate imagine imbed imbue imitate
immerse impair impale impart impede imperil impersonate impinge implode implore imply impose impoverish impress
imprison improve improvise impute inaugurate incite include incorporate incubate incur indicate indict induce
induct indulge infect infer infest infiltrate inflame inflate inflict inform infuriate infuse ingest inhabit
inherit inhibit initiate inject injure innovate inquire inscribe insist inspect inspire instal install instigate
instil instruct insulate insure integrate intend intensify interact intercept interfere interject interlace
internalize interpose interpret interrupt intersect intertwine intervene interweave intimidate intone intoxicate
introduce intrude inundate inure invade invent invert invest investigate invigorate invite invoke involve iodinate
irk irrigate irritate isolate itemize jeer jeopardize join justify juxtapose keep kidnap knead kneel know lacerate
lam languish launder lay lean learn leave lend lengthen lessen let liberate lighten like linger lionize liquefy
liquidate listen live liven loathe locate loom loosen lose lower lurk madden magnetize magnify maim maintain make
manage manifest manipulate mar marinate marry marvel materialize maximize mean meditate meet melt memorize mend
merge mesmerize migrate mince mingle minimize misconstrue misjudge mislead misplace misrepresent misunderstand
mitigate mobilize modernize modify moisten molest monopolize motivate mottle mourn muffle multiply mumble muse
muster mutter mystify nab nationalize navigate necessitate negotiate nestle neutralize nominate notify nourish
nudge obey oblige obliterate observe obsess obstruct obtain occupy occur offend officiate ogle omit open operate
opine oppose oppress opt ordain organise organize originate oust outdistance outdo outface outgrow outlive
outnumber outpace outrun outsmart outweigh overarch overcome overemphasize overhear overlook overpower overreach
override overrun oversee overshadow overshoot overtake overturn overwhelm ovulate owe pacify pamper pant paralyse
paralyze participate pat patronize peddle penalize penetrate perceive perform perish permeate perpetrate perpetuate
perplex persecute persevere persist personify persuade pertain pervade pester pierce pilfer plead please plod plow
plunk poach poke polarize pollute ponder populate portray possess postpone postulate pour prance pray preach
precede precipitate preclude predetermine predict predominate prefer preoccupy prepare prescribe preside presume
presuppose pretend prevail prevent proceed proclaim procure prod profess prohibit prolong promote prompt promulgate
pronounce propel propose proscribe prosecute prosper protect protrude prove provide provoke prowl pry publicize
publish pull punish pupate purify purl pursue put putt puzzle qualify quash quell quench quicken quit quote radiate
ramble ransack ratify rationalize ravish react reactivate read readjust reaffirm realise realize reap reappear
rearrange reassemble reassert reassure reboot rebuild rebuke rebut recapture recede receive recite reckon reclaim
reclassify recognize recollect recommend reconcile reconsider reconstruct reconvene recount recoup recover recreate
recur recycle redeem redefine rediscover redistribute redouble reduce reek reelect reenact reexamine refer
refinance refine reflect refocus refract refresh refuel refurbish refute regain regroup regulate rehearse reheat
reimburse reinforce reinterpret reiterate rejoice rejoin rejuvenate relate relax relegate relent relieve relinquish
relive reload rely remain remand remember remind reminisce remodel remonstrate remove rename rend render renew
renounce reopen reorganize repay repel repent rephrase replace replenish represent repress reprimand reproduce
repudiate repulse require reread rescind rescue resemble resent reside resign resist respond restate restock
restore restrain restrict restructure resurface resuspend retain retaliate retire retrace retract retrieve reunite
revamp reveal revert revise revisit revitalise revitalize revive revolve rewrite rid ripen roam rob romanticize
rotate rouse rove ruffle rustle sadden sag satisfy saturate save savor say scatter scavenge scoff scold scoot scour
scramble scream scrub scrutinize sculpt sear secede secure see seek seem seep segregate seize select sell send
sensitize separate sequester settle sever sew shake sharpen shatter shine shirk shoot shorten shout shove shrink
shrivel shudder shun sicken sidestep sidle sift sigh signify simmer simplify simulate sing sit situate skedaddle
skim skip slacken slam slap slash slay slink smite smolder smother smuggle snatch sniff snort snub snuggle soak
soar soften solder solicit solve soothe sorb sour sow spare speak specialize specify speculate spellbind spend spit
splay spoil spout sprawl spurn sputter squall squander squeeze squint squirm stabilize stagger stammer startle
starve steal steam sterilize stiffen stifle stimulate stipulate stir straggle straighten strangle stratify
strengthen strew strive stun subdue sublimate submerge submit subscribe subside subsidize subsist substantiate
subtend subtract subvert succeed succumb suck sue suffer suffice suffocate suffuse suggest summarise summarize
summon superimpose supersede supervise supplant supplicate suppose suppress surmount surpass surround survive
suspect suspend sustain swallow sway swear sweep sweeten swim symbolize sympathize synthesize systematize tabulate
tailor take tantalize teach televise tempt tend terminate terrify testify thank theorize thicken think thrash
threaten thrive throb thump tighten tolerate topple totter toughen trample transact transcend transcribe transform
translate transmit transmute transpire transpose tremble trespass trudge try tug tumble twine twitch typify uncover
undergo underlie underline undermine underscore understand understate undertake undervalue underwrite undo undress
unearth unfold unhitch unify unite unleash unload unlock unnerve unplug unravel unscrew unsettle untie unveil
unwire uphold use usurp utilize utter vacate validate vanish vary veer verify vex vibrate victimize vie violate
visualize vivify wade wail waive wallop wallow wander wane want warn waver weaken wean weave wed weep weigh wend
whine whoop widen wield wiggle wink withdraw wither withhold withstand wobble woo worsen wreak wrench wrestle wring
write writhe yammer yearn zigzag`;

/** Words that are nouns or verbs by their place. */
export const NOUN_VERBS = `abhor abort abridge abrogate abstract abuse accede acclimatize accord acculturate ache acquit act addict address
admix adore advance advocate affiliate affront agglomerate aid aim alarm alert aline alphabetize amass amble
ambuscade ambush amnesty anchor animize annihilate answer antagonise antic ape appeal append approach arbitrate
arch archaize armour array arrogate asphalt assault assay assent assist associate atone attack attempt attune
auction audit audition augur authenticate autopsy avail avenge award awe bach backfire backlog backstitch badger
bail bait balance bale balk ballast ballyhoo ban bandy bang banter bar barb barbecue barber bargain barge barrack
barricade base bash bat batch batter beacon bead beam bear beat beautify bedamn beetle befog befuddle beggar
behoove belch bellow belt bench bend benefit bespeak bet bevel bewail bias bicker bid biff bike bilk billow bind
birdie bitch bite bivouac blab blame blanch blare blaspheme blast blaze bleach bleat blend blight blink blinker
blister blitz block bloom blossom blotch blow blubber blunder blur bluster boast bob bode bog bogey boldface
bolster bolt bomb boo boom boomerang boost booze border bottleneck bow bower boycott brace brad braid bravo breach
break bribe bridge brim bristle broadcast broadside broker brood brook browbeat bruise bruit brush bubble buck
buckle bud budget buff buffer buffet bug bulge bulk bull bulletin bullshit bum bump bunch bundle bunker bunt burke
burn burp burrow bushwhack bust bustle butcher butt buzz bypass cabbage cache cackle calcify call calumniate
camouflage camp campaign can canal candy cane canoe canonize cant canter cantilever canton canvass cap caper
capitulate capture caravan carbonate care careen caress caricature carol cascade cash cashier cast castigate
catalogue catapult catch catechize categorize caucus caulk cause caution caw cement censure census centre
centrifuge cerebrate chaff challenge champ chandelle change channel chap charge chariot charleston charm chart
charter chase chat chatter chauffeur cheat check cheque chevy chill chip chirp chivy chock chomp chop chorus
christen chronicle chuck chuff chug churn cipher circle citrate claim clamor clang clank clap claret clash clatter
claw clean cleat cleave clench click climax clinch clink clip cloak clomp clone close closure clot cluck cluster
clutch clutter coagulate cock cocoon codify cohere coil coin coke collapse collar collate colonize colour comb
combat combine comfort command commandeer comment commiserate commune communize commute complexion compliment
compound compromise con concentrate concern concertina conciliate concoct concord conduct confer conglomerate
conjecture conjoin conn conscript consent console consort constrict construct contact content contest contract
contrast control conventionalize convert convoy cooper coordinate cope copy corduroy cork corkscrew corral cost
couch cough counsel count counter counterattack counterbalance counterchallenge counterpoint couple cover covet
cower cowhide cox crab crack crackle cradle cram cramp crane crash crate craze crease credit creep cremate cricket
cripple crisscross croak crochet cross crow crowd crown crumple crunch crush crust cry cube cue cuff curb cure curl
curse cushion cuss cut cycle dab dabble dam damage dance dare darn dart dash daydream daze deaden deal debate
debauch debut decay decelerate decertify decline decrease decree default defeat defecate defrost defuse degas
deglycerolize deign delay delegate delight delude deluge delve demand demarcate demise demote demur dent
depersonalize deposit deprave desecrate desert design desire despatch despoil detain deter detract detribalize
devour dial dictate digest digress dip disallow disarray disassemble disbelieve discard discharge discipline
discount discredit disdain disenfranchise disengage disgrace disguise disgust dishonor dishonour disinter dislike
dismember disown dispatch display dispute disqualify disregard disrobe dissect dissemble dissent distrust divide
divorce dj dock docket document dodge domineer don doom dope dot double doubt dovetail download draft drag drain
drape drawl dread dream dredge dress dribble drift drill drink drip droop drop drowse drum dry dub duck dump dunk
dupe duplicate dwarf dye dynamite eagle earmark ease ebb echo eclipse eddy effloresce elongate elute emanate
emasculate embargo embitter embolden emboss embrace emcee enamel encase encipher encounter encrust end endeavor
enervate engross enrage ensconce enshrine enthrall enthrone entomb enumerate envy epoxy escape escort esteem
estimate europeanize eventuate exchange excise excoriate excuse exercise exhaust exhibit exile exit exonerate
exorcise experience experiment expiate export extract extrude eyeball face facsimile fall fan fancy fare fashion
fathom favor favour fawn faze fear feast feature federalize feel feign feint felicitate fell felt ferment ferry
fertilize fete fiddle fidget fight figure file filter finance financier fire fistfight fit fix fizzle flail flake
flank flap flare flash flavour fleck flex flick flicker flip flirt flit float flocculate flock flog flood flop
flounce flow flub fluff fluoresce flurry flush fluster flute flutter foam focus foil fold foolproof footnote force
ford forearm forecast foreknow foreshorten forfeit forgo form format forswear fowl fracture frame freckle frizzle
frogmarch frolic frost froth frown fry fuck fuel fullback fulminate funnel furl furlough furrow fuse fuss gabble
gad gain gamble gape garb garland garner garrison gash gasp gauge gawk gaze gear geyser ghost gibbet giggle gild
gird glance glare gleam glide glimmer glimpse glint glitter gloat glom gloss glow glue glut glycerolize goad goof
google gore gorge graduate grant grapple grasp grate grease grill grimace grin grind grip gripe groan groin groom
growl grumble grunt guarantee guard guess gull gulp guzzle gyrate hack haggle hail halter ham hammer hamper
handicap handle harangue harbor harbour hare harm harness harp harrow harry harshen harvest hash hasp hatch hate
haunt hawk hazard head headline heap heat hector hedge heft heist help herald herd hex hibachi highlight hike hint
hire hiss hit hitch hobble hock hoe hog hold holler holystone homogenize hone honeymoon honor honour hood hook hoot
hop hope howl huckster huddle hug hulk hum humanize hunch hunt hurdle hurrah hypnotize idolize imbibe impel implant
implement import imprecate imprint incapacitate incense incise incline inclose increase inculcate index
indoctrinate indorse inflect influence inhale inlay insert inset institute institutionalize insult inter intercede
interconnect interlock intern interpenetrate interview intrigue intrust invalid invalidate inveigh invoice issue
italicize itch jab jabber jack jag jail jam jangle jar jaw jazz jerk jest jet jibe jig jilt jimmy jingle jockey jog
joggle joke jolt josh jostle jot joust judge jug juggle julienne jumble jump junk keel keynote kick kill kip kiss
kneecap knit knock knot label labour lace lack lag lament laminate lampoon land lap lapse lash latch laugh launch
layer laze leach lead leak leap lease lecture leech leer legislate legitimize lever levy liberalize license lick
lie lift lilt lime limit limp link list litter load loaf lob lock lodge log loiter look loop loot lope lounge love
lug lull lump lunge lurch lure lynch lyophilize madder madrigal mail malign malinger maltreat mandate maneuver
manoeuvre mantle manufacture map marcel march mark marshal mash mask masquerade massacre massage master mastermind
match mate matriculate matter meander measure meddle mediate menace mention mentor merchandise merit mesh
metabolize metamorphose mew militate milk mill mime mimic mine minister minstrel mint mire mirror miscalculate
miscarry misfire misgauge misinterpret mislay mismanage misname misquote misread miss mistake mistrust misuse miter
mix moan mock mold mollify monitor moo mop mortar mould mount move mow muck muddle muff mull munition murmur
mutilate nag nail name narcotize narrate nasale naturalize needle neglect nest neuter nick nickname nip nitrate nod
notarize notch note notice nucleate nurse nurture nuzzle object obscure occlude offer offsaddle offset ooh ooze
order ordinate orient ornament orphan ossify ostracize outclass outdraw outfight outgeneral outgo outlaw outline
outmaneuver outmode outplay outrage outstrip overburden overeat overestimate overexpose overfill overflow overhang
overhaul overheat overindulge overlap overlay overload overproduce overstep overstrain overthrow overuse overwork
oxidise oyster pace pack package pad paddle padlock paint pal pall palm pan pander panel panic pantomime parade
parallel paraphrase parcel parch pardon pare park parlay parody parrot parry partake pass paste patch patent patrol
pause pave paw pawn pay peal peck pedal pee peel peep peer pelt pen pepper perch peril permit peroxide personalize
perturb peruse pet petition petrify philosophize phone photograph phrase pick picket pickle picnic pile pillory
pilot pin pinch pinnacle pinpoint pioneer pique piss pit pitch pith pity pivot place plague plan plank plaster plat
play pleat pledge plot pluck plug plummet plunder plunge point poise poison polka poll pommel pooch pool pop pore
portend pose post postmark pouch pounce pound powwow practice practise praise prank prattle preamble prearrange
precondition preempt preface prefix preisolate prelude premiere premise presage present preserve press prey prick
print prise prizefight probe procrastinate produce proffer profit programme progress project promise prop prophesy
prostitute protest prune pucker puff puke pulsate pulse pulverize pummel pump pun punch punctuate puncture punt pup
purchase purge purloin purport purse push putty pyramid quadruple quail quake quarrel quaver query quest question
quickstep quilt quip quirk quiver race rack rafter rage raid rail rain raise rake ram range rant rap rape rasp
rattle ravage rave raven reach readapt realign rear reassail reassign reawaken rebate rebel rebound rebuff
recalculate recall recapitulate recess recoil recondition reconnoiter reconvert recopy record recruit redact redden
redecorate rededicate redirect redo redress reecho reef reel reenforce reevaluate refashion referee refill reform
refrain refuse regale regard register regret rehabilitate rehash reign rein reinstall reinstate reissue reject
relace relay relearn release relyric remake remark remarry remedy remit remount rent reorder repair repeal repeat
replant replicate report repose reprieve reprint reproach reprobate reproof repute request requisition rerun
reschedule reseal reserve reset resettle reshape resift resmudge resolve resort resound respect rest restart result
resume resurrect retail retard retch rethink retie retort retranslate retreat retrofit retrospect return reuse rev
revel reverberate revere reverence reverse review revile revoke revolutionize reward rhyme rick ricochet riddle
ride ridicule riffle rig rim rinse riot rip ripple rise risk ritualize rival rivet roar roast robe rock roleplay
roll romp roost rot roughen rout rub rubric ruck ruin rule rumble rummage rumpus run rupture rush rust sack
sacrifice saddle safeguard sail salivate sallow salute salvage sanction sand sandpaper sap sashay satiate sauce
saute savvy saw scab scalp scamper scan scandalize scare scarify schedule scoop scorch score scorn scourge scout
scowl scrap scrape scratch scrawl screech screen screw scribble scribe scrimmage scroll scrounge scud scuff scurry
scuttle seal search seat seclude secrete secularize seine sense sentimentalize serenade serve set shack shade
shamble shanghai shape share shark shave shelve shepherd shield shift shimmy shipwreck shiver shock shoo shop
shovel show shower shriek shrine shroud shrug shuffle shut shuttle sieve sign signal signpost silhouette sin singe
singsong sink sip sire sizzle skate skateboard sketch ski skid skirt skulk skunk skylark skyrocket slant slate
slaughter slaver sleep slice slide slime slip slit slop slot slouch slug sluice slumber slump slurp smack smash
smell smile smirk snack snag snap snare snarl sneak sneer sneeze snicker snigger snip snoop snore snow snowball
snowboard sob socialize sock sojourn solace solo sonnet sophisticate sound souse spade spam span spang spark
sparkle spat spatter spawn spear spearhead spell spice spill spin spiral spite splash splatter splice splinter
split splutter sponge sponsor spoof spoon spot spotlight sprain spray spread sprinkle sprint sprout spruce spume
spur spy squabble square squash squat squawk squeak squeal squelch squirt stab stack staff stage stain stake stalk
stall stamp stampede stand standardize staple star starboard stare start state stave stay steer stem step stew
stick stink stitch stockade stockpile stoke stomp stoop stop store storm stow straddle strafe strain strand strap
stray streak stream stress stretch strike strip stripe stroke stroll strop struggle strum strut stub stud study
stuff stumble stunt stutter sub subcontract subject subjugate subordinate subpoena substitute subtitle suction
sugar suit sulfur sulphur summate summons sunder superintend supplement support surf surfeit surge surmise surprise
surrender survey swab swagger swamp swan swap swarm swash swathe sweat swell swerve swig swindle swipe swirl switch
swivel swoon swoop synchronize synthesise tack tackle tag tailgate taint talk tamper tap taper tar tarry taste tat
taunt tax taxi tear tease tee teem teeter telegraph telephone telescope tell term terrorize test tether thatch thaw
thermostat thread thresh thrill throne throng throttle throw thrust thud thumb thunder thwack thwart tick tie tile
till tilt tingle tinker tinkle tint tip tire titter toast toil toll torment torture toss total touch tour tow tower
trace track trade trail train tramp transfer transfix transgress transpirate transplant transport trap travel
traverse tread treat treble trek trickle trifle trigger trim triple troll trot trouble trumpet trundle trust tsk
tuck tunnel turf turn tutor tweeze twiddle twig twinkle twirl twist twitter unbalance unclasp uncork uncurl
undercut underestimate underpin underrate undulate unfasten unfit universalize unlace unlash unmask unpack
unscramble unsheathe unsolder unteach unthaw unwind update upgrade upholster uplift upload upraise uproot upset
urbanize urge usher vault veil venerate vent ventilate venture vermilion vest vet veto view vindicate visa visit
vocalize void volunteer vomit voodoo vote vouch vouchsafe vow wad waffle waft wag wager waggle wait waitress wake
waken walk wan wangle warble warp warrant wash waste watch waterproof wave wax waylay wear weatherstrip wedge
welcome weld welsh whack whale wharf wheedle wheel wheeze whet whiff whimper whinny whip whir whirl whisk whisper
whistle whiten whiz will wilt win wince wind winnow wipe wire wisecrack witness wolf wonder woolgather work worry
worship wound wow wrack wrangle wrap wreathe wreck wriggle wrinkle yacht yank yap yawn yell yelp yen yield yoke
zest zip zone zoom`;

/** Past tenses and participles that do not end in -ed. */
export const PAST_FORMS = `arisen arose ate awaken awoken babysat beaten became been began begun beheld bitten blew blown bookkept bore bought
breathtook broke brought built came caught chose clung crept dealt did drank drawn dreamt driven drove dug eaten
fallen fell felt flew flown flung forbade forbidden foresaw forewent forgave forgiven forgot forgotten forsaken
forseen forsook fought found froze gave given gone got gotten gought grew grown had hasten heard held hid hidden
hung kept knelt knew laid leapt lent lit made meant met mistook ollay outdone outgrew outgrown outstood overcame
overdone overrode oversaw overseen overtaken overthrown paid peacekept pent proven ran rang redid remade rewritten
ridden risen rivetung rode rung said sang sank sat saw seen sent sewn shaken sheilt shone shook shown shrank shrunk
slept slid snew snuck sold sought sown spat spent spilt spoken sprang spun stole stolen stood storytellung strewn
strove struck stuck stung stunk sung sunk swam swept swore sworn swum swung taken taught threw thrown told took
tore torn undergone undertook underwent undid undone upheld uprisen waken went wept withdrawn withdrew woken won
wore wove woven written wrote wrung`;

/** Words that are adjectives, endings apart that tell so. */
export const ADJECTIVES = `abandoned abdominal aberrant abiding abject ablaze abrupt absent absentminded absolute absorbed abstruse absurd
abundant academic accepted accepting accommodating accompanying accomplished accurate accusing acknowledged
acquiescent activated actual acute adamant adept adequate adjacent adjectival adjusted adopted advanced adverse
aerated aesthetic affected affectionate affixed affluent aflame aflare aforesaid afraid african aged aggregate
aghast agile agitated agonizing agricultural ailing airborne airy akin alarmed alarming alcoholic algerian alien
alight alkaline all alleged altered alternate alveolar amazed amazing amber amended american ample amusing
analeptic analytic ancestral ancient angelic anglican angry angular animated annoyed another antagonistic antarctic
anterior anti anticipated antiquated antique antiseptic antithyroid antsy any apostolic appalled appalling apparent
appealing appetizing applied appointed appreciated appropriate approved apt arbitrary arched architectural archival
armed armored aroused arranged arresting arrogant arterial arteriolar artificial artistic ascending ashamed ashen
asleep aspiring assumed assured assuring astonished astonishing astounding astute asymmetric athletic atomic
atrophic attempted auditory augmented austere authentic authoritarian authorized autoimmune automatic autonomic
awakened aware awed awesome awestruck awkward bacterial bad baffling baked balanced bald bandaged barbaric bare
barefoot barren based basic basophilic battered bawdy bearded becoming bedraggled belated belgian belligerent
beloved belowground bended beneficial benign bespectacled best better bewhiskered bewildered bewitching biased big
bigger billion binomial bipartisan biting bitter bizarre black blackened bland blank blatant blazing bleak blessed
blind blinded blinding blistering blithe blockading blond bloody blue blunt blurred bogus boiled bold bony booming
bored boring born both bouncy bounded bourgeois bovine brash brave brazen brazilian breathtaking brief bright
brilliant brindle brisk brittle broad broke broken bronchial bronzed brown bruising brushed brushy built bulging
bulky buoyant bureaucratic burly burned burnt bustling busy buzzing cagey calculated calloused canonist capitalist
captivating cardiac cardinal carefree carnal carpeted carved carven casual causal celebrated celestial centered
central centralized cerebral certain certified challenging changed changing chaotic charged charmed charming cheap
cheery cheesy cherished chewy chief childlike chilling chinese chintzy chiseled choked christian chromatographic
chronic churchgoing churning cinematic circular circumspect civic civil civilian civilized clad clammy clanking
classified clear cleared clever clinched closed clouded cloudy clumsy cluttered coarse coastal coaxing cocky cogent
cognizant coherent cold colloidal colonial colored colossal coloured comatose combined comforting comic commanding
commensurate commercial committed common commonplace commonsense communal communicational communist compact
compassionate compelling competent completed complex complicated composed compressed compromising compulsory
concave concealed conceited concentrated concerned concise concluding concordant concretistic concurrent
condescending confederate confident confidential confirmed conflicting confused confusing congregational
congressional congruent conjoint conjugal conjugated connected consequent considerate considered consistent
consolidated consonantal constant contemporary contented continental continual continued continuing contractual
contradictory contrary contrasting contributing contributory contrite controlled controlling convenient
conventional convinced convincing cooked cool coordinated corporate correlated corresponding corrupt corticofugal
cosmic costly counterfeit covered covert cowardly coy cozy cracked crafty cramped craven crazed crazy creepy
crimson crippling crisp crisscrossed crooked crowded crucial crude cruel crummy crushed crushing crusted cryptic
crystalline cuban cubist cuddly cultivated cultural cultured cumbersome cured curly curmudgeonly cursed curved
curving customary cute damaged damaging damn damned damp dapper dark darned dashing dated daunting dazed dazzled
dazzling dead deadened deadly deaf dear deathlike debilitating decayed deceased decent decentralized decorated
decreasing dedicated deep defiant defined definite deformed degenerate degrading delayed deliberate delicate
delighted demanding demeaning democratic demographic demoralizing demure demythologized denominational dense dental
dependent deprecatory depressed deranged derelict deserving desolate despairing desperate despondent destitute
destroyed desultory detached detailed detected determined devastating developed developing developmental devoid
devoted devout diagonal diaphyseal diatomic didactic dietary different differentiated difficult diffusing dignified
dilapidated dim dimensional dimensioning diminished dingy diplomatic dire directed dirty disabled disabling
disappointed disappointing disciplined disconcerting discouraged discovered discreet discrete diseased disgruntled
disguised disgusted disgusting disheartening disjoint dismayed disobedient disordered disorderly disorganized
disparate dispersed disproportionate dissatisfied dissenting dissolved distal distant distinct distinguished
distorted distressed distressing disturbed disturbing divergent diverse diversified divided divine dizzy docile
doctrinaire dogged domestic dominant dominated done dormant doting dotted downward drab drained dramatic draped
drawn dreamy dreary dressed dressy dried driven driving drizzling drowsy drugged drunk drunken dual due dull dulled
dumb dusky dutch dwindling dynamic each eager earliest early earned earnest earthly earthy eastern easy easygoing
eccentric eclectic economic ecstatic edged edgy edified educated educational eerie efficient eight eighteen
eighteenth eighth eighty elaborate elastic elated elderly eldest elected electoral electric electrifying electronic
electrostatic elegant elementary eleven eleventh elfin elongated eloquent emaciated embarrassed embarrassing
emblematic emergent emerging eminent emotional empty enabling enamored enchanted encouraging endearing enduring
energetic engaged engaging engrossed engrossing enhanced enigmatic enlightened enlivening enraged ensuing entangled
enterprising enthralling enthusiastic enticing entire entitled epiphyseal equal equipped erotic erudite escaped
essential established esthetic eternal ethereal ethnic european eventual every everyday evident exact exacting
exaggerated exalted exasperated exasperating excellent exceptional excitatory excited exciting exempt exhausted
exhausting exhilarating existential existing exotic expanded expectant expected expedient experienced experiential
experimental explicit exposed expressed exquisite extended external extra extraordinary extraterrestrial
extravagant extreme exuberant exultant eyed fabled faced faded faint fair fake false famed familiar fantastic
faraway fascinated fascinating fat fatal fatigued faulty faux favored favourite featured federal feeble feline
feminine feminist ferromagnetic fertile fervent fetching few fewer fictional fierce fiery fifteen fifteenth fifth
fifty filled filmed filthy final financial fine finished finite first firsthand fiscal fitted fitting fixed
flagrant flashy flat flattering fleet flimsy floating flowery fluent fluorescent flushed flustered foamy focal
focused folksy following fond forbidden forced foregoing foreign foremost forgotten formal former forthcoming
forthright fortunate forty foul four fourteen fourth fragile fragmentary fragmented fragrant frail framed frank
frantic free freehand frequent fresh fried friendly frightened frightening frigid frilly fringed frostbitten frozen
frugal frustrated frustrating full functional fundamental funny furry futile fuzzy gaping gastrointestinal gauche
gaudy gaunt gay general generalized generic genetic genial gentile gentle genuine geometric gerundial ghastly
ghostly giddy gifted gigantic gilded gilt given glad glaring glassy glib glinting glistening glittering global
glomerular gloomy glued goddam goddamn goddamned golden gone good goofy governing gradual grammatic grand granted
granular graphic gratified gravid gray greasy great greater greedy greek green grey grilled grim grimy gripping
grisly grizzled groovy gross grotesque grown grueling gruesome gruff guarded guided guilty gymnastic haggard hairy
hallowed hammered handicapped handmade handsome handy happy harassed hard hardcore hardworking hardy harsh haunting
headed heady healthy heartening heartwarming hearty heated heavenly heavy hebephrenic hefty hegelian herculean
heroic hesitant hidden high higher highfalutin hilar hilly hired hispanic hoarse hoary homely homeric homesick
honest honorary honored hooked horizontal horrific horrified hostile hot huge human humane humble humbled humdrum
humid humiliating hungry hurried hurrying husky hydrophilic hydrophobic hyperbolic hyperemic hypothalamic icy
idealized idiotic idle idyllic ignorant ill illegal illegitimate illicit illiterate illuminated illuminating
imaginary immature immediate immense imminent immoral immortal impartial impassioned impatient impending imperfect
impersonal implicit implike impolite important imported imposing impotent improper improved impudent inaccurate
inadequate inane inappropriate inaugural inbred inclined incomplete inconsequential inconsiderate inconsistent
incorrect increased increasing incumbent indebted indecent indefinite independent indeterminate indian indie
indifferent indignant indirect individualistic individualized indolent indoor indulgent industrial inept inert
inexperienced infantile infected inferential inferior infernal infinite inflamed inflated influent influential
informal informed infrequent infuriated infuriating ingrown inherent inhibitory inhuman inhumane initial injured
innate inner innocent inordinate inorganic inquiring insane inscribed insecure insignificant insistent insolent
insoluble insolvent inspired inspiring institutional institutionalized instrumental insubordinate insufficient
insulting intact integral integrated intelligent intended intense intensified intentional intercontinental
interdependent interested interesting interim interlobular interlocking intermediate intermittent internal
international interrelated interspecies interstellar interstitial interwoven intimidating intoxicated intoxicating
intricate intriguing intrinsic introductory invariant invigorating inviting involved inward iodinated iodinating
ionic ionized irate irrational irregular irrelevant irritating isolated isotonic isotropic italian jaded jagged
jangling japanese jaunty jeweled jittery jocular joined jolly jolted jovial jubilant juicy jumbled justified
jutting juvenile kaput keen kindred kinesthetic kinetic knotted knowing known labeled lacking lactating lacy laden
lame languid lanky lao lapsed large larger last lasting late latent latest latter lavender lazy leaden leading
learned leering leery left legal legendary legitimate lengthy lessened lesser lethal lewd licensed lifelike lighted
lighthearted likely limited limiting linear lined linguistic listed literal literary literate little lively livid
loaded loathsome local located lofty lone lonely long longstanding longtime looking loose lost loud lousy loved
lovely loving low lowered lowly loyal lucid lucky lukewarm lunar lurid lush lusty macabre macho mad maddened
maddening made magenta magnetic magnificent magnified main majestic major makeshift mammalian mammoth mandatory
maniacal manic manned manufactured many marginal marine marital maritime marked married martian marxist masculine
matching mature mauve maverick maximal maximum meager meandering measly measured meaty median medieval mediocre
meek melted menacing mental mere merry mesmerizing metallic meteoritic metric metropolitan micrometeoritic
microscopic mid midway midwestern mighty mild militant military million mimetic minded mini minimal minimum minor
misleading misplaced missing mistaken mixed mobile moblike modal moderate modern modest modified moist molal moldy
molecular molten momentary monastic monochrome monotone moody moot moral morbid moroccan morose morphophonemic
mortal motivated motivating mounted moving muddy muffled multifaceted multiple mundane municipal murky muscular
mute muted mutual myocardial myriad mystic mystified nagging naked narrow narrowed nasal nasty national
nationalistic natural naval neat necessary needed neglected neighborly neo neuropsychiatric neurotic neutral new
newborn newtonian next nice nilpotent nimble nine nineteen nineteenth ninety ninth no noble noisy nominal
nonchalant nondescript nonexistent nonlinguistic nonmetallic nonprofit nonresident nonspecific nonstop nonverbal
normal northern nosy noted nourished nuclear numb numbing nuts obedient obese obligated obliged oblique obscene
observant observed obsolete occasional occluded occupational occupied odd offbeat offending oily ok okay old older
oleophilic olympic one onetime ongoing online opaque opened openmouthed operatic operating operational opposing
opposite oppressed optimal optimistic optimum oral orbital ordered ordinary organic organizational organized
oriental oriented original ornery orotund orthodox orthographic other outdoor outer outgoing outlying outstanding
outward overall overbearing overdone overdue overhand overlooked overpowering overriding oversized overt overweight
overwhelming overwrought owing own packed paid painted pale pallid paramagnetic parametric paramount paranoid
parasympathetic parisian parked parliamentary parochial partial particular particulate partisan passionate pasted
pastel pasty pathetic pathogenic patriotic patristic patronizing paved paying peaked peculiar pelvic pending
penetrating perceptual peremptory perennial perfect perfected periodic peripheral perky permanent perplexed
perplexing persistent personal pert pertinent perverse pestered petite philosophic phonemic phonetic phonologic
phony photographic picayune pictorial picturesque pierced piercing piezoelectric pinched pink pissed pitched placid
plain planar planetary planned platonic pleasant pleased pleasing pleural plugged plump poetic poignant pointed
poised polar polished polite polycrystalline poor popular populated possessed posterior postwar potent powdered
powdery pragmatic preceding precise preexisting preferred pregnant preliminary preliterate premature premier
preoccupied prepaid prepared prepositional prescribed preserved presidential pressed pressing pretended prevailing
prewar pricey prickly prima primary prime primed primeval prior pristine private privileged pro procedural
processed proclaimed profane professional proficient profound profuse prolonged prominent promising promotional
prone pronounced propagandistic proper prophetic proportional proportionate protected proto protogeometric proud
proved provincial provisional provoking proximal proximate pseudo pubescent public published pulmonary pumped
punctured punishing puny pure purple pursuant pursuing puzzled puzzling pyknotic quaint qualified quasi quavering
queer quick quiet quixotic rabid racial racist radial radiant ragged raging rainy raised rambling rampant random
ranging rapid rare rash ratified rational raw ready real realistic reassuring recalcitrant received recent
reciprocal reclaimed recognized recondite recorded recovered recreational rectangular recurrent red reduced
redundant refined refreshed refreshing regimental regional registered regular regulated reigning rejected related
relaxed relevant relieved reluctant remaining remote removed rending renewed renowned rental repeated reported
representational requested required reserved residential resistant resolute resolved resonant respected respiratory
restrained restricted resultant reticulate retinal retired revised revitalising revitalizing revolutionary
rewarding rheumatoid rhythmic rich rigid ripe rising ritzy robust rocklike rocky roiling romantic roomy rosy rotted
rotten rough roundabout rounded royal rude rudimentary ruffled rugged runaway rural russian rustic rusty sacred sad
safe said saintly salient salty same sane sarcastic satisfactory satisfied satisfying saturated savage scant scanty
scared scarlet scarred scary scathing scattered scenic scented schematic schizophrenic scholarly scholastic
scientific scorched scrawny scriptural sculptural scurrying sealed searching seasonal seasoned seated second
secondary secondhand secret sedate seeming seemly segmental segregated selected semantic semiliterate sensational
sensory sentimental separated septic serene serial settled seven seventeen seventeenth seventh several severe
sexual sexy shabby shackled shaded shady shaken shallow shaped shared sharp shaved sheeplike sheer shielded
shifting shiny shocked shocking shod short shortsighted shrewd shrill shy sick sickly sidelong signed significant
silent silly silvery similar simple simplistic simulated sincere sinewy single singular sinister situated six
sixteen sixteenth sixth sixty sized sizzling skeletal skilled skinny slack slanting slashed sleek sleepy slender
slick slim slimy slippery slipshod sloping sloppy slovenly slow sly small smaller smart smelly smitten smoked
smooth smug soaked soaring sober social socialist socialistic socioeconomic sodden soft soiled solar solemn solid
solitary soluble solvent somatic somber some somnolent soothing sophisticated sorbed sordid sore sorry sounding
soundproof southern soviet spaced sparkling sparkly sparse spatial special specialized specific specified
spectacular spectral speedy spellbinding spellbound spicy spiked spirited spiritual splattered splendid spoken
spongy sporadic sporting spotted sprightly spry squared staggering stagnant stained stale stalwart staminate
standardized startled startling stated stately statutory staunch steadfast steady steamed steep stepwise
stereotyped sterile stern sticking sticky stiff stimulating stirred stolid stooped stormy stout straightforward
strained strange strategic streaked streaming streamlined strengthened stretched stricken strict striking stringent
striped stripped strong structural structured struggling stubborn stuffed stuffy stunned stupid sturdy suave
subdued sublime subsequent subsidized substandard substantial subtle suburban succeeding succinct sudden sufficient
suited sullen sultry sundry sunken sunny super superb superficial superior supernatural supersonic supervisory
supposed supreme sure surging surly surprised surprising surreal surrounded surrounding surviving suspected
suspended sustained swaggering sweet swift symbolic symmetric sympathetic symphonic synthetic systematic taboo
tactile tactual tailored talented tall tamed tangled tantalizing tart tattered taut tawdry taxing teased teen
teenage telegraphic temperate temporal temporary tempting ten tender tenth terrestrial terrific terrified
terrifying territorial tertiary tested testy therapeutic thermal thermodynamic thick thickspread thin third thirsty
thirteen thirty thorny thorough thoroughgoing threatened threatening three thrifty thrilled thrilling thriving
thundering tidy tied tight tilted timbered timely timid tingling tiny tired tiring tolerant tonal torn torpid
tottering touched touching tough tousled toxic tracked traditional tragic tragicomic trained tranquil
transcendental transitional translucent transparent transpiring transverse trapped traveled treated trembling
trenchant trendy tribal trimmed trite triumphant trivial troubled troublesome troubling true trusting trustworthy
trying turbulent turned twelfth twelve twentieth twenty twisted two twofold ugly ultimate ultra ultrasonic unabated
unaccompanied unadjusted unaffected unappealing unasked unassisted unassuming unattended unauthorized unaware
unbecoming unbroken uncertain unchallenged unchanged uncharged uncharted unchecked unclean uncommon unconcerned
unconvincing uncovered undaunted undecided undepicted under underage undercover underdeveloped underground
underlying underprivileged undersized understood underwater underway underweight undeveloped undiminished
undisclosed undisputed undocumented undue uneasy unemployed unending uneven unexpected unexplained unexplored
unfair unfamiliar unfinished unfitting unforeseen unfortunate unfrozen ungainly ungodly unguarded unhappy unheard
unheeding unholy unified uniformed unimportant unimpressed uninsured uninterested uninterrupted uninvited unique
united universal unknown unlike unlikely unlimited unlined unlocked unmarried unmatched unmolested unmoved unnamed
unnatural unnecessary unnerving unnoticed unoccupied unofficial unopposed unorthodox unpaid unpaired unparalleled
unpleasant unpopular unprecedented unprepared unqualified unrealistic unrecognized unreconstructed unregulated
unrelated unrelenting unrequited unreserved unresolved unrestricted unruly unsatisfactory unsaturated unscientific
unseen unsettled unsightly unsmiling unsold unsolved unspent unspoken unstained unstressed unstructured
unsupervised unsuspecting unsympathetic untapped untested untold untouched unused unusual unwanted unwarranted
unwelcome unwieldy unwise upbeat uplifted upper uppity upraised upright upscale uptight urban urbanized urgent used
usual utmost utopian uttermost vacant vagabond vagrant vague vain valiant valid valued vanilla vanished varied
varying vascular vast vehement veiled velvety verbal verdant verified versatile vertebral vexing vibrant victorian
vigilant vile violent virile viscoelastic visionary visual vital vivid vocal vocational volatile voltaic vulgar
wandering wanton warlike warm warped wary washed wasted watery wavy wayward weak weakened wealthy weary weathered
weatherproof wee weird western wet whiny white whole wholesale wholesome wicked wide widespread widowed wild
willing wily winding windy wiry wise witty womanly wooden woolly woozy working worn worried worse worst worth
worthwhile worthy wounded wraithlike wrapped wretched wrinkled writhing written wrong wrought wry yellow yellowed
yielding young younger zany`;

/** Words that are nouns or adjectives. */
export const NOUN_ADJECTIVES = `abhorrent abnormal aboveground acid acrobatic activist adolescent adrenal adverbial aegean aerial aerobic
aerodynamic afferent afghan afire afloat agape albanian aliquot alpha amateur ammoniac anaerobic analogue
anastomotic anatomic andean ane anemic angolan animate anionic annual anomic antebellum anthropomorphic antibiotic
antitrust apocalyptic apocryphal apologetic arboreal arctic ardent argentine aristocratic aristotelian armenian
arty aryan asian aspirant assistant asteroidal astral astringent asymptotic atheist atheistic atlantic atmospheric
attic australian austrian auxiliary average awake axial axiomatic babelike babylonian baggy bangladeshi bankrupt
barbarian baronial baroque beady beardown beaten bedfast beefy behavioral belarusian bestial beta bilateral
bilingual billionth bimolecular bittersweet bleary blonde bloodthirsty blown blustery boeotian bogartian bohemian
bolivian bolshevik bonnie boon borderline bosnian botulinal bouffant bound brainy brassy breakaway britannic
bronchiolar bronze brutal brute bucolic buddhist budgetary bulgarian burundi bushy businesslike bygone californian
calm calorimetric cambodian cameroonian canadian canary candid capitalistic cardboard cardiovascular careworn
caroline cartesian casebook catapultian catastrophic catatonic catholic celtic centenary centennial ceramic cereal
chadian chantlike characteristic charnel chestnut chic chilean chipper choosy choreographic chunky churchillian
ciliate cl clandestine classificatory clement clonic coaxial coexistent cognate collegiate colloquial colombian
columnlike combatant cometary communistic complete complimentary conceptual conciliatory concrete condemnatory
conditional confluent congenital congolese congratulatory contingent contraband contrabass contralto controversial
conversational convex convivial coral cordial corporeal craggy cranky creamy creedal crescendo croatian crotchety
current curricular cursory curt custodial czech dainty dank daredevil decadent decimal deficient deformational
departmental descendant descendent determinate deterrent deviant devotional dexter diachronic diagnostic
differential diffident diligent dipylon directional discorporate discretionary dishonest dispassionate dissimilar
distraught doctrinal doglike dogmatic dominican dorian downcast downhill downtown drafty drastic draughty dreamlike
drumhead dun dusty earthbound earthlike east ebony ebullient ecuadorian editorial egyptian eightieth elder
electromagnetic elemental elizabethan emeritus emphatic endothelial environmental enzymatic eosinophilic ephemeral
epic epidemic epileptic epistolatory equipotent equivocal ergotropic erratic ersatz erythroid esoteric estonian
ethiopian eugenic euphoric eurasian evidential evil evolutionary ex excess existent existentialist explanatory
exploratory expository expressionistic extant exterior extralegal extramarital eyelike fabian facilitatory factual
fahrenheit fallen fallow fanatic fascist fast fatty favorite fecund female fetid feudal fibrocalcific fiftieth
filipino finer finicky firm fitter fleshy flint floral florentine florid fluffy follicular foolhardy footloose
forensic forte fortieth fourteenth fractional french freudian front frontal fugal fundamentalist fungal fusiform
fussy future gaelic gallant galvanic gambian geographic georgian german germinal ghanaian ghostlike giant gibelike
glum godforsaken godlike gory gossamer grandiose granulocytic grassroots grave gravitational greatest grecian
greenhouse gritty groggy guatemalan gubernatorial gummy guttural habitual haitian half handwoven handwritten
harmonic hasty haughty hazel hazy headstrong heard hebraic hebrew hectic held hellenic hemolytic heraldic hermetic
highland hindi hollow homebound homegrown homemade homicidal homosexual honduran horrid humanist humanistic
humanitarian hundredth hungarian hyaline hyperfine hypophyseal icelandic ideal idiomatic idiosyncratic il
illusionary illusory immaculate immaterial imperial imprecise impressionist impromptu inanimate inboard
incandescent incarnate incertain incident incidental incoherent inconvenient indelicate indiscriminate indistinct
individual indonesian infertile inflammatory inspirational instructional insubstantial intellectual intent
interfaith intermolecular interpersonal interstate intimal intimate intradepartmental intrapulmonary inverse
invertebrate inviolate involuntary iranian iraqi irksome ironic ironlike ironshod irresolute isolationist
isothermal isotopic israeli italic jacksonian jamaican jazzy jeffersonian jocose joint jordanian judicial julian
jumpy jungian junior kenyan kept key khaki kin knifelike knotty korean kosher kuwaiti ladylike laggard laid
lamblike larval latin latvian laureate lax lebanese lee leggy legion lexicostatistic li liberal liberian libertine
libyan liege lifelong light lightweight lilac lingual liquid lit lithe lithuanian littler liv lobular logistic
longhand lowland lumbar luminescent lunatic lx lyric macedonian machinelike macromolecular magic maladroit
malaysian male maniclike mantic marian maroon marsupial martial maternal matt mechanistic mediterranean medium
megakaryocytic melodic melodramatic menial mercurial mesenteric messy metabolic methodist microbial microsomal
middle millionth miniature ministerial minoan minus misty mitral moire monaural mongolian mononuclear monophonic
monumental moonlit moralistic morphemic morphologic motional mousy much multidimensional multilateral mum mural
must mutant mutational mycenaean myeloid mythic namibian napoleonic narcotic natal nazi neanderthal near nearby
necrotic nee negligent negro neither neoliberal net netlike nettlesome neuromuscular neuronal nicaraguan nigerian
nigerien nihilistic ninetieth nocturnal nodular nonconformist none nonenzymatic nonequivalent nonfunctional
nonionic nonobservant nonparticulate nonvolatile norman northeast northwest norwegian novel nubile nude null
nutrient nutritional oaken obdurate obligational observational obsolescent occidental occipital ocher ocular
official offstage ohmic oleophobic omani omniscient opalescent opportunistic opulent orange orchestral orthopedic
out outside outspoken oval overconfident overgrown overhead overvaliant pagan pakistani palestinian panamanian
panoramic papal paperback papery papillary paraguayan parental parrotlike particularistic past pastelike pastoral
paternalistic pathologic patriarchal pauline peaky peanut pedantic pent perfunctory perpetual peruvian pessimistic
pestilential phantom philanthropic philharmonic philippine phonic phosphorescent pianistic piggy pilar pithy
plastic pliant pluralistic plus plush politic polytonal portuguese positivist potential precast preeminent
preexistent preferential prehistoric prejudicial premium premonitory preparatory prepubescent prepupal prerequisite
presentational principal prolific prosodic prostate prostrate proteolytic protestant protozoan proven proverbial
providential prudential prurient psychiatric psychopathic psychotherapeutic psychotic punk qatari quack
quadrillionth quarrelsome quicksilver quiescent quintillionth quits racy randy rangy reactionary reborn recluse
referent regal regardant regulatory relativistic remedial repentant republican resident residual resiny resplendent
reverend rickety right risen risky roan roman romanian rotary roughhewn round rousseauan rowdy rubberlike rubbery
ruby ruddy rumanian russet rwandan sabine sadistic salivary salmon salutary samoan sandy sapiens sapphire
sarcolemmal sardonic satanic satiric saudi savory scandinavian scapular sclerotic scratchy screechy sedentary
seismic semipublic senatorial senegalese senile senior sensual sent sentient sequential serbian seventieth seventy
sewn shadowy shaggy shaky shaven shipshape shivery shona showy siamese sicilian silver simplex singaporean
sinusoidal sissy sixtieth slain slapstick slivery snappy snug societal sold sole somalian sooty sorrel sought
southbound southeastern sovereign sown spasmodic specular spent spic spidery splintery squeaky standard standby
statesmanlike static statuary stealthy stellar stentorian stereophonic sternal stoic straight stringy struck strung
stuck stung stylistic subhuman subliterary subservient subsurface sudanese sulky sunburnt sunk sunrise sunstruck
superhuman supernatant supine supplemental supplementary surplus surrogate swart swarthy swept swingy swiss sworn
symptomatic synergistic syntactic syrian syrupy taiwanese taken talismanic talky tame tangential tawny teensy
telltale tensional tepid terse teutonic thai theistic thematic thermogravimetric thermometric thirteenth thirtieth
thousand thousandth threadbare thrown thyroidal thyrotoxic tibetan timeworn tipsy tiresome titanic tod topnotch
tops totalistic totalitarian totemic transcultural triangular tributary trichrome tricolor trigonal trillion
trillionth trinidadian trophotropic truculent tubular tudor tunisian turbinate turkmen tutorial tweedy twin
twoscore typographic ugandan ukrainian ultramodern ultraviolet unafraid unauthentic unborn uncanny unconditional
unconstitutional unconventional undersea undone unenthusiastic unfertile unhealthy unhurt uniform unilateral
uninitiate unintelligent unitarian univalent universalistic unjust unkind unliterary unlucky unpatriotic
unpicturesque unproblematic unready unreal unsaid unservile unshaven unstrung unsung unthematic untoward
untraditional untrue unworthy unwritten upland urinary utilitarian variant venezuelan vernacular vernal vertebrate
vesicular veteran veterinary vibrionic viennese vietnamese virgin virtual virtuoso virulent visceral viselike
vocalic volumetric voluntary vulpine wacky waxen waxlike wearisome whatever whatsoever wilsonian windblown wintry
withdrawn wolflike won woody woolen workmanlike worldwide woven yankee zambian zero zeroth zimbabwean zionist
zodiacal`;

/** Adverbs that do not end in -ly. */
export const ADVERBS = `abed aboard about above abreast abroad across afar afoot aft after afterward afterwards again ago ahead ahorseback
alas alfresco alike almost alone along alongside aloof aloud already alright also altogether always amiss anew
anyhow anymore anyway anywhere apart apiece apropos around as ashore aside astray astride atop away awhile awry
back backward backwards bannerlike bc before behind below beneath besides between beyond but by clockwise closer
closest counterclockwise deadpan devilish disregardless doubtless down downright downstairs downstream downwind
earlier eastward edgewise either elsewhere enough erstwhile even ever everywhere far farther farthest faster
fastest forever forth forthwith forward forwards fourfold further furthermore furthest gratis halfway headlong
hence henceforth here hereabouts hereafter hereby herein hereinafter heretofore hither hitherto homeward however in
indeed indoors inside insofar instead interdepartmental irrespective just kinda later least lengthwise less
likewise longer longest lowest maybe meanwhile mellow more moreover most nay nearer nearest needs never
nevertheless non nonetheless northward not notwithstanding now nowhere nowise off offhand offshore often oftentimes
on once onshore otherwise outdoors outright over overboard overnight overseas perchance perhaps plum plumb presto
pretty quicker quickest quite rather rearward regardless scarce scorching seldom sic sidewise slantwise slower
slowest so someday somehow someplace sometime sometimes somewhat somewhere soon sooner soonest southeast southward
staccato stark steaming still straightaway such supra tenfold then thence thenceforth there thereafter thereby
therefor therefore therefrom therein thereof thereon thereto theretofore therewith thither though thrice through
throughout thus tiptoe together tonight too twice unawares underfoot underhand underneath unthinking up uppermost
upstairs upstate upstream upward upwards very well westward westwards whence wherever withal within yeah yet
yonder`;

/** Nouns that end as other parts of speech do. */
export const NOUNS = `accenting accounting accusative accused aching acquiring acting activating active additive adhesive adjective
advertising aging airing airspeed alerting alfred ally altering alternative anguish annealing annoying anomaly
appearing approaching approving archive argive arguing armful arming arranging asking assembling assembly assigning
averting awakening awarding babysitting backing baffled baking balancing banding banging banking banning bargaining
barnful barring bathing battering batting batwing bearing beating bed bedding beehive begging beginning beheading
beholding beijing being belching believing belittling belly belonging belting bending betrothed bible bickering
bidding billy binding blackening blacking blaring bleeding blemish blending blessing blinking blocking bloodshed
blooming blossoming blowfish blowing bluefish bluestocking boarding boasting boating bodybuilding boiling bombing
bonding booking bookkeeping bootlegging borrowing bouncing bowling bowstring boxing bracing branching branding
breakable breaking breathing breed breeding bricklaying briefing bringing broadcasting broadening brooding brushing
budding building bully bullying bundling bunting burning burping burying butchering butterfly buying cable calling
calming calving camping caning captive cardiomegaly caring carping carving casting catching catering caulking
causing cautious ceiling centering chanting chased chattering cheating cheering chemical chewing chilly chipping
chongqing christening clamoring clangoring clapping cleaning cleansing clearing clerking climbing clipping clive
clocking cloning closing clothing clouding clowning clubbing coaching coating coding collecting coloring colouring
combining coming communicating commuting compiling composing compounding compulsive concealing condensing
conditioning conducting conjuring conquering constable contemplative contraceptive convening converging convertible
conveying cooking cooling coping copying corroding corrosive costing coughing counseling counselling
counteroffensive counting coupling courting couscous covering cowling cracking craving crawling creaking creed
creeping croaking crossing crowding crucible crying cunning curbing curing curling cushioning cutting cycling
dampening dancing danish daring darkening darling dating dawning daybed dealing deathbed debriefing debunking
deciding declarative decoding deed deepening defeated defining defusing delegating demolishing demonstrative
departed depicting derivative deriving dervish designing desynchronizing detailing detecting detective diagnosing
digestive digging dining directive disarming disassembly discomfited dish disincentive dismantling dissolving dive
diving docking dodging doily dolly doomed doubling doweling drafting dragonfly drawing dreaming dressing dribbling
drifting drilling drinking dripping droning drugging drumming dubbing ducking dumping dustpanful dwelling dyeing
dying eatable eating ebbing ed edging editing elevated eluding embracing emphasizing emptying enclosing ending
energizing engineering english engraving enlisting entering envisioning equipping etching evening everlasting
exclaiming executive exercising expelling expletive exporting extinguishing facing fading failing faltering family
farming fastening fasting fed feeding feeling fencing fermenting fetish fielding fighting figuring filing filling
filly filming financing finding fingering fingerprinting finishing firefly firing fish fishing fixing flagging
flaming flashing flavoring flavouring fledgling fleming flirting flooding flooring flowerbed flowering flowing
flying focusing foible foiling folding folly footing foraging forbidding foreboding forecasting foreshadowing
forewarning forging forking formative formatting forsaking forwarding fostering founding framing freeing freezing
frosting frying fucking fugitive functioning funding furnishing gable gadfly gambling gaming gardening garnish
gassing gathering gearing gelding getting giving gleaming gliding glowing going golfing gossiping governed grading
graining grappling grasping grating grazing greed greeting grilling grinding grinning grooming groundbreaking
grounding grouping growing growling grumbling guessing gully gulping hammering hamming handful handling handshaking
handwriting hanging hankering happening harding harvesting hashish hatching hatred heading healing hearing heating
heaving hedging helping hiding highlighting hijacking hiking hillbilly hissing hitting hive holding hollering holly
holy homeless honoring hooking horseradish hotbed housebreaking housekeeping housing howling hugging humming
hundred hunting hurting hushing icing idling imaging imparting impinging importing incentive inclining incoming
incurable indexing indulging infinitive informing infrared initiative inkling inning insisting installing insured
intangible integrating intensive interpreting interrogative invariable investigating investing ironing irving
issuing italy jabbing jelly jellyfish jerking jive jogging joining journeying judging juggling july jumping keeping
kelly kicking killing king kipling kissing kneeling knitting knocking lacing lagging landing landscaping lansing
lapping lashing launching laundering laying leaching leaning leaping learning leavening leaving lecturing led
lending lengthening lessening lettering letting licking lied lifesaving lightening lighting lightning liking lily
lingering lining listening listing living loading loaning loblolly locking lodging logging longing loosening
looting lowering lumbering lying mailing maimed making malingering mandible manufacturing mapping marbleizing
marching marketing marking masking mastering mating matting mayfly meaning measuring meddling meeting melancholy
melting mending merchandising merging merrymaking messaging microphoning mingling mining misdeed misgiving missive
mistaking misunderstanding mixing modeling mohammed molding molly moneymaking monitoring monopoly monosyllable
monthly moped mopping morning motive mounting mourning mouthful mumbling murmuring musing muttering naming nanjing
narrative narrowing need nestling netting newlywed northerly notable nothing numbering nursing objective occlusive
offensive offering offspring oncoming oozing opening operative ordering orderly outing overdrive overeating
overlapping pacing packaging packing paging painting pairing paling pampering paneling panoply panting parable
parish parking parting passing patching paving peacekeeping pealing pearly peeing peeling peking pelting penning
performing periodical perspective petting pharmaceutical philosophizing phrasing picking picturing piling piloting
ping pining pinning piping pissing pitching pitting planning planting playacting playing pleading plodding plowing
plumbing ply poaching pocketful poisoning polishing popping portraying posing positioning posting pounding
preaching prerogative pretending preventive pricing priming primping printing proceeding processing professing
profiling programing programming prompting pruning publishing pudding puking pulling purchasing purging pursued
pushing putting quadrupling qualifying quarterly quenching questioning quickening quivering racing radical radish
railing raising rally rallying ranking ranting rasping rating rationing rattling raving reaching reading rearing
reasoning rebuilding reckoning reclining recording recycling reducing reed refining refocusing refueling regulating
rehearing rejoicing relinquishing relish relishing reliving remaking remembering rendering rendezvous renting
reordering repeating rephrasing replacing reply reporting representative resolving retailing retarded retraining
retreated retrospective revealing reverting riding ringing ripening riverbed roaring roasting roleplaying rolling
roofing roomful rooting roping rotting rounding rousing rowing rubbing rubbish ruining ruling running rushing
rusting rustling sabbatical sable sacking sailing salish sally sampling sapling sassing saving saying scaling
scanning scattering scheduling schooling scoffing scoring scottish scouring scouting scraping scratching screaming
screeching screening screwing scrubbing seabed sealing seating seaweed seed seedbed seedling seeing seeking selling
sending sensing servicing serving setting settling severing sewing shading shaking shaping sharing shattering
shaving shedding shielding shilling shining shipbuilding shipping shirking shivering shoeful shoestring shooting
shopping shoring shortening shouting showing shred shrieking shrinking shuffling shunning shutting sibling sicily
siding siegfried sifting sightseeing signaling signing singing sinking sinning sitting sizing skateboarding skating
skiing skimming skirmish skulking slaying sleeping slicing slinging sloganeering slowing smashing smelling smiling
smoking smuggling sneezing sniveling snoring snowboarding snuggling soaking sobbing softening soldiering solving
somersaulting sorting souring sowbelly spacing spanish speaking speed speeding spelling spending spinning spitting
splashing splenomegaly splicing spoiling spoonful spotting sprawling spraying spreading spring sprinkling spurring
sputtering spying squandering squatting squish staging staining stalking stalling standing starting starving
stealing steed steering sterling stewing stiffening stifling sting stinging stirring stitching stocking stockpiling
stopping straining strangling strengthening stretching strewing string stripping striving stroking studying
stuffing stumping subbing subconscious submerging subsiding substantive sucking suffering suiting summoning
superlative supply supplying supporting surfacing surfing surveying swathing swearing sweating sweeping sweetening
swelling swimming swinging swish switching syllable table tacking tailoring taking talking tally tampering tanning
tapping tarnish tasting taunting teaching tearing teasing teaspoonful ted telling tempering tending tenting testing
thanksgiving thawing thickening thieving thing thinking thinning threshing throbbing thrusting thumping thwarting
ticking tightening tiling timetable timing topping torturing toweling tracing tracking trading training trampling
transmitting trapping traveling travelling trifling trimming trucking tubing tully tumbling tuning turkish turning
turntable tweed twinkling twisting tying typewriting typing unconfessed uncovering underling understanding
undertaking undoing unfolding uniting unloading untying unveiling updating uplifting uprising urging using
vacationing vaccinating vanishing variable varnish vegetable vending viewing visiting voicing voiding vomiting
voting wading wailing waiting waking walking walloping wally waning warehousing warming warmongering warning
warping washing wasting watching waterproofing watershed waving waxing weakening weaning wearing weaving wedding
weed weekly weeping weighing weighting westerly wetting whacking wheeling whipping whirring whispering whistling
widening wing winning wiring wishing withering withholding wobbly woodgraining woodshed wording worktable worrying
worsening worsted wounding wrapping wrecking wrestling writing wrongdoing wyoming yawning yearly yearning yelling
yelping zoning`;

/** The commonest nouns of general English. */
export const COMMONEST_NOUNS = `area boy child day eye face form group hand head life location man number part people person problem thing time way
work year youth`;

/** Very common nouns. */
export const COMMONER_NOUNS = `act action activity age air amount animal anode answer arm army art attention attitude audience back basis battle
blood body business car case cell center century change church city community company condition control corner cost
country course data death degree development difference direction distance doctor door earth effect effort election
end enemy event evidence example experience experiment expression fact family father fear feature feeling fellow
field figure film fire floor foot force friend function game girl god government ground growth gun heart history
home horse hour house husband idea increase individual industry information interest item job kind land law leg
letter level light line list literature manner mass material matter meaning means member method mind minute moment
money month morning mother mouth movement music name nature need night nothing office officer one opportunity paper
party patient pattern percent performance period picture piece place plan plant play point policy position power
pressure price process product program property purpose quality question range rate reason record regiment region
religion report result rifle right road room sample scene school section sense shoulder side situation size smoke
society soldier sort sound source space spirit stage state statement story street strength stress student study
subject success surface system table technique temperature theory thought today tone town training tree type use
value view voice wage wall war water wave week wife window woman word words world`;

/** Common nouns. */
export const COMMON_NOUNS = `ability absence account achievement address advantage affair afternoon agency agent agreement aid aim allotment
america american analysis anger anxiety apartment apparatus appeal appearance application approach april arc
argument arrangement arrow article artist aspect assistance association assumption atmosphere attack attempt author
authority award background balance ball band bank bar barn base baseball bastard battery beam bed bedroom bee
beginning behavior belief benefit bill bird bit blanket block blow blue board bond book bottle box brain branch
breath brother brush building bullet call camera camp candidate capacity capital captain career category catholic
cattle cause chain chair chance chapter character characteristic charge check cheek chest chicago chicken chlorine
choice christ circle circumstance citizen claim class clothes cloud club cm coach coast coat coffee college colonel
color column comedy command comment commission communication communism companion comparison competition component
composer comrade concentration concept concern conclusion confidence confusion congregation congress conjugate
connection consciousness consequence consideration construction contact content contract contrast contribution
conversation conviction cop corporation corpse county couple court cover cow credit crime crowd cry culture cup
curve customer danger dark darkness date daughter debate decade decision defense definition demand department depth
description design desire desk despair detail detective detergent device devil diameter dictionary difficulty
dinner director dirt discovery discussion disease distribution district division doctrine dog dollar doubt drama
dream drink drive drug dust duty ear economy edge education efficiency egg element emotion emphasis employee
employment energy england english environment equipment error establishment estimate europe evening exception
exchange excitement exercise existence expenditure expense expert explanation extension extent facility factor
failure faith fall farm farmer fashion feed female fence fig fight fighting file finding finger firm fist flag
flesh flight flow flower fluid flux fog folklore food fool forest formation fraction freedom frequency front fund
future gas general generation gesture glance glass goal good grade gram grass guard guest guy hair half hall hat
health heat help hen hero hill historian holder hole hope hospital host hotel hr humor hundred ice identity
illusion image imagination importance impression inch incident income independence influence injury instance
instant institution instrument integration intensity investigation issue jew joy judgment june jury justice key kid
king kitchen knee knowledge labor lack lady language lead leader leadership leaf left length liberal lieutenant
limit lip look loss lot love lung machine majority management manager manufacturer march market marketing marriage
maturity may meal meeting memory men message metal mg mile milk milligram mission mistake model monday mood moon
motion movie much mud murder muscle nation neck negro neighbor neighborhood network news newspaper no noise north
nose note notion november object objective observation observer occasion occurrence official onset operation
operator opinion order organization owner oxidation oxygen pa pace page pain painting pair papa parent paris park
particle passage past path payment peace percentage personnel petitioner phase phenomenon philosophy plane planet
planning player pleasure plot pocket police politics polynomial pond pool population porch portion possibility
pound powder practice preparation presence present president principle probability procedure production progress
project protection protein protestant provision public quantity queen radiation radio rage rain rank ratio reaction
reader reading reality rear recognition recommendation recreation reduction reference reflection relation
relationship relief remark reply representation requirement research resolution resource respect response
responsibility rest return river rock role roof row rule run sale salesman saline saturday scale score sea season
second secretary security self sentence sequence series serum service services session set sex shadow shape share
shear sheet shelter ship shoe shooting shot show sight sign significance silence sin sister site sketch skill sky
sleep smile snake snow soil solution son song soul south specialist species spectrum speech speed spot spring
square staff staining standard start station status steel stem step steps stock stomach stone store stream
structure struggle style substance suffering suggestion summer sun sunday supply support surprise symbol sympathy
tale task tax teacher team tendency term test text thousand threat throat thyroid tissue title tomorrow tongue tool
tooth top trade tradition train transfer treatment trend trial trip troops trouble truck truth tsunami tube turn
two understanding union unit unity university vacation valley values variation variety velocity victory village
virginia vision visit volume wagon warning washington wavelength weakness weapon weather weight west while will
wind wing winter wire wood woods worker wound writer writing yard years`;

/** Irregular plurals, each with its singular. */
export const IRREGULAR_PLURALS = `addenda addendum corpora corpus criteria criterion curricula curriculum genera genus memoranda memorandum opera
opus ova ovum phenomena phenomenon referenda referendum algae alga alumnae alumna antennae antenna formulae formula
larvae larva nebulae nebula vertebrae vertebra analyses analysis axes axis diagnoses diagnosis parentheses
parenthesis prognoses prognosis synopses synopsis theses thesis neuroses neurosis appendices appendix indices index
matrices matrix sexes sex alumni alumnus bacilli bacillus cacti cactus fungi fungus hippopotami hippopotamus
libretti libretto moduli modulus nuclei nucleus octopi octopus radii radius stimuli stimulus syllabi syllabus
leaves leaf loaves loaf thieves thief feet foot geese goose teeth tooth beaux beau chateaux chateau tableaux
tableau buses bus gases gas circuses circus crises crisis viruses virus children child clothes clothes echoes echo
embargoes embargo deer deer men man women woman mosquitoes mosquito mice mouse people person quizzes quiz volcanoes
volcano`;
