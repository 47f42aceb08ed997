const { protocol, hostname, port } = window.location;
const other = hostname === 'localhost' ? '127.0.0.1' : 'localhost';

/**
 * Where the sandbox plays Stripe.js: at the other name of this machine, which is another origin. A shop's page has
 * `https://js.stripe.com` here. A development server has the sandbox behind it.
 */
export const stripeOrigin: string =
  import.meta.env.VITE_SANDBOX ?? `${protocol}//${other}${port === '' ? '' : `:${port}`}`;
