/** The host behind the window, Electron's or the loopback server: the only file that knows IPC or fetch. */
import type {
  CallError,
  CallName,
  DesktopBridge,
  PrintOrder,
  Given,
  Output,
  Reply,
  TokenHeader,
} from '../electron/contract';
import { fromBase64, toBase64 } from './bytes';
import { pressMenuKeys } from './menu-keys';

/** What the window may ask for; every failure comes back as words to be shown. */
export interface Host {
  readonly call: <N extends CallName>(name: N, input: Given<N>) => Promise<Reply<Output<N>>>;
  /** Lets the user choose a record file and reads it; undefined when nothing was chosen. */
  readonly openFile: () => Promise<Reply<Output<'open'>> | undefined>;
  /** Lets the user choose a file of these endings (`.xlsx`); undefined when nothing was chosen. */
  readonly chooseFile: (accept: string) => Promise<File | undefined>;
  /** Hands a file (base64) to the user; the name written, undefined when it was cancelled. */
  readonly saveFile: (name: string, mime: string, bytes: string) => Promise<Reply<string> | undefined>;
  /** Reads a record file that was dropped on the window. */
  readonly openDropped: (file: File) => Promise<Reply<Output<'open'>>>;
  /** Told of record files opened by double click; a browser has none. @returns a function that ends it. */
  readonly onOpened: (listener: (file: Reply<Output<'open'>>) => void) => () => void;
  /** Prints the window as style/print.css has it; false when it was cancelled. A browser asks for the printer itself. */
  readonly print: (order: PrintOrder) => Promise<Reply<boolean>>;
  /** The text of all licences (build/licences.mjs). Rejects when it cannot be had. */
  readonly licences: () => Promise<string>;
  /** The desktop alone: what it runs on, a file that was saved shown in its folder, the system's printers and its folders. */
  readonly desktop?: Pick<DesktopBridge, 'about' | 'showInFolder' | 'printers' | 'chooseFolder'>;
}

declare global {
  interface Window {
    readonly duban?: DesktopBridge;
  }
}

const tokenHeader: TokenHeader = 'x-duban-token';
const tokenKey = 'duban.token';

/**
 * The token comes once in the address's fragment; kept for reloads and taken out of sight. A fragment that begins with
 * a slash is an address on the desk.
 */
function takeToken(): string {
  const given = location.hash.slice(1);
  if (given !== '' && !given.startsWith('/')) {
    sessionStorage.setItem(tokenKey, given);
    history.replaceState(null, '', location.pathname + location.search);
  }
  return sessionStorage.getItem(tokenKey) ?? '';
}

const failed = (error: CallError): { readonly ok: false; readonly error: CallError } => ({
  ok: false,
  error,
});

const unreachable = failed({
  code: 'unreachable',
  message: '与本机的督办文书程序失去联系。',
  remedy: '内容保留在窗口里。请确认启动它的窗口没有关闭，再试一次。',
});

const stranger = failed({
  code: 'token',
  message: '这个窗口的地址不完整，或者已经失效。',
  remedy: '请从启动时显示的完整地址打开。',
});

/** @throws TypeError when the server is not there; SyntaxError when it answered with something else. */
async function post(token: string, name: string, input: unknown): Promise<unknown> {
  const answer = await fetch(`/api/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', [tokenHeader]: token },
    body: JSON.stringify(input),
  });
  if (answer.status === 401) return stranger;
  if (answer.headers.get('content-type')?.startsWith('application/octet-stream') === true) {
    return { ok: true, value: new Uint8Array(await answer.arrayBuffer()) };
  }
  return answer.json();
}

/** Opens the browser's file chooser. */
function chooseFile(accept: string): Promise<File | undefined> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = accept;
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve(input.files?.[0]));
    input.addEventListener('cancel', () => resolve(undefined));
    input.click();
  });
}

function download(name: string, mime: string, bytes: string): void {
  const address = URL.createObjectURL(new Blob([fromBase64(bytes)], { type: mime }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // the browser reads the blob after the click has returned
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

async function licences(): Promise<string> {
  const answer = await fetch('./licences.txt');
  if (!answer.ok) throw new Error(`licences: ${answer.status}`);
  return answer.text();
}

function browserHost(): Host {
  const token = takeToken();
  const call = async <N extends CallName>(name: N, input: Given<N>): Promise<Reply<Output<N>>> => {
    try {
      // the host parses every answer by the contract before it sends it
      return (await post(token, name, input)) as Reply<Output<N>>;
    } catch {
      return unreachable;
    }
  };
  return {
    call,
    openFile: async () => {
      const file = await chooseFile('.json,.duban');
      return file === undefined ? undefined : read(call, file);
    },
    openDropped: (file) => read(call, file),
    chooseFile,
    licences,
    onOpened: () => () => undefined,
    saveFile: (name, mime, bytes) => {
      download(name, mime, bytes);
      return Promise.resolve({ ok: true, value: name });
    },
    print: () => {
      window.print();
      return Promise.resolve({ ok: true, value: true });
    },
  };
}

/** A record file by its bytes: what lies beside it is not known then. */
const read = async (call: Host['call'], file: File): ReturnType<Host['openDropped']> =>
  call('open', { name: file.name, bytes: toBase64(new Uint8Array(await file.arrayBuffer())) });

/** The host of this window. */
export function connect(): Host {
  const desktop = window.duban;
  if (desktop === undefined) return browserHost();
  pressMenuKeys(desktop);
  return {
    call: desktop.call,
    openFile: desktop.openFile,
    chooseFile,
    licences,
    saveFile: (name, _mime, bytes) => desktop.saveFile(name, bytes),
    openDropped: async (file) => (await desktop.openDropped(file)) ?? read(desktop.call, file),
    onOpened: desktop.onOpened,
    print: desktop.print,
    desktop,
  };
}
