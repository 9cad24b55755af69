import { analyze } from '../analysis';
import type { Source } from './source';

/** Characters of a source that are read round a place, to tell who is quoted there. */
const REACH = 2000;
/** Speakers below this confidence may be wrong. */
const SURE = 0.8;
const OPENING = /[“"«„]/;

/** Who is quoted at a place of a source, as a release or an article says it. */
export interface Attribution {
  /** Null where the source does not tell surely. */
  readonly speaker: string | null;
}

const known = new WeakMap<Source, Map<number, Attribution | null>>();

/** The attribution of the marks that a place of a source stands in; null where it stands in none. */
export function attributionAt(source: Source, offset: number): Attribution | null {
  const own = known.get(source) ?? new Map<number, Attribution | null>();
  known.set(source, own);
  let attribution = own.get(offset);
  if (attribution === undefined) own.set(offset, (attribution = readAttribution(source.text, offset)));
  return attribution;
}

function readAttribution(text: string, offset: number): Attribution | null {
  const paragraph = text.lastIndexOf('\n', offset) + 1;
  if (!OPENING.test(text.slice(Math.max(paragraph, offset - REACH), offset + 1))) return null;
  const start = startOfParagraph(text, Math.max(0, offset - REACH));
  const at = offset - start;
  const quote = analyze(text.slice(start, offset + REACH)).quotes.find(
    (own) => own.kind !== 'indirect' && own.start <= at && at < own.end,
  );
  if (!quote) return null;
  const { speaker } = quote;
  return { speaker: speaker && speaker.person !== null && speaker.confidence >= SURE ? speaker.name : null };
}

function startOfParagraph(text: string, offset: number): number {
  return offset === 0 ? 0 : text.indexOf('\n', offset) + 1;
}
