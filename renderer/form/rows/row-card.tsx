/** One row of a list as a card: handle, number, name, state, count of faults and buttons in its head, its fields below. */
import { HolderOutlined, RightOutlined } from '@ant-design/icons';
import { memo, useId, useState, type DragEvent, type KeyboardEvent, type ReactNode } from 'react';
import { joinPath } from '../../state/paths';
import { useErrorCount, useLocked } from '../form-context';
import { RowTools } from './row-tools';
import type { RowActions } from './use-rows';

interface Props {
  readonly actions: RowActions;
  readonly path: string;
  readonly rowKey: number;
  /** The row's index from 0, and how many there are. */
  readonly index: number;
  readonly count: number;
  readonly row: unknown;
  readonly open: boolean;
  /** Word for one row: 任务. */
  readonly rowName: string;
  /** The row's own name, '' while it has none. */
  readonly title: string;
  /** How it stands with it: 已完成. */
  readonly state: string;
  /** A new row's value; without one Ctrl+Enter makes none. */
  readonly blank: unknown;
  /** Draws the row's fields; the same function as long as the list is shown. */
  readonly body: (at: string, row: unknown) => ReactNode;
}

/** The row that is being dragged: its list and its index. */
const dragType = 'application/x-duban-row';
let dragged: { readonly path: string; readonly index: number } | undefined;

export const RowCard = memo(function RowCard(props: Props) {
  const { actions, path, rowKey, index, count, row, open, rowName, title, state, blank, body } = props;
  const at = joinPath(path, index);
  const errors = useErrorCount(at);
  const locked = useLocked();
  const bodyId = useId();
  const [over, setOver] = useState<'before' | 'after'>();

  const move = (to: number) => {
    if (to < 0 || to >= count) return;
    const focused = document.activeElement;
    actions.move(index, to);
    // a card that is moved in the page loses the focus inside it
    requestAnimationFrame(() => {
      if (focused instanceof HTMLElement) focused.focus();
    });
  };
  const keys = (event: KeyboardEvent) => {
    if (locked || event.nativeEvent.isComposing) return;
    const { key, altKey } = event;
    const command = event.ctrlKey || event.metaKey;
    if (altKey && key === 'ArrowUp') move(index - 1);
    else if (altKey && key === 'ArrowDown') move(index + 1);
    else if (command && key === 'Enter' && blank !== undefined)
      actions.insert(index + 1, structuredClone(blank));
    else if (command && key.toLowerCase() === 'd') actions.insert(index + 1, structuredClone(row));
    else if (command && key === 'Delete') actions.remove(index, row);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const dragOver = (event: DragEvent<HTMLElement>) => {
    if (dragged?.path !== path || !event.dataTransfer.types.includes(dragType)) return;
    event.preventDefault();
    const box = event.currentTarget.getBoundingClientRect();
    setOver(event.clientY < box.top + box.height / 2 ? 'before' : 'after');
  };
  const dropped = (event: DragEvent) => {
    setOver(undefined);
    if (dragged?.path !== path || over === undefined) return;
    event.preventDefault();
    const from = dragged.index;
    const before = over === 'before' ? index : index + 1;
    const to = from < before ? before - 1 : before;
    if (to !== from) actions.move(from, to);
  };

  return (
    <div
      className={`row ${over === undefined ? '' : `row-${over}`}`}
      data-path={at}
      onKeyDown={keys}
      onDragOver={dragOver}
      onDragLeave={() => setOver(undefined)}
      onDrop={dropped}
    >
      <div className="row-head">
        {locked ? null : (
          <span
            className="row-handle"
            title="拖动来移动（Alt+↑↓）"
            draggable
            onDragStart={(event) => {
              dragged = { path, index };
              event.dataTransfer.setData(dragType, at);
              event.dataTransfer.effectAllowed = 'move';
            }}
            onDragEnd={() => {
              dragged = undefined;
            }}
          >
            <HolderOutlined aria-hidden />
          </span>
        )}
        <button
          type="button"
          className="row-fold"
          aria-expanded={open}
          aria-controls={open ? bodyId : undefined}
          onClick={() => actions.toggle(rowKey)}
        >
          <RightOutlined rotate={open ? 90 : 0} aria-hidden />
          <span className="row-number">{index + 1}</span>
          <span className={title === '' ? 'row-name row-nameless' : 'row-name'}>
            {title === '' ? `未填写的${rowName}` : title}
          </span>
          {state === '' ? null : <span className="row-state">{state}</span>}
          {errors > 0 ? <span className="count-E">{errors} 处需要处理</span> : null}
        </button>
        {locked ? null : (
          <RowTools
            name={`第 ${index + 1} 条${rowName}`}
            first={index === 0}
            last={index === count - 1}
            onMove={(step) => move(index + step)}
            onCopy={() => actions.insert(index + 1, structuredClone(row))}
            onRemove={() => actions.remove(index, row)}
          />
        )}
      </div>
      {open ? (
        <div id={bodyId} className="row-body">
          {body(at, row)}
        </div>
      ) : null}
    </div>
  );
});
