/**
 * Countries as English news names them: ISO 3166 code, names, nationalities (adjectives and demonyms), capital.
 * Compiled by hand from common usage; the first name is the one shown.
 */
const TABLE = `
AD|Andorra|Andorran|Andorra la Vella
AE|United Arab Emirates,UAE,Emirates|Emirati,Emiratis|Abu Dhabi
AF|Afghanistan|Afghan,Afghans|Kabul
AG|Antigua and Barbuda,Antigua|Antiguan|St John's
AL|Albania|Albanian,Albanians|Tirana
AM|Armenia|Armenian,Armenians|Yerevan
AO|Angola|Angolan,Angolans|Luanda
AR|Argentina|Argentine,Argentinian,Argentines,Argentinians|Buenos Aires
AT|Austria|Austrian,Austrians|Vienna
AU|Australia|Australian,Australians,Aussie|Canberra
AZ|Azerbaijan|Azerbaijani,Azeri,Azeris|Baku
BA|Bosnia and Herzegovina,Bosnia,Bosnia-Herzegovina|Bosnian,Bosnians|Sarajevo
BB|Barbados|Barbadian,Bajan|Bridgetown
BD|Bangladesh|Bangladeshi,Bangladeshis|Dhaka
BE|Belgium|Belgian,Belgians|Brussels
BF|Burkina Faso|Burkinabe,Burkinese|Ouagadougou
BG|Bulgaria|Bulgarian,Bulgarians|Sofia
BH|Bahrain|Bahraini,Bahrainis|Manama
BI|Burundi|Burundian,Burundians|Gitega
BJ|Benin|Beninese|Porto-Novo
BN|Brunei|Bruneian|Bandar Seri Begawan
BO|Bolivia|Bolivian,Bolivians|La Paz
BR|Brazil|Brazilian,Brazilians|Brasilia
BS|Bahamas|Bahamian|Nassau
BT|Bhutan|Bhutanese|Thimphu
BW|Botswana|Botswanan,Motswana|Gaborone
BY|Belarus|Belarusian,Belarussian,Belarusians|Minsk
BZ|Belize|Belizean|Belmopan
CA|Canada|Canadian,Canadians|Ottawa
CD|Democratic Republic of the Congo,DR Congo,DRC,Congo|Congolese|Kinshasa
CF|Central African Republic|Central African|Bangui
CG|Republic of the Congo,Congo-Brazzaville||Brazzaville
CH|Switzerland|Swiss|Bern
CI|Ivory Coast,Côte d'Ivoire|Ivorian,Ivorians|Abidjan
CL|Chile|Chilean,Chileans|Santiago
CM|Cameroon|Cameroonian,Cameroonians|Yaounde
CN|China|Chinese|Beijing
CO|Colombia|Colombian,Colombians|Bogota
CR|Costa Rica|Costa Rican|San Jose
CU|Cuba|Cuban,Cubans|Havana
CV|Cape Verde,Cabo Verde|Cape Verdean|Praia
CY|Cyprus|Cypriot,Cypriots|Nicosia
CZ|Czech Republic,Czechia|Czech,Czechs|Prague
DE|Germany|German,Germans|Berlin
DJ|Djibouti|Djiboutian|Djibouti
DK|Denmark|Danish,Dane,Danes|Copenhagen
DM|Dominica||Roseau
DO|Dominican Republic|Dominican,Dominicans|Santo Domingo
DZ|Algeria|Algerian,Algerians|Algiers
EC|Ecuador|Ecuadorian,Ecuadorean,Ecuadorians|Quito
EE|Estonia|Estonian,Estonians|Tallinn
EG|Egypt|Egyptian,Egyptians|Cairo
ER|Eritrea|Eritrean,Eritreans|Asmara
ES|Spain|Spanish,Spaniard,Spaniards|Madrid
ET|Ethiopia|Ethiopian,Ethiopians|Addis Ababa
FI|Finland|Finnish,Finn,Finns|Helsinki
FJ|Fiji|Fijian,Fijians|Suva
FM|Micronesia|Micronesian|Palikir
FR|France|French,Frenchman,Frenchwoman|Paris
GA|Gabon|Gabonese|Libreville
GB|United Kingdom,UK,Britain,Great Britain,U.K.|British,Briton,Britons|London
GD|Grenada|Grenadian|St George's
GE|Georgia|Georgian,Georgians|Tbilisi
GH|Ghana|Ghanaian,Ghanaians|Accra
GL|Greenland|Greenlandic,Greenlander|Nuuk
GM|Gambia|Gambian,Gambians|Banjul
GN|Guinea|Guinean,Guineans|Conakry
GQ|Equatorial Guinea|Equatoguinean|Malabo
GR|Greece|Greek,Greeks|Athens
GT|Guatemala|Guatemalan,Guatemalans|Guatemala City
GW|Guinea-Bissau|Bissau-Guinean|Bissau
GY|Guyana|Guyanese|Georgetown
HK|Hong Kong|Hongkonger|Hong Kong
HN|Honduras|Honduran,Hondurans|Tegucigalpa
HR|Croatia|Croatian,Croat,Croats|Zagreb
HT|Haiti|Haitian,Haitians|Port-au-Prince
HU|Hungary|Hungarian,Hungarians|Budapest
ID|Indonesia|Indonesian,Indonesians|Jakarta
IE|Ireland|Irish,Irishman|Dublin
IL|Israel|Israeli,Israelis|Jerusalem
IN|India|Indian,Indians|New Delhi
IQ|Iraq|Iraqi,Iraqis|Baghdad
IR|Iran|Iranian,Iranians|Tehran
IS|Iceland|Icelandic,Icelander|Reykjavik
IT|Italy|Italian,Italians|Rome
JM|Jamaica|Jamaican,Jamaicans|Kingston
JO|Jordan|Jordanian,Jordanians|Amman
JP|Japan|Japanese|Tokyo
KE|Kenya|Kenyan,Kenyans|Nairobi
KG|Kyrgyzstan|Kyrgyz|Bishkek
KH|Cambodia|Cambodian,Cambodians|Phnom Penh
KI|Kiribati|I-Kiribati|Tarawa
KM|Comoros|Comorian|Moroni
KN|Saint Kitts and Nevis|Kittitian|Basseterre
KP|North Korea|North Korean|Pyongyang
KR|South Korea|South Korean|Seoul
KW|Kuwait|Kuwaiti,Kuwaitis|Kuwait City
KZ|Kazakhstan|Kazakh,Kazakhs,Kazakhstani|Astana
LA|Laos|Laotian,Lao|Vientiane
LB|Lebanon|Lebanese|Beirut
LC|Saint Lucia|Saint Lucian|Castries
LI|Liechtenstein|Liechtensteiner|Vaduz
LK|Sri Lanka|Sri Lankan|Colombo
LR|Liberia|Liberian,Liberians|Monrovia
LS|Lesotho|Basotho|Maseru
LT|Lithuania|Lithuanian,Lithuanians|Vilnius
LU|Luxembourg|Luxembourgish,Luxembourger|Luxembourg
LV|Latvia|Latvian,Latvians|Riga
LY|Libya|Libyan,Libyans|Tripoli
MA|Morocco|Moroccan,Moroccans|Rabat
MC|Monaco|Monegasque|Monaco
MD|Moldova|Moldovan,Moldovans|Chisinau
ME|Montenegro|Montenegrin,Montenegrins|Podgorica
MG|Madagascar|Malagasy|Antananarivo
MH|Marshall Islands|Marshallese|Majuro
MK|North Macedonia,Macedonia|Macedonian,Macedonians|Skopje
ML|Mali|Malian,Malians|Bamako
MM|Myanmar,Burma|Burmese|Naypyidaw
MN|Mongolia|Mongolian,Mongolians|Ulaanbaatar
MR|Mauritania|Mauritanian|Nouakchott
MT|Malta|Maltese|Valletta
MU|Mauritius|Mauritian|Port Louis
MV|Maldives|Maldivian|Male
MW|Malawi|Malawian,Malawians|Lilongwe
MX|Mexico|Mexican,Mexicans|Mexico City
MY|Malaysia|Malaysian,Malaysians|Kuala Lumpur
MZ|Mozambique|Mozambican,Mozambicans|Maputo
NA|Namibia|Namibian,Namibians|Windhoek
NE|Niger|Nigerien|Niamey
NG|Nigeria|Nigerian,Nigerians|Abuja
NI|Nicaragua|Nicaraguan,Nicaraguans|Managua
NL|Netherlands,Holland|Dutch,Dutchman|The Hague
NO|Norway|Norwegian,Norwegians|Oslo
NP|Nepal|Nepalese,Nepali|Kathmandu
NR|Nauru|Nauruan|Yaren
NZ|New Zealand|New Zealander|Wellington
OM|Oman|Omani,Omanis|Muscat
PA|Panama|Panamanian,Panamanians|Panama City
PE|Peru|Peruvian,Peruvians|Lima
PG|Papua New Guinea|Papua New Guinean|Port Moresby
PH|Philippines|Philippine,Filipino,Filipina,Filipinos|Manila
PK|Pakistan|Pakistani,Pakistanis|Islamabad
PL|Poland|Polish,Pole,Poles|Warsaw
PS|Palestine,Palestinian Authority|Palestinian,Palestinians|Ramallah
PT|Portugal|Portuguese|Lisbon
PW|Palau|Palauan|Ngerulmud
PY|Paraguay|Paraguayan,Paraguayans|Asuncion
QA|Qatar|Qatari,Qataris|Doha
RO|Romania|Romanian,Romanians|Bucharest
RS|Serbia|Serbian,Serb,Serbs|Belgrade
RU|Russia|Russian,Russians|Moscow
RW|Rwanda|Rwandan,Rwandans|Kigali
SA|Saudi Arabia|Saudi,Saudis|Riyadh
SB|Solomon Islands|Solomon Islander|Honiara
SC|Seychelles|Seychellois|Victoria
SD|Sudan|Sudanese|Khartoum
SE|Sweden|Swedish,Swede,Swedes|Stockholm
SG|Singapore|Singaporean,Singaporeans|Singapore
SI|Slovenia|Slovenian,Slovene,Slovenes|Ljubljana
SK|Slovakia|Slovak,Slovaks|Bratislava
SL|Sierra Leone|Sierra Leonean|Freetown
SM|San Marino|Sammarinese|San Marino
SN|Senegal|Senegalese|Dakar
SO|Somalia|Somali,Somalis|Mogadishu
SR|Suriname,Surinam|Surinamese|Paramaribo
SS|South Sudan|South Sudanese|Juba
ST|Sao Tome and Principe|Santomean|Sao Tome
SV|El Salvador|Salvadoran,Salvadorean,Salvadorans|San Salvador
SY|Syria|Syrian,Syrians|Damascus
SZ|Eswatini,Swaziland|Swazi|Mbabane
TD|Chad|Chadian,Chadians|N'Djamena
TG|Togo|Togolese|Lome
TH|Thailand|Thai,Thais|Bangkok
TJ|Tajikistan|Tajik,Tajiks|Dushanbe
TL|East Timor,Timor-Leste|Timorese|Dili
TM|Turkmenistan|Turkmen|Ashgabat
TN|Tunisia|Tunisian,Tunisians|Tunis
TO|Tonga|Tongan,Tongans|Nuku'alofa
TR|Turkey,Türkiye|Turkish,Turk,Turks|Ankara
TT|Trinidad and Tobago|Trinidadian|Port of Spain
TV|Tuvalu|Tuvaluan|Funafuti
TW|Taiwan|Taiwanese|Taipei
TZ|Tanzania|Tanzanian,Tanzanians|Dodoma
UA|Ukraine|Ukrainian,Ukrainians|Kyiv
UG|Uganda|Ugandan,Ugandans|Kampala
US|United States,US,USA,U.S.,U.S.A.,America|American,Americans|Washington
UY|Uruguay|Uruguayan,Uruguayans|Montevideo
UZ|Uzbekistan|Uzbek,Uzbeks|Tashkent
VA|Vatican City,Vatican|Vatican|Vatican City
VC|Saint Vincent and the Grenadines|Vincentian|Kingstown
VE|Venezuela|Venezuelan,Venezuelans|Caracas
VN|Vietnam|Vietnamese|Hanoi
VU|Vanuatu|Vanuatuan|Port Vila
WS|Samoa|Samoan,Samoans|Apia
XK|Kosovo|Kosovar,Kosovan,Kosovars|Pristina
YE|Yemen|Yemeni,Yemenis|Sanaa
ZA|South Africa|South African|Pretoria
ZM|Zambia|Zambian,Zambians|Lusaka
ZW|Zimbabwe|Zimbabwean,Zimbabweans|Harare
`;

