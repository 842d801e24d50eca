/** The loopback host: the window's files by GET, its calls by POST, on 127.0.0.1 alone. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { answer } from '../answer';
import type { Api, Reply } from '../contract';
import { bare, SECURITY_HEADERS, windowFile, type WindowFile } from '../window-files';
import { readBody } from './body';
import { createToken, refuseCall, refuseHost } from './guard';

const CALLS = '/api/';
/** A body that trickles holds a connection no longer than this, ms; its headers a sixth of it. */
const REQUEST_LIMIT = 60_000;
/** Nobody there: nothing was asked for so long, ms. */
const IDLE_LIMIT = 12 * 3600_000;

export interface WebOptions {
  readonly api: Partial<Api>;
  /** Folder of the window's files. */
  readonly root: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Time for one request to arrive, ms. */
  readonly patience?: number;
  /** Told when nothing was asked for so long, ms, that nobody is there; the host goes on until it is closed. */
  readonly idle?: { readonly after?: number; readonly tell: () => void };
  readonly log: (error: unknown) => void;
}

export interface WebHost {
  /** With the token in its fragment; to be told to the user alone. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** @throws an error of node:net when the port cannot be had. */
export async function serveWindow(options: WebOptions): Promise<WebHost> {
  const { api, root, port, log, patience = REQUEST_LIMIT, idle: whenIdle } = options;
  const token = createToken();
  let host = '';
  const limits = {
    requestTimeout: patience,
    headersTimeout: patience / 6,
    connectionsCheckingInterval: patience / 2,
  };
  const server = createServer(limits, (request, response) => {
    idle.refresh();
    handle(request, { api, root, host, token, log }).then(
      (reply) => send(response, reply),
      (error: unknown) => {
        // the client went away, or sent what is no HTTP body
        log(error);
        response.destroy();
      },
    );
  });
  const close = () => closeServer(server, idle);
  const idle = setTimeout(() => whenIdle?.tell(), whenIdle?.after ?? IDLE_LIMIT);
  host = `127.0.0.1:${await listen(server, port)}`;
  return { address: `http://${host}/#${token}`, close };
}

interface Context extends Omit<WebOptions, 'port' | 'patience' | 'idle'> {
  readonly host: string;
  readonly token: string;
}

async function handle(request: IncomingMessage, context: Context): Promise<WindowFile> {
  const wrongHost = refuseHost(request, context.host);
  if (wrongHost !== undefined) return bare(wrongHost);
  // by hand: URL would tidy `..` away before it is judged
  const [pathname = '/'] = (request.url ?? '/').split(/[?#]/u);
  if (!pathname.startsWith(CALLS))
    return request.method === 'GET' ? windowFile(context.root, pathname) : bare(405);
  const refused = refuseCall(request, context.host, context.token);
  if (refused !== undefined) return bare(refused);
  const body = await readBody(request);
  if (body === undefined) return bare(413);
  return callReply(pathname.slice(CALLS.length), body, context);
}

async function callReply(name: string, body: string, { api, log }: Context): Promise<WindowFile> {
  let input: unknown;
  try {
    input = JSON.parse(body);
  } catch {
    return bare(400);
  }
  const reply: Reply<unknown> = await answer(api, name, input, log);
  const headers = { ...SECURITY_HEADERS, 'cache-control': 'no-store' };
  if (reply.ok && reply.value instanceof Uint8Array)
    return {
      status: 200,
      headers: { ...headers, 'content-type': 'application/octet-stream' },
      body: Buffer.from(reply.value),
    };
  return {
    status: 200,
    headers: { ...headers, 'content-type': 'application/json; charset=utf-8' },
    body: Buffer.from(JSON.stringify(reply)),
  };
}

function send(response: ServerResponse, { status, headers, body }: WindowFile): void {
  // what is left of a refused body is not waited for
  const closing = status >= 400 ? { connection: 'close' } : {};
  response.writeHead(status, { ...headers, ...closing, 'content-length': body.length });
  response.end(body);
}

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });

function closeServer(server: Server, idle: NodeJS.Timeout): Promise<void> {
  clearTimeout(idle);
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
