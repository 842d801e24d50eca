/** 工作台: what is to be done today in the order of urgency, the counts that open lists, progress, months. */
import { ImportOutlined } from '@ant-design/icons';
import { Alert, Button } from 'antd';
import { useEffect, useState } from 'react';
import { useSearch } from 'wouter';
import { useAnswer } from '../../settings/use-answer';
import { useDesk } from '../../state/desk-state';
import { go } from '../../state/hash-location';
import { dayWords } from '../days';
import { DayPicker } from '../day-picker';
import { ImportCases } from '../exchange/import-cases';
import { EmptyLedger } from '../ledger/empty-ledger';
import { casesWith } from '../ledger/filters';
import { Counts } from './counts';
import { Months } from './months';
import { Progress } from './progress';
import { TodayList } from './today-list';

export function WorkbenchScreen() {
  const { desk } = useDesk();
  const day = new URLSearchParams(useSearch()).get('day') ?? '';
  const { value, error } = useAnswer('workbench', day === '' ? {} : { day });
  const [importing, setImporting] = useState(false);
  useEffect(() => {
    document.title = '工作台 — 督办文书';
  }, []);
  const isEmpty = value !== undefined && value.tally.total === 0 && day === '';
  return (
    <section className="workbench">
      <div className="papers-top">
        <h1>工作台</h1>
        <span className="papers-total">
          {value === undefined ? '' : dayWords(value.day)}
          {desk.sample && day === '' ? '（示例的今天）' : ''}
        </span>
        <DayPicker day={day} onChange={(to) => go(`/workbench${to === '' ? '' : `?day=${to}`}`)} />
        {desk.mode === 'write' && day === '' && !isEmpty ? (
          <Button icon={<ImportOutlined aria-hidden />} onClick={() => setImporting(true)}>
            导入清单
          </Button>
        ) : null}
      </div>
      {error === undefined ? null : (
        <Alert type="error" showIcon title={`${error.message}。`} description={error.remedy} />
      )}
      {value === undefined ? null : isEmpty ? (
        <EmptyLedger writes={desk.mode === 'write'} />
      ) : (
        <div className="workbench-work">
          <TodayList today={value.today} day={day} />
          <div className="workbench-side">
            <Counts bench={value} day={day} />
            <Progress
              title="十五项重点工作"
              groups={value.priorities.filter(({ total }) => total > 0)}
              addressOf={(category) => casesWith('category', category, day)}
            />
            <Progress
              title="各乡办"
              groups={value.townships.filter((group) => group.value !== '')}
              addressOf={(township) => casesWith('township', township, day)}
            />
            <Months months={value.months} />
          </div>
        </div>
      )}
      {importing ? <ImportCases onClose={() => setImporting(false)} /> : null}
    </section>
  );
}
