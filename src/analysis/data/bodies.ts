/**
 * Parliaments and parties that English news calls by names of their own languages, which look like persons' names.
 * Compiled by hand from common usage; words of one name are joined by underscores.
 */
export const BODIES =
  'sinn_fein fine_gael fianna_fail plaid_cymru dail_eireann seanad_eireann oireachtas stormont bundestag bundesrat landtag nationalrat knesset ' +
  'lok_sabha rajya_sabha majlis duma verkhovna_rada sejm riksdag folketing storting althing eduskunta riigikogu saeima seimas ' +
  'skupstina sabor sobranje loya_jirga meshrano_jirga jatiya_sangsad dewan_rakyat dewan_negara politburo ' +
  'vlaams_belang vlaams_blok nieuw-vlaamse_alliantie open_vld volkspartij forza_italia fratelli_italia lega_nord movimento_cinque cinque_stelle ' +
  'alleanza_nazionale front_national rassemblement_national en_marche parti_socialiste parti_quebecois bloc_quebecois coalition_avenir ' +
  'quebec_solidaire likud kadima yesh_atid yisrael_beiteinu beit_yehudi otzma_yehudit agudat_yisrael fatah hamas hezbollah ' +
  'golkar barisan_nasional pakatan_harapan perikatan_nasional bharatiya_janata janata_dal shiv_sena aam_aadmi trinamool telugu_desam ' +
  'akali_dal samajwadi bahujan_samaj rashtriya_janata jamaat-e-islami pheu_thai bhumjaithai palang_pracharath podemos ciudadanos ' +
  'partido_popular partido_socialista esquerra_republicana estat_catala convergencia_i coalicio_compromis junts_per euskal_herria eh_bildu ' +
  'euskadi_ta jobbik fidesz syriza pasok nea_dimokratia dimar smer hlas ennahda nidaa_tounes istiqlal wafd baath ' +
  "ba'ath komeito saenuri minjoo kuomintang lakas_ng zanu-pf frelimo renamo unita partido_revolucionario nacion_argentina " +
  'nueva_mayoria chile_vamos frente_amplio frente_para fuerza_popular primero_justicia voluntad_popular boko_haram al_shabaab al_qaeda ' +
  'taliban christian_democracy golden_dawn law_and_justice civic_platform';
