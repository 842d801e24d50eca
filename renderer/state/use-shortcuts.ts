/** The window's keys: Ctrl+S saves, F6 goes between the form and the pages. */
import { useEffect, type RefObject } from 'react';

interface Targets {
  readonly save: () => void;
  readonly form: RefObject<HTMLElement | null>;
}

/** The form's first control, or the pages when the form has the focus. */
function changeSide(form: HTMLElement | null): void {
  const inForm = form?.contains(document.activeElement) === true;
  const target = inForm
    ? document.querySelector<HTMLElement>('.stack')
    : form?.querySelector<HTMLElement>('input, textarea, button');
  target?.focus();
}

export function useShortcuts({ save, form }: Targets): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const command = event.ctrlKey || event.metaKey;
      if (command && !event.shiftKey && !event.altKey && event.key.toLowerCase() === 's') {
        event.preventDefault();
        if (!event.repeat) save();
      } else if (event.key === 'F6') {
        event.preventDefault();
        changeSide(form.current);
      }
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [save, form]);
}
