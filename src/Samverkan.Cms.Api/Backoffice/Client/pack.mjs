// All files in one, compressed, with a manifest that says where each begins: two files to copy and to publish instead of two thousand
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import zlib from 'node:zlib';

const brotli = promisify(zlib.brotliCompress);
const compressed = /\.(woff2|png|jpe?g|webp|gif)$/;

async function entry({ name, bytes, immutable = false }) {
  const params = { [zlib.constants.BROTLI_PARAM_QUALITY]: 10, [zlib.constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  const stored = compressed.test(name) ? bytes : await brotli(bytes, { params });
  return { name, stored, immutable, length: bytes.length, brotli: stored !== bytes, hash: crypto.createHash('sha256').update(bytes).digest('base64url').slice(0, 22) };
}

/** Writes the manifest last: where it is, the pack is whole. */
export async function pack(files, about, folder) {
  const entries = await Promise.all(files.toSorted((a, b) => (a.name < b.name ? -1 : 1)).map(entry));
  const manifest = { ...about, length: 0, files: {} };
  for (const { name, stored, length, brotli, hash, immutable } of entries) {
    manifest.files[name] = { offset: manifest.length, stored: stored.length, length, hash, brotli, immutable };
    manifest.length += stored.length;
  }

  replace(path.join(folder, 'backoffice.pack'), Buffer.concat(entries.map(({ stored }) => stored)));
  replace(path.join(folder, 'backoffice.json'), JSON.stringify(manifest));
  return manifest;
}

function replace(file, content) {
  fs.writeFileSync(`${file}.new`, content);
  fs.renameSync(`${file}.new`, file);
}
