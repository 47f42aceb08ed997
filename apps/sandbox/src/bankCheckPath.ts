/** Where the page of the bank stands that asks who makes a payment, at the shop's own origin. */
export function bankCheckPath(gateway: string, payment: string): string {
  return `/shop/bank-check/${gateway}/${payment}`;
}
