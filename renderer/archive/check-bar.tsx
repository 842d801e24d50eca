/** Whether the archive is as it was sealed: when it was last checked, a check as it runs, and what it found. */
import { Alert, Button, Progress } from 'antd';
import { useState } from 'react';
import type { Given, Output } from '../../electron/contract';
import { useAnswer } from '../settings/use-answer';
import { useDesk } from '../state/desk-state';
import { momentWords } from '../state/moments';
import { useTell } from '../state/use-tell';
import { HeadDialog } from './head-dialog';

interface Props {
  readonly checked: Output<'archive'>['checked'];
  /** How far a check came that was stopped since. */
  readonly stopped: Output<'archive'>['stopped'];
  /** Faults that the last whole check found. */
  readonly wrong: number;
  readonly head: Output<'archive'>['head'] | undefined;
}

/** Faults that are named; the report says how many there are in all. */
const SHOWN = 50;

function checkedWords(
  checked: string | undefined,
  wrong: number,
  dueAfter: number,
): { readonly words: string; readonly due: boolean } {
  if (checked === undefined) return { words: '还没有核对过。', due: true };
  const now = new Date();
  const days = Math.floor((now.getTime() - Date.parse(checked)) / 86_400_000);
  const due = days > dueAfter;
  return {
    words: `上次核对：${momentWords(checked, now)}${wrong > 0 ? `，发现 ${wrong} 处不一样，请从第二份档案修复` : ''}${due ? `，已过 ${days} 天，该核对了` : ''}。`,
    due: due || wrong > 0,
  };
}

export function CheckBar({ checked, wrong, stopped, head }: Props) {
  const { host, jobs, refresh, settings } = useDesk();
  const tell = useTell();
  const [id, setId] = useState<string>();
  const [asking, setAsking] = useState(false);
  const job = jobs.find((one) => one.id === id) ?? jobs.filter((one) => one.check !== undefined).at(-1);
  const running = job?.state === 'running';
  const start = async (how: Given<'verifyArchive'>) => {
    setAsking(false);
    const reply = await host.call('verifyArchive', how);
    if (!reply.ok) tell.wrong(reply.error);
    else {
      setId(reply.value.job);
      await refresh();
    }
  };
  const stop = () => void host.call('cancelJob', { job: job?.id ?? '' }).then(refresh);
  const { value: copy } = useAnswer('archiveCopy', {});
  const { words, due } = checkedWords(checked, wrong, settings.archive.checkDays);
  const found = running ? undefined : job?.check;
  return (
    <div className="check-bar">
      <div className="check-line">
        <span className={due ? 'light-yellow' : undefined}>{words}</span>
        {running ? (
          <>
            <Progress
              className="check-progress"
              aria-label="核对进度"
              percent={job.total === 0 ? 0 : Math.round((100 * job.done) / job.total)}
            />
            <Button size="small" onClick={stop}>
              停下
            </Button>
          </>
        ) : (
          <>
            <Button size="small" onClick={() => void start({})}>
              核对全部
            </Button>
            {stopped === undefined ? null : (
              <Button size="small" onClick={() => void start({ rest: true })}>
                接着核对（还有 {stopped.total - stopped.done} 件）
              </Button>
            )}
            <Button size="small" type="link" onClick={() => setAsking(true)}>
              按链头核对
            </Button>
          </>
        )}
        {copy === undefined || copy.folder === '' || copy.behind === 0 ? null : (
          <a className="light-yellow" href="#/settings/archive">
            {copy.away === undefined ? `第二份还差 ${copy.behind} 件` : '第二份现在连不上'}
          </a>
        )}
        {head === undefined || head.count === 0 ? null : (
          <span
            className="check-head"
            title="抄在别处保存：有了它，谁也不能把整个档案库连同日志重做一遍而不被发现"
          >
            链头 第 {head.count} 条 {head.digest.slice(0, 16)}…
          </span>
        )}
      </div>
      {asking ? (
        <HeadDialog onClose={() => setAsking(false)} onCheck={(one) => void start({ head: one })} />
      ) : null}
      {found === undefined ? null : found.faults.length === 0 ? (
        <Alert
          type="success"
          showIcon
          title={`核对了 ${found.items} 件，和封存时完全一样。${found.complete ? '' : '中途停下，没有核对完。'}`}
        />
      ) : (
        <Alert
          type="error"
          showIcon
          title={`核对了 ${found.items} 件，发现 ${found.faults.length} 处不一样`}
          description={
            <ul className="check-faults">
              {found.faults.slice(0, SHOWN).map(({ path, message }) => (
                <li key={`${path} ${message}`}>{message}</li>
              ))}
            </ul>
          }
        />
      )}
    </div>
  );
}
