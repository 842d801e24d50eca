/** Ways of looking at the ledger: kept views by name, groups, columns. */
import { CloseOutlined } from '@ant-design/icons';
import { Button, Checkbox, Input, Popover, Select } from 'antd';
import { useState } from 'react';
import { useDesk } from '../../state/desk-state';
import { useTell } from '../../state/use-tell';
import { columns } from './case-columns';
import { addressOf, facets, facetWords, type LedgerFilters } from './filters';

interface Props {
  readonly filters: LedgerFilters;
  readonly onChange: (filters: LedgerFilters) => void;
  readonly chosen: readonly string[];
  readonly onColumns: (keys: readonly string[]) => void;
}

function SavedViews({ address }: { readonly address: string }) {
  const { desk, settings, keepSettings } = useDesk();
  const tell = useTell();
  const [name, setName] = useState('');
  const [open, setOpen] = useState(false);
  const views = settings.ledgerViews;
  const keep = async (next: typeof views) => {
    const reply = await keepSettings({ ...settings, ledgerViews: next });
    if (!reply.ok) tell.wrong(reply.error);
    return reply.ok;
  };
  const add = async () => {
    const own = { name: name.trim(), address };
    if (own.name === '' || !(await keep([...views.filter((one) => one.name !== own.name), own]))) return;
    setOpen(false);
    setName('');
  };
  const remove = async (gone: string) => {
    if (await keep(views.filter((one) => one.name !== gone)))
      tell.undo(`已去掉视图“${gone}”`, () => void keep(views));
  };
  const writes = desk.mode === 'write';
  return (
    <>
      {views.map((view) => (
        <span key={view.name} className="saved-view">
          <a href={`#${view.address}`} aria-current={view.address === address ? 'page' : undefined}>
            {view.name}
          </a>
          {writes ? (
            <button
              type="button"
              aria-label={`去掉视图“${view.name}”`}
              onClick={() => void remove(view.name)}
            >
              <CloseOutlined aria-hidden />
            </button>
          ) : null}
        </span>
      ))}
      {writes && address !== '/cases' && !views.some((view) => view.address === address) ? (
        <Popover
          trigger="click"
          open={open}
          onOpenChange={setOpen}
          content={
            <div className="view-name">
              <Input
                aria-label="视图名称"
                placeholder="例如 汪屯乡逾期"
                maxLength={20}
                value={name}
                onChange={({ target }) => setName(target.value)}
                onPressEnter={() => void add()}
              />
              <Button type="primary" disabled={name.trim() === ''} onClick={() => void add()}>
                保存
              </Button>
            </div>
          }
        >
          <Button size="small" type="text">
            存为视图
          </Button>
        </Popover>
      ) : null}
    </>
  );
}

export function ViewBar({ filters, onChange, chosen, onColumns }: Props) {
  return (
    <div className="view-bar">
      <Select
        size="small"
        className="view-groups"
        aria-label="分组"
        value={filters.by}
        options={[
          { value: '', label: '不分组' },
          ...facets.map((facet) => ({ value: facet, label: `按${facetWords[facet]}分组` })),
        ]}
        onChange={(by) => onChange({ ...filters, by })}
      />
      <Popover
        trigger="click"
        placement="bottomLeft"
        content={
          <Checkbox.Group
            className="view-columns"
            value={[...chosen]}
            options={columns
              .filter(({ fixed }) => fixed !== true)
              .map(({ key, words }) => ({ value: key, label: words }))}
            onChange={(keys) => onColumns(keys)}
          />
        }
      >
        <Button size="small">栏目</Button>
      </Popover>
      <SavedViews address={addressOf(filters)} />
    </div>
  );
}
