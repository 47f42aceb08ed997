/** Takes an expiry date `MM/YY` apart, for gateways that want month and year by themselves. */
export function cardExpiry(text = ''): { readonly month: string; readonly year: string } {
  const [month = '', year = ''] = text.split('/');
  return { month, year };
}
