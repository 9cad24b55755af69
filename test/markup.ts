import assert from 'node:assert/strict';

/** Fails unless a drawing is XML in which every element is closed in its turn, and no bare `<`, `>` or `&` stands. */
export function assertWellFormed(svg: string): void {
  const open: string[] = [];
  let end = 0;
  for (const tag of svg.matchAll(/<([?/]?)([a-z]+)((?:\s+[a-z][\w:-]*="[^"<]*")*)\s*([?/]?)>/gi)) {
    assertText(svg.slice(end, tag.index));
    end = tag.index + tag[0].length;
    const [, before, name = '', , after] = tag;
    if (before === '?') assert.equal(after, '?', tag[0]);
    else if (before === '/') assert.equal(open.pop(), name);
    else if (after !== '/') open.push(name);
    if (open.length === 0 && before !== '?') break;
  }
  assert.deepEqual(open, []);
  assert.equal(svg.slice(end).trim(), '', 'something stands after the end');
}

function assertText(text: string): void {
  assert.doesNotMatch(text, /[<>]|&(?!(?:amp|lt|gt|quot|#\d+);)/);
}
