import type { Article, Mention, Person, Quote, RepeatedCopy, Span, Theme } from '../analysis';
import type * as SchemaModule from './annotations.validator.generated';
import { paragraphAt } from './positions';
import type { Selectors } from '../annotations';
import { SelectorReader } from './selectors';
import type {
  PersonDetails,
  QuoteDetails,
  RepeatDetails,
  SpecificResource,
  ThemeDetails,
  WebAnnotation,
} from './webAnnotation';

/** A file that is not a Web Annotation file of ours; the message is for the reader. */
export class AnnotationFileError extends Error {}

/** The annotations of a file that are of ours, checked: whoever has one may rely on its types. */
export interface AnnotationFile {
  readonly items: readonly OwnAnnotation[];
  /** How many call themselves ours and are not as we write them. */
  readonly refused: number;
}

type OwnAnnotation = Pick<WebAnnotation, 'target' | 'news:details'> & Partial<Pick<WebAnnotation, 'body'>>;

/** Bytes of a file that is read: the annotations of the longest text are fewer. */
export const LARGEST_ANNOTATION_FILE = 100_000_000;
const MOST_ANNOTATIONS = 500_000;

/**
 * Checks a file of annotations, once, by `schemas/annotations.schema.json`. Those of others are passed over.
 * @param data the parsed JSON
 * @throws AnnotationFileError where `data` is not a file of ours
 */
export function readAnnotationFile(data: unknown): AnnotationFile {
  const named = itemsOf(data).filter((item) => fieldsOf(item)['news:details'] !== undefined);
  if (named.length > MOST_ANNOTATIONS)
    throw new AnnotationFileError('The file holds more annotations than can be read.');
  const items = named.filter(ownAnnotationTest());
  if (items.length === 0)
    throw new AnnotationFileError('The file holds no annotations that News Annotator wrote.');
  return { items, refused: named.length - items.length };
}

function ownAnnotationTest(): (item: unknown) => item is OwnAnnotation {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- long and seldom needed: a bundle of its own
  const { validate } = require('./annotations.validator.generated') as typeof SchemaModule;
  return validate as (item: unknown) => item is OwnAnnotation;
}

/** What was read back. */
export interface ReadAnnotations {
  /** The article with quotes, people, repeats and themes as the file has them. */
  readonly article: Article;
  /** Places of the file that were found in the text. */
  readonly found: number;
  /** Places whose words the text no longer has. */
  readonly lost: number;
}

/** Answers where selectors stand in a text, or null where the text does not have their words. */
export type FindPlace = (selectors: Selectors) => Span | null;

/**
 * Reads annotations that `toWebAnnotations` wrote. In the text they were made of they come back as they were; in a text
 * that was edited since, each goes where its words now stand, and is left out where they are gone.
 * @param base the analysis of the present text: its paragraphs and date, and whatever the file does not hold
 * @param find where the places of the file stand in the present text
 */
export function fromWebAnnotations(
  { items }: AnnotationFile,
  base: Article,
  find: FindPlace,
): ReadAnnotations {
  const reader = new Reader(base, find);
  for (const item of items) reader.read(item);
  return { article: reader.article(), found: reader.found, lost: reader.lost };
}

/** Looks places up in a text. */
export function placesIn(text: string): FindPlace {
  const reader = new SelectorReader(text);
  return (selectors) => reader.find(selectors);
}

/** An article with other annotations. Its own lists are not asked for: those of a long text take long to make. */
export function withAnnotations(
  base: Article,
  annotations: Pick<Article, 'quotes' | 'people' | 'repeats' | 'themes'>,
): Article {
  return {
    length: base.length,
    date: base.date,
    get paragraphs() {
      return base.paragraphs;
    },
    get sections() {
      return base.sections;
    },
    get keyphrases() {
      return base.keyphrases;
    },
    ...annotations,
  };
}

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

/** The annotations of a collection, of a page, of a list, or a single one. */
function itemsOf(data: unknown): readonly unknown[] {
  const { type, first, items } = fieldsOf(data);
  if (type === 'AnnotationCollection') return listOf(fieldsOf(first).items);
  if (type === 'AnnotationPage') return listOf(items);
  if (type === 'Annotation' || Array.isArray(data)) return listOf(data);
  throw new AnnotationFileError('The file is not a Web Annotation file.');
}

