/**
 * Words with which the names of papers, stations and agencies end, and agencies and stations of one word, in lower case:
 * compiled by hand from common use. A town's or a firm's name may end so as well; what a story is about is told by its
 * headline and its opening.
 */
export const OUTLET_ENDINGS =
  'news times post herald tribune gazette chronicle journal courier mail telegraph guardian mirror observer examiner inquirer ' +
  'dispatch sentinel globe star press echo argus standard advertiser bulletin radio television tv digital online newsroom magazine broadcasting';

export const OUTLETS =
  'reuters ap afp pti ani dpa efe tass upi bbc cnn nbc abc cbs msnbc cnbc npr pbs cbc ctv itv rte bloomberg axios politico ' +
  'politifact propublica aljazeera euronews newsweek buzzfeed huffpost vox';

/** Words that names of papers and stations end with or hold. */
export const OUTLET_WORDS =
  `${OUTLET_ENDINGS} ${OUTLETS} ` +
  'daily today independent review wire sky fox economist ledger monitor register enquirer media network jazeera wsj nyt forbes fortune time slate salon quartz semafor intercept conversation com org net';
