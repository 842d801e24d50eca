/** Commands as a table: one entry serves the menus, the palette, the tooltips and the keys. */
import { createContext, useContext, useEffect } from 'react';

export interface Command {
  readonly id: string;
  /** A verb with its object: 新建督办单. */
  readonly words: string;
  /** Other words by which the palette finds it. */
  readonly also?: string;
  /** As shown and as pressed: Ctrl+Shift+E, F1. */
  readonly keys?: string;
  readonly run: () => void;
}

/** The commands that stand at the moment: the frame's and those of the screen that is shown. */
export interface CommandStore {
  readonly list: () => readonly Command[];
  /** @returns how to take them away again. */
  readonly add: (commands: readonly Command[]) => () => void;
  readonly subscribe: (onChange: () => void) => () => void;
}

export function createCommandStore(): CommandStore {
  let sets: readonly (readonly Command[])[] = [];
  let flat: readonly Command[] = [];
  const listeners = new Set<() => void>();
  const put = (next: typeof sets) => {
    sets = next;
    flat = next.flat();
    for (const tell of listeners) tell();
  };
  return {
    list: () => flat,
    add: (commands) => {
      put([...sets, commands]);
      return () => put(sets.filter((set) => set !== commands));
    },
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}

export const CommandContext = createContext<CommandStore | undefined>(undefined);

/** @throws Error outside the desk. */
export function useCommandStore(): CommandStore {
  const store = useContext(CommandContext);
  if (store === undefined) throw new Error('commands are used outside the desk');
  return store;
}

/** Offers commands while the calling part is shown. The list should be kept by useMemo. */
export function useCommands(commands: readonly Command[]): void {
  const store = useCommandStore();
  useEffect(() => store.add(commands), [store, commands]);
}

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** Whether `keys` (Ctrl+Shift+E) were pressed; the Mac's ⌘ counts as Ctrl. */
export function isPressed(keys: string, event: Pressed): boolean {
  const parts = keys.split('+');
  const key = parts.at(-1)?.toLowerCase();
  return (
    event.key.toLowerCase() === key &&
    (event.ctrlKey || event.metaKey) === parts.includes('Ctrl') &&
    event.shiftKey === parts.includes('Shift') &&
    event.altKey === parts.includes('Alt')
  );
}