/** A country with the words that point to it. */
export interface Country {
  /** ISO 3166-1 alpha-2 (XK for Kosovo). */
  readonly code: string;
  readonly names: readonly string[];
  readonly nationals: readonly string[];
  readonly capital: string;
}

export const COUNTRIES: readonly Country[] = TABLE.trim()
  .split('\n')
  .map((row) => {
    const [code = '', names = '', nationals = '', capital = ''] = row.split('|');
    return { code, names: names.split(','), nationals: nationals.split(',').filter(Boolean), capital };
  });

/** Peoples, regions and parties whose names stand before a person's like a nationality. Compiled by hand. */
export const OTHER_NATIONALS =
  'european europeans african africans asian asians arab arabs latin caribbean scottish scot scots welsh english englishman englishwoman ' +
  'northern irish catalan basque kurdish kurd kurds chechen chechens jewish jew jews muslim muslims christian christians catholic catholics ' +
  'protestant protestants sunni shiite shia hindu hindus buddhist sikh sikhs soviet soviets zairean yugoslav yugoslavian czechoslovak ' +
  'texan californian floridian virginian pennsylvanian ohioan kentuckian tennessean alabamian londoner parisian bavarian sicilian tibetan uyghur tamil bengali punjabi rohingya maori aboriginal hispanic latino ' +
  'republican republicans democrat democrats democratic labour labor tory tories conservative conservatives liberal liberals green greens ' +
  'socialist socialists communist communists social fascist nazi nazis islamist islamists marxist maoist zionist whig likud hamas hezbollah ' +
  'anglican orthodox mormon roman byzantine ottoman persian prussian';
