import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Button } from './Button.js';

it.each([
  ['a longer one', 'Looking it up for you'],
  ['a shorter one', 'Wait'],
])('busy, it says so with %s, and keeps its size', (_, busyLabel) => {
  const { rerender } = render(<Button busyLabel={busyLabel}>Try again</Button>);
  const button = screen.getByRole('button', { name: 'Try again' });
  expect(button.textContent, 'nothing else to find').toBe('Try again');
  const { width, height } = button.getBoundingClientRect();
  expect(height, 'one line').toBe(44);
  rerender(
    <Button isBusy busyLabel={busyLabel}>
      Try again
    </Button>,
  );
  expect(screen.getByRole('button', { name: busyLabel })).toBe(button);
  expect(button.textContent).toBe(busyLabel);
  const busy = button.getBoundingClientRect();
  expect([busy.width, busy.height]).toEqual([width, height]);
});
