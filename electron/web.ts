/** The application without Electron: serves the window on 127.0.0.1 and prints its address. */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openWhole } from './disk/whole';
import { serveWindow } from './web/server';

const beside = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** @throws Error for a port that is none. */
function portOf(args: readonly string[]): number {
  const { values } = parseArgs({ args: [...args], options: { port: { type: 'string', default: '0' } } });
  const port = Number(values.port);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new Error(`--port 只能是 0 到 65535 的整数，没有“${values.port}”`);
}

async function start(): Promise<void> {
  const port = portOf(process.argv.slice(2));
  const log = (error: unknown): void => console.error(error instanceof Error ? error.message : error);
  const whole = openWhole({ host: { samples: beside('samples') }, worker: beside('worker.cjs'), log });
  const end = (words: string): void => {
    console.log(words);
    // what is under way is written, and the folder given free
    void host
      .close()
      .then(() => whole.close())
      .catch(log)
      .then(() => process.exit(0));
  };
  const host = await serveWindow({
    api: whole.application,
    root: beside('renderer'),
    port,
    log,
    idle: { tell: () => end('很久没有窗口在用，已保存并结束。') },
  });
  console.log('督办文书已就绪，请在浏览器中打开（只限本机，地址不要转给他人）：');
  console.log(host.address);
  console.log('按 Ctrl+C 结束。');
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => end('正在结束…'));
}

start().catch((error: unknown) => {
  console.error(`督办文书没有启动：${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
