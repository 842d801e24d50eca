/** Bars with their numbers: how many of a group's problems are closed; a bar opens them. */
import type { Output } from '../../../electron/contract';

type Group = Output<'workbench'>['townships'][number];

interface Props {
  readonly title: string;
  readonly groups: readonly Group[];
  readonly addressOf: (value: string) => string;
}

export function Progress({ title, groups, addressOf }: Props) {
  if (groups.length === 0) return null;
  return (
    <section className="bench-part">
      <h2>{title}</h2>
      <table className="bench-bars">
        <tbody>
          {groups.map(({ value, total, closed, overdue }) => (
            <tr key={value}>
              <th scope="row">
                <a href={`#${addressOf(value)}`}>{value}</a>
              </th>
              <td>
                <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden>
                  <rect width="100" height="8" className="bar-ground" />
                  <rect width={total === 0 ? 0 : (100 * closed) / total} height="8" className="bar-done" />
                </svg>
              </td>
              <td className="bench-figures">
                {closed}／{total}
                {overdue > 0 ? <span className="light-red">　逾期 {overdue}</span> : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
