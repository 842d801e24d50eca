/** A table without rows: its headings as they will be printed, and the ways to the first row. */
import { Button } from 'antd';
import type { GridColumn } from './grid-columns';
import type { GridTable } from './tables/table';

interface Props {
  readonly table: GridTable;
  readonly columns: readonly GridColumn[];
  readonly readOnly: boolean;
  readonly onAdd: () => void;
  readonly onPaste: (data: DataTransfer) => void;
}

export function EmptyGrid({ table, columns, readOnly, onAdd, onPaste }: Props) {
  return (
    <div
      className="grid-empty"
      tabIndex={0}
      role="group"
      aria-label={`${table.label}还没有内容`}
      onPaste={({ clipboardData }) => {
        if (!readOnly) onPaste(clipboardData);
      }}
    >
      <div className="grid-empty-heads" aria-hidden>
        {columns.map(({ column, width }) => (
          <span key={column.key} style={{ flex: `0 0 ${width}px` }}>
            {column.label}
          </span>
        ))}
      </div>
      <div className="grid-empty-words">
        <p>还没有{table.rowName}。</p>
        {readOnly ? null : (
          <>
            <Button type="primary" autoFocus onClick={onAdd}>
              添加{table.rowName}
            </Button>
            <p className="help">
              在 Excel、WPS 里复制几行，到这里按 Ctrl+V 粘贴；也可以用上面的“从表格文件取{table.rowName}”。
            </p>
          </>
        )}
      </div>
    </div>
  );
}
