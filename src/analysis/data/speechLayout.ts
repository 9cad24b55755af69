/**
 * Words by which the layout of news shows who speaks: compiled by hand from newspaper, broadcast and court usage.
 */

/** Nouns for something said: "A statement from", "her reply was short:". */
export const SPEECH_NOUNS =
  'statement message reply response answer word words verdict view take tweet tweets post posts letter email e-mail note memo ' +
  'comment comments reaction remark remarks warning advice plea appeal apology explanation account version assessment ' +
  'conclusion argument point text caption speech testimony evidence submission quote quotes';

/** What somebody is whose words come next: "Tom Vale was blunter." */
export const STANCES =
  'blunt blunter clear clearer unequivocal unimpressed unmoved unrepentant unapologetic adamant scathing furious angry angrier ' +
  'delighted upbeat optimistic pessimistic cautious sceptical skeptical unsure unconvinced convinced undeterred defiant ' +
  'dismissive philosophical emphatic effusive sanguine measured forthright frank franker candid direct damning critical harsh ' +
  'harsher brief pragmatic disappointed thrilled shocked stunned relieved proud worried concerned hopeful confident doubtful ' +
  'unhappy happy happier angered dismayed outraged incredulous succinct terse guarded coy bullish bearish resigned wary ' +
  'warier kinder gentler softer tougher sharper calmer content pleased appalled jubilant grateful nonplussed';

/** What they do before they are quoted: "Tom Vale disagrees." */
export const STANCE_VERBS =
  'agreed agrees disagreed disagrees demurred demurs concurred concurs differed differs dissented objected objects protested ' +
  'explained explains elaborated elaborates recalled recalls remembered remembers responded responds replied replies ' +
  'answered answers retorted countered counters continued continues added adds concluded concludes insisted insists joked jokes ' +
  'shrugged laughed laughs sighed smiled smiles complained complains';

/** Before such a word: "was less clear", "is not so sure". */
export const STANCE_DEGREES =
  'more less not so as far even rather equally similarly just quite very too also';
export const STANCE_SURE = 'sure certain';

/** Labels of speakers by their part: each is one word, in any case. */
export const SPEAKER_PARTS =
  'moderator host cohost co-host presenter anchor interviewer interviewee narrator announcer speaker respondent participant witness ' +
  'judge court counsel prosecutor defense defence defendant clerk reporter journalist questioner caller audience ' +
  'chair chairman chairwoman chairperson president chancellor mayor governor senator congressman congresswoman minister ' +
  'secretary ambassador operator analyst translator interpreter';

/** What stands before a colon and is nobody: kinds of notes, of data, of parts of a page. */
export const LABELS_OF_THINGS =
  'note notes source sources breaking update updated correction clarification warning photo photos picture image images video ' +
  'audio watch read listen related more see date time where when who what why how which location venue address phone telephone email ' +
  'contact contacts tickets price prices cost score scores result results ingredients method serves verdict rating ratings ' +
  'director cast headline subject from to cc bcc re tags tag topics topic filed exclusive analysis opinion explainer live ' +
  'fact factbox key summary background conclusion step chapter part round day week game episode season quote quotes weather ' +
  'today tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday january february march april june july ' +
  'august september october november december latest editor editors credit credits caption report reports review recipe tip tips ' +
  'example examples warnings spoiler disclaimer copyright advertisement sponsored podcast newsletter sign subscribe share ' +
  'follow figure table chart map poll question-time goal goals substitution substitutions referee attendance venue kick-off ' +
  'full-time half-time ps nb faq qa total totals winner winners loser losers pros cons bottom final first second third next last ' +
  'release released duration language country genre author authors publisher isbn year age born died height weight position ' +
  'club team teams instructions directions equipment prep preparation cooking calories allergens dress parking hours open';

/** Agencies and desks that sign at the foot of a story. */
export const AGENCIES =
  'reuters ap afp pa dpa bloomberg ani pti ians xinhua tass interfax efe ansa kyodo yonhap upi staff agencies agency correspondent ' +
  'wire press associated bbc cnn guardian getty shutterstock alamy images photo picture editor editors additional reporting with edited compiled written by contributed';

/** Words of the first and second person: somebody is speaking, not reporting. */
export const SPOKEN_PERSONS =
  "i we you me us my our your mine ours yours i'm i've i'd i'll we're we've we'll we'd you're you've you'll you'd let's thanks yes no okay " +
  'well sorry please hello myself ourselves yourself';
