// Files that the client asks for by fixed names and that its package lacks: from the design system's package, and from static/
import fs from 'node:fs';
import path from 'node:path';

const uui = path.resolve(import.meta.dirname, 'node_modules/@umbraco-ui/uui/dist');
const own = path.resolve(import.meta.dirname, 'static');

// What the browser itself draws, such as scroll bars, follows the theme
const schemes = { light: 'light', dark: 'dark', 'high-contrast': 'light' };

// The public site's, for the rich text editor; served with the sign-in page. A browser loads them when they are first used
const families = { 'Source Serif 4': 'source-serif-4', 'Source Sans 3': 'source-sans-3' };

const read = (...parts) => fs.readFileSync(path.join(...parts), 'utf8');

const folder = (root) =>
  fs.readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .map((name) => ({ name: name.replaceAll('\\', '/'), bytes: fs.readFileSync(path.join(root, name)) }));

const fontFace = ([family, file]) =>
  `@font-face{font-family:"${family}";font-weight:400 600;font-display:swap;src:url(/umbraco/login-files/${file}.woff2)format("woff2")}`;

// The client scrolls within the page; its sign-in view shows our lines and not its own curves
const page = 'body.uui-text{margin:0;overflow:hidden}:root{--umb-login-curves-display:none;--umb-login-image-border-radius:0}';

const text = [page, read(uui, 'styles/uui-font.css'), ...Object.entries(families).map(fontFace), read(uui, 'styles/uui-text.css')];

const styleSheets = {
  ...Object.fromEntries(Object.entries(schemes).map(([theme, scheme]) => [`${theme}.css`, `${read(uui, 'themes', `${theme}.css`)}:root{color-scheme:${scheme}}`])),
  'umb-css.css': text.join('\n'),
};

/** @returns {{ name: string, bytes: Buffer }[]} */
export const staticFiles = () => [
  ...Object.entries(styleSheets).map(([name, css]) => ({ name: `css/${name}`, bytes: Buffer.from(css) })),
  ...folder(path.join(uui, 'assets/fonts')).map(({ name, bytes }) => ({ name: `assets/fonts/${name}`, bytes })),
  ...folder(own),
];
