/** The loopback host under attack: other sites, other programs, other paths. */
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import http from 'node:http';
import net from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openHost } from '../../../electron/disk/host';
import { recordFiles } from '../../../electron/disk/record-files';
import { createApi } from '../../../electron/service/api';
import { serveWindow, type WebHost } from '../../../electron/web/server';
import { CSP } from '../../../electron/csp';
import { tempFolder } from '../../support/temp-folder';

const fresh = tempFolder();
let web: WebHost;
let port: number;
let token: string;

beforeAll(async () => {
  const parent = await fresh();
  const root = path.join(parent, 'renderer');
  await mkdir(root);
  await writeFile(path.join(root, 'index.html'), '<!doctype html><title>督办文书</title>');
  await writeFile(path.join(root, 'secret.key'), 'key');
  await writeFile(path.join(parent, 'outside.json'), '{}');
  await symlink(path.join(parent, 'outside.json'), path.join(root, 'link.json'));
  const samples = fileURLToPath(
    new URL('../../../templates/kinds/rectification-report/pictures', import.meta.url),
  );
  const { ports, store } = openHost({ samples });
  web = await serveWindow({
    api: createApi(ports, recordFiles(store)),
    root,
    port: 0,
    patience: 3000,
    log: () => undefined,
  });
  const address = new URL(web.address);
  port = Number(address.port);
  token = address.hash.slice(1);
});
afterAll(() => web.close());

interface Answer {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: string;
}

/** One request exactly as given: node:http adds nothing but what is needed. */
function ask(
  method: string,
  target: string,
  headers: http.OutgoingHttpHeaders = {},
  body: string | Buffer = '',
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = http.request({ host: '127.0.0.1', port, method, path: target, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString(),
        }),
      );
    });
    request.on('error', reject);
    request.end(body);
  });
}

const ours = (): Record<string, string> => ({
  origin: `http://127.0.0.1:${port}`,
  'sec-fetch-site': 'same-origin',
  'content-type': 'application/json',
  'x-duban-token': token,
});
const without = (header: string) =>
  Object.fromEntries(Object.entries(ours()).filter(([name]) => name !== header));

