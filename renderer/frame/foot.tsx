/** The foot of the side bar: 已保存 14:32, the jobs that run, the backup's age. */
import { LoadingOutlined } from '@ant-design/icons';
import { useSyncExternalStore } from 'react';
import { Link } from 'wouter';
import { useDesk } from '../state/desk-state';
import { ageWords, clockOf } from '../state/moments';
import { JobsButton } from './jobs-button';

export function Foot() {
  const { desk, saves, jobs, lost } = useDesk();
  const savedAt = useSyncExternalStore(saves.subscribe, saves.at);
  const running = jobs.filter((job) => job.state === 'running').length;
  return (
    <div className="foot">
      {jobs.length === 0 ? null : (
        <JobsButton icon={running === 0 ? undefined : <LoadingOutlined aria-hidden />} />
      )}
      <span role="status">{lost ? '没有连上' : savedAt === '' ? null : <>已保存 {clockOf(savedAt)}</>}</span>
      <Link href="/settings/backup" title="查看备份">
        备份 {desk.backupAt === undefined ? '还没有' : ageWords(desk.backupAt, new Date())}
      </Link>
    </div>
  );
}
