/** Long work: a button with its state, and the list of jobs with progress, cancel, and what came of them. */
import { Button, Popover } from 'antd';
import { useState, type ReactNode } from 'react';
import { useDesk } from '../state/desk-state';
import { JobLine } from './job-line';

export function JobsButton({ icon }: { readonly icon: ReactNode }) {
  const { jobs } = useDesk();
  const [open, setOpen] = useState(false);
  const running = jobs.filter((job) => job.state === 'running').length;
  const list = (
    <ul className="jobs" aria-label="后台工作">
      {jobs.map((job) => (
        <li key={job.id}>
          <JobLine job={job} />
        </li>
      ))}
    </ul>
  );
  return (
    <Popover
      trigger="click"
      placement="rightBottom"
      title="后台工作"
      content={list}
      open={open}
      onOpenChange={setOpen}
    >
      <Button size="small" type="text" icon={icon} aria-expanded={open}>
        {running > 0 ? `${running} 项进行中` : '后台工作'}
      </Button>
    </Popover>
  );
}
