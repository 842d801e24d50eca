/** A whole list pasted in: read as columns, shown before it is taken, known entries left out. */
import { Input, Modal } from 'antd';
import type { TextAreaRef } from 'antd/es/input/TextArea';
import { useRef, useState } from 'react';
import type { Column } from './columns';
import { entriesOf } from './parse-list';
import type { Entry } from './registry-types';

interface Props<T extends Entry> {
  readonly title: string;
  readonly columns: readonly Column<T>[];
  readonly known: readonly T[];
  readonly blank: () => T;
  readonly onTake: (entries: readonly T[]) => void;
  readonly onClose: () => void;
}

const shown = 100;

/** Those with a name that neither the registry nor an earlier line has. */
function fresh<T extends Entry>(entries: readonly T[], known: readonly T[]): ReadonlySet<T> {
  const key = (entry: T) => ('unit' in entry ? `${entry.name} ${entry.unit}` : entry.name);
  const names = new Set(known.map(key));
  return new Set(
    entries.filter((entry) => {
      if (entry.name === '' || names.has(key(entry))) return false;
      names.add(key(entry));
      return true;
    }),
  );
}

export function PasteDialog<T extends Entry>({ title, columns, known, blank, onTake, onClose }: Props<T>) {
  const [text, setText] = useState('');
  const box = useRef<TextAreaRef>(null);
  const entries = entriesOf(text, columns, blank);
  const taken = fresh(entries, known);
  return (
    <Modal
      open
      title={title}
      width={820}
      okText={taken.size === 0 ? '加入' : `加入 ${taken.size} 条`}
      cancelText="取消"
      okButtonProps={{ disabled: taken.size === 0 }}
      onCancel={onClose}
      afterOpenChange={(open) => (open ? box.current?.focus() : undefined)}
      onOk={() => onTake([...taken])}
    >
      <div className="dialog-body">
        <p className="quiet">
          从 Excel 或 WPS 表格里复制整块粘贴；一行一条，第一行可以是列名（
          {columns.map(({ words }) => words).join('、')}）。
        </p>
        <Input.TextArea
          ref={box}
          aria-label="名单"
          rows={6}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        {entries.length === 0 ? null : (
          <>
            <p role="status">
              读到 {entries.length} 条，新的 {taken.size} 条
              {entries.length > taken.size ? `，已有或没有名称的 ${entries.length - taken.size} 条不加` : ''}
              。
            </p>
            <div className="paste-preview" tabIndex={0} role="region" aria-label="粘贴预览">
              <table className="plain-table">
                <thead>
                  <tr>
                    <th scope="col">加入</th>
                    {columns.map((column) => (
                      <th key={column.key} scope="col">
                        {column.words}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {entries.slice(0, shown).map((entry) => (
                    <tr key={entry.id} className={taken.has(entry) ? undefined : 'quiet'}>
                      <td>{taken.has(entry) ? '新' : '已有'}</td>
                      {columns.map((column) => (
                        <td key={column.key}>{column.show(entry)}</td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </>
        )}
      </div>
    </Modal>
  );
}
