/** The window's address: app://ui, a secure origin of its own, served from the window's folder alone. */
import { protocol } from 'electron';
import { bare, windowFile, type WindowFile } from '../window-files';
import { APP, APP_ORIGIN } from './trusted-sender';

const { scheme: SCHEME, host: HOST } = APP;

/** The page that the window opens. */
export const APP_PAGE = `${APP_ORIGIN}/index.html`;

/** To be called before the app is ready. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

async function reply(root: string, address: string, method: string): Promise<WindowFile> {
  if (method !== 'GET') return bare(405);
  const { host, pathname } = new URL(address);
  return host === HOST ? windowFile(root, pathname) : bare(403);
}

/** @param root the window's folder. */
export function serveScheme(root: string): void {
  // Electron 22, the last for Windows 7, has no protocol.handle
  if (typeof protocol.handle === 'function')
    protocol.handle(SCHEME, async ({ url, method }) => {
      const { status, headers, body } = await reply(root, url, method);
      return new Response(new Uint8Array(body), { status, headers: { ...headers } });
    });
  else
    protocol.registerBufferProtocol(SCHEME, ({ url, method }, answer) => {
      void reply(root, url, method).then(({ status, headers, body }) =>
        answer({ statusCode: status, headers: { ...headers }, data: body }),
      );
    });
}
