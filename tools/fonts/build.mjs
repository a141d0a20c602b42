// Cuts the two typefaces to the characters and weights that the site uses, and names each file after its content.
// Run: npm ci && npm run build. The files and Styles/fonts.css are committed; pages never need this tool.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import subset from 'subset-font';

const web = new URL('../../src/Samverkan.Web/', import.meta.url);
const weights = { wght: { min: 400, max: 600 } };
const range = (from, to) => String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i));
// Latin with Swedish and its neighbours, dashes, quotes, euro, minus, multiplication.
const characters = range(0x20, 0x7e) + range(0xa0, 0xff) + 'ŒœŠšŽž' + '\u2010\u2011\u2013\u2014‘’‚“”„†•…‰′″‹›€™−\u202f\u00ad';

// Measured against the substitutes on Swedish text (see README.md), so that nothing moves when the file arrives.
const faces = [
  { file: 'source-serif-4', family: 'Source Serif 4', stand: 'Serif stand-in', local: ['Times New Roman', 'Liberation Serif'], adjust: { size: '118.3%', ascent: '87.6%', descent: '28.3%' } },
  { file: 'source-sans-3', family: 'Source Sans 3', stand: 'Sans stand-in', local: ['Arial', 'Liberation Sans'], adjust: { size: '93.4%', ascent: '109.6%', descent: '42.8%' } },
];

async function cut({ file }) {
  const source = readFileSync(new URL(`node_modules/@fontsource-variable/${file}/files/${file}-latin-wght-normal.woff2`, import.meta.url));
  const bytes = await subset(source, characters, { targetFormat: 'woff2', variationAxes: weights });
  const name = `${file}.${createHash('sha256').update(bytes).digest('hex').slice(0, 8)}.woff2`;
  writeFileSync(new URL(`wwwroot/fonts/${name}`, web), bytes);
  console.log(name, bytes.length);
  return name;
}

const face = (f, name) => `@font-face {
  font-family: "${f.family}";
  font-weight: 400 600;
  font-display: swap;
  src: url(/fonts/${name}) format("woff2");
}

@font-face {
  font-family: "${f.stand}";
  src: ${f.local.map(local => `local("${local}")`).join(', ')};
  size-adjust: ${f.adjust.size};
  ascent-override: ${f.adjust.ascent};
  descent-override: ${f.adjust.descent};
  line-gap-override: 0%;
}
`;

for (const old of readdirSync(new URL('wwwroot/fonts/', web)).filter(name => name.endsWith('.woff2')))
  rmSync(new URL(`wwwroot/fonts/${old}`, web));
const css = [];
for (const f of faces) css.push(face(f, await cut(f)));
writeFileSync(new URL('Styles/fonts.css', web), `/* Written by tools/fonts/build.mjs */\n${css.join('\n')}`);
