/** A line of text with a list of what may be written: typed freely, picked by mouse or arrows (WAI-ARIA combobox). */
import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useLocked } from '../form-context';
import type { ControlProps } from './control';
import { useTyping } from './use-typing';

export interface ComboOption {
  readonly words: string;
  readonly note?: string;
  /** Shown in grey: may be written, but is unusual. */
  readonly faint?: boolean;
  /** Instead of writing the words. */
  readonly run?: () => void;
}

interface Props extends ControlProps {
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** An option was picked, or Enter pressed on what was typed. */
  readonly onPick?: (words: string) => void;
  /** The field is left. */
  readonly onLeave?: () => void;
  /** What is offered; `typed` is '' when the list was opened without typing. */
  readonly options: (typed: string) => readonly ComboOption[];
  /** Before the list is first shown. */
  readonly onOpen?: () => void;
  readonly placeholder?: string;
  /** Read aloud when no label names the control. */
  readonly name?: string;
  readonly onKey?: (event: KeyboardEvent<HTMLInputElement>) => void;
  /** The first option is marked as soon as the list opens, so that Enter takes it. */
  readonly eager?: boolean;
  /** A button at the right end. */
  readonly extra?: ReactNode;
}

const roomBelow = 260;

export function Combo(props: Props) {
  const { id, describedBy, faulty, value, onChange, onPick, onLeave, options, onOpen } = props;
  const { placeholder, name, onKey, eager = false, extra } = props;
  const locked = useLocked();
  const listId = useId();
  const box = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<'typed' | 'all' | undefined>();
  const [active, setActive] = useState(-1);
  const [above, setAbove] = useState(false);
  const show = (how: 'typed' | 'all') => {
    if (locked) return;
    if (open === undefined) {
      onOpen?.();
      const place = box.current?.getBoundingClientRect();
      setAbove(place !== undefined && innerHeight - place.bottom < roomBelow && place.top > roomBelow);
    }
    setOpen(how);
    setActive(-1);
  };
  const typing = useTyping<HTMLInputElement>(value, (text) => {
    onChange(text);
    show('typed');
  });
  const shown = open === undefined ? [] : options(open === 'typed' ? value : '');
  const marked = active >= 0 && active < shown.length ? active : eager && open === 'typed' ? 0 : -1;

  const close = () => setOpen(undefined);
  const take = (option: ComboOption) => {
    close();
    if (option.run !== undefined) option.run();
    else if (onPick === undefined) onChange(option.words);
    else onPick(option.words);
  };
  const keys = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    const plain = !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (plain && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      if (open === undefined) show('all');
      else if (shown.length > 0) {
        const step = event.key === 'ArrowDown' ? 1 : -1;
        setActive((Math.max(marked, step === 1 ? -1 : 0) + step + shown.length) % shown.length);
      }
    } else if (event.key === 'Enter' && plain && marked >= 0) {
      event.preventDefault();
      take(shown[marked]!);
    } else if (event.key === 'Escape' && open !== undefined) {
      event.preventDefault();
      event.stopPropagation();
      close();
    } else onKey?.(event);
  };
  // the list keeps the focus in the line, so whatever takes it from there leaves the field
  const left = () => {
    close();
    onLeave?.();
  };

  return (
    <div ref={box} className="combo">
      <input
        {...typing}
        id={id}
        className="control"
        role="combobox"
        aria-label={name}
        aria-expanded={shown.length > 0}
        aria-controls={shown.length > 0 ? listId : undefined}
        aria-autocomplete="list"
        aria-activedescendant={marked >= 0 ? `${listId}-${marked}` : undefined}
        aria-describedby={describedBy}
        aria-invalid={faulty}
        placeholder={placeholder}
        readOnly={locked}
        autoComplete="off"
        spellCheck={false}
        onKeyDown={keys}
        onBlur={left}
        onClick={() => show('all')}
      />
      {extra}
      {shown.length > 0 ? (
        <ul
          id={listId}
          className={`options ${above ? 'options-above' : ''}`}
          role="listbox"
          aria-label={name ?? '可以填写的内容'}
          onMouseDown={(event) => event.preventDefault()}
        >
          {shown.map((option, n) => (
            <li
              key={n}
              id={`${listId}-${n}`}
              className={`option ${option.faint === true ? 'option-faint' : ''} ${option.run ? 'option-act' : ''}`}
              role="option"
              aria-selected={n === marked}
              onClick={() => take(option)}
            >
              <span className="option-words">{option.words}</span>
              {option.note === undefined || option.note === '' ? null : (
                <span className="option-note">{option.note}</span>
              )}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
