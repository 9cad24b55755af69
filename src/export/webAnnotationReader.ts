import type { Article, Mention, Person, Quote, RepeatedCopy, Span, Theme } from '../analysis';
import { paragraphAt } from './positions';
import { SelectorReader } from './selectors';
import type { Details, PersonDetails, QuoteDetails, RepeatDetails, ThemeDetails } from './webAnnotation';

/** A file that is not a Web Annotation file of ours; the message is for the reader. */
export class AnnotationFileError extends Error {}

/** What was read back. */
export interface ReadAnnotations {
  /** The article with quotes, people, repeats and themes as the file has them. */
  readonly article: Article;
  /** Places of the file that were found in the text. */
  readonly found: number;
  /** Places whose words the text no longer has. */
  readonly lost: number;
}

/**
 * Reads annotations that `toWebAnnotations` wrote. In the text they were made of they come back as they were; in a text
 * that was edited since, each goes where its words now stand, and is left out where they are gone.
 * @param data the parsed JSON
 * @param base the analysis of the present text: its paragraphs and date, and whatever the file does not hold
 * @throws AnnotationFileError where `data` is not a file of ours
 */
export function fromWebAnnotations(data: unknown, text: string, base: Article): ReadAnnotations {
  const reader = new Reader(text, base);
  for (const item of itemsOf(data)) reader.read(item);
  if (reader.known === 0)
    throw new AnnotationFileError('The file holds no annotations that News Annotator wrote.');
  return { article: reader.article(), found: reader.found, lost: reader.lost };
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

/** Whether a value has the details of one of our annotations, with all that the marks need. */
function isDetails(value: unknown): value is Details {
  const own = fieldsOf(value);
  switch (own.of) {
    case 'quote':
      return typeof own.kind === 'string';
    case 'person':
      return typeof own.name === 'string' && Number.isInteger(own.index);
    case 'repeat':
      return (
        typeof own.kind === 'string' && typeof own.similarity === 'number' && Number.isInteger(own.group)
      );
    case 'theme':
      return typeof own.label === 'string' && Array.isArray(own.aliases) && Number.isInteger(own.index);
    default:
      return false;
  }
}

class Reader {
  known = 0;
  found = 0;
  lost = 0;
  private readonly selectors: SelectorReader;
  private readonly quotes: Quote[] = [];
  /** By their number in the file, which other annotations refer to. */
  private readonly people = new Map<number, Person>();
  private readonly groups = new Map<number, { copies: RepeatedCopy[]; boilerplate: boolean }>();
  private readonly themes = new Map<number, Theme>();

  constructor(
    text: string,
    private readonly base: Article,
  ) {
    this.selectors = new SelectorReader(text);
  }

  read(item: unknown): void {
    const { target, body, 'news:details': details } = fieldsOf(item);
    if (!isDetails(details)) return;
    this.known++;
    const targets = listOf(target).map((one) => this.count(this.selectors.find(fieldsOf(one).selector)));
    const spans = present(targets);
    switch (details.of) {
      case 'quote':
        return this.readQuote(spans[0], details);
      case 'person':
        return this.readPerson(targets, details);
      case 'repeat':
        return this.readCopy(spans[0], details, body);
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
    const cueSpan = cue && this.selectors.find(cue.selector);
    this.quotes.push({
      ...span,
      kind,
      reason: reason ?? null,
      paragraph: this.paragraphOf(span),
      cue: cue && cueSpan && { ...cueSpan, text: cue.text },
      speaker: speaker && {
        name: speaker.name,
        mention: speaker.selector && this.selectors.find(speaker.selector),
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

  private readCopy(span: Span | undefined, details: RepeatDetails, body: unknown): void {
    const { kind, similarity, group, boilerplate } = details;
    const known = this.groups.get(group) ?? { copies: [], boilerplate };
    this.groups.set(group, known);
    if (!span) return;
    const link = listOf(body).find((one) => fieldsOf(one).type === 'SpecificResource');
    const original = this.selectors.find(fieldsOf(link).selector) ?? span;
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
