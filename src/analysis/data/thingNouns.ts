/**
 * Nouns of things that bear the names of persons, by how news puts them beside the name: "the icebreaker Example", "a goat
 * called Example", "Example, a typeface", "Example soup". Compiled by hand; verbs of the same form are left out of those
 * that stand after a name ("Example rose").
 */

/** Ships, vehicles and animals: their name follows them, whatever else the sentence says. */
export const NAMED_THINGS =
  'carrier destroyer warship ship frigate submarine vessel cruiser yacht ferry tanker freighter trawler icebreaker locomotive liner ' +
  'lifeboat steamer steamship tugboat catamaran schooner sloop gunboat minesweeper dredger barge motorboat speedboat sailboat boat ' +
  'narrowboat houseboat rowboat canoe kayak aircraft airliner biplane engine balloon spacecraft spaceship lander rover zeppelin airship ' +
  'hurricane storm typhoon cyclone asteroid comet ' +
  'dog cat horse racehorse mare stallion pony puppy kitten parrot tortoise greyhound colt filly gelding foal steed steeplechaser ' +
  'goat cow bullock heifer piglet donkey mule camel elephant giraffe hippo rhino rhinoceros zebra kangaroo koala panda gorilla ' +
  'chimpanzee orangutan penguin hamster rabbit labrador spaniel terrier poodle beagle collie retriever dachshund bulldog budgie ' +
  'mammoth dinosaur whale shark tiger leopard cheetah hyena gecko python iguana goose chameleon raccoon squirrel ' +
  'canary cockatoo macaw turtle walrus dolphin otter hedgehog ferret rooster cockerel alpaca llama reindeer crocodile alligator';

/** Works, products, brands and signs: their name follows them where it is no subject ("the song Example played"). */
export const TITLED_THINGS =
  'musical opera operetta symphony ballet album song single film movie documentary biopic sitcom cartoon comic game videogame ' +
  'novel novella typeface font brand label brewer retailer carmaker automaker drugmaker winemaker chocolatier ' +
  'cocktail beer ale lager burger sandwich pizza cake dessert cheese cigar perfume lipstick sneaker handbag ' +
  'symbol variable parameter particle baryon constant village hamlet township suburb crater volcano glacier peak ' +
  'avatar android chatbot robot bus tram train tractor truck cannon telescope bell';

/** Whom works are about. In life, too, somebody is the hero of the hour. */
export const FIGURES = 'character hero heroine villain protagonist';

/** Places that "of" joins with their name: "the village of Example". */
export const PLACES_OF =
  'village town hamlet city township borough parish suburb port commune hills island county corner intersection junction';

/** Nouns after a name that make it a word of theirs: "Example soup", "Example lymphoma", "Example residents". */
export const ATTRIBUTED_THINGS =
  'disease syndrome disorder fever cell cells tumour tumor tumours tumors lymphoma sarcoma carcinoma palsy virus variant strain ' +
  'vaccine vaccines gene genes protein bacteria beetle beetles moth moths butterfly frog frogs spider spiders orchid orchids tulip ' +
  'tulips daisy cactus mushroom mushrooms apple apples mango mangoes pear pears peach peaches tomato tomatoes potato potatoes onion ' +
  'onions warbler warblers sparrow trout salmon cricket crickets ' +
  'soup soups salad salads salsa taco tacos burrito burritos burger burgers sandwich sandwiches pizza pizzas pasta noodles biryani curry ' +
  'kebab kebabs sausage sausages cake cakes cookie cookies biscuit biscuits bagel bagels doughnut doughnuts donut donuts pudding ' +
  'cheese cheesecake pancakes waffles omelette steak steaks chicken bacon ham cocktail cocktails wine wines beer beers ale lager ' +
  'sushi ramen ice cream yoghurt yogurt custard pie pies tart tarts muffin muffins scone scones brownie brownies ' +
  'sorbet gelato risotto lasagne lasagna paella dumplings stew chowder chili chilli lentils beans peas carrots cabbage broccoli ' +
  'lemonade smoothie smoothies milkshake milkshakes martini daiquiri spritz mojito cider rum tequila brandy champagne prosecco ' +
  'whisky whiskey vodka gin coffee tea chocolate chocolates candy jam honey cereal popcorn snacks sauce ketchup spaniel spaniels ' +
  'jeans trousers shirt shirts t-shirt t-shirts jersey jerseys kit kits jacket jackets hat hats cap caps scarf scarves sock socks ' +
  'shoes sneakers boots slippers gloves tie ties sweater sweaters hoodie hoodies underwear pyjamas sunglasses handbag handbags ' +
  'wristwatch watches perfume lipstick soap shampoo candle candles doll dolls puppet puppets mask masks figurine figurines teddy mugs keyring ' +
  'keyrings sticker stickers badge badges magnet magnets costume costumes wig wigs piñata lookalike lookalikes impersonator ' +
  'impersonators bridges dam airport stadium sofa sofas piano pianos guitar guitars bicycle bicycles bike bikes scooter scooters ' +
  'tractor tractors lorry lorries pickup pickups sedan sedans minivan minivans motorcycle motorcycles caravan caravans yachts ' +
  'typeface font fonts serif brand surname dynasty militia militiamen insurgents residents villagers townspeople townsfolk commuters firefighters';

