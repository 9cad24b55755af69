/**
 * Openings of the lines that news pages carry round their stories, in lower case. Compiled by hand from common use.
 * The grammar of the `news` language is built from the same lists.
 */

/** Followed by anything but a letter or digit, so that "subscribers" is no call to subscribe. */
export const BOILERPLATE_OPENINGS = [
  'read more', 'read also', 'read:', 'read next', 'also read', 'more:', 'more on this', 'related:', 'related stories', 'related articles',
  'see also:', 'sign up', 'subscribe', 'click here', 'follow us', 'follow @', 'watch:', 'listen:', 'share this', 'all rights reserved', '©', '(c)', 'reporting by', '(reporting by', 'editing by', '(editing by',
  'writing by', '(writing by', 'additional reporting', '(additional reporting', 'compiled by', 'edited by', 'translated by', 'our standards:',
  'this article was', 'this story was', 'this material may not', 'for more information', 'download the app', 'download our app', 'get the app',
  'join our newsletter', 'join our channel', 'get our newsletter', 'continue reading', 'story continues', 'getty images', 'skip to', 'view comments',
  'correction:', 'correction (', 'corrections:', 'clarification:', 'clarification (', "editor's note", "editors' note", 'editor’s note', 'editors’ note',
  'an earlier version of this', 'a previous version of this', 'this article has been', 'this story has been', 'this report has been', 'this post has been',
  'this article originally', 'this article first', 'this story originally', 'this story first', 'this article is', 'this story is part', 'this is a developing',
  'this is a breaking news', 'check back for', 'contributing:', 'with reporting by', 'with reporting from', 'with additional reporting', 'with files from',
  'fact-checked by', 'illustration by', 'graphics by', 'tags:', 'topics:', 'filed under', 'filed in', 'categories:', 'category:', 'keywords:',
  'tagged:', 'posted in', 'related topics', 'in this article', 'must read:', 'must watch:', 'don\'t miss:', 'don’t miss:', 'see more:', 'more from:',
  'advertisement -', 'scroll to continue', 'story continues', 'article continues', 'continue reading', 'terms of service', 'terms of use', 'privacy policy',
  'cookie policy', 'do not sell', 'manage consent', 'the associated press contributed', 'reuters contributed', 'ap contributed', 'disclaimer:', 'disclosure:',
  'support quality', 'support local', 'make a gift', 'notification-important', 'your browser does', 'content warning:', 'permalink',
]; // prettier-ignore

/** Words that also open sentences: boilerplate only where nothing, a mark or a number follows. */
export const BOILERPLATE_LONE_OPENINGS = ['advertisement', 'most read', 'recommended', 'copyright'];
