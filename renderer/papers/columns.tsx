/** The columns of the list of papers. */
import type { ReactNode } from 'react';
import { kindOf } from '../state/kind-of';
import { dateWords, clockOf } from '../state/moments';
import { stateWords, type SortKey, type Summary } from './filters';

export interface Column {
  readonly key: string;
  readonly words: string;
  readonly sort?: SortKey;
  readonly cell: (row: Summary, now: Date) => ReactNode;
}

/** 10月9日 14:32 of this year, 2017年10月9日 of another. */
function modifiedWords(moment: string, now: Date): string {
  const at = new Date(moment);
  return at.getFullYear() === now.getFullYear()
    ? `${at.getMonth() + 1}月${at.getDate()}日 ${clockOf(moment)}`
    : dateWords(at);
}

/** What a long title must not lose to an ellipsis: the unit in brackets that tells it from its sisters, else its kind. */
function tailOf(title: string): string {
  const bracketed = /（[^（）]{1,16}）$/u.exec(title)?.[0];
  return bracketed ?? [...title].slice(-6).join('');
}

const annexWords = (annexes: NonNullable<Summary['annexesChanged']>): string =>
  `附件中的${annexes.map(({ title }) => `“${title}”`).join('、')}后来有改动，这里还是添加时的样子`;

function Title({ row }: { readonly row: Summary }) {
  const tail = tailOf(row.title);
  return (
    <>
      <span className="title-words" title={row.title}>
        <span>{row.title.slice(0, row.title.length - tail.length)}</span>
        <span>{tail}</span>
      </span>
      {row.derived?.changed === true ? (
        <span className="mark" title={`由“${row.derived.title}”派生，那一份后来有改动`}>
          来源已改
        </span>
      ) : null}
      {row.annexesChanged === undefined ? null : (
        <span className="mark" title={annexWords(row.annexesChanged)}>
          附件已改
        </span>
      )}
    </>
  );
}

function StateCell({ row }: { readonly row: Summary }) {
  const count = row.errors > 0 ? row.errors : row.warnings;
  return (
    <>
      <span className={`state-${row.state}`}>{stateWords[row.state]}</span>
      {count > 0 ? (
        <span className={row.errors > 0 ? 'hint hint-E' : 'hint'}>
          {count} 处{row.errors > 0 ? '要处理' : '请核对'}
        </span>
      ) : null}
    </>
  );
}

export const columns: readonly Column[] = [
  { key: 'title', words: '名称', sort: 'title', cell: (row) => <Title row={row} /> },
  { key: 'kind', words: '文种', sort: 'kind', cell: (row) => kindOf(row.kind).title },
  { key: 'number', words: '文号', sort: 'number', cell: (row) => row.number },
  { key: 'date', words: '成文日期', sort: 'date', cell: (row) => row.date },
  { key: 'units', words: '主送／承办', cell: (row) => row.units.join('、') },
  { key: 'state', words: '状态', sort: 'state', cell: (row) => <StateCell row={row} /> },
  {
    key: 'modified',
    words: '修改时间',
    sort: 'modified',
    cell: (row, now) => modifiedWords(row.modified, now),
  },
];
