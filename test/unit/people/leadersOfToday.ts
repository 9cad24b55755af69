/**
 * Leaders in office on the day these tests are read for, each as full name, title, surname and possessive of the country
 * or body, for the frames of leaders.test.ts.
 */
export const LEADERS_OF_TODAY = `
Donald Trump|President|Trump|America's
Marco Rubio|Secretary of State|Rubio|America's
Xi Jinping|President|Xi|China's
Li Qiang|Premier|Li|China's
Wang Yi|Foreign Minister|Wang|China's
Vladimir Putin|President|Putin|Russia's
Sergey Lavrov|Foreign Minister|Lavrov|Russia's
Mikhail Mishustin|Prime Minister|Mishustin|Russia's
Andy Burnham|Prime Minister|Burnham|Britain's
Mark Carney|Prime Minister|Carney|Canada's
Emmanuel Macron|President|Macron|France's
Sébastien Lecornu|Prime Minister|Lecornu|France's
Friedrich Merz|Chancellor|Merz|Germany's
Boris Pistorius|Defence Minister|Pistorius|Germany's
Giorgia Meloni|Prime Minister|Meloni|Italy's
Sergio Mattarella|President|Mattarella|Italy's
Sanae Takaichi|Prime Minister|Takaichi|Japan's
Lee Jae-myung|President|Lee|South Korea's
Kim Jong Un|Supreme Leader|Kim|North Korea's
Narendra Modi|Prime Minister|Modi|India's
Subrahmanyam Jaishankar|Foreign Minister|Jaishankar|India's
Luiz Inácio Lula da Silva|President|Lula|Brazil's
Javier Milei|President|Milei|Argentina's
Claudia Sheinbaum|President|Sheinbaum|Mexico's
José Antonio Kast|President|Kast|Chile's
Daniel Noboa|President|Noboa|Ecuador's
Rodrigo Paz|President|Paz|Bolivia's
Yamandú Orsi|President|Orsi|Uruguay's
Santiago Peña|President|Peña|Paraguay's
Miguel Díaz-Canel|President|Díaz-Canel|Cuba's
Nayib Bukele|President|Bukele|El Salvador's
Bernardo Arévalo|President|Arévalo|Guatemala's
Anthony Albanese|Prime Minister|Albanese|Australia's
Penny Wong|Foreign Minister|Wong|Australia's
Christopher Luxon|Prime Minister|Luxon|New Zealand's
Prabowo Subianto|President|Prabowo|Indonesia's
Recep Tayyip Erdoğan|President|Erdoğan|Turkey's
Mohammed bin Salman|Crown Prince|bin Salman|Saudi Arabia's
Cyril Ramaphosa|President|Ramaphosa|South Africa's
Volodymyr Zelensky|President|Zelensky|Ukraine's
Alexander Lukashenko|President|Lukashenko|Belarus's
Donald Tusk|Prime Minister|Tusk|Poland's
Karol Nawrocki|President|Nawrocki|Poland's
Andrej Babiš|Prime Minister|Babiš|the Czech Republic's
Robert Fico|Prime Minister|Fico|Slovakia's
Pedro Sánchez|Prime Minister|Sánchez|Spain's
Bart De Wever|Prime Minister|De Wever|Belgium's
Micheál Martin|Taoiseach|Martin|Ireland's
Mette Frederiksen|Prime Minister|Frederiksen|Denmark's
Ulf Kristersson|Prime Minister|Kristersson|Sweden's
Alexander Stubb|President|Stubb|Finland's
Kyriakos Mitsotakis|Prime Minister|Mitsotakis|Greece's
Aleksandar Vučić|President|Vučić|Serbia's
Maia Sandu|President|Sandu|Moldova's
Kassym-Jomart Tokayev|President|Tokayev|Kazakhstan's
Benjamin Netanyahu|Prime Minister|Netanyahu|Israel's
Masoud Pezeshkian|President|Pezeshkian|Iran's
Abdel Fattah el-Sisi|President|Sisi|Egypt's
Abiy Ahmed|Prime Minister|Abiy|Ethiopia's
William Ruto|President|Ruto|Kenya's
Bola Tinubu|President|Tinubu|Nigeria's
Paul Kagame|President|Kagame|Rwanda's
Lawrence Wong|Prime Minister|Wong|Singapore's
Ferdinand Marcos Jr.|President|Marcos|the Philippines'
Lai Ching-te|President|Lai|Taiwan's
Anwar Ibrahim|Prime Minister|Anwar|Malaysia's
António Guterres|Secretary-General|Guterres|the United Nations'
Ursula von der Leyen|Commission President|von der Leyen|Europe's
JD Vance|Vice President|Vance|America's
Pete Hegseth|Defense Secretary|Hegseth|America's
Scott Bessent|Treasury Secretary|Bessent|America's
John Thune|Senate Majority Leader|Thune|America's
Hakeem Jeffries|House Minority Leader|Jeffries|America's
Dong Jun|Defence Minister|Dong|China's
Han Zheng|Vice President|Han|China's
Andrei Belousov|Defence Minister|Belousov|Russia's
Anton Siluanov|Finance Minister|Siluanov|Russia's
Elvira Nabiullina|Governor|Nabiullina|Russia's
Charles III|King|Charles|Britain's
Kemi Badenoch|Conservative leader|Badenoch|Britain's
Nigel Farage|Reform leader|Farage|Britain's
John Swinney|First Minister|Swinney|Scotland's
Anita Anand|Foreign Minister|Anand|Canada's
Pierre Poilievre|Conservative leader|Poilievre|Canada's
François-Philippe Champagne|Finance Minister|Champagne|Canada's
Jean-Noël Barrot|Foreign Minister|Barrot|France's
Frank-Walter Steinmeier|President|Steinmeier|Germany's
Johann Wadephul|Foreign Minister|Wadephul|Germany's
Lars Klingbeil|Finance Minister|Klingbeil|Germany's
Antonio Tajani|Foreign Minister|Tajani|Italy's
Guido Crosetto|Defence Minister|Crosetto|Italy's
Matteo Salvini|Deputy Prime Minister|Salvini|Italy's
Naruhito|Emperor|Naruhito|Japan's
Toshimitsu Motegi|Foreign Minister|Motegi|Japan's
Satsuki Katayama|Finance Minister|Katayama|Japan's
Shinjiro Koizumi|Defence Minister|Koizumi|Japan's
Kim Min-seok|Prime Minister|Kim|South Korea's
Cho Hyun|Foreign Minister|Cho|South Korea's
Ahn Gyu-back|Defence Minister|Ahn|South Korea's
Droupadi Murmu|President|Murmu|India's
Nirmala Sitharaman|Finance Minister|Sitharaman|India's
Rajnath Singh|Defence Minister|Singh|India's
Amit Shah|Home Minister|Shah|India's
Geraldo Alckmin|Vice President|Alckmin|Brazil's
Victoria Villarruel|Vice President|Villarruel|Argentina's
Luis Caputo|Economy Minister|Caputo|Argentina's
Delcy Rodríguez|Acting President|Rodríguez|Venezuela's
Luis Abinader|President|Abinader|the Dominican Republic's
José Raúl Mulino|President|Mulino|Panama's
Nasry Asfura|President|Asfura|Honduras'
Daniel Ortega|President|Ortega|Nicaragua's
Andrew Holness|Prime Minister|Holness|Jamaica's
Mia Mottley|Prime Minister|Mottley|Barbados'
Kamla Persad-Bissessar|Prime Minister|Persad-Bissessar|Trinidad and Tobago's
Irfaan Ali|President|Ali|Guyana's
Jim Chalmers|Treasurer|Chalmers|Australia's
Richard Marles|Defence Minister|Marles|Australia's
Winston Peters|Foreign Minister|Peters|New Zealand's
James Marape|Prime Minister|Marape|Papua New Guinea's
Sitiveni Rabuka|Prime Minister|Rabuka|Fiji's
Gibran Rakabuming Raka|Vice President|Gibran|Indonesia's
Hakan Fidan|Foreign Minister|Fidan|Turkey's
Salman bin Abdulaziz|King|Salman|Saudi Arabia's
Faisal bin Farhan|Foreign Minister|Faisal bin Farhan|Saudi Arabia's
Ronald Lamola|Foreign Minister|Lamola|South Africa's
Enoch Godongwana|Finance Minister|Godongwana|South Africa's
Yulia Svyrydenko|Prime Minister|Svyrydenko|Ukraine's
Andrii Sybiha|Foreign Minister|Sybiha|Ukraine's
Radosław Sikorski|Foreign Minister|Sikorski|Poland's
Petr Pavel|President|Pavel|the Czech Republic's
Peter Pellegrini|President|Pellegrini|Slovakia's
Christian Stocker|Chancellor|Stocker|Austria's
Alexander Van der Bellen|President|Van der Bellen|Austria's
Felipe VI|King|Felipe|Spain's
Luís Montenegro|Prime Minister|Montenegro|Portugal's
Rob Jetten|Prime Minister|Jetten|the Netherlands'
Luc Frieden|Prime Minister|Frieden|Luxembourg's
Catherine Connolly|President|Connolly|Ireland's
Jonas Gahr Støre|Prime Minister|Støre|Norway's
Petteri Orpo|Prime Minister|Orpo|Finland's
Kristrún Frostadóttir|Prime Minister|Frostadóttir|Iceland's
Kristen Michal|Prime Minister|Michal|Estonia's
Evika Siliņa|Prime Minister|Siliņa|Latvia's
Gitanas Nausėda|President|Nausėda|Lithuania's
Nicușor Dan|President|Dan|Romania's
Andrej Plenković|Prime Minister|Plenković|Croatia's
Edi Rama|Prime Minister|Rama|Albania's
Albin Kurti|Prime Minister|Kurti|Kosovo's
Nikos Christodoulides|President|Christodoulides|Cyprus'
Nikol Pashinyan|Prime Minister|Pashinyan|Armenia's
Ilham Aliyev|President|Aliyev|Azerbaijan's
Shavkat Mirziyoyev|President|Mirziyoyev|Uzbekistan's
Isaac Herzog|President|Herzog|Israel's
Gideon Sa'ar|Foreign Minister|Sa'ar|Israel's
Mahmoud Abbas|President|Abbas|Palestine's
Joseph Aoun|President|Aoun|Lebanon's
Ahmed al-Sharaa|President|al-Sharaa|Syria's
Abdullah II|King|Abdullah|Jordan's
Mohamed bin Zayed|President|bin Zayed|the United Arab Emirates'
Abbas Araghchi|Foreign Minister|Araghchi|Iran's
Kais Saied|President|Saied|Tunisia's
Abdelmadjid Tebboune|President|Tebboune|Algeria's
Mohammed VI|King|Mohammed|Morocco's
John Mahama|President|Mahama|Ghana's
Bassirou Diomaye Faye|President|Faye|Senegal's
Alassane Ouattara|President|Ouattara|Ivory Coast's
Félix Tshisekedi|President|Tshisekedi|Congo's
Yoweri Museveni|President|Museveni|Uganda's
Emmerson Mnangagwa|President|Mnangagwa|Zimbabwe's
Hakainde Hichilema|President|Hichilema|Zambia's
Duma Boko|President|Boko|Botswana's
João Lourenço|President|Lourenço|Angola's
Netumbo Nandi-Ndaitwah|President|Nandi-Ndaitwah|Namibia's
Assimi Goïta|President|Goïta|Mali's
Shehbaz Sharif|Prime Minister|Sharif|Pakistan's
Ishaq Dar|Foreign Minister|Dar|Pakistan's
Anura Kumara Dissanayake|President|Dissanayake|Sri Lanka's
Mohamed Muizzu|President|Muizzu|the Maldives'
Anutin Charnvirakul|Prime Minister|Anutin|Thailand's
Hun Manet|Prime Minister|Hun|Cambodia's
Tô Lâm|President|Lâm|Vietnam's
Min Aung Hlaing|President|Min Aung Hlaing|Myanmar's
Leo XIV|Pope|Leo|the Vatican's
António Costa|Council President|Costa|Europe's
Kaja Kallas|High Representative|Kallas|Europe's
Roberta Metsola|Parliament President|Metsola|Europe's
Mark Rutte|Secretary General|Rutte|NATO's
Kristalina Georgieva|Managing Director|Georgieva|the IMF's
Ajay Banga|World Bank President|Banga|the bank's
Ngozi Okonjo-Iweala|Director-General|Okonjo-Iweala|the WTO's
Tedros Adhanom Ghebreyesus|Director-General|Tedros|the WHO's
Rafael Grossi|Director General|Grossi|the IAEA's
Volker Türk|High Commissioner|Türk|the UN's
Christine Lagarde|ECB President|Lagarde|the bank's
`
  .trim()
  .split('\n')
  .map((row) => row.split('|') as [string, string, string, string]);
