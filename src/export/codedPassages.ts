import type { Span } from '../analysis';
import { contentOf, exactOf, type Annotation, type Codebook, type PlacedAnnotation } from '../annotations';
import { table } from './csv';
import { Lines } from './positions';

/** The columns of coded passages, in order. */
const COLUMNS = [
  'file',
  'code',
  'path',
  'note',
  'coder',
  'line',
  'start',
  'end',
  'text',
  'before',
  'after',
  'created',
];
/** Characters of context on either side. */
const CONTEXT = 120;

/** The code, its path in the codebook and the note of an annotation; null where it is neither note nor code. */
function saidOf(
  annotation: Annotation,
  codebook: Codebook,
): [code: string, path: string, note: string] | null {
  const content = contentOf(annotation);
  if (content?.kind === 'note') return ['', '', [content.text, ...(content.replies ?? [])].join('\n')];
  if (content?.kind !== 'code') return null;
  const code = codebook.find(content.code);
  return code ? [code.name, codebook.pathOf(code).join(' / '), ''] : [content.code, content.code, ''];
}

/**
 * What a reader noted and coded as comma-separated values, a passage a line in text order with what stands round it;
 * what is not found in the text any more comes last, by its words alone.
 * @param withText whether the words of the article stand in it
 */
export function toCsvOfCodes(
  placed: readonly PlacedAnnotation[],
  text: string,
  file: string,
  codebook: Codebook,
  withText = true,
): string {
  const lines = new Lines(text);
  const inOrder = [...placed].sort((a, b) => (a.span?.start ?? Infinity) - (b.span?.start ?? Infinity));
  const rows = inOrder.flatMap(({ annotation, span }) => {
    const said = saidOf(annotation, codebook);
    if (said === null) return [];
    const words = span ? text.slice(span.start, span.end) : exactOf(annotation);
    return [
      [
        file,
        ...said,
        annotation.creator?.name ?? '',
        ...(span ? [lines.lineOf(span.start), span.start, span.end] : ['', '', '']),
        ...(withText ? [words, ...contextOf(text, span)] : ['', '', '']),
        annotation.created ?? '',
      ],
    ];
  });
  return table([COLUMNS, ...rows]);
}

function contextOf(text: string, span: Span | null): [string, string] {
  if (!span) return ['', ''];
  return [
    text.slice(Math.max(0, span.start - CONTEXT), span.start),
    text.slice(span.end, span.end + CONTEXT),
  ];
}
