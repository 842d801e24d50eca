/** An export under way and at its end: progress, cancel, the file, replaced fonts, papers that need a look. */
import { Button, Modal, Progress } from 'antd';
import { outcomeWords, useTakeFile } from '../frame/job-line';
import { replacedWords } from '../pages/replaced-words';
import { useDesk, type Job } from '../state/desk-state';
import { leftWords } from '../state/moments';
import { sentences } from '../state/words';

interface Props {
  /** Undefined until the host has told of it. */
  readonly job: Job | undefined;
  readonly onClose: () => void;
}

function Papers({ job }: { readonly job: Job }) {
  const noted = (job.result?.papers ?? []).filter(
    (paper) => !paper.written || paper.faults.some(({ severity }) => severity !== 'I'),
  );
  if (noted.length === 0) return null;
  return (
    <ul className="refused" aria-label="需要看一看的文书" tabIndex={0}>
      {noted.map((paper) => (
        <li key={paper.id}>
          <strong>{paper.title}</strong>
          {paper.written ? '' : '（没有写出）'}
          <ul>
            {paper.faults
              .filter(({ severity }) => severity !== 'I')
              .map((fault, n) => (
                <li key={n}>{sentences(fault)}</li>
              ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

export function ExportOutcome({ job, onClose }: Props) {
  const { host, refresh } = useDesk();
  const take = useTakeFile();
  const running = job === undefined || job.state === 'running';
  const replaced = replacedWords(job?.result?.replaced ?? []);
  const cancel = () => {
    if (job !== undefined) void host.call('cancelJob', { job: job.id }).then(refresh);
  };
  return (
    <Modal
      open
      title={job?.title ?? '正在导出'}
      width={560}
      onCancel={onClose}
      footer={
        running ? (
          <>
            <Button onClick={cancel}>取消</Button>
            <Button onClick={onClose}>在后台继续</Button>
          </>
        ) : (
          <>
            <Button onClick={onClose}>关闭</Button>
            {job.result === undefined ? null : (
              <Button type="primary" onClick={() => void take(job)}>
                保存文件
              </Button>
            )}
          </>
        )
      }
    >
      <div className="dialog-body">
        {running ? (
          <Progress
            percent={job === undefined || job.total === 0 ? 0 : Math.round((job.done / job.total) * 100)}
            aria-label="导出进度"
          />
        ) : null}
        <p role="status" className="job-words">
          {job === undefined ? '正在准备…' : outcomeWords(job)}
          {running && job?.left !== undefined ? `，还要${leftWords(job.left)}` : ''}
        </p>
        {job?.result === undefined ? null : <p>{job.result.name}</p>}
        {replaced === undefined ? null : <p className="quiet">{replaced}</p>}
        {job === undefined ? null : <Papers job={job} />}
      </div>
    </Modal>
  );
}
