/** The look that was last chosen, kept by the browser so that a dark desk does not flash white at its start. */
import type { Look } from '../style/theme';

const key = 'duban.look';

export function lastLook(): Look {
  const kept = localStorage.getItem(key) ?? '';
  return { theme: kept.includes('dark') ? 'dark' : 'light', largeType: kept.includes('large') };
}

/** Puts the look on the page's root, where style/base.css reads it, and keeps it. */
export function putLook({ theme, largeType }: Look): void {
  const root = document.documentElement;
  root.dataset.theme = theme;
  root.dataset.type = largeType ? 'large' : 'plain';
  localStorage.setItem(key, `${theme}${largeType ? ' large' : ''}`);
}
