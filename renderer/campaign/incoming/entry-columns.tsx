/** The columns of 收文登记, on the screen and in its table file. */
import type { Output } from '../../../electron/contract';
import type { ListColumn } from '../../list/list-columns';
import { leftWords } from '../days';
import { Light } from '../light';

export type IncomingRow = Output<'incoming'>['rows'][number];

const text = (words: string) => <span title={words}>{words}</span>;

const extras = ({ scans, cases }: IncomingRow): string =>
  [...(scans === 0 ? [] : [`扫描 ${scans}`]), ...(cases === 0 ? [] : [`问题 ${cases} 件`])].join('，');

export const columns: readonly ListColumn<IncomingRow>[] = [
  { key: 'number', words: '收文号', width: 140, cell: ({ number }) => text(number) },
  { key: 'date', words: '收文日期', width: 124, cell: ({ date }) => text(date) },
  { key: 'sender', words: '来文单位', width: 130, cell: ({ sender }) => text(sender) },
  {
    key: 'title',
    words: '标题',
    width: 0,
    cell: ({ urgency, title }) => text(urgency === '' ? title : `【${urgency}】${title}`),
  },
  { key: 'units', words: '承办', width: 120, cell: ({ units }) => text(units) },
  { key: 'deadline', words: '期限', width: 140, cell: ({ deadline }) => text(deadline) },
  {
    key: 'light',
    words: '办理',
    width: 156,
    cell: ({ colour, word, left }) => <Light colour={colour} word={word} left={left} />,
  },
  { key: 'extras', words: '附', width: 110, cell: (row) => text(extras(row)) },
];

interface SheetColumn {
  readonly words: string;
  readonly weight: number;
  readonly text: (row: IncomingRow) => string;
}

/** Of the register as it is kept on paper. */
export const sheetColumns: readonly SheetColumn[] = [
  { words: '收文号', weight: 9, text: ({ number }) => number },
  { words: '收文日期', weight: 8, text: ({ date }) => date },
  { words: '来文单位', weight: 9, text: ({ sender }) => sender },
  { words: '来文字号', weight: 10, text: ({ sourceNumber }) => sourceNumber },
  { words: '标题', weight: 20, text: ({ title }) => title },
  { words: '紧急程度', weight: 5, text: ({ urgency }) => urgency },
  { words: '拟办意见', weight: 14, text: ({ proposal }) => proposal },
  { words: '领导批示', weight: 14, text: ({ instructions }) => instructions },
  { words: '承办单位', weight: 10, text: ({ units }) => units },
  { words: '办理时限', weight: 8, text: ({ deadline }) => deadline },
  {
    words: '办理情况',
    weight: 12,
    text: ({ word, left, finishedOn, result }) =>
      finishedOn === ''
        ? `${word}${left === undefined ? '' : ` ${leftWords(left)}`}`
        : `${finishedOn}${result === '' ? '办结' : result}`,
  },
  { words: '归档号', weight: 6, text: ({ archive }) => archive },
];
