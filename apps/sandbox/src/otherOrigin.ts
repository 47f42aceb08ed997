/**
 * The origin that the sandbox has beside the one of a page: `127.0.0.1` for `localhost` and the other way round. From
 * there it plays a gateway whose script and frames must not be of the page's own origin.
 * @param host The `Host` of the page's request. `null`: neither of the two.
 */
export function otherOrigin(host: string | undefined): string | null {
  const [, name, port = ''] = /^(localhost|127\.0\.0\.1)(:\d+)?$/.exec(host ?? '') ?? [];
  if (name === undefined) return null;
  return `http://${name === 'localhost' ? '127.0.0.1' : 'localhost'}${port}`;
}
