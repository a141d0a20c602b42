import { execFileSync } from 'node:child_process';
import { chromium } from 'playwright-core';

export const openBrowser = () => chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--font-render-hinting=none', '--allow-file-access-from-files'],
});

/** Writes a picture as PNG with a palette, without dates: the same picture gives the same bytes. */
export function writePalettePng(picture, file, { colours = 32, resize = [] } = {}) {
  execFileSync('convert', ['png:-', ...resize, '-strip', '+dither', '-colors', String(colours), '-define', 'png:exclude-chunks=date,time,tIME', '-define', 'png:compression-level=9', `png8:${file}`], { input: picture });
}
