import type { CardFrame } from './openFrame.js';

/** The frame of each element that is on the page, for the script alone. */
export const frameOf = new WeakMap<object, CardFrame>();
