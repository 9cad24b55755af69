import type { Article, Mention, Person, Quote, RepeatedCopy, Span, SpeakerReason, Theme } from '../analysis';
import { plainEnglish } from './localizer';
import { SelectorWriter, type Selectors } from '../annotations';
import { quoteKindName, repeatKindName } from './words';

/** Names of the Web Annotation vocabulary that we use; see the W3C Recommendation "Web Annotation Data Model". */
export type Motivation = 'tagging' | 'identifying' | 'linking' | 'classifying';

/** Part of a text: the resource and what selects the part. */
export interface SpecificResource {
  readonly type: 'SpecificResource';
  readonly source: string;
  readonly purpose?: 'linking';
  readonly selector: Selectors;
}

/** Text about the target. */
export interface TextualBody {
  readonly type: 'TextualBody';
  readonly purpose: 'tagging' | 'describing' | 'identifying' | 'classifying';
  readonly value: string;
  readonly format: 'text/plain';
}

/** One annotation. Where it has several targets, each body is about each of them. */
export interface WebAnnotation {
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: Motivation;
  readonly body: readonly (TextualBody | SpecificResource)[];
  readonly target: SpecificResource | readonly SpecificResource[];
  /** What the model has no word for: read back by `fromWebAnnotations`, ignored by others. */
  readonly 'news:details': Details;
}

/** A collection with all annotations on its one page. */
export interface WebAnnotationCollection {
  readonly '@context': readonly unknown[];
  readonly id: string;
  readonly type: 'AnnotationCollection';
  readonly label: string;
  readonly generator: { readonly type: 'Software'; readonly name: string };
  readonly total: number;
  readonly first: {
    readonly id: string;
    readonly type: 'AnnotationPage';
    readonly startIndex: number;
    readonly items: readonly WebAnnotation[];
  };
}

/** The parts of an annotation of ours that the Web Annotation vocabulary does not cover. */
export type Details = QuoteDetails | PersonDetails | RepeatDetails | ThemeDetails;

export interface QuoteDetails extends Pick<Quote, 'kind' | 'reason' | 'unclosed' | 'continued'> {
  readonly of: 'quote';
  readonly cue: { readonly text: string; readonly selector: Selectors } | null;
  readonly speaker: {
    readonly name: string;
    readonly person: number | null;
    readonly confidence: number;
    readonly reason: SpeakerReason | null;
    readonly selector: Selectors | null;
  } | null;
}

export interface PersonDetails extends Omit<Person, 'mentions' | 'officeMentions'> {
  readonly of: 'person';
  /** How many of the targets, the last ones, name only the person's office. */
  readonly officeMentions: number;
}

export interface RepeatDetails extends Pick<RepeatedCopy, 'kind' | 'similarity'> {
  readonly of: 'repeat';
  readonly group: number;
  readonly boilerplate: boolean;
}

export interface ThemeDetails extends Omit<Theme, 'mentions'> {
  readonly of: 'theme';
  readonly index: number;
}

const GENERATOR = 'News Annotator';
/** The model's context, and the one term of our own, whose value is plain JSON (JSON-LD 1.1, `@json`). */
const CONTEXT: readonly unknown[] = [
  'http://www.w3.org/ns/anno.jsonld',
  {
    '@version': 1.1,
    news: 'urn:news-annotator:',
    'news:details': { '@id': 'news:details', '@type': '@json' },
  },
];

/**
 * An article's annotations in the W3C Web Annotation Data Model, as JSON-LD: quotes, people, repeats and themes.
 * @param text the text that the article is of
 * @param source IRI of the text; the same text and source give the same answer
 */
export function toWebAnnotations(article: Article, text: string, source: string): WebAnnotationCollection {
  const writer = new Writer(article, new SelectorWriter(text), source);
  const items = [
    ...article.quotes.map((quote, i) => writer.quote(quote, i)),
    ...article.people.map((person) => writer.person(person)),
    ...article.repeats.flatMap(({ copies, boilerplate }, group) =>
      copies.map((copy, i) => writer.copy(copy, i, group, boilerplate)),
    ),
    ...article.themes.map((theme, i) => writer.theme(theme, i)),
  ];
  return {
    '@context': CONTEXT,
    id: `${source}#annotations`,
    type: 'AnnotationCollection',
    label: `Annotations of ${source}`,
    generator: { type: 'Software', name: GENERATOR },
    total: items.length,
    first: { id: `${source}#annotations-1`, type: 'AnnotationPage', startIndex: 0, items },
  };
}

