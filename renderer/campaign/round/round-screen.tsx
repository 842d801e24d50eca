/** 报告: what a month asks for of a township, a unit or a batch, and its figures beside the month before. */
import { Alert, Button, Select } from 'antd';
import { useEffect, useState } from 'react';
import { useSearch } from 'wouter';
import type { Given } from '../../../electron/contract';
import { useAnswer } from '../../settings/use-answer';
import { useDesk } from '../../state/desk-state';
import { go } from '../../state/hash-location';
import { useTell } from '../../state/use-tell';
import { DayPicker } from '../day-picker';
import { dayWords } from '../days';
import { CampaignRooms } from '../rooms';
import { Comparison } from './comparison';
import { DueList } from './due-list';
import { readRound, roundAddress, scopeWords, type ScopeFacet } from './round-address';

export function RoundScreen() {
  const { host, desk } = useDesk();
  const tell = useTell();
  const { day, scope } = readRound(useSearch());
  const asked = { ...(day === '' ? {} : { day }), ...(scope === undefined ? {} : { scope }) };
  const { value, error } = useAnswer('reportRound', asked);
  const [busy, setBusy] = useState('');
  useEffect(() => {
    document.title = '报告 — 督办文书';
  }, []);
  const draft = async (kind: Given<'draftRound'>['kind']) => {
    setBusy(kind);
    const reply = await host.call('draftRound', { ...asked, kind });
    setBusy('');
    if (reply.ok) go(`/papers/${reply.value.paper}`);
    else tell.wrong(reply.error);
  };
  const facets = Object.keys(scopeWords) as readonly ScopeFacet[];
  const writes = desk.mode === 'write';
  return (
    <section className="ledger-screen">
      <CampaignRooms />
      <div className="papers-top">
        <h1>报告</h1>
        <Select
          className="round-scope"
          aria-label="为谁报告"
          showSearch
          value={scope === undefined ? '' : `${scope.facet}:${scope.value}`}
          options={[
            { value: '', label: '全区' },
            ...facets.map((facet) => ({
              label: scopeWords[facet],
              options: (value?.scopes[facet] ?? []).map((name) => ({
                value: `${facet}:${name}`,
                label: name,
              })),
            })),
          ]}
          onChange={(chosen) => go(roundAddress(day, chosen))}
        />
        <DayPicker
          day={day}
          onChange={(to) => go(roundAddress(to, scope === undefined ? '' : `${scope.facet}:${scope.value}`))}
        />
        {value === undefined ? null : (
          <Button
            onClick={() =>
              go(roundAddress(value.before.to, scope === undefined ? '' : `${scope.facet}:${scope.value}`))
            }
          >
            看上月底
          </Button>
        )}
        <span className="papers-total" role="status">
          {value === undefined ? '' : `截至${dayWords(value.day)}，要报 ${value.due.length} 种`}
        </span>
      </div>
      {error === undefined ? null : (
        <Alert type="error" showIcon title={`${error.message}。`} description={error.remedy} />
      )}
      {value === undefined ? null : (
        <div className="round-work" tabIndex={0} role="region" aria-label="本月报告">
          <DueList due={value.due} day={value.day} busy={busy} writes={writes} onDraft={draft} />
          <Comparison
            round={value}
            action={
              writes ? (
                <Button loading={busy === 'report'} onClick={() => void draft('report')}>
                  做成报告
                </Button>
              ) : null
            }
          />
        </div>
      )}
    </section>
  );
}
