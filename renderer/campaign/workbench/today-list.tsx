/** What is to be done, the most urgent first: a line each, which opens its case. */
import type { Output } from '../../../electron/contract';
import { Light } from '../light';

type Today = Output<'workbench'>['today'];

const groups: readonly (readonly [keyof Today, string])[] = [
  ['overdue', '已逾期'],
  ['within3', '三日内到期'],
  ['within7', '七日内到期'],
  ['check', '待核查'],
  ['returned', '退回重改'],
  ['lookBack', '回头看到期'],
];

export function TodayList({ today, day }: { readonly today: Today; readonly day: string }) {
  const all = groups.reduce((sum, [key]) => sum + today[key].count, 0);
  return (
    <section className="bench-today" aria-label="今天要办的" tabIndex={0}>
      <h2>今天要办的{all === 0 ? '' : `（${all} 件）`}</h2>
      {all === 0 ? <p className="help">没有逾期、临近到期和等着核查的问题。</p> : null}
      {groups
        .filter(([key]) => today[key].count > 0)
        .map(([key, words]) => (
          <div key={key} className="bench-group">
            <h3>
              {words} {today[key].count} 件
            </h3>
            <ul>
              {today[key].rows.map((row) => (
                <li key={row.id}>
                  <a href={`#/cases/${row.id}${day === '' ? '' : `?day=${day}`}`}>
                    <span className="bench-light">
                      <Light colour={row.colour} word={row.colourWord} left={row.left} />
                    </span>
                    <span className="bench-what">{`${row.site || row.place}　${row.problem}`}</span>
                    <span className="bench-whom">
                      {[row.township, row.stateName].filter((part) => part !== '').join(' · ')}
                    </span>
                  </a>
                </li>
              ))}
            </ul>
            {today[key].count > today[key].rows.length ? (
              <p className="help">还有 {today[key].count - today[key].rows.length} 件，在台账里看。</p>
            ) : null}
          </div>
        ))}
    </section>
  );
}
