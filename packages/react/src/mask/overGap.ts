import type { MaskitoPreprocessor } from '@maskito/core';

/** Lets Backspace and Delete at a separator take the character behind it along: a key that does nothing feels broken. */
export const overGap: MaskitoPreprocessor = ({ elementState, data }, action) => {
  const { value, selection } = elementState;
  const [from, to] = selection;
  const isDeletion = action === 'deleteBackward' || action === 'deleteForward';
  if (!isDeletion || /[\p{L}\p{N}]/u.test(value.slice(from, to))) return { elementState, data };
  const wider: readonly [number, number] =
    action === 'deleteBackward' ? [Math.max(0, from - 1), to] : [from, to + 1];
  return { elementState: { value, selection: wider }, data };
};
