// Draws the program's icons for every system from the page's own: `node build/make-icons.mjs`, after `renderer/app/icon.svg` has
// been changed. They are drawn at each size, so that the small ones are sharp, and kept in the repository: packaging draws nothing.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

const build = dirname(fileURLToPath(import.meta.url));
const drawing = readFileSync(join(build, '../renderer/app/icon.svg'), 'utf8');
const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024];

async function draw() {
  const browser = await chromium.launch({
    ...(process.env.CHROMIUM ? { executablePath: process.env.CHROMIUM } : {}),
    args: ['--no-sandbox'],
  });
  const page = await browser.newPage();
  await page.setContent(
    `<style>body { margin: 0 } svg { display: block; width: 100vw; height: 100vh }</style>${drawing}`,
  );
  const pictures = new Map();
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    pictures.set(size, await page.screenshot({ omitBackground: true }));
  }
  await browser.close();
  return pictures;
}

/** Windows: a directory of pictures, each a PNG as it stands (since Windows Vista). A side of 256 is written 0. */
function icoOf(pictures) {
  const chosen = [...pictures].filter(([size]) => size <= 256);
  const head = Buffer.alloc(6 + 16 * chosen.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(chosen.length, 4);
  let offset = head.length;
  for (const [index, [size, png]] of chosen.entries()) {
    const at = 6 + 16 * index;
    head.writeUInt8(size % 256, at);
    head.writeUInt8(size % 256, at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(png.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += png.length;
  }
  return Buffer.concat([head, ...chosen.map(([, png]) => png)]);
}

/** macOS: each picture under the four letters of its size; the last three are those of screens with twice the dots. */
const icnsKinds = [
  ['ic07', 128],
  ['ic08', 256],
  ['ic09', 512],
  ['ic10', 1024],
  ['ic11', 32],
  ['ic12', 64],
  ['ic13', 256],
  ['ic14', 512],
];

function icnsOf(pictures) {
  const parts = icnsKinds.map(([kind, size]) => {
    const png = pictures.get(size);
    const head = Buffer.alloc(8);
    head.write(kind, 0, 'latin1');
    head.writeUInt32BE(png.length + 8, 4);
    return Buffer.concat([head, png]);
  });
  const head = Buffer.alloc(8);
  head.write('icns', 0, 'latin1');
  head.writeUInt32BE(8 + parts.reduce((sum, part) => sum + part.length, 0), 4);
  return Buffer.concat([head, ...parts]);
}

const pictures = await draw();
writeFileSync(join(build, 'icon.ico'), icoOf(pictures));
writeFileSync(join(build, 'icon.icns'), icnsOf(pictures));
// Linux: a picture per size. The largest are for macOS alone.
mkdirSync(join(build, 'icons'), { recursive: true });
for (const [size, png] of pictures) {
  if (size <= 512) writeFileSync(join(build, 'icons', `${size}x${size}.png`), png);
}
process.stdout.write(`icons of ${sizes.join(', ')} drawn\n`);
