/** Repeating rows as cards that fold to one line; added, copied, moved and removed by buttons and keys. */
import { Button, Collapse, Space } from 'antd';
import type { KeyboardEvent } from 'react';
import type { Fault } from '../../templates/official/fault';
import { getIn, pathText, type Path } from '../state/paths';
import type { FieldOf, FieldProps } from './field-props';
import { FieldView } from './field-view';

/** The rows after moving one by `step`; unchanged at either end. */
function moved(rows: readonly unknown[], from: number, step: number): readonly unknown[] {
  const to = from + step;
  if (to < 0 || to >= rows.length) return rows;
  const next = [...rows];
  next.splice(to, 0, ...next.splice(from, 1));
  return next;
}

const below = (faults: readonly Fault[], path: Path): number =>
  faults.filter((fault) => fault.path.startsWith(`${pathText(path)}.`) && fault.severity === 'E').length;

export function RowsField({ field, at, scope, faults, onChange }: FieldProps<FieldOf<'rows'>>) {
  const path = [...at, field.name];
  const value = getIn(scope, [field.name]);
  const rows: readonly unknown[] = Array.isArray(value) ? value : [];
  const set = (next: readonly unknown[]) => onChange(path, next);

  const title = (row: unknown, n: number): string => {
    const named = field.rowTitle === undefined ? undefined : getIn(row, [field.rowTitle]);
    const count = below(faults, [...path, n]);
    const name = typeof named === 'string' && named !== '' ? named : field.rowName;
    return `${n + 1}　${name}${count > 0 ? `（${count} 处需要处理）` : ''}`;
  };

  const keys = (event: KeyboardEvent, n: number) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    set(moved(rows, n, event.key === 'ArrowUp' ? -1 : 1));
  };

  const items = rows.map((row, n) => ({
    key: String(n),
    label: title(row, n),
    children: (
      <div className="fields" onKeyDown={(event) => keys(event, n)}>
        {field.fields.map((inner) => (
          <FieldView
            key={inner.name}
            field={inner}
            at={[...path, n]}
            scope={row}
            faults={faults}
            onChange={onChange}
          />
        ))}
        <Space>
          <Button size="small" disabled={n === 0} onClick={() => set(moved(rows, n, -1))}>
            上移
          </Button>
          <Button size="small" disabled={n === rows.length - 1} onClick={() => set(moved(rows, n, 1))}>
            下移
          </Button>
          <Button
            size="small"
            onClick={() => set([...rows.slice(0, n + 1), structuredClone(row), ...rows.slice(n + 1)])}
          >
            复制
          </Button>
          <Button size="small" onClick={() => set(rows.filter((_, k) => k !== n))}>
            删除
          </Button>
        </Space>
      </div>
    ),
  }));

  const mine = faults.filter((fault) => fault.path === pathText(path));
  return (
    <div className="field" data-path={pathText(path)}>
      <span className="label">
        {field.label}（{rows.length}）
      </span>
      {field.help === undefined ? null : <p className="help">{field.help}</p>}
      {rows.length === 0 ? (
        <p className="help">
          还没有{field.rowName}，点“添加{field.rowName}”写第一条。
        </p>
      ) : null}
      <Collapse size="small" items={items} />
      <Button onClick={() => set([...rows, structuredClone(field.blank)])}>添加{field.rowName}</Button>
      {mine.map((fault, n) => (
        <p key={n} className={`fault fault-${fault.severity}`} role="alert">
          {fault.message}
          {fault.remedy}
        </p>
      ))}
    </div>
  );
}
