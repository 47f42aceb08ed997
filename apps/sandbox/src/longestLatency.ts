/** Longest wait that may be asked for, in ms. */
export const longestLatency = 60_000;
