import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';

/** Axe finds nothing wrong with the page. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(axe.source);
  const problems: unknown = await page.evaluate(async () => {
    const { violations } = await Reflect.get(window, 'axe').run();
    return violations.map(
      ({ id, nodes }: (typeof violations)[number]) =>
        `${id}: ${nodes.map(({ html }: { html: string }) => html).join(' ')}`,
    );
  });
  expect(problems).toEqual([]);
}
