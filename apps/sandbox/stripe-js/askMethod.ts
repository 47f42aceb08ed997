import { inputOf } from './inputOf.js';

/** What the page says of the payer. */
export interface MethodOrder {
  readonly key: string;
  readonly billing?: Readonly<Record<string, unknown>>;
}

/** Makes a payment method of the card in the frames, at the gateway. What comes back has no number in it. */
export async function askMethod({ key, billing = {} }: MethodOrder): Promise<object> {
  const [month = '', year = ''] = inputOf('cardExpiry')?.value.split(' / ') ?? [];
  const card = {
    type: 'card',
    'card[number]': (inputOf('cardNumber')?.value ?? '').replace(/\D/g, ''),
    'card[exp_month]': month,
    'card[exp_year]': year,
    'card[cvc]': inputOf('cardCvc')?.value ?? '',
  };
  try {
    const response = await fetch('/v1/payment_methods', {
      method: 'POST',
      headers: { Authorization: `Bearer ${key}` },
      body: new URLSearchParams([...Object.entries(card), ...flat(billing, 'billing_details')]),
    });
    const body: unknown = await response.json();
    return response.ok ? { paymentMethod: body } : Object(body);
  } catch {
    return { error: { type: 'api_connection_error', message: 'A sentence of the gateway.' } };
  }
}

/** `{ address: { postal_code } }` is the field `billing_details[address][postal_code]`. */
function flat(value: object, path: string): [string, string][] {
  return Object.entries(value).flatMap(([name, inner]): [string, string][] => {
    const own = `${path}[${name}]`;
    if (typeof inner === 'object' && inner !== null) return flat(inner, own);
    return inner === undefined || inner === null ? [] : [[own, String(inner)]];
  });
}
