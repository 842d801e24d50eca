/** Checklist 17: whose messages count. */

/** Scheme and host of the window's own pages. */
export const APP = { scheme: 'app', host: 'ui' } as const;
/** Origin of every page of ours. */
export const APP_ORIGIN = `${APP.scheme}://${APP.host}`;

/** A message counts only from the top frame of a page of ours. */
export const isTrusted = (
  frame: { readonly url: string; readonly parent: unknown } | null | undefined,
): boolean => frame?.parent === null && originOf(frame.url) === APP_ORIGIN;

/** `app:` is no special scheme to URL, whose origin is 'null' then. */
function originOf(address: string): string {
  try {
    const { protocol, host, username, password } = new URL(address);
    return username + password === '' ? `${protocol}//${host}` : '';
  } catch {
    return '';
  }
}
