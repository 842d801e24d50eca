/** 单位与人员: the registry that every picker and check uses. */
import { PlusOutlined, SearchOutlined, SnippetsOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useEffect } from 'react';
import { Link, useSearch } from 'wouter';
import { go } from '../state/hash-location';
import { personColumns, unitColumns } from './columns';
import { EntryList } from './entry-list';
import { blankPerson, blankUnit, type ListName } from './registry-types';
import { useRegistry } from './use-registry';

export function UnitsScreen({ list }: { readonly list: ListName }) {
  const search = useSearch();
  const text = new URLSearchParams(search).get('text') ?? '';
  const state = useRegistry();
  const { registry } = state;
  const path = list === 'units' ? '/units' : '/units/people';

  useEffect(() => {
    document.title = `${list === 'units' ? '单位' : '人员'} — 督办文书`;
  }, [list]);

  const type = (typed: string) =>
    go(typed === '' ? path : `${path}?text=${encodeURIComponent(typed)}`, { replace: true });
  const tab = (name: ListName, to: string, words: string, count: number) => (
    <Link href={to} className="tab" aria-current={name === list ? 'page' : undefined}>
      {words} <span className="chip-count">{count}</span>
    </Link>
  );
  const tools = (onNew: () => void, onPaste: () => void, writes: boolean) => (
    <div className="papers-top">
      <h1>单位与人员</h1>
      <nav className="tabs" aria-label="名单">
        {tab('units', '/units', '单位', registry?.units.length ?? 0)}
        {tab('people', '/units/people', '人员', registry?.people.length ?? 0)}
      </nav>
      <Input
        allowClear
        className="papers-search"
        prefix={<SearchOutlined aria-hidden />}
        aria-label="查找"
        placeholder="名称、别名，或拼音首字母"
        value={text}
        onChange={(event) => type(event.target.value)}
      />
      <span className="papers-total" />
      {writes ? (
        <>
          <Button icon={<SnippetsOutlined aria-hidden />} onClick={onPaste}>
            粘贴名单
          </Button>
          <Button icon={<PlusOutlined aria-hidden />} onClick={onNew}>
            新增
          </Button>
        </>
      ) : null}
    </div>
  );
  if (registry === undefined) return null;
  return list === 'units' ? (
    <EntryList
      key="units"
      tools={tools}
      text={text}
      registry={registry}
      entries={registry.units}
      columns={unitColumns}
      blank={blankUnit}
      word="单位"
      replaced={(units) => ({ ...registry, units: [...units] })}
      onChange={state.change}
    />
  ) : (
    <EntryList
      key="people"
      tools={tools}
      text={text}
      registry={registry}
      entries={registry.people}
      columns={personColumns}
      blank={blankPerson}
      word="人员"
      replaced={(people) => ({ ...registry, people: [...people] })}
      onChange={state.change}
    />
  );
}
