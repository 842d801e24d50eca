/** 台账: all problems of the campaign, found, filtered, as they stood on any day; new ones begin here. */
import { ImportOutlined, PlusOutlined, SearchOutlined } from '@ant-design/icons';
import { Alert, Button, Input } from 'antd';
import { useEffect, useMemo, useState } from 'react';
import { useSearch } from 'wouter';
import { useAnswer } from '../../settings/use-answer';
import { useCommands } from '../../state/commands';
import { useDesk } from '../../state/desk-state';
import { go } from '../../state/hash-location';
import { DayPicker } from '../day-picker';
import { ImportCases } from '../exchange/import-cases';
import { CampaignRooms } from '../rooms';
import { RegisterSheet } from '../step/register-sheet';
import { LongList } from '../../list/long-list';
import { useSelection } from '../../list/selection';
import type { BatchAction } from '../batch/batch-actions';
import { BatchStep } from '../batch/batch-step';
import { CaseSelectionBar } from '../batch/case-selection-bar';
import { OpenBatches } from '../batch/open-batches';
import { columnsOf, type Line } from './case-columns';
import { EmptyLedger } from './empty-ledger';
import { FacetFilters } from './facet-filters';
import { groupsOf } from './ledger-groups';
import { PaperMenu } from './paper-menu';
import { useColumns } from './use-columns';
import { useLines } from './use-lines';
import { ViewBar } from './view-bar';
import { addressOf, isNarrowed, questionOf, readFilters, type LedgerFilters } from './filters';

const show = (filters: LedgerFilters, replace = false) => go(addressOf(filters), { replace });

export function LedgerScreen() {
  const search = useSearch();
  const filters = useMemo(() => readFilters(search), [search]);
  const { desk } = useDesk();
  const { value, error } = useAnswer('ledger', questionOf(filters));
  const [registering, setRegistering] = useState(false);
  const [importing, setImporting] = useState(false);
  const [action, setAction] = useState<BatchAction>();
  const [columnKeys, chooseColumns] = useColumns();
  const { lines, rowOf, onView } = useLines(value, filters.day);
  const shown = useMemo(() => columnsOf(columnKeys, rowOf), [columnKeys, rowOf]);
  const groups = useMemo(() => groupsOf(filters, value?.sections ?? []), [filters, value]);
  const selection = useSelection<Line>();
  const chosen = [...selection.chosen.values()];
  const writes = desk.mode === 'write';

  useEffect(() => {
    document.title = '台账 — 督办文书';
  }, []);
  useCommands(
    useMemo(
      () =>
        writes
          ? [
              { id: 'register-case', words: '登记问题', run: () => setRegistering(true) },
              { id: 'import-cases', words: '导入问题清单', run: () => setImporting(true) },
            ]
          : [],
      [writes],
    ),
  );

  const sort = (column: string) =>
    show(
      filters.sort !== column
        ? { ...filters, sort: column, descending: false }
        : filters.descending
          ? { ...filters, sort: '', descending: false }
          : { ...filters, descending: true },
    );
  const isEmpty = value !== undefined && value.total === 0 && !isNarrowed(filters) && filters.day === '';
  return (
    <section className="ledger-screen">
      <CampaignRooms />
      <div className="papers-top">
        <h1>台账</h1>
        <Input
          className="papers-search"
          prefix={<SearchOutlined aria-hidden />}
          aria-label="查找问题"
          placeholder="编号、企业、位置、问题、批次或责任人"
          allowClear
          value={filters.text}
          onChange={({ target }) => show({ ...filters, text: target.value }, true)}
        />
        <span className="papers-total" role="status">
          {value === undefined ? '' : `共 ${value.total} 件`}
        </span>
        <DayPicker day={filters.day} onChange={(day) => show({ ...filters, day })} />
        {desk.mode === 'write' && lines.length > 0 ? (
          <PaperMenu filters={filters} count={lines.length} />
        ) : null}
        {writes ? (
          <>
            <Button icon={<ImportOutlined aria-hidden />} onClick={() => setImporting(true)}>
              导入清单
            </Button>
            <Button icon={<PlusOutlined aria-hidden />} onClick={() => setRegistering(true)}>
              登记问题
            </Button>
          </>
        ) : null}
      </div>
      {error === undefined ? null : (
        <Alert type="error" showIcon title={`${error.message}。`} description={error.remedy} />
      )}
      {value !== undefined && value.unread.length > 0 ? (
        <Alert
          type="warning"
          showIcon
          title={`${value.unread.length} 件的记录读不出来，没有列在下面：${value.unread.map(({ id }) => id).join('、')}`}
        />
      ) : null}
      {writes ? <OpenBatches /> : null}
      {isEmpty ? (
        <EmptyLedger writes={writes} />
      ) : (
        <>
          <FacetFilters groups={value?.groups ?? {}} filters={filters} onChange={show} />
          <ViewBar filters={filters} onChange={show} chosen={columnKeys} onColumns={chooseColumns} />
          <div className="papers-work">
            {value !== undefined && lines.length === 0 ? (
              <div className="nothing" role="status">
                <p>没有符合条件的问题。</p>
                <Button onClick={() => show({ ...readFilters(''), day: filters.day })}>显示全部</Button>
              </div>
            ) : (
              <LongList
                label="台账"
                columns={shown}
                rows={lines}
                onView={onView}
                keyOf={({ id }) => id}
                sort={filters.sort}
                descending={filters.descending}
                onSort={sort}
                onOpen={({ id }) => go(`/cases/${id}`)}
                groups={groups}
                selection={writes && filters.day === '' ? selection : undefined}
              />
            )}
          </div>
        </>
      )}
      {chosen.length > 0 && writes && filters.day === '' ? (
        <CaseSelectionBar rows={chosen} onAction={setAction} onClear={selection.clear} />
      ) : null}
      {action === undefined ? null : (
        <BatchStep
          key={action.move}
          action={action}
          rows={chosen}
          onClose={() => {
            setAction(undefined);
            selection.clear();
          }}
        />
      )}
      {registering ? <RegisterSheet onClose={() => setRegistering(false)} /> : null}
      {importing ? <ImportCases onClose={() => setImporting(false)} /> : null}
    </section>
  );
}
