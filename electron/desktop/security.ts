/** What the window may not do (Electron's security checklist): go elsewhere, open windows, ask for devices. */
import { app, session, type WebContents } from 'electron';
import { APP_ORIGIN } from './app-scheme';

/** Checklist 5, 12–14: no permissions, no navigation, no new windows, no webviews. */
export function lockDown(): void {
  const { defaultSession } = session;
  defaultSession.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  defaultSession.setPermissionCheckHandler(() => false);
  app.on('web-contents-created', (_event, contents) => lockContents(contents));
}

function lockContents(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

/** Checklist 17: a message counts only from the top frame of a page of ours. */
export const isTrusted = (
  frame: { readonly url: string; readonly parent: unknown } | null | undefined,
): boolean => frame?.parent === null && originOf(frame.url) === APP_ORIGIN;

/** `app:` is no special scheme to URL, whose origin is 'null' then. */
function originOf(address: string): string {
  try {
    const { protocol, host } = new URL(address);
    return `${protocol}//${host}`;
  } catch {
    return '';
  }
}
