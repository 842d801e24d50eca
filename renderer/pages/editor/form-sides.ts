/** The way between form and pages, and the section in view. */
import { useEffect, useRef, useState, type RefObject } from 'react';

/** The form's last control, or the pages when the form has the focus. */
function changeSide(form: HTMLElement | null, last: HTMLElement | null): void {
  const inForm = form?.contains(document.activeElement) === true;
  const stack = document.querySelector<HTMLElement>('.work .stack');
  const control =
    last !== null && form?.contains(last) === true
      ? last
      : form?.querySelector<HTMLElement>('input, select, textarea, button');
  (inForm ? stack : control)?.focus();
}

/** Title of the section whose head is the last above the view's upper third. */
export function useSectionInView(form: RefObject<HTMLElement | null>, first: string): string {
  const [current, setCurrent] = useState(first);
  useEffect(() => {
    const pane = form.current;
    if (pane === null) return undefined;
    let waiting = false;
    const look = () => {
      waiting = false;
      const edge = pane.getBoundingClientRect().top + pane.clientHeight / 3;
      let title: string | undefined;
      for (const section of pane.querySelectorAll<HTMLElement>('[data-section]')) {
        if (title !== undefined && section.getBoundingClientRect().top > edge) break;
        title = section.dataset.section;
      }
      if (title !== undefined) setCurrent(title);
    };
    const scrolled = () => {
      if (!waiting) requestAnimationFrame(look);
      waiting = true;
    };
    pane.addEventListener('scroll', scrolled, { passive: true });
    return () => pane.removeEventListener('scroll', scrolled);
  }, [form]);
  return current;
}

/** F6: from the form to the pages and back to the control that last had the focus. */
export function useSides(form: RefObject<HTMLElement | null>): () => void {
  const last = useRef<HTMLElement>(null);
  useEffect(() => {
    const pane = form.current;
    const entered = (event: FocusEvent) => {
      if (event.target instanceof HTMLElement) last.current = event.target;
    };
    pane?.addEventListener('focusin', entered);
    return () => pane?.removeEventListener('focusin', entered);
  }, [form]);
  // made once: the refs are read when the key is pressed
  const [change] = useState(() => () => changeSide(form.current, last.current));
  return change;
}
