/** One of a few values: the browser's own list, which every key and every screen reader knows. */
import type { Option } from '../../../templates/form';
import { useLocked } from '../form-context';
import type { ControlProps } from './control';

interface Props extends ControlProps {
  readonly value: unknown;
  readonly options: readonly Option[];
  readonly onChange: (value: string) => void;
}

export function ChoiceInput({ id, describedBy, faulty, value, options, onChange }: Props) {
  const known = options.some((option) => option.value === value);
  const text = typeof value === 'string' ? value : '';
  return (
    <div className="choice-input">
      <select
        id={id}
        className="control"
        value={text}
        disabled={useLocked()}
        aria-describedby={describedBy}
        aria-invalid={faulty}
        onChange={(event) => onChange(event.target.value)}
      >
        {/* a value that is none of the options is shown, not silently replaced */}
        {known ? null : <option value={text}>{text === '' ? '未选择' : text}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
