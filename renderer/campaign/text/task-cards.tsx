/** The proposed tasks one below the other: the current one open with its fields, the others a line each. */
import { Button, Tooltip } from 'antd';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { FormView } from '../../form/form-view';
import { taskFields } from '../../../templates/kinds/task-breakdown/form';
import { canSplit, missingOf, wanted, type Draft, type DraftRow } from './task-draft';

interface Props {
  readonly draft: Draft;
  readonly current: string;
  readonly onCurrent: (key: string) => void;
  readonly onMerge: (at: number) => void;
  readonly onSplit: (at: number) => void;
  readonly onDrop: (at: number) => void;
}

const nothing = (): void => undefined;

/** Of a task's own fields those that a text can say. */
const shown = taskFields.filter(({ name }) => !['progress', 'sentence', 'target'].includes(name));

function Line({ row, number }: { readonly row: DraftRow; readonly number: number }) {
  const { data } = row;
  const missing = missingOf(row);
  return (
    <>
      <span className="card-number">{number}</span>
      <span className="card-task">
        {row.sort === 'measures' ? <em className="card-sort">措施</em> : null}
        {data.task === '' ? '（没有写任务）' : data.task}
      </span>
      <span className="card-state">
        {missing.length === 0 ? (
          [data.deadline, data.leads.join('、')].filter((part) => part !== '').join('　')
        ) : (
          <Tooltip title={`原文没有写：${missing.map((name) => wanted[name]).join('、')}`}>
            缺 {missing.length} 样
          </Tooltip>
        )}
      </span>
    </>
  );
}

export function TaskCards({ draft, current, onCurrent, onMerge, onSplit, onDrop }: Props) {
  const { rows } = draft;
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);

  const keys = (event: KeyboardEvent, at: number) => {
    if (event.target !== event.currentTarget) return;
    const { key } = event;
    const to = key === 'ArrowDown' ? at + 1 : key === 'ArrowUp' ? at - 1 : undefined;
    const next = to === undefined ? undefined : rows[to];
    if (next !== undefined) {
      onCurrent(next.key);
      list.current?.querySelectorAll<HTMLElement>('.card-head')[to!]?.focus();
    } else if (key === 'Delete') onDrop(at);
    else return;
    event.preventDefault();
  };
  return (
    <ol ref={list} className="task-cards" aria-label="提出的任务">
      {rows.map((row, at) => {
        const open = row.key === current;
        return (
          <li key={row.key} aria-current={open} className="task-card">
            <button
              type="button"
              className="card-head"
              aria-expanded={open}
              onClick={() => onCurrent(open ? '' : row.key)}
              onKeyDown={(event) => keys(event, at)}
            >
              <Line row={row} number={at + 1} />
            </button>
            {open ? (
              <div className="card-body">
                <div className="card-actions">
                  <Button size="small" disabled={at === 0} onClick={() => onMerge(at)}>
                    并入上一项
                  </Button>
                  <Button size="small" disabled={!canSplit(row)} onClick={() => onSplit(at)}>
                    按分号拆开
                  </Button>
                  <Button size="small" onClick={() => onDrop(at)}>
                    不要这项
                  </Button>
                </div>
                <FormView
                  form={{
                    sections: [
                      {
                        title: `第 ${at + 1} 项`,
                        fields: shown.map((field) => ({ ...field, name: `rows[${at}].data.${field.name}` })),
                      },
                    ],
                  }}
                  data={draft}
                  onFocus={nothing}
                />
              </div>
            ) : null}
          </li>
        );
      })}
    </ol>
  );
}
