// Files that the client asks for by fixed names and that its package lacks: from the design system's package, and ours
import fs from 'node:fs';
import path from 'node:path';

const here = import.meta.dirname;
const uui = path.resolve(here, 'node_modules/@umbraco-ui/uui/dist');

// What the browser itself draws, such as scroll bars, follows the theme
const schemes = { light: 'light', dark: 'dark', 'high-contrast': 'light' };

const read = (...parts) => fs.readFileSync(path.join(...parts), 'utf8');

const folder = (root) =>
  fs.readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .map((name) => ({ name: name.replaceAll('\\', '/'), bytes: fs.readFileSync(path.join(root, name)) }));

const styleSheets = {
  ...Object.fromEntries(Object.entries(schemes).map(([theme, scheme]) => [`${theme}.css`, `${read(uui, 'themes', `${theme}.css`)}:root{color-scheme:${scheme}}`])),
  'umb-css.css': [read(uui, 'styles/uui-font.css'), read(uui, 'styles/uui-text.css'), read(here, 'umb-css.css')].join('\n'),
};

/** @returns {{ name: string, bytes: Buffer }[]} */
export const staticFiles = () => [
  ...Object.entries(styleSheets).map(([name, css]) => ({ name: `css/${name}`, bytes: Buffer.from(css) })),
  ...folder(path.join(uui, 'assets/fonts')).map(({ name, bytes }) => ({ name: `assets/fonts/${name}`, bytes })),
  ...folder(path.join(here, 'static')),
];
