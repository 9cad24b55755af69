/**
 * The closed classes of English: articles, pronouns, prepositions, conjunctions, auxiliaries, degree words and sentence
 * adverbs, compiled by hand from the classes as grammars list them. Words that negate are left out: they carry meaning.
 */
export const FUNCTION_WORDS =
  'a an the this that these those such same other another each every either both all any some several few many much more ' +
  'most less least own enough i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his ' +
  'himself she her hers herself it its itself they them their theirs themselves who whom whose which what whoever whatever ' +
  'whichever one ones someone somebody something anyone anybody anything everyone everybody everything there here where when ' +
  'why how whether if unless because since although though while whereas as than so that and or but yet for of in on at to ' +
  'from by with without within into onto upon over under above below between among amongst amid against along across around ' +
  'about after before during until till through throughout toward towards off out up down back away behind beyond beside ' +
  'besides beneath near inside outside past per via despite except like unlike regarding concerning including according am is ' +
  'are was were be been being have has had having do does did doing done can could may might must shall should will would ' +
  "ought need dare used 's 'd 'm 'll 're 've s t ll re ve d m just only also even still too very quite rather really almost " +
  'nearly about already again ever often always sometimes usually then now later soon however therefore thus hence moreover ' +
  'meanwhile instead indeed perhaps maybe once twice else well far further';
