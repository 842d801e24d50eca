/** The filters above the list as chips with counts: 文种, 状态, 年度, and 单位 as a list to choose from. */
import { Select } from 'antd';
import { kindOf } from '../state/kind-of';
import { matches } from '../state/initials';
import { stateWords, toggled, type FilterName, type Filters } from './filters';
import type { Papers } from './use-papers';

interface Props {
  readonly facets: Papers['facets'];
  readonly filters: Filters;
  readonly onChange: (next: Filters) => void;
}

const nameOf = (name: FilterName, value: string): string => {
  if (name === 'kinds') return kindOf(value).title;
  if (name === 'states') return Object.hasOwn(stateWords, value) ? stateWords[value as 'draft'] : value;
  if (name === 'years') return value === '' ? '未写日期' : `${value}年`;
  return value;
};

export function FilterChips({ facets, filters, onChange }: Props) {
  const group = (name: 'kinds' | 'states' | 'years', label: string) => {
    // what is chosen stays in sight even when nothing is left of it
    const chosen: readonly string[] = filters[name];
    const listed = facets[name];
    const missing = chosen.filter((value) => !listed.some((one) => one.value === value));
    const all = [...listed, ...missing.map((value) => ({ value, count: 0 }))];
    return all.length === 0 ? null : (
      <div role="group" aria-label={label} className="chips">
        {all.map(({ value, count }) => (
          <button
            key={value}
            type="button"
            className="chip"
            aria-pressed={chosen.includes(value)}
            onClick={() => onChange(toggled(filters, name, value))}
          >
            {nameOf(name, value)} <span className="chip-count">{count}</span>
          </button>
        ))}
      </div>
    );
  };
  return (
    <div className="filters">
      {group('kinds', '文种')}
      {group('states', '状态')}
      {group('years', '年度')}
      <Select
        mode="multiple"
        className="units-filter"
        aria-label="单位"
        placeholder="单位"
        maxTagCount={1}
        value={[...filters.units]}
        options={facets.units.map(({ value, count }) => ({ value, label: `${value} ${count}` }))}
        showSearch={{ filterOption: (typed, option) => matches(option?.value ?? '', typed) }}
        onChange={(units: string[]) => onChange({ ...filters, units })}
      />
    </div>
  );
}
