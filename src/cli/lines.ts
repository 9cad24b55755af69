/** A stream of bytes as lines of text. Only LF ends a line: JSON may hold U+2028 and its like as they are. */
import { encodingOf, type Encoding } from './decode';

const LINE_FEED = 0x0a;

/** A line without its end, or null where its bytes are not valid UTF-8. */
export type Line = string | null;

/** The lines of a stream, one at a time: memory holds no more than one line and what is read ahead. */
export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Line, void> {
  let parts: Uint8Array[] = [];
  for await (const chunk of inUtf8(stream)) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, from)) {
      parts.push(chunk.subarray(from, end));
      yield textOf(parts);
      parts = [];
      from = end + 1;
    }
    if (from < chunk.length) parts.push(chunk.subarray(from));
  }
  if (parts.length > 0) yield textOf(parts);
}

/** The bytes as they are, or in UTF-8 where the stream begins as UTF-16. */
async function* inUtf8(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  let encoding: Encoding | undefined;
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  const encoder = new TextEncoder();
  for await (const chunk of stream) {
    encoding ??= encodingOf(chunk);
    if (encoding === 'utf-8') {
      yield chunk;
      continue;
    }
    decoder ??= new TextDecoder(encoding);
    yield encoder.encode(decoder.decode(chunk, { stream: true }));
  }
  if (decoder) yield encoder.encode(decoder.decode());
}

/** Drops a byte order mark, and the CR of a CR LF with the white space that JSON allows. */
function textOf(parts: readonly Uint8Array[]): Line {
  const bytes = parts.length === 1 ? parts[0] : Buffer.concat(parts);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
