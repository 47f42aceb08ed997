/** Joins our class with the caller's. */
export function classNames(own: string, given: string | undefined): string {
  return given === undefined ? own : `${own} ${given}`;
}
