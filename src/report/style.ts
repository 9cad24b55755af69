/**
 * How the report looks. In VS Code its colours are those of the theme; a saved file has no theme, and takes the light
 * or dark colours below by what its reader prefers. Sheets are for files and for the page alike. Pure.
 */

const LIGHT = {
  text: '#1f2328',
  quiet: '#59636e',
  background: '#ffffff',
  leader: '#9a6700',
  quote: '#1a6fc4',
  theme: '#2a7d4f',
  repeat: '#8250df',
};

const DARK: typeof LIGHT = {
  text: '#dfe3e8',
  quiet: '#9da7b1',
  background: '#1f1f1f',
  leader: '#e0a93b',
  quote: '#4ea1f3',
  theme: '#6cc495',
  repeat: '#c586c0',
};

/** The names of VS Code's theme colours behind ours. */
const THEMED: Readonly<Record<keyof typeof LIGHT, string>> = {
  text: '--vscode-foreground',
  quiet: '--vscode-descriptionForeground',
  background: '--vscode-editor-background',
  leader: '--vscode-newsAnnotator-leaderBorder',
  quote: '--vscode-newsAnnotator-quoteBorder',
  theme: '--vscode-charts-green',
  repeat: '--vscode-newsAnnotator-repeatBorder',
};

const names = Object.keys(LIGHT) as (keyof typeof LIGHT)[];

const plainColors = (colors: typeof LIGHT): string =>
  names.map((name) => `--${name}:${colors[name]};`).join('');

/** The colours of a file that stands alone. */
export const savedColors = `
:root{color-scheme:light dark;${plainColors(LIGHT)}--font:system-ui,sans-serif}
@media (prefers-color-scheme:dark){:root{${plainColors(DARK)}}}
`;

/** The colours of the page in VS Code. */
export const themedColors = `
:root{${names.map((name) => `--${name}:var(${THEMED[name]},${LIGHT[name]});`).join('')}--font:var(--vscode-font-family,system-ui,sans-serif)}
body.vscode-high-contrast,body.vscode-high-contrast-light{--quiet:var(--vscode-foreground)}
`;

/** Marks, bars and arcs. */
export const figureStyle = `
svg.figure{display:block;overflow:visible;font:13px var(--font);fill:var(--text)}
svg.figure text{font-variant-numeric:tabular-nums;white-space:pre}
.heading{font-weight:600}
.small,.axis{font-size:11px}
.axis,.quiet{fill:var(--quiet);font-weight:400}
.rule{stroke:var(--quiet);stroke-opacity:.35}
.hit,.hitline{fill:none;pointer-events:all}
.hitline{stroke:transparent;stroke-width:12;pointer-events:stroke}
.bar{fill:var(--text)}
.leader .bar{fill:var(--leader)}
.speaker .bar,.share .bar{fill:var(--quote)}
.theme .bar{fill:var(--theme)}
.reported{fill:none;stroke:var(--quote);stroke-width:1}
.section rect{fill:none;pointer-events:all;stroke:var(--quiet);stroke-opacity:.6}
.arc .curve{fill:none;stroke:var(--repeat);stroke-width:1.5}
.arc.near .curve{stroke-dasharray:6 3}
.arc.contained .curve,.arc.split .curve{stroke-dasharray:2 3}
.arc .foot{fill:var(--repeat)}
`;

/** Everything about the page that is no figure. */
export const pageStyle = `
body{margin:0;padding:20px 24px 40px;font:13px/1.5 var(--font);color:var(--text);background:var(--background)}
main{max-width:960px}
h1{font-size:20px;line-height:1.3;font-weight:600;margin:0 0 2px}
h2{font-size:14px;font-weight:600;margin:32px 0 10px}
p{margin:0 0 10px}
.quiet{color:var(--quiet)}
.note{max-width:70ch;margin:12px 0 0;padding:6px 12px;border-left:3px solid var(--quote)}
.counts{display:grid;grid-template-columns:repeat(3,minmax(0,1fr));gap:14px 16px;margin:18px 0 0;padding:0}
@media (max-width:279px){.counts{grid-template-columns:repeat(2,minmax(0,1fr))}}
@media (min-width:720px){.counts{grid-template-columns:repeat(6,minmax(0,1fr))}}
.counts div{display:flex;flex-direction:column-reverse}
.counts dt{color:var(--quiet);font-size:12px}
.counts dd{margin:0;font-size:20px;line-height:1.3;font-variant-numeric:tabular-nums}
.actions{display:flex;flex-wrap:wrap;gap:8px;margin:14px 0 0}
button{font:inherit;cursor:pointer}
.actions button{padding:3px 11px;border-radius:3px;border:1px solid var(--vscode-button-border,transparent);color:var(--vscode-button-secondaryForeground);background:var(--vscode-button-secondaryBackground)}
.actions button:hover{background:var(--vscode-button-secondaryHoverBackground)}
.go{padding:0;border:0;background:none;color:var(--vscode-textLink-foreground);text-align:left}
.go:hover{text-decoration:underline}
.groups{margin:12px 0 0;padding:0;list-style:none}
.groups li{margin:0 0 10px}
.groups p{margin:0}
.copies{display:flex;flex-wrap:wrap;gap:0 16px}
.key{margin:0 0 8px}
.press{cursor:pointer}
.press:hover .bar{opacity:.7}
.press:hover .curve{stroke-width:3}
.press.section:hover rect{stroke-opacity:1}
.press.share:hover .hit{fill:var(--vscode-list-hoverBackground)}
.press:focus{outline:none}
.press:focus-visible .hit{stroke:var(--vscode-focusBorder);stroke-width:1.5}
.press.section:focus-visible rect{stroke:var(--vscode-focusBorder);stroke-width:2}
.press.arc:focus-visible .curve{stroke:var(--vscode-focusBorder);stroke-width:3}
button:focus-visible{outline:1px solid var(--vscode-focusBorder);outline-offset:2px}
`;
