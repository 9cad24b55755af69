/** The kinds of annotations: whoever marks, counts, steps, switches or describes walks this list. */
import { elsewhere } from './elsewhere';
import { furniture } from './furniture';
import type { Kind, Mark } from './kind';
import { leaders, officials } from './leaders';
import type { MarkName } from './names';
import { people } from './people';
import { quotes } from './quotes';
import { reader } from './reader';
import { repeats } from './repeats';
import { reportedSpeech } from './reportedSpeech';
import { themes } from './themes';

/** In the order in which they are told of at one place: a name before the quote that it stands in. */
export const KINDS: readonly Kind[] = [
  leaders,
  officials,
  people,
  quotes,
  reportedSpeech,
  repeats,
  elsewhere,
  themes,
  furniture,
  reader,
];

/** In the order in which they are counted for the reader. */
export const COUNTED_KINDS: readonly Kind[] = [quotes, leaders, repeats, themes];

/** All marks, each with the kind that it belongs to. */
export const MARKS: ReadonlyMap<MarkName, { readonly mark: Mark; readonly kind: Kind }> = new Map(
  KINDS.flatMap((kind) => kind.marks.map((mark) => [mark.name, { mark, kind }] as const)),
);
