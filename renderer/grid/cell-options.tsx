/** The suggestions below the open cell; picked by mouse here, by keys in the cell. */
import { useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import type { Suggestion } from './suggestions';

interface Props {
  readonly id: string;
  readonly place: OptionsPlace;
  readonly options: readonly Suggestion[];
  /** -1: none. */
  readonly marked: number;
  readonly onPick: (option: Suggestion) => void;
}

const room = 260;
const widest = 288;

/** Below the cell's field, above it where there is no room; px from the window's edges. */
export interface OptionsPlace {
  readonly left: number;
  readonly top?: number;
  readonly bottom?: number;
}

export function placeAt(field: HTMLElement): OptionsPlace {
  const { left, top, bottom } = field.getBoundingClientRect();
  const above = innerHeight - bottom < room && top > room;
  return {
    left: Math.min(left, innerWidth - widest),
    ...(above ? { bottom: innerHeight - top } : { top: bottom }),
  };
}

export function CellOptions({ id, place, options, marked, onPick }: Props) {
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    list.current?.children[marked]?.scrollIntoView({ block: 'nearest' });
  }, [marked]);
  return createPortal(
    <ul
      ref={list}
      id={id}
      role="listbox"
      aria-label="可选的内容"
      className="options grid-options"
      style={place}
      // the grid takes any press outside its cells as the end of writing
      onMouseDown={(event) => {
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      {options.map((option, n) => (
        <li
          key={`${option.words} ${option.note}`}
          id={`${id}-${n}`}
          role="option"
          aria-selected={n === marked}
          className="option"
          onClick={() => onPick(option)}
        >
          <span className="option-words">{option.words}</span>
          {option.note === '' ? null : <span className="option-note">{option.note}</span>}
        </li>
      ))}
    </ul>,
    document.body,
  );
}
