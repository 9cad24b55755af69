/** A rectangle on the page in CSS pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The styles a passage shows, as computed by the browser. */
export interface Look {
  /** The classes of the innermost element around the passage; VS Code's decorations are `ced-…`. */
  readonly classes: readonly string[];
  readonly color: string;
  readonly backgroundColor: string;
  readonly textDecoration: string;
  readonly borderBottom: string;
  readonly fontWeight: string;
}

/**
 * Finds a passage among the editor's visible lines, as a Range `found`. A wrapped paragraph is one line of
 * text in several elements, and VS Code draws blanks as no-break spaces.
 */
const find = `
  const plain = (text) => text.replace(/[\\u00a0\\u200b\\u200c]/g, ' ');
  const locate = (wanted) => {
    const lines = [...document.querySelectorAll('.editor-instance .view-lines .view-line')];
    const area = document.querySelector('.editor-instance .monaco-editor').getBoundingClientRect();
    for (const line of lines) {
      const nodes = [];
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) nodes.push(walker.currentNode);
      const at = plain(nodes.map((node) => node.data).join('')).indexOf(wanted);
      if (at < 0) continue;
      const range = document.createRange();
      let offset = 0;
      for (const node of nodes) {
        const end = offset + node.data.length;
        if (at >= offset && at < end) range.setStart(node, at - offset);
        if (at + wanted.length > offset && at + wanted.length <= end) range.setEnd(node, at + wanted.length - offset);
        offset = end;
      }
      const box = range.getClientRects()[0];
      if (box && box.top >= area.top && box.bottom <= area.bottom) return range;
    }
    return null;
  };
`;

/** Page code that answers the {@link Box} of a passage, or null. */
export function positionScript(text: string): string {
  return `(() => {${find}
    const found = locate(${JSON.stringify(text)});
    if (!found) return null;
    const box = found.getClientRects()[0];
    return { x: box.x, y: box.y, width: box.width, height: box.height };
  })()`;
}

/** Page code that answers the {@link Look} of a passage, or null. */
export function decorationScript(text: string): string {
  return `(() => {${find}
    const found = locate(${JSON.stringify(text)});
    if (!found) return null;
    const element = found.startContainer.parentElement;
    const style = getComputedStyle(element);
    return {
      classes: [...element.classList],
      color: style.color,
      backgroundColor: style.backgroundColor,
      textDecoration: style.textDecoration,
      borderBottom: style.borderBottom,
      fontWeight: style.fontWeight,
    };
  })()`;
}

/** Page code that takes the file to open first out of the window's address. */
export const withoutFileScript = `(() => {
  const address = new URL(location.href);
  const payload = JSON.parse(address.searchParams.get('payload') ?? '[]');
  address.searchParams.set('payload', JSON.stringify(payload.filter(([key]) => key !== 'openFile')));
  history.replaceState(null, '', address);
})()`;
