import type { CodeFact, CodeTable, Fixture, Gateway, WireAnswer } from '@tactful/core';

/** What a gateway's folder in core holds. */
export interface GatewayFolder {
  readonly gateway: Gateway;
  /** Its tables of codes by kind. */
  readonly codes: Readonly<Record<string, CodeTable>>;
  readonly fixtures: readonly Fixture[];
  /** The answer with which the gateway reports a code. */
  readonly answerWith: (fact: CodeFact) => WireAnswer;
}

const readers = import.meta.glob<Record<string, Gateway>>('../packages/core/src/gateways/*/index.ts', {
  eager: true,
});
const tables = import.meta.glob<Pick<GatewayFolder, 'codes'>>('../packages/core/src/gateways/*/codes.ts', {
  eager: true,
});
const answers = import.meta.glob<Pick<GatewayFolder, 'fixtures' | 'answerWith'>>(
  '../packages/core/src/gateways/*/fixtures.ts',
  { eager: true },
);

/** Every gateway there is, by its name. */
export const gateways: ReadonlyMap<string, GatewayFolder> = new Map(
  Object.entries(readers).flatMap(([path, exports]): [string, GatewayFolder][] => {
    const [gateway] = Object.values(exports);
    const table = tables[path.replace('index.ts', 'codes.ts')];
    const answer = answers[path.replace('index.ts', 'fixtures.ts')];
    return gateway && table && answer ? [[gateway.name, { gateway, ...table, ...answer }]] : [];
  }),
);
