/** 归档: the items that were sealed, found again; their files taken out, the whole archive checked. */
import { SearchOutlined } from '@ant-design/icons';
import { Alert, Button, Checkbox, Input, Select } from 'antd';
import { useEffect, useMemo, useState } from 'react';
import { useSearch } from 'wouter';
import type { Given } from '../../electron/contract';
import { retentionPeriods } from '../../templates/official/retention-periods';
import { LongList } from '../list/long-list';
import { useAnswer } from '../settings/use-answer';
import { useDesk } from '../state/desk-state';
import { go } from '../state/hash-location';
import { kindOf } from '../state/kind-of';
import { useTell } from '../state/use-tell';
import { CatalogueButton } from './catalogue-button';
import { CheckBar } from './check-bar';
import {
  addressOf,
  isNarrowed,
  questionOf,
  readFilters,
  wantedOf,
  type ArchiveFilters,
  type Period,
} from './filters';
import { FourChecksDrawer } from './four-checks-drawer';
import { columns, type Item } from './item-columns';
import { HandOverDialog } from './hand-over-dialog';
import { ItemDrawer } from './item-drawer';

const show = (filters: ArchiveFilters, replace = false) => go(addressOf(filters), { replace });
const distinct = <T extends string>(list: readonly T[]): readonly T[] => [...new Set(list)].sort();

export function ArchiveScreen() {
  const search = useSearch();
  const filters = useMemo(() => readFilters(search), [search]);
  const { host, jobs, refresh } = useDesk();
  const tell = useTell();
  // a check changes no paper, and what is told of the last one is to be asked anew
  const checks = jobs.filter(({ state, check }) => state !== 'running' && check !== undefined).length;
  const { value, error } = useAnswer('archive', questionOf(filters));
  const { value: all } = useAnswer('archive', questionOf(readFilters('')), checks);
  const [opened, setOpened] = useState<Item>();
  useEffect(() => {
    document.title = '归档 — 督办文书';
  }, []);
  const [checking, setChecking] = useState<{ readonly job: string; readonly year: string | undefined }>();
  const [handingOver, setHandingOver] = useState(false);
  const check = async (question: Given<'startFourChecks'>, year?: string) => {
    const reply = await host.call('startFourChecks', question);
    if (!reply.ok) tell.wrong(reply.error);
    else {
      await refresh();
      setChecking({ job: reply.value.job, year });
    }
  };
  const known = all?.rows ?? [];
  const isEmpty = all?.total === 0;
  return (
    <section className="archive-screen">
      <div className="papers-top">
        <h1>归档</h1>
        <Input
          className="papers-search"
          prefix={<SearchOutlined aria-hidden />}
          aria-label="查找档案"
          placeholder="题名、文号、档号、正文或拼音首字母"
          allowClear
          value={filters.text}
          onChange={({ target }) => show({ ...filters, text: target.value }, true)}
        />
        <span className="papers-total" role="status">
          {value === undefined ? '' : `共 ${value.total} 件`}
        </span>
        {isEmpty ? null : (
          <>
            <Button disabled={value?.total === 0} onClick={() => void check(wantedOf(filters))}>
              四性检测
            </Button>
            <CatalogueButton
              items={known}
              filters={filters}
              count={value?.total ?? 0}
              onHandOver={() => setHandingOver(true)}
              onCheck={(question, year) => void check(question, year)}
            />
          </>
        )}
      </div>
      {error === undefined ? null : (
        <Alert type="error" showIcon title={`${error.message}。`} description={error.remedy} />
      )}
      {isEmpty ? (
        <div className="empty">
          <div className="empty-words">
            <h2>还没有归档的文书</h2>
            <p>
              定稿或印发的文书，在“文书”里选中后点“归档”：记录、DOCX、PDF、照片和扫描件封成一件，编好档号，从此不能改动，随时可以证明没有被动过。
            </p>
            <Button onClick={() => go('/papers?states=final&states=issued')}>去选文书</Button>
          </div>
        </div>
      ) : (
        <>
          <CheckBar checked={all?.checked} wrong={all?.found ?? 0} stopped={all?.stopped} head={all?.head} />
          <div className="filters">
            <Select
              mode="multiple"
              className="ledger-filter"
              aria-label="年度"
              placeholder="年度"
              value={[...filters.years]}
              options={distinct(known.map(({ year }) => year)).map((year) => ({
                value: year,
                label: `${year}年`,
              }))}
              onChange={(years: string[]) => show({ ...filters, years })}
            />
            <Select
              mode="multiple"
              className="ledger-filter"
              aria-label="保管期限"
              placeholder="保管期限"
              value={[...filters.periods]}
              options={Object.entries(retentionPeriods).map(([key, label]) => ({
                value: key as Period,
                label,
              }))}
              onChange={(periods: Period[]) => show({ ...filters, periods })}
            />
            <Select
              mode="multiple"
              className="ledger-filter"
              aria-label="文种"
              placeholder="文种"
              value={[...filters.kinds]}
              options={distinct(known.map(({ kind }) => kind)).map((kind) => ({
                value: kind,
                label: kindOf(kind).title,
              }))}
              onChange={(kinds: string[]) => show({ ...filters, kinds })}
            />
            <Checkbox
              checked={filters.unscanned}
              onChange={({ target }) => show({ ...filters, unscanned: target.checked })}
            >
              缺扫描件
            </Checkbox>
          </div>
          <div className="papers-work">
            {value?.total === 0 ? (
              <div className="nothing" role="status">
                <p>没有符合条件的档案。</p>
                {isNarrowed(filters) ? <Button onClick={() => show(readFilters(''))}>显示全部</Button> : null}
              </div>
            ) : (
              <LongList
                label="归档文件"
                columns={columns}
                rows={value?.rows ?? []}
                keyOf={({ path }) => path}
                sort=""
                descending={false}
                onSort={() => undefined}
                onOpen={setOpened}
              />
            )}
          </div>
        </>
      )}
      {handingOver ? <HandOverDialog items={known} onClose={() => setHandingOver(false)} /> : null}
      {checking === undefined ? null : (
        <FourChecksDrawer {...checking} onClose={() => setChecking(undefined)} />
      )}
      {opened === undefined ? null : <ItemDrawer item={opened} onClose={() => setOpened(undefined)} />}
    </section>
  );
}
