/** Whether a value holds anything but spaces. */
export function filled(value: string): boolean {
  return value.trim() !== '';
}
