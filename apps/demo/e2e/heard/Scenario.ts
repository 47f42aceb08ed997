import { type BrowserContext, expect, type Locator, type Page } from '@playwright/test';
import { isPayment, tabTo } from '../shop.js';
import { type Heard, held, payments } from './listen.js';

interface Step {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly heard: Heard;
}

/** Something that a shopper goes through, and all that a screen reader says of it. */
export interface Scenario {
  /** How the shop is opened. */
  readonly state?: Readonly<Record<string, string>>;
  /** What is typed where a shopper would else make no mistake. */
  readonly values?: Readonly<Record<string, string>>;
  /** What happens before the shop is opened. */
  readonly given?: (page: Page) => Promise<unknown>;
  /** What the shopper does, by keyboard, with the form filled in and the focus in its last field. */
  readonly steps: (step: Step) => Promise<unknown>;
  readonly heard: readonly string[];
}

export const enter = ({ page }: Pick<Step, 'page'>): Promise<void> => page.keyboard.press('Enter');
export const tab = ({ page }: Pick<Step, 'page'>): Promise<void> => page.keyboard.press('Tab');
export const shiftTab = ({ page }: Pick<Step, 'page'>): Promise<void> => page.keyboard.press('Shift+Tab');

/** Goes to a button or link, and presses it. */
export async function press(page: Page, words: string): Promise<void> {
  await tabTo(page, { words });
  await page.keyboard.press('Enter');
}

/** Writes something else into the field that has the focus. */
export async function retype(page: Page, text: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(text);
}

/** Keeps payments from being answered until they are let go. */
export async function hold(page: Page): Promise<() => void> {
  let letGo = (): void => {};
  const gone = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(payments, async (route) => {
    held.add(route.request());
    await gone;
    held.delete(route.request());
    await route.fallback();
  });
  return () => letGo();
}

/** Has the gateway take payments, and keeps its answers from the page. Gives what waits until it has taken one. */
export async function keepAnswers(page: Page): Promise<() => Promise<void>> {
  let take = (): void => {};
  const taken = new Promise<void>((resolve) => {
    take = resolve;
  });
  await page.route('**/*', async (route) => {
    if (!isPayment(route.request())) return route.fallback();
    held.add(route.request());
    await route.fetch();
    take();
  });
  return () => taken;
}

/** Lets time pass in the page, whose clock is installed, until something holds: each question waits for its answer. */
export async function passTime(page: Page, until: Locator): Promise<void> {
  await expect(async () => {
    await page.clock.runFor(31_000);
    await expect(until).toBeVisible({ timeout: 500 });
  }).toPass();
}
