/** The window's own files, for both hosts: what lies below its folder, by kinds of file that are known. */
import { readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import { CSP } from './csp';

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
  txt: 'text/plain; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  webp: 'image/webp',
  woff2: 'font/woff2',
  ttf: 'font/ttf',
};

export interface WindowFile {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** On every answer of a host, whatever it is. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': CSP,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
};

/** An answer without a file. */
export const bare = (status: number): WindowFile => ({
  status,
  headers: { ...SECURITY_HEADERS, 'content-type': 'text/plain; charset=utf-8' },
  body: Buffer.alloc(0),
});

/**
 * The file that an address names.
 * @param root the window's folder.
 * @param pathname from a URL, still encoded; `/` is index.html.
 */
export async function windowFile(root: string, pathname: string): Promise<WindowFile> {
  try {
    const base = await realpath(root);
    const file = path.resolve(base, `.${decodeURIComponent(pathname === '/' ? '/index.html' : pathname)}`);
    if (!file.startsWith(base + path.sep)) return bare(403);
    const type = TYPES[path.extname(file).slice(1).toLowerCase()];
    if (type === undefined) return bare(403);
    // links may not lead out either
    if (!(await realpath(file)).startsWith(base + path.sep)) return bare(403);
    const headers = { ...SECURITY_HEADERS, 'content-type': type, 'cache-control': 'no-cache' };
    return { status: 200, headers, body: await readFile(file) };
  } catch {
    return bare(404);
  }
}
