/** A pasted list becomes rows: what it will make is seen before it is taken. */
import { Modal } from 'antd';
import { useId, useState } from 'react';
import type { Field } from '../../../templates/form';
import { cellText } from '../cell-text';
import { columnFields, rowsOf } from '../pasted-rows';

interface Props {
  readonly field: Extract<Field, { kind: 'rows' }>;
  readonly onPaste: (rows: readonly unknown[]) => void;
  readonly onClose: () => void;
}

/** Rows of the preview; the rest is counted. */
const seen = 5;

export function PasteRows({ field, onPaste, onClose }: Props) {
  const id = useId();
  const [text, setText] = useState('');
  const { columns, headed, rows } = rowsOf(field, text);
  const order = columnFields(field).map(({ label }) => label);
  const take = () => {
    onClose();
    if (rows.length > 0) onPaste(rows);
  };
  return (
    <Modal
      open
      title={`粘贴多条${field.rowName}`}
      okText={rows.length === 0 ? '添加' : `添加 ${rows.length} 条`}
      okButtonProps={{ disabled: rows.length === 0 }}
      onOk={take}
      onCancel={onClose}
      width={720}
    >
      <label className="label" htmlFor={id}>
        一行一条。从 Excel 或 WPS 表格复制的几栏，有表头时按表头对应，没有表头时依次是：{order.join('、')}。
      </label>
      <textarea
        id={id}
        className="control paste-text"
        rows={6}
        value={text}
        autoFocus
        spellCheck={false}
        onChange={(event) => setText(event.target.value)}
      />
      {rows.length === 0 ? null : (
        <table className="paste-table">
          <caption>
            {headed ? '第一行是表头。' : ''}将添加 {rows.length} 条
            {rows.length > seen ? `，先看前 ${seen} 条` : ''}：
          </caption>
          <thead>
            <tr>
              {columns.map((column, n) => (
                <th key={n} scope="col">
                  {column?.label ?? '（不取）'}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, seen).map((row, n) => (
              <tr key={n}>
                {columns.map((column, k) => (
                  <td key={k}>{column === undefined ? '' : cellText(column, row[column.name])}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Modal>
  );
}
