/** The archive's second copy: how far it goes, brought up, both checked, one repaired from the other. */
import { Alert, Button, Progress } from 'antd';
import { useState } from 'react';
import type { CallError, Output, Reply } from '../../electron/contract';
import { useAnswer } from '../settings/use-answer';
import { useDesk, type Job } from '../state/desk-state';
import { momentWords } from '../state/moments';
import { sentences } from '../state/words';
import { copyWords } from './copy-words';

type State = Output<'archiveCopy'>;

/** Faults of one side that are named; the sentence above says how many there are. */
const SHOWN = 50;

function stateWords({ items, behind, head, away }: State): string {
  if (away !== undefined) return away;
  const has = behind === 0 ? `第二份有全部 ${items} 件` : `第二份有 ${items} 件，还差 ${behind} 件`;
  return head === undefined
    ? `${has}，还没有同步过。`
    : `${has}；${momentWords(head.at, new Date())} 同步到第 ${head.count} 条。`;
}

/** What was found and what became of it, side by side. */
function linesOf({ own, second, repaired, refused }: NonNullable<Job['copy']>): readonly string[] {
  const sides = { own: '本机', second: '第二份' } as const;
  return [
    ...refused.map(({ path, message }) => `没有修复：${path}。${message}`),
    ...repaired.map(({ side, path }) => `已修复：${sides[side]}的 ${path}`),
    ...own.slice(0, SHOWN).map(({ message }) => `${sides.own}：${message}`),
    ...second.slice(0, SHOWN).map(({ message }) => `${sides.second}：${message}`),
  ];
}

function Outcome({ job }: { readonly job: Job }) {
  if (job.state === 'failed') return <Alert type="error" showIcon title={job.message ?? '没有做完。'} />;
  if (job.copy === undefined) return null;
  const lines = linesOf(job.copy);
  const { own, second, refused } = job.copy;
  const isWrong = refused.length > 0 || (job.copy.act !== 'repair' && own.length + second.length > 0);
  return (
    <Alert
      type={isWrong ? 'error' : 'success'}
      showIcon
      title={copyWords(job.copy)}
      description={
        lines.length === 0 ? undefined : (
          <ul className="check-faults">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )
      }
    />
  );
}

export function CopyPanel() {
  const { host, desk, jobs, refresh } = useDesk();
  const [id, setId] = useState<string>();
  const [error, setError] = useState<CallError>();
  const job = jobs.find((one) => one.id === id);
  const running = job?.state === 'running';
  const { value } = useAnswer('archiveCopy', {}, running ? 0 : jobs.length);
  if (value === undefined || value.folder === '') return null;
  const started = async (call: Promise<Reply<{ job: string }>>) => {
    const reply = await call;
    setError(reply.ok ? undefined : reply.error);
    if (!reply.ok) return;
    setId(reply.value.job);
    await refresh();
  };
  const found = job?.copy;
  const mayRepair = found?.act === 'verify' && found.own.length + found.second.length > 0;
  return (
    <section className="copy-panel" aria-label="第二份档案">
      <p className={value.away !== undefined || value.behind > 0 ? 'amber' : undefined} role="status">
        {stateWords(value)}
      </p>
      {running ? (
        <div className="check-line">
          <span>{job.title}</span>
          <Progress
            className="check-progress"
            aria-label={job.title}
            percent={job.total === 0 ? 0 : Math.round((100 * job.done) / job.total)}
          />
          <Button size="small" onClick={() => void host.call('cancelJob', { job: job.id }).then(refresh)}>
            停下
          </Button>
        </div>
      ) : value.away !== undefined || desk.mode !== 'write' ? null : (
        <div className="check-line">
          <Button onClick={() => void started(host.call('syncArchiveCopy', {}))}>同步</Button>
          <Button onClick={() => void started(host.call('verifyArchiveCopy', {}))}>核对两份</Button>
          {mayRepair ? (
            <Button
              type="primary"
              onClick={() => void started(host.call('verifyArchiveCopy', { repair: true }))}
            >
              从完好的一份修复
            </Button>
          ) : null}
        </div>
      )}
      {error === undefined ? null : <Alert type="error" showIcon title={sentences(error)} />}
      {job === undefined || running ? null : <Outcome job={job} />}
    </section>
  );
}
