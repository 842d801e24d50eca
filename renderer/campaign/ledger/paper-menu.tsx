/** Papers of what the ledger shows: a 台账 of the rows as they are filtered, grouped or not, and the month's 调度表. */
import { DownOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import type { Given } from '../../../electron/contract';
import { useDesk } from '../../state/desk-state';
import { go } from '../../state/hash-location';
import { useTell } from '../../state/use-tell';
import { facets, facetWords, questionOf, type LedgerFilters } from './filters';

interface Props {
  readonly filters: LedgerFilters;
  readonly count: number;
}

const LEDGER = 'ledger-';
const PROGRESS = 'progress';

export function PaperMenu({ filters, count }: Props) {
  const { host } = useDesk();
  const tell = useTell();
  const { day, query } = questionOf(filters);
  const on = day === undefined ? {} : { day };
  const make = async (key: string) => {
    const groupBy = key.slice(LEDGER.length) as NonNullable<Given<'draftLedger'>['groupBy']>;
    const reply = await (key === PROGRESS
      ? host.call('draftProgress', on)
      : host.call('draftLedger', { ...on, query, groupBy }));
    if (reply.ok) go(`/papers/${reply.value.paper}`);
    else tell.wrong(reply.error);
  };
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: [
          { key: LEDGER, label: `台账（现在列出的 ${count} 件）` },
          ...facets.map((facet) => ({
            key: `${LEDGER}${facet}`,
            label: `台账，按${facetWords[facet]}分组`,
          })),
          { type: 'divider' as const },
          { key: PROGRESS, label: '本月调度表（各乡办）' },
        ],
        onClick: ({ key }) => void make(key),
      }}
    >
      <Button>
        做成文书 <DownOutlined aria-hidden />
      </Button>
    </Dropdown>
  );
}
