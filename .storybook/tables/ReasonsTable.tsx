import {
  describe,
  disclose,
  paymentError,
  type PaymentMessage,
  type PublicReason,
  type Reason,
  type ReasonInfo,
  reasonInfo,
} from '@tactful/core';
import { useCheckout } from '@tactful/react';
import { type ReactNode, useMemo } from 'react';
import { allReasons } from '../allReasons.js';
import { Code } from './Code.js';
import { type Column, DataTable } from './DataTable.js';
import { MessageCell } from './MessageCell.js';
import { ReasonCell } from './ReasonCell.js';
import { TablePage } from './TablePage.js';

interface ReasonRow {
  readonly reason: Reason;
  readonly shown: PublicReason;
  readonly info: ReasonInfo;
  readonly message: PaymentMessage;
}

const columns: readonly Column<ReasonRow>[] = [
  { header: 'Reason', cell: ({ reason, shown }) => <ReasonCell reason={reason} shown={shown} /> },
  { header: 'Placement', cell: ({ info }) => info.placement },
  { header: 'Severity', cell: ({ info }) => info.severity },
  { header: 'Field', cell: ({ info }) => info.field && <Code>{info.field}</Code> },
  { header: 'Money', cell: ({ info }) => info.money.replaceAll('_', ' ') },
  {
    header: 'The shopper reads',
    isForShopper: true,
    cell: ({ message }) => <MessageCell message={message} />,
  },
  { header: 'The shopper can', isForShopper: true, cell: ({ message }) => <Actions message={message} /> },
];

/** Every reason of the taxonomy, how it is presented and what the shopper reads. */
export function ReasonsTable(): ReactNode {
  const { messages, disclosure } = useCheckout();
  const rows = useMemo(
    () =>
      allReasons.map((reason): ReasonRow => {
        const error = disclose(paymentError(reason), disclosure);
        return {
          reason,
          shown: error.reason,
          info: reasonInfo(error.reason),
          message: describe(error, messages),
        };
      }),
    [messages, disclosure],
  );
  return (
    <TablePage title="Reasons">
      <p>
        Why a payment or a step of a checkout can fail. Some reasons no shopper is told: another stands in,
        whole. Shown under the {disclosure} disclosure policy; language and policy are those of the toolbar.
      </p>
      <DataTable
        caption="Reasons, how each is presented and what the shopper reads"
        columns={columns}
        rows={rows}
        keyOf={({ reason }) => reason}
        textOf={({ reason, shown, info, message }) =>
          [reason, shown, info.placement, info.severity, info.field, message.title, message.body].join(' ')
        }
      />
    </TablePage>
  );
}

function Actions({ message: { actions, lang, dir } }: { readonly message: PaymentMessage }): ReactNode {
  return (
    <ul className="table-actions" lang={lang} dir={dir}>
      {actions.map(({ action, label }) => (
        <li key={action}>{label}</li>
      ))}
    </ul>
  );
}
