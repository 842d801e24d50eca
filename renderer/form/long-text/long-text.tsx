/** A long text: grows with its lines, carries levels on, takes paragraphs from Word and WPS, counts its characters. */
import { useLayoutEffect, useRef, type ClipboardEvent, type KeyboardEvent } from 'react';
import { useLocked } from '../form-context';
import type { ControlProps } from '../controls/control';
import { useTyping } from '../controls/use-typing';
import { LevelBar } from './level-bar';
import { entered, shifted, withLevel, type Edited, type ListLevel } from './outline';
import { linesOfHtml, linesOfText } from './paste';

interface Props extends ControlProps {
  readonly value: string;
  readonly onChange: (text: string, how?: 'typing') => void;
}

const htmlBody = (html: string): Element => new DOMParser().parseFromString(html, 'text/html').body;

/** Characters that print: blanks and line ends do not count. */
const countOf = (text: string): number => [...text.replace(/\s/gu, '')].length;

const levelKeys: Readonly<Record<string, ListLevel | undefined>> = { '1': 1, '2': 2, '3': 3, '4': 4 };

export function LongText({ id, describedBy, faulty, value, onChange }: Props) {
  const area = useRef<HTMLTextAreaElement>(null);
  const caret = useRef<Pick<Edited, 'start' | 'end'>>(undefined);
  /** Esc was pressed: the next Tab leaves the field. */
  const leaving = useRef(false);
  const locked = useLocked();
  const typing = useTyping<HTMLTextAreaElement>(value, (text) => onChange(text, 'typing'));

  useLayoutEffect(() => {
    if (caret.current === undefined || area.current === null) return;
    area.current.setSelectionRange(caret.current.start, caret.current.end);
    caret.current = undefined;
  }, [value]);

  const put = (next: Edited | undefined): boolean => {
    if (next === undefined) return false;
    caret.current = next;
    onChange(next.text);
    return true;
  };
  const now = (): Edited => ({
    text: value,
    start: area.current?.selectionStart ?? 0,
    end: area.current?.selectionEnd ?? 0,
  });
  const setLevel = (level: ListLevel | undefined) => {
    put(withLevel(now(), level));
    area.current?.focus();
  };
  const keys = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing || locked) return;
    const { key, shiftKey, altKey } = event;
    const command = event.ctrlKey || event.metaKey;
    const escaped = leaving.current;
    leaving.current = key === 'Escape';
    let done = false;
    if (key === 'Enter' && !shiftKey && !command && !altKey) done = put(entered(now()));
    else if (key === 'Tab' && !command && !altKey && !escaped) done = put(shifted(now(), shiftKey ? -1 : 1));
    else if (altKey && (key === 'ArrowRight' || key === 'ArrowLeft')) {
      put(shifted(now(), key === 'ArrowRight' ? 1 : -1));
      // never the browser's own way back
      done = true;
    } else if (command && altKey && levelKeys[key] !== undefined) {
      setLevel(levelKeys[key]);
      done = true;
    } else if (command && altKey && key === '0') {
      setLevel(undefined);
      done = true;
    }
    if (!done) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const pasted = (event: ClipboardEvent) => {
    if (locked) return;
    const html = event.clipboardData.getData('text/html');
    const plain = event.clipboardData.getData('text/plain');
    const lines = html === '' ? linesOfText(plain) : linesOfHtml(htmlBody(html));
    // within a line the browser's own way keeps every blank
    if (html === '' && !/[\r\n]/u.test(plain)) return;
    event.preventDefault();
    const { text, start, end } = now();
    const inserted = lines.join('\n');
    put({
      text: text.slice(0, start) + inserted + text.slice(end),
      start: start + inserted.length,
      end: start + inserted.length,
    });
  };

  return (
    <div className="long-text">
      {locked ? null : <LevelBar onLevel={setLevel} onShift={(step) => put(shifted(now(), step))} />}
      <div className="grow" data-text={`${typing.value}\n`}>
        <textarea
          {...typing}
          ref={area}
          id={id}
          className="control"
          rows={1}
          aria-describedby={describedBy}
          aria-invalid={faulty}
          readOnly={locked}
          spellCheck={false}
          onKeyDown={keys}
          onPaste={pasted}
        />
      </div>
      <span className="count count-always">{countOf(value)} 字</span>
    </div>
  );
}
