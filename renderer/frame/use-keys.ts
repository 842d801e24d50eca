/** Presses of the commands' keys, anywhere in the window but inside a dialog. */
import { useEffect } from 'react';
import { isPressed, type CommandStore } from '../state/commands';

export function useKeys(store: CommandStore): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      if (event.target instanceof Element && event.target.closest('.ant-modal') !== null) return;
      // the screen's commands come after the frame's and go before them
      const command = [...store.list()]
        .reverse()
        .find(({ keys }) => keys !== undefined && isPressed(keys, event));
      if (command === undefined) return;
      event.preventDefault();
      if (!event.repeat) command.run();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [store]);
}
