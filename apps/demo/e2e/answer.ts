import { expect, type Page } from '@playwright/test';

/** Goes into the page of somebody else that asks the shopper something, and presses one of its buttons. */
export async function answer(page: Page, button = 0): Promise<void> {
  const asking = page.frameLocator('.asking-frame');
  await expect(asking.getByRole('button').first()).toBeVisible();
  for (let presses = 0; presses < 10; presses += 1) {
    await page.keyboard.press('Tab');
    const isThere = await asking
      .getByRole('button')
      .nth(button)
      .evaluate((element) => element.matches(':focus'));
    if (isThere) break;
  }
  await expect(asking.getByRole('button').nth(button)).toBeFocused();
  // The frame goes away with the answer, and then the browser may never tell that the key was released.
  const gone = page.locator('.asking-frame').waitFor({ state: 'detached' });
  await Promise.race([page.keyboard.press('Enter'), gone]);
}
