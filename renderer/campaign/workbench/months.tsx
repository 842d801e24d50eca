/** New and closed problems by month as two lines, with the figures as a table below. */
import type { Output } from '../../../electron/contract';

type Month = Output<'workbench'>['months'][number];

const [WIDTH, HEIGHT] = [480, 96];

function line(months: readonly Month[], of: (month: Month) => number, most: number): string {
  const step = WIDTH / Math.max(1, months.length - 1);
  return months
    .map(
      (month, n) =>
        `${(n * step).toFixed(1)},${(HEIGHT - (HEIGHT * of(month)) / Math.max(1, most)).toFixed(1)}`,
    )
    .join(' ');
}

const wordsOf = (month: string): string => `${Number(month.slice(5))}月`;

export function Months({ months }: { readonly months: readonly Month[] }) {
  // from the first month in which anything happened
  const first = months.findIndex(({ assigned, closed }) => assigned + closed > 0);
  const shown = first < 0 ? [] : months.slice(Math.max(0, Math.min(first, months.length - 2)));
  if (shown.length === 0) return null;
  const most = Math.max(...shown.map(({ assigned, closed }) => Math.max(assigned, closed)));
  return (
    <section className="bench-part">
      <h2>新增和销号</h2>
      <svg viewBox={`-4 -6 ${WIDTH + 8} ${HEIGHT + 12}`} className="bench-lines" aria-hidden>
        <polyline points={line(shown, ({ assigned }) => assigned, most)} className="line-new" />
        <polyline points={line(shown, ({ closed }) => closed, most)} className="line-closed" />
      </svg>
      <table className="bench-months">
        <thead>
          <tr>
            <th scope="col">月份</th>
            {shown.map(({ month }) => (
              <th key={month} scope="col" title={month}>
                {wordsOf(month)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">
              <span className="key-new" aria-hidden /> 新增
            </th>
            {shown.map(({ month, assigned }) => (
              <td key={month}>{assigned}</td>
            ))}
          </tr>
          <tr>
            <th scope="row">
              <span className="key-closed" aria-hidden /> 销号
            </th>
            {shown.map(({ month, closed }) => (
              <td key={month}>{closed}</td>
            ))}
          </tr>
        </tbody>
      </table>
    </section>
  );
}
