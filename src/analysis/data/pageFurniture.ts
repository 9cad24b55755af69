/**
 * What news pages carry round their stories, in lower case. Compiled by hand from common use on the pages of newspapers,
 * agencies and broadcasters in English.
 */

/** Buttons, menus and labels: nothing else stands on the line. Marks around them do not count. */
export const PAGE_LABELS = [
  // sharing
  'facebook', 'twitter', 'x', 'flipboard', 'whatsapp', 'telegram', 'linkedin', 'reddit', 'pinterest', 'instagram', 'threads', 'bluesky',
  'messenger', 'tumblr', 'pocket', 'youtube', 'tiktok', 'email', 'e-mail', 'mail', 'sms', 'print', 'print article', 'copy link', 'copy url', 'link copied',
  'link', 'share', 'shares', 'share article', 'share this article', 'share this story', 'share full article', 'share on facebook', 'share on twitter',
  'share on x', 'tweet', 'post', 'pin', 'pin it', 'like', 'save', 'save article', 'save this story', 'save for later', 'bookmark', 'gift', 'gift article',
  'gift this article', 'republish', 'republish this article', 'reprints',
  // reading and listening
  'listen', 'listen to this article', 'listen to article', 'listen now', 'play', 'play video', 'pause', 'mute', 'unmute', 'watch', 'watch now', 'watch live',
  'live', 'now playing', 'audio', 'text size', 'font size', 'add to playlist', 'autoplay', 'replay', 'transcript', 'show transcript', 'hide transcript',
  // comments and accounts
  'comment', 'comments', 'leave a comment', 'add a comment', 'post a comment', 'join the conversation', 'view all comments', 'show comments', 'reply',
  'report', 'sign in', 'sign up', 'log in', 'login', 'log out', 'register', 'my account', 'account', 'subscribe', 'subscribed', 'subscribe now',
  'donate', 'donate now', 'support us', 'become a member', 'join', 'join now', 'newsletters', 'newsletter', 'manage preferences', 'accept', 'accept all',
  'reject all', 'cookie settings', 'close', 'cancel', 'dismiss', 'ok', 'got it', 'continue', 'no thanks', 'not now',
  // moving about
  'menu', 'search', 'home', 'homepage', 'back', 'back to top', 'next', 'next article', 'previous', 'previous article', 'more', 'show more', 'see more',
  'view more', 'load more', 'read more', 'see all', 'view all', 'skip', 'skip to content', 'skip to main content', 'click to hide', 'hide', 'expand',
  'expand image', 'loading', 'loading...', 'scroll', 'contents', 'table of contents', 'in this article', 'jump to', 'about us', 'contact us', 'contact',
  'help', 'faq', 'terms', 'terms of use', 'terms of service', 'privacy', 'privacy policy', 'site map', 'archive', 'archives', 'rss',
  // advertising
  'ad', 'ads', 'advertisement', 'advertising', 'advertise with us', 'sponsored', 'sponsored content', 'sponsored stories', 'paid content', 'paid post',
  'partner content', 'promoted', 'promoted content', 'promoted stories', 'ad feedback', 'report this ad', 'article continues below', 'story continues below',
  'article continues after ad', 'article continues below this ad', 'continue reading below', 'story continues after this ad', 'remove ads',
  // seen less often
  'email this article', 'print this article', 'print this page', 'report this comment', 'skip advertisement', 'skip ad', 'accept all cookies', 'accept cookies',
  'reject all cookies', 'your privacy choices', 'your privacy rights', 'do not sell my personal information', 'accessibility', 'accessibility help',
  'accessibility statement', 'sections', 'us edition', 'uk edition', 'international edition', 'toggle navigation', 'toggle menu', 'jump to comments',
  // what the line below or above was
  'published', 'updated', 'last updated', 'posted', 'breaking', 'breaking news', 'exclusive', 'opinion', 'analysis', 'explainer', 'live updates',
  'end of list', 'end of image', 'this content is hosted by a third party', 'written by', 'reporting by', 'by', 'author', 'authors', 'about the author',
  'about the authors', 'topics', 'tags', 'tagged', 'categories', 'follow', 'following', 'follow us', 'follow topics', 'translate', 'language',
]; // prettier-ignore

/** Labels of a picture or film: what stands beside them is its caption or title. */
export const PICTURE_LABELS = [
  'open image in gallery', 'open image in modal', 'view image in fullscreen', 'view fullscreen', 'enlarge', 'enlarge image', 'enlarge this image',
  'hide caption', 'toggle caption', 'image caption', 'media caption', 'picture', 'photo', 'photos', 'image', 'images', 'gallery', 'view gallery',
  'photo gallery', 'slideshow', 'video', 'videos', 'play video', 'watch video', 'this video can not be played', 'image source', 'image credit',
  'photo credit', 'caption', 'full screen', 'fullscreen',
]; // prettier-ignore

