/** The rows of the ledger: only those in view are drawn; arrows and Enter do what the mouse does. */
import { CaretDownOutlined, CaretUpOutlined } from '@ant-design/icons';
import { useRef, useState, type KeyboardEvent } from 'react';
import { usePaneSize } from '../../paper/use-pane-size';
import { useDesk } from '../../state/desk-state';
import { columns, sortable, template, type Row } from './case-columns';
import type { LedgerFilters } from './filters';

interface Props {
  readonly rows: readonly Row[];
  readonly filters: LedgerFilters;
  readonly onSort: (column: string) => void;
  readonly onOpen: (row: Row) => void;
}

/** Rows drawn beyond the view on each side. */
const spare = 8;
const idOf = (row: Row): string => `case-${row.id}`;

export function CaseGrid({ rows, filters, onSort, onOpen }: Props) {
  const { settings } = useDesk();
  const pane = useRef<HTMLDivElement>(null);
  const size = usePaneSize(pane);
  const [top, setTop] = useState(0);
  const [at, setAt] = useState(0);
  const height = settings.largeType ? 40 : 34;
  const current = Math.min(at, rows.length - 1);
  const first = Math.max(0, Math.floor(top / height) - spare);
  const last = Math.min(rows.length, Math.ceil((top + size.height) / height) + spare);

  const move = (to: number) => {
    const next = Math.max(0, Math.min(rows.length - 1, to));
    setAt(next);
    const scroller = pane.current;
    if (scroller === null) return;
    const y = next * height;
    if (y < scroller.scrollTop) scroller.scrollTo({ top: y });
    else if (y + 2 * height > scroller.scrollTop + size.height)
      scroller.scrollTo({ top: y + 2 * height - size.height });
  };
  const keys = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor(size.height / height) - 2);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: current + 1,
      ArrowUp: current - 1,
      PageDown: current + page,
      PageUp: current - page,
      Home: 0,
      End: rows.length - 1,
    };
    const row = rows[current];
    if (event.key === 'Enter' && row !== undefined) onOpen(row);
    else if (Object.hasOwn(steps, event.key)) move(steps[event.key]!);
    else return;
    event.preventDefault();
  };
  const row = rows[current];
  return (
    <div
      ref={pane}
      role="grid"
      tabIndex={0}
      aria-label="台账"
      aria-rowcount={rows.length + 1}
      aria-activedescendant={row === undefined || current < first || current >= last ? undefined : idOf(row)}
      className="case-grid"
      onScroll={({ currentTarget }) => setTop(currentTarget.scrollTop)}
      onKeyDown={keys}
    >
      <div role="row" className="case-row case-head" style={{ gridTemplateColumns: template }}>
        {columns.map(({ key, words }) => (
          <span
            key={key}
            role="columnheader"
            aria-sort={filters.sort !== key ? undefined : filters.descending ? 'descending' : 'ascending'}
          >
            {sortable.has(key) ? (
              <button type="button" className="head-sort" tabIndex={-1} onClick={() => onSort(key)}>
                {words}
                {filters.sort !== key ? null : filters.descending ? (
                  <CaretDownOutlined aria-hidden />
                ) : (
                  <CaretUpOutlined aria-hidden />
                )}
              </button>
            ) : (
              words
            )}
          </span>
        ))}
      </div>
      <div role="rowgroup" className="case-body" style={{ height: rows.length * height }}>
        {rows.slice(first, last).map((one, n) => (
          <div
            key={one.id}
            id={idOf(one)}
            role="row"
            aria-rowindex={first + n + 2}
            aria-selected={first + n === current}
            className="case-row"
            style={{ gridTemplateColumns: template, top: (first + n) * height, height }}
            onClick={() => onOpen(one)}
          >
            {columns.map(({ key, cell }) => (
              <span key={key} role="gridcell">
                {cell(one)}
              </span>
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}
