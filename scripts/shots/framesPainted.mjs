/** @import { Page } from 'playwright' */

/**
 * Waits until what the page looks like now is seen in its secure fields too: their frames are of another origin and are
 * told of a new colour, as a gateway's would be.
 * @param {Page} page
 * @returns {Promise<void>} rejects when a frame has not the colour of the box around it in time
 */
export async function framesPainted(page) {
  // The colour of the boxes themselves takes a moment.
  await page.evaluate(twoPaints);
  await page.evaluate(transitionsOver);
  // A frame that is not seen is not painted.
  for (const element of await page.$$('[data-status=ready] iframe:visible')) {
    const color = await element.evaluate((iframe) => getComputedStyle(iframe).color);
    const frame = await element.contentFrame();
    await frame?.waitForFunction(hasColor, color, { timeout: 5000, polling: 50 });
  }
  await page.evaluate(twoPaints);
}

/** Runs in the page. What has changed before is on the screen then. */
function twoPaints() {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(resolve));
  });
}

/** Runs in the page. One that was cancelled is over too. */
function transitionsOver() {
  const running = document.getAnimations().filter((animation) => animation instanceof CSSTransition);
  return Promise.allSettled(running.map(({ finished }) => finished));
}

/**
 * Runs in a frame.
 * @param {string} color
 */
function hasColor(color) {
  return [...document.querySelectorAll('input')].every((input) => getComputedStyle(input).color === color);
}
