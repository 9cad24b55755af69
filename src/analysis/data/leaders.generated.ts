// Built by scripts/leaders/build.ts. Do not edit.

/** The last day on which any source of the table was checked; each row's own source has its day in LEADER_SOURCES. */
export const LEADERS_AS_OF = '2026-10-12';

/** Where rows are from, by key: source and the day up to which its rows are known to hold. */
export const LEADER_SOURCES: Readonly<Record<string, readonly [string, string]>> = {
  h: ['Announcements of the offices themselves, written down by hand', '2026-08-22'],
  o: ['Announcements of the offices themselves, written down by hand', '2025-12-31'],
  n: ['Names and gaps in the terms by hand, other terms from the CIA World Factbook (CC0)', '2026-02-01'],
  f: ['CIA World Factbook by way of factbook/factbook.json (CC0)', '2026-02-01'],
  c: ['unitedstates/congress-legislators (CC0)', '2026-05-01'],
  t: ['Announcements of the offices themselves, written down by hand', '2025-09-30'],
  l: ['Index of leaders in commonsphere1-sketch/commonsphere, each checked against Wikipedia and Wikidata', '2026-10-07'],
  k: ['A list of offices kept by hand in Catalan, not confirmed elsewhere', '2026-09-20'],
  a: ['An atlas of elections as of 5 October 2026, from official results and Wikipedia', '2026-10-05'],
  w: ['A list of the cabinet checked against whitehouse.gov/administration/cabinet', '2026-07-26'],
  g: ['Wikipedia: List of current United States governors, which cites the National Governors Association', '2026-10-07'],
  b: ['Wikipedia: Burnham ministry, by way of a dossier on the British parties', '2026-08-01'],
  e: ['The body that elected the holder, which named the day of taking office', '2026-01-16'],
  p0501: ['Reports in the press', '2026-05-01'],
  p0701: ['Reports in the press', '2026-07-01'],
  p0801: ['Reports in the press', '2026-08-01'],
  p0817: ['Reports in the press', '2026-08-17'],
  p0828: ['Reports in the press', '2026-08-28'],
  p0901: ['Reports in the press', '2026-09-01'],
  p0908: ['The General Assembly of the United Nations', '2026-09-08'],
  p0915: ['Reports in the press', '2026-09-15'],
  p0921: ['Reports in the press', '2026-09-21'],
  p0923: ['Reports in the press', '2026-09-23'],
  p0925: ['Reports in the press', '2026-09-25'],
  p1001: ['Reports in the press', '2026-10-01'],
  p1005: ['Reports in the press', '2026-10-05'],
  p1008: ['Reports in the press', '2026-10-08'],
  p1012: ['The Riigikogu, which elected the holder and named the day of the oath', '2026-10-12'],
};

/** Offices that many rows have; these name them by their numbers. "=" stands before an office shown as it stands. */
export const LEADER_OFFICES: readonly string[] = ["Prime Minister","President","Foreign Minister","Defence Minister","Finance Minister","Vice President","King","Acting Prime Minister","Interior Minister","Justice Minister","Chancellor","Foreign Secretary","Health Minister","=Chancellor of the Exchequer","Health Secretary","Home Secretary","=Attorney General of the United States","Defence Secretary","Defense Secretary","Environment Minister","=Speaker of the House","Education Secretary","Homeland Security Secretary","Housing Secretary","Secretary of State","Supreme Leader","Taoiseach","Transport Minister","=CIA Director","=Chief Cabinet Secretary of Japan","=Executive Vice-President of the European Commission","=First Minister of Wales","=Governor of the Central Bank of Turkey","=President of Catalonia","=Vice-President of the European Commission","=White House Chief of Staff","Agriculture Minister","Economy Minister","Education Minister","Energy Secretary","=Chair of the Federal Reserve","=Chief Minister of Maharashtra","=Director of National Intelligence","=Economy Minister of Argentina","=First Minister of Scotland","=Governor of Virginia","=Governor of the Reserve Bank of India","=High Representative of the European Union","=Leader of the Liberal Democrats","=Member of the Presidency of Bosnia and Herzegovina","=Pope","=Premier of New South Wales","=Premier of Newfoundland and Labrador","=President of the Central Bank of Brazil","=President of the European Council","=President of the European Parliament","=President of the UN General Assembly","=President of the World Bank","=Secretary-General of the United Nations","=U.S. Ambassador to the United Nations","=UN Emergency Relief Coordinator","=White House Press Secretary","Acting President","Agriculture Secretary","Culture Minister","Emir","Justice Secretary","Treasury Secretary","=Chairman of the Securities and Exchange Commission","=Chairman of the Swiss National Bank","=Chairperson of the African Union Commission","=Chief Minister of the Northern Territory","=Deputy President of South Africa","=Deputy Prime Minister of Italy","=Deputy Prime Minister of Spain","=Deputy Prime Minister of the United Kingdom","=Director-General of UNESCO","=Director-General of the World Trade Organization","=European Commissioner for Budget","=European Commissioner for Enlargement","=Executive Director of UNICEF","=Executive Director of the World Food Programme","=FBI Director","=First Minister of Northern Ireland","=Governor of Alaska","=Governor of California","=Governor of Florida","=Governor of Indiana","=Governor of Louisiana","=Governor of Massachusetts","=Governor of Missouri","=Governor of Nevada","=Governor of New Jersey","=Governor of North Carolina","=Governor of the Bank of England","=Governor of the Bank of Korea","=Governor of the Bank of Mexico","=Governor of the People's Bank of China","=Governor of the Reserve Bank of Australia","=House Majority Leader","=Leader of Hamas","=Leader of the Alternative for Germany","=Leader of the Conservative Party of Canada","=Leader of the Democratic Alliance","=Leader of the Labour Party","=Leader of the Liberal Party of Australia","=Minister-President of Thuringia","=National Security Adviser of the United States","=Opposition leader of Venezuela","=Premier of Alberta","=Premier of British Columbia","=Premier of Manitoba","=Premier of Nova Scotia","=Premier of Queensland","=Premier of Taiwan","=President of the Asian Development Bank","=President of the European Commission","=President of the International Court of Justice","=President of the Senate of Brazil","=Secretary General of NATO","=Secretary General of OPEC","=Secretary General of the Council of Europe","=Secretary-General of ASEAN","=U.S. Trade Representative","=UN High Commissioner for Human Rights","=UN High Commissioner for Refugees","=Vice Premier of China","Business Secretary","Chief Executive","Commerce Secretary","Crown Prince","Interior Secretary","Labour Minister","Premier","Sultan","Transportation Secretary","Treasurer"];

/**
 * Leaders, one a line: country (* for international bodies) | name, family name in brackets | gender, ! where the
 * surname alone tells | other names | terms: office or its number, blank, from/to as YYYYMMDD, YYYYMM or YYYY, "@" and the
 * source of an open term where it is another than the row's | source.
 */
