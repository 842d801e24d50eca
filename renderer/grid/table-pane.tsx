/** The grid as the editor shows it: one of the open record's tables, the office's registry, table files in and out. */
import { Result } from 'antd';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { toBase64 } from '../bytes';
import type { FormTools } from '../form/form-context';
import type { Host } from '../host';
import type { Looked } from '../state/looked';
import { getIn } from '../state/paths';
import { useTell } from '../state/use-tell';
import { foundCell } from './found-cell';
import type { TableNames } from './grid-bar';
import type { Item } from './grid-row';
import type { ReadSheet } from './sheet-import';
import { sheetTable } from './sheet-table';
import { suggester } from './suggestions';
import { TableGrid } from './table-grid';
import type { GridTable } from './tables/table';
import { useColumnChoice } from './use-column-choice';
import { useGridRows } from './use-grid-rows';

interface Props {
  readonly host: Host;
  readonly tools: FormTools;
  readonly data: unknown;
  /** Of the paper, or what stands for it. */
  readonly title: string;
  readonly locked: boolean;
  /** All tables that the paper has, and which one this is. */
  readonly names: TableNames;
  readonly table: GridTable;
  readonly looked: Looked | undefined;
}

const xlsx = '.xlsx';

/** The registry's answer to whether a name is known, once it is there. */
function useUnknownUnit(tools: FormTools): (name: string) => boolean {
  const [loaded, setLoaded] = useState(false);
  useEffect(() => {
    let current = true;
    void tools.registry.load().then(() => {
      if (current) setLoaded(true);
    });
    return () => {
      current = false;
    };
  }, [tools]);
  return useCallback(
    // 各乡办 stands for all of a sort and is in no register
    (name) => loaded && !name.startsWith('各') && !tools.registry.knows('unit', name),
    [loaded, tools],
  );
}

/** Keyed by the table: folds, marks and the choice of columns are each table's own. */
export function TablePane({ host, tools, data, title, locked, names, table, looked }: Props) {
  const tell = useTell();
  const unknownUnit = useUnknownUnit(tools);
  const suggest = useMemo(() => suggester(tools.registry, tools.day), [tools]);
  const [opened, setOpened] = useState<{ readonly file: string; readonly sheets: readonly ReadSheet[] }>();
  const { edit } = tools;
  const put = useCallback((next: unknown) => edit(table.path, () => next), [table, edit]);
  const putItem = useCallback(
    (place: string, item: Item) => edit(`${table.path}${place}`, () => item),
    [table, edit],
  );
  const value = getIn(data, table.path);
  const rows = useGridRows(table, value, put, putItem);
  const shown = useColumnChoice(table, data, edit);
  const keys = rows?.keys;
  const finding = useMemo(
    () =>
      looked === undefined || keys === undefined
        ? undefined
        : { looked, cell: foundCell(table, value, keys, looked.path) },
    [table, value, keys, looked],
  );

  if (rows === undefined)
    return (
      <Result
        status="warning"
        title={`${table.label}的内容不合要求，表格打不开`}
        subTitle="请切换到“表单”，按窗口下方的说明处理。"
      />
    );

  const read = async () => {
    const file = await host.chooseFile(xlsx);
    if (file === undefined) return;
    const bytes = toBase64(new Uint8Array(await file.arrayBuffer()));
    const reply = await host.call('readSheets', { name: file.name, bytes });
    if (reply.ok) setOpened({ file: file.name, sheets: reply.value.sheets });
    else tell.wrong(reply.error);
  };
  const write = async () => {
    const reply = await host.call('writeSheet', sheetTable(table, title, rows.all, shown.chosen));
    if (!reply.ok) {
      tell.wrong(reply.error);
      return;
    }
    const { name, mime, bytes } = reply.value.file;
    const saved = await host.saveFile(name, mime, bytes);
    if (saved?.ok === false) tell.wrong(saved.error);
  };
  return (
    <TableGrid
      table={table}
      names={names}
      rows={rows}
      shown={shown}
      unknownUnit={unknownUnit}
      suggest={suggest}
      fileActions={[
        { label: `从表格文件取${table.rowName}…`, run: () => void read(), disabled: locked },
        { label: '存为表格文件…', run: () => void write() },
      ]}
      opened={opened}
      onTaken={() => setOpened(undefined)}
      finding={finding}
      readOnly={locked}
    />
  );
}
