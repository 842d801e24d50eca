/** One list of the registry: searched, changed in place, pasted into, merged. */
import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { matches } from '../state/initials';
import type { Column } from './columns';
import { EntryEditor, EntryLine } from './entry-row';
import { wordsOf, type Entry } from './registry-types';

interface Props<T extends Entry> {
  readonly entries: readonly T[];
  readonly columns: readonly Column<T>[];
  readonly text: string;
  readonly writes: boolean;
  readonly chosen: ReadonlySet<string>;
  readonly onChosen: (next: ReadonlySet<string>) => void;
  /** The entry that is being changed; a new one is none of the list's. */
  readonly editing: T | undefined;
  readonly onEdit: (entry: T | undefined) => void;
  readonly onKeep: (entry: T) => void;
}

/** More lines than this are not drawn: a word of search finds them. */
const shown = 300;

export function EntriesTable<T extends Entry>(props: Props<T>) {
  const { entries, columns, text, writes, chosen, onChosen, editing, onEdit, onKeep } = props;
  const [all, setAll] = useState(false);
  const found = useMemo(() => entries.filter((entry) => matches(wordsOf(entry), text)), [entries, text]);
  const listed = all ? found : found.slice(0, shown);
  const isNew = editing !== undefined && !entries.some(({ id }) => id === editing.id);
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    onChosen(next);
  };
  const editor = (entry: T) => (
    <EntryEditor
      key={entry.id}
      entry={entry}
      columns={columns}
      onKeep={onKeep}
      onLeave={() => onEdit(undefined)}
    />
  );
  return (
    <div className="entries" tabIndex={0} role="region" aria-label="名单">
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col" className="entry-tick">
              <span className="unseen">选中</span>
            </th>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={`entry-${column.key}`}>
                {column.words}
              </th>
            ))}
            <th scope="col" className="entry-edit">
              <span className="unseen">操作</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {isNew ? editor(editing) : null}
          {listed.map((entry) =>
            editing?.id === entry.id ? (
              editor(entry)
            ) : (
              <EntryLine
                key={entry.id}
                entry={entry}
                columns={columns}
                chosen={chosen.has(entry.id)}
                writes={writes}
                onToggle={() => toggle(entry.id)}
                onEdit={() => onEdit(entry)}
              />
            ),
          )}
        </tbody>
      </table>
      {found.length === 0 && !isNew ? (
        <p className="quiet">
          {text === ''
            ? '名单还是空的。可以逐条新增，也可以把整张表粘贴进来。'
            : `没有找到“${text}”。试试拼音首字母。`}
        </p>
      ) : null}
      {found.length > listed.length ? (
        <p className="quiet">
          还有 {found.length - listed.length} 条，输入文字缩小范围，或者
          <Button type="link" size="small" onClick={() => setAll(true)}>
            全部列出
          </Button>
        </p>
      ) : null}
    </div>
  );
}
