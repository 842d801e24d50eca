/** What the window may not do (Electron's security checklist): go elsewhere, open windows, ask for devices, use a network. */
import { app, session, type Session, type WebContents } from 'electron';

/** Schemes that would leave this machine, or read it past the window's own scheme. */
const OUTSIDE = ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*', 'ftp://*/*', 'file:///*'];

/** Checklist 5, 12–14, and more: no permissions, no network, no downloads, no navigation, windows or webviews. */
export function lockDown(): void {
  lockSession(session.defaultSession);
  app.on('web-contents-created', (_event, contents) => lockContents(contents));
}

function lockSession(all: Session): void {
  all.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  all.setPermissionCheckHandler(() => false);
  all.setDevicePermissionHandler(() => false);
  all.webRequest.onBeforeRequest({ urls: OUTSIDE }, (_request, decide) => decide({ cancel: true }));
  // files leave by the save dialog alone
  all.on('will-download', (event) => event.preventDefault());
}

function lockContents(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
