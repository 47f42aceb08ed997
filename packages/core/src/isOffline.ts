/** Whether the browser knows that it has no connection. Elsewhere nobody knows, so it is not offline. */
export function isOffline(): boolean {
  return typeof navigator !== 'undefined' && navigator.onLine === false;
}
