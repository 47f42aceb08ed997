import { writeFileSync } from 'node:fs';

/**
 * A picture of a story.
 * @typedef {{ caption: string, jpeg: Buffer, width: number, height: number }} Picture
 */

const gap = 12;
const captionHeight = 22;
const largest = { width: 1080, height: 1120 };

/**
 * Lays pictures out on as few sheets as it takes and writes them: `<path>.png`, `<path>-2.png`, …
 * @param {import('playwright').Page} page
 * @param {Picture[]} pictures
 * @param {string} path
 */
export async function writeSheets(page, pictures, path) {
  for (const [index, columns] of layOut(pictures).entries()) {
    await page.setViewportSize({ width: widthOfSheet(columns), height: Math.max(...columns.map(heightOf)) });
    await page.setContent(html(columns));
    await page.waitForFunction(() => [...document.images].every(({ complete }) => complete));
    const png = await page.screenshot();
    writeFileSync(`${path}${index === 0 ? '' : `-${index + 1}`}.png`, png);
  }
}

/**
 * Column by column, sheet by sheet.
 * @param {Picture[]} pictures
 */
function layOut(pictures) {
  /** @type {Picture[][]} */
  const columns = [];
  for (const picture of pictures) {
    const last = columns.at(-1);
    if (last && heightOf([...last, picture]) <= largest.height) last.push(picture);
    else columns.push([picture]);
  }
  /** @type {Picture[][][]} */
  const sheets = [];
  for (const column of columns) {
    const last = sheets.at(-1);
    if (last && widthOfSheet([...last, column]) <= largest.width) last.push(column);
    else sheets.push([column]);
  }
  return sheets;
}

/** @param {Picture[][]} columns */
function widthOfSheet(columns) {
  return columns.reduce((sum, column) => sum + widthOf(column) + gap, gap);
}

/** @param {Picture[]} column */
function widthOf(column) {
  return Math.max(...column.map(({ width }) => width));
}

/** @param {Picture[]} column */
function heightOf(column) {
  return column.reduce((sum, { height }) => sum + height + captionHeight + gap, gap);
}

/** @param {Picture[][]} columns */
function html(columns) {
  const figures = columns.map((column) => `<div>${column.map(figure).join('')}</div>`);
  return `<!doctype html><meta charset="utf-8"><style>
    body { display: flex; gap: ${gap}px; margin: 0; padding: ${gap}px; background: #c9ccd1; }
    figure { margin: 0 0 ${gap}px; }
    figcaption { height: ${captionHeight}px; font: 12px/${captionHeight}px monospace; }
    img { display: block; }
  </style>${figures.join('')}`;
}

/** @param {Picture} picture */
function figure({ caption, jpeg, width, height }) {
  const source = `data:image/jpeg;base64,${jpeg.toString('base64')}`;
  return `<figure><figcaption>${caption}</figcaption><img src="${source}" width="${width}" height="${height}" alt=""></figure>`;
}
