/** Addresses in the fragment, `#/papers?kinds=notice`: path and filters, for wouter. The host is never asked for one. */
import { useSyncExternalStore } from 'react';

const fragment = (): string => location.hash.replace(/^#?\/?/u, '/');
/** Where the window is now, whatever has been drawn of it. */
export const currentPath = (): string => fragment().split('?')[0] ?? '/';
const search = (): string => fragment().split('?')[1] ?? '';

function subscribe(onChange: () => void): () => void {
  addEventListener('hashchange', onChange);
  return () => removeEventListener('hashchange', onChange);
}

/** Goes to an address: `/papers?text=整改`. `replace` leaves no step to go back to. */
export function go(to: string, { replace = false }: { readonly replace?: boolean } = {}): void {
  const before = location.href;
  history[replace ? 'replaceState' : 'pushState'](null, '', `#${to}`);
  dispatchEvent(new HashChangeEvent('hashchange', { oldURL: before, newURL: location.href }));
}

/** wouter's location hook. */
export const useHashLocation = (): [string, typeof go] => [useSyncExternalStore(subscribe, currentPath), go];
/** wouter's search hook: what follows `?`. */
export const useHashSearch = (): string => useSyncExternalStore(subscribe, search);
