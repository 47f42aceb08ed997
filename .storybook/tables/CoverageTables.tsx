import type { ReactNode } from 'react';
import type { Coverage } from '../../packages/core/test/coverageOf.js';
import { coverage } from '../coverage.js';
import { Code } from './Code.js';
import { type Column, DataTable } from './DataTable.js';
import { TablePage } from './TablePage.js';

type List = Coverage['lists'][number];
type Exception = List['exceptions'][number] & { readonly list: string };

const lists = coverage.flatMap((gateway) => gateway.lists);
const generic = lists.flatMap((list): Exception[] =>
  list.exceptions.map((exception) => ({ ...exception, list: list.name })),
);

const gatewayColumns: readonly Column<Coverage>[] = [
  { header: 'Gateway', cell: ({ gateway }) => gateway },
  { header: 'Codes known', cell: ({ known }) => sum(Object.values(known)) },
  { header: 'Specific', cell: ({ known }) => known.specific },
  { header: 'Masked', cell: ({ known }) => known.masked },
  { header: 'Store', cell: ({ known }) => known.store },
  { header: 'Open', cell: ({ known }) => known.unknown },
  { header: 'General', cell: ({ known }) => known.generic },
];

const listColumns: readonly Column<List>[] = [
  { header: 'List', cell: ({ name }) => name },
  { header: 'Shopper-facing codes', cell: ({ shopperFacing }) => shopperFacing },
  { header: 'The gateway says no more', cell: ({ silent }) => silent },
  { header: 'It says more, we do not', cell: ({ exceptions, silent }) => exceptions.length - silent },
  { header: 'Told', cell: ({ share }) => `${Math.floor(share * 1000) / 10} %` },
];

const exceptionColumns: readonly Column<Exception>[] = [
  { header: 'Code', cell: ({ code }) => <Code>{code}</Code> },
  { header: 'List', cell: ({ list }) => list },
  { header: 'Means', cell: ({ meaning }) => meaning },
  { header: 'Reason', cell: ({ reason }) => <Code>{reason}</Code> },
  { header: 'Why no more', cell: ({ why }) => why },
  { header: 'The gateway says more', cell: ({ gatewaySaysNoMore }) => (gatewaySaysNoMore ? 'no' : 'yes') },
];

/** What Tactful makes of the codes of each gateway, counted from the tables of core. The same is in docs/coverage.md. */
export function CoverageTables(): ReactNode {
  return (
    <TablePage title="Coverage">
      <p>
        Specific: the shopper reads what is the matter. Masked: no shopper may be told. Store: a problem of
        the store. Open: nobody knows yet whether the payment went through. General: “declined” or “did not go
        through”, and not why.
      </p>
      <h2>Codes known</h2>
      <DataTable
        caption="Codes that the tables have, and how each is told"
        columns={gatewayColumns}
        rows={coverage}
        keyOf={({ gateway }) => gateway}
        textOf={({ gateway }) => gateway}
      />
      <h2>Codes that a shopper can meet</h2>
      <DataTable
        caption="Codes that a shopper can meet, from the gateways’ own lists"
        columns={listColumns}
        rows={lists}
        keyOf={({ name }) => name}
        textOf={({ name }) => name}
      />
      <h2>Codes that are told in general words, and why</h2>
      <DataTable
        caption="Shopper-facing codes that are told in general words, and why"
        columns={exceptionColumns}
        rows={generic}
        keyOf={({ list, kind, code, meaning }) => [list, kind, code, meaning].join(' ')}
        textOf={({ list, code, meaning, reason, why }) => [list, code, meaning, reason, why].join(' ')}
      />
    </TablePage>
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
