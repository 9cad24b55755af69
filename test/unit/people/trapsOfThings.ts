/** Lines with a leader's name, surname or title in them and no leader; headed by their kind. */
export const TRAPS_OF_THINGS = `
## diseases and medicine
Merkel disease is rare in children.
The Erdogan syndrome is a myth among doctors.
Surgeons tested Kennedy disease treatments on mice.
Kennedy's disease weakens the muscles.
Patients with Wilson's disease need less copper.
Reagan fever is what the tabloids called the flu.
The Macron operation takes an hour, surgeons say.
Dr. Merkel examined the knee.
Two forms of Biden lymphoma were described in the journal.
## fonts and letters
The menu is set in Johnston and Merkel Grotesk.
Designers released Churchill Gothic and Clinton Script.
The poster uses Trump Mediaeval, a typeface of 1954.
The logo was set in Modi Sans by a student.
Chi, Psi and Xi are sold as wooden letters.
The symbol Xi stands for a baryon in physics.
Sigma, Xi and Omega are fraternities on campus.
Phi Beta Kappa and Sigma Xi held dinners.
In the equation, Xi is the damping ratio.
The Modi alphabet was once used for Marathi.
## ships and vehicles
The Reagan steamed into Yokosuka on Monday.
The tanker Nelson Mandela ran aground off Durban.
The ferry Kaja Kallas broke down outside Tallinn.
Crew of the icebreaker Viktor Orban rescued two anglers.
The submarine Jimmy Carter dived for two months.
The frigate Emmanuel Macron is fictional, the navy said.
USS Carl Vinson and USS Ronald Reagan trained together.
The yacht Giorgia was for sale.
The locomotive Margaret Thatcher pulled its last train.
The trawler Boris Yeltsin sank in a gale.
The cruise ship Queen Elizabeth docked at Cadiz.
The lifeboat Elizabeth May was launched at noon.
The spacecraft Putin One exists only in a game.
The Lincoln Navigator and the Ford Bronco were recalled.
A bus named Mandela takes pupils to school.
RRS Sir David Attenborough and RFA Tony Blair are not the same.
## cells, biology and species
The Merkel cell senses touch.
Kennedy warblers nest in the pine.
The Obama beetle was found in Kenya.
Botanists planted a Putin rose and a Thatcher tulip.
The orchid Dendrobium Margaret Thatcher bloomed.
A spider named Aptostichus barackobamai lives in California.
The Macron apple keeps until May.
The Modi mango is sweet.
Biologists named the frog after a minister and called it Trumpa.
A moth called Neopalpa donaldtrumpi has yellow scales.
The Sisi hen lays brown eggs.
The Bush cricket sang.
Ford's warbler and Kim's vole are endangered.
## firms
Lee Cooper jeans sold well.
Shares of Vance Brothers fell two percent.
Harris Teeter opened a store.
Wilson Sporting Goods made the ball.
Kim & Chang filed the suit.
Truss Brewing cut forty jobs.
Jackson Hewitt prepared the returns.
Trump Media rose after the bell.
Shares in Trump Media & Technology Group slid.
Trump Mobile sells a golden phone.
Biden Roofing Ltd. won the contract.
The law firm Blair & Cameron moved.
Kennedy Wilson bought the tower.
Johnson Controls raised its forecast.
Johnson Matthey sold a unit.
Bush Brothers makes baked beans.
Marcos Pizza opened in Tulsa.
Merz Pharma hired a chemist.
Merz Aesthetics sells fillers.
Abbott recalled the formula.
Abbott shares fell.
Abe Motors closed its showroom.
Rutte Bikes delivers to your door.
The brewer Carney & Sons was sold.
Merkel Catering fed the guests.
Harper Collins printed the novel.
Macron kits are worn by the team.
The sportswear maker Macron supplies the shirts.
Tusk Ventures raised money.
Obama Cafe, a bar in Moneygall, closed.
Sanders Homes built the estate.
Carter's sells clothes for babies.
Ford, General Motors and Stellantis raised wages.
Ford said it would build a plant in Tennessee.
Ford posted a loss of two billion dollars.
Lincoln sells fewer sedans.
Walmart and Trump Winery signed a deal.
## media, books, films, songs, games
The Putin Interviews ran on television.
All the President's Men is a film.
The Madness of King George opened in theatres.
Primary Colors and The Iron Lady were shown.
The musical Evita and the opera Nixon in China returned.
The Crown returns in November.
"Viva Chavez" is a song by a rock band.
The album Thatcher's Children sold out.
She sang "Kennedy" by The Wedding Present.
The podcast Biden Time is about clocks.
The Kennedys was a TV series.
The band Dead Kennedys played in Oakland.
The Presidents of the United States of America played their hit "Peaches".
Reagan Youth is a punk band.
The film Vice and the film W. are on the list.
The Obama Chronicles is a comic.
The book "Mr. President" is out of print.
The TV show Madam Secretary ended.
Veep and The West Wing were watched again.
President Snow is a character in the novels.
The novel has a hero called President Baxter who fights robots.
Queen Amidala and Chancellor Palpatine are characters in Star Wars.
King Lear and Prince Hamlet are plays' heroes.
Queen Latifah and Prince sang.
Prince Rogers Nelson was born in Minneapolis.
King Crimson played for three hours.
Senator Palpatine is fictional.
The newspaper The Lincoln Star was sold.
The Clinton Herald reported the fire.
The Jefferson City News Tribune and the Jackson Sun hired.
## places
He grew up in Kennedy, Minnesota.
Lincoln, Nebraska, was hit by hail.
The village of Putin lies in Bengal.
Lake Merkel is frozen.
They climbed Mount Thatcher.
The Trump Plateau is not on the map.
Bolsonaro Beach was closed to bathers.
Madison and Monroe are cities in Wisconsin.
A fire broke out in Harper Valley.
Police in Johnson City arrested two men.
Residents of Blair, Nebraska, boiled their water.
The Ford River flooded.
Cape Kennedy was renamed.
Port Harcourt and Port Mandela are far apart.
Sharon, Massachusetts, has a lake.
Sharon residents voted on the sewer.
Cameron Parish was evacuated.
Cameron, Louisiana, flooded again.
Kim, Colorado, has 63 residents.
Clinton, Jackson and Madison counties reported outages.
Harris County closed its courts.
The Japanese town of Obama sells souvenirs.
Lenin Peak and Mao Square were renamed.
The Trump Steps are in Ireland.
Washington County and Jefferson Parish sued.
## schools
Obama Elementary won the match.
Barack Obama High School opened a pool.
Reagan High School's band marched.
John F. Kennedy High lost to Truman High.
The Margaret Thatcher School has 300 pupils.
Emmanuel College rowed well.
Pupils of Nelson Mandela Primary sang.
The Macron Lycee closed for a day.
George W. Bush Middle School hired teachers.
Kim Il Sung University printed a book.
Johnson C. Smith University enrolled 1,200.
Clinton Middle School caught fire.
Hayes School and Harding Academy merge.
She studied at Carter G. Woodson Academy.
Kenyatta University raised fees.
Students of the Lyndon B. Johnson School cheered.
The Humphrey School and the Harris School are colleges.
Adnan Menderes University and Ataturk University are in Turkey.
The Modi College of Nursing opened.
## airports, stations, streets, squares, bridges
The plane left JFK at nine.
They flew from Ben Gurion to Charles de Gaulle.
Benito Juarez International Airport was closed.
A plane skidded off the runway at Ronald Reagan Washington National.
Soekarno-Hatta airport is busy.
The bus stops at Mandela Square.
Traffic jammed the George Washington Bridge and the Kennedy Expressway.
He lives at 12 Thatcher Close.
A crash on Reagan Way hurt two.
Shops on Kennedy Drive were looted.
A house on Trump Terrace sold for little.
The Margaret Thatcher Infirmary is a home for veterans.
The Nelson Mandela Capture Site is a museum.
The De Gaulle statue was cleaned.
The Putin mural was painted over.
The Obama portrait hangs in the hall.
Presidents' Avenue and Chancellor Street are wet.
Meloni Park reopened to dogs.
The Biden Bridge is out.
The Lee Highway and the Lee Bridge closed.
Ataturk Square filled with people.
Ho Chi Minh Boulevard is shady.
A kiosk on Sisi Street burned down.
## dishes and drinks
He ordered the Obama Burger with fries.
The cafe sells Trump tacos and Biden bagels.
She baked a Macron cake with almonds.
A plate of Modi biryani costs little.
General Tso chicken is sweet.
The bartender mixed a Putin Punch.
Macrons and macaroons are not the same.
The Zelensky cocktail has beet juice.
The Kim Jong Un burger is spicy.
Chancellor potatoes were served with veal.
Prince Charles pudding is an old recipe.
King Edward potatoes are cheap.
Merkel soup is thick.
The Johnson sandwich has bacon.
Sheinbaum salsa is hot.
The bakery sold cookies called Kamala Crunch.
Queen Anne's lace and Duke Farms eggs were on the table.
## storms
Hurricane Harris turned north.
Tropical Storm Nixon formed.
Storm Boris flooded Lower Austria.
Boris dumped rain on Poland, forecasters said.
Cyclone Vance made landfall at Exmouth.
Hurricane Carter and Hurricane Reagan never existed.
Cyclone Winston flattened the village.
Typhoon Emmanuel weakened to a storm.
Hurricane Claudia knocked out power.
Winter Storm Xavier closed roads.
Storm Theresa is next on the list.
Hurricane Michelle hit Cuba in 2001.
Storm Keir and Storm Kemi are on the list of names.
Tropical Depression Donald moved west.
## laws and cases
The Biden rule was cited by the clerk.
The Johnson Amendment bars churches from campaigning.
The Macron law let shops open.
The Magnitsky Act and the Jackson-Vanik amendment are law.
The case Clinton v. Jones was taught.
In Trump v. Hawaii, the court ruled.
Bush v. Gore was decided in December.
The Kennedy ruling was overturned.
The Brady rule and the Miranda warning protect suspects.
The Taylor Law forbids strikes.
The Robert F. Kennedy Act was amended.
The Ford doctrine is unknown.
The Sunak-era rule was dropped.
Ex parte Quirin and Nixon v. Fitzgerald were cited.
The Lautenberg Amendment and the Reagan tax cuts were studied.
Carter bonds were sold in 1979.
## awards
She won the Nelson Mandela Award.
The Margaret Thatcher Medal went to a pilot.
He received the Order of Bolivar and the Lenin Prize.
The Robert F. Kennedy Human Rights Award was given to nuns.
The Indira Gandhi Peace Prize was awarded.
The Obama Scholarship pays for books.
The Vaclav Havel Prize for Human Rights went to a writer.
The Merkel-Preis was handed over in Bonn.
A Reagan Fellow taught at the college.
The Harry S. Truman Scholarship Foundation called.
The Profile in Courage Award of the Kennedy Library went to a sheriff.
A Trudeau scholar wrote the report.
## clubs and athletes
Clinton beat Madison 3-1.
Lincoln drew with Truro.
Lincoln City won at home.
The Washington Nationals lost.
Real Madrid signed Vinicius.
Jackson State beat Grambling.
Defender Emmanuel Petit retired.
Cristiano Ronaldo and Luka Modric scored.
Striker Harry Truman scored for Ware.
Winger Justin Trudeau Smith crossed the ball.
Quarterback Lamar Jackson threw three passes.
Point guard Anthony Davis sat out.
Tennis player Petra Kvitova retired.
Johnson beat Lee 6-4, 6-2.
Kim won the archery gold.
Park won the LPGA title.
Harris hit a home run in the ninth.
Pitcher Scott Morrison struck out nine.
Coach Jim Harbaugh and manager David Cameron shook hands.
Swimmer Andrew Johnson set a record.
Boxer Boris Johnson was knocked out.
Putin, a three-year-old gelding, ran third.
The jockey of Boris, a grey mare, fell.
Trump won by three lengths from Sea Biscuit.
The filly Angela won at Ascot.
Prime Minister, the favourite, fell at the third fence.
The colt President Obama was sold.
The stallion King Charles sired ten foals.
Golfer Gary Carter missed the cut.
Rider Tom Carter won the stage.
Referee Michael Martin sent him off.
Wicketkeeper Rahul Gandhi made 40.
Bowler Imran Khan Jr. took five wickets.
Batsman Shaun Marsh and Nathan Lyon practised.
`;
