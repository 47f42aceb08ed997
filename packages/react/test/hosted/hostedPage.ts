import { screen, waitFor } from '@testing-library/react';
import { expect } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { en } from '../../src/locales/en.js';

/** The fields of a card that stand in frames. */
export type HostedName = 'card_number' | 'card_expiry' | 'card_csc';

/** The box that stands for a frame. */
export const box = (name: HostedName): HTMLElement => screen.getByRole('group', { name: en.fields[name] });

export const frames = (): HTMLIFrameElement[] => [...document.querySelectorAll('iframe')];

/** What is in the frame, as only the shopper and a test can reach it. */
export const inputIn = (name: HostedName) =>
  page.frameLocator(page.elementLocator(frameIn(name))).getByRole('textbox');

/** The errors that are shown. */
export const errors = (): string[] =>
  [...document.querySelectorAll('.tactful-field-error')]
    .map(({ textContent }) => textContent)
    .filter(Boolean);

export const withStatus = (status: 'loading' | 'ready' | 'failed'): Element[] => [
  ...document.querySelectorAll(`[data-status="${status}"]`),
];

export const allReady = (): Promise<void> => waitFor(() => expect(withStatus('ready')).toHaveLength(3));

/** Enters a frame by its label. */
export async function enter(name: HostedName): Promise<void> {
  await userEvent.click(screen.getByText(en.fields[name]));
  await waitFor(() => expect(box(name).dataset['focused']).toBe(''));
}

/** Fills the frames. */
export async function fill(number = '4242424242424242', code = '123'): Promise<void> {
  await inputIn('card_number').fill(number);
  await inputIn('card_expiry').fill('1245');
  await inputIn('card_csc').fill(code);
}

export const pressPay = (): Promise<void> => userEvent.click(screen.getByRole('button', { name: /^Pay/ }));

/** Fails until the focus is in a frame. */
export const expectFocusIn = (name: HostedName): Promise<void> =>
  waitFor(() => expect(document.activeElement).toBe(frameIn(name)));

/** What a screen reader is told from now on. */
export function listen(): string[] {
  const heard: string[] = [];
  const regions = [screen.getByRole('status'), screen.getByRole('alert')];
  const observer = new MutationObserver(() => heard.push(...regions.map(({ textContent }) => textContent)));
  for (const region of regions) observer.observe(region, { childList: true, subtree: true });
  return heard;
}

function frameIn(name: HostedName): HTMLIFrameElement {
  const frame = box(name).querySelector('iframe');
  if (frame === null) throw new Error(`${name} has no frame.`);
  return frame;
}
