import { build } from 'esbuild';

/**
 * @param {string} path a TypeScript module
 * @returns {Promise<Record<string, any>>} its exports
 */
export async function loadModule(path) {
  const { outputFiles } = await build({ entryPoints: [path], bundle: true, write: false, format: 'esm' });
  const text = outputFiles[0]?.text ?? '';
  return import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`);
}