/** Those of them that are verbs as well, which take an object behind a subject: "Example caps the week". */
export const ATTRIBUTED_VERBS =
  'tie ties watches cap caps boots mask masks bridges brand candle candles jam badge badges stew honey ham kit kits shirt ' +
  'snacks sauce puppet magnet sticker sock socks dolls experiences coffee tea milkshakes beetle frog peach pickup';

/** Nouns that a possessive before them makes the name of an illness: "Example's disease". */
export const AILMENTS =
  'disease syndrome palsy lymphoma sarcoma carcinoma tumour tumor anaemia anemia ataxia chorea';

/** What a name may be said to be: "Example, a gelding", "Example is a village". */
export const OTHER_PREDICATED_THINGS =
  'letter variant strain virus month disease disorder syndrome bridge tunnel dam airport species beetle spider moth frog orchid rose ' +
  'tulip bull wine bakery pub hotel street avenue road school university college hospital prize award bill act play rocket satellite ' +
  'cell town tropical-storm favourite favorite outsider chestnut three-year-old four-year-old five-year-old two-year-old thoroughbred ' +
  'plane jet startup start-up manufacturer supermarket restaurant airline magazine newspaper website app podcast';

/**
 * Places, firms, bodies, works and kinds that bear the names of persons, where the noun ends its phrase or "of", "in" and the
 * like follow: "Example, a chain of cafés", and not "Example, a city councillor".
 */
export const PREDICATED_HEADS =
  'chain city capital port resort suburb district quarter neighbourhood neighborhood county region province department island isle ' +
  'lake river creek stream lagoon bay beach mountain hill ridge valley desert forest park reserve garden square harbour harbor ' +
  'pharmacy salon barbershop bar café cafe diner pizzeria shop store boutique mall market brewery winery distillery vineyard farm ' +
  'ranch factory mill mine shipyard garage company firm agency consultancy supplier producer publisher bank insurer museum gallery ' +
  'theatre theater cinema venue club nightclub clinic hospice charity academy orchestra choir duo trio quartet ensemble musician ' +
  'tribe clan dialect language genus subspecies breed bacterium enzyme mineral compound drug exhibit statue sculpture fossil ' +
  'skeleton robot painting fresco dish snack drink pastry sauce noodle fabric cloth shade dye dance tournament cup regatta league ' +
  'festival program programme course syllabus textbook magazine blog channel station';

/** What a business with its owner's name ends with: "Example's Coastal Grill". */
export const BUSINESS_ENDINGS =
  'grill bar kitchen diner cafe café coffee pizza pizzeria restaurant deli bakery brewery pub inn tavern ' +
  'pharmacy barbershop boutique bookstore burgers tacos donuts doughnuts chicken barbecue bbq steakhouse ' +
  'seafood hotel motel lodge shop shops furniture florist laundry cleaners plumbing roofing winery';

/** Business that is told by who runs it: "Example and Sons". */
export const FIRM_PARTNERS = 'sons son daughters brothers bros co partners associates company';

/**
 * What stands behind the surname of a leader and is theirs or about them: "Example aides said". Behind the surname alone,
 * any other noun makes it the name of a place, a firm or a word: "Example cigars are dark".
 */
