import { errorPages } from './errorPages.js';

/** Whether a code is no prose, which may hold anything and does not go into a command to copy. */
export function isPlainCode(code: string | null): boolean {
  return /^\w[\w.-]*$/.test(code ?? '');
}

/** The line with the command that explains a code: none for a gateway that the command does not know. */
export function moreAbout(gateway: string, code: string | null): readonly string[] {
  const isKnown = Object.hasOwn(errorPages, gateway) && isPlainCode(code);
  return isKnown ? [`More: npx tactful explain ${gateway} ${code}`] : [];
}
