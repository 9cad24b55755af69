import { Analyzer, type Correction, type TextEdit } from '../../src/analysis';
import {
  ArticleAnnotations,
  correctionsOf,
  newAnnotation,
  readAnnotationFile,
  SelectorWriter,
  writeAnnotationFile,
  type Annotation,
  type Content,
} from '../../src/annotations';
import { median, medianTime, timed } from './clock';
import { linkAll } from './measure';
import { randomFrom } from './texts';

const ANNOTATIONS = 10_000;
const NOTES = 300;
const KEYS = 300;

/** What a reader's annotations cost in an article: milliseconds of the processor's time. */
export interface AnnotationTimes {
  /** To parse the lines of their file as JSON and do nothing else: less is not to be had. */
  readonly parsing: number;
  /** To read them from their file, place them in the text and tell the analysis of the corrections among them. */
  readonly opening: number;
  /** What a key costs more than without them, until the corrections are told. */
  readonly key: number;
}

/**
 * Ten thousand annotations all over an article, notes among them.
 * @param correcting share of the others that are corrections; the rest are codes and consent
 */
export function timeAnnotations(text: string, correcting: number): AnnotationTimes {
  const file = fileOf(text, correcting);
  const nothing = (): never => {
    throw new Error('All say by themselves what they are about');
  };
  const open = (): { set: ArticleAnnotations; corrections: Correction[] } => {
    const set = new ArticleAnnotations(readAnnotationFile(file, 'article.txt').annotations.values(), text);
    return { set, corrections: correctionsOf(set.placed, nothing) };
  };
  const lines = file.trimEnd().split('\n');
  const parsing = medianTime(() => lines.map((line) => JSON.parse(line) as unknown), 7, 2);
  const opening = medianTime(open, 7, 2);
  const { set } = open();
  let present = text;
  const keys = keysIn(text).map((edit) => {
    present = present.slice(0, edit.start) + edit.text + present.slice(edit.end);
    return timed(() => {
      set.follow([edit], ({ start, end }) => present.slice(start, end));
      correctionsOf(set.placed, nothing);
    });
  });
  return { parsing, opening, key: median(keys) };
}

/** Milliseconds of the processor's time for a key in an analysed article, and how much of it is for the corrections. */
export function timeCorrectedTyping(text: string, correcting: number): { with: number; without: number } {
  const set = new ArticleAnnotations(
    readAnnotationFile(fileOf(text, correcting), 'article.txt').annotations.values(),
    text,
  );
  const corrections = (): Correction[] =>
    correctionsOf(set.placed, () => {
      throw new Error('All say by themselves what they are about');
    });
  const corrected = new Analyzer();
  const plain = new Analyzer();
  corrected.reset(text);
  linkAll(corrected.correct(corrections()));
  linkAll(plain.reset(text));
  let present = text;
  const times = keysIn(text).map((edit) => {
    present = present.slice(0, edit.start) + edit.text + present.slice(edit.end);
    return {
      without: timed(() => linkAll(plain.edit([edit]))),
      with: timed(() => {
        set.follow([edit], ({ start, end }) => present.slice(start, end));
        linkAll(corrected.edit([edit], corrections()));
      }),
    };
  });
  return { with: median(times.map((one) => one.with)), without: median(times.map((one) => one.without)) };
}

function keysIn(text: string): TextEdit[] {
  const random = randomFrom(11);
  return Array.from({ length: KEYS }, (_, i) => {
    const start = Math.floor(random() * (text.length + i));
    return { start, end: start, text: 'e' };
  });
}

function fileOf(text: string, correcting: number): string {
  const writer = new SelectorWriter(text);
  const random = randomFrom(5);
  const step = Math.floor(text.length / ANNOTATIONS);
  const annotations = Array.from({ length: ANNOTATIONS }, (_, i): Annotation => {
    const start = i * step + Math.floor(random() * 20);
    const selector = writer.write({ start, end: start + 20 + Math.floor(random() * 40) });
    return newAnnotation({
      id: `urn:uuid:${i}`,
      target: { source: 'article.txt', selector },
      content: contentOf(i, random() < correcting),
      coder: 'reader',
      now: '2026-03-01T09:00:00Z',
    });
  });
  return writeAnnotationFile({
    annotations: new Map(annotations.map((own) => [own.id, own])),
    damaged: [],
    isNewer: false,
    isTooLong: false,
  });
}

function contentOf(i: number, isCorrecting: boolean): Content {
  if (i % Math.floor(ANNOTATIONS / NOTES) === 0) return { kind: 'note', text: `Ask again about ${i}.` };
  if (isCorrecting) return { kind: 'speaker', name: `Speaker ${i % 40}` };
  return i % 2 === 0 ? { kind: 'code', code: `Code ${i % 30}` } : { kind: 'class', class: 'accepted' };
}
