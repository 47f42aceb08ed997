// node scripts/shots-stories.mjs [PaymentForm] [de] [light] [320]: takes pictures of every component's stories into
// .shots/stories/, in every language, look and width or only those that are named, lays them side by side on contact
// sheets, and prints what a measure can see of bad layout. Build first: npm run storybook:build.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { launchOptions } from './chromium.mjs';
import { writeSheets } from './shots/contactSheets.mjs';
import { framesPainted } from './shots/framesPainted.mjs';
import { layoutFaults } from './shots/layoutFaults.mjs';
import { serveFolder } from './shots/serveFolder.mjs';

/** @typedef {{ id: string, title: string, name: string, type: string }} Story */
/** @typedef {import('./shots/contactSheets.mjs').Picture} Picture */

const folder = '.shots/stories';
const locales = ['en', 'de', 'ar'];
const themes = ['light', 'dark', 'forced'];
const widths = [320, 1280];

const named = process.argv.slice(2);
const index = JSON.parse(readFileSync('storybook-static/index.json', 'utf8'));
/** @type {Story[]} */
const entries = Object.values(index.entries);
const stories = entries.filter(({ type }) => type === 'story');
// Of the tables, and of the stories of their rows, the first of each kind is enough.
const samples = stories.filter(
  (story) =>
    kindOf(story) === 'Components' || story === stories.find((other) => kindOf(other) === kindOf(story)),
);

const { origin, close } = await serveFolder('storybook-static');
const browser = await chromium.launch(launchOptions);
const page = await browser.newPage({ reducedMotion: 'reduce' });
const sheetPage = await browser.newPage();
/** @type {string[]} */
const complaints = [];
page.on('pageerror', ({ message }) => complaints.push(message));
page.on('console', (message) => {
  // The browser asks for an icon by itself.
  const isIcon = message.location().url.endsWith('/favicon.ico');
  if (message.type() === 'error' && !isIcon) complaints.push(message.text());
});
mkdirSync(folder, { recursive: true });
try {
  for (const title of new Set(samples.map((story) => story.title))) {
    for (const locale of locales) await shootComponent(title, locale);
  }
} finally {
  await browser.close();
  close();
}

/** @param {Story} story */
function kindOf({ title }) {
  return title.split('/')[0];
}

/**
 * @param {string} title
 * @param {string} locale
 */
async function shootComponent(title, locale) {
  const name = title.replace('Components/', '').replaceAll('/', '-');
  const looks = widths.flatMap((width) =>
    themes.map((theme) => ({ theme, width, sheet: `${name}-${locale}-${theme}-${width}` })),
  );
  const wanted = looks.filter(({ sheet }) =>
    named.every((start) => sheet.split('-').some((word) => word.startsWith(start))),
  );
  if (wanted.length === 0) return;
  /** @type {Map<string, Picture[]>} */
  const sheets = new Map(wanted.map(({ sheet }) => [sheet, []]));
  for (const story of samples.filter((sample) => sample.title === title)) {
    await open(story, locale);
    for (const { theme, width, sheet } of wanted) {
      const picture = await shoot(story, theme, width);
      for (const fault of theme === 'light' ? await page.evaluate(layoutFaults) : []) {
        console.log(`${sheet} ${story.name}: ${fault}`);
      }
      for (const complaint of complaints.splice(0)) {
        console.log(`${sheet} ${story.name}: ${complaint.split('\n')[0]}`);
      }
      sheets.get(sheet)?.push(picture);
      writeFileSync(`${folder}/${sheet}-${story.id.split('--')[1]}.jpg`, picture.jpeg);
    }
  }
  for (const [sheet, pictures] of sheets) await writeSheets(sheetPage, pictures, `${folder}/${sheet}`);
}

/**
 * Opens a story and waits until it is played.
 * @param {Story} story
 * @param {string} locale
 */
async function open({ id }, locale) {
  await page.setViewportSize({ width: 320, height: 720 });
  await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
  await page.goto(`${origin}/iframe.html?id=${id}&viewMode=story&globals=locale:${locale};a11y.manual:!true`);
  try {
    await page.waitForFunction(
      "__STORYBOOK_PREVIEW__?.storyRenders?.some(({ phase }) => phase === 'finished')",
    );
  } catch {
    complaints.push('it was not played to its end');
  }
}

/**
 * The open story in another look: what was played stays.
 * @param {Story} story
 * @param {string} theme
 * @param {number} width
 * @returns {Promise<Picture>}
 */
async function shoot({ name }, theme, width) {
  const isForced = theme === 'forced';
  await page.setViewportSize({ width, height: 720 });
  await page.emulateMedia({
    forcedColors: isForced ? 'active' : 'none',
    colorScheme: isForced ? 'dark' : 'light',
  });
  await page.evaluate((theme) => {
    document.documentElement.style.colorScheme = theme === 'dark' ? 'dark' : 'light';
  }, theme);
  try {
    await framesPainted(page);
  } catch {
    complaints.push('its frames have not the colours of the page');
  }
  const clip = await page.evaluate(area);
  const jpeg = await page.screenshot({
    type: 'jpeg',
    quality: 85,
    clip,
    fullPage: true,
    animations: 'disabled',
  });
  return { caption: name, jpeg, width: clip.width, height: clip.height };
}

/** What a picture is taken of, with some space around: the story's frame, or the whole window when a dialog is open. */
function area() {
  const height = innerHeight;
  if (document.querySelector('dialog[open]')) {
    const width = Math.min(innerWidth, 700);
    return { x: (innerWidth - width) / 2, y: 0, width, height };
  }
  const frame = document.querySelector('.frame') ?? document.body;
  const { left, width, bottom } = frame.getBoundingClientRect();
  // A picture ends where the page does, and what is asked for beyond that would stretch it on the sheet.
  const tallest = Math.min(1400, document.documentElement.scrollHeight);
  const space = Math.min(16, left);
  return {
    x: left - space,
    y: 0,
    width: Math.round(width + 2 * space),
    height: Math.min(tallest, Math.max(24, Math.round(bottom + scrollY + 16))),
  };
}
