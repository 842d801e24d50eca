/** The columns of a table as a list: printed or not, name, width; moved by the handle, the buttons or Alt+↑↓. */
import { ArrowDownOutlined, ArrowUpOutlined, HolderOutlined } from '@ant-design/icons';
import { Checkbox, Input, InputNumber } from 'antd';
import { useRef, useState, type DragEvent, type KeyboardEvent } from 'react';
import type { WordedColumn, WordedTable } from '../../templates/bind/wording';

interface Props {
  /** The built-in one. */
  readonly table: WordedTable;
  readonly columns: readonly WordedColumn[];
  /** By index of the column. */
  readonly faults: ReadonlyMap<number, string>;
  readonly fault: string | undefined;
  readonly locked: boolean;
  readonly onChange: (columns: readonly WordedColumn[]) => void;
}

const moved = <T,>(list: readonly T[], from: number, to: number): readonly T[] => {
  const others = list.filter((_, index) => index !== from);
  return [...others.slice(0, to), list[from]!, ...others.slice(to)];
};

export function ColumnsField({ table, columns, faults, fault, locked, onChange }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const [dragged, setDragged] = useState<number>();
  const [over, setOver] = useState<number>();
  const { fixed } = table;
  const put = (index: number, part: Partial<WordedColumn>) =>
    onChange(columns.map((column, at) => (at === index ? { ...column, ...part } : column)));
  const move = (from: number, to: number) => {
    if (to < 0 || to >= columns.length || to === from) return;
    const focused = document.activeElement;
    onChange(moved(columns, from, to));
    // a row that is moved in the page loses the focus inside it
    requestAnimationFrame(() => {
      if (focused instanceof HTMLElement) focused.focus();
    });
  };
  const keys = (event: KeyboardEvent, index: number) => {
    if (locked || fixed || !event.altKey || event.nativeEvent.isComposing) return;
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    move(index, index + by);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    if (dragged !== undefined && over !== undefined) move(dragged, over);
    setDragged(undefined);
    setOver(undefined);
  };
  return (
    <div className="columns-field" data-place={`tables.${table.name}`}>
      <div className="column-heads help" aria-hidden>
        {fixed ? null : <span className="column-head-shown">印</span>}
        <span className="column-name">名称</span>
        <span className="column-width">宽度</span>
      </div>
      <ol ref={list} aria-label={table.label}>
        {columns.map((column, index) => (
          <li
            key={column.key}
            className={over === index && dragged !== index ? 'column-row column-over' : 'column-row'}
            onKeyDown={(event) => keys(event, index)}
            onDragOver={(event) => {
              if (dragged === undefined) return;
              event.preventDefault();
              setOver(index);
            }}
            onDrop={drop}
          >
            {locked || fixed ? null : (
              <span
                className="row-handle"
                title="拖动来移动（Alt+↑↓）"
                draggable
                onDragStart={() => setDragged(index)}
                onDragEnd={() => setDragged(undefined)}
              >
                <HolderOutlined aria-hidden />
              </span>
            )}
            {fixed ? (
              <span className="column-name">{column.label}</span>
            ) : (
              <>
                <Checkbox
                  checked={column.shown}
                  disabled={locked}
                  aria-label={`印“${column.label}”`}
                  onChange={(event) => put(index, { shown: event.target.checked })}
                />
                <Input
                  value={column.label}
                  readOnly={locked}
                  status={faults.has(index) ? 'error' : ''}
                  aria-label={`第 ${index + 1} 栏的名称`}
                  maxLength={60}
                  onChange={(event) => put(index, { label: event.target.value })}
                />
              </>
            )}
            <InputNumber
              className="column-width"
              value={column.weight}
              min={0.5}
              max={60}
              step={0.5}
              readOnly={locked}
              aria-label={`“${column.label}”的宽度`}
              onChange={(weight) => put(index, { weight: weight ?? column.weight })}
            />
            {locked || fixed ? null : (
              <span className="column-tools">
                <button
                  type="button"
                  className="tool"
                  title="上移（Alt+↑）"
                  aria-label={`上移“${column.label}”`}
                  disabled={index === 0}
                  onClick={() => move(index, index - 1)}
                >
                  <ArrowUpOutlined aria-hidden />
                </button>
                <button
                  type="button"
                  className="tool"
                  title="下移（Alt+↓）"
                  aria-label={`下移“${column.label}”`}
                  disabled={index === columns.length - 1}
                  onClick={() => move(index, index + 1)}
                >
                  <ArrowDownOutlined aria-hidden />
                </button>
              </span>
            )}
            {faults.has(index) ? <p className="help amber column-fault">{faults.get(index)}</p> : null}
          </li>
        ))}
      </ol>
      {fault === undefined ? null : <p className="help amber">{fault}</p>}
      <p className="help">
        宽度是各栏之间的比例。
        {fixed
          ? ''
          : table.start === undefined
            ? '不打勾的栏不印。'
            : '打勾的栏是新文书一开始就有的；每份文书里还可以再选。'}
      </p>
    </div>
  );
}
