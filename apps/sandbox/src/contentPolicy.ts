/** Strict on purpose: a shop that takes payments should be able to say this of its checkout page. */
const strict = {
  'default-src': "'self'",
  'style-src': "'self'",
  'script-src': "'self'",
  'img-src': "'self' data:",
  'require-trusted-types-for': "'script'",
  'frame-ancestors': "'none'",
} as const;

/**
 * The content security policy of a page of the demo. One with the fields of a gateway also allows that gateway's script
 * and frames, beside the page of the bank, and nothing else; its requests are made in the frames.
 */
export function contentPolicy(gatewayOrigin: string | null): string {
  const more = gatewayOrigin && {
    'script-src': `'self' ${gatewayOrigin}`,
    'frame-src': `'self' ${gatewayOrigin}`,
  };
  return Object.entries({ ...strict, ...more })
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}
