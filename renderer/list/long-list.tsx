/** A table of any number of rows: only those in view are drawn; arrows and Enter do what the mouse does. */
import { CaretDownOutlined, CaretUpOutlined } from '@ant-design/icons';
import { Checkbox } from 'antd';
import { useId, useRef, useState, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import { usePaneSize } from '../paper/use-pane-size';
import { useDesk } from '../state/desk-state';
import type { Selection } from './selection';

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
  /** Rows can be chosen: boxes in front, Space, Shift and Ctrl as in any list. */
  readonly selection?: Selection<Row> | undefined;
}

/** Rows drawn beyond the view on each side. */
const spare = 8;
/** The column of boxes, px. */
const BOX = 36;
/** What a column that takes the rest has at least, px. */
const least = 160;

export function LongList<Row>(props: Props<Row>) {
  const { label, columns, rows, keyOf, sort, descending, onSort, onOpen, selection } = props;
  const listId = useId();
  const idOf = (row: Row): string => `${listId}${keyOf(row)}`;
  const boxes = selection === undefined ? '' : `${BOX}px `;
  const template =
    boxes + columns.map(({ width }) => (width === 0 ? `minmax(${least}px, 1fr)` : `${width}px`)).join(' ');
  const minWidth = columns.reduce(
    (sum, { width }) => sum + (width === 0 ? least : width),
    selection === undefined ? 0 : BOX,
  );
  const { settings } = useDesk();
  const pane = useRef<HTMLDivElement>(null);
  const size = usePaneSize(pane);
  const [top, setTop] = useState(0);
  const [at, setAt] = useState(0);
  /** Where choosing began. */
  const anchor = useRef(0);
  const height = settings.largeType ? 40 : 34;
  const current = Math.min(at, rows.length - 1);
  const first = Math.max(0, Math.floor(top / height) - spare);
  const last = Math.min(rows.length, Math.ceil((top + size.height) / height) + spare);

  const between = (a: number, b: number) => rows.slice(Math.min(a, b), Math.max(a, b) + 1);
  const move = (to: number, extend: boolean) => {
    const next = Math.max(0, Math.min(rows.length - 1, to));
    setAt(next);
    if (extend) selection?.only(between(anchor.current, next));
    else anchor.current = next;
    const scroller = pane.current;
    if (scroller === null) return;
    const y = next * height;
    if (y < scroller.scrollTop) scroller.scrollTo({ top: y });
    else if (y + 2 * height > scroller.scrollTop + size.height)
      scroller.scrollTo({ top: y + 2 * height - size.height });
  };
  const keys = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return;
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
    else if (Object.hasOwn(steps, event.key)) move(steps[event.key]!, event.shiftKey);
    else if (event.key === ' ' && row !== undefined && selection !== undefined) selection.toggle(row);
    else if (event.key === 'Escape' && selection !== undefined && selection.chosen.size > 0)
      selection.clear();
    else if (event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey) && selection !== undefined)
      selection.only(rows);
    else return;
    event.preventDefault();
  };
  const onRow = (event: MouseEvent, n: number, row: Row) => {
    const before = anchor.current;
    setAt(n);
    if (event.shiftKey && selection !== undefined) {
      selection.add(between(before, n));
      return;
    }
    anchor.current = n;
    if ((event.ctrlKey || event.metaKey) && selection !== undefined) selection.toggle(row);
    else onOpen(row);
  };
  const row = rows[current];
  const all = rows.length > 0 && (selection?.chosen.size ?? 0) >= rows.length;
  return (
    <div
      ref={pane}
      role="grid"
      tabIndex={0}
      aria-label={label}
      aria-rowcount={rows.length + 1}
      aria-multiselectable={selection !== undefined}
      aria-activedescendant={row === undefined || current < first || current >= last ? undefined : idOf(row)}
      className="long-list"
      onScroll={({ currentTarget }) => setTop(currentTarget.scrollTop)}
      onKeyDown={keys}
    >
      <div role="row" className="list-row list-head" style={{ gridTemplateColumns: template, minWidth }}>
        {selection === undefined ? null : (
          <span role="columnheader">
            <Checkbox
              aria-label="全部选中"
              checked={all}
              indeterminate={!all && selection.chosen.size > 0}
              onChange={() => (all ? selection.clear() : selection.only(rows))}
            />
          </span>
        )}
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
            aria-selected={selection === undefined ? first + n === current : selection.chosen.has(keyOf(one))}
            className={first + n === current ? 'list-row current' : 'list-row'}
            style={{ gridTemplateColumns: template, minWidth, top: (first + n) * height, height }}
            onClick={(event) => onRow(event, first + n, one)}
          >
            {selection === undefined ? null : (
              <span role="gridcell" onClick={(event) => event.stopPropagation()}>
                <Checkbox
                  tabIndex={-1}
                  aria-label={`选中 ${keyOf(one)}`}
                  checked={selection.chosen.has(keyOf(one))}
                  onChange={() => selection.toggle(one)}
                />
              </span>
            )}
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
