/** 四性检测 of a set of items: as it runs, what it found, and the report that is drafted from that. */
import { Alert, Button, Drawer, Progress } from 'antd';
import { useAnswer } from '../settings/use-answer';
import { useDesk } from '../state/desk-state';
import { go } from '../state/hash-location';
import { leftWords } from '../state/moments';
import { useTell } from '../state/use-tell';
import { sentences } from '../state/words';
import { FourChecksResult } from './four-checks-result';

interface Props {
  /** The job, as `startFourChecks` has answered. */
  readonly job: string;
  /** The year that is handed over: its catalogue and 移交清单 are drafted along with the report. */
  readonly year: string | undefined;
  readonly onClose: () => void;
}

function Result({ job, year }: Omit<Props, 'onClose'>) {
  const { host, desk, refresh } = useDesk();
  const tell = useTell();
  const { value, error } = useAnswer('fourChecks', { job });
  const draft = async () => {
    const report = await host.call('draftFourChecks', { job });
    let opened = report;
    if (year !== undefined && report.ok)
      for (const kind of ['archive-catalogue', 'transfer-list'] as const) {
        opened = await host.call('draftArchivePapers', { kind, years: [year] });
        if (!opened.ok) break;
      }
    if (!opened.ok) {
      tell.wrong(opened.error);
      return;
    }
    await refresh();
    if (year !== undefined) tell.done(`已起草${year}年度的归档文件目录、四性检测报告和移交清单`);
    go(`/papers/${opened.value.papers[0]}`);
  };
  if (error !== undefined) return <Alert type="error" showIcon title={sentences(error)} />;
  if (value === undefined) return null;
  return (
    <>
      {desk.mode === 'write' ? (
        <div className="item-acts">
          <Button type="primary" onClick={() => void draft()}>
            {year === undefined ? '生成四性检测报告' : '起草目录、四性检测报告和移交清单'}
          </Button>
        </div>
      ) : null}
      <FourChecksResult checked={value} />
    </>
  );
}

export function FourChecksDrawer({ job: id, year, onClose }: Props) {
  const { host, jobs, refresh } = useDesk();
  const job = jobs.find((one) => one.id === id);
  const running = job === undefined || job.state === 'running';
  return (
    <Drawer open title="四性检测（DA/T 70-2018）" size={720} onClose={onClose}>
      {running ? (
        <>
          <Progress
            aria-label="检测进度"
            percent={job === undefined || job.total === 0 ? 0 : Math.round((100 * job.done) / job.total)}
          />
          <div className="check-line">
            <span role="status">
              {job === undefined
                ? '正在准备…'
                : `${job.title}：${job.done} / ${job.total}${job.left === undefined ? '' : `，还要${leftWords(job.left)}`}`}
            </span>
            <Button size="small" onClick={() => void host.call('cancelJob', { job: id }).then(refresh)}>
              停下
            </Button>
          </div>
          <p className="quiet">可以关上这一栏，检测在后台继续；在左下角的任务里看进度。</p>
        </>
      ) : null}
      {job?.state === 'cancelled' ? <Alert type="info" showIcon title="检测已停下，没有留下结果。" /> : null}
      {job?.state === 'failed' ? <Alert type="error" showIcon title={job.message ?? '没有做完。'} /> : null}
      {job?.state === 'done' ? <Result job={id} year={year} /> : null}
    </Drawer>
  );
}
