/** The desktop's menu: an item that was chosen is its key pressed, so that each command has one way through the window. */
import type { DesktopBridge, DesktopCommand } from '../electron/contract';

/** As shown in the menu (electron/desktop/menu.ts) and in tooltips. */
export const MENU_KEYS: Readonly<Record<DesktopCommand, string>> = {
  new: 'Ctrl+N',
  open: 'Ctrl+O',
  save: 'Ctrl+S',
  print: 'Ctrl+P',
  export: 'Ctrl+Shift+E',
  undo: 'Ctrl+Z',
  redo: 'Ctrl+Y',
  find: 'Ctrl+F',
  search: 'Ctrl+K',
  addRow: 'Ctrl+Enter',
  rowUp: 'Alt+ArrowUp',
  rowDown: 'Alt+ArrowDown',
  outdent: 'Alt+ArrowLeft',
  indent: 'Alt+ArrowRight',
  fillDown: 'Ctrl+D',
  otherSide: 'F6',
  sections: 'Ctrl+1',
  form: 'Ctrl+2',
  pages: 'Ctrl+3',
  preview: ' ',
  help: 'F1',
};

/** A key's press, as the keyboard would make it. */
export function pressOf(keys: string): KeyboardEventInit {
  const parts = keys.split('+');
  const key = parts.at(-1) ?? '';
  return {
    key: key.length === 1 && !parts.includes('Shift') ? key.toLowerCase() : key,
    ctrlKey: parts.includes('Ctrl'),
    shiftKey: parts.includes('Shift'),
    altKey: parts.includes('Alt'),
    bubbles: true,
    cancelable: true,
  };
}

/** Listens to the menu for as long as the window stands. */
export function pressMenuKeys(desktop: DesktopBridge): void {
  desktop.onCommand((command) => {
    const press = new KeyboardEvent('keydown', pressOf(MENU_KEYS[command]));
    const taken = !(document.activeElement ?? document.body).dispatchEvent(press);
    // a made press does not reach a field's own undo
    if (!taken && (command === 'undo' || command === 'redo')) document.execCommand(command);
  });
}
