// What a PDF needs after Chromium: right bookmarks, its own date, and the same bytes every time.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const edition = "u:D:20261120090000+00'00'";
const maker = 'u:Samverkan mot trafficking';

function inFolder(pdf, work) {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-'));
  try {
    writeFileSync(join(folder, 'in.pdf'), pdf);
    return work(name => join(folder, name));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const readJson = (file, ...keys) => JSON.parse(execFileSync('qpdf', ['--json=2', ...keys.map(key => `--json-key=${key}`), file], { maxBuffer: 1e9 }));
const inOrder = bookmarks => bookmarks.flatMap(bookmark => [bookmark, ...inOrder(bookmark.kids)]);

/** The page of every bookmark, in the order of the headings they were made from. */
export const bookmarkPages = pdf => inFolder(pdf, file => inOrder(readJson(file('in.pdf'), 'outlines').outlines).map(bookmark => bookmark.destpageposfrom1));

function corrected(file, headings) {
  const { outlines, qpdf: [head, objects] } = readJson(file, 'outlines', 'qpdf');
  const changed = {};
  const change = (reference, entries) => changed[`obj:${reference}`] = { value: { ...objects[`obj:${reference}`].value, ...entries } };
  // Chromium writes the title of a heading that opens a page twice, and keeps soft hyphens.
  inOrder(outlines).forEach((bookmark, index) => change(bookmark.object, { '/Title': `u:${headings[index]}` }));
  change(objects.trailer.value['/Info'], { '/CreationDate': edition, '/ModDate': edition, '/Creator': maker, '/Author': maker });
  return { qpdf: [head, changed] };
}

/** Names the bookmarks after the headings and dates the file by its edition instead of the hour it was set. */
export const finish = (pdf, headings) => inFolder(pdf, file => {
  writeFileSync(file('changes.json'), JSON.stringify(corrected(file('in.pdf'), headings)));
  execFileSync('qpdf', [file('in.pdf'), `--update-from-json=${file('changes.json')}`, '--deterministic-id', '--object-streams=generate', file('out.pdf')]);
  return readFileSync(file('out.pdf'));
});
