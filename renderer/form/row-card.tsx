/** One row of a list as a card: number, name, count of faults and buttons in its head, its fields below. */
import type { KeyboardEvent, ReactNode } from 'react';
import { isWithin, joinPath } from '../state/paths';
import { Fold } from './fold';
import { useForm } from './form-context';
import { RowTools } from './row-tools';
import type { Rows } from './use-rows';

interface Props {
  readonly list: Rows;
  readonly path: string;
  /** The row's index from 0. */
  readonly index: number;
  /** Word for one row: 任务. */
  readonly rowName: string;
  /** The row's own name, '' while it has none. */
  readonly title: string;
  readonly children: () => ReactNode;
}

export function RowCard({ list, path, index, rowName, title, children }: Props) {
  const { faults } = useForm();
  const { rows, open, toggle, insert, move, remove } = list;
  const count = faults.filter(
    (fault) => fault.severity === 'E' && isWithin(fault.path, joinPath(path, index)),
  ).length;
  const keys = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    event.stopPropagation();
    move(index, event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <div data-path={joinPath(path, index)} onKeyDown={keys}>
      <Fold
        className="row"
        title={
          <>
            <span className="row-number">{index + 1}</span>
            <span className={title === '' ? 'row-name row-nameless' : 'row-name'}>
              {title === '' ? `未填写的${rowName}` : title}
            </span>
            {count > 0 ? <span className="count-E">{count} 处需要处理</span> : null}
          </>
        }
        open={open.has(index)}
        onToggle={() => toggle(index)}
        tools={
          <RowTools
            name={`第 ${index + 1} 条${rowName}`}
            first={index === 0}
            last={index === rows.length - 1}
            onMove={(step) => move(index, step)}
            onCopy={() => insert(index + 1, structuredClone(rows[index]))}
            onRemove={() => remove(index)}
          />
        }
      >
        {children}
      </Fold>
    </div>
  );
}
