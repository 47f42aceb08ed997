interface Asking {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What the shop's server answered: as it came, for a gateway to read, and taken apart. */
interface Answered {
  readonly response: Response;
  readonly status: number;
  readonly body: unknown;
}

/** Asks the shop's server of a sandbox. */
export async function askShop(
  url: string,
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  path: string,
  { body, headers = {} }: Asking = {},
): Promise<Answered> {
  const text = body === undefined ? {} : { body: JSON.stringify(body) };
  const response = await fetch(url + path, { method, headers, ...text });
  return { response: response.clone(), status: response.status, body: await response.json() };
}

/** Places an order at the shop's server of a sandbox. */
export async function placeOrder(
  url: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<unknown> {
  return (await askShop(url, 'POST', '/shop/orders', { headers })).body;
}
