/** Two states of a record side by side, field by field; with `taken`, one of each pair is chosen. */
import type { Difference } from '../../state/diff-data';

interface Props {
  readonly list: readonly Difference[];
  /** What the two sides are called. */
  readonly mine: string;
  readonly theirs: string;
  /** Paths whose other side is taken, and how that is changed. */
  readonly taken?: ReadonlySet<string>;
  readonly onTake?: (path: string, theirs: boolean) => void;
}

export function Compare({ list, mine, theirs, taken, onTake }: Props) {
  const cell = (difference: Difference, side: 'mine' | 'theirs') => {
    const words = side === 'mine' ? difference.mineWords : difference.theirsWords;
    if (taken === undefined || onTake === undefined) return <span className="compare-words">{words}</span>;
    return (
      <label className="tick compare-words">
        <input
          type="radio"
          name={difference.path}
          checked={taken.has(difference.path) === (side === 'theirs')}
          aria-label={`${difference.label}：${side === 'mine' ? mine : theirs}`}
          onChange={() => onTake(difference.path, side === 'theirs')}
        />
        {words}
      </label>
    );
  };
  return (
    <div className="compare" tabIndex={0} role="region" aria-label="不同之处">
      <table>
        <thead>
          <tr>
            <th scope="col">栏目</th>
            <th scope="col">{mine}</th>
            <th scope="col">{theirs}</th>
          </tr>
        </thead>
        <tbody>
          {list.map((difference) => (
            <tr key={difference.path}>
              <th scope="row">{difference.label}</th>
              <td>{cell(difference, 'mine')}</td>
              <td>{cell(difference, 'theirs')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
