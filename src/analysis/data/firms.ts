/**
 * Firms, papers, agencies and services whose names look like persons', or stand where persons' do. Compiled by hand from
 * common usage; words of one name are joined by underscores, and a possessive ending is left out.
 */
export const FIRMS =
  'morgan_stanley eli_lilly wells_fargo arthur_andersen merrill_lynch jack_daniel goldman_sachs lehman_brothers charles_schwab ' +
  'harley-davidson rolls-royce levi_strauss john_deere mary_kay estee_lauder christian_dior louis_vuitton yves_saint_laurent hugo_boss ' +
  'philip_morris booz_allen dow_jones baker_mckenzie fannie_mae freddie_mac sallie_mae papa_john trader_joe johnnie_walker captain_morgan ' +
  'jim_beam dr_pepper betty_crocker little_debbie brooks_brothers jimmy_choo kate_spade tommy_hilfiger oscar_mayer ted_baker ' +
  'bernard_matthews john_lewis marks_and_spencer edward_jones raymond_james jones_lang_lasalle cushman_wakefield kirkland_ellis mcdonnell_douglas ' +
  'lockheed_martin martin_marietta pratt_whitney ingersoll_rand black_decker hewlett_packard perkin_elmer becton_dickinson bristol_myers ' +
  'bristol-myers_squibb johnson_controls jacobs_engineering marsh_mclennan arthur_gallagher willis_towers thomas_cook laura_ashley ' +
  'paddy_power william_hill ray-ban aston_martin austin_healey alfa_romeo mercedes-benz daimler-benz de_havilland ' +
  'conocophillips exxonmobil tyson_foods sara_lee john_hancock stanley_black tiffany_co warner_bros ' +
  'politico axios politifact newsguard breitbart semafor propublica snopes newsmax bellingcat mediapart haaretz meta alphabet google amazon ' +
  'microsoft nvidia openai anthropic deepmind palantir spacex boeing airbus lockheed raytheon siemens volkswagen toyota samsung huawei ' +
  'tencent alibaba bytedance tiktok instagram whatsapp snapchat telegram reddit linkedin youtube facebook twitter netflix spotify ' +
  'le_monde le_figaro le_parisien la_repubblica la_stampa el_pais el_mundo la_nacion der_spiegel die_zeit die_welt de_telegraaf ' +
  'les_republicains les_verts la_france_insoumise chatham_house rotten_tomatoes black_friday happy_meal open_source game_boy long_covid';
