/** Rows from a table file: which sheet, which columns, how it will look, before anything is taken. */
import { Modal, Select, Table } from 'antd';
import { useMemo, useState } from 'react';
import { tidyCell, type Cells } from './clipboard';
import { headingRow, matchedCells, matchHeadings, recall, remember, type Matching } from './sheet-columns';
import type { GridTable, TableColumn } from './tables/table';

export interface ReadSheet {
  readonly name: string;
  readonly cells: Cells;
}

interface Props {
  readonly file: string;
  readonly sheets: readonly ReadSheet[];
  readonly table: Pick<GridTable, 'id' | 'rowName'>;
  readonly columns: readonly TableColumn[];
  readonly onTake: (cells: Cells) => void;
  readonly onCancel: () => void;
}

const previewRows = 8;
const leftOut = '';

/** A row of the preview. */
type Line = Readonly<Record<number, string>> & { readonly key: number };

export function SheetImport({ file, sheets, table, columns, onTake, onCancel }: Props) {
  const [chosen, setChosen] = useState(0);
  const cells = useMemo(
    () => (sheets[chosen]?.cells ?? []).map((row) => row.map(tidyCell)),
    [sheets, chosen],
  );
  const heading = useMemo(() => headingRow(cells, columns), [cells, columns]);
  const headings = useMemo(() => cells[heading] ?? [], [cells, heading]);
  const found = useMemo(
    () => recall(table.id, headings, columns) ?? matchHeadings(headings, columns),
    [table, headings, columns],
  );
  const [changed, setChanged] = useState<{ readonly of: Matching; readonly to: Matching }>();
  const matching = changed?.of === found ? changed.to : found;
  const count = matching.filter((column) => column !== undefined).length;
  const rows = cells.length - heading - 1;

  const choose = (n: number, value: string) =>
    setChanged({
      of: found,
      to: matching.map((column, at) =>
        at === n ? columns.find(({ key }) => key === value) : column?.key === value ? undefined : column,
      ),
    });
  const lines = cells
    .slice(heading + 1, heading + 1 + previewRows)
    .map((row, key): Line => ({ ...Object.fromEntries(row.map((cell, n) => [n, cell])), key }));

  return (
    <Modal
      open
      width={960}
      title={`从“${file}”取${table.rowName}`}
      okText={`取 ${rows} 行`}
      okButtonProps={{ disabled: count === 0 || rows < 1 }}
      onOk={() => {
        remember(table.id, headings, matching);
        onTake(matchedCells(cells, heading, matching));
      }}
      onCancel={onCancel}
    >
      {sheets.length > 1 ? (
        <p>
          工作表：
          <Select
            aria-label="工作表"
            value={chosen}
            onChange={setChosen}
            options={sheets.map(({ name }, value) => ({ value, label: name }))}
          />
        </p>
      ) : null}
      <p>
        {headings.join('') === ''
          ? `没有认出表头，请在每一栏上方选它是什么，已选 ${count} 个栏目。`
          : `第 ${heading + 1} 行作为表头，对应了 ${count} 个栏目。`}
        下面是前 {lines.length} 行；对应错了可以在每一栏上方改选，下次同样的表会记住。
      </p>
      <Table<Line>
        size="small"
        pagination={false}
        scroll={{ x: headings.length * 150, y: 320 }}
        dataSource={lines}
        columns={headings.map((title, n) => ({
          key: n,
          dataIndex: n,
          width: 150,
          title: (
            <>
              <div>{title || `第 ${n + 1} 栏`}</div>
              <Select
                size="small"
                style={{ width: '100%' }}
                aria-label={`“${title || `第 ${n + 1} 栏`}”对应的栏目`}
                value={matching[n]?.key ?? leftOut}
                onChange={(value) => choose(n, value)}
                options={[
                  { value: leftOut, label: '不取' },
                  ...columns.map(({ key, label }) => ({ value: key, label })),
                ]}
              />
            </>
          ),
        }))}
      />
    </Modal>
  );
}
