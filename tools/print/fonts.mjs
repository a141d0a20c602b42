// Chromium embeds a variable font as drawings (Type 3). Cut to one weight each, it embeds them as letters, sharper and smaller.
import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';

const faces = [
  ['Serif', 'source-serif-4', 'normal', 400], ['Serif', 'source-serif-4', 'italic', 400], ['Serif', 'source-serif-4', 'normal', 600],
  ['Sans', 'source-sans-3', 'normal', 400], ['Sans', 'source-sans-3', 'italic', 400], ['Sans', 'source-sans-3', 'normal', 600],
];
const letters = Array.from({ length: 0x17f - 0x20 }, (_, index) => String.fromCharCode(0x20 + index)).join('') + '–—‘’“”…•−';

const faceOf = async ([family, font, style, weight]) => {
  const file = new URL(`../node_modules/@fontsource-variable/${font}/files/${font}-latin-wght-${style}.woff2`, import.meta.url);
  const cut = await subsetFont(readFileSync(file), letters, { targetFormat: 'sfnt', variationAxes: { wght: weight } });
  return `@font-face { font-family: "Print ${family}"; font-weight: ${weight}; font-style: ${style}; src: url(data:font/ttf;base64,${cut.toString('base64')}) }`;
};

let sheet;

/** A style sheet with the families "Print Serif" and "Print Sans". */
export const fontSheet = () => sheet ??= Promise.all(faces.map(faceOf)).then(all => all.join('\n'));
