/** A table of any number of rows: only those in view are drawn; arrows and Enter do what the mouse does. */
import { CaretDownOutlined, CaretRightOutlined } from '@ant-design/icons';
import { Checkbox } from 'antd';
import {
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
} from 'react';
import { usePaneSize } from '../paper/use-pane-size';
import { useDesk } from '../state/desk-state';
import { entriesOf, isGroup } from './entries';
import { widthsOf, type ListColumn } from './list-columns';
import { ListHead } from './list-head';
import type { Selection } from './selection';

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
  /** Told which rows are drawn, where a row is not known whole before it is. */
  readonly onView?: (rows: readonly Row[]) => void;
  /** Rows stand in groups that fold; `head` is drawn for each. */
  readonly groups?: Groups<Row> | undefined;
}

export interface Groups<Row> {
  readonly of: (row: Row) => string;
  readonly head: (group: string, rows: readonly Row[]) => ReactNode;
}

/** Rows drawn beyond the view on each side. */
const spare = 8;
export function LongList<Row>(props: Props<Row>) {
  const { label, columns, rows, keyOf, sort, descending, onSort, onOpen, onView, selection, groups } = props;
  const listId = useId();
  const idOf = (row: Row): string => `${listId}${keyOf(row)}`;
  const widths = widthsOf(columns, selection !== undefined);
  const { template, minWidth, stays } = widths;
  const { settings } = useDesk();
  const pane = useRef<HTMLDivElement>(null);
  const size = usePaneSize(pane);
  const [top, setTop] = useState(0);
  const [at, setAt] = useState(0);
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const groupOf = groups?.of;
  const entries = useMemo(() => entriesOf(rows, groupOf, folded), [rows, groupOf, folded]);
  /** Where choosing began. */
  const anchor = useRef(0);
  const height = settings.largeType ? 40 : 34;
  const current = Math.min(at, entries.length - 1);
  const first = Math.max(0, Math.floor(top / height) - spare);
  const last = Math.min(entries.length, Math.ceil((top + size.height) / height) + spare);

  useEffect(() => {
    onView?.(entries.slice(first, last).flatMap((each) => (isGroup(each) ? [] : [each.row])));
  }, [onView, entries, first, last]);

  const between = (a: number, b: number) =>
    entries.slice(Math.min(a, b), Math.max(a, b) + 1).flatMap((entry) => (isGroup(entry) ? [] : [entry.row]));
  const fold = (group: string) =>
    setFolded((now) => {
      const next = new Set(now);
      if (!next.delete(group)) next.add(group);
      return next;
    });
  const move = (to: number, extend: boolean) => {
    const next = Math.max(0, Math.min(entries.length - 1, to));
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
      End: entries.length - 1,
    };
    const entry = entries[current];
    const row = entry === undefined || isGroup(entry) ? undefined : entry.row;
    const group = entry !== undefined && isGroup(entry) ? entry.group : undefined;
    if (['Enter', ' '].includes(event.key) && group !== undefined) fold(group);
    else if (event.key === 'Enter' && row !== undefined) onOpen(row);
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
  const entry = entries[current];
  const active =
    entry === undefined ? undefined : isGroup(entry) ? `${listId}${entry.group}` : idOf(entry.row);
  return (
    <div
      ref={pane}
      role="grid"
      tabIndex={0}
      aria-label={label}
      aria-rowcount={entries.length + 1}
      aria-multiselectable={selection !== undefined}
      aria-activedescendant={current < first || current >= last ? undefined : active}
      className="long-list"
      onScroll={({ currentTarget }) => setTop(currentTarget.scrollTop)}
      onKeyDown={keys}
    >
      <ListHead {...{ columns, widths, sort, descending, onSort, selection, rows }} />
      <div role="rowgroup" className="list-body" style={{ height: entries.length * height, minWidth }}>
        {entries.slice(first, last).map((each, n) => {
          const place = { minWidth, top: (first + n) * height, height };
          if (isGroup(each))
            return (
              <div
                key={`group ${each.group}`}
                id={`${listId}${each.group}`}
                role="row"
                aria-rowindex={first + n + 2}
                aria-expanded={!each.folded}
                className={first + n === current ? 'list-row list-group current' : 'list-row list-group'}
                style={place}
                onClick={() => {
                  setAt(first + n);
                  fold(each.group);
                }}
              >
                <span role="gridcell">
                  {each.folded ? <CaretRightOutlined aria-hidden /> : <CaretDownOutlined aria-hidden />}
                  {groups?.head(each.group, each.rows)}
                </span>
              </div>
            );
          const one = each.row;
          return (
            <div
              key={keyOf(one)}
              id={idOf(one)}
              role="row"
              aria-rowindex={first + n + 2}
              aria-selected={
                selection === undefined ? first + n === current : selection.chosen.has(keyOf(one))
              }
              className={first + n === current ? 'list-row current' : 'list-row'}
              style={{ gridTemplateColumns: template, ...place }}
              onClick={(event) => onRow(event, first + n, one)}
            >
              {selection === undefined ? null : (
                <span
                  role="gridcell"
                  className="list-fixed list-box"
                  onClick={(event) => event.stopPropagation()}
                >
                  <Checkbox
                    tabIndex={-1}
                    aria-label={`选中 ${keyOf(one)}`}
                    checked={selection.chosen.has(keyOf(one))}
                    onChange={() => selection.toggle(one)}
                  />
                </span>
              )}
              {columns.map(({ key, cell, fixed }, m) => (
                <span
                  key={key}
                  role="gridcell"
                  className={fixed === true ? 'list-fixed' : undefined}
                  style={stays(m)}
                >
                  {cell(one)}
                </span>
              ))}
            </div>
          );
        })}
      </div>
    </div>
  );
}
