/**
 * Examples of the postal codes of a country, one for each shape that is in use: what counts is where letters and digits
 * stand. The first is the one that shoppers are shown. A country that is not here is not checked.
 *
 * Shapes: https://github.com/melwynfurtado/postcode-validator (3.10.22, read 2026-11-22). Prefixes of countries and
 * spaces are left out, and ranges are not checked: a new code must not be refused.
 */
export const postalCodes = {
  AD: ['AD500'],
  AR: ['1425', 'C1425', 'C1425CLA'],
  AT: ['1010'],
  AU: ['2000'],
  BA: ['71000'],
  BD: ['1000'],
  BE: ['1000'],
  BG: ['1000'],
  BR: ['01310-100'],
  BY: ['220030'],
  CA: ['K1A 0B1'],
  CH: ['8001'],
  CL: ['8320000'],
  CN: ['100000'],
  CO: ['110111'],
  CR: ['10101'],
  CY: ['1010'],
  CZ: ['110 00'],
  DE: ['10115'],
  DK: ['1050'],
  DO: ['10101'],
  DZ: ['16000'],
  EE: ['10111'],
  EG: ['11511'],
  ES: ['28001'],
  FI: ['00100'],
  FR: ['75001'],
  GB: ['SW1A 1AA', 'M1 1AE', 'B33 8TH', 'W1A 0AX', 'CR2 6XH', 'DN55 1PT'],
  GE: ['0105'],
  GR: ['105 57'],
  HR: ['10000'],
  HU: ['1011'],
  ID: ['10110'],
  IL: ['9100001', '91000'],
  IN: ['110001'],
  IS: ['101'],
  IT: ['00118'],
  JO: ['11110'],
  JP: ['100-0001'],
  KR: ['03187'],
  KZ: ['010000'],
  LI: ['9490'],
  LK: ['00100'],
  LT: ['01103'],
  LU: ['1009'],
  LV: ['1010'],
  MA: ['10000'],
  MC: ['98000'],
  MD: ['2001'],
  ME: ['81000'],
  MK: ['1000'],
  MT: ['VLT 1117', 'VLT 117', 'VLT 17'],
  MX: ['06000'],
  MY: ['50000'],
  NL: ['1012 AB'],
  NO: ['0150'],
  NZ: ['6011'],
  PE: ['15001'],
  PH: ['1000'],
  PK: ['44000'],
  PL: ['00-001'],
  PR: ['00901', '00901-1234'],
  PT: ['1000-001', '1000'],
  RO: ['010011'],
  RS: ['11000', '110001'],
  RU: ['101000'],
  SA: ['11564', '11564-1234'],
  SE: ['111 22'],
  SG: ['018956'],
  SI: ['1000'],
  SK: ['811 01'],
  TH: ['10200'],
  TN: ['1000'],
  TR: ['34000'],
  TW: ['100', '10001', '100001'],
  UA: ['01001'],
  US: ['10001', '10001-1234'],
  UY: ['11000'],
  VE: ['1010'],
  VN: ['100000', '10000'],
  ZA: ['0001'],
} as const satisfies Record<string, readonly [string, ...string[]]>;

/**
 * Countries that have no postal codes: `NO_POSTAL_CODE_COUNTRIES` in
 * https://github.com/stripe/stripe-android/blob/master/stripe/src/main/java/com/stripe/android/view/CountryUtils.java
 * (read 2026-11-22), without those that postcode-validator knows a code of.
 */
export const countriesWithoutPostalCode: ReadonlySet<string> = new Set(
  (
    'AE AG AN AO AW BF BI BJ BO BS BW BZ CD CF CG CI CM DJ DM ER FJ GD GH GM GQ GY HK JM KI KM KN KP LC ML MO MR MS MW ' +
    'NR NU QA RW SB SC SL SR ST SY TF TK TL TO TT TV UG VU YE ZW'
  ).split(' '),
);