export const LEADERS_NOUNS =
  'administration government governments cabinet official officials aide aides ally allies adviser advisers advisor advisors ' +
  'appointee appointees nominee nominees pick picks rebel rebels mutiny revolt faithful acolytes cronies crony henchmen stalwarts surrogate surrogates confidant confidants ' +
  'relative relatives cousin cousins nephew niece brother sister son sons daughter wife widow husband children bodyguard bodyguards ' +
  'speech speechwriter chef tailor doctor doctors ghost mandate rival rivals supporter supporters voter voters backer backers fan fans critic critics ' +
  'loyalist loyalists campaign campaigns camp team staff staffer staffers lawyer lawyers attorney attorneys family families era ' +
  'years year presidency premiership regime tariff tariffs policy policies plan plans deal deals pact order orders decree decrees ' +
  'bill bills law laws ban bans agenda doctrine speech speeches address rally rallies visit visits trip trips summit talks meeting ' +
  'meetings call calls interview interviews remarks comment comments tweet tweets post posts letter letters memo memos statement ' +
  'statements trial trials case cases indictment conviction verdict sentence probe inquiry investigation investigations ' +
  'impeachment lawsuit lawsuits victory win loss defeat landslide majority coalition faction base movement tax taxes cut cuts ' +
  'budget budgets pledge pledges promise promises threat threats warning warnings proposal proposals offer offers envoy envoys ' +
  'spokesman spokeswoman spokesperson insider insiders donor donors fundraiser delegation convoy motorcade entourage inauguration ' +
  'transition resignation portrait portraits poster posters effigy sign signs flag flags biography book documentary film ' +
  'nomination appointment appointments judge judges justices delegate delegates economy inflation slump bounce effect factor legacy ' +
  'name brand people crowd crowds protester protesters protest protests demonstrators opponents rivals opposition sanctions peace ' +
  'ceasefire war wars wall border immigration health healthcare climate energy trade reform reforms programme program programs ' +
  'strategy approach style rhetoric leadership rule power party wing side friends friend donors money funds fund assets hotel hotels ' +
  'tower towers plane planes jet aircraft helicopter veto vetoes plea resort property properties club casino casinos company companies organisation organization foundation library ' +
  'memoir phone poll polls rating ratings approval lead surge gains margin vote votes electors county counties ' +
  'state states country districts district seat seats districts republicans democrats conservatives tories minister ministers';

/** Makers: a surname behind them is their firm's ("the sportswear maker Example"). */
export const MAKERS =
  'maker brewer brewery retailer carmaker automaker drugmaker winemaker chipmaker planemaker toymaker shoemaker chocolatier brand label ' +
  'manufacturer bakery vineyard winery distillery startup start-up chain supermarket airline sportswear';
/** Short capitals behind a name that make it a firm's, an outlet's or a town's: "Example TV", "Example PA". */
export const BODY_LETTERS = 'pac plc tv fm fc afc rfc ag sa se nv bv kg llp llc pa nj ny tx nc va oh wi';
/** Words of a sentence about flights and trains. */
export const TRAVEL_WORDS =
  'flight flights trains runway runways terminal terminals landed departures arrivals layover';
/** Words of races and matches that politics has no other use for. */
export const SPORT_WORDS =
  'furlongs furlong jockey jockeys gelding filly colt steeplechase touchdown touchdowns wicket wickets innings homer homers birdie ' +
  'birdies backhand forehand';

/** Letters of the Greek alphabet, beside which Xi is one as well. */
export const GREEK_LETTERS =
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu omicron pi rho sigma tau upsilon phi chi psi omega';
/** What figures are invented for. */
export const WORKS =
  'novel novels book books story stories film films movie movies play drama dramas series show sitcom cartoon comic comics game games opera ' +
  'musical thriller saga fiction';

/** Words of sentences about letters, numbers and particles. */
export const SYMBOL_WORDS =
  'alphabet letter letters equation equations variable variables coefficient baryon baryons fraternity sorority';

/** Verbs with two objects, after which a name and a thing stand side by side: "gave Example tea". */
export const GIVING_VERBS =
  'give gives gave given giving send sends sent sending hand hands handed offer offers offered serve serves served show shows showed ' +
  'bring brings brought buy buys bought cook cooks cooked bake bakes baked pour poured get gets got make makes made feed feeds fed ' +
  'throw threw lend lends lent pass passed teach teaches taught deny denies denied sell sold';

/** Verbs of play, and what players do it for: "Example converted a penalty". Of goals and deals politics has its share. */
export const PLAYING_VERBS =
  'netted nets headed parried equalised equalized bowled converted saved scored scores scoring';
export const PLAYED_FOR =
  'hat-trick brace winner opener equaliser equalizer penalty penalties header headers homer homers wicket wickets touchdown ' +
  'touchdowns birdie bogey crossbar volley free-kick three-pointer rebound rebounds';
/** What they do it for with "scored" alone. */
export const SCORED_FOR = 'goal goals try tries run runs twice thrice minute minutes';
