/**
 * Openings of the lines that news pages carry round their stories, in lower case. Compiled by hand from common use.
 * The grammar of the `news` language is built from the same lists.
 */

/** Followed by anything but a letter or digit, so that "subscribers" is no call to subscribe. */
export const BOILERPLATE_OPENINGS = [
  'read more', 'read also', 'read:', 'read next', 'also read', 'more:', 'more on this', 'related:', 'related stories', 'related articles',
  'see also:', 'sign up', 'subscribe', 'click here', 'follow us', 'follow @', 'watch:', 'listen:', 'photo:', 'photos:', 'image:', 'images:',
  'picture:', 'pictures:', 'share this', 'all rights reserved', '©', '(c)', 'reporting by', '(reporting by', 'editing by', '(editing by',
  'writing by', '(writing by', 'additional reporting', '(additional reporting', 'compiled by', 'edited by', 'translated by', 'our standards:',
  'this article was', 'this story was', 'this material may not', 'for more information', 'download the app', 'download our app', 'get the app',
  'join our newsletter', 'join our channel', 'get our newsletter', 'continue reading', 'story continues', 'media caption', 'image caption',
  'image copyright', 'image source', 'getty images', 'skip to', 'view comments',
]; // prettier-ignore

/** Words that also open sentences: boilerplate only where nothing, a mark or a number follows. */
export const BOILERPLATE_LONE_OPENINGS = [
  'advertisement',
  'most read',
  'recommended',
  'copyright',
  'see also',
];
