/** One job: how far it is, how long it will take, how to stop it; at its end its file and what to look at. */
import { Button, Progress } from 'antd';
import { checkWords, copyWords, fourChecksWords, handOverWords } from '../archive/copy-words';
import { useDesk, type Job } from '../state/desk-state';
import { leftWords } from '../state/moments';
import { toBase64 } from '../bytes';
import { useTell } from '../state/use-tell';

/** 已完成 12 份，1 份没有写出 */
export function outcomeWords({
  state,
  result,
  check,
  copy,
  fourChecks,
  handOver,
  message,
  done,
  total,
}: Job): string {
  if (state === 'running') return `${done} / ${total}`;
  if (check !== undefined) return checkWords(check);
  if (copy !== undefined) return copyWords(copy);
  if (fourChecks !== undefined) return fourChecksWords(fourChecks);
  if (handOver !== undefined) return handOverWords(handOver);
  if (state === 'cancelled') return '已取消，没有留下文件。';
  if (state === 'failed') return message ?? '没有完成。';
  const missing = result?.papers.filter((paper) => !paper.written).length ?? 0;
  const warned =
    result?.papers.filter((paper) => paper.written && paper.faults.some(({ severity }) => severity !== 'I'))
      .length ?? 0;
  return [
    `已完成 ${done - missing} 份`,
    ...(missing > 0 ? [`${missing} 份没有写出`] : []),
    ...(warned > 0 ? [`${warned} 份有提示`] : []),
  ].join('，');
}

/** Hands a finished job's file to the user. */
export function useTakeFile(): (job: Job) => Promise<void> {
  const { host } = useDesk();
  const tell = useTell();
  return async (job) => {
    if (job.result === undefined) return;
    const { name, mime } = job.result;
    const bytes = await host.call('jobFile', { job: job.id });
    const saved = bytes.ok ? await host.saveFile(name, mime, toBase64(bytes.value)) : bytes;
    if (saved === undefined) return;
    if (saved.ok) tell.done(`已存为“${saved.value}”`);
    else tell.wrong(saved.error);
  };
}

export function JobLine({ job }: { readonly job: Job }) {
  const { host, refresh } = useDesk();
  const take = useTakeFile();
  const cancel = () => void host.call('cancelJob', { job: job.id }).then(refresh);
  const running = job.state === 'running';
  return (
    <div className="job">
      <div className="job-head">
        <strong>{job.title}</strong>
        {running ? (
          <Button size="small" onClick={cancel}>
            取消
          </Button>
        ) : job.result === undefined ? null : (
          <Button size="small" onClick={() => void take(job)}>
            保存文件
          </Button>
        )}
      </div>
      {running ? (
        <Progress
          size="small"
          showInfo={false}
          percent={job.total === 0 ? 0 : (job.done / job.total) * 100}
          aria-label={job.title}
        />
      ) : null}
      <span className="job-words" role="status">
        {outcomeWords(job)}
        {running && job.left !== undefined ? `，还要${leftWords(job.left)}` : ''}
      </span>
    </div>
  );
}
