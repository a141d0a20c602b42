// Sets every document in both languages as a tagged PDF with bookmarks, and shows its first three pages as pictures.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pictures } from '../artwork/pictures.mjs';
import { lines } from '../artwork/lines.mjs';
import { writePalettePng } from '../browser.mjs';
import { mediaFile } from '../media.mjs';
import { fontSheet } from './fonts.mjs';
import { bookmarkPages, finish } from './pdf.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const documents = ['lesson', 'discussion-guide', 'source-criticism', 'four-rooms', 'partnership'];
const languages = ['sv', 'en'];
const printed = { printBackground: true, preferCSSPageSize: true, tagged: true, outline: true };

const partsOf = language => Object.fromEntries(['help', 'colophon'].map(name => [name, readFileSync(join(here, `parts/${name}.${language}.html`), 'utf8')]));

const artFor = ({ artwork, width, height, stroke }) => {
  const { ground, ink, ...shape } = pictures[artwork];
  return lines(artwork, { ...shape, width, height, stroke });
};

async function fillIn(page, language) {
  await page.addStyleTag({ content: await fontSheet() });
  const wanted = await page.$$eval('[data-lines]', places => places.map(place => ({
    artwork: place.dataset.lines, width: place.clientWidth, height: place.clientHeight, stroke: Number(place.dataset.stroke ?? 2),
  })));
  await page.evaluate(({ parts, art }) => {
    for (const place of document.querySelectorAll('[data-part]')) place.innerHTML = parts[place.dataset.part];
    document.querySelectorAll('[data-lines]').forEach((place, index) => place.innerHTML = art[index]);
    for (const place of document.querySelectorAll('[data-rows]')) place.innerHTML = '<i></i>'.repeat(place.dataset.rows);
    document.querySelectorAll('h2').forEach((heading, index) => heading.id = `part-${index + 1}`);
    const foot = document.createElement('style');
    foot.textContent = `@page { @bottom-left { content: "Samverkan mot trafficking" } @bottom-center { content: "${document.title}" } }`;
    document.head.append(foot);
  }, { parts: partsOf(language), art: wanted.map(artFor) });
  await page.evaluate(() => document.fonts.ready);
}

// A worksheet is called by its tag and its title.
const readHeadings = page => page.$$eval('h1, h2, h3', headings => headings.map(heading => {
  const tag = heading.previousElementSibling?.matches('.sheet__tag') ? `${heading.previousElementSibling.textContent}. ` : '';
  return { level: heading.localName, id: heading.id, title: tag + heading.textContent.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim() };
}));

const fillInContents = (page, label, entries) => page.$$eval('nav.contents', ([nav], { label, entries }) => {
  if (!nav) return;
  const make = (name, ...content) => { const element = document.createElement(name); element.append(...content); return element; };
  const list = make('ol', ...entries.map(({ id, title, number }) => {
    const link = make('a', make('span', title), ' ', make('span', number));
    link.href = `#${id}`;
    return make('li', link);
  }));
  const heading = make('p', label);
  heading.className = 'contents__label';
  nav.replaceChildren(heading, list);
}, { label, entries });

async function setDocument(page, name, language) {
  const label = language === 'sv' ? 'Innehåll' : 'Contents';
  await page.goto(`file://${here}${name}/${language}.html`);
  await fillIn(page, language);
  const headings = await readHeadings(page);
  const entriesAt = pages => headings.map((heading, index) => ({ ...heading, number: String(pages[index] ?? 0) })).filter(({ level }) => level === 'h2');
  await fillInContents(page, label, entriesAt([]));
  await fillInContents(page, label, entriesAt(bookmarkPages(await page.pdf(printed))));
  return finish(await page.pdf(printed), headings.map(({ title }) => title));
}

function writePreviews(file, slug) {
  for (const number of ['1', '2', '3']) {
    const picture = execFileSync('pdftoppm', ['-png', '-r', '200', '-f', number, '-l', number, file], { maxBuffer: 1e9 });
    writePalettePng(picture, mediaFile(`${slug}-page-${number}`), { colours: 48, resize: ['-resize', '800x'] });
  }
}

export async function buildPrint(browser, wanted = []) {
  const page = await browser.newPage();
  for (const name of wanted.length ? wanted : documents)
    for (const language of languages) {
      const slug = `${name}-${language}`, file = mediaFile(slug);
      writeFileSync(file, await setDocument(page, name, language));
      writePreviews(file, slug);
    }
  await page.close();
}
