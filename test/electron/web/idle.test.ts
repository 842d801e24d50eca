/** A loopback host that nobody asks anything says so, once, and answers until it is closed. */
import { expect, test } from 'vitest';
import { serveWindow } from '../../../electron/web/server';
import { tempFolder } from '../../support/temp-folder';

const folder = tempFolder();

test('tells that nobody is there, and every request puts that off', async () => {
  let tell: () => void = () => undefined;
  const told = new Promise<void>((resolve) => (tell = resolve));
  let times = 0;
  const host = await serveWindow({
    api: {},
    root: await folder(),
    port: 0,
    log: () => undefined,
    idle: {
      after: 40,
      tell: () => {
        times += 1;
        tell();
      },
    },
  });
  await told;
  expect(times).toBe(1);
  expect((await fetch(new URL('/missing.js', host.address))).status).toBe(404);
  await host.close();
  await expect(fetch(new URL('/missing.js', host.address))).rejects.toThrow();
});
