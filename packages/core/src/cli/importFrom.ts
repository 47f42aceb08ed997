/** This file's own extension: `.ts` in the repository, `.js` in the package. */
const extension = import.meta.url.slice(-3);

/** Imports a module of this package by its path below a folder, without its extension. */
export async function importFrom(folder: URL, path: string): Promise<Readonly<Record<string, unknown>>> {
  const module: Readonly<Record<string, unknown>> = await import(new URL(path + extension, folder).href);
  return module;
}
