/** Tick boxes: one for yes or no, several for a choice of many. */
import type { Option } from '../../../templates/form';
import { useLocked } from '../form-context';
import type { ControlProps } from './control';

interface TicksProps extends ControlProps {
  readonly labelId: string;
  readonly options: readonly Option[];
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
}

export function Ticks({ id, labelId, describedBy, options, value, onChange }: TicksProps) {
  const locked = useLocked();
  // the order of ticking is kept: it may be the order in print
  const toggle = (option: string, on: boolean) =>
    onChange(on ? [...value, option] : value.filter((one) => one !== option));
  return (
    <div className="ticks" role="group" id={id} aria-labelledby={labelId} aria-describedby={describedBy}>
      {options.map((option) => (
        <label key={option.value} className="tick">
          <input
            type="checkbox"
            checked={value.includes(option.value)}
            disabled={locked}
            onChange={(event) => toggle(option.value, event.target.checked)}
          />
          {option.label}
        </label>
      ))}
    </div>
  );
}

interface YesNoProps extends ControlProps {
  readonly label: string;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
}

export function YesNo({ id, describedBy, faulty, label, value, onChange }: YesNoProps) {
  return (
    <label className="tick">
      <input
        id={id}
        type="checkbox"
        checked={value}
        disabled={useLocked()}
        aria-describedby={describedBy}
        aria-invalid={faulty}
        onChange={(event) => onChange(event.target.checked)}
      />
      {label}
    </label>
  );
}
