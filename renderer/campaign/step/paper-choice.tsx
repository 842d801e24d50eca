/** The paper that a step rests on, chosen among the desk's own. */
import { Button, Select } from 'antd';
import { useId } from 'react';
import { kindOf } from '../../state/kind-of';
import { matches } from '../../state/initials';
import { useAnswer } from '../../settings/use-answer';
import type { ChosenPaper } from './chosen-paper';
import type { StepForm } from './step-fields';

interface Props {
  readonly needed: NonNullable<StepForm['paper']>;
  readonly chosen: ChosenPaper | undefined;
  readonly onChoose: (id: string | undefined) => void;
  readonly onDraft: ((kind: string) => void) | undefined;
}

const SHOWN = 200;

export function PaperChoice({ needed, chosen, onChoose, onDraft }: Props) {
  const id = useId();
  const kinds = needed.kinds.filter((kind) => kind !== 'scan');
  const { value } = useAnswer('find', { kinds, count: SHOWN });
  // what must bear its number is a final paper
  const rows = (value?.rows ?? []).filter(({ number }) => !needed.numbered || number !== '');
  const offered = chosen === undefined || rows.some((row) => row.id === chosen.id) ? rows : [chosen, ...rows];
  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        {needed.label}
      </label>
      <Select
        id={id}
        allowClear
        className="step-paper"
        placeholder={
          rows.length === 0 ? `文书里还没有${needed.label}，可以在下面填文号` : `选一份${needed.label}`
        }
        value={chosen?.id}
        showSearch={{ filterOption: (typed, option) => matches(option?.label ?? '', typed) }}
        options={offered.map(({ id: key, title, number }) => ({
          value: key,
          label: [number, title].filter(Boolean).join('　'),
        }))}
        onChange={onChoose}
      />
      {onDraft === undefined || chosen !== undefined ? null : (
        <div className="step-drafts">
          {kinds.map((kind) => (
            <Button key={kind} size="small" onClick={() => onDraft(kind)}>
              起草{kindOf(kind).title}
            </Button>
          ))}
          <span className="help">按这件问题填好，写完定稿再回来选它。</span>
        </div>
      )}
    </div>
  );
}
