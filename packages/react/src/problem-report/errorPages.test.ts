import { expect, it } from 'vitest';
import { errorPages } from './errorPages.js';

interface Facts {
  readonly gateway: string;
  readonly docs: readonly { readonly url: string }[];
}

const facts = Object.values(
  import.meta.glob<Facts>('../../../core/src/gateways/*/facts.json', { eager: true, import: 'default' }),
);

it.each(Object.entries(errorPages))('%s documents its errors where its codes come from', (name, page) => {
  const { docs } = facts.find(({ gateway }) => gateway === name) ?? { docs: [] };
  expect(docs.map(({ url }) => url)).toContain(page);
});
