import { loadPhoneLibrary } from './loadPhoneLibrary.js';
import { parsePhone } from './parsePhone.js';
import { phoneLibrary } from './phoneLibrary.js';

/** How long, in ms, a number waits for libphonenumber-js. Then it is taken as it was typed. */
const patience = 3000;

/**
 * Whether a text can be a phone number. One that cannot be written as E.164 yet waits for the library that knows how:
 * so a form that is sent early sends what one does that is sent late.
 * @param country ISO 3166-1 code, for a number without a calling code.
 */
export function checkPhone(text: string, country: string): boolean | Promise<boolean> {
  const { isPossible, e164 } = parsePhone(text, country);
  if (!isPossible || e164 !== null || phoneLibrary.current !== null) return isPossible;
  return Promise.race([loadPhoneLibrary(), wait(patience)]).then(() => parsePhone(text, country).isPossible);
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
