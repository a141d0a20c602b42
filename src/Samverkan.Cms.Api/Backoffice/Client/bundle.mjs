// Builds the client in memory and packs it
import { build } from 'vite';
import { pack } from './pack.mjs';
import { staticFiles } from './static.mjs';
import { importMap } from './vite.config.mjs';

export async function bundle(folder) {
  const { output } = await build({ root: import.meta.dirname, logLevel: 'warn', build: { write: false } });
  const files = output.map((file) => ({
    name: file.fileName,
    bytes: Buffer.from(file.type === 'chunk' ? file.code : file.source),
    immutable: !file.isEntry, // the name carries a hash
  }));
  return await pack([...files, ...staticFiles()], { importMap, preload: neededAtOnce(output) }, folder);
}

/** What app.js imports before it can run, and what that imports: the page asks for all of it at once. */
function neededAtOnce(output) {
  const chunks = new Map(output.filter((file) => file.type === 'chunk').map((chunk) => [chunk.fileName, chunk]));
  const found = new Set();
  const walk = (name) => {
    if (found.has(name)) return;
    found.add(name);
    chunks.get(name)?.imports.forEach(walk);
  };
  walk('app.js');
  return [...found].filter((name) => name !== 'app.js').sort();
}
