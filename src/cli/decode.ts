/** How bytes become text. Pure. */

/** Bytes that are looked at to tell what they are. */
const REACH = 8000;

export type Decoded = { readonly text: string } | { readonly problem: string };

/**
 * The text of a file, without a byte order mark: editors count offsets without it. UTF-16 is told by its mark, or by the
 * NUL beside each plain letter; all else is UTF-8.
 * @returns what is wrong, as the second half of a sentence, where the bytes are no such text
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const encoding = encodingOf(bytes);
  if (encoding === 'utf-8' && bytes.subarray(0, REACH).includes(0))
    return { problem: 'is not a text file. Give a plain text or Markdown file' };
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    return { problem: `is not valid ${encoding.toUpperCase()}. Save it as UTF-8` };
  }
}

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** @param bytes the beginning of a text is enough */
export function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const nuls = [0, 0];
  const reach = Math.min(bytes.length, REACH) & ~1;
  for (let i = 0; i < reach; i++) if (bytes[i] === 0) nuls[i % 2] = nuls[i % 2] + 1;
  const [even, odd] = nuls as [number, number];
  if (odd > reach / 4 && even === 0) return 'utf-16le';
  return even > reach / 4 && odd === 0 ? 'utf-16be' : 'utf-8';
}
