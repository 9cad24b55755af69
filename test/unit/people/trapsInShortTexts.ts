/** Short texts with a name like a leader's and no leader: written before anybody looked what is told of them. */
export const TRAPS_IN_SHORT_TEXTS = `
## of every kind, in two sentences
The Trudeau Foundation funded the study, and a spokeswoman for the foundation declined to comment.
Marta Starmer, a baker from Leeds, won the pie contest on Saturday.
Police arrested Keith Starmer, 52, after a brawl in Hull.
The orchestra played Modi's Second Suite, named for composer Arturo Modi.
Narendra, a taxi driver in Leicester, said fares had doubled.
A statue called The Merkel stands outside the bank.
The Zelensky cocktail sold out in Warsaw bars within an hour.
Scholz & Volkmer, a design agency in Wiesbaden, opened an office.
The Scholz brothers, both carpenters, restored the chapel.
Anna Merz, a violinist, said she would tour Japan. Merz will play Brahms.
Merz, the Zurich hearing aid maker, cut 200 jobs.
The Meloni family runs a vineyard in Umbria; Paolo Meloni took over in 2011.
Luis Meloni, the goalkeeper, signed with Bologna. Meloni saved two penalties.
Donald Trump Jr. spoke at the rally. Trump Jr. left early.
Eric Trump said the hotel would open in May.
Ivanka Trump wore blue. Melania Trump did not attend.
Mary Trump, the former president's niece, published a memoir. Trump said her book was honest.
The late Fred Trump built apartment blocks in Queens.
Barron Trump graduated from high school.
Robert F. Kennedy Stadium will be torn down this spring.
Kennedy Airport reopened after the storm.
The Kennedy Center cancelled the show.
Kennedy Brown, a nurse, said the ward was full.
The carrier USS Gerald R. Ford left port on Friday.
The destroyer USS Carter Hall docked in Norfolk.
The Reagan National runway was closed for an hour.
Lincoln City beat Oxford United 2-1.
Nixon, Texas, elected its first female mayor.
The town of Carter Lake flooded twice.
Mount McKinley climbers were rescued on Tuesday.
Cleveland lost 101-94 to Denver.
Jackson, Mississippi, has had no clean water for a week.
The Macron butterfly, Macronia elegans, is found in Peru.
Xi, the fourteenth letter of the Greek alphabet, was skipped.
The Xi variant was never used by the health agency.
Xi Wang, a graduate student at MIT, built the sensor.
Prof. Li Qiang of Tsinghua University published the paper in Nature. Li said the result surprised him.
Kim Jong, a tailor in Queens, retired after 40 years.
Kim Kardashian posted a picture. Kim said nothing else.
The Park Geun gallery in Busan opened a show.
Boris Becker watched from the stands. Boris looked tired.
Boris Godunov, the opera, returns to Covent Garden.
Tony Blair, a dentist in Ohio, fixed the senator's tooth.
Gordon Brown, a guitarist, joined the band in 1998. Brown plays slide.
David Cameron, the Jamaican bowler, took four wickets.
James Cameron's new film opened. Cameron shot it in New Zealand.
May was the wettest month on record. May beat April by an inch.
Sunak and Sons, a pharmacy in Bolton, closed.
Truss bridges need inspection. The truss failed at noon.
The Thatcher School in Ojai raised its fees.
A thatcher, Colin Major, repaired the roof. Major has thatched since 1980.
Major Tom Wilson led the parade.
John Major Drive was closed for repairs.
General Grant Avenue was renamed.
Grant applications are due in May.
Pierce the film with a fork. Pierce Brosnan smiled.
Biden, a hamlet near Melk, has 40 inhabitants.
Harris tweed is woven in the Outer Hebrides.
Calvin Harris headlined. Harris played for two hours.
Neil Patrick Harris hosts tonight. Harris will sing.
Kamala's Kitchen, a restaurant in Fresno, burned down.
Vance County schools close at noon.
Vance Refrigeration was a running joke of the series.
Cyrus Vance died in 2002.
Jim Vance, the anchorman, was honoured. Vance read the news for 45 years.
Rubio tacos are sold at 130 places. Rubio's Coastal Grill filed for bankruptcy.
Paulina Rubio sang her old hits. Rubio apologised for the delay.
Pope Street residents complained about noise.
Francis Pope, a plasterer, fell from a ladder.
Leo, the lion of the Dublin zoo, turned 20.
King Charles Spaniels are prone to heart disease.
Charles King, a lawyer, said the case was weak.
The Queen Mary 2 docked at Southampton.
Prince Harry's Bar in Munich changed hands.
Princess Anne, Maryland, is a town of 3,400 people.
Erdogan Yilmaz opened a kebab shop. Erdogan works 14 hours a day.
The Orban index, named after statistician Peter Orban, fell to 12.
Viktor Orban Nagy, a sculptor, showed his work in Pecs.
Petro, a chain of fuel stations, raised prices. Petro Canada followed.
Petro Shevchenko, a farmer near Kherson, lost his barn. Petro now lives with his son.
Milei, a brand of Japanese face cream, was recalled.
The Lula sandwich, fried squid in a roll, is sold in Lisbon.
Lula, 7, a spaniel, sniffed out the drugs.
Silva, the Olympic judoka, lost in the final. Silva said she was proud.
Sanchez scored twice for Udinese. Pedro Sanchez came on after 70 minutes.
Pedro Sánchez Losada, who coaches the under-19s, blamed the pitch.
Costa Coffee will close 20 shops.
Antonio Costa, a bus driver in Lisbon, found the ring. Costa gave it back.
Rutte Straat in Haarlem is closed to cars.
Mark Carney, who plays the villain, is 29.
Carney Lake is closed to swimmers.
A carney at the state fair ran the wheel.
Albanese sausages are popular in Adelaide.
Tom Albanese, formerly of Rio Tinto, joined the board. Albanese said copper would rise.
Ardern Street in Taupo was flooded.
Luxon Motors sold its last van.
Dr Christopher Luxon-Hughes, a dermatologist, spoke about sunscreen.
The Netanyahu Hotel in Eilat has 200 rooms.
Iddo Netanyahu, a playwright and radiologist, introduced his new work. Netanyahu writes at night.
Yoni Netanyahu died at Entebbe.
Abbas ibn Firnas tried to fly in the ninth century.
Mahmoud Abbas, a striker for Zamalek, scored. Abbas celebrated.
Sisi, the empress of Austria, was killed in Geneva.
Al-Sisi Trading Company imported the wheat.
Assad Khan won the squash title. Assad served well.
Ramaphosa Township residents burned tyres.
The Mandela effect describes a shared false memory.
Zuma Press photographers were turned away.
Zuma beach was closed by rip currents.
Ruto Elementary won the spelling cup.
Lincoln lawyers are rare. A Lincoln lawyer needs no office.
The Hoover was broken. Hoover dam tours resumed.
A bush fire near Trump, Colorado, burned 90 acres.
The bush pilot, Sam Clinton, landed on the river. Clinton walked away.
Clinton, Iowa, lost its paper mill.
George Clinton and Parliament played the festival. Clinton wore gold.
Roger Clinton sang at the county fair.
Chelsea Clinton read to children.
The Obama Portrait Room opens today.
Obama, a city in Fukui, makes chopsticks.
Malik Obama attended the game.
The von der Leyen house in Trier is for sale.
Heiko von der Leyen, the cardiologist, co-founded a company.
Duda beetles ate the leaves. Lucas Duda hit a homer.
Tusk, the mammoth at the museum, is made of foam.
A tusk was found near Tusk Creek.
Stoltenberg hill is steep. The Stoltenberg sisters skied.
Camilla Stoltenberg leads the Institute of Public Health. Stoltenberg said flu was rising.
Marin County banned leaf blowers.
Sanna, a Finnish DJ, opened the night.
Varadkar Pharmacy in Cork closed.
Harris County, Texas, counts votes slowly.
Swinney Park hosted the fair.
Salmond Street, Forfar.
Khan Academy lessons are free.
Amir Khan retired. Khan lost to Brook.
Imran Khan, a pastry chef, won the show. Khan made an opera cake.
Sharif the camel won the race.
Omar Sharif was born in Alexandria. Sharif loved bridge.
Bhutto Zardari Road is closed.
Gandhi, the film, won eight Oscars.
A Gandhi statue was toppled.
Maithripala Foods recalled the biscuits.
Suu Kyi Street, Yangon
Lee Kuan Yew World City Prize goes to Vienna.
Marcos pizza is cheap. Marco's Pizza opened.
Sub-comandante Marcos put down his pipe.
Ferdinand Marcos Jr. Highway? No: the road has no name.
Aquino played keeper. Takashi Aquino? No, Javier Aquino.
Widodo Motor sold 300 scooters.
The Bolsonaro mask sold well at carnival.
Flavio the parrot spoke Portuguese.
Maduro is Spanish for ripe. Fry the maduro slices.
Maduro cigars are dark.
Castro district bars reopened. The Castro was full.
Joaquin Castro Street. Castro Valley schools closed.
Chavez Ravine was full. Cesar Chavez Day is Monday.
Evo, the fighting game tournament, moved to Nice.
## of every kind, written when the others passed
The Gandhi spice mill caught fire on Tuesday.
Rahul Gandhi, a cab driver in Toronto, returned the purse.
Kennedy the schnauzer won best in show.
Mandela Middle School will get a new roof.
Thatcher Grimes, 9, won the sack race.
Reagan Foster, a swimmer, broke the state record. Reagan trained for ten years.
Carter Hughes pitched six innings. Carter allowed one run.
Nixon Alvarado, a rookie, drove in two runs. Nixon is 22.
Truman Capote wrote it. Truman loved gossip.
The band Franz Ferdinand played Lisbon.
Lincoln Riley, the coach, praised his line. Lincoln, his friends say, is calm.
Tyler Cleveland, a plumber, fixed it.
Wilson volleyballs are yellow.
Ford recalled 12,000 trucks. Ford said the brakes could fail.
Hayes Valley merchants want more lights.
Grant, 34, a chemist, moved to Bern.
Hugh Grant plays the villain. Grant is funny.
The Polk audio system crackled.
Taylor, a pop star, cancelled. Taylor Swift was ill.
Monroe doctrine of love, a ballad, topped the charts.
Marilyn Monroe wore it. Monroe was 36 when she died.
Arthur the aardvark is 25.
Harding Icefield is melting.
Johnson outboard motors are loud.
Magic Johnson bought the team. Johnson smiled.
Dwayne Johnson stars. Johnson did his own stunts.
Boris Johnson-Smith, a florist in Kent, arranged the roses.
Brown bears woke early. Brown trout are scarce.
James Brown sang. Brown died in 2006.
Chef Gordon Ramsay shouted.
The Cameron Highlands are cool.
Cameron Diaz retired. Cameron is happy.
A Blair witch stick figure hung from the tree.
Selma Blair spoke about her illness. Blair uses a cane.
Major league games resume Friday. Major delays are likely.
Eden Project visitors queued. The garden of Eden was a myth.
Heath fires spread in Dorset. Heath Ledger died young.
Callaghan Street is shut.
Churchill, Manitoba, counts polar bears. Churchill is remote.
The Churchill insurance dog nodded.
Bennett Foods closed. Tony Bennett sang. Bennett was 96.
Lapid Guards, a security firm, hired 30 men.
Barak River floods displaced thousands.
Ehud, a tribe judge in scripture, was left-handed.
Sharon Stone acted. Sharon wore red.
Sharon, Pennsylvania, lost its mill.
Merkel Land, a theme park, opened. Una Merkel was an actress. Merkel won a Tony.
Brandt pumps are made in Turin.
Schmidt Bakery burned. Schmidt, the baker, cried.
Sarkozy Avenue does not exist.
Hollande sauce is a misspelling. The hollandaise curdled.
Chirac the cat sleeps on the stove.
Mitterrand biscuits are sold in Jarnac.
Macron, the Italian kit maker, signed the club.
Draghi Nursery sells palms.
Conte coached Chelsea. Conte now coaches Napoli.
Antonio Conte blamed the referee. Conte was furious.
Renzi Rentals leases vans.
Monti sneakers are light.
Prodi Pasta was founded in 1921.
Rajoy Cup sailors got wet.
Aznar Air flew charters.
Gonzalez walked in the winning run. Gonzalez hit .310.
Felipe Gonzalez, a drummer, joined. Gonzalez plays loud.
Fox News hired him. Fox declined to comment.
Vicente, a farmer, lost his maize. Vicente Fox Ortiz, his neighbour, too.
Obrador Street market burned.
Calderon hit a three-pointer. Calderon had 14 points.
Pena the goat escaped.
Kirchner paintings fetched millions. Ernst Ludwig Kirchner died in 1938. Kirchner was ill.
Macri Leather went bankrupt.
Fernandez equalised in the 88th minute. Fernandez joined in June.
Alberto Fernandez, who drives a taxi, speaks four languages.
Pinera Peak is for climbers.
Bachelet Park is closed.
Duque Furniture moved.
Santos beat Flamengo 2-1. Santos play on Sunday.
Temer the turtle is 90.
Dilma the hen lays daily.
Noboa bananas are exported to Russia.
Correa missed the putt. Correa finished at par.
Humala Tours went under.
Castillo de San Marcos was flooded. Castillo means castle.
Ortega peppers are mild. Ortega salsa was recalled.
Amancio Ortega bought the tower. Ortega founded Zara.
Bukele the clown juggled.
Asfura Cement raised prices.
Moise Kean scored twice. Kean wants a move.
Abe Lincoln impersonators met. Abe Foxman wrote. Abe, 80, fishes.
Suga, the rapper, enlisted. Suga is a member of BTS.
Koizumi noodles are springy.
Ishiba Dam is in Tottori.
Moon phases matter to crabs. Moon rocks are rare.
Yoon the barista makes hearts in foam.
Park rangers found him. Park officials closed the trail.
Lee jeans are back. Lee Child writes. Lee is tall.
Duterte Street, Davao, floods.
Hun Sen Park hosted a fair.
Prayut the elephant retired.
Thaksin curry is hot.
Mahathir Batik closed.
Anwar plays tabla. Anwar Maqsood writes.
Prabowo Ferry sank.
Nehru jackets are trendy. Nehru collars, too.
Singh scored 40. Yuvraj Singh retired. Singh had cancer.
Manmohan Singh, a wrestler, pinned him. Singh is undefeated.
Hasina the cow gave milk.
Rajapaksa Stadium is empty.
Oli oil presses are wooden.
Karzai Carpets moved to Queens.
Ghani Khan wrote poems. Ghani painted.
Rouhani Rugs closed.
Aoun hills are dry.
Hariri shoes squeak.
Barzani honey is dark.
Talabani tea is sweet.
Morsi Medical billed twice.
Mubarak, a student from Sokoto, topped the exam. Mubarak wants to study law.
Gaddafi Stadium hosted the match.
Bouteflika Bridge has cracks.
Museveni soap foams.
Kenyatta Market sells meat. Kenyatta Avenue was shut.
Mugabe monkeys stole maize.
Tinubu Square flooded. Buhari Street, too.
Goodluck, a welder, was lucky. Goodluck Okafor thanked God.
Mahama Herbal sells roots.
Weah scored. Timothy Weah scored from the spot.
Ouattara volleyed wide. Ouattara was booked.
Sall Beauty opened.
Biya Biscuits were recalled.
Tshisekedi Towers is unbuilt.
`;
