/** The ledger in groups: each with its figures, every one of which opens its cases. */
import type { Groups } from '../../list/long-list';
import type { Row } from './case-columns';
import { addressOf, type Facet, type LedgerFilters } from './filters';

const valueOf = (row: Row, facet: Facet): string => row[facet];

function wordsOf(row: Row | undefined, facet: Facet): string {
  if (row === undefined) return '';
  const words = facet === 'state' ? row.stateName : facet === 'colour' ? row.colourWord : row[facet];
  return words === '' ? '未填写' : words;
}

interface Figure {
  readonly label: string;
  readonly count: number;
  readonly to: string;
}

function figuresOf(
  filters: LedgerFilters,
  facet: Facet,
  group: string,
  rows: readonly Row[],
): readonly Figure[] {
  const within = (values: Partial<LedgerFilters['values']>): string =>
    addressOf({ ...filters, by: '', values: { ...filters.values, [facet]: [group], ...values } });
  const overdue = rows.filter(({ colour }) => colour === 'red').length;
  const closed = rows.filter(({ colour }) => colour === 'blue').length;
  return [
    { label: '共', count: rows.length, to: within({}) },
    { label: '办结', count: closed, to: within({ colour: ['blue'] }) },
    { label: '逾期', count: overdue, to: within({ colour: ['red'] }) },
  ];
}

/** undefined where rows stand without groups. */
export function groupsOf(filters: LedgerFilters): Groups<Row> | undefined {
  const facet = filters.by;
  if (facet === '') return undefined;
  return {
    of: (row) => valueOf(row, facet),
    head: (group, rows) => (
      <>
        {' '}
        {wordsOf(rows[0], facet)}
        <span className="quiet">
          {figuresOf(filters, facet, group, rows).map(({ label, count, to }) => (
            <a
              key={label}
              className="group-figure"
              tabIndex={-1}
              href={`#${to}`}
              onClick={(event) => event.stopPropagation()}
            >
              {label} {count} 件
            </a>
          ))}
        </span>
      </>
    ),
  };
}
