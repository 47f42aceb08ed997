/**
 * Matches a path against a pattern such as `/v1/payments/:id`. Answers with what stands for the `:names`, decoded;
 * `null` when it does not match, or cannot be decoded.
 */
export function matchPath(pattern: string, path: string): Readonly<Record<string, string>> | null {
  const names = pattern.split('/');
  const steps = path.split('/');
  if (names.length !== steps.length) return null;
  const found: [string, string][] = [];
  for (const [index, name] of names.entries()) {
    const step = steps[index] ?? '';
    if (!name.startsWith(':') && name !== step) return null;
    if (name.startsWith(':') && step === '') return null;
    if (name.startsWith(':')) found.push([name.slice(1), step]);
  }
  try {
    return Object.fromEntries(found.map(([name, step]) => [name, decodeURIComponent(step)]));
  } catch {
    return null;
  }
}
