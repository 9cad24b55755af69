/** Sentences with leaders and officials in many forms: the line, then the words of the mentions that must be told. */
export const LEADERS_AND_OFFICIALS = `
Emmanuel Macron gave Friedrich Merz tea at the palace.|Emmanuel Macron;Friedrich Merz
The film Macron watched was long.|Macron
The book Obama wrote sold well.|Obama
The bill Trump signed is long.|Trump
The show Zelensky starred in was a hit.|Zelensky
Vance rose to speak. Vance ducked the question.|Vance;Vance
Putin bears a grudge, officials said.|Putin
Trump tables a plan for Gaza.|Trump
Trump tariffs hit Canada's mills.|Trump
The Biden administration sued. Biden said so.|Biden
Trump's hat fell off as Trump spoke.|Trump's;Trump
Macron's cake was cut by Merz.|Macron's;Merz
Trump, who owns golf clubs in Scotland, met Starmer.|Trump;Starmer
Donald Trump, who lives in Florida, spoke.|Donald Trump
Vladimir Putin, who plays hockey each winter, smiled.|
Volodymyr Zelensky, a former comedian, was elected in 2019.|Volodymyr Zelensky
Former actor Ronald Reagan ran again.|Ronald Reagan
The former comedian Volodymyr Zelensky spoke.|Volodymyr Zelensky
Billionaire businessman Donald Trump won.|Donald Trump
Populist Viktor Orban lost.|Viktor Orban
The populist Javier Milei danced.|Javier Milei
Rival Keir Starmer agreed.|Keir Starmer
Her predecessor Angela Merkel came.|Angela Merkel
Outgoing chancellor Olaf Scholz waved.|Olaf Scholz
Mr. Trump, the Republican nominee, spoke.|Trump
Mr. Macron, the French president, spoke.|Macron
Mr Putin, who has ruled Russia since 2000, spoke. Vladimir Putin smiled.|Putin;Vladimir Putin
Mrs. Merkel, the former chancellor, waved.|Merkel
Ms. Meloni, the Italian prime minister, waved.|Meloni
Joe Biden spoke. Mr. Biden, who turned 80, smiled.|Joe Biden;Biden
President Trump's chicken lunch was cold.|Trump's
French President Emmanuel Macron spoke.|Emmanuel Macron
Emmanuel Macron, the French president, spoke.|Emmanuel Macron
Emmanuel Macron, president of France, spoke.|Emmanuel Macron
The president of France, Emmanuel Macron, spoke.|Emmanuel Macron
France's president, Emmanuel Macron, spoke.|Emmanuel Macron
France's Emmanuel Macron spoke.|Emmanuel Macron
France's Macron spoke.|Macron
PARIS - Macron spoke.|Macron
PARIS (Reuters) - President Emmanuel Macron said on Monday he was tired.|Emmanuel Macron
MACRON MEETS MERZ IN BERLIN|MACRON;MERZ
TRUMP AND PUTIN MEET|TRUMP;PUTIN
PUTIN SAYS NO|PUTIN
Trump Meets Xi in Busan|Trump;Xi
Xi Warns Trump on Trade|Xi;Trump
Starmer Says No to Trump|Starmer;Trump
Will Trump run again?|Trump
Will Macron resign, asked Merz.|Macron;Merz
Will Keir Starmer win?|Keir Starmer
[Emmanuel Macron](https://example.org/m) spoke.|Emmanuel Macron
President [Emmanuel Macron](https://example.org/m) spoke.|Emmanuel Macron
**Macron** and *Merz* spoke.|Macron;Merz
# Macron meets Merz|Macron;Merz
> Macron said no.|Macron
- Trump said yes.|Trump
“We are tired,” Macron said.|Macron
“We are tired,” said President Macron.|Macron
Macron’s plan failed.|Macron’s
Trump-Putin summit ends early. Trump spoke.|Trump
Ex-President Barack Obama spoke.|Barack Obama
ex-Prime Minister Tony Blair spoke.|Tony Blair
Then-President Barack Obama spoke.|Barack Obama
Vice President JD Vance spoke.|JD Vance
Vice-President Vance spoke.|Vance
VP Vance spoke.|Vance
PM Modi arrived.|Modi
PM Narendra Modi arrived.|Narendra Modi
Prime Minister Modi arrived.|Modi
Mr Modi's plane landed. Narendra Modi waved.|Modi's;Narendra Modi
Narendra Modi, 75, waved.|Narendra Modi
Xi Jinping, 72, waved.|Xi Jinping
China's Xi spoke. Xi smiled.|Xi;Xi
Chinese leader Xi Jinping spoke.|Xi Jinping
Kim Jong Un's sister spoke. Kim Jong Un watched.|Kim Jong Un's;Kim Jong Un
North Korea's Kim fired a missile.|Kim
Israeli Prime Minister Benjamin Netanyahu spoke.|Benjamin Netanyahu
Netanyahu said so.|Netanyahu
The meeting between Trump and Zelensky ended.|Trump;Zelensky
A portrait of Putin hung there.|Putin
A letter to Trump was leaked.|Trump
They called Trump a liar.|Trump
Critics called Orban a bully.|Orban
The panel named Trump its winner.|Trump
He was named Biden's envoy.|Biden's
The ship's crew met Putin.|Putin
On the ship, Putin waved.|Putin
After the storm, Trump flew to Texas.|Trump
The dog bit Biden's aide.|Biden's
The horse threw Putin.|Putin
The brand-new car Putin drove was black.|Putin
In the city of Kazan, Putin met Xi.|Putin;Xi
The mayor of Kyiv met Zelensky.|Zelensky
Trump v Biden: who won the debate?|Trump;Biden
Trump vs. Biden, round two|Trump;Biden
The flight took Starmer to Delhi to meet Modi.|Starmer;Modi
A flight from Paris brought Macron.|Macron
Gavin Newsom, the governor of California, spoke.|Gavin Newsom
California Gov. Gavin Newsom spoke. Newsom smiled.|Gavin Newsom;Newsom
Gov. Ron DeSantis of Florida spoke.|Ron DeSantis
Florida Governor Ron DeSantis spoke.|Ron DeSantis
Texas governor Greg Abbott signed it. Abbott smiled.|Greg Abbott;Abbott
Senator Elizabeth Warren spoke. Warren agreed.|Elizabeth Warren;Warren
Sen. Bernie Sanders, I-Vt., spoke.|Bernie Sanders
Bernie Sanders, the Vermont senator, spoke.|Bernie Sanders
Rep. Ana Silver, D-Calif., spoke. Silver agreed.|Ana Silver;Silver
Labour MP Ana Silver spoke.|Ana Silver
Ana Silver, the MP for Harlow, spoke.|Ana Silver
Ana Silver MP spoke.|Ana Silver
Mayor Ana Silver spoke.|Ana Silver
Ana Silver, mayor of Dorset, spoke.|Ana Silver
The mayor of Dorset, Ana Silver, spoke.|Ana Silver
Dorset Mayor Ana Silver spoke.|Ana Silver
London Mayor Sadiq Khan spoke.|Sadiq Khan
US ambassador to Peru Ana Silver spoke.|Ana Silver
Ana Silver, the US ambassador to Peru, spoke.|Ana Silver
Attorney General Ana Silver sued.|Ana Silver
Ohio Attorney General Ana Silver sued. Silver won.|Ana Silver;Silver
FBI Director Ana Silver resigned.|Ana Silver
Ana Silver, director of the FBI, resigned.|Ana Silver
Gen. Ana Silver commands the army.|Ana Silver
Army chief General Ana Silver resigned.|Ana Silver
Republican candidate Ana Silver lost.|Ana Silver
Ana Silver, the Republican candidate for Senate, lost.|Ana Silver
Democratic nominee Ana Silver won.|Ana Silver
Foreign Minister Ana Silver flew home.|Ana Silver
Norwegian Foreign Minister Ana Silver flew home.|Ana Silver
Ana Silver, Norway's foreign minister, flew home.|Ana Silver
Norway's foreign minister, Ana Silver, flew home.|Ana Silver
Ana Silver, minister of trade, flew home.|Ana Silver
Finance minister Ana Silver resigned.|Ana Silver
Business Minister Ana Silver resigned.|Ana Silver
Minister for Business Ana Silver resigned.|Ana Silver
Regional governor Ana Silver resigned.|Ana Silver
Belgorod governor Ana Silver resigned.|Ana Silver
Executive Vice-President of the European Commission Ana Silver spoke.|Ana Silver
European Commission President Ursula von der Leyen spoke.|Ursula von der Leyen
Von der Leyen said so. Ursula von der Leyen smiled.|Von der Leyen;Ursula von der Leyen
NATO chief Mark Rutte spoke. Rutte smiled.|Mark Rutte;Rutte
UN Secretary-General António Guterres spoke.|António Guterres
U.N. chief Guterres spoke.|Guterres
IMF chief Kristalina Georgieva spoke.|Kristalina Georgieva
ECB President Christine Lagarde spoke. Lagarde paused.|Christine Lagarde;Lagarde
Fed Chair Jerome Powell spoke. Powell paused.|Jerome Powell;Powell
Bank of England Governor Andrew Bailey spoke.|Andrew Bailey
Pope Leo spoke. Leo XIV smiled.|Leo;Leo XIV
King Charles spoke. Charles smiled.|Charles;Charles
King Charles III spoke.|Charles III
Queen Elizabeth II died in 2022.|Elizabeth II
Crown Prince Mohammed bin Salman spoke.|Mohammed bin Salman
Speaker Mike Johnson spoke. Johnson smiled.|Mike Johnson;Johnson
House Speaker Mike Johnson spoke.|Mike Johnson
Opposition leader Ana Silver spoke.|Ana Silver
Ana Silver, leader of the opposition, spoke.|Ana Silver
President-elect Ana Silver spoke.|Ana Silver
Acting President Ana Silver spoke.|Ana Silver
Interim Prime Minister Ana Silver spoke.|Ana Silver
Prime Minister Ana Silver said so. Silver smiled.|Ana Silver;Silver
The premier of Ontario, Doug Ford, spoke. Ford smiled.|Doug Ford;Ford
Ontario Premier Doug Ford's plan failed.|Doug Ford's
Marine Le Pen lost. Le Pen smiled.|Marine Le Pen;Le Pen
Luiz Inácio Lula da Silva spoke. Lula smiled.|Luiz Inácio Lula da Silva;Lula
Brazil's Lula spoke.|Lula
Kamala Harris lost. Harris smiled.|Kamala Harris;Harris
Hillary Clinton lost. Clinton smiled.|Hillary Clinton;Clinton
George W. Bush won. Bush smiled.|George W. Bush;Bush
Theresa May lost. May smiled.|Theresa May;May
Liz Truss lost. Truss smiled.|Liz Truss;Truss
Moon Jae-in lost. Moon smiled.|Moon Jae-in;Moon
Boris Johnson lost. Johnson smiled.|Boris Johnson;Johnson
Dr. Tedros Adhanom Ghebreyesus spoke. Dr. Tedros smiled.|Tedros Adhanom Ghebreyesus;Tedros
General Abdel Fattah al-Burhan spoke. Burhan smiled.|Abdel Fattah al-Burhan;Burhan
Gen. Sisi spoke.|Sisi
Vladimir Putin's ally Alexander Lukashenko spoke.|Vladimir Putin's;Alexander Lukashenko
Her husband, Bill Clinton, campaigned.|Bill Clinton
Donald Trump Jr. spoke. His father, Donald Trump, did too.|Donald Trump
Merkel residents of the party hall cheered. Angela Merkel waved.|Angela Merkel
Xi, Putin and Modi met.|Xi;Putin;Modi
Trump, Ohio and the vote: Trump won Ohio.|Trump
Trump won Michigan, Ohio, and Iowa.|Trump
In Ohio, Vance spoke.|Vance
Vance, Ohio's former senator, spoke.|Vance
Trump said the border fence would be finished this year.|Trump
In a letter Macron sent to the court, he denied it.|Macron
In the letter Biden said he would not run.|Biden
The letter President Trump signed was published.|Trump
Biden watches the parade from the balcony.|Biden
Trump ties Biden in a new poll.|Trump;Biden
Trump caps the week with a rally in Ohio.|Trump
Zelensky boots out his defence minister.|Zelensky
Macron bridges the divide between the two camps.|Macron
Putin masks his losses, analysts say.|Putin
Merkel's stock rose after the summit.|Merkel's
Putin went to great lengths to hide the cost.|Putin
Biden cleared the last hurdle on Tuesday.|Biden
Trump rebounds in the polls.|Trump
Macron scored a hat-trick of diplomatic wins.|Macron
The flight brought aid to Zelensky on Monday.|Zelensky
The yacht Putin uses was seized.|Putin
Aboard the train Zelensky said he was tired.|Zelensky
The chain Trump criticised closed stores.|Trump
The publisher Trump sued settled.|Trump
The village of Putin supporters was searched.|Putin
Starmer rebels voted against the bill.|Starmer
Macron, the hero of the hour, smiled.|Macron
Putin is the villain of the film, critics say.|Putin
Biden is a character, his aides said.|Biden
Xi wrote two letters to his neighbours.|Xi
Trump's shares in the firm fell.|Trump's
Rishi Sunak, a graduate of Stanford, resigned.|Rishi Sunak
Donald Trump, a private citizen again, spoke in Ohio.|Donald Trump
MP Sunniva Shah said the line must be built.|Sunniva Shah
Cllr Tove Vale said bins would be emptied.|Tove Vale
Ana Ruiz, the MP for Bolton West, opened the line.|Ana Ruiz
Ines Duarte, who is running for mayor, led in the polls.|Ines Duarte
Mr. Macron, a former banker, said taxes would not rise.|Macron
Trump tariffs hit wine. Trump tariffs are unpopular.|Trump
Starmer rebels voted against the bill.|Starmer
Shadow home secretary Giles Harcourt asked for an inquiry.|Giles Harcourt
Macron furious over leak of letter.|Macron
Putin ready for talks, Kremlin says.|Putin
Trump silent as aides argue.|Trump
Netanyahu unhappy with truce terms.|Netanyahu
In a letter to Macron, the agency said the dam leaked. Macron did not reply.|Macron
In a letter to Emmanuel Macron, the bank said the loan was late. Macron did not reply.|Macron
After a call with Netanyahu, the company is leaving. Netanyahu was angry.|Netanyahu
According to Zelensky, the city has no water. Zelensky asked for pumps.|Zelensky
Before the vote on Starmer, the museum closed its doors. Starmer won.|Starmer
After talks with Modi, the magazine printed a correction. Modi was pleased.|Modi
Trump struck a deal minutes after the call. Trump was pleased.|Trump
Sunak hit his goal on waiting lists. Sunak was pleased.|Sunak
Biden kicked off a set of meetings in Rome. Biden flew home.|Biden
Starmer saved the penalty clause of the pact. Starmer won.|Starmer
Merz hit the target in minutes. Merz smiled.|Merz
Speaking after Macron, the film director Luc Arnaud called for calm. Macron left early.|Macron
With Trump, the market is never quiet. Trump posted twice.|Trump
Putin's Moscow hotel plan failed. Putin shrugged.|Putin
Trump's Scottish hotel lost money. Trump owns two.|Trump
Trump's Washington Hotel was sold. Trump called it a success.|Trump
Petro and sons of the slain men met. Petro wept.|Petro
Modi and company flew to Tokyo. Modi met the emperor.|Modi
Starmer cabinet reshuffle looms.|Starmer
Merz coalition wobbles as pension talks fail.|Merz
Orban veto blocks aid.|Orban
Erdogan critic jailed for tweet.|Erdogan
Netanyahu graft trial resumes.|Netanyahu
Lula wins vote in Congress.|Lula
Milei chainsaw hits universities.|Milei
Zelensky plea moves allies.|Zelensky
Meloni spokesman denies report.|Meloni
Xi doctrine explained.|Xi
Sheinbaum approval slips.|Sheinbaum
Carney budget passes.|Carney
Macron came on Tuesday to the flooded town. Macron met mayors.|Macron
The call to Putin came on after midnight. Putin was brief.|Putin
Rutte is Dutch for nothing in particular, said NATO chief Mark Rutte.|Rutte
Albanese the pragmatist won again.|Albanese
Trump the businessman knew the price.|Trump
Modi scored the first goal of his term. Modi smiled.|Modi
Macron plane diverted.|Macron
`;
