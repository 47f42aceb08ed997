import { type Coverage, coverageOf, type FactFile } from '../packages/core/test/coverageOf.js';
import { gateways } from './gateways.js';

const lists = Object.entries(
  import.meta.glob<FactFile>('../packages/core/src/gateways/*/*.json', { eager: true, import: 'default' }),
);

/** What is known of the codes of each gateway that has a list of them. */
export const coverage: readonly Coverage[] = [...gateways].flatMap(([name, folder]) => {
  const own = lists.filter(([path]) => path.includes(`/${name}/`)).map(([, list]) => list);
  return own.length === 0 ? [] : [coverageOf(folder, own)];
});
