/** The figures of the day; each opens its cases. */
import type { Output } from '../../../electron/contract';
import { casesWith } from '../ledger/filters';

interface Props {
  readonly bench: Output<'workbench'>;
  readonly day: string;
}

export function Counts({ bench, day }: Props) {
  const { tally, today } = bench;
  const soon = today.within3.count;
  const cards = [
    { words: '逾期', count: tally.overdue, to: casesWith('colour', 'red', day), mark: 'light-red' },
    { words: '三日内到期', count: soon, to: casesWith('colour', 'yellow', day), mark: 'light-yellow' },
    { words: '待核查', count: today.check.count, to: casesWith('state', 'reported', day), mark: '' },
    { words: '待回头看', count: today.lookBack.count, to: casesWith('state', 'closed', day), mark: '' },
  ];
  return (
    <>
      <ul className="bench-counts">
        {cards.map(({ words, count, to, mark }) => (
          <li key={words}>
            <a href={`#${to}`}>
              <span className={`bench-count ${count > 0 ? mark : ''}`}>{count}</span>
              <span>{words}</span>
            </a>
          </li>
        ))}
      </ul>
      <p className="bench-total">
        共 {tally.total} 件：已销号 {tally.closed} 件，正在办理 {tally.open} 件
        {tally.suspended > 0 ? `，中止 ${tally.suspended} 件` : ''}
        {tally.transferred > 0 ? `，移交 ${tally.transferred} 件` : ''}；销号率{' '}
        {Math.round(tally.share * 100)}%。
      </p>
    </>
  );
}
