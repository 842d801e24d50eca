/** The grid's own keys and clipboard, taken before the grid's library sees them: moves, fills, pastes with care. */
import { useEffect, useEffectEvent } from 'react';
import { isWriting } from './cell-field';

export interface GridKeys {
  /** The grid has an active cell. */
  readonly ready: boolean;
  readonly move: (by: -1 | 1) => void;
  readonly indent: (by: -1 | 1) => void;
  readonly fillDown: () => void;
  readonly addRow: () => void;
  readonly copy: (data: DataTransfer) => void;
  readonly clear: () => void;
  readonly paste: (data: DataTransfer) => void;
}

/** What a key does; undefined for keys that are not the grid's. */
function actionOf(event: KeyboardEvent, keys: GridKeys): (() => void) | undefined {
  const command = event.ctrlKey || event.metaKey;
  if (event.altKey && !command && event.key === 'ArrowUp') return () => keys.move(-1);
  if (event.altKey && !command && event.key === 'ArrowDown') return () => keys.move(1);
  if (event.altKey && !command && event.key === 'ArrowLeft') return () => keys.indent(-1);
  if (event.altKey && !command && event.key === 'ArrowRight') return () => keys.indent(1);
  if (command && !event.altKey && event.key.toLowerCase() === 'd') return keys.fillDown;
  if (command && event.key === 'Enter') return keys.addRow;
  if (!command && (event.key === 'Delete' || event.key === 'Backspace')) return keys.clear;
  // the library's own row insertion knows nothing of groups
  return event.shiftKey && event.key === 'Enter' ? keys.addRow : undefined;
}

export function useGridKeys(keys: GridKeys): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    // an input method's own Enter and arrows are not the grid's
    if (keys.ready && event.isComposing) event.stopPropagation();
    const action = keys.ready && !isWriting() && !event.isComposing ? actionOf(event, keys) : undefined;
    if (action === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    action();
  });
  const onClipboard = useEffectEvent((event: ClipboardEvent) => {
    if (!keys.ready || isWriting() || event.clipboardData === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.type === 'paste') keys.paste(event.clipboardData);
    else keys.copy(event.clipboardData);
    if (event.type === 'cut') keys.clear();
  });
  useEffect(() => {
    const key = (event: KeyboardEvent) => onKey(event);
    const clipboard = (event: ClipboardEvent) => onClipboard(event);
    const kinds = ['copy', 'cut', 'paste'] as const;
    window.addEventListener('keydown', key, true);
    for (const kind of kinds) window.addEventListener(kind, clipboard, true);
    return () => {
      window.removeEventListener('keydown', key, true);
      for (const kind of kinds) window.removeEventListener(kind, clipboard, true);
    };
  }, []);
}