export const LEADERS = `US|Donald [Trump]|m!|Donald J. Trump;Donald John Trump|1 20170120/20210120;1 20250120/@w|h
US|Joe [Biden]|m!|Joseph Biden;Joseph R. Biden;Joseph Robinette Biden;Joseph R. Biden Jr.;Joseph Biden Jr.|5 20090120/20170120;1 20210120/20250120|h
US|Barack [Obama]|m!|Barack Hussein Obama|1 20090120/20170120|h
US|George W. [Bush]|m|George Walker Bush;George Bush|1 20010120/20090120|h
US|George H. W. [Bush]|m|George Herbert Walker Bush|5 19810120/19890120;1 19890120/19930120|h
US|Bill [Clinton]|m|William Clinton;William Jefferson Clinton;William J. Clinton|1 19930120/20010120|h
US|Jimmy [Carter]|m|James Earl Carter;James Carter|1 19770120/19810120|h
US|Ronald [Reagan]|m!||1 19810120/19890120|h
US|Gerald [Ford]|m|Gerald R. Ford;Gerald Rudolph Ford|5 19731206/19740809;1 19740809/19770120|h
US|Richard [Nixon]|m!|Richard Milhous Nixon;Dick Nixon|5 19530120/19610120;1 19690120/19740809|h
US|Lyndon [Johnson]|m|Lyndon B. Johnson;Lyndon Baines Johnson;LBJ|5 19610120/19631122;1 19631122/19690120|h
US|John F. [Kennedy]|m|John Kennedy;John Fitzgerald Kennedy;JFK;Jack Kennedy|1 19610120/19631122|h
US|Dwight [Eisenhower]|m!|Dwight D. Eisenhower;Ike Eisenhower|1 19530120/19610120|h
US|Harry [Truman]|m!|Harry S. Truman|5 19450120/19450412;1 19450412/19530120|h
US|Dan [Quayle]|m!|James Danforth Quayle|5 19890120/19930120|h
US|Al [Gore]|m|Albert Gore;Albert Arnold Gore|5 19930120/20010120|h
US|Dick [Cheney]|m!|Richard Cheney;Richard Bruce Cheney|5 20010120/20090120|h
US|Mike [Pence]|m|Michael Pence|87 20130114/20170109;5 20170120/20210120|h
US|Kamala [Harris]|f|Kamala D. Harris|5 20210120/20250120|h
US|JD [Vance]|m!|J.D. Vance;James David Vance|5 20250120/@w|h
US|Marco [Rubio]|m!||24 20250121/@w|h
US|Antony [Blinken]|m!|Tony Blinken|24 20210126/20250120|h
US|Mike [Pompeo]|m!||28 20170123/20180426;24 20180426/20210120|h
US|Rex [Tillerson]|m!||24 20170201/20180331|h
US|John [Kerry]|m|John F. Kerry|24 20130201/20170120|h
US|Hillary [Clinton]|f|Hillary Rodham Clinton|24 20090121/20130201|h
US|Scott [Bessent]|m!||67 20250128/@w|h
US|Janet [Yellen]|f!||40 20140203/20180203;67 20210126/20250120|h
US|Steven [Mnuchin]|m!|Steve Mnuchin|67 20170213/20210120|h
US|Pete [Hegseth]|m!||18 20250125/@w|h
US|Lloyd [Austin]|m||18 20210122/20250120|h
US|Mark [Esper]|m!||18 20190723/20201109|h
US|Jim [Mattis]|m!|James Mattis|18 20170120/20190101|h
US|Ash [Carter]|m|Ashton Carter|18 20150217/20170120|h
US|Jerome [Powell]|m|Jay Powell|40 20180205/20260522|h
US|Mike [Johnson]|m||20 20231025/@k|h
US|Nancy [Pelosi]|f!||20 20070104/20110103;20 20190103/20230103|h
US|Paul [Ryan]|m||20 20151029/20190103|h
CN|[Xi] Jinping|m!||1 20130314/@l|h
CN|[Li] Qiang|m||133 20230311/@k|h
CN|[Li] Keqiang|m||133 20130315/20230311|h
CN|[Hu] Jintao|m||1 20030315/20130314|h
CN|[Wang] Yi|m||2 20130316/20221230;2 20230725/|h
CN|[Qin] Gang|m||2 20221230/20230725|h
CN|[Han] Zheng|m||5 20230310/|h
CN|[Wang] Qishan|m||5 20180317/20230310|h
CN|[Li] Shangfu|m||3 20230312/20231024|h
CN|[Dong] Jun|m||3 20231229/|h
CN|[Pan] Gongsheng|m||97 20230725/|h
CN|[Yi] Gang|m||97 20180319/20230725|h
HK|Carrie [Lam]|f||128 20170701/20220630|h
HK|John [Lee]|m|John Lee Ka-chiu|128 20220701/|h
RU|Vladimir [Putin]|m!|Vladimir Vladimirovich Putin|1 20000507/20080507;0 20080508/20120507;1 20120507/@l|h
RU|Dmitry [Medvedev]|m!|Dmitri Medvedev;Dmitriy Medvedev|1 20080507/20120507;0 20120508/20200116|h
RU|Mikhail [Mishustin]|m!||0 20200116/@k|h
RU|Sergey [Lavrov]|m!|Sergei Lavrov|2 20040309/|h
RU|Sergei [Shoigu]|m!|Sergey Shoigu;Sergei Shoygu|3 20121106/20240512;=Secretary of the Security Council of Russia 20240512/|h
RU|Andrei [Belousov]|m!|Andrey Belousov|3 20240514/|h
RU|Anton [Siluanov]|m!||4 20111216/|h
RU|Elvira [Nabiullina]|f!||=Governor of the Bank of Russia 20130624/|h
GB|Keir [Starmer]|m!|Sir Keir Starmer|104 20200404/20240705;0 20240705/20260720|h
GB|Andy [Burnham]|m|Andrew Burnham|=Mayor of Greater Manchester 20170508/2026;0 20260720/@a|h
GB|Rishi [Sunak]|m!||13 20200213/20220705;0 20221025/20240705|h
GB|Liz [Truss]|f!|Elizabeth Truss|11 20210915/20220906;0 20220906/20221025|h
GB|Boris [Johnson]|m|Alexander Boris de Pfeffel Johnson|=Mayor of London 20080504/20160509;11 20160713/20180709;0 20190724/20220906|h
GB|Theresa [May]|f||15 20100512/20160713;0 20160713/20190724|h
GB|David [Cameron]|m|Lord Cameron|0 20100511/20160713;11 20231113/20240705|h
GB|Gordon [Brown]|m||0 20070627/20100511|h
GB|Tony [Blair]|m!|Anthony Blair|0 19970502/20070627|h
GB|Margaret [Thatcher]|f!|Maggie Thatcher|0 19790504/19901128|h
GB|John [Major]|m||0 19901128/19970502|h
GB|[Charles III]|m|King Charles;Charles III;King Charles III|6 20220908/@l|h
GB|[Elizabeth II]|f|Queen Elizabeth;Queen Elizabeth II|Queen 19520206/20220908|h
GB|Rachel [Reeves]|f||13 20240705/20260720|h
GB|Jeremy [Hunt]|m||11 20180709/20190724;13 20221014/20240705|h
GB|George [Osborne]|m||13 20100512/20160713|h
GB|Philip [Hammond]|m||11 20140715/20160713;13 20160713/20190724|h
GB|Yvette [Cooper]|f||15 20240705/20250905;11 20250905/20260720;14 20260720/@p0915|h
GB|David [Lammy]|m!||11 20240705/20250905;75 20250905/20260720;66 20250905/202607|h
GB|John [Healey]|m||17 20240705/20260720;13 20260720/@p1001|h
GB|Dominic [Raab]|m!||11 20190724/20210915|h
GB|James [Cleverly]|m||11 20220906/20231113;15 20231113/20240705|h
GB|Ben [Wallace]|m||17 20190724/20230831|h
GB|Kemi [Badenoch]|f!||=Leader of the Conservative Party 20241102/|h
GB|Nigel [Farage]|m!||=Leader of the UK Independence Party 20101105/20160916;=Leader of Reform UK 20240603/@b|h
GB|Jeremy [Corbyn]|m!||104 20150912/20200404|h
GB|Ed [Davey]|m||48 20200827/|h
GB|Nicola [Sturgeon]|f!||44 20141120/20230329|h
GB|Humza [Yousaf]|m!||44 20230329/20240507|h
GB|John [Swinney]|m!||44 20240508/|h
GB|Andrew [Bailey]|m||94 20200316/|h
CA|Mark [Carney]|m!||94 20130701/20200315;0 20250314/@l|h
CA|Justin [Trudeau]|m!||0 20151104/20250314|h
CA|Stephen [Harper]|m||0 20060206/20151104|h
CA|Chrystia [Freeland]|f!||2 20170110/20191120;4 20200818/20241216;27 20250314/20250916|h
CA|Mélanie [Joly]|f!||2 20211026/20250513;Industry Minister 20250513/|h
CA|Anita [Anand]|f||3 20211026/20230726;2 20250513/|h
CA|Pierre [Poilievre]|m!||102 20220910/|h
CA|Tiff [Macklem]|m!||=Governor of the Bank of Canada 20200603/|h
FR|Emmanuel [Macron]|m!||1 20170514/@l|h
FR|François [Hollande]|m!||1 20120515/20170514|h
FR|Nicolas [Sarkozy]|m!||1 20070516/20120515|h
FR|Jacques [Chirac]|m!||1 19950517/20070516|h
FR|Sébastien [Lecornu]|m!||3 20220520/20250909;0 20250909/@l|h
FR|François [Bayrou]|m!||0 20241213/20250909|h
FR|Michel [Barnier]|m!||=Chief Brexit Negotiator of the European Union 20161001/20210331;0 20240905/20241213|h
FR|Gabriel [Attal]|m!||0 20240109/20240905|h
FR|Élisabeth [Borne]|f||0 20220516/20240109;38 20241223/20251012|h
FR|Jean [Castex]|m!||0 20200703/20220516|h
FR|Édouard [Philippe]|m||0 20170515/20200703|h
FR|Bernard [Cazeneuve]|m!||8 20140402/20161206;0 20161206/20170515|h
FR|Manuel [Valls]|m!||0 20140331/20161206|h
FR|Marine [Le Pen]|f!||=Leader of the National Rally 20110116/20210912|h
FR|Jordan [Bardella]|m!||=President of the National Rally 20221105/|h
FR|Jean-Noël [Barrot]|m!||2 20240921/|h
FR|Jean-Yves [Le Drian]|m!||3 20120516/20170517;2 20170517/20220520|h
FR|Catherine [Colonna]|f||2 20220520/20240111|h
FR|Bruno [Le Maire]|m!||4 20170517/20240921|h
DE|Friedrich [Merz]|m!||=Leader of the Christian Democratic Union of Germany 20220131/;10 20250506/@l|h
DE|Olaf [Scholz]|m!||4 20180314/20211208;10 20211208/20250506|h
DE|Angela [Merkel]|f!||10 20051122/20211208|h
DE|Gerhard [Schröder]|m!|Gerhard Schroeder;Schroeder|10 19981027/20051122|h
DE|Helmut [Kohl]|m!||10 19821001/19981027|h
DE|Frank-Walter [Steinmeier]|m!||2 20131217/20170127;1 20170319/@k|h
DE|Joachim [Gauck]|m!||1 20120318/20170318|h
DE|Annalena [Baerbock]|f!||2 20211208/20250506;56 20250909/20260908|h
DE|Johann [Wadephul]|m!||2 20250506/|h
DE|Heiko [Maas]|m||2 20180314/20211208|h
DE|Sigmar [Gabriel]|m||2 20170127/20180314|h
DE|Boris [Pistorius]|m!||3 20230119/|h
DE|Christian [Lindner]|m!||=Leader of the Free Democratic Party of Germany 20131207/20250516;4 20211208/20241107|h
DE|Lars [Klingbeil]|m!||4 20250506/|h
DE|Robert [Habeck]|m!||=Vice Chancellor of Germany 20211208/20250506|h
DE|Wolfgang [Schäuble]|m!|Wolfgang Schaeuble;Schaeuble|4 20091028/20171024|h
DE|Annegret [Kramp-Karrenbauer]|f!||3 20190717/20211208|h
DE|Joachim [Nagel]|m||=President of the Bundesbank 20220101/|h
DE|Jens [Weidmann]|m!||=President of the Bundesbank 20110501/20211231|h
DE|Alice [Weidel]|f!||101 20220618/|h
IT|Giorgia [Meloni]|f!||0 20221022/@l|h
IT|Mario [Draghi]|m!||=President of the European Central Bank 20111101/20191031;=Prime Minister of Italy 20210213/20221022|h
IT|Giuseppe [Conte]|m||0 20180601/20210213;=Leader of the Five Star Movement 20210806/|h
IT|Paolo [Gentiloni]|m!||2 20141031/20161212;0 20161212/20180601;=European Commissioner for Economy 20191201/20241130|h
IT|Matteo [Renzi]|m!||0 20140222/20161212|h
IT|Silvio [Berlusconi]|m!||0 20010611/20060517;0 20080508/20111116|h
IT|Sergio [Mattarella]|m!||1 20150203/@k|h
IT|Matteo [Salvini]|m!||73 20180601/20190905;73 20221022/|h
IT|Antonio [Tajani]|m!||55 20170117/20190703;=Foreign Minister of Italy 20221022/|h
IT|Guido [Crosetto]|m!||3 20221022/|h
IT|Giancarlo [Giorgetti]|m!||4 20221022/|h
IT|Luigi [Di Maio]|m!||73 20180601/20190905;2 20190905/20221022|h
IT|Fabio [Panetta]|m||=Governor of the Bank of Italy 20231101/|h
JP|Sanae [Takaichi]|f!|Takaichi Sanae|0 20251021/@l|h
JP|Shigeru [Ishiba]|m!|Ishiba Shigeru|0 20241001/20251021|h
JP|Fumio [Kishida]|m!|Kishida Fumio|2 20121226/20170803;0 20211004/20241001|h
JP|Yoshihide [Suga]|m!|Suga Yoshihide|29 20121226/20200916;0 20200916/20211004|h
JP|Shinzo [Abe]|m!|Shinzō Abe;Abe Shinzo|0 20060926/20070926;0 20121226/20200916|h
JP|[Naruhito]|m!|Emperor Naruhito|Emperor 20190501/@k|h
JP|[Akihito]|m!|Emperor Akihito|Emperor 19890107/20190430|h
JP|Taro [Aso]|m|Tarō Asō|0 20080924/20090916;4 20121226/20211004|h
JP|Takeshi [Iwaya]|m!||3 20181002/20190911;2 20241001/20251021|h
JP|Toshimitsu [Motegi]|m!||2 20190911/20211104;2 20251021/|h
JP|Yoko [Kamikawa]|f!||2 20230913/20241001|h
JP|Yoshimasa [Hayashi]|m||2 20211110/20230913;29 20231214/20251021|h
JP|Satsuki [Katayama]|f||4 20251021/|h
JP|Kazuo [Ueda]|m||=Governor of the Bank of Japan 20230409/|h
JP|Haruhiko [Kuroda]|m!||=Governor of the Bank of Japan 20130320/20230408|h
KR|[Lee] Jae-myung|m|Lee Jae Myung;Jae-myung Lee|=Leader of the Democratic Party of Korea 20220828/20250409;1 20250604/@l|h
KR|[Yoon] Suk-yeol|m!|Yoon Suk Yeol;Yoon Seok-yeol;Yoon Seok-youl|1 20220510/20250404|h
KR|[Moon] Jae-in|m|Moon Jae In|1 20170510/20220509|h
KR|[Park] Geun-hye|f|Park Geun Hye|1 20130225/20170310|h
KR|[Han] Duck-soo|m|Han Duck Soo|0 20220521/20250501|h
KR|[Kim] Min-seok|m|Kim Min Seok|0 20250703/202608;=Leader of the Democratic Party of Korea 202608/@p1001|h
KR|[Cho] Hyun|m||2 20250719/|h
KR|[Kang] Kyung-wha|f||2 20170618/20210208|h
KP|[Kim] Jong Un|m|Kim Jong-un;Kim Jong-Un|25 20111217/@l|h
KP|[Kim] Jong Il|m|Kim Jong-il|25 19940708/20111217|h
KP|[Kim] Il Sung|m|Kim Il-sung|25 19480909/19940708|h
IN|Narendra [Modi]|m!||0 20140526/@l|h
IN|Manmohan [Singh]|m||0 20040522/20140526|h
IN|Droupadi [Murmu]|f!|Draupadi Murmu|1 20220725/@k|h
IN|Ram Nath [Kovind]|m!||1 20170725/20220725|h
IN|Subrahmanyam [Jaishankar]|m!|S. Jaishankar|2 20190531/|h
IN|Sushma [Swaraj]|f!||2 20140526/20190530|h
IN|Rajnath [Singh]|m||3 20190531/|h
IN|Nirmala [Sitharaman]|f!||3 20170903/20190530;4 20190531/|h
IN|Amit [Shah]|m||=President of the Bharatiya Janata Party 20140709/20200120;Home Minister 20190531/|h
IN|Rahul [Gandhi]|m||=Leader of the Opposition of India 20240609/|h
IN|Sanjay [Malhotra]|m||46 20241211/|h
IN|Shaktikanta [Das]|m||46 20181212/20241210|h
BR|Luiz Inácio [Lula] da Silva|m!|Lula da Silva;Luiz Lula da Silva;Luis Inacio Lula da Silva;Luiz Inácio Lula;Inacio Lula da Silva|1 20030101/20110101;1 20230101/@a|h
BR|Jair [Bolsonaro]|m!|Jair Messias Bolsonaro|1 20190101/20230101|h
BR|Michel [Temer]|m!||5 20110101/20160831;1 20160831/20190101|h
BR|Dilma [Rousseff]|f!||1 20110101/20160831|h
BR|Geraldo [Alckmin]|m!||5 20230101/|h
BR|Hamilton [Mourão]|m!||5 20190101/20230101|h
BR|Fernando [Haddad]|m!||4 20230101/2026|h
BR|Mauro [Vieira]|m||2 20150101/20160512;2 20230101/|h
BR|Paulo [Guedes]|m||=Economy Minister of Brazil 20190101/20230101|h
BR|Gabriel [Galípolo]|m!||53 20250101/|h
AR|Javier [Milei]|m!||1 20231210/@l|h
AR|Alberto [Fernández]|m||1 20191210/20231210|h
AR|Mauricio [Macri]|m!||1 20151210/20191210|h
AR|Cristina [Fernández de Kirchner]|f|Cristina Fernandez;Cristina Kirchner|1 20071210/20151210;5 20191210/20231210|h
AR|Sergio [Massa]|m!||43 20220803/20231210|h
AR|Luis [Caputo]|m!||43 20231210/|h
AR|Victoria [Villarruel]|f!||5 20231210/|h
MX|Claudia [Sheinbaum]|f!|Claudia Sheinbaum Pardo|1 20241001/@l|h
MX|Andrés Manuel [López Obrador]|m!|Andres Lopez Obrador;AMLO;Lopez Obrador|1 20181201/20241001|h
MX|Enrique [Peña Nieto]|m!|Pena Nieto|1 20121201/20181201|h
MX|Marcelo [Ebrard]|m!||2 20181201/20230612;=Economy Minister of Mexico 20241001/|h
MX|Juan Ramón [de la Fuente]|m||2 20241001/2026|h
MX|Victoria [Rodríguez Ceja]|f||96 20220101/|h
CL|Gabriel [Boric]|m!|Gabriel Boric Font|1 20220311/20260311|h
CL|José Antonio [Kast]|m!|Jose Kast|1 20260311/@l|h
CL|Sebastián [Piñera]|m!||1 20100311/20140311;1 20180311/20220311|h
CL|Michelle [Bachelet]|f!||1 20060311/20100311;1 20140311/20180311;124 20180901/20220831|h
CO|Gustavo [Petro]|m!||1 20220807/20260807|h
CO|Iván [Duque]|m!|Ivan Duque Marquez|1 20180807/20220807|h
CO|Juan Manuel [Santos]|m||1 20100807/20180807|h
CO|Álvaro [Uribe]|m!||1 20020807/20100807|h
VE|Nicolás [Maduro]|m!||5 20121013/20130419;1 20130419/20260103|h
VE|Delcy [Rodríguez]|f||5 20180614/20260105;62 20260105/@l|h
VE|Hugo [Chávez]|m!||1 19990202/20130305|h
VE|Juan [Guaidó]|m!||108 20190105/20230105|h
PE|Dina [Boluarte]|f!||5 20210728/20221207;1 20221207/20251010|h
PE|Pedro [Castillo]|m||1 20210728/20221207|h
PE|Martín [Vizcarra]|m!||5 20160728/20180323;1 20180323/20201109|h
PE|Pedro Pablo [Kuczynski]|m!||1 20160728/20180323|h
PE|Ollanta [Humala]|m!||1 20110728/20160728|h
PE|Francisco [Sagasti]|m!||1 20201117/20210728|h
PE|José [Jerí]|m!||1 20251010/20260217|h
EC|Daniel [Noboa]|m!||1 20231123/@l|h
EC|Guillermo [Lasso]|m!||1 20210524/20231123|h
EC|Lenín [Moreno]|m||1 20170524/20210524|h
EC|Rafael [Correa]|m||1 20070115/20170524|h
BO|Evo [Morales]|m|Juan Evo Morales|1 20060122/20191110|h
BO|Jeanine [Áñez]|f!||=Interim President of Bolivia 20191112/20201108|h
BO|Luis [Arce]|m!||1 20201108/20251108|h
BO|Rodrigo [Paz]|m|Rodrigo Paz Pereira|1 20251108/@k|h
UY|Luis [Lacalle Pou]|m!||1 20200301/20250301|h
UY|Yamandú [Orsi]|m!||1 20250301/@l|h
UY|José [Mujica]|m!|Pepe Mujica|1 20100301/20150301|h
PY|Santiago [Peña]|m||1 20230815/@k|h
PY|Mario [Abdo Benítez]|m!|Mario Abdo|1 20180815/20230815|h
CU|Miguel [Díaz-Canel]|m!|Miguel Diaz Canel|1 20180419/@l|h
CU|Raúl [Castro]|m||1 20080224/20180419|h
CU|Fidel [Castro]|m||1 19761202/20080224|h
NI|Daniel [Ortega]|m||1 20070110/@l|h
SV|Nayib [Bukele]|m!||1 20190601/@l|h
GT|Bernardo [Arévalo]|m!||1 20240115/@l|h
GT|Alejandro [Giammattei]|m!||1 20200114/20240114|h
GT|Jimmy [Morales]|m||1 20160114/20200114|h
HN|Juan Orlando [Hernández]|m||1 20140127/20220127|h
HN|Xiomara [Castro]|f||1 20220127/20260127|h
HN|Nasry [Asfura]|m!||1 20260127/@l|h
HT|Jovenel [Moïse]|m!||1 20170207/20210707|h
HT|Ariel [Henry]|m||0 20210720/20240424|h
AU|Anthony [Albanese]|m!||0 20220523/@l|h
AU|Scott [Morrison]|m||136 20150921/20180824;0 20180824/20220523|h
AU|Malcolm [Turnbull]|m!||0 20150915/20180824|h
AU|Tony [Abbott]|m!||0 20130918/20150915|h
AU|Penny [Wong]|f||2 20220523/|h
AU|Marise [Payne]|f||3 20150921/20180828;2 20180828/20220523|h
AU|Julie [Bishop]|f||2 20130918/20180828|h
AU|Richard [Marles]|m!||3 20220601/|h
AU|Jim [Chalmers]|m!||136 20220523/|h
AU|Michele [Bullock]|f||98 20230918/|h
NZ|Jacinda [Ardern]|f!||0 20171026/20230125|h
NZ|Chris [Hipkins]|m!||0 20230125/20231127|h
NZ|Christopher [Luxon]|m!||0 20231127/@l|h
NZ|John [Key]|m||0 20081119/20161212|h
NZ|Bill [English]|m||0 20161212/20171026|h
NZ|Winston [Peters]|m||2 20171026/20201106;=Deputy Prime Minister of New Zealand 20171026/20201106;2 20231127/;=Deputy Prime Minister of New Zealand 20231127/20250531|h
ID|Joko [Widodo]|m!|Jokowi|1 20141020/20241020|h
ID|[Prabowo] Subianto|m!|Prabowo|1 20241020/@l|h
ID|Sri Mulyani [Indrawati]|f!|Sri Mulyani|4 20160727/20250908|h
ID|Retno [Marsudi]|f!||2 20141027/20241020|h
ID|Gibran [Rakabuming] Raka|m!|Gibran|5 20241020/|h
TR|Recep Tayyip [Erdoğan]|m!|Tayyip Erdogan;Recep Erdogan|0 20030314/20140828;1 20140828/@l|h
TR|Hakan [Fidan]|m!||2 20230604/|h
TR|Mevlüt [Çavuşoğlu]|m!||2 20151124/20230604|h
TR|Ahmet [Davutoğlu]|m!||0 20140829/20160524|h
TR|Binali [Yıldırım]|m!||0 20160524/20180709|h
TR|Abdullah [Gül]|m||1 20070828/20140828|h
TR|Mehmet [Şimşek]|m!||4 20090501/20151124;4 20230604/|h
TR|Yaşar [Güler]|m||3 20230604/|h
SA|[Salman] bin Abdulaziz|m|King Salman;Salman bin Abdulaziz Al Saud|6 20150123/@k|h
SA|Mohammed [bin Salman]|m!|Mohammad bin Salman;MBS;Mohamed bin Salman;Mohammed bin Salman Al Saud;Mohammed bin Salman al-Saud|130 20170621/;0 20220927/@l|h
SA|[Faisal bin Farhan]|m|Prince Faisal bin Farhan;Faisal bin Farhan Al Saud|2 20191023/|h
SA|Adel [al-Jubeir]|m!|Adel al Jubeir|2 20150429/20181227|h
ZA|Cyril [Ramaphosa]|m!|Matamela Ramaphosa;Matamela Cyril Ramaphosa|72 20140526/20180215;1 20180215/@l|h
ZA|Jacob [Zuma]|m!||1 20090509/20180214|h
ZA|Thabo [Mbeki]|m!||1 19990614/20080924|h
ZA|Nelson [Mandela]|m!||1 19940510/19990614|h
ZA|Naledi [Pandor]|f!||2 20190530/20240630|h
ZA|Ronald [Lamola]|m!||2 20240703/|h
ZA|Lesetja [Kganyago]|m!||=Governor of the South African Reserve Bank 20141109/|h
ZA|John [Steenhuisen]|m!||103 20191117/202604|h
UA|Volodymyr [Zelensky]|m!|Volodymyr Zelenskyy;Volodymyr Zelenskiy;Vladimir Zelensky;Volodimir Zelenski;Volodymyr Zelenskyj;Zelenskyj;Zelenskyy;Zelenskiy;Zelenski|1 20190520/@l|h
UA|Petro [Poroshenko]|m!||1 20140607/20190520|h
UA|Viktor [Yanukovych]|m!|Viktor Yanukovich|1 20100225/20140222|h
UA|Denys [Shmyhal]|m!|Denis Shmygal|0 20200304/20250716;3 20250717/202601|h
UA|Yulia [Svyrydenko]|f!|Yuliia Svyrydenko|0 20250717/20260716|h
UA|Dmytro [Kuleba]|m!||2 20200304/20240905|h
UA|Andrii [Sybiha]|m!|Andriy Sybiha|2 20240905/|h
UA|Oleksii [Reznikov]|m!||3 20211104/20230905|h
UA|Rustem [Umerov]|m!||3 20230906/20250717|h
BY|Alexander [Lukashenko]|m!|Aleksandr Lukashenko;Alyaksandr Lukashenka;Aleksander Lukashenko;Lukashenka|1 19940720/@l|h
PL|Donald [Tusk]|m!||0 20071116/20140922;54 20141201/20191130;0 20231213/@l|h
PL|Andrzej [Duda]|m!||1 20150806/20250806|h
PL|Karol [Nawrocki]|m!||1 20250806/@l|h
PL|Mateusz [Morawiecki]|m!||0 20171211/20231213|h
PL|Beata [Szydło]|f!||0 20151116/20171211|h
PL|Radosław [Sikorski]|m!|Radek Sikorski|2 20071116/20140922;2 20231213/|h
PL|Jarosław [Kaczyński]|m!||=Leader of Law and Justice 20030118/|h
HU|Viktor [Orbán]|m!||0 20100529/20260509|h
HU|Péter [Szijjártó]|m!||2 20140923/202605|h
HU|Katalin [Novák]|f!||1 20220510/20240226|h
HU|János [Áder]|m!||1 20120510/20220510|h
CZ|Andrej [Babiš]|m!||0 20171206/20211217;0 20251209/@l|h
CZ|Petr [Fiala]|m!||0 20211217/20251209|h
CZ|Petr [Pavel]|m||1 20230309/@k|h
CZ|Miloš [Zeman]|m!||1 20130308/20230308|h
SK|Robert [Fico]|m!||0 20120404/20180322;0 20231025/@l|h
SK|Zuzana [Čaputová]|f!||1 20190615/20240615|h
SK|Peter [Pellegrini]|m!||0 20180322/20200321;1 20240615/@l|h
SK|Andrej [Kiska]|m!||1 20140615/20190615|h
SK|Igor [Matovič]|m!||0 20200321/20210401|h
AT|Sebastian [Kurz]|m!||10 20171218/20190528;10 20200107/20211011|h
AT|Alexander [Schallenberg]|m!||2 20190603/20250303;10 20211011/20211206|h
AT|Karl [Nehammer]|m!||10 20211206/20250110|h
AT|Christian [Stocker]|m||10 20250303/@l|h
AT|Alexander [Van der Bellen]|m!||1 20170126/@k|h
ES|Pedro [Sánchez]|m|Pedro Sanchez Perez-Castejon|0 20180602/@l|h
ES|Mariano [Rajoy]|m!||0 20111221/20180601|h
ES|[Felipe VI]|m|King Felipe;King Felipe VI|6 20140619/@k|h
ES|José Manuel [Albares]|m!||2 20210712/|h
ES|Alberto [Núñez Feijóo]|m!|Alberto Feijoo;Feijóo|=Leader of the People's Party of Spain 20220402/|h
PT|António [Costa]|m||=Prime Minister of Portugal 20151126/20240402;54 20241201/@k|h
PT|Luís [Montenegro]|m||0 20240402/@l|h
PT|António José [Seguro]|m!||1 20260309/@k|h
PT|Marcelo [Rebelo de Sousa]|m!||1 20160309/20260309|h
NL|Mark [Rutte]|m!||=Prime Minister of the Netherlands 20101014/20240702;119 20241001/@k|h
NL|Dick [Schoof]|m!||0 20240702/20260223|h
NL|Rob [Jetten]|m!||0 20260223/@l|h
NL|Geert [Wilders]|m!||=Leader of the Party for Freedom 20060222/|h
NL|[Willem-Alexander]|m!|King Willem-Alexander|6 20130430/@k|h
BE|Alexander [De Croo]|m!||0 20201001/20250203|h
BE|Bart [De Wever]|m!||0 20250203/@l|h
BE|Charles [Michel]|m||=Prime Minister of Belgium 20141011/20191027;54 20191201/20241130|h
BE|Sophie [Wilmès]|f!||0 20191027/20201001|h
LU|Jean-Claude [Juncker]|m!||116 20141101/20191130|h
LU|Xavier [Bettel]|m!||0 20131204/20231117|h
LU|Luc [Frieden]|m!||0 20231117/@l|h
IE|Micheál [Martin]|m||26 20200627/20221217;26 20250123/@l|h
IE|Leo [Varadkar]|m!||26 20170614/20200627;=Deputy Prime Minister of Ireland 20200627/20221217;26 20221217/20240409|h
IE|Simon [Harris]|m||26 20240409/20250123|h
IE|Enda [Kenny]|m||26 20110309/20170614|h
IE|Michael D. [Higgins]|m||1 20111111/20251111|h
IE|Catherine [Connolly]|f||1 20251111/@k|h
DK|Mette [Frederiksen]|f!||0 20190627/@l|h
DK|Lars Løkke [Rasmussen]|m||0 20150628/20190627;2 20221215/|h
SE|Ulf [Kristersson]|m!||0 20221018/@a|h
SE|Magdalena [Andersson]|f||0 20211130/20221018|h
SE|Stefan [Löfven]|m!|Stefan Lofven;Stefan Loefven|0 20141003/20211130|h
SE|[Carl XVI Gustaf]|m|King Carl Gustaf;King Carl XVI Gustaf|6 19730915/@k|h
NO|Jonas Gahr [Støre]|m!|Jonas Gahr Stoere|0 20211014/@l|h
NO|Erna [Solberg]|f!||0 20131016/20211014|h
NO|Jens [Stoltenberg]|m!||119 20141001/20241001;=Finance Minister of Norway 20250204/|h
NO|[Harald V]|m|King Harald|6 19910117/20260828|h
FI|Sanna [Marin]|f||0 20191210/20230620|h
FI|Petteri [Orpo]|m!||0 20230620/@l|h
FI|Sauli [Niinistö]|m!||1 20120301/20240301|h
FI|Alexander [Stubb]|m!||0 20140624/20150529;1 20240301/@l|h
FI|Juha [Sipilä]|m!||0 20150529/20190606|h
EE|Kaja [Kallas]|f!||=Prime Minister of Estonia 20210126/20240723;47 20241201/@k|h
LT|Gitanas [Nausėda]|m!||1 20190712/@k|h
LT|Dalia [Grybauskaitė]|f!||1 20090712/20190712|h
LT|Ingrida [Šimonytė]|f!||0 20201211/20241212|h
LV|Krišjānis [Kariņš]|m!||0 20190123/20230915|h
LV|Evika [Siliņa]|f!||0 20230915/20260528|h
LV|Egils [Levits]|m!||1 20190708/20230708|h
GR|Kyriakos [Mitsotakis]|m!||0 20190708/@l|h
GR|Alexis [Tsipras]|m!||0 20150126/20190708|h
GR|Katerina [Sakellaropoulou]|f!||1 20200313/20250313|h
GR|Konstantinos [Tasoulas]|m!||1 20250313/@l|h
RO|Klaus [Iohannis]|m!|Klaus Johannis|1 20141221/20250212|h
RO|Nicușor [Dan]|m|Nicusor Dan|1 20250526/@k|h
RO|Marcel [Ciolacu]|m!||0 20230615/20250505|h
BG|Boyko [Borissov]|m!|Boyko Borisov;Boiko Borisov|0 20141107/20170127;0 20170504/20210512|h
BG|Iliana [Iotova]|f!|Iliana Yotova|1 20260123/@l|h
BG|Rumen [Radev]|m!||1 20170122/20260123;0 20260508/@l|h
RS|Aleksandar [Vučić]|m!||0 20140427/20170531;1 20170531/20260927|h
RS|Ana [Brnabić]|f!||0 20170629/20240320;=Acting President of Serbia 20260927/@l|h
HR|Zoran [Milanović]|m!||0 20111223/20160122;1 20200219/@k|h
HR|Andrej [Plenković]|m!||0 20161019/@l|h
HR|Kolinda [Grabar-Kitarović]|f!||1 20150219/20200218|h
SI|Janez [Janša]|m!||0 20200313/20220601;0 20260604/@l|h
SI|Borut [Pahor]|m!||1 20121222/20221222|h
SI|Nataša [Pirc Musar]|f!||1 20221223/@k|h
MK|Zoran [Zaev]|m!||0 20170531/20200103;0 20200830/20220116|h
AL|Edi [Rama]|m||0 20130911/@l|h
XK|Albin [Kurti]|m!||0 20200203/20200603;0 20210322/@l|h
XK|Hashim [Thaçi]|m!|Hashim Thaqi|1 20160407/20201105|h
XK|Ramush [Haradinaj]|m!||0 20170909/20200203|h
BA|Milorad [Dodik]|m!||=President of Republika Srpska 20101115/20181119;=President of Republika Srpska 20221115/20250818|h
CH|Viola [Amherd]|f!||1 20240101/20241231|h
CH|Karin [Keller-Sutter]|f!||1 20250101/20251231|h
CH|Alain [Berset]|m!||1 20180101/20181231;1 20230101/20231231;121 20240918/@k|h
CH|Ignazio [Cassis]|m!||1 20220101/20221231;2 20171101/|h
CH|Guy [Parmelin]|m!||1 20210101/20211231;1 20260101/@k|h
CH|Simonetta [Sommaruga]|f!||1 20150101/20151231;1 20200101/20201231|h
CH|Ueli [Maurer]|m||1 20190101/20191231|h
MD|Maia [Sandu]|f!||1 20201224/@l|h
MD|Igor [Dodon]|m!||1 20161223/20201224|h
GE|Salome [Zourabichvili]|f!||1 20181216/20241229|h
GE|Irakli [Kobakhidze]|m!||0 20240208/@l|h
GE|Irakli [Garibashvili]|m!||0 20131120/20151230;0 20210222/20240129|h
AM|Nikol [Pashinyan]|m!||0 20180508/@l|h
AZ|Ilham [Aliyev]|m!||1 20031031/@l|h
KZ|Nursultan [Nazarbayev]|m!||1 19911216/20190320|h
KZ|Kassym-Jomart [Tokayev]|m!|Kasym-Jomart Tokayev;Qasym-Zhomart Toqaev|1 20190320/@l|h
UZ|Shavkat [Mirziyoyev]|m!||0 20031211/20161213;1 20161214/@l|h
UZ|Islam [Karimov]|m!|Islom Karimov|1 19910831/20160902|h
KG|Sadyr [Japarov]|m!||1 20210128/@l|h
KG|Sooronbay [Jeenbekov]|m!|Sooronbai Jeenbekov|0 20160413/20170822;1 20171124/20201015|h
TM|Gurbanguly [Berdimuhamedow]|m|Gurbanguly Berdymukhamedov;Gurbanguly Berdymukhammedov|1 20070214/20220319|h
TM|Serdar [Berdimuhamedow]|m|Serdar Berdymukhamedov|1 20220319/@l|h
IL|Benjamin [Netanyahu]|m!|Binyamin Netanyahu;Bibi Netanyahu;Benyamin Netanyahu|0 19960618/19990706;0 20090331/20210613;0 20221229/@l|h
IL|Naftali [Bennett]|m||0 20210613/20220630|h
IL|Yair [Lapid]|m!||2 20210613/20220701;0 20220701/20221229;=Leader of the Opposition of Israel 20230102/|h
IL|Isaac [Herzog]|m!||1 20210707/@k|h
IL|Reuven [Rivlin]|m!||1 20140724/20210707|h
IL|Yoav [Gallant]|m!||3 20221229/20241105|h
IL|Israel [Katz]|m||2 20240102/20241105;3 20241108/|h
IL|Gideon [Sa'ar]|m!|Gideon Saar|2 20241108/|h
IL|Benny [Gantz]|m!||3 20200517/20221229|h
IL|Avigdor [Lieberman]|m!|Avigdor Liberman|3 20160530/20181118|h
IL|Itamar [Ben-Gvir]|m!|Itamar Ben Gvir|National Security Minister 20221229/|h
IL|Bezalel [Smotrich]|m!||4 20221229/|h
IL|Ehud [Olmert]|m!||0 20060414/20090331|h
IL|Ariel [Sharon]|m!||0 20010307/20060414|h
IL|Shimon [Peres]|m!||1 20070715/20140724|h
PS|Mahmoud [Abbas]|m|Mahmud Abbas|1 20050115/@l|h
PS|Yasser [Arafat]|m!|Yasir Arafat|1 19960120/20041111|h
PS|Ismail [Haniyeh]|m!||100 20170506/20240731|h
PS|Yahya [Sinwar]|m!||100 20240806/20241016|h
LB|Hassan [Nasrallah]|m!||=Leader of Hezbollah 19920216/20240927|h
LB|Joseph [Aoun]|m||1 20250109/@l|h
LB|Michel [Aoun]|m|Michel Awn|1 20161031/20221030|h
LB|Najib [Mikati]|m!||0 20210910/20250208|h
LB|Nawaf [Salam]|m!||117 20240206/20250114;0 20250208/@k|h
LB|Saad [Hariri]|m!|Saad al-Hariri|0 20161218/20200121|h
SY|Bashar [al-Assad]|m!|Bashar Assad;Bashar al Assad;Assad|1 20000717/20241208|h
SY|Ahmed [al-Sharaa]|m!|Ahmad al-Sharaa;Ahmed al Sharaa;Sharaa;Ahmed al-Shara|1 20250129/@l|h
IQ|Mohammed Shia [al-Sudani]|m|Mohammed al-Sudani;Mohammed Shia Al Sudani|0 20221027/202605|h
IQ|Mustafa [al-Kadhimi]|m!|Mustafa Kadhimi|0 20200507/20221027|h
IQ|Haider [al-Abadi]|m!|Haidar al-Abadi;Haider Abadi|0 20140908/20181025|h
IQ|Nouri [al-Maliki]|m!|Nouri Maliki;Nuri al-Maliki|0 20060520/20140908|h
IQ|Saddam [Hussein]|m|Saddam|1 19790716/20030409|h
IQ|Barham [Salih]|m||1 20181002/20221017;125 20260101/@k|h
IR|Hassan [Rouhani]|m!|Hasan Rouhani;Hassan Rohani|1 20130803/20210803|h
IR|Ebrahim [Raisi]|m!|Ebrahim Raeisi|1 20210803/20240519|h
IR|Masoud [Pezeshkian]|m!||1 20240728/@l|h
IR|Mahmoud [Ahmadinejad]|m!||1 20050803/20130803|h
IR|Ali [Khamenei]|m!|Ayatollah Khamenei;Ayatollah Ali Khamenei|25 19890604/20260228|h
IR|Mohammad Javad [Zarif]|m!|Javad Zarif;Mohammad Zarif|2 20130815/20210825|h
IR|Abbas [Araghchi]|m!|Abbas Araqchi|2 20240821/@p0901|h
IR|Hossein [Amir-Abdollahian]|m!|Hossein Amirabdollahian|2 20210825/20240519|h
AE|Mohamed [bin Zayed]|m|Mohammed bin Zayed;Sheikh Mohamed bin Zayed Al Nahyan;Mohamed bin Zayed Al Nahyan;MBZ;Mohammed bin Zayed Al Nahyan|1 20220514/@l|h
QA|[Tamim bin Hamad] Al Thani|m|Sheikh Tamim;Tamim bin Hamad|65 20130625/@l|h
QA|Mohammed bin Abdulrahman [Al Thani]|m|Mohammed bin Abdulrahman Al-Thani;Mohammed bin Abdulrahman|0 20230307/|h
JO|[Abdullah II]|m|King Abdullah;King Abdullah II|6 19990207/@l|h
MA|[Mohammed VI]|m|King Mohammed VI|6 19990730/@k|h
EG|Abdel Fattah [el-Sisi]|m!|Abdel Fattah al-Sisi;Abdel-Fattah el-Sissi;Abdel Fattah Sisi;Abdelfattah Sisi;Abdelfattah Elsisi;Abdel El-Sisi;Sisi;al-Sisi;Sissi|1 20140608/@l|h
EG|Hosni [Mubarak]|m!||1 19811014/20110211|h
EG|Mohamed [Morsi]|m!|Mohammed Morsi;Mohamed Mursi|1 20120630/20130703|h
EG|Sameh [Shoukry]|m!||2 20140617/20240703|h
EG|Badr [Abdelatty]|m!||2 20240703/|h
LY|Muammar [Gaddafi]|m!|Moammar Gadhafi;Muammar Gadhafi;Muammar Qaddafi;Moammar Gaddafi;Gadhafi;Qaddafi;Kadhafi|=Leader of Libya 19690901/20111020|h
LY|Khalifa [Haftar]|m!|Khalifa Hifter|=Commander of the Libyan National Army 20150302/|h
LY|Abdul Hamid [Dbeibah]|m!|Abdulhamid Dbeibah;Abdul Hamid al-Dbeibah;Abdul Dbeibeh|0 20210315/@l|h
TN|Kais [Saied]|m!||1 20191023/@l|h
DZ|Abdelmadjid [Tebboune]|m!||1 20191219/@l|h
SD|Omar [al-Bashir]|m!|Omar Hassan al-Bashir;Omar Bashir|1 19890630/20190411|h
SD|Abdel Fattah [al-Burhan]|m!|Abdel Fattah Burhan|=Chairman of the Sovereignty Council of Sudan 20190821/@l|h
ET|Abiy [Ahmed]|m|Abiy|0 20180402/@l|h
ET|Hailemariam [Desalegn]|m!||0 20120816/20180402|h
KE|Uhuru [Kenyatta]|m!||1 20130409/20220913|h
KE|William [Ruto]|m!||=Deputy President of Kenya 20130409/20220913;1 20220913/@l|h
KE|Raila [Odinga]|m!||0 20080417/20130409|h
NG|Muhammadu [Buhari]|m!||1 20150529/20230529|h
NG|Bola [Tinubu]|m!|Bola Ahmed Tinubu|1 20230529/@l|h
NG|Goodluck [Jonathan]|m||1 20100506/20150529|h
GH|Nana [Akufo-Addo]|m!||1 20170107/20250107|h
GH|John [Mahama]|m!|John Dramani Mahama|1 20120724/20170107;1 20250107/@l|h
RW|Paul [Kagame]|m!||1 20000324/@l|h
UG|Yoweri [Museveni]|m!||1 19860126/@l|h
CD|Félix [Tshisekedi]|m!||1 20190124/@l|h
CD|Joseph [Kabila]|m!||1 20010117/20190124|h
ZW|Robert [Mugabe]|m!||1 19871231/20171121|h
ZW|Emmerson [Mnangagwa]|m!||5 20141212/20171106;1 20171124/@l|h
SN|Macky [Sall]|m!||1 20120402/20240402|h
SN|Bassirou Diomaye [Faye]|m|Bassirou Faye|1 20240402/@k|h
CI|Alassane [Ouattara]|m!||1 20101204/@l|h
CM|Paul [Biya]|m!||1 19821106/@l|h
ML|Ibrahim Boubacar [Keïta]|m|Ibrahim Boubacar Keita|1 20130904/20200818|h
ML|Assimi [Goïta]|m!|Assimi Goita|1 20210524/@l|h
BF|Ibrahim [Traoré]|m!||=Interim President of Burkina Faso 20220930/@l|h
NE|Mohamed [Bazoum]|m!||1 20210402/20230726|h
NE|Abdourahamane [Tchiani]|m!|Abdourahmane Tiani;Abdourahamane Tiani|1 20230728/@l|h
GN|Alpha [Condé]|m||1 20101221/20210905|h
GN|Mamady [Doumbouya]|m!|Mamadi Doumbouya|1 20211001/@l|h
GA|Ali [Bongo]|m!|Ali Bongo Ondimba|1 20091016/20230830|h
GA|Brice [Oligui Nguema]|m!|Brice Clotaire Oligui Nguema|1 20230904/@l|h
TZ|Samia Suluhu [Hassan]|f|Samia Hassan|5 20151105/20210319;1 20210319/@l|h
TZ|John [Magufuli]|m!||1 20151105/20210317|h
SS|Salva [Kiir]|m!||1 20110709/@l|h
GM|Yahya [Jammeh]|m!||1 19961018/20170119|h
GM|Adama [Barrow]|m||1 20170119/@l|h
LR|Ellen [Johnson Sirleaf]|f!|Ellen Sirleaf|1 20060116/20180122|h
LR|George [Weah]|m!||1 20180122/20240122|h
LR|Joseph [Boakai]|m!||1 20240122/@l|h
AO|João [Lourenço]|m!|Joao Lourenco|1 20170926/@l|h
MW|Lazarus [Chakwera]|m!||1 20200628/20251004|h
MW|Peter [Mutharika]|m!||1 20140531/20200628;1 20251004/@l|h
MG|Andry [Rajoelina]|m!||1 20190119/20251014|h
PK|Imran [Khan]|m||0 20180818/20220410|h
PK|Shehbaz [Sharif]|m|Shahbaz Sharif|0 20220411/20230814;0 20240304/@l|h
PK|Nawaz [Sharif]|m||0 20130605/20170728|h
PK|Asif Ali [Zardari]|m!||1 20080909/20130909;1 20240310/@k|h
PK|Arif [Alvi]|m!||1 20180909/20240310|h
PK|Bilawal [Bhutto Zardari]|m!|Bilawal Bhutto-Zardari;Bilawal Bhutto|2 20220427/20230810|h
PK|Ishaq [Dar]|m!||2 20240311/|h
AF|Ashraf [Ghani]|m!||1 20140929/20210815|h
AF|Hamid [Karzai]|m!||1 20011222/20140929|h
AF|Hibatullah [Akhundzada]|m!|Haibatullah Akhundzada|25 20210815/|h
BD|Sheikh [Hasina]|f!|Sheikh Hasina Wazed;Sheikh Hasina Wajed|0 20090106/20240805|h
BD|Muhammad [Yunus]|m!||=Chief Adviser of Bangladesh 20240808/20260217|h
BD|Tarique [Rahman]|m||0 20260217/@l|h
LK|Gotabaya [Rajapaksa]|m||1 20191118/20220714|h
LK|Mahinda [Rajapaksa]|m||1 20051119/20150109;0 20191121/20220509|h
LK|Maithripala [Sirisena]|m!||1 20150109/20191118|h
LK|Ranil [Wickremesinghe]|m!||0 20150109/20191121;0 20220512/20220721;1 20220721/20240923|h
LK|Anura Kumara [Dissanayake]|m!||1 20240923/@l|h
NP|K. P. Sharma [Oli]|m|KP Sharma Oli;KP Oli;Khadga Prasad Sharma Oli|0 20180215/20210713;0 20240715/20250909|h
NP|Pushpa Kamal [Dahal]|m!||0 20160804/20170607;0 20221226/20240715|h
NP|Sushila [Karki]|f||0 20250912/2026|h
MV|Mohamed [Muizzu]|m!||1 20231117/@l|h
MM|Aung San [Suu Kyi]|f!||State Counsellor 20160406/20210201|h
MM|[Min Aung Hlaing]|m!||=Chairman of the State Administration Council of Myanmar 20210202/20250731;1 20260410/@l|h
MM|[Win Myint]|m||1 20180330/20210201|h
TH|[Prayuth] Chan-ocha|m!|Prayut Chan-ocha;Prayut Chan-o-cha;Prayuth Chan-o-cha;Prayut|0 20140824/20230822|h
TH|[Srettha] Thavisin|m!|Srettha|0 20230822/20240814|h
TH|[Paetongtarn] Shinawatra|f!|Paetongtarn;Shinawatra|0 20240816/20250829|h
TH|[Anutin] Charnvirakul|m!|Anutin|0 20250907/@l|h
TH|[Thaksin] Shinawatra|m!|Thaksin|0 20010209/20060919|h
TH|[Yingluck] Shinawatra|f!|Yingluck|0 20110805/20140507|h
TH|[Vajiralongkorn]|m!|Maha Vajiralongkorn;King Vajiralongkorn;King Maha Vajiralongkorn|6 20161013/|h
VN|[Tô Lâm]|m|To Lam;Lâm|1 20240522/20241021;=General Secretary of the Communist Party of Vietnam 20240803/;1 20260407/@l|h
VN|Nguyen Phu [Trong]|m|Nguyễn Phú Trọng|=General Secretary of the Communist Party of Vietnam 20110119/20240719;1 20181023/20210405|h
VN|Pham Minh [Chinh]|m|Phạm Minh Chính|0 20210405/20260407|h
VN|Luong [Cuong]|m||1 20241021/20260407|h
VN|Nguyen Xuan [Phuc]|m|Nguyễn Xuân Phúc|0 20160407/20210405;1 20210405/20230118|h
VN|[Lê Minh Hưng]|m|Le Minh Hung|0 20260407/@l|h
KH|[Hun] Sen|m!||0 19850114/20230822|h
KH|[Hun] Manet|m!||0 20230822/@l|h
KH|Norodom [Sihamoni]|m!||6 20041014/|h
MY|[Anwar] Ibrahim|m!|Anwar|0 20221124/@l|h
MY|[Mahathir] Mohamad|m!|Mahathir;Mahathir Mohammad|0 20180510/20200301|h
MY|[Najib] Razak|m!|Najib|0 20090403/20180510|h
MY|[Muhyiddin] Yassin|m!|Muhyiddin|0 20200301/20210821|h
MY|[Ismail Sabri] Yaakob|m|Ismail Sabri|0 20210821/20221124|h
SG|[Lee] Hsien Loong|m||0 20040812/20240515|h
SG|Lawrence [Wong]|m||0 20240515/@l|h
SG|Tharman [Shanmugaratnam]|m!||1 20230914/|h
SG|Halimah [Yacob]|f!||1 20170914/20230913|h
PH|Rodrigo [Duterte]|m!||1 20160630/20220630|h
PH|Ferdinand [Marcos] Jr.|m|Bongbong Marcos;Ferdinand Marcos;Ferdinand R. Marcos|1 20220630/@l|h
PH|Benigno [Aquino]|m|Noynoy Aquino;Benigno Aquino III|1 20100630/20160630|h
PH|Sara [Duterte]|f|Sara Duterte-Carpio|5 20220630/|h
PH|Leni [Robredo]|f!||5 20160630/20220630|h
TW|[Tsai] Ing-wen|f!||1 20160520/20240520|h
TW|[Lai] Ching-te|m!|William Lai|1 20240520/@l|h
TW|[Ma] Ying-jeou|m||1 20080520/20160520|h
MN|Khaltmaagiin [Battulga]|m!||1 20170710/20210625|h
PG|James [Marape]|m!||0 20190530/@l|h
FJ|Frank [Bainimarama]|m!|Voreqe Bainimarama;Josaia Bainimarama|0 20070105/20221224|h
FJ|Sitiveni [Rabuka]|m!||0 20221224/|h
SB|Manasseh [Sogavare]|m!||0 20141209/20171115;0 20190424/20240502|h
BB|Mia [Mottley]|f!||0 20180525/|h
JM|Andrew [Holness]|m!||0 20160303/|h
VA|[Leo XIV]|m|Pope Leo;Pope Leo XIV;Robert Prevost;Robert Francis Prevost|50 20250508/@l|h
VA|[Francis]|m|Pope Francis;Jorge Mario Bergoglio;Jorge Bergoglio|50 20130313/20250421|h
VA|[Benedict XVI]|m|Pope Benedict;Pope Benedict XVI;Joseph Ratzinger|50 20050419/20130228|h
VA|[John Paul II]|m|Pope John Paul;Pope John Paul II;Karol Wojtyla|50 19781016/20050402|h
VA|Pietro [Parolin]|m!||=Cardinal Secretary of State 20131015/@k|h
*|[Dalai Lama]|m!|Tenzin Gyatso;14th Dalai Lama|=Dalai Lama 19400222/|h
*|António [Guterres]|m!|Antonio Guterres|125 20050615/20151231;58 20170101/@k|h
*|[Ban] Ki-moon|m!|Ban Ki-Moon|=Foreign Minister of South Korea 20040117/20061110;58 20070101/20161231|h
*|Kofi [Annan]|m!||58 19970101/20061231|h
*|Boutros [Boutros-Ghali]|m!|Boutros Boutros Ghali|58 19920101/19961231|h
*|Volker [Türk]|m|Volker Turk;Volker Tuerk;Tuerk|124 20221017/@k|h
*|Filippo [Grandi]|m||125 20160101/20251231|h
*|Philippe [Lazzarini]|m!||=Commissioner-General of UNRWA 20200318/|h
*|Catherine [Russell]|f||80 20220201/@k|h
*|Cindy [McCain]|f||81 20230405/|h
*|David [Beasley]|m!||81 20170404/20230404|h
*|Audrey [Azoulay]|f!||76 20171115/20251114|h
*|Khaled [El-Enany]|m!|Khaled el-Enany|76 20251115/@k|h
*|Rafael [Grossi]|m!|Rafael Mariano Grossi|=Director General of the IAEA 20191203/@k|h
*|Yukiya [Amano]|m!||=Director General of the IAEA 20091201/20190718|h
*|Tedros [Adhanom Ghebreyesus]|m!|Tedros Ghebreyesus;Tedros;Tedros Adhanom|=Director-General of the World Health Organization 20170701/@k|h
*|Margaret [Chan]|f||=Director-General of the World Health Organization 20070104/20170630|h
*|Ngozi [Okonjo-Iweala]|f!||=Finance Minister of Nigeria 20110817/20150529;77 20210301/@k|h
*|Roberto [Azevêdo]|m!||77 20130901/20200831|h
*|Kristalina [Georgieva]|f!||=Managing Director of the IMF 20191001/@k|h
*|Christine [Lagarde]|f!||=Managing Director of the IMF 20110705/20190912;=President of the European Central Bank 20191101/@k|h
*|Ajay [Banga]|m!||57 20230602/@k|h
*|David [Malpass]|m!||57 20190409/20230601|h
*|Jim Yong [Kim]|m||57 20120701/20190131|h
*|Ursula [von der Leyen]|f!||=Defence Minister of Germany 20131217/20190717;116 20191201/@k|h
*|Roberta [Metsola]|f!||55 20220118/@k|h
*|David [Sassoli]|m!||55 20190703/20220111|h
*|Martin [Schulz]|m||55 20120117/20170117|h
*|Josep [Borrell]|m!||=Foreign Minister of Spain 20180607/20191129;47 20191201/20241130|h
*|Federica [Mogherini]|f!||47 20141101/20191130|h
*|Herman [Van Rompuy]|m!||54 20091201/20141130|h
*|José Manuel [Barroso]|m!|Jose Barroso|116 20041122/20141031|h
*|Anders Fogh [Rasmussen]|m||119 20090801/20140930|h
*|Haitham [al-Ghais]|m!|Haitham Al Ghais|120 20220801/|h
*|Mohammed [Barkindo]|m!|Mohammad Barkindo|120 20160801/20220705|h
*|Moussa [Faki]|m!|Moussa Faki Mahamat|70 20170314/20250313|h
*|Mahmoud Ali [Youssouf]|m||70 20250313/|h
*|[Kao] Kim Hourn|m||122 20230101/|h
*|Karim [Khan]|m||=Prosecutor of the International Criminal Court 20210616/|h
*|Fatou [Bensouda]|f!||=Prosecutor of the International Criminal Court 20120615/20210615|h
*|Tomoko [Akane]|f||=President of the International Criminal Court 20240311/@k|h
AD|Xavier [Espot] Zamora|m|Xavier Espot|0 20190516/@k|n
AD|Antoni [Martí]|m||0 20110512/20190516|n
AM|Serzh [Sargsyan]|m!|Serzh Sarkisian;Serzh Sargsian|1 20080409/20180409|n
AO|José Eduardo [dos Santos]|m|Jose dos Santos|1 19790921/20170926|n
AT|Christian [Kern]|m||10 20160517/20171218|n
AT|Brigitte [Bierlein]|f||10 20190603/20200107|n
BB|Sandra [Mason]|f|Dame Sandra Mason|1 20211130/20251130|n
BD|Mohammed [Shahabuddin]|m|Mohammad Shahabuddin;Mohammed Shahabuddin Chuppu|1 20230424/202608|n
BD|Abdul [Hamid]|m||1 20130424/20230424|n
BF|Roch Marc Christian [Kaboré]|m|Roch Kaboré;Roch Marc Kaboré|1 20151229/20220124|n
BF|Paul-Henri Sandaogo [Damiba]|m|Paul-Henri Damiba|=Interim President of Burkina Faso 20220131/20220930|n
BF|Apollinaire Joachim [Kyélem de Tambèla]|m|Joachim Kyélem de Tambèla;Apollinaire Kyelem de Tambela|0 20221021/20241206|n
BF|Rimtalba Jean Emmanuel [Ouédraogo]|m|Jean Emmanuel Ouedraogo;Rimtalba Ouedraogo|0 20241209/|n
BH|[Hamad] bin Isa Al Khalifa|m|Hamad bin Isa;Sheikh Hamad bin Isa Al Khalifa|6 19990306/|n
BH|[Salman] bin Hamad Al Khalifa|m|Salman bin Hamad|0 20201111/|n
BH|[Khalifa] bin Salman Al Khalifa|m|Khalifa bin Salman|0 1971/20201111|n
BI|Évariste [Ndayishimiye]|m!||1 20200618/@l|n
BJ|Thomas [Boni Yayi]|m!|Boni Yayi;Thomas Yayi Boni;Yayi Boni|1 20060406/20160406|n
BN|[Hassanal] Bolkiah|m!|Sultan Hassanal Bolkiah;Bolkiah|134 19671005/@l|n
BT|Jigme Khesar Namgyel [Wangchuck]|m|Jigme Wangchuck;Jigme Khesar Namgyal Wangchuck|6 20061214/|n
BW|Ian [Khama]|m!|Seretse Khama Ian Khama;Ian Seretse Khama|1 20080401/20180401|n
BY|Roman [Golovchenko]|m|Raman Halowchenka;Raman Golovchenko|0 20200604/20250310|n
BY|Andrei [Kobyakov]|m|Andrey Kabyakov;Andrey Kobyakov|0 20141227/20180818|n
CD|Jean-Michel [Sama Lukonde]|m|Jean-Michel Lukonde;Sama Lukonde|0 20210426/20240529|n
CD|Judith [Suminwa] Tuluka|f|Judith Suminwa;Judith Tuluka Suminwa|0 20240529/|n
CD|Sylvestre [Ilunga]|m|Sylvestre Ilunga Ilunkamba|0 20190520/20210215|n
CG|Denis [Sassou Nguesso]|m!|Denis Sassou-Nguesso;Sassou-Nguesso|1 19971025/@l|n
CG|Anatole Collinet [Makosso]|m|Anatole Makosso|0 20210512/|n
CF|Faustin-Archange [Touadéra]|m!|Faustin Archange Touadera;Faustin Touadera|1 20160330/@l|n
CF|Catherine [Samba-Panza]|f||=Interim President of the Central African Republic 20140123/20160330|n
CI|Robert [Beugré Mambé]|m|Robert Mambe;Robert Beugre Mambe|0 20231017/|n
CI|Amadou [Gon Coulibaly]|m|Amadou Coulibaly|0 20170111/20200708|n
CI|Daniel [Kablan Duncan]|m|Daniel Duncan|0 20121121/20170110|n
CM|Joseph [Dion Ngute]|m|Joseph Ngute|0 20190104/|n
CR|Carlos [Alvarado]|m|Carlos Alvarado Quesada|1 20180508/20220508|n
CR|Luis Guillermo [Solís]|m|Luis Solis|1 20140508/20180508|n
CR|Rodrigo [Chaves]|m|Rodrigo Chaves Robles|1 20220508/20260508|n
CU|Manuel [Marrero]|m|Manuel Marrero Cruz|0 20191221/@k|n
CV|Ulisses [Correia e Silva]|m|Ulisses Correia;Jose Ulisses Correia e Silva|0 20160422/|n
CV|José Maria [Neves]|m|Jose Neves|0 20010201/20160422;1 20211109/|n
CV|Jorge Carlos [Fonseca]|m|Jorge Fonseca|1 20110909/20211109|n
CY|Nicos [Anastasiades]|m!|Nikos Anastasiades;Nikos Anastasiadis|1 20130228/20230228|n
CY|Nikos [Christodoulides]|m!|Nicos Christodoulides;Nikos Christodoulidis|1 20230228/@l|n
DJ|Ismaïl Omar [Guelleh]|m!|Ismail Guelleh|1 19990508/@l|n
DK|[Frederik X]|m|King Frederik;King Frederik X;Crown Prince Frederik|6 20240114/|n
DK|[Margrethe II]|f|Queen Margrethe;Queen Margrethe II|Queen 19720114/20240114|n
DO|Danilo [Medina]|m||1 20120816/20200816|n
DZ|Abdelaziz [Bouteflika]|m!||1 19990428/20190402|n
DZ|Abdelkader [Bensalah]|m||=Interim President of Algeria 20190409/20191219|n
DZ|Abdelmalek [Sellal]|m||0 20140428/20170525|n
DZ|Ahmed [Ouyahia]|m||0 20170816/20190312|n
DZ|Abdelaziz [Djerad]|m||0 20191228/20210630|n
ER|[Isaias] Afwerki|m!|Isaias Afworki;Isayas Afewerki;Afwerki|1 19930524/@l|n
ET|[Sahle-Work] Zewde|f||1 20181025/20241007|n
ET|[Taye] Atske Selassie|m|Taye Atskeselassie|1 20241007/|n
EE|Jüri [Ratas]|m!|Juri Ratas|0 20161123/20210126|n
EE|Taavi [Rõivas]|m|Taavi Roivas|0 20140326/20161123|n
EE|Kristen [Michal]|m||0 20240723/@k|n
EE|Toomas Hendrik [Ilves]|m!|Toomas Ilves|1 20061009/20161010|n
FI|Antti [Rinne]|m||0 20190606/20191210|n
FJ|Ratu Wiliame [Katonivere]|m|Wiliame Katonivere|1 20211112/20241112|n
FJ|Ratu Naiqama [Lalabalavu]|m|Naiqama Lalabalavu|1 20241112/|n
FJ|Jioji [Konrote]|m|George Konrote|1 20151112/20211112|n
GA|Raymond [Ndong Sima]|m||0 20230907/20250505|n
GA|Rose Christiane [Raponda]|f|Rose Raponda;Rose Christiane Ossouka Raponda|0 20200716/20230109|n
GE|Mikheil [Kavelashvili]|m!|Mikhail Kavelashvili|1 20241229/@l|n
GL|Múte [Egede]|m|Mute Bourup Egede;Múte B. Egede|=Prime Minister of Greenland 20210423/20250328|n
GL|Jens-Frederik [Nielsen]|m|Jens Frederik Nielsen|=Prime Minister of Greenland 20250328/|n
GN|Amadou Oury [Bah]|m|Bah Oury;Amadou Bah|0 20240227/|n
GN|Mohamed Saïd [Fofana]|m|Mohamed Said Fofana|0 20101224/20151226|n
GN|Ibrahima Kassory [Fofana]|m|Kassory Fofana|0 20180522/20210905|n
GQ|Teodoro [Obiang] Nguema Mbasogo|m!|Teodoro Obiang;Teodoro Obiang Nguema|1 19790803/@l|n
GQ|Teodoro Nguema [Obiang Mangue]|m|Teodorin Obiang;Teodoro Obiang Mangue;Teodorin Nguema Obiang|=Vice President of Equatorial Guinea 20160622/|n
GT|Otto [Pérez Molina]|m|Otto Perez|1 20120114/20150903|n
GT|Alejandro [Maldonado]|m|Alejandro Maldonado Aguirre|1 20150903/20160114|n
GW|José Mário [Vaz]|m|Jose Vaz|1 20140623/20200227|n
GW|Umaro Sissoco [Embaló]|m!|Umaro Embalo;Umaro Cissoko Embalo|0 20161118/20180116;1 20200227/20251126|n
GW|Horta [Inta-A]|m|Horta N'Tam;Horta Inta-A Na Man;Horta Nta Na Man|=Transitional President of Guinea-Bissau 20251127/|n
GW|Braima [Camará]|m||0 20250807/20251126|n
GW|Nuno Gomes [Nabiam]|m|Nuno Nabiam|0 20200227/20230808|n
GY|Irfaan [Ali]|m|Mohamed Irfaan Ali;Mohammed Irfaan Ali|1 20200802/@l|n
GY|Mark [Phillips]|m||0 20200802/|n
HT|Alix Didier [Fils-Aimé]|m|Alix Fils-Aime;Alix Didier Fils-Aime|0 20241111/@l|n
HT|Jocelerme [Privert]|m||=Interim President of Haiti 20160214/20170207|n
HT|Jack Guy [Lafontant]|m||0 20170321/20180917|n
HT|Garry [Conille]|m||0 20240603/20241110|n
HU|Tamás [Sulyok]|m||1 20240305/20260819|n
HU|Péter [Magyar]|m||=Leader of the Tisza Party 20240722/;0 20260509/@l|n
IE|Michael [Noonan]|m||4 20110309/20170614|n
IQ|Abdul Latif [Rashid]|m|Abdullatif Rashid;Abdul Latif Jamal Rashid|1 20221017/2026|n
IQ|Adel [Abdul Mahdi]|m!|Adel Abdul-Mahdi;Adil Abdul Mahdi;Adil Abd al-Mahdi|0 20181025/20200507|n
IR|Mohammad [Mokhber]|m!||=First Vice President of Iran 20210808/20240728;=Acting President of Iran 20240519/20240728|n
IS|Guðni [Jóhannesson]|m|Gudni Johannesson;Gudni Th. Johannesson|1 20160801/20240801|n
IS|Halla [Tómasdóttir]|f||1 20240801/@k|n
IS|Katrín [Jakobsdóttir]|f||0 20171130/20240409|n
IS|Bjarni [Benediktsson]|m||0 20170111/20171130;0 20240409/20241221|n
IS|Kristrún [Frostadóttir]|f|Kristrun Mjoll Frostadottir|0 20241221/@l|n
IS|Sigmundur Davíð [Gunnlaugsson]|m|Sigmundur Gunnlaugsson;David Gunnlaugsson|0 20130523/20160407|n
IS|Sigurður Ingi [Jóhannsson]|m|Sigurdur Johannsson|0 20160407/20170111|n
IS|Ólafur Ragnar [Grímsson]|m|Olafur Grimsson|1 19960801/20160801|n
JM|Portia [Simpson-Miller]|f|Portia Simpson Miller|0 20120105/20160303|n
JO|Omar [Razzaz]|m|Omar al-Razzaz|0 20180614/20201012|n
KG|Almazbek [Atambayev]|m!|Almazbek Atambaev|1 20111201/20171124|n
KI|Taneti [Maamau]|m|Taneti Mamau|1 20160311/|n
KM|[Azali] Assoumani|m||1 20160526/@l|n
KR|[Hwang] Kyo-ahn|m|Hwang Kyo Ahn|0 20150618/20170511;=Acting President of South Korea 20161209/20170510|n
KR|[Chung] Sye-kyun|m|Chung Sye Kyun|0 20200114/20210416|n
KR|[Lee] Nak-yon|m|Lee Nak-yeon;Lee Nak Yon|0 20170531/20200114|n
KR|[Kim] Boo-kyum|m|Kim Boo Kyum|0 20210514/20220511|n
KR|[Choi] Sang-mok|m|Choi Sang Mok|=Acting President of South Korea 20241227/20250324|n
KW|[Mishal] al-Ahmad al-Sabah|m|Meshal al-Ahmad al-Sabah;Sheikh Meshal;Meshal al-Ahmad al-Jaber al-Sabah;Mishal al-Ahmad al-Jabir al-Sabah|65 20231216/|n
KW|[Nawaf] al-Ahmad al-Sabah|m|Nawaf al-Ahmad al-Jaber al-Sabah|65 20200929/20231216|n
KW|[Sabah] al-Ahmad al-Sabah|m|Sabah al-Ahmad al-Jaber al-Sabah|65 20060129/20200929|n
LA|[Thongloun] Sisoulith|m|Thongloun Sisoulit|0 20160420/20210322;1 20210322/|n
LA|[Sonexay] Siphandone|m|Sonxai Siphandon|0 20221230/|n
LA|[Bounnhang] Vorachith|m|Bounnyang Vorachit|1 20160420/20210322|n
LB|Hassan [Diab]|m||0 20200121/20210910|n
LB|Tammam [Salam]|m||0 20140215/20161218|n
LC|Philip J. [Pierre]|m|Philip Pierre|0 20210728/|n
LI|[Hans-Adam II]|m|Prince Hans-Adam II|Prince 19891113/|n
LI|Brigitte [Haas]|f||0 20250410/@k|n
LS|Sam [Matekane]|m|Samuel Matekane|0 20221028/|n
LS|Tom [Thabane]|m!|Thomas Thabane|0 20170616/20200519|n
LT|Gintautas [Paluckas]|m||0 20241212/20250804|n
LT|Inga [Ruginienė]|f||0 20250925/20260714|n
LT|Algirdas [Butkevičius]|m||0 20121213/20161213|n
LU|[Guillaume] V|m|Grand Duke Guillaume;Prince Guillaume|Grand Duke 20251003/@k|n
LU|[Henri]|m|Grand Duke Henri|Grand Duke 20001007/20251003|n
LV|Edgars [Rinkēvičs]|m!||2 20111025/20230707;1 20230708/@l|n
LV|Raimonds [Vējonis]|m||1 20150708/20190708|n
LY|Fayez [al-Sarraj]|m!|Fayez Sarraj;Fayez al-Serraj;Fayez Serraj;Sarraj;Serraj|0 20160405/20210315|n
LY|Mohamed [al-Menfi]|m|Mohamed Menfi;Mohammed al-Menfi|=Chairman of the Presidential Council of Libya 20210315/|n
MA|Saadeddine [Othmani]|m|Saad-Eddine El Othmani;Saadeddine El Othmani|0 20170405/20211007|n
MC|[Albert II]|m|Prince Albert;Prince Albert II|Prince 20050406/@k|n
MD|Dorin [Recean]|m||0 20230216/20251101|n
ME|Jakov [Milatović]|m||1 20230520/@k|n
ME|Milo [Đukanović]|m!|Milo Djukanovic;Milo Dukanovic|0 20121204/20161128;1 20180520/20230520|n
ME|Milojko [Spajić]|m||0 20231031/@l|n
MG|Hery [Rajaonarimampianina]|m!||1 20140125/20180907|n
MG|Michael [Randrianirina]|m||1 20251017/|n
MK|Hristijan [Mickoski]|m||0 20240623/@l|n
MK|Nikola [Gruevski]|m!||0 20060826/20160118|n
MK|Dimitar [Kovačevski]|m|Dimitar Kovacevski|0 20220116/20240128|n
ML|Choguel Kokalla [Maïga]|m|Choguel Maiga|0 20210607/20241120|n
ML|Abdoulaye [Maïga]|m|Abdoulaye Maiga|0 20241121/|n
ML|Bah [Ndaw]|m|Bah N'Daw|=Interim President of Mali 20200925/20210524|n
MM|[Htin Kyaw]|m|U Htin Kyaw|1 20160330/20180321|n
MM|[Thein Sein]|m!|U Thein Sein|1 20110330/20160330|n
MN|Luvsannamsrai [Oyun-Erdene]|m|Luvsannamsrain Oyun-Erdene;Oyun-Erdene Luvsannamsrai|0 20210127/20250613|n
MN|Ukhnaagiin [Khurelsukh]|m!|Khurelsukh Ukhnaa;Ukhnaa Khurelsukh;Khaltmaagiin Khurelsukh|0 20171004/20210127;1 20210625/|n
MR|Mohamed Ould [Abdel Aziz]|m|Mohamed Abdel Aziz;Mohamed Ould Aziz|1 20090805/20190801|n
MR|Mohamed Ould [Ghazouani]|m!|Mohamed Ould Cheikh El Ghazouani;Mohamed Ould Cheikh Ghazouani;Mohamed Ould Ghazwani|1 20190801/@l|n
MT|Myriam [Spiteri Debono]|f||1 20240404/@k|n
MT|Marie-Louise [Coleiro Preca]|f||1 20140404/20190404|n
MU|Dharam [Gokhool]|m|Dharambeer Gokhool|1 20241207/|n
MU|Ameenah [Gurib-Fakim]|f|Ameenah Gurib|1 20150605/20180323|n
MV|Ibrahim Mohamed [Solih]|m|Ibrahim Solih|1 20181117/20231117|n
MV|Abdulla [Yameen]|m!|Abdulla Yameen Abdul Gayoom|1 20131117/20181117|n
MX|Luis [Videgaray]|m!||4 20121204/20160907;2 20170104/20181130|n
MY|[Abdullah] of Pahang|m|Sultan Abdullah;Sultan Abdullah Sultan Ahmad Shah;Abdullah Ahmad Shah|6 20190131/20240130|n
MY|[Ibrahim] Iskandar|m|Sultan Ibrahim;Sultan Ibrahim Iskandar;Ibrahim Sultan Iskandar|6 20240131/|n
NA|Saara [Kuugongelwa-Amadhila]|f||0 20150321/20250321|n
NA|Nangolo [Mbumba]|m||1 20240204/20250321|n
NE|Mahamadou [Issoufou]|m!|Issoufou Mahamadou|1 20110407/20210402|n
NE|Ali [Lamine Zeine]|m|Ali Mahamane Lamine Zeine;Ali Zeine|0 20230809/|n
NI|Rosario [Murillo]|f!||=Vice President of Nicaragua 20170110/20250218;=Co-President of Nicaragua 20250218/|n
NP|Bidya Devi [Bhandari]|f|Bidhya Devi Bhandari;Bidhya Bhandari|1 20151029/20230313|n
NP|Ram Chandra [Poudel]|m|Ramchandra Paudel;Ram Chandra Paudel;Ram Poudel|1 20230313/|n
NP|Sher Bahadur [Deuba]|m!||0 20170607/20180215;0 20210713/20221226|n
OM|[Haitham] bin Tariq|m|Haitham bin Tariq Al Said;Haitham bin Tarik;Sultan Haitham;Haytham bin Tariq Al Said|134 20200111/@l|n
OM|[Qaboos] bin Said|m!|Sultan Qaboos;Qaboos bin Said Al Said|134 19700723/20200110|n
PA|José Raúl [Mulino]|m!|Jose Mulino|1 20240701/@k|n
PA|Juan Carlos [Varela]|m|Juan Varela|1 20140701/20190701|n
PA|Laurentino [Cortizo]|m!|Nito Cortizo|1 20190701/20240701|n
PA|Ricardo [Martinelli]|m!||1 20090701/20140701|n
PE|Manuel [Merino]|m||1 20201110/20201115|n
PK|Shahid Khaqan [Abbasi]|m|Shahid Abbasi|0 20170801/20180531|n
PK|Anwaar-ul-Haq [Kakar]|m|Anwaar ul Haq Kakar;Anwar-ul-Haq Kakar;Anwaar Kakar|=Caretaker Prime Minister of Pakistan 20230814/20240304|n
PK|Mamnoon [Hussain]|m||1 20130909/20180909|n
PS|Mohammad [Shtayyeh]|m|Mohammed Shtayyeh|0 20190413/20240331|n
PS|Mohammad [Mustafa]|m|Mohammed Mustafa|0 20240331/@k|n
PS|Rami [Hamdallah]|m||0 20130606/20190413|n
PY|Horacio [Cartes]|m!||1 20130815/20180815|n
QA|[Abdullah] bin Nasser Al Thani|m|Abdullah bin Nasser bin Khalifa Al Thani;Abdullah bin Nasser|0 20130626/20200128|n
RO|Dacian [Cioloș]|m|Dacian Ciolos|0 20151117/20170104|n
RO|Florin [Cîțu]|m|Florin Citu|0 20201223/20211125|n
RO|Ilie [Bolojan]|m||=Interim President of Romania 20250212/20250526;0 20250623/@l|n
RO|Liviu [Dragnea]|m||=Leader of the Social Democratic Party of Romania 20150722/20190527|n
RO|Nicolae [Ciucă]|m|Nicolae Ciuca|0 20211125/20230612|n
RO|Sorin [Grindeanu]|m||0 20170104/20170629|n
RO|Viorica [Dăncilă]|f!|Viorica Dancila|0 20180129/20191104|n
RO|Victor [Ponta]|m!||0 20120507/20151105|n
RS|Tomislav [Nikolić]|m||1 20120531/20170531|n
RS|Miloš [Vučević]|m||0 20240502/20250416|n
RS|Đuro [Macut]|m|Djuro Macut|0 20250416/@k|n
SB|Jeremiah [Manele]|m||0 20240502/2026|n
SD|Abdalla [Hamdok]|m!|Abdallah Hamdok;Abdallah Hamdouk|0 20190821/20220102|n
SD|Kamil [Idris]|m|Kamil El-Tayeb Idris|0 20250531/|n
SI|Marjan [Šarec]|m!||0 20180913/20200313|n
SI|Miro [Cerar]|m||0 20140918/20180913|n
SI|Robert [Golob]|m!||0 20220601/20260604|n
SK|Eduard [Heger]|m||0 20210401/20230515|n
SK|Ľudovít [Ódor]|m|Ludovit Odor|0 20230515/20231025|n
SL|Julius Maada [Bio]|m|Julius Bio;Maada Bio|1 20180404/|n
SL|Ernest Bai [Koroma]|m|Ernest Koroma|1 20070917/20180404|n
SN|Mahammed [Dionne]|m|Mahammed Boun Abdallah Dionne;Mohammed Dionne|0 20140704/20190514|n
SO|[Hassan Sheikh] Mohamud|m|Hassan Sheikh Mohamoud|1 20120910/20170208;1 20220523/@l|n
SO|Mohamed [Abdullahi] Mohamed|m|Mohamed Abdullahi Farmajo;Farmajo;Farmaajo|1 20170208/20220523|n
SO|Hamza [Abdi Barre]|m|Hamza Barre;Hamza Abdi Barre|0 20220625/|n
SO|Hassan Ali [Khaire]|m|Hassan Ali Khayre|0 20170301/20200725|n
SO|Mohamed Hussein [Roble]|m|Mohamed Roble|0 20200923/20220625|n
SR|Chan [Santokhi]|m!|Chandrikapersad Santokhi|1 20200716/20250716|n
SR|Desi [Bouterse]|m!|Desire Bouterse;Dési Bouterse|1 20100812/20200716|n
ST|Manuel [Pinto da Costa]|m||1 20110903/20160903|n
SV|Salvador [Sánchez Cerén]|m!|Sanchez Ceren|1 20140601/20190601|n
SY|Mohammed [al-Bashir]|m|Mohammed Bashir;Mohammad al-Bashir|0 20241210/20250329|n
SY|Asaad [al-Shaibani]|m|Asaad Hassan al-Shibani;Assad al-Shaibani;Asaad Shaibani|2 20241221/|n
SZ|[Mswati III]|m!|King Mswati;King Mswati III;Mswati|6 19860425/@l|n
TD|Idriss [Déby]|m|Idriss Déby Itno;Idriss Deby Itno|1 19901204/20210420|n
TD|Mahamat Idriss [Déby]|m|Mahamat Deby;Mahamat Idriss Déby Itno;Mahamat Deby Itno|=Transitional President of Chad 20210420/20240506;1 20240506/@l|n
TD|Succès [Masra]|m|Succes Masra|0 20240101/20240523|n
TG|Faure [Gnassingbé]|m!|Faure Essozimna Gnassingbé;Faure Gnassingbe|1 20050504/20250503|n
TG|Victoire [Tomégah-Dogbé]|f|Victoire Dogbe;Victoire Tomegah Dogbe;Victoire Tomegah|0 20200928/20250503|n
TG|Jean-Lucien [Savi de Tové]|m|Jean-Lucien Kwassi Savi de Tové|1 20250503/|n
TH|[Bhumibol] Adulyadej|m!|King Bhumibol;Bhumibol;Phumiphon Adunyadet|6 19460609/20161013|n
TH|[Phumtham] Wechayachai|m||=Acting Prime Minister of Thailand 20250703/20250907|n
TH|[Prawit] Wongsuwan|m|Prawit Wongsuwon|=Acting Prime Minister of Thailand 20220824/20220930|n
TJ|Emomali [Rahmon]|m!|Imomali Rahmon;Emomali Rakhmon|1 19941116/@l|n
TL|Xanana [Gusmão]|m!|Kay Rala Xanana Gusmão;Xanana Gusmao|1 20020520/20070520;0 20070808/20150216;0 20230701/|n
TL|Taur [Matan Ruak]|m|Taur Matan Ruak|1 20120520/20170520;0 20180622/20230701|n
TL|Francisco [Guterres]|m|Francisco Guterres;Lu Olo|1 20170520/20220520|n
TL|José [Ramos-Horta]|m!|Jose Ramos Horta|1 20070520/20120520;1 20220520/|n
TN|Béji [Caïd Essebsi]|m!|Beji Caid Essebsi;Essebsi;Beji Essebsi|1 20141231/20190725|n
TN|Najla [Bouden]|f|Najla Bouden Romdhane;Najla Romdhane|0 20211011/20230801|n
TN|Sarra [Zaafrani Zenzri]|f|Sara Zaafarani;Sarra Zaafrani;Sarra Zenzri|0 20250321/@k|n
TN|Elyes [Fakhfakh]|m|Elyes Fakhfakh|0 20200227/20200902|n
TO|[Tupou VI]|m|King Tupou VI;King Tupou|6 20120318/|n
TO|Akilisi [Pohiva]|m|'Akilisi Pohiva;Akilisi Pōhiva;Samiuela 'Akilisi Pohiva|0 20141230/20190912|n
TO|Aisake [Eke]|m|Aisake Valu Eke|0 20250122/20251218|n
TZ|Kassim [Majaliwa]|m|Kassim Majaliwa Majaliwa|0 20151120/20251113|n
TW|[Su] Tseng-chang|m||114 20190114/20230131|n
TW|[Chen] Chien-jen|m||=Vice President of Taiwan 20160520/20200520;114 20230131/20240520|n
TW|[Cho] Jung-tai|m||114 20240520/|n
TW|[Hsiao] Bi-khim|f||=Vice President of Taiwan 20240520/|n
UA|Arseniy [Yatsenyuk]|m!|Arseny Yatsenyuk;Arseniy Yatseniuk|0 20140227/20160414|n
UA|Volodymyr [Groysman]|m!|Volodymyr Hroysman;Volodymyr Groisman;Volodymyr Hroisman|0 20160414/20190829|n
UA|Oleksiy [Honcharuk]|m!|Oleksii Honcharuk|0 20190829/20200304|n
UG|Amama [Mbabazi]|m||0 20110524/20140918|n
VC|Ralph [Gonsalves]|m!||0 20010329/20251128|n
VN|Tran Dai [Quang]|m|Trần Đại Quang|1 20160402/20180921|n
VN|Truong Tan [Sang]|m|Trương Tấn Sang|1 20110725/20160402|n
VN|Vo Van [Thuong]|m|Võ Văn Thưởng|1 20230302/20240321|n
VN|Nguyen Tan [Dung]|m|Nguyễn Tấn Dũng|0 20060627/20160407|n
WS|[Fiame] Naomi Mata'afa|f!|Fiame Naomi Mataafa;Fiame Mata'afa;Naomi Mata'afa|0 20210524/20250916|n
WS|[Tuilaepa] Sailele Malielegaoi|m!|Tuila'epa Sa'ilele Malielegaoi;Tuilaepa;Tuilaepa Malielegaoi|0 19981123/20210524|n
WS|[La'auli] Leuatea Schmidt|m|La'aulialemalietoa Leuatea Polataivao Schmidt;La'auli Schmidt;Laauli Schmidt|0 20250916/|n
XK|Vjosa [Osmani]|f!|Vjosa Osmani-Sadriu|1 20210404/20260404|n
YE|Abdrabbuh Mansur [Hadi]|m|Abd-Rabbu Mansour Hadi;Abed Rabbo Mansour Hadi;Abdrabbo Mansour Hadi;Abdu Rabbu Mansour Hadi;Mansour Hadi;Abd Hadi|1 20120227/20220407|n
YE|Rashad [al-Alimi]|m|Rashad al-Alimi;Rashad Mohammed al-Alimi|=Chairman of the Presidential Leadership Council of Yemen 20220407/|n
YE|Ahmed [bin Mubarak]|m|Ahmed Awad bin Mubarak;Ahmad Awad bin Mubarak|0 20240205/20250503|n
YE|Salem [bin Breik]|m|Salem Saleh bin Breik;Salim bin Burayk|0 20250503/2026|n
YE|Maeen Abdulmalik [Saeed]|m|Maeen Abdulmalik;Maeen Saeed|0 20181015/20240205|n
ZM|Hakainde [Hichilema]|m!||1 20210824/@p0901|n
ZM|Edgar [Lungu]|m!||1 20150125/20210824|n
ZW|Constantino [Chiwenga]|m!|Constantine Chiwenga|=Vice President of Zimbabwe 20171228/|n
KG|Adylbek [Kasymaliyev]|m||=Chairman of the Cabinet of Ministers of Kyrgyzstan 20241218/|n
KG|Akylbek [Japarov]|m|Akylbek Zhaparov|=Chairman of the Cabinet of Ministers of Kyrgyzstan 20211013/20241216|n
LS|[Letsie III]|m|King Letsie;King Letsie III|6 19960207/|n
VN|Vo Thi Anh [Xuan]|f|Võ Thị Ánh Xuân|=Acting President of Vietnam 20230118/20230302;=Acting President of Vietnam 20240321/20240522|n
BF|Albert [Ouédraogo]|m||0 20220303/20220930|n
*|Amina [Mohammed]|f|Amina J. Mohammed|=Deputy Secretary-General of the United Nations 20170101/|o
*|Jan [Eliasson]|m||=Deputy Secretary-General of the United Nations 20120701/20161231|o
*|Achim [Steiner]|m||=Administrator of the UN Development Programme 20170619/202506|o
*|Inger [Andersen]|f||=Executive Director of the UN Environment Programme 20190615/|o
*|Tom [Fletcher]|m||60 20241118/|o
*|Martin [Griffiths]|m||60 20210719/20240630|o
*|Mark [Lowcock]|m||60 20170901/20210618|o
*|Simon [Stiell]|m||=Executive Secretary of the UN Climate Convention 20220815/|o
*|Patricia [Espinosa]|f||=Executive Secretary of the UN Climate Convention 20160718/202207|o
*|Gilbert [Houngbo]|m||=Director-General of the International Labour Organization 20221001/|o
*|Guy [Ryder]|m||=Director-General of the International Labour Organization 20121001/20220930|o
*|[Qu] Dongyu|m||=Director-General of the FAO 20190801/|o
*|José [Graziano] da Silva|m||=Director-General of the FAO 20120101/20190731|o
*|António [Vitorino]|m||=Director General of the International Organization for Migration 20181001/20230930|o
*|Sima [Bahous]|f||=Executive Director of UN Women 202109/|o
*|Winnie [Byanyima]|f||=Executive Director of UNAIDS 20191101/|o
*|Natalia [Kanem]|f||=Executive Director of the UN Population Fund 201710/202507|o
*|Rebeca [Grynspan]|f||=Secretary-General of UN Trade and Development 20210913/|o
*|Pierre [Krähenbühl]|m|Pierre Kraehenbuehl;Kraehenbuehl|=Commissioner-General of UNRWA 20140330/20191106|o
*|Henrietta [Fore]|f|Henrietta H. Fore|80 20180101/20220131|o
*|Anthony [Lake]|m||80 20100501/20171231|o
*|Irina [Bokova]|f||76 20091115/20171114|o
*|Celeste [Saulo]|f||=Secretary-General of the World Meteorological Organization 20240101/|o
*|Petteri [Taalas]|m||=Secretary-General of the World Meteorological Organization 20160101/20231231|o
*|Doreen [Bogdan-Martin]|f||=Secretary-General of the International Telecommunication Union 20230101/|o
*|Arsenio [Dominguez]|m||=Secretary-General of the International Maritime Organization 20240101/|o
*|Daren [Tang]|m||=Director General of the World Intellectual Property Organization 20201001/|o
*|Maroš [Šefčovič]|m||34 20100210/20241130;=European Commissioner for Trade 20241201/|o
*|Margrethe [Vestager]|f||=European Commissioner for Competition 20141101/20241130|o
*|Thierry [Breton]|m||=European Commissioner for the Internal Market 20191201/20240916|o
*|Frans [Timmermans]|m||34 20141101/20230822|o
*|Werner [Hoyer]|m||=President of the European Investment Bank 20120101/20231231|o
*|Nadia [Calviño]|f||=Economy Minister of Spain 20180607/20231228;=President of the European Investment Bank 20240101/@k|o
*|Nkosazana [Dlamini-Zuma]|f|Nkosazana Dlamini Zuma|70 20121015/20170314|o
*|[Lim] Jock Hoi|m||122 20180101/20221231|o
*|[Le] Luong Minh|m||122 20130101/20171231|o
*|Piotr [Hofmański]|m||=President of the International Criminal Court 20210311/20240310|o
US|Chuck [Schumer]|m|Charles Schumer|=Leader of the Senate Democrats 20170103/@p0801|o
US|Mitch [McConnell]|m||=Leader of the Senate Republicans 20070103/20250103|o
US|John [Thune]|m||=Senate Majority Leader 20250103/@p1001|o
US|Hakeem [Jeffries]|m||=Leader of the House Democrats 20230103/|o
US|Kevin [McCarthy]|m||20 20230107/20231003|o
FR|François [Villeroy de Galhau]|m||=Governor of the Bank of France 20151101/2026|o
FR|Stéphane [Séjourné]|m||2 20240111/20240921;30 20241201/|o
FR|Laurent [Fabius]|m||2 20120516/20160211|o
FR|Florence [Parly]|f||3 20170621/20220520|o
FR|Antoine [Armand]|m||4 20240921/20241223|o
FR|Catherine [Vautrin]|f||3 20251012/|o
FR|Roland [Lescure]|m||4 20251012/|o
DE|Jörg [Kukies]|m|Joerg Kukies|4 20241107/20250506|o
DE|Christine [Lambrecht]|f||3 20211208/20230119|o
DE|Markus [Söder]|m|Markus Soeder;Soeder|=Minister-President of Bavaria 20180316/|o
DE|Tino [Chrupalla]|m||101 20191130/|o
GB|Grant [Shapps]|m||17 20230831/20240705|o
GB|Gavin [Williamson]|m||17 20171102/20190501|o
GB|Michael [Fallon]|m||17 20140715/20171101|o
GB|Sajid [Javid]|m||15 20180430/20190724;13 20190724/20200213;14 20210626/20220705|o
GB|Kwasi [Kwarteng]|m||13 20220906/20221014|o
GB|Priti [Patel]|f||15 20190724/20220906|o
GB|Suella [Braverman]|f||15 20221025/20231113|o
IT|Ignazio [Visco]|m||=Governor of the Bank of Italy 20111101/20231031|o
IT|Elly [Schlein]|f||=Leader of the Democratic Party of Italy 20230312/|o
IT|Pier Carlo [Padoan]|m||4 20140224/20180601|o
IT|Daniele [Franco]|m||4 20210213/20221022|o
IT|Lorenzo [Guerini]|m||3 20190905/20221022|o
JP|Taro [Kono]|m||2 20170803/20190911;3 20190911/20200916|o
JP|Shunichi [Suzuki]|m||4 20211004/20241001|o
JP|Katsunobu [Kato]|m||29 20200916/20211004;4 20241001/20251021|o
JP|Gen [Nakatani]|m||3 20141224/20160803;3 20241001/20251021|o
JP|Minoru [Kihara]|m||3 20230913/20241001;29 20251021/|o
JP|Nobuo [Kishi]|m||3 20200916/20220810|o
JP|Shinjiro [Koizumi]|m||3 20251021/|o
KR|[Ahn] Gyu-back|m||3 20250725/|o
KR|[Cho] Tae-yul|m||2 20240112/202507|o
KR|[Rhee] Chang-yong|m||95 20220421/202604|o
KR|[Lee] Ju-yeol|m||95 20140401/20220331|o
IN|Arun [Jaitley]|m||4 20140526/20190530|o
IN|Mallikarjun [Kharge]|m||=President of the Indian National Congress 20221026/|o
IN|Raghuram [Rajan]|m||46 20130904/20160904|o
IN|Urjit [Patel]|m||46 20160904/20181211|o
CN|[Zhou] Xiaochuan|m||97 20021228/20180319|o
CN|[Wei] Fenghe|m||3 20180319/20230312|o
CN|[Lan] Fo'an|m||4 20231024/|o
BR|José [Múcio]|m||3 20230101/|o
BR|Ernesto [Araújo]|m||2 20190101/20210329|o
BR|Roberto [Campos Neto]|m||53 20190228/20241231|o
BR|Ilan [Goldfajn]|m||53 20160609/20190227|o
AR|Diana [Mondino]|f||2 20231210/20241030|o
AR|Gerardo [Werthein]|m||2 20241030/202510|o
AR|Pablo [Quirno]|m||2 20251028/|o
AR|Luis [Petri]|m||3 20231210/202512|o
AR|Santiago [Bausili]|m||=President of the Central Bank of Argentina 20231211/|o
MX|Alicia [Bárcena]|f||2 202307/20240930|o
MX|Rogelio [Ramírez de la O]|m||4 202107/20250307|o
MX|Edgar [Amador]|m|Édgar Amador Zamora|4 20250307/|o
MX|Alejandro [Díaz de León]|m||96 20171201/20211231|o
MX|Agustín [Carstens]|m||96 20100101/20171130;=General Manager of the Bank for International Settlements 20171201/20250630|o
ID|Perry [Warjiyo]|m||=Governor of Bank Indonesia 20180524/|o
ID|Purbaya [Yudhi Sadewa]|m||4 20250908/|o
ID|Sjafrie [Sjamsoeddin]|m||3 20241021/|o
SA|Mohammed [Al-Jadaan]|m|Mohammed al-Jadaan|4 20161031/|o
SA|Ayman [Al-Sayari]|m|Ayman al-Sayari|=Governor of the Saudi Central Bank 20230202/|o
ZA|Enoch [Godongwana]|m||4 20210805/|o
ZA|Tito [Mboweni]|m||4 20181009/20210805|o
ZA|Angie [Motshekga]|f||3 20240703/|o
ZA|Julius [Malema]|m||=Leader of the Economic Freedom Fighters 20130726/|o
TR|Hulusi [Akar]|m||3 20180709/20230603|o
TR|Berat [Albayrak]|m||4 20180709/20201109|o
TR|Özgür [Özel]|m||=Leader of the Republican People's Party 20231108/|o
TR|Kemal [Kılıçdaroğlu]|m||=Leader of the Republican People's Party 20100522/20231108|o
TR|Fatih [Karahan]|m||32 20240203/|o
TR|Hafize Gaye [Erkan]|f||32 20230609/20240202|o
TR|Şahap [Kavcıoğlu]|m|Sahap Kavcioglu|32 20210320/20230609|o
AU|Josh [Frydenberg]|m||136 20180824/20220523|o
AU|Peter [Dutton]|m||3 20210330/20220523;105 20220530/20250503|o
AU|Philip [Lowe]|m||98 20160918/20230917|o
AU|Glenn [Stevens]|m||98 20060918/20160917|o
CA|François-Philippe [Champagne]|m||2 20191120/20210112;4 20250314/|o
CA|Bill [Morneau]|m||4 20151104/20200817|o
CA|David [McGuinty]|m||3 20250513/|o
CA|Stephen [Poloz]|m||=Governor of the Bank of Canada 20130603/20200602|o
US|Ben [Bernanke]|m!||40 20060201/20140203|o
US|John [Boehner]|m!||20 20110105/20151029|o
US|Harry [Reid]|m||=Leader of the Senate Democrats 20050103/20170103|o
US|Jack [Lew]|m|Jacob Lew|67 20130228/20170120|o
US|Chuck [Hagel]|m!||18 20130227/20150217|o
US|Leon [Panetta]|m!||28 20090213/20110630;18 20110701/20130226|o
GB|Nadhim [Zahawi]|m!||13 20220705/20220906|o
GB|Penny [Mordaunt]|f!||17 20190501/20190724|o
GB|Amber [Rudd]|f||15 20160713/20180429|o
GB|Shabana [Mahmood]|f||66 20240705/20250905;15 20250905/@b|o
GB|Angela [Rayner]|f!||75 20240705/20250905;23 20240705/20250905;23 202607/@b|o
GB|Ed [Miliband]|m||104 20100925/20150508;39 20240705/202607;11 20260720/@p0923|o
GB|Nick [Clegg]|m!||75 20100512/20150508|o
GB|Tim [Farron]|m!||48 20150716/20170720|o
GB|Vince [Cable]|m||48 20170720/20190722|o
GB|Jo [Swinson]|f||48 20190722/20191213|o
GB|Zack [Polanski]|m||=Leader of the Green Party of England and Wales 20250902/|o
GB|Michelle [O'Neill]|f||83 20240203/|o
GB|Arlene [Foster]|f||83 20160111/20210614|o
GB|Mark [Drakeford]|m!||31 20181213/20240320|o
GB|Carwyn [Jones]|m||31 20091210/20181212|o
GB|Alex [Salmond]|m||44 20070516/20141118|o
GB|Sadiq [Khan]|m||=Mayor of London 20160509/|o
GB|Mervyn [King]|m||94 20030701/20130630|o
CA|Dominic [LeBlanc]|m||4 20241216/20250314|o
CA|Harjit [Sajjan]|m!||3 20151104/20211026|o
CA|Bill [Blair]|m||3 20230726/20250513|o
CA|Marc [Garneau]|m||2 20210112/20211026|o
CA|Stéphane [Dion]|m||2 20151104/20170110|o
CA|Jagmeet [Singh]|m||=Leader of the New Democratic Party of Canada 20171001/20250505|o
CA|Andrew [Scheer]|m||102 20170527/20200824|o
CA|Erin [O'Toole]|m||102 20200824/20220202|o
CA|Yves-François [Blanchet]|m||=Leader of the Bloc Québécois 20190117/|o
FR|Jean-Marc [Ayrault]|m!||0 20120515/20140331;2 20160211/20170510|o
FR|Michel [Sapin]|m||4 20140402/20170517|o
FR|Éric [Lombard]|m||4 20241223/20251012|o
FR|Jean-Luc [Mélenchon]|m!||=Leader of France Unbowed 20160210/|o
FR|Éric [Zemmour]|m!||=Leader of Reconquest 20211205/|o
FR|Olivier [Faure]|m||=First Secretary of the Socialist Party of France 20180407/|o
FR|Bruno [Retailleau]|m!||8 20240921/20251012|o
FR|Gérald [Darmanin]|m!||8 20200706/20240921;9 20241223/|o
DE|Horst [Seehofer]|m!||8 20180314/20211208|o
DE|Nancy [Faeser]|f!||8 20211208/20250506|o
DE|Alexander [Dobrindt]|m!||8 20250506/|o
DE|Armin [Laschet]|m!||=Leader of the Christian Democratic Union of Germany 20210122/20220131|o
DE|Peter [Altmaier]|m!||37 20180314/20211208|o
DE|Katherina [Reiche]|f||37 20250506/|o
DE|Frauke [Petry]|f||101 20150704/20170929|o
DE|Sahra [Wagenknecht]|f!||=Leader of the Sahra Wagenknecht Alliance 20240108/|o
IT|Angelino [Alfano]|m!||2 20161212/20180601|o
IT|Enzo [Moavero Milanesi]|m||2 20180601/20190905|o
IT|Giovanni [Tria]|m||4 20180601/20190905|o
IT|Roberto [Gualtieri]|m||4 20190905/20210213|o
IT|Roberta [Pinotti]|f||3 20140222/20180601|o
IT|Elisabetta [Trenta]|f||3 20180601/20190905|o
IT|Matteo [Piantedosi]|m||8 20221022/|o
IT|Enrico [Letta]|m!||0 20130428/20140222;=Leader of the Democratic Party of Italy 20210314/20230312|o
IT|Beppe [Grillo]|m!||=Leader of the Five Star Movement 20091004/20170923|o
JP|Itsunori [Onodera]|m!||3 20121226/20140903;3 20170803/20181002|o
JP|Tomomi [Inada]|f||3 20160803/20170728|o
JP|Yasukazu [Hamada]|m||3 20220810/20230913|o
JP|Hirokazu [Matsuno]|m||29 20211004/20231214|o
JP|Yoshihiko [Noda]|m||0 20110902/20121226;=Leader of the Constitutional Democratic Party of Japan 20240923/202601|o
JP|Naoto [Kan]|m||0 20100608/20110902|o
KR|[Yun] Byung-se|m|Yun Byung Se|2 20130311/20170618|o
KR|[Chung] Eui-yong|m|Chung Eui Yong|2 20210209/20220511|o
KR|[Park] Jin|m||2 20220512/20240110|o
KR|[Han] Min-koo|m|Han Min Koo|3 20140630/20170713|o
KR|[Song] Young-moo|m|Song Young Moo|3 20170713/20180920|o
KR|[Jeong] Kyeong-doo|m|Jeong Kyeong Doo|3 20180921/20200918|o
KR|[Suh] Wook|m||3 20200918/20220510|o
KR|[Lee] Jong-sup|m|Lee Jong Sup|3 20220511/20231007|o
KR|[Shin] Won-sik|m|Shin Won Sik|3 20231007/20240906|o
KR|[Kim] Yong-hyun|m|Kim Yong Hyun|3 20240906/20241205|o
KR|[Hong] Nam-ki|m|Hong Nam Ki|4 20181211/20220510|o
KR|[Choo] Kyung-ho|m|Choo Kyung Ho|4 20220510/20231229|o
KR|[Koo] Yun-cheol|m|Koo Yun Cheol|4 20250719/|o
IN|Manohar [Parrikar]|m!||3 20141109/20170313|o
IN|Sonia [Gandhi]|f||=President of the Indian National Congress 19980314/20171216|o
IN|Arvind [Kejriwal]|m!||=Chief Minister of Delhi 20150214/20240921|o
IN|Mamata [Banerjee]|f||=Chief Minister of West Bengal 20110520/202605|o
IN|Yogi [Adityanath]|m!||=Chief Minister of Uttar Pradesh 20170319/|o
CN|[Lou] Jiwei|m||4 20130316/20161107|o
CN|[Xiao] Jie|m||4 20161107/20180319|o
CN|[Liu] Kun|m||4 20180319/20231024|o
CN|[Chang] Wanquan|m||3 20130316/20180319|o
CN|[Liu] He|m||126 20180319/20230312|o
CN|[He] Lifeng|m||126 20230312/|o
CN|[Wang] Wentao|m||=Commerce Minister of China 20201226/|o
CN|[Jiang] Zemin|m||1 19930327/20030315|o
CN|[Wen] Jiabao|m||133 20030316/20130315|o
HK|[Leung] Chun-ying|m|CY Leung|128 20120701/20170630|o
RU|Vladimir [Zhirinovsky]|m!||=Leader of the Liberal Democratic Party of Russia 19900331/20220406|o
RU|Gennady [Zyuganov]|m!||=Leader of the Communist Party of Russia 19930214/|o
RU|Alexei [Navalny]|m!|Alexey Navalny|=Opposition leader of Russia 2011/20240216|o
RU|Ramzan [Kadyrov]|m!||=Head of the Chechen Republic 20070215/|o
RU|Vyacheslav [Volodin]|m!||=Speaker of the State Duma 20161005/|o
RU|Boris [Yeltsin]|m!||1 19910710/19991231|o
RU|Mikhail [Gorbachev]|m!|Mikhail Gorbachov|=President of the Soviet Union 19900315/19911225|o
BR|José [Serra]|m||2 20160512/20170222|o
BR|Aloysio [Nunes]|m|Aloysio Nunes Ferreira|2 20170307/20181231|o
BR|Carlos [França]|m|Carlos Alberto França|2 20210330/20221231|o
BR|Joaquim [Levy]|m||4 20150101/20151218|o
BR|Henrique [Meirelles]|m!||4 20160512/20180406|o
BR|Alexandre [Tombini]|m!||53 20110101/20160609|o
BR|Fernando Henrique [Cardoso]|m||1 19950101/20030101|o
AR|Susana [Malcorra]|f!||2 20151210/20170612|o
AR|Jorge [Faurie]|m||2 20170612/20191210|o
AR|Felipe [Solá]|m||2 20191210/20210920|o
AR|Santiago [Cafiero]|m||2 20210920/20231210|o
AR|Alfonso [Prat-Gay]|m!||4 20151210/20161231|o
AR|Nicolás [Dujovne]|m!||4 20170102/20190817|o
AR|Martín [Guzmán]|m||43 20191210/20220702|o
AR|Gabriela [Michetti]|f!||5 20151210/20191210|o
AR|Axel [Kicillof]|m!||43 20131120/20151210;=Governor of Buenos Aires Province 20191211/|o
MX|Claudia [Ruiz Massieu]|f||2 20150827/20170104|o
MX|José Antonio [Meade]|m||4 20160907/20171127|o
MX|Carlos [Urzúa]|m||4 20181201/20190709|o
MX|Arturo [Herrera]|m||4 20190709/20210715|o
MX|Felipe [Calderón]|m||1 20061201/20121201|o
MX|Vicente [Fox]|m||1 20001201/20061201|o
ID|[Sugiono]|m||2 20241021/|o
ID|Jusuf [Kalla]|m!||5 20141020/20191020|o
ID|Ma'ruf [Amin]|m|Maruf Amin|5 20191020/20241020|o
ID|Megawati [Sukarnoputri]|f!|Megawati|1 20010723/20041020|o
ID|Susilo Bambang [Yudhoyono]|m!||1 20041020/20141020|o
SA|Ibrahim [al-Assaf]|m||2 20181227/20191023|o
SA|Abdulaziz [bin Salman]|m|Prince Abdulaziz bin Salman|=Energy Minister of Saudi Arabia 20190908/|o
SA|Khalid [al-Falih]|m|Khalid Al Falih|=Energy Minister of Saudi Arabia 20160507/20190908|o
SA|Ali [al-Naimi]|m||=Oil Minister of Saudi Arabia 19950802/20160507|o
SA|Khalid [bin Salman]|m|Prince Khalid bin Salman|3 20220927/|o
SA|Mohammed [bin Nayef]|m!|Mohammed bin Naif|130 20150429/20170621|o
ZA|Nhlanhla [Nene]|m||4 20140525/20151209;4 20180226/20181009|o
ZA|Pravin [Gordhan]|m!||4 20090511/20140524;4 20151214/20170330|o
ZA|Malusi [Gigaba]|m!||4 20170331/20180226|o
ZA|Maite [Nkoana-Mashabane]|f!||2 20090511/20180226|o
ZA|Lindiwe [Sisulu]|f||2 20180227/20190529|o
ZA|David [Mabuza]|m||72 20180227/20230228|o
ZA|Paul [Mashatile]|m!||72 20230307/|o
ZA|Mmusi [Maimane]|m!||103 20150510/20191023|o
TR|Lütfi [Elvan]|m||4 20201110/20211202|o
TR|Nureddin [Nebati]|m||4 20211202/20230603|o
TR|Murat [Çetinkaya]|m||32 20160419/20190706|o
TR|Murat [Uysal]|m||32 20190706/20201107|o
TR|Ekrem [İmamoğlu]|m!||=Mayor of Istanbul 20190627/20250323|o
TR|Devlet [Bahçeli]|m!||=Leader of the Nationalist Movement Party of Turkey 19970706/|o
TR|Selahattin [Demirtaş]|m!||=Leader of the Peoples' Democratic Party of Turkey 20140622/20180211|o
AU|Christopher [Pyne]|m||3 20180828/20190529|o
AU|Linda [Reynolds]|f||3 20190529/20210330|o
AU|Bill [Shorten]|m||=Leader of the Labor Party of Australia 20131013/20190530|o
AU|Sussan [Ley]|f||105 20250513/202602|o
AU|Barnaby [Joyce]|m||=Deputy Prime Minister of Australia 20160218/20180226;=Deputy Prime Minister of Australia 20210622/20220523|o
AU|Kevin [Rudd]|m||0 20071203/20100624;0 20130627/20130918|o
AU|Julia [Gillard]|f!||0 20100624/20130627|o
NZ|Helen [Clark]|f||0 19991205/20081119;=Administrator of the UN Development Programme 20090417/20170419|o
NZ|Nicola [Willis]|f||4 20231127/|o
NZ|Grant [Robertson]|m||4 20171026/20231127|o
*|Valdis [Dombrovskis]|m!||34 20141101/20241130;=European Commissioner for Economy 20241201/|o
*|Pierre [Moscovici]|m!||=European Commissioner for Economic Affairs 20141101/20191130|o
*|Cecilia [Malmström]|f!|Cecilia Malmstroem;Malmstroem|=European Commissioner for Trade 20141101/20191130|o
*|Didier [Reynders]|m!||=European Commissioner for Justice 20191201/20241130|o
*|Věra [Jourová]|f!||34 20191201/20241130|o
*|Teresa [Ribera]|f||30 20241201/|o
*|Henna [Virkkunen]|f||30 20241201/|o
*|Andrius [Kubilius]|m||=European Commissioner for Defence 20241201/|o
*|Marta [Kos]|f||79 20241201/|o
*|Wopke [Hoekstra]|m!||=Finance Minister of the Netherlands 20171026/20220110;=Foreign Minister of the Netherlands 20220110/20230901;=European Commissioner for Climate 20231009/|o
*|Kadri [Simson]|f||=European Commissioner for Energy 20191201/20241130|o
*|Dan [Jørgensen]|m||=European Commissioner for Energy 20241201/|o
*|Magnus [Brunner]|m||=European Commissioner for Internal Affairs 20241201/|o
*|Ylva [Johansson]|f||=European Commissioner for Home Affairs 20191201/20241130|o
*|Olivér [Várhelyi]|m||79 20191201/20241130;=European Commissioner for Health 20241201/|o
*|Stella [Kyriakides]|f||=European Commissioner for Health 20191201/20241130|o
*|Hadja [Lahbib]|f||=Foreign Minister of Belgium 20220715/20241130;=European Commissioner for Equality 20241201/|o
*|Johannes [Hahn]|m||79 20141101/20191130;78 20191201/20241130|o
*|Günther [Oettinger]|m|Guenther Oettinger|78 20170101/20191130|o
*|Catherine [Ashton]|f|Cathy Ashton|47 20091201/20141101|o
*|Zeid Ra'ad [al-Hussein]|m|Zeid Raad al-Hussein;Zeid Ra'ad Al Hussein|124 20140901/20180831|o
*|Stephen [O'Brien]|m||60 20150529/20170831|o
*|Staffan [de Mistura]|m!||=UN Special Envoy for Syria 20140710/20181231|o
*|Geir [Pedersen]|m|Geir O. Pedersen|=UN Special Envoy for Syria 20190107/202510|o
*|Ertharin [Cousin]|f||81 20120405/20170404|o
*|Peter [Maurer]|m||=President of the International Committee of the Red Cross 20120701/20220930|o
*|Mirjana [Spoljaric]|f!|Mirjana Spoljaric Egger|=President of the International Committee of the Red Cross 20221001/|o
*|Philémon [Yang]|m||56 20240910/20250909|o
*|Dennis [Francis]|m||56 20230905/20240910|o
*|Mathias [Cormann]|m!||=Secretary-General of the OECD 20210601/@k|o
*|Ángel [Gurría]|m!||=Secretary-General of the OECD 20060601/20210531|o
*|Helga [Schmid]|f||=Secretary General of the OSCE 20201204/20240903|o
*|Feridun [Sinirlioğlu]|m!||=Secretary General of the OSCE 20241206/@k|o
*|Thorbjørn [Jagland]|m!|Thorbjoern Jagland|121 20091001/20190917|o
*|Marija [Pejčinović Burić]|f||121 20190918/20240917|o
*|Fernando [Arias]|m||=Director-General of the OPCW 20180725/|o
*|Patricia [Scotland]|f||=Secretary-General of the Commonwealth 20160401/20250331|o
*|Shirley [Botchwey]|f|Shirley Ayorkor Botchwey|=Secretary-General of the Commonwealth 20250401/|o
*|Ahmed [Aboul Gheit]|m!||=Secretary-General of the Arab League 20160703/20260630|o
*|Nabil [el-Araby]|m|Nabil Elaraby;Nabil al-Arabi|=Secretary-General of the Arab League 20110701/20160703|o
*|Akinwumi [Adesina]|m!||=President of the African Development Bank 20150901/20250901|o
*|Sidi [Ould Tah]|m||=President of the African Development Bank 20250901/|o
*|Takehiko [Nakao]|m||115 20130428/20200116|o
*|Masatsugu [Asakawa]|m||115 20200117/20250223|o
*|Masato [Kanda]|m||115 20250224/|o
*|[Jin] Liqun|m||=President of the Asian Infrastructure Investment Bank 20160116/20260115|o
*|Joan [Donoghue]|f||117 20210208/20240206|o
*|Yuji [Iwasawa]|m||117 20250303/|o
*|Fatih [Birol]|m!||=Executive Director of the International Energy Agency 20150901/|o
*|Pascal [Lamy]|m||77 20050901/20130831|o
*|Robert [Zoellick]|m!||57 20070701/20120630|o
*|Abdalla [el-Badri]|m|Abdalla El-Badri;Abdullah al-Badri|120 20070101/20160731|o
ES|Carles [Puigdemont]|m!||33 20160112/20171027|o
ES|Quim [Torra]|m!||33 20180517/20200928|o
ES|Pere [Aragonès]|m!||33 20210524/20240810|o
ES|Salvador [Illa]|m!||33 20240810/@k|o
ES|Artur [Mas]|m||33 20101227/20160112|o
ES|Santiago [Abascal]|m!||=Leader of Vox 20140920/|o
ES|Pablo [Iglesias]|m||=Leader of Podemos 20141115/20210504|o
ES|Yolanda [Díaz]|f||74 20210712/|o
GR|Yanis [Varoufakis]|m!||4 20150127/20150706|o
GR|Euclid [Tsakalotos]|m!||4 20150706/20190708|o
NL|Jeroen [Dijsselbloem]|m!||4 20121105/20171026|o
VE|María Corina [Machado]|f|Maria Machado|108 20231022/|o
VE|Edmundo [González]|m|Edmundo González Urrutia|108 20240419/|o
VE|Jorge [Arreaza]|m!||2 20170802/20210819|o
BY|Sviatlana [Tsikhanouskaya]|f!|Svetlana Tikhanovskaya;Svetlana Tsikhanouskaya;Tikhanovskaya|=Opposition leader of Belarus 20200814/|o
IQ|Masoud [Barzani]|m|Massoud Barzani|=President of Iraqi Kurdistan 20050614/20171101|o
IQ|Nechirvan [Barzani]|m||=President of Iraqi Kurdistan 20190610/|o
IQ|Masrour [Barzani]|m||=Prime Minister of Iraqi Kurdistan 20190710/|o
LB|Naim [Qassem]|m||=Leader of Hezbollah 20241029/|o
LB|Nabih [Berri]|m!||=Speaker of the Parliament of Lebanon 19921020/|o
PS|Khaled [Meshaal]|m!|Khaled Mashal;Khaled Meshal|100 1996/20170506|o
YE|Abdul-Malik [al-Houthi]|m!|Abdulmalik al-Houthi;Abdel-Malek al-Houthi|=Leader of the Houthis 200409/|o
CH|Doris [Leuthard]|f!||1 20100101/20101231;1 20170101/20171231|o
CH|Johann [Schneider-Ammann]|m!||1 20160101/20161231|o
CH|Thomas [Jordan]|m||69 20120418/20240930|o
CH|Martin [Schlegel]|m||69 20241001/|o
PL|Ewa [Kopacz]|f!||0 20140922/20151116|o
PL|Bronisław [Komorowski]|m!||1 20100806/20150806|o
PL|Lech [Wałęsa]|m!||1 19901222/19951222|o
PL|Witold [Waszczykowski]|m!||2 20151116/20180109|o
PL|Zbigniew [Rau]|m||2 20200826/20231127|o
CZ|Václav [Havel]|m!||1 19930202/20030202|o
UA|Pavlo [Klimkin]|m!||2 20140619/20190829|o
UA|Vitali [Klitschko]|m!|Vitaliy Klitschko|=Mayor of Kyiv 20140605/|o
UA|Yulia [Tymoshenko]|f!||0 20071218/20100304|o
UA|Mykhailo [Fedorov]|m||=Deputy Prime Minister of Ukraine 20190829/202601;3 202601/202607|o
BA|Denis [Bećirović]|m||49 20221116/@l|o
BA|Željka [Cvijanović]|f|Zeljka Cvijanovic|49 20221116/|o
BA|Željko [Komšić]|m|Zeljko Komsic|49 20181120/|o
BA|Bakir [Izetbegović]|m!||49 20101110/20181120|o
BA|Borjana [Krišto]|f||=Chairwoman of the Council of Ministers of Bosnia and Herzegovina 20230125/@k|o
AT|Heinz-Christian [Strache]|m!||=Vice Chancellor of Austria 20171218/20190522|o
AT|Werner [Kogler]|m||=Vice Chancellor of Austria 20200107/20250303|o
CO|Francia [Márquez]|f||5 20220807/20260807|o
CO|Marta Lucía [Ramírez]|f|Marta Ramirez|5 20180807/20220807|o
NG|Yemi [Osinbajo]|m!||5 20150529/20230529|o
NG|Kashim [Shettima]|m!||5 20230529/|o
ES|Carmen [Calvo]|f||74 20180607/20210712|o
ES|Soraya [Sáenz de Santamaría]|f||74 20111221/20180601|o
US|Kay [Ivey]|f||=Governor of Alabama 20170410/|g
US|Mike [Dunleavy]|m|Michael Dunleavy|84 20181203/|g
US|Katie [Hobbs]|f||=Governor of Arizona 20230102/|g
US|Sarah Huckabee [Sanders]|f|Sarah Sanders|61 20170726/20190701;=Governor of Arkansas 20230110/|g
US|Gavin [Newsom]|m!||85 20190107/|g
US|Jared [Polis]|m||=Governor of Colorado 20190108/|g
US|Ned [Lamont]|m||=Governor of Connecticut 20190109/|g
US|Matt [Meyer]|m||=Governor of Delaware 20250121/|g
US|Ron [DeSantis]|m!|Ron De Santis|86 20190108/|g
US|Brian [Kemp]|m||=Governor of Georgia 20190114/|g
US|Josh [Green]|m||=Governor of Hawaii 20221205/|g
US|Brad [Little]|m||=Governor of Idaho 20190107/|g
US|JB [Pritzker]|m!|J.B. Pritzker|=Governor of Illinois 20190114/|g
US|Mike [Braun]|m||87 20250113/|g
US|Kim [Reynolds]|f||=Governor of Iowa 20170524/|g
US|Laura [Kelly]|f||=Governor of Kansas 20190114/|g
US|Andy [Beshear]|m||=Governor of Kentucky 20191210/|g
US|Jeff [Landry]|m||88 20240108/|g
US|Janet [Mills]|f||=Governor of Maine 20190102/|g
US|Wes [Moore]|m||=Governor of Maryland 20230118/|g
US|Maura [Healey]|f||89 20230105/|g
US|Gretchen [Whitmer]|f!||=Governor of Michigan 20190101/|g
US|Tim [Walz]|m!||=Governor of Minnesota 20190107/|g
US|Tate [Reeves]|m||=Governor of Mississippi 20200114/|g
US|Mike [Kehoe]|m||90 20250113/|g
US|Greg [Gianforte]|m!||=Governor of Montana 20210104/|g
US|Jim [Pillen]|m||=Governor of Nebraska 20230105/|g
US|Joe [Lombardo]|m||91 20230102/|g
US|Kelly [Ayotte]|f||=Governor of New Hampshire 20250109/|g
US|Mikie [Sherrill]|f||92 20260120/|g
US|Michelle [Lujan Grisham]|f||=Governor of New Mexico 20190101/|g
US|Kathy [Hochul]|f!||=Governor of New York 20210824/|g
US|Josh [Stein]|m||93 20250101/|g
US|Kelly [Armstrong]|m||=Governor of North Dakota 20241215/|g
US|Mike [DeWine]|m!||=Governor of Ohio 20190114/|g
US|Kevin [Stitt]|m||=Governor of Oklahoma 20190114/|g
US|Tina [Kotek]|f||=Governor of Oregon 20230109/|g
US|Josh [Shapiro]|m||=Governor of Pennsylvania 20230117/|g
US|Dan [McKee]|m||=Governor of Rhode Island 20210302/|g
US|Henry [McMaster]|m||=Governor of South Carolina 20170124/|g
US|Larry [Rhoden]|m||=Governor of South Dakota 20250125/|g
US|Bill [Lee]|m||=Governor of Tennessee 20190119/|g
US|Greg [Abbott]|m||=Governor of Texas 20150120/|g
US|Spencer [Cox]|m||=Governor of Utah 20210104/|g
US|Phil [Scott]|m||=Governor of Vermont 20170105/|g
US|Abigail [Spanberger]|f||45 20260117/|g
US|Bob [Ferguson]|m||=Governor of Washington 20250115/|g
US|Patrick [Morrisey]|m||=Governor of West Virginia 20250113/|g
US|Tony [Evers]|m||=Governor of Wisconsin 20190107/|g
US|Mark [Gordon]|m||=Governor of Wyoming 20190107/|g
US|Andrew [Cuomo]|m!|Andrew M. Cuomo|=Governor of New York 20110101/20210824|t
US|Asa [Hutchinson]|m||=Governor of Arkansas 20150113/20230110|t
US|Doug [Ducey]|m||=Governor of Arizona 20150105/20230102|t
US|Jerry [Brown]|m||85 20110103/20190107|t
US|Arnold [Schwarzenegger]|m!||85 20031117/20110103|t
US|John [Hickenlooper]|m||=Governor of Colorado 20110111/20190108|t
US|John [Carney]|m||=Governor of Delaware 20170117/20250107|t
US|Rick [Scott]|m||86 20110104/20190107|t
US|Jeb [Bush]|m||86 19990105/20070102|t
US|David [Ige]|m||=Governor of Hawaii 20141201/20221205|t
US|Bruce [Rauner]|m||=Governor of Illinois 20150112/20190114|t
US|Eric [Holcomb]|m|Eric J. Holcomb|87 20170109/20250113|t
US|Terry [Branstad]|m||=Governor of Iowa 20110114/20170524|t
US|Sam [Brownback]|m||=Governor of Kansas 20110110/20180131|t
US|Matt [Bevin]|m||=Governor of Kentucky 20151208/20191210|t
US|John Bel [Edwards]|m||88 20160111/20240108|t
US|Bobby [Jindal]|m!||88 20080114/20160111|t
US|Paul [LePage]|m||=Governor of Maine 20110105/20190102|t
US|Larry [Hogan]|m||=Governor of Maryland 20150121/20230118|t
US|Charlie [Baker]|m||89 20150108/20230105|t
US|Mitt [Romney]|m!||89 20030102/20070104|t
US|Rick [Snyder]|m||=Governor of Michigan 20110101/20190101|t
US|Mark [Dayton]|m||=Governor of Minnesota 20110103/20190107|t
US|Phil [Bryant]|m||=Governor of Mississippi 20120110/20200114|t
US|Mike [Parson]|m||90 20180601/20250113|t
US|Eric [Greitens]|m||90 20170109/20180601|t
US|Steve [Bullock]|m||=Governor of Montana 20130107/20210104|t
US|Pete [Ricketts]|m||=Governor of Nebraska 20150108/20230105|t
US|Brian [Sandoval]|m||91 20110103/20190107|t
US|Steve [Sisolak]|m||91 20190107/20230102|t
US|Chris [Sununu]|m||=Governor of New Hampshire 20170105/20250109|t
US|Chris [Christie]|m||92 20100119/20180116|t
US|Phil [Murphy]|m||92 20180116/20260120|t
US|Susana [Martinez]|f||=Governor of New Mexico 20110101/20190101|t
US|Roy [Cooper]|m||93 20170101/20250101|t
US|Pat [McCrory]|m||93 20130105/20170101|t
US|John [Kasich]|m!||=Governor of Ohio 20110110/20190114|t
US|Mary [Fallin]|f||=Governor of Oklahoma 20110110/20190114|t
US|Kate [Brown]|f||=Governor of Oregon 20150218/20230109|t
US|Tom [Wolf]|m||=Governor of Pennsylvania 20150120/20230117|t
US|Bill [Haslam]|m||=Governor of Tennessee 20110115/20190119|t
US|Gary [Herbert]|m||=Governor of Utah 20090811/20210104|t
US|Glenn [Youngkin]|m!||45 20220115/20260117|t
US|Ralph [Northam]|m||45 20180113/20220115|t
US|Terry [McAuliffe]|m||45 20140111/20180113|t
US|Jay [Inslee]|m!||=Governor of Washington 20130116/20250115|t
US|Jim [Justice]|m||=Governor of West Virginia 20170116/20250113|t
US|Scott [Walker]|m||=Governor of Wisconsin 20110103/20190107|t
US|Sarah [Palin]|f!||84 20061204/20090726|t
US|Bill [Walker]|m||84 20141201/20181203|t
CA|Doug [Ford]|m||=Premier of Ontario 20180629/|t
CA|Kathleen [Wynne]|f||=Premier of Ontario 20130211/20180629|t
CA|François [Legault]|m!||=Premier of Quebec 20181018/202604|t
CA|Philippe [Couillard]|m||=Premier of Quebec 20140423/20181018|t
CA|David [Eby]|m||110 20221118/|t
CA|John [Horgan]|m||110 20170718/20221118|t
CA|Christy [Clark]|f||110 20110314/20170718|t
CA|Danielle [Smith]|f||109 20221011/|t
CA|Jason [Kenney]|m||109 20190430/20221011|t
CA|Rachel [Notley]|f||109 20150524/20190430|t
CA|Scott [Moe]|m||=Premier of Saskatchewan 20180202/|t
CA|Brad [Wall]|m||=Premier of Saskatchewan 20071121/20180202|t
CA|Wab [Kinew]|m||111 20231018/|t
CA|Heather [Stefanson]|f||111 20211102/20231018|t
CA|Brian [Pallister]|m||111 20160503/20210901|t
CA|Susan [Holt]|f||=Premier of New Brunswick 20241102/|t
CA|Blaine [Higgs]|m||=Premier of New Brunswick 20181109/20241102|t
CA|Tim [Houston]|m||112 20210831/|t
CA|Iain [Rankin]|m||112 20210223/20210831|t
CA|Stephen [McNeil]|m||112 20131022/20210223|t
CA|Dennis [King]|m||=Premier of Prince Edward Island 20190509/20250221|t
CA|Tony [Wakeham]|m||52 20251029/@o|t
CA|John [Hogan]|m||52 20250509/20251029|t
CA|Andrew [Furey]|m||52 20200819/20250509|t
CA|Dwight [Ball]|m||52 20151214/20200819|t
AU|Chris [Minns]|m||51 20230328/|t
AU|Dominic [Perrottet]|m||51 20211005/20230328|t
AU|Gladys [Berejiklian]|f!||51 20170123/20211005|t
AU|Mike [Baird]|m||51 20140417/20170123|t
AU|Jacinta [Allan]|f||=Premier of Victoria 20230927/|t
AU|Daniel [Andrews]|m|Dan Andrews|=Premier of Victoria 20141204/20230927|t
AU|David [Crisafulli]|m!||113 20241028/|t
AU|Steven [Miles]|m||113 20231215/20241028|t
AU|Annastacia [Palaszczuk]|f!||113 20150214/20231215|t
AU|Roger [Cook]|m||=Premier of Western Australia 20230608/|t
AU|Mark [McGowan]|m||=Premier of Western Australia 20170317/20230608|t
AU|Peter [Malinauskas]|m!||=Premier of South Australia 20220321/|t
AU|Steven [Marshall]|m||=Premier of South Australia 20180319/20220321|t
AU|Jeremy [Rockliff]|m||=Premier of Tasmania 20220408/|t
AU|Peter [Gutwein]|m||=Premier of Tasmania 20200120/20220408|t
AU|Lia [Finocchiaro]|f||71 20240828/|t
AU|Eva [Lawler]|f||71 20231221/20240828|t
AU|Natasha [Fyles]|f||71 20220513/20231221|t
AU|Andrew [Barr]|m||=Chief Minister of the Australian Capital Territory 20141211/|t
GB|Rhun [ap Iorwerth]|m||31 202605/@p0501|t
GB|Eluned [Morgan]|f||31 20240806/202605|t
GB|Vaughan [Gething]|m||31 20240320/20240806|t
GB|Emma [Little-Pengelly]|f||=Deputy First Minister of Northern Ireland 20240203/|t
GB|Paul [Givan]|m||83 20210617/20220204|t
DE|Hendrik [Wüst]|m|Hendrik Wuest;Wuest|=Minister-President of North Rhine-Westphalia 20211027/|t
DE|Boris [Rhein]|m||=Minister-President of Hesse 20220531/|t
DE|Michael [Kretschmer]|m||=Minister-President of Saxony 20171213/|t
DE|Winfried [Kretschmann]|m!||=Minister-President of Baden-Württemberg 20110512/202605|t
DE|Manuela [Schwesig]|f!||=Minister-President of Mecklenburg-Vorpommern 20170704/|t
DE|Dietmar [Woidke]|m||=Minister-President of Brandenburg 20130828/|t
DE|Bodo [Ramelow]|m!||106 20141205/20200205;106 20200304/20241212|t
DE|Mario [Voigt]|m||106 20241212/|t
DE|Reiner [Haseloff]|m||=Minister-President of Saxony-Anhalt 20110419/202601|t
DE|Daniel [Günther]|m|Daniel Guenther;Guenther|=Minister-President of Schleswig-Holstein 20170628/|t
DE|Stephan [Weil]|m||=Minister-President of Lower Saxony 20130219/20250520|t
DE|Olaf [Lies]|m||=Minister-President of Lower Saxony 20250520/|t
DE|Anke [Rehlinger]|f||=Minister-President of Saarland 20220425/|t
DE|Malu [Dreyer]|f||=Minister-President of Rhineland-Palatinate 20130116/20240710|t
DE|Alexander [Schweitzer]|m||=Minister-President of Rhineland-Palatinate 20240710/|t
DE|Peter [Tschentscher]|m||=First Mayor of Hamburg 20180328/|t
DE|Kai [Wegner]|m||=Governing Mayor of Berlin 20230427/|t
DE|Franziska [Giffey]|f!||=Governing Mayor of Berlin 20211221/20230427|t
ES|Isabel Díaz [Ayuso]|f!|Díaz Ayuso|=President of the Community of Madrid 20190819/|t
ES|Juan Manuel [Moreno]|m|Juanma Moreno;Juanma Moreno Bonilla|=President of Andalusia 20190118/|t
ES|Imanol [Pradales]|m||=President of the Basque Country 20240622/|t
ES|Iñigo [Urkullu]|m!||=President of the Basque Country 20121213/20240622|t
ES|Carlos [Mazón]|m!||=President of the Valencian Community 20230717/202512|t
BR|Tarcísio [de Freitas]|m|Tarcísio Gomes de Freitas|=Governor of São Paulo 20230101/|t
BR|João [Doria]|m!||=Governor of São Paulo 20190101/20220401|t
MX|Clara [Brugada]|f||=Head of Government of Mexico City 20241005/|t
US|Merrick [Garland]|m!||16 20210311/20250120|t
US|Pam [Bondi]|f||16 20250205/202604|t
US|Todd [Blanche]|m||=Acting Attorney General of the United States 202604/202608;16 202608/@p0817|t
US|William [Barr]|m|Bill Barr|16 20190214/20201223|t
US|Jeff [Sessions]|m||16 20170209/20181107|t
US|Loretta [Lynch]|f||16 20150427/20170120|t
US|Eric [Holder]|m||16 20090203/20150427|t
US|Kristi [Noem]|f!||=Governor of South Dakota 20190105/20250125;22 20250125/202603|t
US|Markwayne [Mullin]|m||22 202603/@w|t
US|Alejandro [Mayorkas]|m!||22 20210202/20250120|t
US|Kirstjen [Nielsen]|f||22 20171206/20190410|t
US|John [Kelly]|m|John F. Kelly|22 20170120/20170731;35 20170731/20190102|t
US|Jeh [Johnson]|m||22 20131223/20170120|t
US|Tulsi [Gabbard]|f!||42 20250212/2026|t
US|Jay [Clayton]|m|Walter Clayton|68 20170504/20201223;42 202608/@p0801|t
US|Avril [Haines]|f||42 20210121/20250120|t
US|Keith [Sonderling]|m|Keith E. Sonderling|=Acting Labor Secretary of the United States 2026/@p1008|t
US|Lori [Chavez-DeRemer]|f!||Labor Secretary 20250311/2026|t
US|Marty [Walsh]|m||Labor Secretary 20210323/20230311|t
US|Robert F. [Kennedy] Jr.|m|RFK Jr.;Robert Kennedy Jr.|14 20250213/@w|t
US|Xavier [Becerra]|m!||14 20210319/20250120|t
US|Alex [Azar]|m||14 20180129/20210120|t
US|Howard [Lutnick]|m!||129 20250221/@w|t
US|Gina [Raimondo]|f!||=Governor of Rhode Island 20150106/20210302;129 20210303/20250120|t
US|Wilbur [Ross]|m||129 20170228/20210120|t
US|Chris [Wright]|m||39 20250203/@w|t
US|Jennifer [Granholm]|f!||39 20210225/20250120|t
US|Rick [Perry]|m||=Governor of Texas 20001221/20150120;39 20170302/20191201|t
US|Doug [Burgum]|m!||=Governor of North Dakota 20161215/20241215;131 20250201/@w|t
US|Deb [Haaland]|f!||131 20210316/20250120|t
US|Ryan [Zinke]|m!||131 20170301/20190102|t
US|Brooke [Rollins]|f||63 20250213/@w|t
US|Tom [Vilsack]|m!||63 20090120/20170113;63 20210224/20250120|t
US|Sonny [Perdue]|m||63 20170425/20210120|t
US|Scott [Turner]|m||23 20250205/@w|t
US|Marcia [Fudge]|f||23 20210310/20240322|t
US|Ben [Carson]|m||23 20170302/20210120|t
US|Sean [Duffy]|m||135 20250128/@w|t
US|Pete [Buttigieg]|m!||135 20210203/20250120|t
US|Elaine [Chao]|f||135 20170131/20210111|t
US|Linda [McMahon]|f||21 20250303/@w|t
US|Miguel [Cardona]|m||21 20210302/20250120|t
US|Betsy [DeVos]|f!||21 20170207/20210108|t
US|Doug [Collins]|m||Veterans Affairs Secretary 20250205/@w|t
US|Denis [McDonough]|m||Veterans Affairs Secretary 20210209/20250120|t
US|Jamieson [Greer]|m||123 20250227/@w|t
US|Katherine [Tai]|f||123 20210318/20250120|t
US|Robert [Lighthizer]|m!||123 20170515/20210120|t
US|Lee [Zeldin]|m||=EPA Administrator 20250129/@w|t
US|Scott [Pruitt]|m||=EPA Administrator 20170217/20180706|t
US|John [Ratcliffe]|m||42 20200526/20210120;28 20250123/@w|t
US|Gina [Haspel]|f!||28 20180521/20210120|t
US|John [Brennan]|m||28 20130308/20170120|t
US|Russ [Vought]|m!|Russell Vought|=Director of the Office of Management and Budget 20250207/@w|t
US|Kelly [Loeffler]|f||=Administrator of the Small Business Administration 20250220/@w|t
US|Susie [Wiles]|f||35 20250120/@w|t
US|Jeff [Zients]|m!||35 20230208/20250120|t
US|Ron [Klain]|m!||35 20210120/20230207|t
US|Mark [Meadows]|m||35 20200331/20210120|t
US|Kash [Patel]|m|Kashyap Patel|82 20250221/@p0901|t
US|Christopher [Wray]|m||82 20170802/20250120|t
US|James [Comey]|m!||82 20130904/20170509|t
US|Jake [Sullivan]|m||107 20210120/20250120|t
US|John [Bolton]|m||107 20180409/20190910|t
US|Mike [Waltz]|m||107 20250120/20250501;59 20250920/|t
US|Nikki [Haley]|f||=Governor of South Carolina 20110112/20170124;59 20170127/20181231|t
US|Linda [Thomas-Greenfield]|f!||59 20210225/20250120|t
US|Samantha [Power]|f||59 20130805/20170120|t
US|Karoline [Leavitt]|f||61 20250120/|t
US|Karine [Jean-Pierre]|f||61 20220513/20250120|t
US|Jen [Psaki]|f!||61 20210120/20220513|t
US|Kevin [Warsh]|m!|Kevin M. Warsh|40 20260522/@p0828|t
US|Gary [Gensler]|m!||68 20210417/20250120|t
US|Paul [Atkins]|m||68 20250421/|t
US|Lina [Khan]|f||=Chair of the Federal Trade Commission 20210615/20250120|t
US|Steve [Scalise]|m!||99 20230103/|t
US|Steny [Hoyer]|m!||99 20070103/20110103;99 20190103/20230103|t
US|John [Roberts]|m|John G. Roberts|=Chief Justice of the United States 20050929/|t
GB|Louise [Haigh]|f|Lou Haigh|Transport Secretary 20240705/20241129;=First Secretary of State of the United Kingdom 20260720/@b|t
GB|Wes [Streeting]|m!||14 20240705/2026;17 20260720/@p0801|t
GB|Alex [Norris]|m||66 202607/@b|t
GB|Lucy [Powell]|f||21 202607/@b|t
GB|Bridget [Phillipson]|f||21 20240705/202607|t
GB|Heidi [Alexander]|f||Transport Secretary 20241129/@b|t
GB|Miatta [Fahnbulleh]|f||39 202607/@b|t
GB|Jonathan [Reynolds]|m||127 20240705/20250905;127 202607/@b|t
GB|Peter [Kyle]|m||127 20250905/202607|t
GB|Pat [McFadden]|m||Work and Pensions Secretary 20250905/@b|t
GB|Liz [Kendall]|f||Work and Pensions Secretary 20240705/20250905|t
GB|Steve [Reed]|m||Environment Secretary 20240705/20250905;23 20250905/202607|t
GB|Emma [Reynolds]|f||Environment Secretary 20250905/|t
GB|Lisa [Nandy]|f||Culture Secretary 20240705/|t
GB|Matt [Hancock]|m||14 20180709/20210626|t
GB|Victoria [Atkins]|f||14 20231113/20240705|t
GB|Michael [Gove]|m||21 20100512/20140715;66 20150509/20160714|t
GB|Lindsay [Hoyle]|m|Sir Lindsay Hoyle|=Speaker of the House of Commons 20191104/|t
GB|John [Bercow]|m!||=Speaker of the House of Commons 20090622/20191104|t
GB|Sarah [Mullally]|f!|Dame Sarah Mullally|=Archbishop of Canterbury 2026/@p0801|t
GB|Justin [Welby]|m!||=Archbishop of Canterbury 20130204/20250106|t
CA|Avi [Lewis]|m||=Leader of the New Democratic Party of Canada 202603/@p0701|t
CA|Sean [Fraser]|m||9 20250513/|t
CA|Gary [Anandasangaree]|m||Public Safety Minister 20250513/|t
CA|Tim [Hodgson]|m||Natural Resources Minister 20250513/|t
CA|Steven [MacKinnon]|m||27 20250916/|t
CA|Mary [Ng]|f||Trade Minister 20180718/20250314|t
CA|David [Lametti]|m||9 20190114/20230726|t
CA|Arif [Virani]|m||9 20230726/20250513|t
CA|Marco [Mendicino]|m||Public Safety Minister 20211026/20230726|t
CA|Steven [Guilbeault]|m!||19 20211026/20250314|t
CA|Jonathan [Wilkinson]|m||Natural Resources Minister 20211026/20250513|t
AU|Angus [Taylor]|m||105 202602/@p0921|t
AU|Tony [Burke]|m||Home Affairs Minister 20240729/|t
AU|Clare [O'Neil]|f||Home Affairs Minister 20220601/20240729;Housing Minister 20240729/|t
AU|Chris [Bowen]|m||Energy Minister 20220601/|t
AU|Katy [Gallagher]|f||4 20220523/|t
AU|Mark [Butler]|m||12 20220601/|t
AU|Jason [Clare]|m||38 20220601/|t
AU|Mark [Dreyfus]|m||=Attorney-General of Australia 20220601/20250513|t
AU|Michelle [Rowland]|f||=Attorney-General of Australia 20250513/|t
AU|Anika [Wells]|f||Communications Minister 20250513/|t
AU|Don [Farrell]|m||Trade Minister 20220601/|t
AU|Tanya [Plibersek]|f!||19 20220601/20250513;Social Services Minister 20250513/|t
AU|Murray [Watt]|m||19 20250513/|t
AU|Adam [Bandt]|m||=Leader of the Australian Greens 20200204/20250515|t
AU|Larissa [Waters]|f||=Leader of the Australian Greens 20250515/|t
AU|Pauline [Hanson]|f||=Leader of One Nation 201411/|t
AU|David [Littleproud]|m||=Leader of the National Party of Australia 20220530/|t
DE|Stefanie [Hubig]|f||9 20250506/|t
DE|Marco [Buschmann]|m||9 20211208/20241107|t
DE|Bärbel [Bas]|f|Baerbel Bas|=President of the Bundestag 20211026/20250325;=Labour Minister of Germany 20250506/|t
DE|Hubertus [Heil]|m||132 20180314/20250506|t
DE|Nina [Warken]|f||12 20250506/|t
DE|Karl [Lauterbach]|m!||12 20211208/20250506|t
DE|Jens [Spahn]|m!||12 20180314/20211208|t
DE|Alois [Rainer]|m||36 20250506/|t
DE|Cem [Özdemir]|m!|Cem Oezdemir;Oezdemir|36 20211208/20250506|t
DE|Karin [Prien]|f||38 20250506/|t
DE|Patrick [Schnieder]|m||27 20250506/|t
DE|Volker [Wissing]|m||27 20211208/20250506|t
DE|Carsten [Schneider]|m||19 20250506/|t
DE|Steffi [Lemke]|f||19 20211208/20250506|t
DE|Reem [Alabali-Radovan]|f|Reem Alabali Radovan|Development Minister 20250506/|t
DE|Svenja [Schulze]|f||Development Minister 20211208/20250506|t
DE|Verena [Hubertz]|f||Housing Minister 20250506/|t
DE|Karsten [Wildberger]|m||Digital Minister 20250506/|t
DE|Dorothee [Bär]|f|Dorothee Baer;Baer|Research Minister 20250506/|t
DE|Julia [Klöckner]|f|Julia Kloeckner;Kloeckner|=President of the Bundestag 20250325/|t
FR|Rachida [Dati]|f!||64 20240111/|t
FR|Annie [Genevard]|f||36 20240921/|t
FR|Laurent [Nuñez]|m||8 20251012/@p1001|t
FR|Monique [Barbut]|f||Ecology Minister 20251012/@o|t
FR|Jean-Pierre [Farandou]|m||132 20251012/@o|t
FR|Édouard [Geffray]|m||38 20251012/@o|t
FR|Stéphanie [Rist]|f||12 20251012/@o|t
FR|Amélie [de Montchalin]|f||Budget Minister 20241223/|t
FR|Agnès [Pannier-Runacher]|f||Ecology Minister 20240921/20251012|t
FR|Éric [Dupond-Moretti]|m||9 20200706/20240111|t
FR|Yaël [Braun-Pivet]|f!||=President of the National Assembly of France 20220628/|t
FR|Richard [Ferrand]|m||=President of the National Assembly of France 20180912/20220621|t
FR|Gérard [Larcher]|m||=President of the Senate of France 20141001/|t
FR|Anne [Hidalgo]|f||=Mayor of Paris 20140405/202603|t
FR|Emmanuel [Moulin]|m||=Governor of the Bank of France 2026/@p0801|t
IT|Carlo [Nordio]|m!||9 20221022/|t
IT|Adolfo [Urso]|m||Industry Minister 20221022/|t
IT|Francesco [Lollobrigida]|m!||36 20221022/|t
IT|Gilberto [Pichetto Fratin]|m|Gilberto Pichetto|19 20221022/|t
IT|Giuseppe [Valditara]|m||38 20221022/|t
IT|Orazio [Schillaci]|m||12 20221022/|t
IT|Roberto [Speranza]|m||12 20190905/20221022|t
IT|Marina [Calderone]|f|Marina Elvira Calderone|132 20221022/|t
IT|Daniela [Santanchè]|f!||Tourism Minister 20221022/|t
IT|Alessandro [Giuli]|m||64 20240906/|t
IT|Gennaro [Sangiuliano]|m||64 20221022/20240906|t
IT|Luciana [Lamorgese]|f||8 20190905/20221022|t
IT|Ignazio [La Russa]|m!||=President of the Senate of Italy 20221013/|t
IT|Lorenzo [Fontana]|m||=President of the Chamber of Deputies of Italy 20221014/|t
ES|Margarita [Robles]|f||3 20180607/|t
ES|Fernando [Grande-Marlaska]|m!||8 20180607/|t
ES|Carlos [Cuerpo]|m||37 20231229/|t
ES|María Jesús [Montero]|f||4 20180607/|t
ES|Félix [Bolaños]|m||9 20231121/|t
ES|Óscar [Puente]|m||27 20231121/|t
ES|Mónica [García]|f||12 20231121/|t
ES|Luis [Planas]|m||36 20180607/|t
ES|Ernest [Urtasun]|m||64 20231121/|t
ES|Ione [Belarra]|f||=Leader of Podemos 20210613/|t
ES|Francina [Armengol]|f||=President of the Congress of Deputies of Spain 20230817/|t
ES|Arancha [González Laya]|f||2 20200113/20210712|t
PL|Władysław [Kosiniak-Kamysz]|m!|Wladyslaw Kosiniak Kamysz|3 20231213/|t
PL|Mariusz [Błaszczak]|m!||3 20180109/20231127|t
PL|Andrzej [Domański]|m||4 20231213/|t
PL|Marcin [Kierwiński]|m||8 20231213/20240513;8 20250724/|t
PL|Tomasz [Siemoniak]|m||8 20240513/20250724|t
PL|Adam [Bodnar]|m||9 20231213/20250724|t
PL|Waldemar [Żurek]|m||9 20250724/|t
PL|Zbigniew [Ziobro]|m!||9 20151116/20231127|t
PL|Szymon [Hołownia]|m!||=Marshal of the Sejm 20231113/20251113|t
PL|Włodzimierz [Czarzasty]|m||=Marshal of the Sejm 20251118/@o|t
PL|Rafał [Trzaskowski]|m!||=Mayor of Warsaw 20181122/|t
JP|Ryosei [Akazawa]|m||37 20251021/@o|t
JP|Yoji [Muto]|m||37 20241001/20251021|t
IN|Piyush [Goyal]|m!||Commerce Minister 20190531/|t
IN|Nitin [Gadkari]|m!||27 20140527/|t
IN|Ashwini [Vaishnaw]|m!||Railways Minister 20210708/|t
IN|J. P. [Nadda]|m!|JP Nadda;Jagat Prakash Nadda|12 20240611/|t
IN|Hardeep Singh [Puri]|m|Hardeep Puri|Petroleum Minister 20210708/|t
IN|Mansukh [Mandaviya]|m!||12 20210707/20240610|t
IN|Om [Birla]|m||=Speaker of the Lok Sabha 20190619/|t
IN|Devendra [Fadnavis]|m!||41 20141031/20191112;41 20241205/|t
IN|Eknath [Shinde]|m||41 20220630/20241205|t
IN|Uddhav [Thackeray]|m||41 20191128/20220630|t
IN|[Siddaramaiah]|m!||=Chief Minister of Karnataka 20230520/|t
IN|Revanth [Reddy]|m|A. Revanth Reddy|=Chief Minister of Telangana 20231207/|t
IN|Rekha [Gupta]|f||=Chief Minister of Delhi 20250220/|t
IN|Omar [Abdullah]|m||=Chief Minister of Jammu and Kashmir 20241016/|t
CN|[Wang] Xiaohong|m||=Minister of Public Security of China 20220624/|t
CN|[Zhao] Leji|m||=Chairman of the National People's Congress 20230310/|t
CN|[Li] Zhanshu|m||=Chairman of the National People's Congress 20180317/20230310|t
CN|[Wang] Huning|m||=Chairman of the Chinese People's Political Consultative Conference 20230310/|t
CN|[Ding] Xuexiang|m||126 20230312/|t
BR|Marina [Silva]|f||19 20230101/|t
BR|Flávio [Dino]|m||9 20230101/20240201|t
BR|Ricardo [Lewandowski]|m!||9 20240201/|t
BR|Simone [Tebet]|f||Planning Minister 20230101/|t
BR|Dario [Durigan]|m||4 2026/@p1001|t
BR|Arthur [Lira]|m||=President of the Chamber of Deputies of Brazil 20210201/20250201|t
BR|Hugo [Motta]|m||=President of the Chamber of Deputies of Brazil 20250201/|t
BR|Davi [Alcolumbre]|m||118 20190202/20210201;118 20250201/|t
BR|Rodrigo [Pacheco]|m||118 20210201/20250201|t
AR|Patricia [Bullrich]|f!||=Security Minister of Argentina 20151210/20191210;=Security Minister of Argentina 20231210/202512|t
AR|Guillermo [Francos]|m||=Cabinet Chief of Argentina 20240529/202511|t
AR|Manuel [Adorni]|m||=Cabinet Chief of Argentina 20251105/@o|t
MX|Omar [García Harfuch]|m||=Security Minister of Mexico 20241001/|t
MX|Rosa Icela [Rodríguez]|f||8 20241001/|t
MX|Roberto [Velasco]|m|Roberto Velasco Álvarez|2 2026/@p1001|t
ID|Airlangga [Hartarto]|m||=Coordinating Economic Minister of Indonesia 20191023/|t
ID|Puan [Maharani]|f||=Speaker of the House of Representatives of Indonesia 20191001/|t
RU|Valentina [Matviyenko]|f!||=Speaker of the Federation Council 20110921/|t
RU|Nikolai [Patrushev]|m!||=Secretary of the Security Council of Russia 20080512/20240512|t
RU|Valery [Gerasimov]|m!||=Chief of the General Staff of Russia 20121109/|t
RU|Sergei [Naryshkin]|m!|Sergey Naryshkin|=Director of the Foreign Intelligence Service of Russia 20161005/|t
RU|Alexander [Bortnikov]|m!||=Director of the Federal Security Service of Russia 20080512/|t
RU|Vladimir [Kolokoltsev]|m||8 20120521/|t
ZA|Geordin [Hill-Lewis]|m!||=Mayor of Cape Town 20211118/2026;103 20260412/@p1001|t
ZA|Gwede [Mantashe]|m!||=Mineral Resources Minister of South Africa 20180227/|t
ZA|Parks [Tau]|m||=Trade Minister of South Africa 20240703/|t
ZA|Thoko [Didiza]|f!||=Speaker of the National Assembly of South Africa 20240614/|t
ZA|Nosiviwe [Mapisa-Nqakula]|f!||3 20120612/20210805;=Speaker of the National Assembly of South Africa 20210819/20240403|t
TR|Ali [Yerlikaya]|m||8 20230604/|t
TR|Süleyman [Soylu]|m!||8 20160831/20230603|t
TR|Cevdet [Yılmaz]|m||5 20230603/|t
TR|Numan [Kurtulmuş]|m||=Speaker of the Grand National Assembly of Turkey 20230607/|t
KR|[Shin] Hyun-song|m|Hyun Song Shin;Shin Hyun Song|95 202604/@p1001|t
IL|Amir [Ohana]|m||=Speaker of the Knesset 20221229/|t
IL|Yariv [Levin]|m||9 20221229/|t
IL|Eyal [Zamir]|m||=Chief of the General Staff of Israel 20250305/|t
IL|Herzi [Halevi]|m||=Chief of the General Staff of Israel 20230116/20250305|t
UA|Oleksandr [Syrskyi]|m!|Oleksandr Syrsky|=Commander-in-Chief of Ukraine 20240208/|t
UA|Valerii [Zaluzhnyi]|m!|Valeriy Zaluzhny;Valerii Zaluzhny;Valery Zaluzhny|=Commander-in-Chief of Ukraine 20210727/20240208|t
UA|Andrii [Yermak]|m!|Andriy Yermak|=Head of the Office of the President of Ukraine 20200211/20251128|t
UA|Ruslan [Stefanchuk]|m||=Speaker of the Verkhovna Rada 20211008/|t
UA|Serhii [Koretskyi]|m!|Serhiy Koretskyi;Serhii Koretsky;Serhiy Koretsky|0 20260716/@a|t
IR|Mohammad Bagher [Ghalibaf]|m!|Mohammad Baqer Qalibaf;Mohammad Bagher Qalibaf;Ghalibaf;Qalibaf|=Speaker of the Parliament of Iran 20200528/|t
IR|Mojtaba [Khamenei]|m!|Ayatollah Mojtaba Khamenei;Seyyed Mojtaba Hosseini Khamenei|25 20260308/@l|t
IE|Paschal [Donohoe]|m!||4 20170614/20221217;4 20250123/20251118|t
IE|Mary Lou [McDonald]|f||=Leader of Sinn Féin 20180210/|t
NL|Dilan [Yeşilgöz]|f!|Dilan Yeşilgöz-Zegerius;Dilan Yesilgoz Zegerius|9 20220110/20240702|t
NL|Caspar [Veldkamp]|m||2 20240702/20250822|t
NL|Hanke [Bruins Slot]|f||2 20230905/20240702|t
BE|Maxime [Prévot]|m||2 20250203/|t
BE|Theo [Francken]|m!||3 20250203/|t
SE|Maria Malmer [Stenergard]|f||2 20240910/|t
SE|Tobias [Billström]|m|Tobias Billstrom|2 20221018/20240910|t
SE|Pål [Jonson]|m||3 20221018/|t
NO|Espen Barth [Eide]|m||2 20231016/|t
FI|Elina [Valtonen]|f!||2 20230620/|t
FI|Antti [Häkkänen]|m||3 20230620/|t
FI|Pekka [Haavisto]|m!||2 20190606/20230620|t
DK|Troels Lund [Poulsen]|m||3 20230822/|t
EE|Margus [Tsahkna]|m!||2 20230417/|t
EE|Hanno [Pevkur]|m||3 20220718/|t
EE|Ülle [Madise]|f!||1 20261012/@p1012|t
LV|Baiba [Braže]|f||2 20240419/|t
LV|Andris [Kulbergs]|m!||0 20260528/@l|t
LT|Gabrielius [Landsbergis]|m!||2 20201211/20241212|t
LT|Kęstutis [Budrys]|m||2 20241212/|t
LT|Mindaugas [Sinkevičius]|m||0 20260714/@a|t
CZ|Jan [Lipavský]|m||2 20211217/20251215|t
AT|Beate [Meinl-Reisinger]|f||2 20250303/|t
GR|George [Gerapetritis]|m|Giorgos Gerapetritis|2 20230627/|t
GR|Nikos [Dendias]|m!||2 20190709/20230526;3 20230627/|t
NO|[Haakon VIII]|m|King Haakon;King Haakon VIII;Crown Prince Haakon|130 19910117/20260828;6 20260828/@p0828|t
HU|András [Baka]|m||1 20260819/@p1005|t
IQ|Ali [al-Zaidi]|m|Ali al-Zaidy;Ali Faleh al-Zaidi|0 202605/@l|t
IQ|Nizar [Amidi]|m|Nizar Amedi;Nizar Mohammed Saeed Amidi|1 2026/@p0901|t
MD|Vasile [Tofan]|m||0 20260722/@p0901|t
MA|Fatima Ezzahra [El Mansouri]|f|Fatima-Zahra Mansouri;Fatima Ezzahra Mansouri;Fatima Zahra El Mansouri|=Mayor of Marrakesh 20210925/2026;0 20260929/@l|t
SN|Ahmadou Al Aminou [Lo]|m|Ahmadou Al Aminou Lô;Al Aminou Lo|0 20260525/@p1001|t
BJ|Romuald [Wadagni]|m!||=Finance Minister of Benin 20160407/2026;1 202605/@l|t
NP|Balendra [Shah]|m|Balen Shah|=Mayor of Kathmandu 20220530/2026;0 2026/@p0925|t
BD|Mirza Fakhrul Islam [Alamgir]|m|Mirza Fakhrul|1 202608/@p1001|t
XK|Albulena [Haxhiu]|f||=Acting President of Kosovo 202604/@p1001|t
CO|Abelardo [de la Espriella]|m!||1 20260807/@l|t
PE|Keiko [Fujimori]|f!||1 20260728/@l|t
PE|Luis [Galarreta]|m||0 202607/@p0921|t
CR|Laura [Fernández]|f|Laura Fernández Delgado|1 20260508/@l|t
SB|Matthew [Wale]|m||0 2026/@l|t
MG|Mamitiana [Rajaonarison]|m||0 20260315/@p1001|t
YE|Shaya [al-Zindani]|m|Shaya Mohsen al-Zindani;Shaya Mohsin al-Zindani|0 2026/@p1001|t
*|Khalilur [Rahman]|m||56 20260908/@p0908|t
*|Amy [Pope]|f||=Director General of the International Organization for Migration 20231001/|t
*|Diene [Keita]|f|Diene Keïta|=Executive Director of the UN Population Fund 202508/|t
*|Álvaro [Lario]|m||=President of the International Fund for Agricultural Development 20221001/|t
*|Gerd [Müller]|m|Gerd Mueller;Mueller|=Director General of the UN Industrial Development Organization 20211210/|t
*|Juan Carlos [Salazar]|m||=Secretary General of the International Civil Aviation Organization 20210801/|t
*|Ilze [Brands Kehris]|f||=UN Assistant Secretary-General for Human Rights 202001/|t
*|Stéphane [Dujarric]|m!||=Spokesman of the Secretary-General of the United Nations 20140310/|t
*|Rosemary [DiCarlo]|f||=UN Under-Secretary-General for Political Affairs 20180501/|t
*|Jean-Pierre [Lacroix]|m||=UN Under-Secretary-General for Peace Operations 20170401/|t
*|Albert [Ramdin]|m|Albert R. Ramdin|=Secretary General of the Organization of American States 20250526/|t
*|Luis [Almagro]|m!||=Secretary General of the Organization of American States 20150526/20250526|t
*|Carla [Barnett]|f||=Secretary-General of the Caribbean Community 20210815/|t
*|Omar [Touray]|m|Omar Alieu Touray|=President of the ECOWAS Commission 20220711/|t
*|Jasem [Albudaiwi]|m|Jasem Mohamed Albudaiwi|=Secretary-General of the Gulf Cooperation Council 20230201/|t
*|Odile [Renaud-Basso]|f!||=President of the European Bank for Reconstruction and Development 20201102/|t
*|Makhtar [Diop]|m||=Managing Director of the International Finance Corporation 20210301/|t
*|Jean [Kaseya]|m||=Director General of Africa CDC 202304/|t
*|Matshidiso [Moeti]|f||=WHO Regional Director for Africa 20150201/202502|t
*|Hans [Kluge]|m|Hans Henri P. Kluge|=WHO Regional Director for Europe 20200201/|t
*|Jagan [Chapagain]|m||=Secretary General of the International Federation of Red Cross and Red Crescent Societies 202002/|t
*|Gianni [Infantino]|m!||=President of FIFA 20160226/|t
*|Sepp [Blatter]|m!|Joseph Blatter|=President of FIFA 19980608/20151008|t
*|Aleksander [Čeferin]|m!||=President of UEFA 20160914/|t
*|Kirsty [Coventry]|f!||=President of the International Olympic Committee 20250623/|t
*|Thomas [Bach]|m||=President of the International Olympic Committee 20130910/20250623|t
*|Valdecy [Urquiza]|m||=Secretary General of Interpol 20241107/|t
*|Jürgen [Stock]|m|Juergen Stock|=Secretary General of Interpol 20141107/20241107|t
*|Raffaele [Fitto]|m!||30 20241201/|t
*|Roxana [Mînzatu]|f||30 20241201/|t
*|Michael [McGrath]|m||=European Commissioner for Justice 20241201/|t
*|Apostolos [Tzitzikostas]|m||=European Commissioner for Transport 20241201/|t
*|Christophe [Hansen]|m||=European Commissioner for Agriculture 20241201/|t
*|Jessika [Roswall]|f||=European Commissioner for the Environment 20241201/|t
*|Costas [Kadis]|m||=European Commissioner for Fisheries 20241201/|t
*|Piotr [Serafin]|m||78 20241201/|t
*|Maria Luís [Albuquerque]|f||=European Commissioner for Financial Services 20241201/|t
*|Jozef [Síkela]|m||=European Commissioner for International Partnerships 20241201/|t
*|Dubravka [Šuica]|f||=European Commissioner for the Mediterranean 20241201/|t
*|Ekaterina [Zaharieva]|f||=European Commissioner for Research 20241201/|t
*|Glenn [Micallef]|m||=European Commissioner for Youth and Sport 20241201/|t
*|Janusz [Wojciechowski]|m||=European Commissioner for Agriculture 20191201/20241130|t
*|Mariya [Gabriel]|f||=European Commissioner for Innovation 20191201/20230515|t
*|Margaritis [Schinas]|m||34 20191201/20241130|t
*|Virginijus [Sinkevičius]|m||=European Commissioner for the Environment 20191201/20240715|t
*|Adina [Vălean]|f||=European Commissioner for Transport 20191201/20241130|t
*|Nicolas [Schmit]|m||=European Commissioner for Jobs 20191201/20241130|t
*|Janez [Lenarčič]|m||=European Commissioner for Crisis Management 20191201/20241130|t
*|[Zou] Jiayi|f||=President of the Asian Infrastructure Investment Bank 20260116/@e|t
CH|Philipp [Hildebrand]|m||69 20100101/20120109|t
ES|Pablo [Hernández de Cos]|m||=Governor of the Bank of Spain 20180611/20240610;=General Manager of the Bank for International Settlements 20250701/|t
ES|José Luis [Escrivá]|m!||=Governor of the Bank of Spain 20240906/|t
IE|Gabriel [Makhlouf]|m||=Governor of the Central Bank of Ireland 20190901/|t
NO|Ida Wolden [Bache]|f||=Governor of Norges Bank 20220301/|t
SE|Erik [Thedéen]|m||=Governor of the Riksbank 20230101/|t
SE|Stefan [Ingves]|m!||=Governor of the Riksbank 20060101/20221231|t
PL|Adam [Glapiński]|m!||=Governor of the National Bank of Poland 20160621/|t
CZ|Aleš [Michl]|m||=Governor of the Czech National Bank 20220701/|t
HU|Mihály [Varga]|m||=Governor of the Hungarian National Bank 20250304/|t
HU|György [Matolcsy]|m!||=Governor of the Hungarian National Bank 20130304/20250303|t
NZ|Adrian [Orr]|m||=Governor of the Reserve Bank of New Zealand 20180327/20250331|t
NZ|Anna [Breman]|f||=Governor of the Reserve Bank of New Zealand 20251201/@o|t
IL|Amir [Yaron]|m||=Governor of the Bank of Israel 20181224/|t
PH|Eli [Remolona]|m||=Governor of the Central Bank of the Philippines 20230703/|t
NG|Olayemi [Cardoso]|m|Yemi Cardoso|=Governor of the Central Bank of Nigeria 20230922/|t
NG|Godwin [Emefiele]|m!||=Governor of the Central Bank of Nigeria 20140603/20230609|t
EG|Hassan [Abdalla]|m||=Governor of the Central Bank of Egypt 20220818/|t
PK|Jameel [Ahmad]|m||=Governor of the State Bank of Pakistan 20220826/|t
BD|Ahsan H. [Mansur]|m|Ahsan Mansur|=Governor of Bangladesh Bank 20240814/|t
LK|Nandalal [Weerasinghe]|m||=Governor of the Central Bank of Sri Lanka 20220408/|t
LB|Riad [Salameh]|m!|Riad Salame|=Governor of the Central Bank of Lebanon 19930801/20230731|t
AG|Gaston [Browne]|||0 20140613/|f
AL|Bajram [Begaj]|||1 20220724/@k|f
AM|Armen [Sarkissian]|||1 20180409/20220313|f
AM|Vahagn [Khachaturyan]|||1 20220313/|f
AM|Hovik [Abrahamyan]|||0 20140413/20160913|f
AM|Karen [Karapetyan]|||0 20160913/20180508|f
AT|Heinz [Fischer]|||1 20040708/20170126|f
AT|Werner [Faymann]|||10 20081202/20160517|f
AZ|Ali [Asadov]|||0 20191008/|f
AZ|Artur [Rasizade]|||0 20031104/20191008|f
BB|Jeffrey [Bostic]|||1 20251130/|f
BB|Freundel [Stuart]|||0 20101023/20180525|f
BE|[Philippe]|||6 20130721/@k|f
BF|Michel [Kafando]|||62 20141101/20151229|f
BF|Christophe [Dabire]|||0 20190124/20211210|f
BF|Lassina [Zerbo]|||0 20211210/20220303|f
BF|Yacouba [Zida]|||0 20141119/20160106|f
BF|Paul [Thieba]|||0 20160106/20190124|f
BG|Rosen [Plevneliev]|||1 20120122/20170122|f
BG|Dimitar [Glavchev]|||7 20240409/20250116|f
BG|Galab [Donev]||Gulub Donev|7 20220802/20230606|f
BG|Stefan [Yanev]|||7 20210512/20211213|f
BG|Kiril [Petkov]|||0 20211213/20220802|f
BG|Nikolay [Denkov]|||0 20230606/20240409|f
BG|Rosen [Zhelyazkov]|||0 20250116/2026|f
BI|Pierre [Nkurunziza]|||1 20050826/20200618|f
BI|Alain-Guillaume [Bunyoni]|||0 20200624/20220907|f
BI|Gervais [Ndirakobuca]|||0 20220907/20250805|f
BI|Nestor [Ntahontuye]|||0 20250805/|f
BJ|Patrice [Talon]|||1 20160406/202605|f
BJ|Lionel [Zinsou]|||0 20150618/201511|f
BS|Hubert [Minnis]|||0 20170511/20210917|f
BS|Perry [Christie]|||0 20120508/20170511|f
BS|Philip [Davis]|||0 20210917/|f
BT|Lotay [Tshering]|||0 20181107/20240128|f
BT|Tshering [Tobgay]|||0 20240128/;0 201307/20181107|f
BW|Duma [Boko]|||1 20241101/@l|f
BW|Mokgweetsi [Masisi]||Mokgweetse Masisi|1 20180401/20241101|f
BY|Alyaksandr [Turchyn]|||0 20250310/@k|f
BZ|Dean [Barrow]|||0 20080208/20201112|f
BZ|John [Briceño]||John Briceno;Juan Briceno|0 20201112/|f
CD|Augustin [Matata Ponyo]|||0 20120418/20161117|f
CD|Samy [Badibanga]|||0 20161117/20190520|f
CG|Clement [Mouamba]|||0 20160423/20210512|f
CI|Hamed [Bakayoko]|||0 2020/20210310|f
CI|Patrick [Achi]|||0 20210310/20220419;0 20220419/20231016|f
CM|Philemon [Yang]|||0 20090630/20190104|f
CZ|Bohuslav [Sobotka]|||0 20140117/20171206|f
DJ|Abdoulkader [Mohamed]|||0 20130401/|f
DK|Helle [Thorning-Schmidt]|||0 20111003/20150628|f
DM|Charles [Savarin]|||1 20131002/20231002|f
DM|Sylvanie [Burton]|||1 20231002/|f
DM|Roosevelt [Skerrit]|||0 20040108/|f
DO|Luis [Abinader]|||1 20200816/@k|f
DZ|Ayman [Benabderrahmane]|||0 20210707/20231111|f
DZ|Nadir [Larbaoui]|||0 20231111/20250828|f
DZ|Sifi [Ghrieb]|||0 20250828/@k|f
EE|Alar [Karis]|||1 20211011/20261012|f
EE|Kersti [Kaljulaid]|||1 20161010/20211011|f
EG|Mostafa [Madbouly]|||0 20180607/@k|f
EG|Sherif [Ismail]|||0 20150912/20180607|f
ET|[Mulatu] Teshome Wirtu|||1 20131007/20181025|f
FJ|Ratu [Nailatikau]|||1 20090730/20151112|f
FM|David [Panuelo]|||1 20190511/20230512|f
FM|Peter [Christian]|||1 20150512/20190511|f
FM|Wesley [Simina]|||1 20230512/@l|f
GA|Alain [Bilie-By-Nze]|||0 20230109/20230907|f
GA|Daniel [Ona Ondo]|||0 20140127/20160929|f
GA|Emmanuel [Issoze-Ngondet]|||0 20160929/20200716|f
GD|Dickon [Mitchell]|||0 20220624/|f
GD|Keith [Mitchell]|||0 20130220/20220624|f
GE|Giorgi [Margvelashvili]|||1 20131117/20181216|f
GE|Giorgi [Gakharia]|||0 20190908/20210222|f
GE|Giorgi [Kvirikashvili]|||0 20151230/20190908|f
GL|Kim [Kielsen]|||0 20140930/20210423|f
GN|Bernard [Gomou]|||0 20220820/20240227|f
GN|Mamady [Youla]|||0 20151226/20180522|f
GN|Mohamed [Beavogui]|||0 20211006/20220820|f
GQ|Francisco [Obama]|||0 20160623/20230201|f
GQ|Manuela [Roka]|||0 20230201/202506|f
GQ|Vicente [Ehate Tomi]|||0 20120522/20160623|f
GR|Karolos [Papoulias]|||1 20050312/20150313|f
GR|Prokopios [Pavlopoulos]||Prokopis Pavlopoulos|1 20150313/20200313|f
GW|Ilídio [Te]|||7 20251128/|f
GW|Baciro [Dja]|||0 20160527/20161118|f
GW|Carlos [Correia]|||0 20150917/20160527|f
GW|Rui [De Barros]|||0 20231220/20250807|f
GY|David [Granger]|||1 20150516/20200802|f
GY|Moses [Nagamootoo]|||0 20150520/20200802|f
HT|Michel [Martelly]|||1 20110514/20160214|f
HT|Claude [Joseph]|||7 20210414/20210720|f
HT|Enex [Jean-Charles]|||0 20160328/20170321|f
HT|Evans [Paul]|||0 20150116/20160325|f
HT|Joseph [Jouthe]|||0 20200304/20210414|f
IN|Pranab [Mukherjee]|||1 20120722/20170725|f
IQ|Fuad [Masum]|||1 20140724/20181002|f
JO|Abdullah [Nsour]|||0 20121011/20160601|f
JO|Bisher [Al-Khasawneh]|||0 20201012/20240915|f
JO|Hani [Mulki]|||0 20160601/20180614|f
JO|Jafar [Hassan]|||0 20240915/@k|f
KG|Talant [Mamytov]|||62 20201114/20210128|f
KG|Artem [Novikov]|||7 20201114/20210203|f
KG|Temir [Sariyev]|||0 20150501/20160413|f
KG|Ulukbek [Maripov]|||0 20210203/202109|f
KI|Anote [Tong]|||1 20030710/20160311|f
KM|Ikililou [Dhoinine]|||1 20110526/20160526|f
KN|Terrance [Drew]|||0 20220806/|f
KN|Timothy [Harris]|||0 20150218/20220806|f
KP|[Pak] Pong Ju|||0 20130402/201703|f
KW|[Ahmad Abdullah] Al-Ahmad al Sabah||Ahmad al-Abdullah al Sabah|0 20240515/|f
KW|[Jabir Al-Mubarak] al-Hamad al-Sabah|||0 20111130/20191119|f
KW|[Sabah Khalid] al-Hamad al-Sabah|||0 20191119/202207|f
KW|[Mohammad] Sabah Al Salim Al Sabah|||0 20240104/20240515|f
KZ|Alikhan [Smailov]|||0 20220111/20240206|f
KZ|Askar [Mamin]|||0 20190225/20220111|f
KZ|Bakytzhan [Sagintayev]|||0 20160909/20190225|f
KZ|Karim [Masimov]|||0 20140402/20160909|f
KZ|Olzhas [Bektenov]|||0 20240206/|f
LA|[Choummali] Saignason|||1 20060608/20160420|f
LA|[Phankham] Viphavan|||0 20210322/20221230|f
LA|[Thongsing] Thammavong|||0 20101224/20160420|f
LC|Allen [Chastanet]|||0 20160607/20210728|f
LC|Kenny [Anthony]|||0 20111130/20160607|f
LI|Adrian [Hasler]|||0 20130327/20210325|f
LI|Daniel [Risch]|||0 20210325/20250410|f
LK|Dinesh [Gunawardena]|||0 20220722/20240924|f
LK|Harini [Amarasuriya]|||0 20240924/|f
LS|Moeketsi [Majoro]|||0 20200520/202209|f
LS|Pakalitha [Mosisili]|||0 20150317/20170616|f
LT|Rimantas [Sadzius]|||7 20250804/20250925|f
LT|Saulius [Skvernelis]|||0 20161213/20201124|f
LV|Laimdota [Straujuma]|||0 20140122/20160211|f
LV|Maris [Kucinskis]|||0 20160211/20190123|f
LY|Abdul [Dubaybah]|||7 20210205/202312|f
MA|Abdelillah [Benkirane]|||0 20111129/20170405|f
MA|Aziz [Akhannouch]|||0 20211007/20260929|f
MD|Nicolae [Timofti]|||1 20120323/20161223|f
MD|Aureliu [Ciocoi]|||7 20210101/20210806|f
MD|Gheorghe [Brega]|||7 20151030/20160120|f
MD|Alexandru [Munteanu]|||0 20251101/20260722|f
MD|Ion [Chicu]|||0 20191114/20210101|f
MD|Natalia [Gavrilita]|||0 20210806/20230216|f
MD|Pavel [Filip]|||0 20160120/20191114|f
ME|Filip [Vujanovic]|||1 20080406/20180520|f
ME|Dritan [Abazovic]|||0 20220428/20231031|f
ME|Dusko [Markovic]|||0 20161128/20201204|f
ME|Zdravko [Krivokapic]|||0 20201204/20220428|f
MG|Christian [Ntsay]|||0 20180606/20251022|f
MG|Herintsalama [Rajaonarivelo]|||0 20251022/20260315|f
MG|Jean [Ravelonarivo]|||0 20150117/20160413|f
MG|Olivier [Solonandrasana]|||0 20160413/20180606|f
MH|Christopher [Loeak]|||1 20120117/20160128|f
MH|David [Kabua]|||1 20200113/20230103|f
MH|Hilda [Heine]|||1 20160128/20200113;1 20230103/|f
MK|Gjorge [Ivanov]|||1 20090512/20190512|f
MK|Gordana [Siljanovska-Davkova]|||1 20240512/@k|f
MK|Stevo [Pendarovski]|||1 20190512/20240512|f
MK|Talat [Xhaferi]|||7 20240128/20240623|f
MK|Emil [Dimitriev]|||7 20160118/20200831|f
MM|[Nyo Saw]|||0 20250731/|f
MN|Tsakhia [Elbegdorj]|||1 20090618/20170710|f
MN|Chimed [Saikhanbileg]|||0 20141121/20160707|f
MN|Gombojavyn [Zandanshatar]|||0 20250613/|f
MN|Jargaltulga [Erdenebat]|||0 20160707/20171004|f
MR|Moctar Ould [Diay]|||0 20240802/|f
MR|Mohamed Ould [Bilal]|||0 20200806/20240802|f
MR|Yahya Ould [Hademine]|||0 20140821/20200806|f
MT|George [Vella]|||1 20190404/20240404|f
MT|Joseph [Muscat]|||0 20130311/20200113|f
MT|Robert [Abela]|||0 20200113/@l|f
MU|Prithvirajsing [Roopun]||Pritivirajsing Roopun|1 20191202/20241207|f
MU|Navin [Ramgoolam]|||0 20241113/|f
MU|Pravind [Jugnauth]|||0 20170123/20241113|f
MU|Anerood [Jugnauth]|||0 20141217/20170123|f
MZ|Daniel [Chapo]|||1 20250115/@l|f
MZ|Filipe [Nyusi]|||1 20150115/20250115|f
MZ|Adriano [Maleiane]|||0 20220303/20250117|f
MZ|Carlos [Do Rosario]|||0 20150117/20220303|f
MZ|Maria [Levi]|||0 20250117/|f
NA|Hage [Geingob]|||1 20150321/20240204|f
NA|Netumbo [Nandi-Ndaitwah]|||1 20250321/@l|f
NE|Brigi [Rafini]|||0 20110407/20210403|f
NP|Sushil [Koirala]|||0 20140211/20160804|f
NR|Baron [Waqa]|||1 20130611/20190827;=Secretary General of the Pacific Islands Forum 202405/@t|f
NR|David [Adeang]|||1 20231030/|f
NR|Lionel [Aingimea]|||1 20190827/20220928|f
NR|Russ [Kun]|||1 20220928/20231030|f
PG|Peter [O'Neill]|||0 20110802/20190530|f
PT|Anibal [Cavaco Silva]|||1 20060309/20160309|f
PT|Pedro [Passos Coelho]|||0 20110621/20151124|f
PW|Surangel [Whipps]|||1 20210121/|f
PW|Tommy [Remengesau]|||1 20130117/20210121|f
RO|Catalin [Predoiu]|||7 20250506/202506|f
RO|Ludovic [Orban]|||0 20191104/20201223|f
RW|Anastase [Murekezi]|||0 20140724/20170830|f
RW|Edouard [Ngirente]|||0 20170830/20250723|f
RW|Justin [Nsengiyumva]|||0 20250723/@l|f
SB|Rick [Hou]|||0 20171116/20190424|f
SC|Danny [Faure]|||1 20161016/20201026|f
SC|James [Michel]|||1 20040414/20161016|f
SC|Patrick [Herminie]|||1 20251026/@l|f
SC|Wavel [Ramkalawan]|||1 20201026/20251026|f
SD|Osman [Hussein]|||7 20220119/202403|f
SG|Tony [Tan]|||1 20110901/20170914|f
SN|Amadou [Ba]|||0 20220917/20240309|f
SN|Ousmane [Sonko]|||0 20240402/20260525|f
SN|Sidiki [Kaba]|||0 20240309/20240402|f
SO|Omar [Sharmarke]|||0 20141224/20170301|f
SR|Jennifer [Geerlings-Simons]|||1 20250716/|f
ST|Carlos [Vila Nova]|||1 20211002/|f
ST|Evaristo [Carvalho]|||1 20160903/20211002|f
ST|Américo [Dos Ramos]|||0 20250112/|f
ST|Jorge [Bom Jesus]|||0 20181203/20221111|f
ST|Patrice [Trovoada]|||0 20141125/20181203;0 20221111/20250112|f
SV|Claudia [Rodríguez De Guevara]||Claudia Rodríguez|62 20231201/202403|f
SY|Hussein [Arnous]|||0 20200830/202409|f
SY|Imad [Khamis]|||0 20160622/20200830|f
SZ|Ambrose [Dlamini]|||0 20181027/20210719|f
SZ|Barnabas [Dlamini]|||0 20081023/20181027|f
SZ|Cleopas [Dlamini]|||0 20210719/20231106|f
SZ|Russell [Dlamini]|||0 20231106/|f
TD|Albert [Padacke]|||0 20160215/20210426;7 20210426/20240101|f
TD|Allamaye [Halina]|||0 20240523/|f
TD|Kalzeube [Deubet]|||0 20131121/20160215|f
TG|Komi [Klassou]|||0 20150605/20200925|f
TJ|Qohir [Rasulzoda]|||0 20131123/|f
TN|Ahmed [Hachani]|||0 20230801/20240807|f
TN|Habib [Essid]|||0 20150206/20160827|f
TN|Hichem [Mechichi]|||0 20200902/20211011|f
TN|Kamel [Maddouri]|||0 20240807/20250321|f
TN|Youssef [Chahed]|||0 20160827/20200227|f
TO|Samiu [Vaipulu]|||7 20241209/20250122|f
TO|Fatafehi [Fakafanua]|||0 20251218/|f
TO|Pohiva [Tu'I'Onetoa]|||0 20190927/20211227|f
TO|Siaosi [Sovaleni]|||0 20211227/20241209|f
TT|Anthony [Carmona]|||1 20130318/20180319|f
TT|Christine [Kangaloo]|||1 20230320/|f
TT|Paula-Mae [Weekes]|||1 20180319/20230320|f
TT|Kamla [Persad-Bissessar]|||0 20250501/@l|f
TT|Keith [Rowley]|||0 20150909/20250317|f
TT|Stuart [Young]|||0 20250317/20250501|f
TV|Enele [Sopoaga]|||0 20130805/20190919|f
TV|Feleti [Teo]|||0 20240227/|f
TV|Kausea [Natano]|||0 20190919/20240227|f
TW|[Lin] Chuan|||0 20160520/20190111|f
TW|[Mao] Chi-kuo|||0 20141208/20160520|f
UG|Robinah [Nabbanja]|||0 20210621/|f
UG|Ruhakana [Rugunda]|||0 20140919/20210621|f
UY|Tabare [Vazquez]|||1 20150301/20200301|f
UZ|Abdulla [Aripov]|||0 20161213/|f
VC|Godwin [Friday]|||0 20251128/|f
VU|Baldwin [Lonsdale]|||1 20140922/20170706|f
VU|Nikenike [Vurobaravu]|||1 20220723/|f
VU|Tallis [Moses]|||1 20170706/20220723|f
VU|Bob [Loughman]|||0 20200420/20221104|f
VU|Charlot [Salwai]|||0 20160211/20200420;0 20231006/20250211|f
VU|Ishmael [Kalsakau]|||0 20221104/20230904|f
VU|Jotham [Napat]|||0 20250211/|f
VU|Sato [Kilman]|||0 20150611/20160211;0 20230904/20231006|f
XK|Atifete [Jahjaga]|||1 20110407/20160407|f
XK|Avdullah [Hoti]|||7 20200603/20210222|f
XK|Isa [Mustafa]|||0 20141209/20170909|f
YE|Ahmad Obaid bin [Daghir]||Obaid bin Daghr|0 20160403/20181015|f
US|Henry [Wallace]|m|Henry Agard Wallace|5 19410120/19450120|c
US|Franklin [Roosevelt]|m|Franklin D. Roosevelt;Franklin Delano Roosevelt;FDR|1 19330304/19450412|c
US|Alben [Barkley]|m|Alben William Barkley|5 19490120/19530120|c
US|Hubert [Humphrey]|m|Hubert Horatio Humphrey|5 19650120/19690120|c
US|Spiro [Agnew]|m|Spiro Theodore Agnew|5 19690120/19731010|c
US|Nelson [Rockefeller]|m|Nelson Aldrich Rockefeller|5 19741219/19770120|c
US|Walter [Mondale]|m|Walter Frederick Mondale|5 19770120/19810120|c`;
