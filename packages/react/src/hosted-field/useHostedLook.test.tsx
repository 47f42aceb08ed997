import { fireEvent, render, screen } from '@testing-library/react';
import { type ReactNode, useRef } from 'react';
import { expect, it } from 'vitest';
import { useHostedLook } from './useHostedLook.js';

function Box({ color }: { readonly color: string }): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const look = useHostedLook(box, 'ltr');
  return (
    <div ref={box} data-testid="box" style={{ color }}>
      {look?.color}
    </div>
  );
}

it.each(['transitionEnd', 'transitionCancel'] as const)('reads a new colour at %s', (event) => {
  const { rerender } = render(<Box color="rgb(1, 2, 3)" />);
  const box = screen.getByTestId('box');
  expect(box.textContent).toBe('rgb(1, 2, 3)');
  rerender(<Box color="rgb(4, 5, 6)" />);
  fireEvent[event](box);
  expect(box.textContent).toBe('rgb(4, 5, 6)');
});
