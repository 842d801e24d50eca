/** The rows of a list before they are registered: which are taken, what is wrong with the others. */
import { useMemo } from 'react';
import { LongList } from '../../list/long-list';
import type { ListColumn } from '../../list/list-columns';
import type { Selection } from '../../list/selection';
import { canBeTaken, countWords, isNew, wordsOf, type CheckedRow } from './checked-rows';

interface Props {
  readonly rows: readonly CheckedRow[];
  readonly selection: Selection<CheckedRow>;
}

const said =
  (...keys: readonly string[]) =>
  ({ said: facts }: CheckedRow) => {
    const words = keys
      .flatMap((key) => {
        const value = facts[key];
        return Array.isArray(value) ? (value as unknown[]) : [value];
      })
      .filter((value) => typeof value === 'string' && value !== '')
      .join('、');
    return <span title={words}>{words}</span>;
  };

export function RowReview({ rows, selection }: Props) {
  const columns = useMemo<readonly ListColumn<CheckedRow>[]>(
    () => [
      { key: 'number', words: '行', width: 48, cell: ({ number }) => number },
      {
        key: 'check',
        words: '核对',
        width: 300,
        cell: (row) => {
          const words = wordsOf(row, rows);
          const look = canBeTaken(row) && isNew(row) ? 'row-doubt' : 'row-fault';
          return words === '' ? (
            <span className="quiet">可以登记</span>
          ) : (
            <span className={look} title={words}>
              {words}
            </span>
          );
        },
      },
      { key: 'site', words: '企业（单位）', width: 160, cell: said('site', 'place') },
      { key: 'problem', words: '存在问题', width: 0, cell: said('problem') },
      { key: 'township', words: '乡办', width: 100, cell: said('township') },
      { key: 'units', words: '牵头、责任单位', width: 130, cell: said('leadUnit', 'units') },
    ],
    [rows],
  );
  return (
    <div className="row-review">
      <p role="status">{countWords(rows, selection.chosen.size)}。</p>
      <LongList
        label="要登记的行"
        columns={columns}
        rows={rows}
        keyOf={({ id }) => id}
        sort=""
        descending={false}
        onSort={() => undefined}
        onOpen={selection.toggle}
        selection={selection}
      />
    </div>
  );
}
