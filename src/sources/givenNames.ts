/** Short forms of given names in English, a name a line with what it is called: as birth registers and obituaries have them. */
const SHORT_FORMS = `
abigail abby gail
albert al bert bertie
alexander alec alex sandy sasha
alexandra alex sandra sasha
alfred alf alfie fred
andrew andy drew
anthony tony
antonio tony
arthur art
barbara barb babs
benjamin ben benny
bernard bernie
catherine katherine kathryn cate cathy kate kathy katie kit kitty
charles charlie chuck
christina christine chris chrissy tina
christopher chris kit topher
clifford cliff
cynthia cindy
daniel dan danny
david dave davey
deborah deb debbie
donald don donnie
dorothy dot dottie dolly
douglas doug
edmund ed eddie ned ted
edward ed eddie ned ted teddy
eleanor ellie nell nora
elizabeth elisabeth bess beth betsy betty eliza libby lisa liz lizzie
eugene gene
florence flo florrie
francis frank frankie
franklin frank
frederick fred freddie
gabriel gabe
geoffrey jeffrey geoff jeff
gerald gerry jerry
gregory greg
gwendolyn gwen
harold hal harry
henry hal hank harry
jacob jake
jacqueline jackie
james jim jimmy jamie
janet jan
jennifer jen jenny
jeremiah jeremy jerry
john jack johnny
jonathan jon
joseph joe joey
joshua josh
judith judy
kenneth ken kenny
kimberly kim
lawrence laurence larry lars
leonard len lenny
louis lou louie
margaret greta maggie marge meg peg peggy rita
martin marty
matthew matt
maximilian max
michael mick mickey mike mikey
nathaniel nathan nate nat
nicholas nick nicky
oliver ollie
pamela pam
patricia pat patsy patty trish
patrick pat paddy
peter pete
philip phillip phil
priscilla cilla
randolph randall randy
raymond ray
rebecca becky becca
reginald reg reggie
richard dick rich rick ricky
robert bob bobby rob robbie bert
roderick rod
ronald ron ronnie
rudolph rudy
russell russ
samantha sam
samuel sam sammy
sandra sandy
stanley stan
stephen steven steve
stuart stewart stu
susan susannah sue susie
terence terry
theodore ted teddy theo
theresa teresa terry tess
thomas tom tommy
timothy tim
valerie val
vanessa nessa
victor vic
victoria vicky tori
vincent vince
virginia ginny
walter walt wally
wilfred wilf
william bill billy will willie liam
winifred winnie
winston win
zachary zach zack
`;

/** The lines on which a name stands. */
const lines = new Map<string, number[]>();
for (const [line, names] of SHORT_FORMS.trim().split('\n').entries())
  for (const name of names.split(' ')) lines.set(name, [...(lines.get(name) ?? []), line]);

/** Whether two given names, in small letters without diacritics, may be one person's: "tom" and "thomas", "r" and "robert". */
export function maySameGiven(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length <= 2 || long.startsWith(short.slice(0, 3))) return true;
  const others = lines.get(b) ?? [];
  return (lines.get(a) ?? []).some((line) => others.includes(line));
}
