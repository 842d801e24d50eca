/** The ledger in groups: each with its figures, every one of which opens its cases. */
import type { Output } from '../../../electron/contract';
import type { Groups } from '../../list/long-list';
import type { Line } from './case-columns';
import { addressOf, type LedgerFilters } from './filters';

type Section = Output<'ledger'>['sections'][number];

interface Figure {
  readonly label: string;
  readonly count: number;
  readonly to: string;
}

function figuresOf(filters: LedgerFilters, { value, count, closed, overdue }: Section): readonly Figure[] {
  const facet = filters.by;
  if (facet === '') return [];
  const within = (values: Partial<LedgerFilters['values']>): string =>
    addressOf({ ...filters, by: '', values: { ...filters.values, [facet]: [value], ...values } });
  return [
    { label: '共', count, to: within({}) },
    { label: '办结', count: closed, to: within({ colour: ['blue'] }) },
    { label: '逾期', count: overdue, to: within({ colour: ['red'] }) },
  ];
}

/** undefined where rows stand without groups. */
export function groupsOf(filters: LedgerFilters, sections: readonly Section[]): Groups<Line> | undefined {
  if (filters.by === '' || sections.length === 0) return undefined;
  const byValue = new Map(sections.map((section) => [section.value, section]));
  return {
    of: ({ group }) => group,
    head: (group) => {
      const section = byValue.get(group);
      return section === undefined ? null : (
        <>
          {' '}
          {section.words === '' ? '未填写' : section.words}
          <span className="quiet">
            {figuresOf(filters, section).map(({ label, count, to }) => (
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
      );
    },
  };
}
