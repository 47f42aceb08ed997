/** A scenario's name as words: `two_fields` is "Two fields". */
export function scenarioTitle(name: string): string {
  const words = name.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
