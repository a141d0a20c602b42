// Draws every picture of the site into uSync/media.
import { openBrowser, writePalettePng } from '../browser.mjs';
import { mediaFile } from '../media.mjs';
import { lines } from './lines.mjs';
import { pictures } from './pictures.mjs';

const width = 2400, height = 1350;

const pageOf = (slug, { ground, ink, ...shape }) => `<!doctype html>
<style>html, body { margin: 0; background: ${ground}; color: ${ink} } svg { display: block; width: 100vw; height: 100vh }</style>
${lines(slug, { width, height, stroke: 4.5, ...shape })}`;

export async function buildArtwork(browser) {
  const page = await browser.newPage({ viewport: { width, height } });
  for (const [slug, picture] of Object.entries(pictures)) {
    await page.setContent(pageOf(slug, picture));
    writePalettePng(await page.screenshot(), mediaFile(slug));
  }
  await page.close();
}
