// node build.mjs [artwork] [print] [name of a document …]: everything, or only what is named.
import { buildArtwork } from './artwork/build.mjs';
import { openBrowser } from './browser.mjs';
import { buildPrint } from './print/build.mjs';

const [wanted, documents] = [new Set(process.argv.slice(2)), process.argv.slice(2).filter(name => !['artwork', 'print'].includes(name))];
const browser = await openBrowser();
try {
  if (!wanted.size || wanted.has('artwork')) await buildArtwork(browser);
  if (!wanted.size || wanted.has('print') || documents.length) await buildPrint(browser, documents);
} finally {
  await browser.close();
}
