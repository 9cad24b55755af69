/**
 * The commonest words of languages other than English that name nothing: articles, prepositions, pronouns, forms of "be"
 * and "have", words of reporting, days, months, amounts. Written by hand from the languages' grammars. Words of up to
 * three letters are needed only to tell the language; those that are English words as well, with accents or without, are left out.
 */
const SPANISH =
  'el la los las un una unos unas de del al y que en con sin sobre entre hasta desde hacia se su sus lo le les nos mi este ' +
  'esta estos estas ese esa esos esas aquel aquella sí ya muy más menos también como cuando donde mientras pero sino aunque ' +
  'porque es eran fue fueron ser sido ha han había habían haber hay está están estaba tiene tienen tenía hace hizo según ' +
  'tras ante bajo contra durante dijo dice dijeron afirmó aseguró señaló explicó añadió declaró tanto todo toda todos todas ' +
  'cada otro otra otros otras parte veces años año mes lunes martes miércoles jueves viernes sábado domingo ayer hoy mañana ' +
  'millones millón euros mil cual quien cuyo cuya nuestro nuestra puede pueden debe deben nada hubo sería será para por';
const FRENCH =
  'le les une des du et ou où qui quoi dont dans sous avec entre vers chez depuis pendant ses leur leurs ce cet cette ces ' +
  'il elle ils elles nous vous je ne pas moins aussi comme mais donc sont était étaient être été ont avait avaient avoir ' +
  'fait cela très tous toute toutes lors après avant selon déclaré affirmé expliqué indiqué ajouté lundi mardi mercredi ' +
  'jeudi vendredi samedi dimanche hier demain milliards milliard ans année années mois plusieurs autre autres encore ' +
  'peut peuvent doit doivent notre votre sans même ainsi alors sera seront aura';
const GERMAN =
  'der das den dem des ein eine einen einem einer eines und oder aber nicht kein keine keinen mit von vom zu zum zur bei ' +
  'beim auf aus nach vor für über unter durch gegen ohne seit während wegen im ins ist sind waren wird werden wurde wurden ' +
  'worden haben hatte hatten habe sei sein seine seinen seiner ihr ihre ihren ihrer sich er sie es wir ich dass weil wenn ' +
  'als wie auch noch schon nur sehr mehr kann können soll sollen muss müssen werde würde würden dieser diese dieses sagte ' +
  'sagten teilte erklärte berichtete montag dienstag mittwoch donnerstag freitag samstag sonntag heute gestern morgen ' +
  'millionen milliarden euro prozent jahr jahre jahren uns niemand viele alle andere anderen etwa bereits damit dabei';
const ITALIAN =
  'il gli uno della dei delle dello alla ai alle dal dalla nel nella nei nelle con sul sulla tra fra che chi cui sono ' +
  'erano essere stato stata stati hanno aveva avevano se anche più meno questo questa questi queste quello quella suo sua ' +
  'suoi loro ma dopo prima secondo detto dichiarato spiegato aggiunto lunedì martedì mercoledì giovedì venerdì sabato ' +
  'domenica ieri oggi domani milioni miliardi anni anno mesi molto tutti tutte ogni altri altre può possono deve devono';
const PORTUGUESE =
  'os um uma uns umas dos das em nos nas com sem até ou não mais muito também quando mas são foi foram está estão tem têm ' +
  'ao aos pelo pela pelos pelas seu sua seus suas disse afirmou explicou segundo segunda terça quarta quinta sexta ' +
  'ontem hoje amanhã milhões bilhões anos outro outra outros outras pode podem deve devem isso esse essa';
const DUTCH =
  'het een van voor aan bij uit naar om dat deze niet geen ook maar nog wel hij zij ze wij zijn haar hun heeft hebben ' +
  'werd worden wordt kunnen zal zullen tussen tegen omdat volgens zei zegt zeiden maandag dinsdag woensdag donderdag ' +
  'vrijdag zaterdag zondag gisteren vandaag morgen miljoen miljard jaar jaren veel alle andere door toen';

const SCANDINAVIAN =
  'och att det är på av inte ett som med hon hade från vid nu när ska också efter mellan eller enligt säger sade bli blir ' +
  'kommer måste skulle kunde mycket flera måndag tisdag onsdag torsdag fredag lördag söndag og ikke jeg har vil kan ble ' +
  'blev skal også etter mellem mellom ifølge sier siger flere meget mandag tirsdag lørdag søndag';
const FINNISH =
  'ja ei että oli hän mutta myös kun niin joka mukaan sekä olla ovat kuin jälkeen ennen sanoi kertoi';
const POLISH =
  'nie się na jest że jak ale od przez który która które oraz był była było są tego tym jego jej dla przy także podczas przed ' +
  'między został została powiedział dodał już tylko bardzo jednak roku lat poniedziałek wtorek środa czwartek piątek';
const CZECH =
  'že jako ale už jsou byl byla bylo byly které který která podle řekl řekla uvedl uvedla kvůli mezi před proti jen ' +
  'ještě však roku pondělí úterý středa čtvrtek pátek aj ako už bol bola boli podľa povedal';
const SOUTH_SLAVIC =
  'je da se nije koji koja koje ali bila će kao prema rekao rekla izjavio nakon zbog između godine';
const TURKISH =
  'bir bu için ile da olarak olan çok daha gibi ancak kadar göre sonra değil dedi söyledi oldu belirtti yeni ya ' +
  'pazartesi salı çarşamba perşembe cuma cumartesi';
const INDONESIAN =
  'yang dan di untuk dengan dari pada ini itu tidak akan oleh dalam juga karena kata kepada telah sudah bisa adalah saat ' +
  'setelah mereka kami senin selasa rabu kamis jumat sabtu minggu';
const HUNGARIAN = 'és hogy nem egy az volt csak már után szerint pedig azt ezt mondta közölte vagy lesz';
const ROMANIAN =
  'și este pentru sunt fost după prin către spus declarat acest această luni marți miercuri joi vineri';

/** Months, but those that are English words as well. */
const MONTHS =
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre janvier février avril mai juin ' +
  'juillet août septembre octobre novembre décembre januar februar märz juni juli oktober dezember gennaio febbraio aprile ' +
  'maggio giugno luglio settembre ottobre dicembre janeiro fevereiro março maio junho julho setembro outubro novembro ' +
  'dezembro januari februari maart augustus';

export const FOREIGN_WORDS = [
  MONTHS,
  SPANISH,
  FRENCH,
  GERMAN,
  ITALIAN,
  PORTUGUESE,
  DUTCH,
  SCANDINAVIAN,
  FINNISH,
  POLISH,
  CZECH,
  SOUTH_SLAVIC,
  TURKISH,
  INDONESIAN,
  HUNGARIAN,
  ROMANIAN,
].join(' ');
