/** The table of papers: only the rows in view are drawn; arrows, Enter, Space and Delete do what the mouse does. */
import { CaretDownOutlined, CaretUpOutlined } from '@ant-design/icons';
import { Checkbox } from 'antd';
import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { usePaneSize } from '../paper/use-pane-size';
import { useDesk } from '../state/desk-state';
import { columns } from './columns';
import type { Filters, SortKey, Summary } from './filters';
import { PaperRow, type RowAct } from './paper-row';
import type { Selection } from '../list/selection';
import type { Papers } from './use-papers';

interface Props {
  readonly papers: Papers;
  readonly filters: Filters;
  readonly selection: Selection<Summary>;
  /** Place of the current row, from 0. */
  readonly current: number;
  readonly onCurrent: (n: number) => void;
  readonly onSort: (key: SortKey) => void;
  readonly onOpen: (row: Summary) => void;
  readonly onPreview: () => void;
  readonly onAct: (act: RowAct, row: Summary) => void;
  readonly onDelete: (rows: readonly Summary[]) => void;
  readonly onHover: (row: Summary | undefined) => void;
}

/** Rows that are drawn beyond the view on each side. */
const spare = 8;
const idOf = (n: number): string => `paper-row-${n}`;

export function PapersGrid(props: Props) {
  const {
    papers,
    filters,
    selection,
    current,
    onCurrent,
    onSort,
    onOpen,
    onPreview,
    onAct,
    onDelete,
    onHover,
  } = props;
  const { settings } = useDesk();
  const pane = useRef<HTMLDivElement>(null);
  const size = usePaneSize(pane);
  const [top, setTop] = useState(0);
  const anchor = useRef(0);
  const height = settings.largeType ? 40 : 34;
  const first = Math.max(0, Math.floor(top / height) - spare);
  const last = Math.min(papers.total - 1, Math.ceil((top + size.height) / height) + spare);
  const { look } = papers;
  useEffect(() => look(first, Math.max(first, last)), [look, first, last]);

  // the current row stays in view, below the head
  useLayoutEffect(() => {
    const scroller = pane.current;
    if (scroller === null) return;
    const at = current * height;
    if (at < scroller.scrollTop) scroller.scrollTop = at;
    else if (at + 2 * height > scroller.scrollTop + scroller.clientHeight)
      scroller.scrollTop = at + 2 * height - scroller.clientHeight;
  }, [current, height]);

  const rowsBetween = (a: number, b: number): readonly Summary[] => {
    const rows: Summary[] = [];
    for (let n = Math.min(a, b); n <= Math.max(a, b); n++) {
      const row = papers.at(n);
      if (row !== undefined) rows.push(row);
    }
    return rows;
  };
  const move = (to: number, extend: boolean) => {
    const next = Math.max(0, Math.min(papers.total - 1, to));
    onCurrent(next);
    if (extend) selection.only(rowsBetween(anchor.current, next));
    else anchor.current = next;
  };
  const page = Math.max(1, Math.floor(size.height / height) - 2);
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: current + 1,
    ArrowUp: current - 1,
    PageDown: current + page,
    PageUp: current - page,
    Home: 0,
    End: papers.total - 1,
  };

  const onKey = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return;
    const row = papers.at(current);
    const to = steps[event.key];
    if (to !== undefined) move(to, event.shiftKey);
    else if (event.key === 'Enter' && row !== undefined) onOpen(row);
    else if (event.key === ' ' && event.ctrlKey && row !== undefined) selection.toggle(row);
    else if (event.key === ' ') onPreview();
    else if (event.key === 'Escape' && selection.chosen.size > 0) selection.clear();
    else if (event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey))
      void papers.all().then(selection.only);
    else if (event.key === 'Delete' && row !== undefined)
      onDelete(selection.chosen.size > 0 ? [...selection.chosen.values()] : [row]);
    else return;
    event.preventDefault();
  };
  const onRow = (event: MouseEvent, n: number, row: Summary) => {
    const before = anchor.current;
    onCurrent(n);
    if (event.shiftKey) selection.add(rowsBetween(before, n));
    else {
      anchor.current = n;
      if (event.ctrlKey || event.metaKey) selection.toggle(row);
    }
  };

  const all = papers.total > 0 && selection.chosen.size >= papers.total;
  const now = new Date();
  return (
    <div
      ref={pane}
      className="papers-grid"
      role="grid"
      aria-label={filters.bin ? '回收站里的文书' : '文书'}
      aria-rowcount={papers.total + 1}
      aria-multiselectable
      aria-activedescendant={papers.total === 0 ? undefined : idOf(current)}
      tabIndex={0}
      onScroll={(event) => setTop(event.currentTarget.scrollTop)}
      onKeyDown={onKey}
    >
      <div role="rowgroup" className="papers-head">
        <div role="row" aria-rowindex={1} className="papers-row">
          <span role="columnheader" className="cell-tick">
            <Checkbox
              aria-label="全部选中"
              checked={all}
              indeterminate={!all && selection.chosen.size > 0}
              onChange={() => (all ? selection.clear() : void papers.all().then(selection.only))}
            />
          </span>
          {columns.map(({ key, words, sort }) => {
            const sorted = sort !== undefined && sort === filters.sort;
            const order = filters.descending ? 'descending' : 'ascending';
            return (
              <span
                key={key}
                role="columnheader"
                className={`cell-${key}`}
                aria-sort={sorted ? order : undefined}
              >
                {sort === undefined ? (
                  words
                ) : (
                  <button type="button" onClick={() => onSort(sort)}>
                    {words}
                    {!sorted ? null : filters.descending ? (
                      <CaretDownOutlined aria-hidden />
                    ) : (
                      <CaretUpOutlined aria-hidden />
                    )}
                  </button>
                )}
              </span>
            );
          })}
        </div>
      </div>
      <div role="rowgroup" className="papers-body" style={{ height: papers.total * height }}>
        {Array.from({ length: Math.max(0, last - first + 1) }, (_, k) => {
          const n = first + k;
          const row = papers.at(n);
          return (
            <PaperRow
              key={n}
              id={idOf(n)}
              n={n}
              top={n * height}
              row={row}
              now={now}
              current={n === current}
              chosen={row !== undefined && selection.chosen.has(row.id)}
              onToggle={selection.toggle}
              onClick={onRow}
              onOpen={onOpen}
              onAct={onAct}
              onHover={onHover}
            />
          );
        })}
      </div>
    </div>
  );
}
