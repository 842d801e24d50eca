/** 读回填报表: chosen or pasted, matched by column and by case id, its differences looked at before they are taken. */
import { useState } from 'react';
import { SheetImport } from '../../grid/sheet-import';
import { useAnswer } from '../../settings/use-answer';
import { ChooseList, type ChosenList } from '../exchange/choose-list';
import { filledColumns, filledRows, filledTable, type FilledRow } from './filled-rows';
import { TakeSheet } from './take-sheet';

interface Props {
  readonly onTaken: (claims: readonly string[]) => void;
  readonly onClose: () => void;
}

export function ReadBack({ onTaken, onClose }: Props) {
  const { value: step } = useAnswer('stepForm', {});
  const [list, setList] = useState<ChosenList>();
  const [rows, setRows] = useState<readonly FilledRow[]>();
  if (list === undefined)
    return (
      <ChooseList
        title="读回填报表"
        words="乡办、部门填好交回的表。按问题编号找到每一件，逐栏和台账比较，看过再收；没有填的栏目不动台账。"
        onChosen={setList}
        onClose={onClose}
      />
    );
  if (rows === undefined || step === undefined)
    return (
      <SheetImport
        file={list.file}
        sheets={list.sheets}
        table={filledTable}
        columns={filledColumns}
        onTake={(cells) => setRows(filledRows(cells))}
        onCancel={onClose}
      />
    );
  return <TakeSheet step={step} list={list} rows={rows} onTaken={onTaken} onClose={onClose} />;
}
