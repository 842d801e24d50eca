/**
 * The field of the active cell. It has the focus before anything is typed, so that an input method composes in it from
 * its first key; what is typed replaces the cell's text, Enter and F2 go on with it.
 */
import {
  useEffectEvent,
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type CSSProperties,
  type KeyboardEvent,
} from 'react';
import type { CellField as Field } from '../form/cell-text';
import { CellOptions, placeAt, type OptionsPlace } from './cell-options';
import { isEager, typedPart, withSuggestion, type Suggest, type Suggestion } from './suggestions';

interface Props {
  /** What the cell holds. */
  readonly text: string;
  /** It is being written in. */
  readonly open: boolean;
  readonly label: string;
  /** What is written here, and what is offered for it; a group's title has neither. */
  readonly offers: { readonly field: Field; readonly suggest: Suggest } | undefined;
  readonly style: CSSProperties;
  readonly onTake: (text: string) => void;
}

interface Offered {
  readonly options: readonly Suggestion[];
  /** -1: none, Enter takes what was typed. */
  readonly marked: number;
  readonly place: OptionsPlace;
}

const openClass = 'grid-field-open';

/** Whether a cell is being written in. */
export const isWriting = (): boolean => document.activeElement?.classList.contains(openClass) === true;

/** The library opens a cell by keys alone. */
const askToOpen = (): boolean =>
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'F2', code: 'F2', cancelable: true }));

export function CellField({ text, open, label, offers, style, onTake }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const listId = useId();
  const [offered, setOffered] = useState<Offered>();
  const offer = (typed: string, all: boolean) => {
    if (offers === undefined || field.current === null) return;
    const part = typedPart(offers.field, typed);
    const options = offers.suggest(offers.field, all ? '' : part);
    // opened without typing: what stands there is marked, so that Enter changes nothing
    const own = options.findIndex(({ words }) => words === part);
    const marked = all ? own : isEager(offers.field, part) ? 0 : -1;
    const only = options.length === 1 && options[0]?.words === part;
    setOffered(options.length === 0 || only ? undefined : { options, marked, place: placeAt(field.current) });
  };
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
    offer(text, true);
  });

  useLayoutEffect(() => {
    const element = field.current;
    if (element === null) return undefined;
    if (open) begin(element);
    else if (wasOpen.current) {
      settle();
      element.value = '';
      setOffered(undefined);
    }
    wasOpen.current = open;
    element.focus({ preventScroll: true });
    // a press on the cell takes the focus away once more when its listeners are done
    const again = setTimeout(() => element.focus({ preventScroll: true }));
    return () => clearTimeout(again);
  }, [open]);
  // the cell may go away while it is open: another one was pressed
  useLayoutEffect(() => () => settle(), []);

  const pick = ({ words }: Suggestion) => {
    const element = field.current;
    if (element === null || offers === undefined) return;
    element.value = withSuggestion(offers.field, element.value, words);
    draft.current = element.value;
    setOffered(undefined);
    element.focus({ preventScroll: true });
  };
  /** Keys of the list; true when the grid is not to see the key. */
  const chooses = (event: KeyboardEvent<HTMLTextAreaElement>): boolean => {
    if (offered === undefined || event.nativeEvent.isComposing || event.altKey) return false;
    const { options, marked } = offered;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      const from = marked === -1 && step === -1 ? 0 : marked;
      setOffered({ ...offered, marked: (from + step + options.length) % options.length });
      return true;
    }
    if (event.key === 'Escape') {
      setOffered(undefined);
      return true;
    }
    // taken, and the cell is left as by any Enter or Tab
    if ((event.key === 'Enter' || event.key === 'Tab') && marked >= 0) pick(options[marked]!);
    return false;
  };

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (chooses(event)) {
      event.preventDefault();
      event.stopPropagation();
      return;
    }
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

  const shown = open ? offered : undefined;
  return (
    <>
      <textarea
        ref={field}
        {...(offers === undefined
          ? {}
          : {
              role: 'combobox',
              'aria-expanded': shown !== undefined,
              'aria-controls': listId,
              'aria-activedescendant': (shown?.marked ?? -1) < 0 ? undefined : `${listId}-${shown?.marked}`,
            })}
        className={open ? `grid-field ${openClass}` : 'grid-field'}
        style={style}
        aria-label={label}
        onCompositionStart={() => {
          if (!open) askToOpen();
        }}
        onChange={({ target }) => {
          draft.current = target.value;
          if (!open) askToOpen();
          offer(target.value, false);
        }}
        onKeyDown={onKeyDown}
      />
      {shown === undefined ? null : <CellOptions id={listId} {...shown} onPick={pick} />}
    </>
  );
}
