/** A date as papers write it, typed loosely, or picked from a calendar; a deadline may also be one of the usual phrases. */
import { CalendarOutlined } from '@ant-design/icons';
import { useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { formatDate } from '../../../templates/official/dates';
import { meantDate, proposedDate, proposedDeadline } from '../date-proposal';
import { useForm, useLocked } from '../form-context';
import { Combo, type ComboOption } from './combo';
import type { ControlProps } from './control';
import { MonthGrid } from './month-grid';

interface Props extends ControlProps {
  readonly value: string;
  readonly deadline: boolean;
  readonly onChange: (value: string, how?: 'typing') => void;
}

/** Deadlines that are not dates (规则 R60 lets them stand). */
const phrases = ['长期坚持', '立行立改', '每月5日前'];

export function DateInput({ value, deadline, onChange, ...control }: Props) {
  const { day } = useForm();
  const locked = useLocked();
  const [calendar, setCalendar] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const suffix = deadline ? '前' : '';
  const proposal = () => (deadline ? proposedDeadline : proposedDate)(value, day());

  const options = (typed: string): readonly ComboOption[] => {
    const right = typed === '' ? undefined : proposal();
    const usual = deadline ? phrases.filter((phrase) => phrase.includes(typed)) : [];
    return [
      ...(right === undefined ? [] : [{ words: right, note: '按回车写成这样' }]),
      ...(usual.length === 1 && usual[0] === typed ? [] : usual.map((words) => ({ words }))),
    ];
  };
  const settle = () => {
    const right = proposal();
    if (right !== undefined) onChange(right);
  };
  const close = () => {
    setCalendar(false);
    box.current?.querySelector('input')?.focus();
  };
  const left = (event: FocusEvent) => {
    if (box.current?.contains(event.relatedTarget) !== true) setCalendar(false);
  };
  const keys = (event: KeyboardEvent) => {
    if (!event.altKey || event.key !== 'ArrowDown' || locked) return;
    event.preventDefault();
    event.stopPropagation();
    setCalendar(true);
  };
  return (
    <div ref={box} className="date-input" onBlur={left} onKeyDown={keys}>
      <Combo
        {...control}
        value={value}
        onChange={(text) => onChange(text, 'typing')}
        onPick={(words) => onChange(words)}
        onLeave={settle}
        options={options}
        eager
        placeholder={`例如 2017年10月9日${suffix}`}
        extra={
          locked ? null : (
            <button
              type="button"
              className="tool combo-extra"
              aria-label="从日历中选日期"
              title="从日历中选（Alt+↓）"
              aria-expanded={calendar}
              onClick={() => setCalendar(!calendar)}
            >
              <CalendarOutlined aria-hidden />
            </button>
          )
        }
      />
      {calendar ? (
        <MonthGrid
          from={meantDate(value.replace(/前$/u, ''), day()) ?? day()}
          onPick={(date) => {
            onChange(formatDate(date) + suffix);
            close();
          }}
          onClose={close}
        />
      ) : null}
    </div>
  );
}
