/** A whole number with its unit: full-width digits are understood, ↑ ↓ count. */
import { useState, type KeyboardEvent } from 'react';
import { useLocked } from '../form-context';
import type { ControlProps } from './control';
import { useTyping } from './use-typing';

interface Props extends ControlProps {
  readonly value: unknown;
  readonly min: number | undefined;
  readonly max: number | undefined;
  readonly unit: string | undefined;
  readonly onChange: (value: number | undefined) => void;
}

/** The number that a text says, undefined for none. */
const numberOf = (text: string): number | undefined => {
  const plain = text.normalize('NFKC').replace(/[,，\s]/gu, '');
  const number = Number(plain);
  return plain !== '' && Number.isFinite(number) ? number : undefined;
};

export function NumberInput({ id, describedBy, faulty, value, min, max, unit, onChange }: Props) {
  const stored = typeof value === 'number' ? String(value) : '';
  // while it is no number yet (-, 1.) what was typed stands beside what is stored
  const [draft, setDraft] = useState<string>();
  const locked = useLocked();
  const within = (number: number) => Math.min(max ?? Infinity, Math.max(min ?? -Infinity, number));
  const typing = useTyping<HTMLInputElement>(draft ?? stored, (text) => {
    const number = numberOf(text);
    setDraft(number === undefined || String(number) !== text ? text : undefined);
    if (number !== undefined || text.trim() === '') onChange(number);
  });
  const keys = (event: KeyboardEvent) => {
    if ((event.key !== 'ArrowUp' && event.key !== 'ArrowDown') || event.altKey || locked) return;
    event.preventDefault();
    setDraft(undefined);
    onChange(within((typeof value === 'number' ? value : 0) + (event.key === 'ArrowUp' ? 1 : -1)));
  };
  return (
    <div className="number-input">
      <input
        {...typing}
        id={id}
        className="control"
        inputMode="numeric"
        role="spinbutton"
        aria-valuenow={typeof value === 'number' ? value : undefined}
        aria-valuemin={min}
        aria-valuemax={max}
        aria-describedby={describedBy}
        aria-invalid={faulty || (draft !== undefined && numberOf(draft) === undefined)}
        readOnly={locked}
        autoComplete="off"
        onKeyDown={keys}
        onBlur={() => setDraft(undefined)}
      />
      {unit === undefined ? null : <span className="unit">{unit}</span>}
    </div>
  );
}
