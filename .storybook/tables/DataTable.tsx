import { useCheckout } from '@tactful/react';
import { type ReactNode, useId, useState } from 'react';

/** One column of a table: its header, and what stands in it for a row. The first column names the row. */
export interface Column<Row> {
  readonly header: string;
  /** It holds what a shopper reads: it begins where that language begins. */
  readonly isForShopper?: boolean;
  readonly cell: (row: Row) => ReactNode;
}

interface DataTableProps<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** What the filter looks through. */
  readonly textOf: (row: Row) => string;
}

/** How many rows are shown at first: a page of all codes takes seconds to check for accessibility. */
const firstRows = 50;

/** A table that can be filtered by words. On a narrow page the cells of a row stand below each other. */
export function DataTable<Row>({ caption, columns, rows, keyOf, textOf }: DataTableProps<Row>): ReactNode {
  const [filter, setFilter] = useState('');
  const [isWhole, setIsWhole] = useState(false);
  const id = useId();
  const { dir } = useCheckout().messages;
  const words = filter.toLowerCase().split(/\s+/);
  const found = rows.filter((row) => words.every((word) => textOf(row).toLowerCase().includes(word)));
  const shown = isWhole ? found : found.slice(0, firstRows);
  return (
    <>
      <div className="table-filter">
        <label htmlFor={id}>Filter</label>
        <input id={id} type="search" value={filter} onChange={(event) => setFilter(event.target.value)} />
        <p role="status">
          {found.length} of {rows.length} rows
          {shown.length < found.length && `, the first ${shown.length} of them shown`}
        </p>
      </div>
      <div className="table-scroll" role="region" aria-label={caption} tabIndex={0}>
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              {columns.map(({ header, isForShopper }) => (
                <th key={header} scope="col" dir={isForShopper ? dir : undefined}>
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={keyOf(row)}>
                {columns.map(({ header, isForShopper, cell }, index) =>
                  index === 0 ? (
                    <th key={header} scope="row" data-header={header}>
                      {cell(row)}
                    </th>
                  ) : (
                    <td key={header} data-header={header} dir={isForShopper ? dir : undefined}>
                      {cell(row)}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {shown.length < found.length && (
        <button type="button" className="table-more" onClick={() => setIsWhole(true)}>
          Show all {found.length}
        </button>
      )}
    </>
  );
}
