// Where a picture or a document belongs: its uSync item says so, and the item is found by its key.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const usync = fileURLToPath(new URL('../uSync/', import.meta.url));
const namespace = Buffer.from('5a3f7c1e8d424b6a9e572c1d0f8b6a90', 'hex');

/** The key of a media item: a name-based GUID (version 5) of `media/{slug}`. */
export function mediaKey(slug) {
  const bytes = createHash('sha1').update(namespace).update(`media/${slug}`).digest().subarray(0, 16);
  bytes[6] = bytes[6] & 0x0f | 0x50;
  bytes[8] = bytes[8] & 0x3f | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

const readItems = () => new Map(readdirSync(join(usync, 'v18/Media')).map(name => {
  const item = readFileSync(join(usync, 'v18/Media', name), 'utf8');
  return [item.match(/<Media Key="([^"]+)"/)?.[1], item.match(/\/media\/[^"\]]+/)?.[0]];
}));

let items;

/** The file on disk that a media item names; its folder is made. */
export function mediaFile(slug) {
  const source = (items ??= readItems()).get(mediaKey(slug));
  if (!source) throw new Error(`No media item for ${slug}: expected an item with key ${mediaKey(slug)} in uSync/v18/Media that names a file.`);
  const file = join(usync, source);
  mkdirSync(dirname(file), { recursive: true });
  return file;
}