describe('a call', () => {
  it('is answered when it comes from our page with the token', async () => {
    const { status, headers, body } = await ask('POST', '/api/kinds', ours(), '{}');
    expect(status).toBe(200);
    expect(JSON.parse(body)).toMatchObject({ ok: true });
    expect(headers['content-security-policy']).toBe(CSP);
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });

  it.each([
    ['no token', () => without('x-duban-token'), 401],
    ['a wrong token', () => ({ ...ours(), 'x-duban-token': 'A'.repeat(43) }), 401],
    ['the beginning of the token', () => ({ ...ours(), 'x-duban-token': token.slice(0, -1) }), 401],
    ['no origin', () => without('origin'), 403],
    ['a foreign origin', () => ({ ...ours(), origin: 'https://evil.example' }), 403],
    ['the same host on another port', () => ({ ...ours(), origin: `http://127.0.0.1:${port + 1}` }), 403],
    ['origin null', () => ({ ...ours(), origin: 'null' }), 403],
    ['a cross-site fetch', () => ({ ...ours(), 'sec-fetch-site': 'cross-site' }), 403],
    ['another port of this machine', () => ({ ...ours(), 'sec-fetch-site': 'same-site' }), 403],
    ['another host name (DNS rebinding)', () => ({ ...ours(), host: 'evil.example' }), 421],
    ['localhost as its host', () => ({ ...ours(), host: `localhost:${port}` }), 421],
    ['a form', () => ({ ...ours(), 'content-type': 'application/x-www-form-urlencoded' }), 415],
    ['plain text', () => ({ ...ours(), 'content-type': 'text/plain' }), 415],
    ['no content type', () => without('content-type'), 415],
  ])('is refused with %s', async (_name, headers, wanted) => {
    const { status, body } = await ask('POST', '/api/kinds', headers(), '{}');
    expect({ status, body }).toEqual({ status: wanted, body: '' });
  });

  it.each(['GET', 'PUT', 'DELETE', 'OPTIONS', 'HEAD'])('is refused by %s', async (method) => {
    const { status, headers } = await ask(method, '/api/kinds', ours());
    expect(status).toBe(405);
    expect(headers['access-control-allow-origin']).toBeUndefined();
    expect(headers['access-control-allow-methods']).toBeUndefined();
  });

  it('is refused when its body is declared too large', async () => {
    const headers = { ...ours(), 'content-length': String(65 * 1024 * 1024) };
    const status = await new Promise<number>((resolve, reject) => {
      const request = http.request({ host: '127.0.0.1', port, method: 'POST', path: '/api/kinds', headers });
      request.on('response', (response) => {
        resolve(response.statusCode ?? 0);
        request.destroy();
      });
      request.on('error', reject);
      request.write('{');
    });
    expect(status).toBe(413);
  });

  it('is refused when its body grows too large without saying so', async () => {
    const chunk = Buffer.alloc(1024 * 1024, 0x20);
    const headers = { ...ours(), 'transfer-encoding': 'chunked' };
    const outcome = await new Promise<number | string>((resolve) => {
      const request = http.request({ host: '127.0.0.1', port, method: 'POST', path: '/api/kinds', headers });
      request.on('response', (response) => resolve(response.statusCode ?? 0));
      // the host may close before it has been listened to
      request.on('error', () => resolve('closed'));
      const write = (left: number): void => {
        if (left === 0) request.end();
        else request.write(chunk, () => write(left - 1));
      };
      write(70);
    });
    expect([413, 'closed']).toContain(outcome);
  });

  it('is cut off when its body trickles', async () => {
    const started = performance.now();
    const answered = await new Promise<number | string>((resolve) => {
      const headers = { ...ours(), 'content-length': '100' };
      const request = http.request({ host: '127.0.0.1', port, method: 'POST', path: '/api/kinds', headers });
      const drip = setInterval(() => request.write(' '), 200);
      const end = (outcome: number | string) => {
        clearInterval(drip);
        resolve(outcome);
      };
      request.on('response', (response) => end(response.statusCode ?? 0));
      request.on('error', () => end('closed'));
    });
    expect([408, 'closed']).toContain(answered);
    expect(performance.now() - started).toBeLessThan(15_000);
  });

  it.each([
    ['no JSON', 'kinds', '{', 400],
    ['nothing', 'kinds', '', 400],
  ])('is refused with %s', async (_name, call, body, wanted) => {
    expect((await ask('POST', `/api/${call}`, ours(), body)).status).toBe(wanted);
  });

  it.each([
    ['an unknown call', 'erase', '{}', 'call'],
    ['a name of every object', 'constructor', '{}', 'call'],
    ['a wrong input', 'sample', '{"kind": 5}', 'input'],
    ['an unknown kind', 'sample', '{"kind": "memo"}', 'kind'],
    ['a closed file', 'office', '{"source": "../../etc"}', 'source'],
  ])('answers %s with words', async (_name, call, body, code) => {
    const reply = JSON.parse((await ask('POST', `/api/${call}`, ours(), body)).body) as unknown;
    expect(reply).toMatchObject({ ok: false, error: { code, message: expect.any(String) as string } });
    expect(JSON.stringify(reply)).not.toMatch(/\bat .*:\d+|node:|Error/u);
  });
});

describe('a file', () => {
  it('is served with the policy and without sniffing', async () => {
    const { status, headers } = await ask('GET', '/');
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-security-policy': CSP,
      'x-content-type-options': 'nosniff',
      'content-type': 'text/html; charset=utf-8',
    });
  });

  it.each([
    ['/../outside.json', 403],
    ['/%2e%2e/outside.json', 403],
    ['/..%2foutside.json', 403],
    ['/..%5coutside.json', 404],
    ['//etc/passwd', 403],
    ['/link.json', 403],
    ['/secret.key', 403],
    ['/%00.html', 404],
    ['/%zz', 404],
    ['/missing.js', 404],
  ])('is not served from %s', async (target, wanted) => {
    const { status, body } = await ask('GET', target);
    expect({ status, body }).toEqual({ status: wanted, body: '' });
  });

  it('is not posted to', async () => {
    expect((await ask('POST', '/', ours(), '{}')).status).toBe(405);
  });

  it('is not served to another host name', async () => {
    expect((await ask('GET', '/', { host: 'evil.example' })).status).toBe(421);
  });
});

describe('the server', () => {
  it('listens on 127.0.0.1 alone and hands out 256 bits', () => {
    expect(web.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#[A-Za-z0-9_-]{43}$/u);
  });

  it('survives what is no HTTP', async () => {
    await new Promise<void>((resolve) => {
      const socket = net.connect(port, '127.0.0.1', () => socket.end('\0\0\0\r\n\r\n'));
      socket.on('error', () => undefined);
      socket.on('close', () => resolve());
      socket.resume();
    });
    expect((await ask('GET', '/')).status).toBe(200);
  });
});
