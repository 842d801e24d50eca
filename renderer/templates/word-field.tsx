/** One wording as a field: the office's text, the built-in one below where they differ, and what is wrong with it. */
import { Input } from 'antd';
import { useId } from 'react';
import type { WordedText } from '../../templates/bind/wording';

interface Props {
  /** The built-in one. */
  readonly word: WordedText;
  readonly text: string;
  readonly fault: string | undefined;
  readonly locked: boolean;
  readonly onChange: (text: string) => void;
}

/** Values of the record that stand in a text. */
const slots = /\{\{|\{%/;

export function WordField({ word, text, fault, locked, onChange }: Props) {
  const id = useId();
  const isChanged = text !== word.text;
  // sentences, and what people write of their own
  const isWide = slots.test(word.text) || word.text.length > 16 || word.use === 'start';
  return (
    <div className={isWide ? 'field field-wide' : 'field'} data-place={`words.${word.name}`}>
      <div>
        <label className="label" htmlFor={id}>
          {word.label}
        </label>
        {isChanged ? <span className="changed-mark">已改</span> : null}
      </div>
      <Input.TextArea
        id={id}
        autoSize={{ minRows: 1, maxRows: 8 }}
        value={text}
        readOnly={locked}
        status={fault === undefined ? '' : 'error'}
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-help`}
        onChange={(event) => onChange(event.target.value)}
      />
      <div id={`${id}-help`} className="help">
        {fault === undefined ? null : <p className="amber">{fault}</p>}
        {isChanged ? (
          <p className="built-in">
            自带：{word.text === '' ? '（空）' : word.text}
            {locked ? null : (
              <button type="button" className="link" onClick={() => onChange(word.text)}>
                用自带的
              </button>
            )}
          </p>
        ) : null}
        {slots.test(word.text) ? <p>大括号连同里面的内容由文书填入，可以移动，不要改动里面的字。</p> : null}
      </div>
    </div>
  );
}