/** Lines that open a list of other stories: alone, or with some words behind those that end with a blank. */
export const LIST_TITLES = [
  'more from ', 'more in ', 'more on ', 'more stories', 'more news', 'more coverage', 'more like this', 'more headlines', 'more top stories', 'most read',
  'most popular', 'most viewed', 'most shared', 'most commented', 'most watched', 'popular now', 'popular stories', 'trending', 'trending now', 'trending stories',
  'top stories', 'top news', 'top headlines', 'latest', 'latest news', 'latest stories', 'latest headlines', 'the latest', 'related', 'related articles',
  'related content', 'related coverage', 'related links', 'related news', 'related posts', 'related reading', 'related stories', 'related topics', 'related video',
  'related videos', 'recommended', 'recommended for you', 'recommended reading', 'recommended stories', 'read next', 'read also', 'also read', 'up next',
  'watch next', 'what to read next', 'you may also like', 'you might also like', 'you may like', 'you might like', 'you may have missed', 'stories you may like',
  "in case you missed it", "editor's picks", "editors' picks", 'editor’s picks', 'editors’ picks', 'in other news', 'also in the news', 'also in this ',
  'elsewhere on ', 'from around the web', 'around the web', 'from our partners', 'from our sponsors', 'sponsored stories', 'promoted stories', 'keep reading',
  'further reading', 'keep exploring', 'explore more', 'discover more', 'see also', 'see more', 'must reads', 'must read', "don't miss", 'don’t miss',
  'more stories like this', 'also on ', 'featured', 'featured stories', "today's top stories", 'today’s top stories', 'other stories', 'next up', 'more to read', 'more to explore', 'read more',
  'read more on ', 'read more about ', 'read more from ', 'recent posts', 'recent stories', 'recommended by ', 'what others are reading', 'best of ',
]; // prettier-ignore

/** Parts of a paper: three and more of them in a row are a menu. */
export const SECTIONS =
  'home news sport sports business money opinion politics culture arts world local national weather life lifestyle style entertainment tech ' +
  'technology science health travel food video podcasts puzzles obituaries education environment climate football cricket';

/** What a reader is asked to do. A line that opens with one asks where it names what a page offers as well. */
export const CALL_VERBS =
  'become browse buy check claim click contact contribute create discover donate download email enable enjoy enter explore find ' +
  'follow get give go have help hear install join keep know learn like listen look make need never play please purchase read receive ' +
  'register save see select send set share shop show sign start stay submit subscribe support swipe take tap tell try tune turn unlock upgrade ' +
  'use view visit vote want watch welcome write already don do are got love love not enter';

/** What a page offers its readers, or asks of them. */
export const CALL_OBJECTS =
  'newsletter newsletters inbox app apps alerts notification notifications podcast podcasts subscription subscriptions subscriber subscribers ' +
  'membership account crossword quiz puzzle puzzles sudoku trial facebook twitter instagram whatsapp telegram youtube tiktok linkedin threads ' +
  'bluesky comment comments commenting cookies browser javascript email e-mail emails bulletin roundup digest hashtag sms subscribing e-edition epaper ' +
  'paywall sign-up signup updates headlines content giveaway voucher gallery slideshow feed playlist bookmark login';

/** Words of a line that speaks to its reader. */
export const READER_WORDS = 'you your our us here we my';

/** Said of the page, its makers and its rights, wherever they stand in a short paragraph without a quotation. */
export const PAGE_PHRASES = [
  'contributed to this report', 'contributed to this story', 'contributed to this article', 'contributed reporting', 'contributed to reporting', 'with files from',
  'all rights reserved', 'successfully subscribed', 'successfully signed up', 'thank you for subscribing', 'thanks for subscribing', 'thanks for signing up',
  'thank you for signing up', 'by signing up', 'by subscribing', 'by clicking', 'by providing your email', 'i agree to', 'terms and conditions apply',
  'our privacy policy', 'our privacy notice', 'our terms of', 'our cookie policy', 'comment policy', 'community guidelines', 'this site is protected by recaptcha',
  'this site uses cookies', 'this website uses cookies', 'we use cookies', 'uses cookies to', 'your browser does not support', 'your browser doesn’t support',
  "your browser doesn't support", 'please enable javascript', 'you need to enable javascript', 'support our journalism', 'support our work', 'support independent journalism',
  'your support', 'readers like you', 'make a donation', 'tax-deductible', 'already a subscriber', 'already have an account', 'view this post on', 'a post shared by',
  'this content is not available', 'this video is not available', 'email address will not be published', 'be the first to know', 'we may earn a commission',
  'we may earn commission', 'may earn an affiliate', 'affiliate links', 'affiliate commission', 'to the editor', 'may not be published, broadcast', 'was first published',
  'was originally published', 'is republished from', 'republished under', 'republished with permission', 'creative commons', 'read the original article', 'nonprofit newsroom',
  'non-profit newsroom', 'free newsletter', 'straight to your inbox', 'to your inbox', 'in your inbox', 'minute read', 'min read', 'opinions expressed',
  'views expressed', 'generated by ai', 'ai-generated summary', 'text-to-speech', 'follow him on', 'follow her on', 'follow them on', 'can be reached at', 'reach him at', 'reach her at',
]; // prettier-ignore

/** Who takes and sells pictures. */
export const PICTURE_AGENCIES =
  'AP|AFP|AAP|ANI|ANSA|ANP|BELGA|CP|DPA|dpa|EFE|EPA|EPA-EFE|IANS|JIJI|KCNA|NTB|PA|PTI|RIA|TASS|TT|UPI|WENN|REX|Reuters|REUTERS|Getty|GETTY|' +
  'Bloomberg|Shutterstock|iStock|Alamy|Xinhua|Kyodo|Yonhap|Anadolu|NurPhoto|SOPA|ZUMA|Zuma|Imago|IMAGO|Magnum|Redux|Polaris|Sipa|SIPA|Splash|Unsplash|' +
  'Pexels|Pixabay|Flickr|Wikimedia|Wikipedia|Maxar|NASA|Agence France-Presse|Associated Press|The Associated Press|Canadian Press|The Canadian Press|' +
  'Press Association|Handout|HANDOUT|Pool|POOL|Corbis|Adobe Stock|Backgrid|Avalon|Landov|Newscom|LightRocket|Hulton|Sputnik|MEGA';

/** Who writes for a paper. */
export const BYLINE_ROLES =
  'reporter|reporters|correspondent|correspondents|writer|writers|editor|editors|columnist|contributor|contributors|journalist|producer|' +
  'bureau|desk|staff|newsroom|intern|freelancer|reporting|commentator|blogger';
