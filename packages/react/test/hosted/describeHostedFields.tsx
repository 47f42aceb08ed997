import { render, screen, waitFor, within } from '@testing-library/react';
import type { PublicReason } from '@tactful/core';
import { renderToString } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { fieldErrorText } from '../../src/field/fieldErrorText.js';
import { ar } from '../../src/locales/ar.js';
import { de } from '../../src/locales/de.js';
import { en } from '../../src/locales/en.js';
import { accessibilityProblems } from '../accessibilityProblems.js';
import { paid, refused } from '../answers.js';
import { Shop, type ShopProps } from '../Shop.js';
import {
  allReady,
  box,
  enter,
  errors,
  expectFocusIn,
  fill,
  frames,
  type HostedName,
  inputIn,
  listen,
  pressPay,
} from './hostedPage.js';
import { type HostedRig, showHosted } from './showHosted.js';

export interface HostedFacts {
  /**
   * @param loads What loads, one time after the other.
   * @param timeout How long that may take, in ms.
   */
  readonly open: (loads: readonly ('at once' | 'never')[], timeout: number) => HostedRig;
  /** What a shopper might type that cannot be right, what is shown then, and what is right. */
  readonly wrong: readonly (readonly [HostedName, wrong: string, PublicReason, right: string])[];
  /** The frame itself says what is missing, so that the page does not. */
  readonly saysMissing: boolean;
  /** The page shows the brand: not where the frame does. */
  readonly showsBrand: boolean;
  /** The text in a frame that is there turns around with the language. */
  readonly turnsAround: boolean;
}

const { reasons, hints } = en;
const anHour = 3_600_000;
const missing = [reasons.card_number_missing, reasons.card_expiry_missing, reasons.csc_missing];

