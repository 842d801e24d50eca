/** 保管期限 of each kind of paper: what is suggested, or what the district's archive has ruled. */
import { Select } from 'antd';
import { grouped } from '../../templates/kind-groups';
import { kinds } from '../../templates/kinds/index';
import { retentionPeriods, suggestedPeriod } from '../../templates/official/retention-periods';
import type { Settings } from '../state/desk-state';

type Periods = Settings['archive']['periods'];
type Period = Periods[string];

interface Props {
  readonly periods: Periods;
  readonly onChange: (periods: Periods) => void;
}

const options = Object.entries(retentionPeriods).map(([value, label]) => ({ value: value as Period, label }));

export function PeriodTable({ periods, onChange }: Props) {
  const put = (kind: string, period: Period | undefined) => {
    const others = Object.fromEntries(Object.entries(periods).filter(([key]) => key !== kind));
    onChange(period === undefined ? others : { ...others, [kind]: period });
  };
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th scope="col">文种</th>
          <th scope="col">保管期限</th>
        </tr>
      </thead>
      <tbody>
        {grouped(kinds).flatMap((group) =>
          group.kinds.map(({ slug, title }) => (
            <tr key={slug}>
              <td>{title}</td>
              <td>
                <Select
                  allowClear
                  size="small"
                  className="period-choice"
                  aria-label={`${title}的保管期限`}
                  placeholder={`按建议：${retentionPeriods[suggestedPeriod(slug)]}`}
                  value={periods[slug]}
                  options={options}
                  onChange={(period: Period | undefined) => put(slug, period)}
                />
              </td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  );
}