class Reader {
  found = 0;
  lost = 0;
  private readonly quotes: Quote[] = [];
  /** By their number in the file, which other annotations refer to. */
  private readonly people = new Map<number, Person>();
  private readonly groups = new Map<number, { copies: RepeatedCopy[]; boilerplate: boolean }>();
  private readonly themes = new Map<number, Theme>();

  constructor(
    private readonly base: Article,
    private readonly find: FindPlace,
  ) {}

  read({ target, body, 'news:details': details }: OwnAnnotation): void {
    const resources = Array.isArray(target) ? (target as readonly SpecificResource[]) : [target];
    const targets = (resources as readonly SpecificResource[]).map((one) =>
      this.count(this.find(one.selector)),
    );
    const spans = present(targets);
    switch (details.of) {
      case 'quote':
        return this.readQuote(spans[0], details);
      case 'person':
        return this.readPerson(targets, details);
      case 'repeat':
        return this.readCopy(spans[0], details, body ?? []);
      case 'theme':
        return this.readTheme(spans, details);
    }
  }

  article(): Article {
    const people = renumbered(this.people);
    const themes = renumbered(this.themes);
    const personAt = (number: number | null): number | null =>
      number === null ? null : (people.places.get(number) ?? null);
    return withAnnotations(this.base, {
      quotes: this.quotes
        .map(({ speaker, ...quote }) => ({
          ...quote,
          speaker: speaker && { ...speaker, person: personAt(speaker.person) },
        }))
        .sort((a, b) => a.start - b.start),
      people: people.values.map((person, index) => ({ ...person, index })),
      repeats: renumbered(this.groups).values.filter(({ copies }) => copies.length > 1),
      themes: themes.values.map((theme) => ({
        ...theme,
        parent: theme.parent === null ? null : (themes.places.get(theme.parent) ?? null),
        person: personAt(theme.person),
      })),
    });
  }

  private count(span: Span | null): Span | null {
    if (span) this.found++;
    else this.lost++;
    return span;
  }

  private paragraphOf({ start }: Span): number {
    return paragraphAt(this.base.paragraphs, start);
  }

  private mentionsOf(spans: readonly Span[]): Mention[] {
    return spans.map((span) => ({ ...span, paragraph: this.paragraphOf(span) }));
  }

  private readQuote(span: Span | undefined, details: QuoteDetails): void {
    if (!span) return;
    const { kind, reason, cue, speaker, unclosed, continued } = details;
    const cueSpan = cue && this.find(cue.selector);
    this.quotes.push({
      ...span,
      kind,
      reason: reason ?? null,
      paragraph: this.paragraphOf(span),
      cue: cue && cueSpan && { ...cueSpan, text: cue.text },
      speaker: speaker && {
        name: speaker.name,
        mention: speaker.selector && this.find(speaker.selector),
        person: speaker.person,
        confidence: speaker.confidence,
        reason: speaker.reason ?? null,
      },
      unclosed,
      continued,
    });
  }

  private readPerson(targets: readonly (Span | null)[], { of: _of, ...person }: PersonDetails): void {
    const offices = targets.length - (person.officeMentions || 0);
    this.people.set(person.index, {
      ...person,
      mentions: this.mentionsOf(present(targets.slice(0, offices))),
      officeMentions: this.mentionsOf(present(targets.slice(offices))),
    });
  }

  private readTheme(spans: readonly Span[], { of: _of, index, ...theme }: ThemeDetails): void {
    this.themes.set(index, { ...theme, mentions: this.mentionsOf(spans) });
  }

  private readCopy(span: Span | undefined, details: RepeatDetails, body: WebAnnotation['body']): void {
    const { kind, similarity, group, boilerplate } = details;
    const known = this.groups.get(group) ?? { copies: [], boilerplate };
    this.groups.set(group, known);
    if (!span) return;
    const link = body.find((one) => one.type === 'SpecificResource');
    const original = (link && this.find(link.selector)) ?? span;
    known.copies.push({
      paragraph: this.paragraphOf(span),
      kind,
      of: this.paragraphOf(original),
      similarity,
    });
  }
}

/** The values in the order of their numbers, and where each number has gone. */
function renumbered<T>(numbered: ReadonlyMap<number, T>): { values: T[]; places: Map<number, number> } {
  const numbers = Array.from(numbered.keys()).sort((a, b) => a - b);
  return {
    values: numbers.map((number) => numbered.get(number) as T),
    places: new Map(numbers.map((number, place) => [number, place])),
  };
}

function present(spans: readonly (Span | null)[]): Span[] {
  return spans.filter((span) => span !== null);
}
