import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { en } from '../../src/locales/en.js';
import type { HostedFacts } from './describeHostedFields.js';
import { allReady, box, errors, frames } from './hostedPage.js';
import { showHosted } from './showHosted.js';

/** What the fields of an adapter must do that can load its frames again. */
export function describeHostedRetry(adapter: string, { open }: Pick<HostedFacts, 'open'>): void {
  describe(`as secure fields that can be loaded again (${adapter})`, () => {
    test('fields that did not load are there when the shopper tries again', async () => {
      showHosted(open(['never', 'at once'], 500));
      await userEvent.click(await screen.findByRole('button', { name: en.actions.try_again }));
      expect(document.activeElement).toBe(box('card_number'));
      await allReady();
      await waitFor(() => expect(errors()).toEqual([]));
      expect(screen.queryByRole('button', { name: en.actions.try_again })).toBeNull();
      expect(frames()).toHaveLength(3);
    });
  });
}
