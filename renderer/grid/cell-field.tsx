/**
 * The field of the active cell. It has the focus before anything is typed, so that an input method composes in it from
 * its first key; what is typed replaces the cell's text, Enter and F2 go on with it.
 */
import { useEffectEvent, useLayoutEffect, useRef, type CSSProperties, type KeyboardEvent } from 'react';

interface Props {
  /** What the cell holds. */
  readonly text: string;
  /** It is being written in. */
  readonly open: boolean;
  readonly label: string;
  readonly style: CSSProperties;
  readonly onTake: (text: string) => void;
}

const openClass = 'grid-field-open';

/** Whether a cell is being written in. */
export const isWriting = (): boolean => document.activeElement?.classList.contains(openClass) === true;

/** The library opens a cell by keys alone. */
const askToOpen = (): boolean =>
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'F2', code: 'F2', cancelable: true }));

export function CellField({ text, open, label, style, onTake }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  /** The text as typed; undefined while nothing was. */
  const draft = useRef<string>(undefined);
  const wasOpen = useRef(false);

  const settle = useEffectEvent(() => {
    const typed = draft.current;
    draft.current = undefined;
    if (typed !== undefined && typed !== text) onTake(typed);
  });
  const begin = useEffectEvent((element: HTMLTextAreaElement) => {
    // opened by Enter or F2: the text is gone on with; opened by typing: it is replaced
    if (draft.current !== undefined || element.value !== '') return;
    element.value = text;
    element.select();
  });

  useLayoutEffect(() => {
    const element = field.current;
    if (element === null) return undefined;
    if (open) begin(element);
    else if (wasOpen.current) {
      settle();
      element.value = '';
    }
    wasOpen.current = open;
    element.focus({ preventScroll: true });
    // a press on the cell takes the focus away once more when its listeners are done
    const again = setTimeout(() => element.focus({ preventScroll: true }));
    return () => clearTimeout(again);
  }, [open]);
  // the cell may go away while it is open: another one was pressed
  useLayoutEffect(() => () => settle(), []);

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key === 'Escape') {
      draft.current = undefined;
      event.currentTarget.value = '';
    }
    // Alt+Enter is a line end inside the cell, as in Excel
    if (event.key !== 'Enter' || !event.altKey || !open) return;
    event.preventDefault();
    const { selectionStart, selectionEnd } = event.currentTarget;
    event.currentTarget.setRangeText('\n', selectionStart, selectionEnd, 'end');
    draft.current = event.currentTarget.value;
  };

  return (
    <textarea
      ref={field}
      className={open ? `grid-field ${openClass}` : 'grid-field'}
      style={style}
      aria-label={label}
      onCompositionStart={() => {
        if (!open) askToOpen();
      }}
      onChange={({ target }) => {
        draft.current = target.value;
        if (!open) askToOpen();
      }}
      onKeyDown={onKeyDown}
    />
  );
}
