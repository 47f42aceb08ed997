import { editDistance } from './editDistance.js';

/**
 * Domains that many people have their address at, and that are long enough for a slip to be told from another domain:
 * `gmx.de` and `gmc.de` are both somebody's.
 */
const common = (
  'gmail.com googlemail.com yahoo.com yahoo.co.uk yahoo.co.jp yahoo.fr hotmail.com hotmail.co.uk hotmail.fr outlook.com ' +
  'outlook.de icloud.com protonmail.com live.com live.co.uk comcast.net verizon.net btinternet.com t-online.de ' +
  'freenet.de orange.fr wanadoo.fr laposte.net libero.it telenet.be bluewin.ch yandex.ru rediffmail.com'
).split(' ');

/** Domains that look like slips and are none. */
const others: ReadonlySet<string> = new Set(
  'mail.com email.com ymail.com rocketmail.com fastmail.com hushmail.com zoho.com love.com yahoo.ca yahoo.de yahoo.it yahoo.es hotmail.de hotmail.it hotmail.es outlook.fr outlook.es outlook.it live.de live.fr live.it live.nl mail.ru'.split(
    ' ',
  ),
);

/** The address that a shopper may have meant: at a common domain, one or two slips away. `null`: nothing seems amiss. */
export function suggestEmail(address: string): string | null {
  const [, name = '', typed = ''] = /^(.+)@([^@]+)$/.exec(address.trim()) ?? [];
  const domain = typed.toLowerCase();
  if (domain === '' || common.includes(domain) || others.has(domain)) return null;
  const near = common
    .map((candidate) => ({ candidate, distance: slips(domain, candidate) }))
    .filter(({ distance }) => distance <= 2)
    .toSorted((a, b) => a.distance - b.distance);
  return near[0] === undefined ? null : `${name}@${near[0].candidate}`;
}

/** Two slips are looked for only in what begins alike. */
function slips(domain: string, candidate: string): number {
  if (Math.abs(domain.length - candidate.length) > 2) return Infinity;
  const distance = editDistance(domain, candidate);
  return distance === 2 && domain[0] !== candidate[0] ? Infinity : distance;
}
