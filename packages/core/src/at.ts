/**
 * Follows a path into anything that came from outside. `undefined` when a step is missing or cannot be read: hostile
 * getters and proxies are silenced here, so that nothing above needs to guard.
 */
export function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  let found = value;
  try {
    for (const key of path) {
      if ((typeof found !== 'object' && typeof found !== 'function') || found === null) return undefined;
      found = Reflect.get(found, key);
    }
  } catch {
    return undefined;
  }
  return found;
}

/** Like `at`, for text: `undefined` for anything else and for the empty string. */
export function textAt(value: unknown, ...path: readonly (string | number)[]): string | undefined {
  const found = at(value, ...path);
  return typeof found === 'string' && found !== '' ? found : undefined;
}

/** Like `at`, for a list: at most the first 100 items, none for anything else. */
export function listAt(value: unknown, ...path: readonly (string | number)[]): readonly unknown[] {
  const found = at(value, ...path);
  try {
    return Array.isArray(found) ? found.slice(0, 100) : [];
  } catch {
    return [];
  }
}