/** What the fields of every adapter must do. */
export function describeHostedFields(adapter: string, facts: HostedFacts): void {
  const ready = async (props?: ShopProps) => {
    const rig = facts.open(['at once'], anHour);
    const change = showHosted(rig, props);
    await allReady();
    return { ...rig, change };
  };

  describe(`as the secure fields of every adapter (${adapter})`, () => {
    test('each frame stands in a named box, of another origin, and nothing of the card is in the page', async () => {
      await ready();
      await fill();
      for (const frame of frames()) expect(frame.contentDocument).toBeNull();
      expect(frames()).toHaveLength(3);
      expect(document.querySelector('input')).toBeNull();
      expect(document.documentElement.outerHTML).not.toMatch(/4242|encrypted \w|tokencc/);
      expect(await accessibilityProblems()).toEqual([]);
    });

    test('an empty form names each field in a summary, whose links lead into the frames', async () => {
      const pay = vi.fn(() => paid);
      await ready({ pay });
      await pressPay();
      const links = await screen.findAllByRole('link');
      expect(links.map((link) => link.textContent)).toEqual(missing.map(({ field }) => field));
      expect(pay).not.toHaveBeenCalled();
      const heard = listen();
      await userEvent.click(screen.getByRole('link', { name: String(reasons.csc_missing.field) }));
      await expectFocusIn('card_csc');
      await waitFor(() => expect(box('card_csc').dataset['focused']).toBe(''));
      // Longer than an announcement waits.
      if (facts.saysMissing) await new Promise((resolve) => setTimeout(resolve, 300));
      else await waitFor(() => expect(heard).toContain(reasons.csc_missing.field));
      expect(heard.includes(String(reasons.csc_missing.field))).toBe(!facts.saysMissing);
      expect(await accessibilityProblems()).toEqual([]);
    });

    test('a label and the space beside a frame lead into it, and the box has the ring until it is left', async () => {
      await ready();
      await enter('card_number');
      await userEvent.keyboard('{Tab}');
      await waitFor(() => expect(box('card_number').dataset['focused']).toBeUndefined());
      await waitFor(() => expect(box('card_expiry').dataset['focused']).toBe(''));
      await userEvent.click(box('card_csc'), { position: { x: 3, y: 3 } });
      await waitFor(() => expect(box('card_csc').dataset['focused']).toBe(''));
      expect(errors()).toEqual([]);
    });

    test.each(facts.wrong)(
      '%s: %s is refused on leaving it, politely, and let go when it is right',
      async (name, wrong, type, right) => {
        const { said } = await ready();
        await enter(name);
        await userEvent.keyboard(wrong);
        expect(errors()).toEqual([]);
        await userEvent.keyboard('{Tab}');
        const text = fieldErrorText(name, { type }, en);
        await waitFor(() => expect(errors()).toEqual([`${en.ui.error_prefix} ${text}`]));
        await waitFor(() => expect(screen.getByRole('status').textContent).toBe(text));
        expect(box(name).getAttribute('aria-describedby')?.split(' ').at(-1)).toBe(
          document.querySelector('.tactful-field-error:not(:empty)')?.id,
        );
        if (said) expect(said(name)).toMatchObject({ message: text, isInvalid: true });
        await inputIn(name).fill(right);
        await waitFor(() => expect(errors()).toEqual([]));
        if (said) await waitFor(() => expect(said(name)).toMatchObject({ message: '', isInvalid: false }));
      },
    );

    test('the hint of the security code goes by the brand of the number, and so does what is said of a short one', async () => {
      const { type } = await ready();
      const hint = (): string | null | undefined => {
        const [id] = box('card_csc').getAttribute('aria-describedby')?.split(' ') ?? [];
        return document.getElementById(id ?? '')?.textContent;
      };
      const brand = () => within(box('card_number')).queryByRole('img')?.getAttribute('aria-label');
      const short = (digits: number) =>
        fieldErrorText('card_csc', { type: 'csc_incomplete' }, en, { digits });
      expect(hint()).toBe(hints.card_csc);
      type('card_csc', '1');
      for (const [number, name, text, digits] of [
        ['378282246310005', 'American Express', hints.card_csc_4, 4],
        ['4242424242424242', 'Visa', hints.card_csc_3, 3],
      ] as const) {
        type('card_number', number);
        await waitFor(() => expect(hint()).toBe(text));
        await waitFor(() => expect(errors()).toEqual([expect.stringContaining(short(digits))]));
        if (facts.showsBrand) expect(brand()).toBe(name);
      }
      type('card_number', '');
      await waitFor(() => expect(hint()).toBe(hints.card_csc));
      expect(brand()).toBeUndefined();
      expect(await accessibilityProblems()).toEqual([]);
    });

    test('a decline at a field stands there, takes the focus into the frame, keeps what was typed, and goes with a change', async () => {
      const answers = [refused('csc_mismatch'), paid];
      const pay = vi.fn<(values: object) => unknown>(() => answers.shift());
      const { said } = await ready({ pay });
      await fill();
      const before = frames();
      const heard = listen();
      await pressPay();
      await waitFor(() => expect(errors()).toHaveLength(1));
      await expectFocusIn('card_csc');
      if (said) expect(said('card_csc')?.atFocus).toBe(reasons.csc_mismatch.field);
      else await waitFor(() => expect(heard.join()).toContain(reasons.csc_mismatch.field));
      await waitFor(() => expect(heard.join()).toContain(en.money.not_charged));
      expect(JSON.stringify(pay.mock.calls[0]?.[0])).not.toMatch(/\d|encrypted/);
      await userEvent.keyboard('{End}{Backspace}');
      await waitFor(() => expect(errors()).toEqual([]));
      await userEvent.keyboard('4');
      await pressPay();
      await screen.findByRole('button', { name: en.ui.paid });
      expect(frames()).toEqual(before);
    });

    test('another card in the place of a whole one is another payment, with a key of its own', async () => {
      const keys: string[] = [];
      const pay: NonNullable<ShopProps['pay']> = (_, { idempotencyKey }) => {
        keys.push(idempotencyKey);
        return refused('service_unavailable');
      };
      await ready({ pay });
      await fill();
      await pressPay();
      await screen.findByText(reasons.service_unavailable.title);
      await inputIn('card_number').fill('5555555555554444');
      await pressPay();
      await waitFor(() => expect(keys).toHaveLength(2));
      expect(keys[1]).not.toBe(keys[0]);
    });

    test.each([de, ar])('speaks $lang, also when the language changes after the error', async (messages) => {
      const { type, look, change } = await ready();
      type('card_number', '4242');
      await waitFor(() => expect(errors()).toHaveLength(1));
      const before = frames();
      change({ messages });
      await waitFor(() => expect(errors()[0]).toContain(messages.ui.error_prefix));
      const translated = screen.getByRole('group', { name: messages.fields.card_number });
      expect(within(translated).queryByRole('textbox')).toBeNull();
      expect(frames()).toEqual(before);
      const side = messages.dir === 'rtl' && facts.turnsAround ? 'right' : 'left';
      await waitFor(() => expect(look('card_number').textAlign).toBe(side));
      expect(await accessibilityProblems()).toEqual([]);
    });

    test('fields that do not load say so in time, once, and what can be done', async () => {
      const pay = vi.fn(() => paid);
      showHosted(facts.open(['never'], 500), { pay });
      expect(box('card_number').getAttribute('aria-busy')).toBe('true');
      const { field, body } = reasons.secure_fields_not_loaded;
      await waitFor(() => expect(errors()).toEqual([1, 2, 3].map(() => `Error: ${String(field)}`)));
      expect(screen.getAllByText(String(body))).toHaveLength(1);
      await waitFor(() => expect(screen.getByRole('status').textContent).toBe(field));
      expect(await accessibilityProblems()).toEqual([]);
      await pressPay();
      expect(pay).not.toHaveBeenCalled();
    });

    test('the text in the frame looks like our inputs, also when the page goes dark and light again', async () => {
      const { look } = await ready();
      const here = (name: HostedName) => {
        const { color, fontSize } = getComputedStyle(box(name));
        return { color, fontSize };
      };
      const light = here('card_number');
      await waitFor(() => expect(look('card_number')).toMatchObject(light));
      document.documentElement.style.colorScheme = 'dark';
      await waitFor(() => {
        expect(look('card_number')).toMatchObject(here('card_number'));
        expect(look('card_number').color).not.toBe(light.color);
      });
      document.documentElement.style.colorScheme = '';
      await waitFor(() => expect(look('card_csc')).toMatchObject(light));
    });

    test('comes from a server and is taken over without a warning', async () => {
      const shop = <Shop>{facts.open(['at once'], anHour).fields}</Shop>;
      const container = document.body.appendChild(document.createElement('div'));
      container.innerHTML = renderToString(shop);
      expect(frames()).toEqual([]);
      render(shop, { container, hydrate: true });
      await allReady();
    });
  });
}
