/** Lines with a leader's name, surname or title in them and no leader; headed by their kind. */
export const TRAPS_OF_PERSONS = `
## names before groups, things owned and events
The Clinton campaign bus was sold.
The Kennedy assassination files are long.
The Mandela funeral drew crowds.
The Obamas bought a house.
The Bushes came to the wedding.
The Trumps sold the yacht.
The Kims, who run a laundry, moved.
The Xis and the Wangs are neighbours.
The Bidens of Bury St Edmunds keep bees.
## code, handles, links and files
See trump.py and biden.js in the folder.
The hashtag #Trump2028 trended.
The account @putin_fan was closed.
Visit www.obama-cafe.ie for tables.
The file Merkel.docx was lost.
## of every kind, written when the others passed
Doctors diagnosed Reagan palsy in two boys.
A Biden gene was named by students as a joke.
The clinic treats Castro tumours.
A researcher at Nelson Mandela Medical School found Zuma virus in bats.
Erdogan's ataxia is rare.
The newspaper switched from Times to Macron Sans.
Obama Bold is a free font.
The posters use a typeface called Putin Slab.
The Greek characters Nu and Xi look odd in that font.
The Arleigh Burke-class ship Winston S. Churchill refuelled.
The research vessel Angela Merkel mapped the seabed.
The catamaran Boris sank at its berth.
The steam engine Theresa May hauled nine coaches.
The tugboat Rishi pulled the barge free.
The rover Kamala drove ten metres on Mars.
Salvage teams raised the Kim Jong Il from the harbour.
The plane, named Vladimir Putin by its owner, was scrapped.
A narrowboat called Liz Truss is moored at Braunston.
Their boat, the Donald Trump, leaked.
A Reagan butterfly collection was stolen.
A new fungus was named Boletus macroni.
Gardeners like the Merkel tulip and the Thatcher rose.
The prawn Starmerella has no eyes.
Zelensky tomatoes ripen early.
Macron Ltd went bust.
Putin Vodka is sold in Texas.
Trump Vodka went out of production.
The chain Obama Fried Chicken was renamed.
Modi Enterprises and Xi Logistics bid for the port.
Blair Partners LLP advised the seller.
Kohl's shares sank.
Ford Motor and Lincoln Electric rose.
Carter Holt Harvey sold its forests.
Harris Corp. makes radios.
Harris Tweed is woven by hand.
Barclays and Johnson & Johnson fell.
Jackson National Life paid a dividend.
Bush's baked beans were recalled.
Meloni Gelato opens on Sunday.
The bakery Macron closed after forty years.
The vineyard Thatcher won gold for its riesling.
Tusk Strategies hired him.
The play Thatcherwrite ran in London.
The film Thirteen Days shows Kennedy's brother-in-law's dog.
The video game Wolfenstein has a robot called Churchill.
The band The Boris Johnsons plays ska.
Punk band Reagan Youth toured.
A song called "Mandela" topped the charts.
President Bartlet is a fictional president.
The sitcom's hero, Prime Minister Hacker, is fictional.
Chancellor Valorum is a character in a film.
Emperor Palpatine died twice.
King Joffrey was poisoned in the fourth season.
Queen Elsa froze the kingdom in the cartoon.
He was born in Monroe, Louisiana, in 1950.
Grant, Nebraska, is flat.
Wilson, North Carolina, has a whirligig park.
The town of Hoover was evacuated.
A bus crashed in the village of Zelensky.
Villagers in Modinagar blocked the road.
Modi Town is a district of Delhi.
The Trump Winery sits near Charlottesville.
Hayes, Middlesex, has a station.
The hamlet of Blair is empty.
Johnson County commissioners met.
The Clinton River rose.
A bear was seen in Reagan County.
Kennedy Elementary pupils planted trees.
Obama Academy won the debate.
The Gandhi Institute of Technology opened.
The Zuma School of Business closed.
Princeton's Wilson School was renamed.
Yeltsin Center staff left.
Students marched at Hugo Chavez Secondary.
Macapagal Boulevard was flooded.
The Ferdinand E. Marcos Highway reopened.
Police closed Gandhi Street after the fire.
He took the bus down Castro Avenue.
They met at the corner of Nixon and Ford.
The mall at Trump Plaza closed.
The train stopped at Stalingrad and Roosevelt stations.
A blaze damaged the Merkel Theater in Texas.
Lech Walesa Airport was closed by fog.
Imam Khomeini Airport reopened.
Leopold Senghor airport closed.
A Clinton pizza costs ten dollars.
A Lula caipirinha is made with honey.
The chef named the dish Poulet Chirac.
Order the Bill Clinton: two eggs and bacon.
He ate a slice of Queen Victoria sponge.
Trudeau doughnuts sold out.
Ardern ice cream melts fast.
Hurricane Biden is not on the list.
Storm Ciaran and Storm Emma hit Cornwall.
Cyclone Jacinda was downgraded.
Typhoon Duterte never formed.
Storm Olaf brought snow to Oslo.
The Trudeau rule lets parks close.
The Obama Doctrine was taught in the seminar.
In Biden v. Nebraska, the plan fell.
The court in Clinton v. City of New York struck it down.
The Thatcher Act is a nickname.
The Macron decree on hens lapsed.
The Gore Bill passed.
The Merkel Medal for Tolerance was melted.
She holds a Mandela Rhodes Scholarship.
The Yitzhak Rabin Award was given to a choir.
The Bhutto Prize goes to two nurses.
Reagan Scholars get books.
Madison lost to Clinton in overtime.
Winger Jacob Zuma scored from a corner.
Scrum-half Gareth Blair kicked.
Goalie Tim Trudeau made nine saves.
Sprinter Usain Biden ran last.
Left-back Joe Biden limped off.
Johnson threw for 200 yards and two touchdowns.
Harris scored 21 points and Carter added 12 for the Bears.
Kim beat Park in straight sets.
The greyhound Merkel won at Romford.
The terrier Boris bit the postman.
A llama called Barack lives on the farm.
Our rabbit, Kamala, had six kits.
Chancellor, the school cat, slept.
The Macron watch is Swiss.
A Kennedy rocking chair fetched ten thousand.
The Putin T-shirt costs twelve euros.
A Trump action figure was found.
Kids wore Obama masks for Halloween.
Thatcher puppets were auctioned.
She sells Merkel teddy bears.
The Nixon tape recorder is in a museum.
Aces Trump Kings in Charity Game
Skills Trump Degrees, Survey Finds
Locals Truss Roof After Gale
Why Kindness Trumps Cash
Will Obama Elementary Stay Open?
Will Lincoln Flood Again?
WILL JOHNSON COUNTY PAY?
KENNEDY HIGH WINS AGAIN
HURRICANE NIXON HITS
MERKEL CELL STUDY PUBLISHED
Brown Field Becomes Park
Bush Burns for Third Day
Rice, Beans and Hope
Bridge Over Grant River Closed
Lord Street Shops Shut
Grant Deadline Nears
Mr. Sunak, a grocer from Hull, sold his van.
Mrs. Truss, our piano teacher, retired.
Dr. Johnson prescribed rest.
Professor Biden teaches Greek.
Rev. Obama led the hymn.
Sgt. Trump arrested two men.
Nurse Biden took his pulse.
Coach Clinton praised the defence.
Judge Blair fined him.
Detective Inspector Gordon Brown appealed for witnesses.
PC Tony Blair made the arrest.
Sister Angela Merkel runs the hospice.
P. Sanchez, a tailor, won.
D. Trump, 17, took bronze.
E. Macron Jr. opened a cafe in Wichita.
O. Scholz and Sons fix pianos.
Ann Putin, a vet in Bath, wrote a book. Putin likes horses.
Dave Merkel coaches the under-nines. "They ran," Merkel said.
Rosa Biden, 44, owns the bakery. Biden said bread was up.
Marie Macron lost her cat. Macron cried.
Phil Obama paints boats. "Blue is best," said Obama.
Shop owner Rishi Sunak closed early.
Lorry driver Boris Johnson slept in his cab.
Fisherman Vladimir Putin caught a pike.
Grandmother Angela Merkel knitted scarves.
Angela Merkel, a grandmother of six from Kent, knitted scarves.
Builder Emmanuel Macron fixed the wall.
Emmanuel Macron, who owns a garage in Hull, fixed the van.
Giorgia Meloni, who plays the flute, came third.
Joe Biden, owner of the Anchor pub, pulled a pint.
Pub landlord Joe Biden pulled a pint.
The late Donald Trump, a farmer near Ayr, left two sons.
Plumber's mate Justin Trudeau dropped a spanner.
Tiffany Trump sang. Trump wore red.
Ashley Biden painted. Biden sold two works.
Rahul's sister Priyanka sang.
Laura Bush read to children. Bush taught in Dallas.
Boris, a barber, and Angela, a nurse, married.
Emmanuel said the soup was cold.
Narendra won the raffle.
The Chancellor, a pub in Leeds, closed.
The Governor is a horse.
Speaker of the year Nina Holt spoke.
Student leader Omar Ali shouted.
Church minister Paul Reid prayed.
Choir president Eva Lund sang.
President and CEO Dan Moss resigned from the bank.
Microsoft president Brad Smith wrote a blog.
The airline's president, Kim Lee, quit.
Rotary Club President Sue Bell thanked donors.
Sales director Ivan Holm quit.
Museum director Lise Falk smiled.
Finance director Paul Kerr left the firm.
Nobel nominee Ada Finch wept.
Grammy nominee Ada Finch sang.
Union leader Mick Lynch spoke to members.
Mafia boss Toto Riina died.
Deputy head Susan Poole taught maths.
Head coach Emma Hayes smiled.
Party planner Jo Wells decorated the hall.
House music pioneer Frankie Knuckles died.
Senate Avenue was closed.
Cabinet maker John Major carved a chair.
Labour ward nurse Amy Holt delivered the twins.
Secretary bird chicks hatched at the zoo.
Green energy boss Dale Vince spoke.
First lady Amy Carter Center opened.
`;
