/** One line of text with the number of its characters. */
import { useLocked } from '../form-context';
import type { ControlProps } from './control';
import { useTyping } from './use-typing';

interface Props extends ControlProps {
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly maxLength: number | undefined;
  /** The count is always shown, not only while the field has the focus. */
  readonly counted: boolean;
}

export function TextInput({ id, describedBy, faulty, value, onChange, maxLength, counted }: Props) {
  const typing = useTyping<HTMLInputElement>(value, onChange);
  const length = [...value].length;
  const over = maxLength !== undefined && length > maxLength;
  return (
    <div className="text-input">
      <input
        {...typing}
        id={id}
        className="control"
        aria-describedby={describedBy}
        aria-invalid={faulty}
        readOnly={useLocked()}
        autoComplete="off"
        spellCheck={false}
      />
      {length === 0 && maxLength === undefined ? null : (
        <span className={`count ${counted || over ? 'count-always' : ''} ${over ? 'count-over' : ''}`}>
          {maxLength === undefined ? `${length} 字` : `${length}/${maxLength}`}
        </span>
      )}
    </div>
  );
}
