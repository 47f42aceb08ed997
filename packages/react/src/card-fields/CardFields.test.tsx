import { render, screen, waitFor } from '@testing-library/react';
import { createRef } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { accessibilityProblems } from '../../test/accessibilityProblems.js';
import { FieldForm } from '../../test/FieldForm.js';
import { CardFields } from './CardFields.js';

const errors = (): string[] =>
  [...document.querySelectorAll('.tactful-field-error')]
    .map((element) => element.textContent)
    .filter(Boolean);

function open(): void {
  render(
    <FieldForm>
      <CardFields data-own="kept" className="own" />
    </FieldForm>,
  );
}

test('is one named group, in the order of the card', () => {
  const ref = createRef<HTMLFieldSetElement>();
  render(
    <FieldForm>
      <CardFields ref={ref} data-own="kept" className="own" />
    </FieldForm>,
  );
  const group = screen.getByRole('group', { name: 'Card details' });
  expect(ref.current).toBe(group);
  expect(group.dataset['own']).toBe('kept');
  expect(group.className).toBe('tactful-card-fields own');
  expect(screen.getAllByRole<HTMLInputElement>('textbox').map(({ name }) => name)).toEqual([
    'card_number',
    'card_expiry',
    'card_csc',
  ]);
});

test.each([320, 768])(
  'at %i px the errors stand under the block, in order, each linked to its input',
  async (width) => {
    await page.viewport(width, 800);
    open();
    await userEvent.click(screen.getByRole('button', { name: 'Send' }));
    await waitFor(() => expect(errors()).toHaveLength(3));
    expect(errors()).toEqual([
      'Error: Enter your card number',
      'Error: Enter the expiry date on your card',
      'Error: Enter the security code on your card',
    ]);
    const inputs = screen.getAllByRole('textbox');
    const shown = [...document.querySelectorAll('.tactful-field-error')];
    const tops = shown.map((element) => element.getBoundingClientRect().top);
    const block = Math.max(...inputs.map((input) => input.getBoundingClientRect().bottom));
    expect(tops.every((top) => top > block)).toBe(true);
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    expect(inputs.map((input) => input.getAttribute('aria-describedby')?.split(' ').at(-1))).toEqual(
      shown.map(({ id }) => id),
    );
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    expect(await accessibilityProblems()).toEqual([]);
  },
);

test('the fields stand side by side when there is room, and one over the other when there is not', async () => {
  open();
  const top = (name: RegExp): number => screen.getByRole('textbox', { name }).getBoundingClientRect().top;
  await page.viewport(768, 800);
  expect(top(/Expiry/)).toBe(top(/Security/));
  await page.viewport(320, 800);
  expect(top(/Expiry/)).toBeLessThan(top(/Security/));
});

test('comes from a server and is taken over without a warning, with what was typed before', async () => {
  const form = (
    <FieldForm>
      <CardFields />
    </FieldForm>
  );
  const container = document.body.appendChild(document.createElement('div'));
  container.innerHTML = renderToString(form);
  const input = screen.getByRole<HTMLInputElement>('textbox', { name: 'Card number' });
  await userEvent.type(input, '4242');
  render(form, { container, hydrate: true });
  expect(screen.getByRole('textbox', { name: 'Card number' })).toBe(input);
  expect(input.value).toBe('4242');
  await userEvent.type(input, '42');
  expect(input.value).toBe('4242 42');
});
