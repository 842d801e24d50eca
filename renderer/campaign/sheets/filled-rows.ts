/** A table that a unit has filled in: its columns, and its rows as the host compares them with the ledger. */
import { peopleField } from '../../../templates/fields';
import type { Given } from '../../../electron/contract';
import type { Cells } from '../../grid/clipboard';
import { columnText, takeText, type TableColumn } from '../../grid/tables/table';
import { columnOf } from '../../grid/tables/wide-table';
import { isCellField } from '../../form/cell-text';
import type { Field } from '../../../templates/form';
import { dayOfWords } from '../days';

export type FilledRow = Given<'compareSheet'>['rows'][number];
type Key = 'id' | keyof FilledRow['texts'];

/** Remembered matchings are kept under it. */
export const filledTable = { id: 'case-sheet', rowName: '填报情况' } as const;

/** Labels are those of the table that was given out, where （填写） stands behind what is to be filled in. */
const fields: Readonly<Record<Key, Field>> = {
  id: { kind: 'text', name: 'id', label: '问题编号' },
  site: { kind: 'text', name: 'site', label: '企业（单位）名称' },
  place: { kind: 'text', name: 'place', label: '详细位置' },
  problem: { kind: 'longText', name: 'problem', label: '存在问题' },
  requirements: { kind: 'longText', name: 'requirements', label: '整改要求和标准' },
  deadline: { kind: 'text', name: 'deadline', label: '整改时限' },
  measures: { kind: 'longText', name: 'measures', label: '整改措施' },
  completedOn: { kind: 'date', name: 'completedOn', label: '完成日期' },
  outcome: { kind: 'longText', name: 'outcome', label: '完成情况' },
  persons: peopleField('persons', '责任人'),
};

const otherwise: Readonly<Partial<Record<Key, readonly string[]>>> = {
  id: ['编号'],
  site: ['企业名称', '单位名称'],
  place: ['位置', '地址'],
  measures: ['措施', '整改情况'],
  completedOn: ['完成时间'],
  outcome: ['进展情况', '整改进展'],
  persons: ['整改责任人'],
};

export const filledColumns: readonly TableColumn[] = Object.entries(fields).flatMap(([key, field]) =>
  isCellField(field)
    ? [
        {
          ...columnOf(field, { [key]: field.kind === 'rows' ? [] : '' }),
          also: otherwise[key as Key] ?? [],
        },
      ]
    : [],
);

/** @param cells headed by the labels of columns; rows without anything are left out. */
export function filledRows(cells: Cells): readonly FilledRow[] {
  const [heads = [], ...lines] = cells;
  const places = heads.map((head) => filledColumns.find(({ label }) => label === head));
  return lines.flatMap((line): FilledRow[] => {
    if (line.join('') === '') return [];
    let item: Readonly<Record<string, unknown>> = {};
    for (const [at, column] of places.entries())
      if (column !== undefined) item = takeText(item, column, line[at] ?? '').item;
    const texts = Object.fromEntries(
      filledColumns
        .filter(({ key }) => item[key] !== undefined)
        .map((column) => [column.key, columnText(item, column)]),
    );
    const day = dayOfWords(texts.completedOn ?? '');
    const persons = item.persons as FilledRow['persons'];
    return [
      {
        id: (texts.id ?? '').replace(/\s/gu, '').toUpperCase(),
        texts,
        ...(day === undefined ? {} : { completedOn: day }),
        ...(persons === undefined || persons.length === 0 ? {} : { persons }),
      },
    ];
  });
}
