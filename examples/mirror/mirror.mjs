// Copies all published content and media of a site into a folder, by its Content Delivery API alone.
//   node mirror.mjs https://example.org copy sv-SE en-US
// Answers are kept with their ETag, so that a second run asks only whether something has changed, and a run that was stopped goes on.
import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const [site, folder, ...languages] = process.argv.slice(2);
if (!site || !folder || languages.length === 0) {
  console.error('Say what to copy, where to, and in which languages: node mirror.mjs https://example.org copy sv-SE en-US');
  process.exit(2);
}

const api = `${site.replace(/\/$/, '')}/umbraco/delivery/api/v2`, page = 50;
const counts = { asked: 0, unchanged: 0, files: 0 };

async function save(path, content) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.part`, content); // a file that is there is whole
  await rename(`${path}.part`, path);
}

const load = path => readFile(path, 'utf8').then(JSON.parse, () => undefined);

async function ask(path, query, language) {
  const url = `${api}${path}?${new URLSearchParams(query)}`;
  const kept = join(folder, '.answers', `${createHash('sha256').update(`${language} ${url}`).digest('hex')}.json`);
  const known = await load(kept);
  const answer = await fetch(url, { headers: { ...(language && { 'Accept-Language': language }), ...(known && { 'If-None-Match': known.etag }) } });
  counts.asked++;
  if (answer.status === 304) {
    counts.unchanged++;
    return known.body;
  }

  if (!answer.ok) throw new Error(`${answer.status} ${answer.statusText}: ${url}`);
  const body = await answer.json();
  if (answer.headers.has('etag')) await save(kept, JSON.stringify({ etag: answer.headers.get('etag'), body }));
  return body;
}

/** All items of a list, and how many there are by its own account. */
async function list(path, query, language) {
  const items = [];
  let total = 0;
  for (let skip = 0; skip === 0 || skip < total; skip += page) {
    const part = await ask(path, { ...query, skip, take: page }, language);
    total = part.total;
    items.push(...part.items);
  }

  return { items, total };
}

/** Writes a file for each item, and takes away those of items that are gone. */
async function write(items, into) {
  for (const item of items) await save(join(into, `${item.id}.json`), `${JSON.stringify(item, null, 2)}\n`);
  const wanted = new Set(items.map(item => `${item.id}.json`));
  for (const name of await readdir(into).catch(() => [])) if (!wanted.has(name)) await rm(join(into, name));
  return (await readdir(into).catch(() => [])).length;
}

async function download(medium) {
  const path = join(folder, 'files', decodeURIComponent(medium.url).replace(/^\//, ''));
  const size = () => stat(path).then(file => file.size, () => -1);
  if (await size() !== medium.bytes) {
    const answer = await fetch(new URL(medium.url, site));
    if (!answer.ok) return `${answer.status} ${medium.url}`;
    await save(path, Buffer.from(await answer.arrayBuffer()));
    counts.files++;
  }

  return await size() === medium.bytes ? undefined : `${medium.url} has another size than the API says`;
}

async function mediaBelow(parent) {
  const { items, total } = await list('/media', { fetch: `children:${parent}` });
  if (items.length !== total) missing.push(`media below ${parent}: ${items.length} of ${total}`);
  const below = await Promise.all(items.filter(item => !item.url).map(item => mediaBelow(item.id)));
  return [...items, ...below.flat()];
}

const missing = [];
for (const language of languages) {
  const { items, total } = await list('/content', { expand: 'properties[$all]', sort: 'createDate:asc' }, language);
  const written = await write(items, join(folder, 'content', language));
  console.log(`${language}: ${written} of ${total} documents`);
  if (written !== total) missing.push(`${language}: ${total - written} documents`);
}

const media = await mediaBelow('/');
const written = await write(media, join(folder, 'media'));
for (const medium of media.filter(item => item.url)) {
  const fault = await download(medium);
  if (fault) missing.push(fault);
}

console.log(`media: ${written} of ${media.length}, of which ${media.filter(item => item.url).length} are files`);
console.log(`${counts.asked} questions, of which ${counts.unchanged} were answered with “unchanged”; ${counts.files} files fetched`);
if (missing.length > 0) {
  console.error(`Missing:\n${missing.join('\n')}`);
  process.exit(1);
}

console.log('Nothing is missing.');
