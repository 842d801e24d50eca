/** The differences of a filled table, field by field, old → new, before any is taken. */
import { LongList } from '../../list/long-list';
import type { ListColumn } from '../../list/list-columns';
import type { Selection } from '../../list/selection';
import type { Line } from './differences';

interface Props {
  readonly words: string;
  readonly lines: readonly Line[];
  readonly selection: Selection<Line>;
}

const text = (words: string, look?: string) => (
  <span title={words} className={look}>
    {words}
  </span>
);

const columns: readonly ListColumn<Line>[] = [
  { key: 'id', words: '编号', width: 136, cell: ({ of }) => of.id },
  { key: 'site', words: '企业（单位）', width: 110, cell: ({ of }) => text(of.site) },
  { key: 'label', words: '栏目', width: 90, cell: ({ difference }) => difference?.label ?? '' },
  {
    key: 'before',
    words: '台账里',
    width: 110,
    cell: ({ difference }) => text(difference?.before ?? '', 'quiet'),
  },
  {
    key: 'after',
    words: '填报的',
    width: 0,
    cell: ({ of, difference }) =>
      difference === undefined ? text(of.fault, 'row-fault') : text(difference.after),
  },
  {
    key: 'how',
    words: '怎么收',
    width: 150,
    cell: ({ difference }) =>
      difference === undefined
        ? text('这一行收不了')
        : text(difference.how === 'shown' ? `不收：${difference.note}` : difference.note),
  },
];

export function DifferenceList({ words, lines, selection }: Props) {
  return (
    <div className="row-review">
      <p role="status">{words}。</p>
      <LongList
        label="和台账不同的地方"
        columns={columns}
        rows={lines}
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
