/** One entry of the registry: read as a line, changed in place. Enter keeps it, Escape leaves it as it was. */
import { Button, Checkbox, Input, Select } from 'antd';
import { useState, type KeyboardEvent } from 'react';
import type { Column } from './columns';
import type { Entry } from './registry-types';

interface LineProps<T extends Entry> {
  readonly entry: T;
  readonly columns: readonly Column<T>[];
  readonly chosen: boolean;
  readonly writes: boolean;
  readonly onToggle: () => void;
  readonly onEdit: () => void;
}

export function EntryLine<T extends Entry>(props: LineProps<T>) {
  const { entry, columns, chosen, writes, onToggle, onEdit } = props;
  return (
    <tr className={chosen ? 'chosen' : undefined} onDoubleClick={writes ? onEdit : undefined}>
      <td>
        <Checkbox aria-label={`选中“${entry.name}”`} checked={chosen} onChange={onToggle} />
      </td>
      {columns.map((column) => (
        <td key={column.key}>{column.show(entry)}</td>
      ))}
      <td>
        {writes ? (
          <Button size="small" type="text" aria-label={`修改“${entry.name}”`} onClick={onEdit}>
            修改
          </Button>
        ) : null}
      </td>
    </tr>
  );
}

interface EditorProps<T extends Entry> {
  readonly entry: T;
  readonly columns: readonly Column<T>[];
  readonly onKeep: (next: T) => void;
  readonly onLeave: () => void;
}

export function EntryEditor<T extends Entry>({ entry, columns, onKeep, onLeave }: EditorProps<T>) {
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(columns.map((column) => [column.key, column.show(entry)])),
  );
  const [missing, setMissing] = useState(false);
  const put = (key: string, text: string) => setTyped((now) => ({ ...now, [key]: text }));
  const keep = () => {
    const next = columns.reduce((made, column) => column.put(made, typed[column.key] ?? ''), entry);
    if (next.name === '') setMissing(true);
    else onKeep(next);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') onLeave();
    else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) keep();
  };
  return (
    <tr className="editing" onKeyDown={onKey}>
      <td />
      {columns.map((column, n) => (
        <td key={column.key}>
          {column.options === undefined ? (
            <Input
              size="small"
              autoFocus={n === 0}
              aria-label={column.words}
              title={column.help}
              placeholder={column.help}
              status={missing && n === 0 ? 'error' : ''}
              value={typed[column.key] ?? ''}
              onChange={(event) => put(column.key, event.target.value)}
            />
          ) : (
            <Select
              size="small"
              aria-label={column.words}
              value={typed[column.key]}
              options={column.options.map((value) => ({ value, label: value }))}
              onChange={(value: string) => put(column.key, value)}
            />
          )}
        </td>
      ))}
      <td>
        <Button size="small" type="primary" onClick={keep}>
          保存
        </Button>
        <Button size="small" type="text" onClick={onLeave}>
          取消
        </Button>
      </td>
    </tr>
  );
}
