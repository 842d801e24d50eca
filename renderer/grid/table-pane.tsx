/** The grid as the editor shows it: the open record's tasks, the office's registry, table files in and out. */
import { Result } from 'antd';
import { useCallback, useEffect, useMemo, useState } from 'react';
import {
  taskBreakdownSchema,
  type ColumnKey,
  type TaskGroup,
} from '../../templates/kinds/task-breakdown/schema';
import { toBase64 } from '../bytes';
import type { FormTools } from '../form/form-context';
import type { Host } from '../host';
import { getIn } from '../state/paths';
import { useTell } from '../state/use-tell';
import { completeGroups } from './complete-groups';
import { rowKeys, rowsOf } from './grid-row';
import type { ReadSheet } from './sheet-import';
import { sheetTable } from './sheet-table';
import { TaskGrid } from './task-grid';

interface Props {
  readonly host: Host;
  readonly tools: FormTools;
  readonly data: unknown;
  readonly title: string;
  readonly locked: boolean;
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

export function TablePane({ host, tools, data, title, locked }: Props) {
  const tell = useTell();
  const unknownUnit = useUnknownUnit(tools);
  const [opened, setOpened] = useState<{ readonly file: string; readonly sheets: readonly ReadSheet[] }>();
  const groups = useMemo(() => completeGroups(data), [data]);
  const chosen = getIn(data, 'columns');
  const columns = useMemo(() => {
    const parsed = taskBreakdownSchema.shape.columns.safeParse(chosen);
    return parsed.success ? parsed.data : taskBreakdownSchema.shape.columns.parse(undefined);
  }, [chosen]);
  const { edit } = tools;
  const putGroups = useCallback((next: readonly TaskGroup[]) => edit('groups', () => next), [edit]);
  const putColumns = useCallback((next: readonly ColumnKey[]) => edit('columns', () => next), [edit]);

  const read = async () => {
    const file = await host.chooseFile(xlsx);
    if (file === undefined) return;
    const bytes = toBase64(new Uint8Array(await file.arrayBuffer()));
    const reply = await host.call('readSheets', { name: file.name, bytes });
    if (reply.ok) setOpened({ file: file.name, sheets: reply.value.sheets });
    else tell.wrong(reply.error);
  };
  const write = async () => {
    const table = sheetTable(title === '' ? '任务分解表' : title, rowsOf(groups ?? [], rowKeys()), columns);
    const reply = await host.call('writeSheet', table);
    if (!reply.ok) {
      tell.wrong(reply.error);
      return;
    }
    const { name, mime, bytes } = reply.value.file;
    const saved = await host.saveFile(name, mime, bytes);
    if (saved?.ok === false) tell.wrong(saved.error);
  };

  if (groups === undefined)
    return (
      <Result
        status="warning"
        title="任务的内容不合要求，表格打不开"
        subTitle="请切换到“表单”，按窗口下方的说明处理。"
      />
    );
  return (
    <TaskGrid
      groups={groups}
      columns={columns}
      onGroups={putGroups}
      onColumns={putColumns}
      unknownUnit={unknownUnit}
      fileActions={[
        { label: '从表格文件取任务…', run: () => void read(), disabled: locked },
        { label: '存为表格文件…', run: () => void write() },
      ]}
      opened={opened}
      onTaken={() => setOpened(undefined)}
      readOnly={locked}
    />
  );
}
