/** One paper's line in the list. */
import { Checkbox } from 'antd';
import type { MouseEvent } from 'react';
import { columns } from './columns';
import type { Summary } from './filters';

interface Props {
  readonly id: string;
  /** Place in the list, from 0. */
  readonly n: number;
  /** CSS pixels from the list's top. */
  readonly top: number;
  /** Undefined while it is on its way. */
  readonly row: Summary | undefined;
  readonly now: Date;
  readonly current: boolean;
  readonly chosen: boolean;
  readonly onToggle: (row: Summary) => void;
  readonly onClick: (event: MouseEvent, n: number, row: Summary) => void;
  readonly onOpen: (row: Summary) => void;
  readonly onAct: (act: RowAct, row: Summary) => void;
  /** The pointer is on the title; undefined when it left. */
  readonly onHover: (row: Summary | undefined) => void;
}

/** What the buttons at a row's right end do; their keys are Space, Ctrl+P and Ctrl+Shift+E. */
export type RowAct = 'preview' | 'print' | 'export';
const acts: readonly (readonly [RowAct, string])[] = [
  ['preview', '预览'],
  ['print', '打印'],
  ['export', '导出'],
];

export function PaperRow(props: Props) {
  const { id, n, top, row, now, current, chosen, onToggle, onClick, onOpen, onAct, onHover } = props;
  return (
    <div
      id={id}
      role="row"
      aria-rowindex={n + 2}
      aria-selected={chosen}
      className={current ? 'papers-row current' : 'papers-row'}
      style={{ top }}
      onClick={row === undefined ? undefined : (event) => onClick(event, n, row)}
      onDoubleClick={row === undefined ? undefined : () => onOpen(row)}
    >
      <span role="gridcell" className="cell-tick" onClick={(event) => event.stopPropagation()}>
        {row === undefined ? null : (
          <Checkbox
            tabIndex={-1}
            aria-label={`选中“${row.title}”`}
            checked={chosen}
            onChange={() => onToggle(row)}
          />
        )}
      </span>
      {columns.map(({ key, cell }) => (
        <span key={key} role="gridcell" className={`cell-${key}`}>
          {row === undefined ? null : key === 'title' ? (
            // the title opens by one click, like a file's name in a mail
            <a
              tabIndex={-1}
              href={`#/papers/${row.id}`}
              onPointerEnter={() => onHover(row)}
              onPointerLeave={() => onHover(undefined)}
              onClick={(event) => {
                event.preventDefault();
                if (event.shiftKey || event.ctrlKey || event.metaKey) return;
                event.stopPropagation();
                onOpen(row);
              }}
            >
              {cell(row, now)}
            </a>
          ) : (
            cell(row, now)
          )}
          {row === undefined || key !== 'modified' ? null : (
            <span className="row-acts">
              {acts.map(([act, words]) => (
                <button
                  key={act}
                  type="button"
                  tabIndex={-1}
                  aria-label={`${words}“${row.title}”`}
                  onClick={() => onAct(act, row)}
                >
                  {words}
                </button>
              ))}
            </span>
          )}
        </span>
      ))}
    </div>
  );
}
