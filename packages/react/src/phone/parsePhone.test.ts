import { getExampleNumber, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import examples from 'libphonenumber-js/mobile/examples';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { countries } from '../country/countries.js';
import { paymentValues } from '../validation/paymentValues.js';
import { callingCodes } from './callingCodes.js';
import { parsePhone } from './parsePhone.js';
import { phoneExample } from './phoneExample.js';
import { phoneLibrary } from './phoneLibrary.js';

afterEach(() => {
  phoneLibrary.current = null;
});

describe('with the library', () => {
  beforeEach(() => {
    phoneLibrary.current = { getExampleNumber, isSupportedCountry, parsePhoneNumberFromString, examples };
  });

  test('every country with a calling code has an example, which is a number of it', () => {
    const wrong = [...callingCodes].filter(([country, code]) => {
      const { isPossible, callingCode } = parsePhone(phoneExample(country) ?? '', country);
      return !isPossible || callingCode !== code;
    });
    expect(wrong).toEqual([]);
    expect([phoneExample(''), phoneExample('XX')]).toEqual([undefined, undefined]);
    expect(phoneExample('FR')).toBe('06\u00a012\u00a034\u00a056\u00a078');
  });

  test.each([
    ['030 123456', 'DE', '+4930123456', 'DE'],
    ['07700 900123', 'GB', '+447700900123', 'GB'],
    ['(212) 555-0123', 'US', '+12125550123', 'US'],
    ['06 1234 5678', 'IT', '+390612345678', 'IT'],
    ['8 (912) 345-67-89', 'RU', '+79123456789', 'RU'],
    ['+44 20 7946 0018', 'US', '+442079460018', 'GB'],
    ['0044 20 7946 0018', 'US', '+442079460018', 'GB'],
    ['+44 7700 900123', 'US', '+447700900123', null],
    ['+1 604 555 0123', 'US', '+16045550123', 'CA'],
    ['+49 30 123456', '', '+4930123456', 'DE'],
    ['０３０１２３４５６', 'DE', '+4930123456', 'DE'],
    ['٠٥٠١٢٣٤٥٦٧', 'AE', '+971501234567', 'AE'],
    ['\u202A+49\u00a030\u2011123456\u202C', '', '+4930123456', 'DE'],
  ])('%s in %s is %s of %s', (text, country, e164, found) => {
    expect(parsePhone(text, country)).toMatchObject({ e164, country: found, isPossible: true });
    expect(paymentValues({ phone: text, phone_country: country }).phone).toBe(e164);
  });

  test.each([
    ['', 'DE'],
    ['12', 'DE'],
    ['030', 'DE'],
    ['030 123456', ''],
    ['212 555 012', 'US'],
    ['212 555 01234', 'US'],
    ['call me', 'US'],
    ['+49 30 123456 ext', 'DE'],
    ['1'.repeat(60), 'DE'],
    ['+999 123456', 'DE'],
    ['030 123456', 'constructor'],
  ])('"%s" in %s cannot be a number', (text, country) => {
    expect(parsePhone(text, country).isPossible).toBe(false);
  });
});

describe('while the library is not there', () => {
  test.each([
    ['+49 30 123456', '+4930123456', true],
    ['0049 30 123456', '+4930123456', true],
    ['030 123456', null, true],
    ['12', null, false],
    ['call me', null, false],
  ])('of %s it is known: %s, %s', (text, e164, isPossible) => {
    expect(parsePhone(text, 'DE')).toEqual({ e164, country: null, callingCode: null, isPossible });
  });

  test('a number that cannot be told is sent as it was typed', () => {
    expect(paymentValues({ phone: ' 030 123456 ', phone_country: 'DE' }).phone).toBe('030 123456');
  });
});

test('the calling codes are those of the library', () => {
  for (const [country, code] of callingCodes) {
    const number = parsePhoneNumberFromString(`+${code}12345678`);
    expect([country, number?.countryCallingCode]).toEqual([country, code]);
    expect(countries).toContain(country);
  }
  expect(countries.filter((country) => isSupportedCountry(country) && !callingCodes.has(country))).toEqual(
    [],
  );
});