/** Writes the annotations of one text. */
class Writer {
  constructor(
    private readonly article: Article,
    private readonly selectors: SelectorWriter,
    private readonly source: string,
  ) {}

  quote(quote: Quote, index: number): WebAnnotation {
    const { kind, reason, cue, speaker, unclosed, continued } = quote;
    const said = cue ? `, introduced by “${cue.text}”` : '';
    return this.annotation(`quote-${index + 1}`, 'tagging', [quote], {
      body: [
        textual('tagging', kind === 'term' ? 'term in marks' : `${kind} quote`),
        ...(speaker ? [textual('identifying', speaker.name)] : []),
        textual(
          'describing',
          `${quoteKindName(plainEnglish, kind)}${speaker ? ` by ${speaker.name}` : ''}${said}`,
        ),
      ],
      details: {
        of: 'quote',
        kind,
        reason,
        unclosed,
        continued,
        cue: cue && { text: cue.text, selector: this.selectors.write(cue) },
        speaker: speaker && {
          name: speaker.name,
          person: speaker.person,
          confidence: speaker.confidence,
          reason: speaker.reason,
          selector: speaker.mention && this.selectors.write(speaker.mention),
        },
      },
    });
  }

  person(person: Person): WebAnnotation {
    const { mentions, officeMentions, ...own } = person;
    const { leader } = person;
    return this.annotation(`person-${person.index + 1}`, 'identifying', [...mentions, ...officeMentions], {
      body: [
        textual('tagging', leader ? 'leader' : 'person'),
        textual('identifying', person.name),
        ...(leader ? [textual('describing', [leader.office, leader.status].join(', '))] : []),
      ],
      details: { of: 'person', officeMentions: officeMentions.length, ...own },
    });
  }

  copy(copy: RepeatedCopy, position: number, group: number, boilerplate: boolean): WebAnnotation {
    const { kind, similarity } = copy;
    const isFirst = position === 0;
    return this.annotation(
      `repeat-${group + 1}-${position + 1}`,
      'linking',
      [this.paragraph(copy.paragraph)],
      {
        body: [
          textual('tagging', 'repeated paragraph'),
          textual('describing', isFirst ? 'First copy' : repeatKindName(plainEnglish, kind, similarity)),
          { ...this.resource(this.paragraph(copy.of)), purpose: 'linking' },
        ],
        details: { of: 'repeat', kind, similarity, group, boilerplate },
      },
    );
  }

  theme(theme: Theme, index: number): WebAnnotation {
    const { mentions, ...own } = theme;
    return this.annotation(`theme-${index + 1}`, 'classifying', mentions, {
      body: [
        textual('classifying', theme.label),
        ...theme.aliases.map((alias) => textual('tagging', alias)),
        textual('describing', `Theme, weight ${theme.weight.toFixed(2)}`),
      ],
      details: { of: 'theme', index, ...own },
    });
  }

  private annotation(
    id: string,
    motivation: Motivation,
    spans: readonly (Span | Mention)[],
    { body, details }: { body: WebAnnotation['body']; details: Details },
  ): WebAnnotation {
    // A target is due: what has no place of its own in the text is about the whole of it.
    const places = spans.length > 0 ? spans : [{ start: 0, end: this.article.length }];
    const targets = places.map((span) => this.resource(span));
    return {
      id: `${this.source}#${id}`,
      type: 'Annotation',
      motivation,
      body,
      target: targets.length === 1 ? targets[0] : targets,
      'news:details': details,
    };
  }

  private resource(span: Span): SpecificResource {
    return { type: 'SpecificResource', source: this.source, selector: this.selectors.write(span) };
  }

  private paragraph(index: number): Span {
    return this.article.paragraphs[index] ?? { start: 0, end: 0 };
  }
}

function textual(purpose: TextualBody['purpose'], value: string): TextualBody {
  return { type: 'TextualBody', purpose, value, format: 'text/plain' };
}
