/** The columns of the archive's list. */
import type { Output } from '../../electron/contract';
import { retentionPeriods } from '../../templates/official/retention-periods';
import type { ListColumn } from '../list/list-columns';
import { kindOf } from '../state/kind-of';

export type Item = Output<'archive'>['rows'][number];

/** 20171016 → 2017年10月16日. */
export const paperDate = (date: string): string =>
  /^\d{8}$/u.test(date)
    ? `${date.slice(0, 4)}年${Number(date.slice(4, 6))}月${Number(date.slice(6))}日`
    : date;

export const columns: readonly ListColumn<Item>[] = [
  { key: 'code', words: '档号', width: 210, cell: ({ code }) => code },
  { key: 'title', words: '题名', width: 0, cell: ({ title }) => <span title={title}>{title}</span> },
  { key: 'number', words: '文号', width: 190, cell: ({ number }) => number },
  { key: 'kind', words: '文种', width: 112, cell: ({ kind }) => kindOf(kind).title },
  { key: 'date', words: '日期', width: 130, cell: ({ date }) => paperDate(date) },
  { key: 'period', words: '保管期限', width: 90, cell: ({ period }) => retentionPeriods[period] },
  { key: 'pages', words: '页数', width: 64, cell: ({ pages }) => pages },
  {
    key: 'scans',
    words: '扫描件',
    width: 96,
    cell: ({ scans }) => (scans > 0 ? `${scans} 个` : <span className="light-yellow">缺扫描件</span>),
  },
];
