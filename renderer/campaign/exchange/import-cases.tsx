/** 导入问题清单: chosen or pasted, its columns matched, its rows looked at, then registered in one go. */
import { useState } from 'react';
import { SheetImport } from '../../grid/sheet-import';
import { useAnswer } from '../../settings/use-answer';
import { ChooseList, type ChosenList } from './choose-list';
import { factColumns, factsTable, headed } from './facts-table';
import { listRows, type ListRow } from './list-rows';
import { RegisterList, type ListOrigin } from './register-list';

interface Props extends ListOrigin {
  /** A list that is at hand already. */
  readonly list?: ChosenList;
  readonly onClose: () => void;
}

export function ImportCases({ list: given, onClose, ...origin }: Props) {
  const { value: step } = useAnswer('stepForm', {});
  const [list, setList] = useState(given);
  const [rows, setRows] = useState<readonly ListRow[]>();
  if (step === undefined) return null;
  if (list === undefined)
    return (
      <ChooseList
        title="导入问题清单"
        words="上级交办的问题清单、检查记录，一行一个问题。下一步核对栏目，再逐行核对，最后一次登记。"
        onChosen={setList}
        onClose={onClose}
      />
    );
  const columns = factColumns(step);
  if (rows === undefined)
    return (
      <SheetImport
        file={list.file}
        sheets={list.sheets.map((sheet) => ({ ...sheet, cells: headed(sheet.cells, columns) }))}
        table={factsTable}
        columns={columns}
        onTake={(cells) => setRows(listRows(cells, columns))}
        onCancel={onClose}
      />
    );
  return <RegisterList step={step} rows={rows} basis={list.basis} {...origin} onClose={onClose} />;
}
