/** Lines with a leader's name, surname or title in them and no leader; headed by their kind. */
export const TRAPS_OF_PLACES_AND_WORDS = `
## pets and animals
The parrot Winston Churchill lives in Surrey.
A tortoise named Boris escaped.
Our goat, Merkel, ate the hat.
Macron the cat was found on a roof.
Nemo and Larry the cat live in Downing Street.
The elephant Sisi died at the zoo.
The zoo's panda, Xi Xi, is pregnant.
A bull called Putin broke the fence.
Modi, a Labrador, found the child.
The police dog Barack bit a man.
## products and things
The Nixon watch has a leather strap.
He wore Reagan jeans and a Kennedy jacket.
The Obama phone was free.
A Trump Bible costs sixty dollars.
The Merkel diamond is a hand gesture.
The Biden sticker came off.
A Putin doll sold for forty euros.
The Thatcher handbag was auctioned.
She bought an Eisenhower jacket.
The Trump steaks were frozen.
A Clinton-Gore button and a Nixon mask are on show.
The Johnson outboard motor stalled.
The Lincoln bed is an antique.
The Madison table and the Monroe sofa are on sale.
The Blair chair folds flat.
Windows, macOS and the Modi app crashed.
The Truss bridge was built of steel.
A truss holds up the roof.
Truss bridges are cheap.
## verbs and adjectives in headlines
Hearts Trump Spades In Charity Bridge Final
Facts Trump Fear, Says Village Doctor
Profits Trump Safety at Mine
Love Trumps Hate, Choir Sings
Residents Truss Up Old Barn
Grant Funds New Library
Grant Helps Farmers Buy Seed
Bush Fires Rage In The Hills
Ford The River Or Take The Bridge
May Rains Flood Fields
May Sales Fall At Department Stores
March Sales Rise
Moon Lights Harbour As Fleet Comes Home
Park Closes Early
Kim's Noodles To Open Third Shop
Major Roads Shut After Storm
Major Fire Guts Warehouse
Major Says Army Needs Boots
Brown Rice Prices Rise
Brown Bear Seen Near Campsite
Grave Concern Over Costa Rica Trip
Wong Number Leads To Wedding
Will Council Save The Pool?
Will Power Get Him To The Top?
Will Merkel Street Be Renamed?
Rice Price Hits New High
Rice Farmers Ask For Rain
Power Cuts Hit Harlow
Price Rises Hit Shoppers
Key Witness Vanishes
Sharp Rise In Rents
Young Voters Stay Home
Best Gardens Of The Year
King Tides Flood Quay
Queen Bees Stolen From Farm
Prince Fans Gather In Minneapolis
Pope Emeritus Roses On Sale
Bishop Auckland Wins
Dean Closes Library
Chase Ends In Canal
Case Closed, Says Widow
PARK CLOSES AT DUSK
FORD RECALLS TRUCKS
TRUMP TOWER EVACUATED
HURRICANE HARRIS NEARS COAST
KENNEDY SPACE CENTER LAUNCH DELAYED
WILL THE DAM HOLD?
MAY SALES UP
## months and weekdays
May is warm this year.
In late May she sold the farm.
May 9 is a holiday.
May's rainfall broke records.
April and May were dry, and June was wet.
By mid-May, prices had doubled.
This May, the school turns fifty.
May and June brought frost.
From May to July, ferries run hourly.
The May figures were poor.
The May issue is out.
Jan. 6 and May 8 are dates he knows.
He may trump the ace.
## Will in questions and at the start
Will Xi Street be wider?
Will trump cards be played?
Will Ford build here?
Will power cuts end?
Will Grant be renewed?
Will may be contested in court.
Will Young sing on Friday?
## D.C. and initials that differ
D.C. Nils Aker took the statement.
Washington, D.C. Mayor's Ball tickets sold out.
D.C. United won.
B. Obama, a dentist in Leeds, retired.
J. Biden Plumbing fixed the leak.
K. Starmer, 19, won the dance contest.
A. Merkel, a retired baker, lives in Ulm.
R. Sunak, the greengrocer, gave apples.
B. Johnson, a juggler, dropped a torch.
V. Putin, an optician from Graz, sells glasses.
G. Meloni, a hairdresser, opened a salon.
J. Trudeau, who drives the bus, waved.
Tessa May, a florist, arranged the roses.
Peter Trump, a carpenter, built the stage.
Sally Starmer teaches ballet.
Ingrid Merkel bakes bread.
Harold Biden paints barns.
Lena Putin studies bees.
Igor Zelensky danced at the opera.
Tom Sunak sells apples. Sunak has two stalls.
Rita Modi coaches swimmers. Modi won a medal in 1998.
Anna Scholz judges dogs. Scholz owns three.
Paula Macron runs a bookshop. Macron opens at nine.
Ivan Orban fixed the tractor. Orban charged nothing.
Nora Netanyahu plays chess. Netanyahu lost twice.
Ellen Vance cuts hair. Vance rents a flat above the shop.
## hyphens
A Trump-era rule was dropped.
The Putin-friendly site closed.
A Clinton-style saxophone was sold.
The post-Merkel years began.
The Biden-Harris sign was stolen.
The Reagan-Thatcher years are over.
A Modi-inspired dance won.
The ex-Macron chef cooks in Nice.
The Trump-shaped balloon burst.
A non-Trump hat was found.
Kennedy-like hair is in fashion.
The Obama-Biden mug broke.
## namesakes with a trade
The bricklayer Keir Starmer laid the first stone.
Keir Starmer, a bricklayer, laid the first stone.
Emmanuel Macron, the pastry chef at the Hotel Bristol, won gold.
The dentist Olaf Scholz opened a practice in Kiel.
Olaf Scholz, 52, a dentist, opened a practice.
Giorgia Meloni, a nurse from Pisa, saved the boy.
Waiter Joe Biden dropped the tray.
Joe Biden, a waiter in Cork, dropped the tray.
Drummer Tony Blair broke a stick.
Tony Blair, drummer of the band, broke a stick. Blair laughed.
Photographer Jens Stoltenberg shot the cover.
Cellist Rishi Sunak played Bach.
The student Narendra Modi, 21, won the quiz.
Taxi driver Donald Trump found a wallet in the back seat.
The farmer Jimmy Carter lost two cows. Carter had insured them.
Firefighter Mark Rutte carried the child out.
Pastor Nelson Mandela of Little Rock led the prayer.
Bus driver Theresa May drives route 12.
Architect Michel Barnier drew the stairs.
Retired teacher Angela Merkel, 71, knits socks.
Mechanic Lula da Silva repaired the truck.
Actor John Major plays the lead.
Guitarist Bill Clinton and bassist Al Gore formed a band in Hull.
Biologist Vladimir Putin studies moss.
Engineer Xi Jinping built a kite in Leeds.
Lawyer Barack Obama Ochieng filed the papers.
Teenager Boris Johnson skated.
Schoolgirl Kamala Harris, 9, won the spelling bee.
Kamala Harris, 9, won the spelling bee.
Pensioner Margaret Thatcher fell on ice.
Jeweller Robert Fico sold rings.
Baker Viktor Orban and his wife sold buns.
The late jazz singer George Bush was born in Cardiff.
Local historian Gordon Brown wrote a guide. Brown sold it for a pound.
Volunteer Liz Truss planted bulbs.
Zookeeper Justin Trudeau fed the seals.
## relatives
His wife, Melania Trump, wore grey.
Her son Hunter Biden paints.
Barron Trump is tall. Trump is in college.
Ivanka Trump sold shoes.
Eric Trump opened a golf course. Trump said the greens were fast.
Jared Kushner and Ivanka Trump bought land.
Chelsea Clinton wrote a book for children.
Malala and Malia Obama met. Malia Obama directs films.
Michelle Obama sold her memoir. Obama signed copies.
Sasha Obama graduated.
Cherie Blair is a barrister.
Euan Blair runs a firm. Blair founded it in 2016.
Carol Thatcher wrote about ships.
Samantha Cameron designs dresses.
Sophie Trudeau sang.
Olena Zelenska visited a clinic.
Sara Netanyahu opened the clinic.
Yair Netanyahu lives in Miami. Netanyahu posted a picture.
Peng Liyuan sang.
Ri Sol Ju wore red.
Carla Bruni sang, and her husband, the singer's manager, clapped.
Marion Marechal wrote a book.
Caroline Kennedy sold the house.
Ethel Kennedy died at 96.
Usha Vance read to pupils.
Victoria Starmer wore green. Lady Starmer smiled.
The father of the bride, Bill Clinton of Leeds, danced.
Her cousin Tony Blair, a welder, moved to Perth.
Mr. Putin, our neighbour, feeds the cat.
Miss Macron teaches Year Two.
Mr Trump, the caretaker, locked the gym.
Mr. Biden, who sells tyres in Dundee, was fined.
## first name alone
Boris sang. Boris danced.
Angela opened the door.
Vladimir laughed, and Emmanuel cried.
Kamala bakes cakes.
Donald sold his bike to Hillary.
Keir and Rishi play chess.
Giorgia won the race.
Benjamin phoned Volodymyr.
Justin fed the ducks.
Barack, a cab driver, waved.
Ursula told Boris to sit.
Viktor mended the fence.
Narendra and Imran run a shop.
## surnames that are words
The lord of the manor opened the gate.
Power was restored by noon.
The bridge fell. Bridge repairs cost a million.
Bishop to e4, and the game was lost.
Rice was rationed.
The Grant is for artists.
Gates were closed at dusk.
Key was found under the mat.
The Berry Festival is in July.
Hunt for the missing boy goes on.
Hunt supporters rode past.
Flood and Waters met.
Law students rallied.
Banks closed early.
Banks said they would cut fees.
Case was closed.
Cook said the soup was hot.
Price rose. Prices fell.
Hope faded. Joy spread.
Baker said the bread was fresh.
Mason said the wall was sound.
Bush telegraph says he is ill.
The Trump was played last.
Rush hour is at five.
## titles that are no offices
President of the student union Tara Holm resigned.
The president of the gardening club, Ada Finch, cut the cake.
Club president Jorge Alba resigned.
Company president Tim Cook spoke.
Toyota President Koji Sato bowed.
Harvard President Alan Garber wrote to staff.
University chancellor Ruth Simms retired.
Union secretary Nora Pitt called a strike.
Company secretary Paul Reid quit.
School governor Tom Ash resigned.
Prison governor Ida Cole opened the yard.
Scout leader Will Ames slept in a tent.
Team leader Ana Voss clapped.
Gang leader Rico Silva was jailed.
Band leader Duke Ellington played.
Choir leader Tess Hall sang.
Cult leader Jim Jones died.
Drug lord El Chapo escaped.
Bank manager Ian Holt denied it.
Brand ambassador Zoe Hall smiled.
Goodwill ambassador Angelina Jolie flew to Cairo.
Beauty queen Rosa Diaz wept.
Drag queen Kiki Bell read to children.
Pop queen Madonna toured.
Homecoming king Tyler Moss danced.
Burger king Ray Kroc was a salesman.
Press secretary of the zoo, Lea Kunz, wrote a note.
Minister of the parish, the Rev. Tom Hale, prayed.
Methodist minister Grace Holm preached.
Vice president of sales Carl Dunn quit.
Vice President of Marketing Ella Stone joined the firm.
Senior Vice President Greg Marsh spoke for the airline.
Executive Vice President Lin Zhao left the retailer.
Barcelona president Joan Laporta resigned.
NAACP President Derrick Johnson spoke.
Teamsters President Sean O'Brien marched.
Apple Senior Vice President Craig Federighi laughed.
Fan club president Lou Reade cried.
Tesla chief Elon Musk tweeted.
The captain and general manager, Ed Cross, left.
Attorney General Store is a shop in Ohio.
Surgeon General's Warning is a song.
Postmaster Mike Hall sells stamps.
Director General Tim Davie of the BBC resigned.
Major General Hospital was a soap.
General manager Pat Riley traded him.
General counsel Dee Ross wrote a memo.
Governor General's Award winner Ann Ross read.
Mayor's office clerk Lee Holm called.
Speaker cables were sold.
Keynote speaker Ana Holt praised bees.
Guest speaker Tony Finch told jokes.
Prime Minister's Questions was loud.
Chairman of the golf club Ted Rowe fell.
`;
