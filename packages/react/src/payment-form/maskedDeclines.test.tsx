import {
  isPublicReason,
  type PaymentError,
  type PublicReason,
  publicReason,
  type Reason,
  reasonInfo,
  reasons,
} from '@tactful/core';
import type { CheckoutMessages } from '../CheckoutMessages.js';
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { version } from 'react';
import { expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import type { CDPSession } from '@vitest/browser-playwright';
import { refused } from '../../test/answers.js';
import { Shop } from '../../test/Shop.js';

const catalogs = import.meta.glob<Record<string, CheckoutMessages>>('../locales/*.ts', {
  eager: true,
});
const all = Object.values(catalogs).flatMap((catalog) => Object.values(catalog));
// The words are the same under every React, so the older one need show it in one language only.
const languages = version.startsWith('18.') ? all.slice(0, 1) : all;
const isReason = (name: string): name is Reason => Object.hasOwn(reasons, name);
const hidden = Object.keys(reasons)
  .filter(isReason)
  .filter((reason) => !isPublicReason(reason));

/** Everything that can be told apart from outside, in the order in which it happened. */
interface Observed {
  readonly markup: string;
  readonly accessibilityTree: string;
  readonly log: readonly string[];
  readonly focus: string;
  readonly title: string;
}

const observedOnce = new Map<string, Promise<Observed>>();

/** What a shopper meets who is told the reason openly. */
function openly(reason: Reason, messages: CheckoutMessages): Promise<Observed> {
  const key = `${messages.lang} ${reason}`;
  const observed = observedOnce.get(key) ?? observe(reason, messages);
  observedOnce.set(key, observed);
  return observed;
}

it.each(languages.flatMap((messages) => hidden.map((reason) => [messages.lang, reason, messages] as const)))(
  'in %s, %s cannot be told from what stands in for it',
  async (_, reason, messages) => {
    const plain = await openly(publicReason(reason), messages);
    expect(plain.markup).toContain(shownTitle(publicReason(reason), messages));
    expect(await observe(reason, messages)).toEqual(plain);
  },
);

function shownTitle(reason: PublicReason, { reasons, ui }: CheckoutMessages): string {
  return reasonInfo(reason).charged === 'unknown' ? ui.unconfirmed_title : reasons[reason].title;
}

async function observe(reason: Reason, messages: CheckoutMessages): Promise<Observed> {
  const user = userEvent.setup();
  const told: PaymentError[] = [];
  // Whatever a gateway says beside a hidden reason must make no difference either.
  const said = isPublicReason(reason)
    ? refused(reason)
    : { ...refused([reason, 'card_number']), doNotRetry: true };
  const answer = { ...said, reference: 'req_8Xk2Lm' };
  const { container } = render(
    <Shop
      pay={() => answer}
      messages={messages}
      support="/help"
      onPaymentError={(error) => told.push(error)}
    />,
  );
  await user.type(screen.getByRole('textbox', { name: messages.fields.card_number }), '4242');
  const log = keepLog(container);
  await user.click(screen.getByRole('button'));
  await quiet(log);
  expect(told.map((error) => error.reason)).toEqual([reason]);
  const observed = {
    markup: numbered(container.outerHTML),
    accessibilityTree: await accessibilityTree(cdp()),
    log: [...log],
    focus: numbered(document.activeElement?.outerHTML ?? ''),
    title: document.title,
  };
  cleanup();
  return observed;
}

/** Keeps each change to the page and each move of the focus. */
function keepLog(container: HTMLElement): readonly string[] {
  const log: string[] = [];
  const write = (records: readonly MutationRecord[]): void => {
    if (records.length === 0) return;
    for (const { type, target, attributeName } of records)
      log.push(`${type} ${attributeName} ${pathOf(target)}`);
    const regions = [...container.querySelectorAll('[role=status], [role=alert]')];
    log.push(regions.map((region) => region.textContent).join(' | '));
  };
  const observer = new MutationObserver(write);
  observer.observe(container, { subtree: true, childList: true, characterData: true, attributes: true });
  container.addEventListener('focusin', ({ target }) => {
    // The observer is told of a change later than a listener of a focus move that came after it.
    write(observer.takeRecords());
    log.push(`focus ${target instanceof Node ? pathOf(target) : ''}`);
  });
  return log;
}

/** Waits until nothing has happened for longer than the announcer waits. */
async function quiet(log: readonly string[]): Promise<void> {
  for (let length = -1; length !== log.length;) {
    length = log.length;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

function pathOf(node: Node): string {
  const { parentNode } = node;
  if (parentNode === null || node === document.body) return '';
  return `${pathOf(parentNode)}/${node.nodeName}${[...parentNode.childNodes].findIndex((child) => child === node)}`;
}

/** React counts the ids of all that it ever rendered; here they are counted anew. */
function numbered(markup: string): string {
  const seen = new Map<string, number>();
  return markup.replaceAll(/_r_\w+_|:r\w+:/g, (id) => {
    seen.set(id, seen.get(id) ?? seen.size);
    return `id${seen.get(id)}`;
  });
}

/** The tree as a screen reader gets it from the browser. */
async function accessibilityTree(browser: CDPSession): Promise<string> {
  const { frameTree } = await browser.send('Page.getFrameTree');
  const frame = frameTree.childFrames?.find(({ frame }) => frame.url === window.location.href) ?? frameTree;
  const { nodes } = await browser.send('Accessibility.getFullAXTree', { frameId: frame.frame.id });
  const lines = nodes.map(({ role, name, description, value, properties, ignored }) =>
    [
      ignored,
      role?.value,
      name?.value,
      description?.value,
      value?.value,
      properties?.map(({ name, value }) => `${name}=${value.value}`),
    ].join(' '),
  );
  return numbered(lines.join('\n'));
}
