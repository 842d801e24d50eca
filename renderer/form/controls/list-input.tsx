/** A list of short texts: chips behind each other, and a line that takes the next; ← → go over them, Backspace removes. */
import { CloseOutlined } from '@ant-design/icons';
import { useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import type { Field } from '../../../templates/form';
import { useForm, useLocked } from '../form-context';
import { Combo, type ComboOption } from './combo';
import type { ControlProps } from './control';
import { useNameAdder } from './use-name-adder';

interface Props extends ControlProps {
  readonly of: Extract<Field, { kind: 'list' }>['of'];
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
}

const separators = /[、，,；;\n\t]+/u;
const partsOf = (text: string): readonly string[] =>
  text.split(separators).flatMap((part) => (part.trim() === '' ? [] : [part.trim()]));

export function ListInput({ of, value, onChange, ...control }: Props) {
  const { registry, day } = useForm();
  const locked = useLocked();
  const [draft, setDraft] = useState('');
  const book = of === 'text' ? undefined : of;
  const add = useNameAdder(book ?? 'unit');

  const put = (parts: readonly string[]) => {
    setDraft('');
    const added = parts.filter((part) => !value.includes(part));
    if (added.length > 0) onChange([...value, ...added]);
  };
  const removeAt = (at: number) => onChange(value.filter((_, n) => n !== at));
  const moveLast = (at: number, step: -1 | 1) => {
    const to = at + step;
    if (to < 0 || to >= value.length) return;
    onChange(value.map((one, n) => (n === at ? value[to]! : n === to ? value[at]! : one)));
  };
  const typed = (text: string) => {
    if (separators.test(text)) put(partsOf(text));
    else setDraft(text);
  };
  const keys = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter' && !event.ctrlKey && draft.trim() !== '') {
      event.preventDefault();
      put(partsOf(draft));
    } else if (event.key === 'Backspace' && draft === '' && value.length > 0) {
      event.preventDefault();
      removeAt(value.length - 1);
    }
  };
  const chipKeys = (event: KeyboardEvent, at: number) => {
    if (!event.altKey || (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight')) return;
    event.preventDefault();
    event.stopPropagation();
    moveLast(at, event.key === 'ArrowLeft' ? -1 : 1);
  };
  const options = (text: string): readonly ComboOption[] => {
    if (book === undefined) return [];
    const found = registry
      .candidates(book, text, day())
      .filter(({ name }) => !value.includes(name))
      .map(({ name, note, past }) => ({ words: name, note, faint: past }));
    const name = text.trim();
    return name === '' || registry.knows(book, name)
      ? found
      : [
          ...found,
          {
            ...add(name),
            run: () => {
              put([name]);
              add(name).run?.();
            },
          },
        ];
  };
  const pasted = (event: ClipboardEvent) => {
    const parts = partsOf(event.clipboardData.getData('text/plain'));
    if (parts.length < 2) return;
    event.preventDefault();
    put(parts);
  };

  return (
    <div className="chips" onPaste={pasted}>
      {value.map((one, n) => (
        <span key={one} className="chip" onKeyDown={(event) => chipKeys(event, n)}>
          {one}
          {locked ? null : (
            <button
              type="button"
              aria-label={`移除${one}`}
              title="移除（Alt+←→ 移动）"
              onClick={() => removeAt(n)}
            >
              <CloseOutlined aria-hidden />
            </button>
          )}
        </span>
      ))}
      {locked ? null : (
        <Combo
          {...control}
          value={draft}
          onChange={typed}
          onPick={(words) => put([words])}
          onLeave={() => put(partsOf(draft))}
          options={options}
          onOpen={() => void registry.load()}
          onKey={keys}
          placeholder={value.length === 0 ? '输入后按回车，可以写多个' : ''}
        />
      )}
    </div>
  );
}
