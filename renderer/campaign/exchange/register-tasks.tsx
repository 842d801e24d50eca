/** Tasks of a 任务分解表 and what a 纪要 settled become cases: chosen row by row, each keeps the paper that it comes from. */
import type { Summary } from '../../papers/filters';
import { useAnswer } from '../../settings/use-answer';
import { paperRows } from './paper-rows';
import { RegisterList } from './register-list';

/** Kinds whose rows can be registered. */
export const hasTasks = ({ kind }: Summary): boolean => kind === 'task-breakdown' || kind === 'minutes';

interface Props {
  readonly paper: Summary;
  readonly onClose: () => void;
}

export function RegisterTasks({ paper, onClose }: Props) {
  const { value: step } = useAnswer('stepForm', {});
  const { value: read } = useAnswer('read', { id: paper.id });
  const found = read === undefined ? undefined : paperRows(read.record.kind, read.record.data);
  if (step === undefined || found === undefined) return null;
  const { title, date } = found;
  return (
    <RegisterList
      step={step}
      rows={found.rows}
      known={{ origin: 'task', source: title, ...(date === '' ? {} : { assignedOn: date }) }}
      paper={paper.id}
      onClose={onClose}
    />
  );
}
