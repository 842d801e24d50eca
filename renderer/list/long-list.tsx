/** A table of any number of rows: only those in view are drawn; arrows and Enter do what the mouse does. */
import { CaretDownOutlined, CaretUpOutlined } from '@ant-design/icons';
import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { usePaneSize } from '../paper/use-pane-size';
import { useDesk } from '../state/desk-state';

export interface ListColumn<Row> {
  readonly key: string;
  readonly words: string;
  /** px; 0 takes what is left. */
  readonly width: number;
  readonly cell: (row: Row) => ReactNode;
  /** Rows can be asked for in its order. */
  readonly sorts?: boolean;
}

interface Props<Row> {
  readonly label: string;
  readonly columns: readonly ListColumn<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** The column sorted by; '' the list's own order. */
  readonly sort: string;
  readonly descending: boolean;
  readonly onSort: (column: string) => void;
  readonly onOpen: (row: Row) => void;
}

/** Rows drawn beyond the view on each side. */
const spare = 8;
/** What a column that takes the rest has at least, px. */
const least = 160;

export function LongList<Row>(props: Props<Row>) {
  const { label, columns, rows, keyOf, sort, descending, onSort, onOpen } = props;
  const listId = useId();
  const idOf = (row: Row): string => `${listId}${keyOf(row)}`;
  const template = columns
    .map(({ width }) => (width === 0 ? `minmax(${least}px, 1fr)` : `${width}px`))
    .join(' ');
  const minWidth = columns.reduce((sum, { width }) => sum + (width === 0 ? least : width), 0);
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
      aria-label={label}
      aria-rowcount={rows.length + 1}
      aria-activedescendant={row === undefined || current < first || current >= last ? undefined : idOf(row)}
      className="long-list"
      onScroll={({ currentTarget }) => setTop(currentTarget.scrollTop)}
      onKeyDown={keys}
    >
      <div role="row" className="list-row list-head" style={{ gridTemplateColumns: template, minWidth }}>
        {columns.map(({ key, words, sorts }) => (
          <span
            key={key}
            role="columnheader"
            aria-sort={sort !== key ? undefined : descending ? 'descending' : 'ascending'}
          >
            {sorts === true ? (
              <button type="button" className="head-sort" tabIndex={-1} onClick={() => onSort(key)}>
                {words}
                {sort !== key ? null : descending ? (
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
      <div role="rowgroup" className="list-body" style={{ height: rows.length * height, minWidth }}>
        {rows.slice(first, last).map((one, n) => (
          <div
            key={keyOf(one)}
            id={idOf(one)}
            role="row"
            aria-rowindex={first + n + 2}
            aria-selected={first + n === current}
            className="list-row"
            style={{ gridTemplateColumns: template, minWidth, top: (first + n) * height, height }}
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
