import type { Preview } from '@storybook/react-vite';
import type { DisclosurePolicy } from '@tactful/core';
import type { CheckoutMessages } from '@tactful/react';
import { gateways, type GatewayFolder } from './gateways.js';
import { gatewayTitle } from './gatewayTitle.js';
import { locales } from './locales.js';

type GlobalTypes = NonNullable<Preview['globalTypes']>;
type Menu = NonNullable<GlobalTypes[string]['toolbar']>;

/** What the toolbar is set to. */
export interface Toolbar {
  readonly folder: GatewayFolder;
  readonly messages: CheckoutMessages;
  readonly disclosure: DisclosurePolicy;
  readonly theme: 'light' | 'dark';
}

/** What the toolbar is set to when Storybook is opened. */
export const initialGlobals = {
  locale: 'en',
  direction: 'locale',
  theme: 'light',
  gateway: 'stripe',
  disclosure: 'standard',
};

/** The switches of the toolbar. Gateways and locales are those that core has. */
export const globalTypes: GlobalTypes = {
  locale: menu(
    'Language',
    'globe',
    [...locales.keys()].map((tag) => ({ value: tag, title: endonym(tag), right: tag })),
  ),
  direction: menu('Direction', 'transfer', [
    { value: 'locale', title: 'Direction of the language' },
    { value: 'ltr', title: 'Left to right' },
    { value: 'rtl', title: 'Right to left' },
  ]),
  theme: menu('Theme', 'contrast', [
    { value: 'light', title: 'Light' },
    { value: 'dark', title: 'Dark' },
  ]),
  gateway: menu(
    'Gateway',
    'credit',
    [...gateways.keys()].map((name) => ({ value: name, title: gatewayTitle(name) })),
  ),
  disclosure: menu('Disclosure policy', 'eye', [
    { value: 'standard', title: 'Standard disclosure' },
    { value: 'strict', title: 'Strict disclosure' },
  ]),
};

/** Reads the toolbar. What it does not know is as at the start. */
export function readToolbar(globals: Readonly<Record<string, unknown>>): Toolbar {
  const messages = find(locales, globals['locale'], initialGlobals.locale);
  const { direction } = globals;
  return {
    folder: find(gateways, globals['gateway'], initialGlobals.gateway),
    messages: direction === 'ltr' || direction === 'rtl' ? { ...messages, dir: direction } : messages,
    disclosure: globals['disclosure'] === 'strict' ? 'strict' : 'standard',
    theme: globals['theme'] === 'dark' ? 'dark' : 'light',
  };
}

function find<T>(known: ReadonlyMap<string, T>, wanted: unknown, otherwise: string): T {
  const found = (typeof wanted === 'string' ? known.get(wanted) : undefined) ?? known.get(otherwise);
  if (found === undefined) throw new Error(`Core has no ${otherwise}.`);
  return found;
}

function menu(name: string, icon: NonNullable<Menu['icon']>, items: Menu['items']): GlobalTypes[string] {
  return { description: name, toolbar: { title: name, icon, items, dynamicTitle: true } };
}

function endonym(tag: string): string {
  return new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
}
