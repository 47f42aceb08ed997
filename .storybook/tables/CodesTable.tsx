import { describe, disclose, type PaymentError, type PaymentMessage, type PublicReason } from '@tactful/core';
import { useCheckout } from '@tactful/react';
import { type ReactNode, useMemo } from 'react';
import { type GatewayFolder, gateways } from '../gateways.js';
import { gatewayTitle } from '../gatewayTitle.js';
import { readCode } from '../readCode.js';
import { Code } from './Code.js';
import { type Column, DataTable } from './DataTable.js';
import { MessageCell } from './MessageCell.js';
import { ReasonCell } from './ReasonCell.js';
import { TablePage } from './TablePage.js';

interface CodeRow {
  readonly kind: string;
  readonly code: string;
  readonly error: PaymentError;
  readonly shown: PublicReason;
  readonly message: PaymentMessage;
}

const columns: readonly Column<CodeRow>[] = [
  { header: 'Code', cell: ({ code }) => <Code>{code}</Code> },
  { header: 'Kind', cell: ({ kind }) => kind },
  { header: 'Reason', cell: ({ error, shown }) => <ReasonCell reason={error.reason} shown={shown} /> },
  { header: 'Field', cell: ({ error }) => error.field && <Code>{error.field}</Code> },
  {
    header: 'The shopper reads',
    isForShopper: true,
    cell: ({ message }) => <MessageCell message={message} />,
  },
];

/** Every code of the toolbar's gateway, read as it comes over the wire, and what the shopper reads. */
export function CodesTable(): ReactNode {
  const { gateway, messages, disclosure } = useCheckout();
  const folder = gateways.get(gateway.name);
  const rows = useMemo(
    () =>
      folder === undefined
        ? []
        : codesOf(folder).map(({ kind, code }): CodeRow => {
            const error = readCode(folder, { kind, code });
            const shown = disclose(error, disclosure);
            return { kind, code, error, shown: shown.reason, message: describe(shown, messages) };
          }),
    [folder, messages, disclosure],
  );
  const title = `Codes of ${gatewayTitle(gateway.name)}`;
  return (
    <TablePage title={title}>
      <p>
        Every code is read as it comes over the wire, and shown under the {gateway.policy ?? disclosure}{' '}
        disclosure policy. Gateway, language and policy are those of the toolbar.
      </p>
      <DataTable
        caption={`${title}, what each means and what the shopper reads`}
        columns={columns}
        rows={rows}
        keyOf={({ kind, code }) => `${kind} ${code}`}
        textOf={({ kind, code, error, shown, message }) =>
          [kind, code, error.reason, error.field, shown, message.title, message.body].join(' ')
        }
      />
    </TablePage>
  );
}

function codesOf({ codes }: GatewayFolder): { kind: string; code: string }[] {
  return Object.entries(codes).flatMap(([kind, table]) => Object.keys(table).map((code) => ({ kind, code })));
}
