import { act } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { expect, it, test, vi } from 'vitest';
import { everyComponent, PageWith } from '../test/everyComponent.js';
import * as tactful from './index.js';

// What is wrong enough for the console fails each test: test/setup.ts.
test.each(Object.entries(everyComponent))('%s takes over what a server rendered', async (_, component) => {
  const page = <PageWith>{component}</PageWith>;
  const container = document.body.appendChild(document.createElement('div'));
  container.innerHTML = renderToString(page);
  const first = container.querySelector('.tactful')?.firstChild;
  const onRecoverableError = vi.fn<(error: unknown) => void>();
  const root = await act(async () => hydrateRoot(container, page, { onRecoverableError }));
  expect(onRecoverableError).not.toHaveBeenCalled();
  expect(container.querySelector('.tactful')?.contains(first ?? null)).toBe(true);
  await act(async () => root.unmount());
  container.remove();
});

it('is tested with every component that the package exports', () => {
  const exported = Object.keys(tactful).filter((name) => /^[A-Z]/.test(name));
  expect(Object.keys(everyComponent).toSorted()).toEqual(exported.toSorted());
});
