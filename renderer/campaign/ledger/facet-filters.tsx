/** Filters of the ledger: each facet a list of its values with their counts. */
import { Select } from 'antd';
import type { Output } from '../../../electron/contract';
import { matches } from '../../state/initials';
import { facets, facetWords, type LedgerFilters } from './filters';

interface Props {
  readonly groups: Output<'ledger'>['groups'];
  readonly filters: LedgerFilters;
  readonly onChange: (filters: LedgerFilters) => void;
}

export function FacetFilters({ groups, filters, onChange }: Props) {
  return (
    <div className="filters">
      {facets.map((facet) => {
        const chosen = filters.values[facet];
        const all = (groups[facet] ?? []).filter(({ value }) => value !== '');
        return (
          <Select
            key={facet}
            mode="multiple"
            className="ledger-filter"
            aria-label={facetWords[facet]}
            placeholder={facetWords[facet]}
            maxTagCount={1}
            value={[...chosen]}
            options={all.map(({ value, words, count }) => ({ value, label: `${words} ${count}` }))}
            labelRender={({ value }) => all.find((one) => one.value === value)?.words ?? value}
            showSearch={{ filterOption: (typed, option) => matches(option?.label ?? '', typed) }}
            onChange={(values: string[]) =>
              onChange({ ...filters, values: { ...filters.values, [facet]: values } })
            }
          />
        );
      })}
    </div>
  );
}
