// The client as a browser loads it
import fs from 'node:fs';
import path from 'node:path';
import { defineConfig } from 'vite';

export const base = '/umbraco/backoffice/';
const client = path.resolve(import.meta.dirname, 'node_modules/@umbraco-cms/backoffice');
const { exports } = JSON.parse(fs.readFileSync(path.join(client, 'package.json'), 'utf8'));

// Each module that extensions may import is an entry of its own, so that they share the one instance
const modules = Object.entries(exports)
  .filter(([, file]) => typeof file === 'string' && file.endsWith('.js'))
  .map(([name, file]) => ({ name: name.slice(2), file, entry: `exports/${name.slice(2).replaceAll('/', '-')}` }));

export const importMap = { imports: Object.fromEntries(modules.map(({ name, entry }) => [`@umbraco-cms/backoffice/${name}`, `${base}${entry}.js`])) };

const input = {
  app: path.join(client, 'dist-cms/apps/app/app.element.js'),
  ...Object.fromEntries(modules.map(({ file, entry }) => [entry, path.join(client, file)])),
};

// A first visit asks for 106 files, without groups for 408. Single icons and big editors stay apart: they load when they are needed
const groups = [
  { name: 'tiptap', priority: 40, test: /node_modules\/(@tiptap|prosemirror-|linkifyjs|orderedmap|rope-sequence|w3c-keyname)/ },
  { name: 'uui', priority: 30, test: /node_modules\/@umbraco-ui/ },
  { name: 'lib', priority: 20, test: /node_modules\/(lit|lit-html|lit-element|@lit|rxjs|luxon|dompurify|marked|uuid|diff|@heximal|element-internals-polyfill|@microsoft)\// },
  { name: 'shared', priority: 5, minShareCount: 3, test: /backoffice\/dist-cms\/(?!external\/(monaco|tiptap)|assets\/|packages\/(code-editor|tiptap|markdown-editor|core\/icon-registry\/icons))/ },
];

export default defineConfig({
  base,
  publicDir: false,
  worker: { format: 'es' },
  resolve: { alias: [{ find: /^(monaco-editor\/esm\/.*\.worker)(\?worker)?$/, replacement: '$1.js$2' }] },
  build: {
    target: 'es2022',
    modulePreload: false,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 10000,
    reportCompressedSize: false,
    rolldownOptions: {
      input,
      preserveEntrySignatures: 'allow-extension',
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js', assetFileNames: 'assets/[name]-[hash][extname]', codeSplitting: { groups } },
    },
  },
});
