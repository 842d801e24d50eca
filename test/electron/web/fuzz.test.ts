/**
 * Calls that no window of ours would make: every call of the contract with inputs of its own shape, spoilt. Each is
 * answered by 4xx or by words, never by a fault of the program, and nothing is written but below the user's folder.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contract, type CallName } from '../../../electron/contract';
import { fontCache, standInFolder } from '../../../electron/disk/fonts/stand-ins';
import { kinds } from '../../../templates/kinds/index';
import { arbitraryShape } from '../../support/arbitrary';
import { spoilt } from '../../support/mutate';
import { tempFolder } from '../../support/temp-folder';

const long = process.env.DUBAN_LONG === '1';
const COUNT = long ? 5000 : 500;
const SEED = 20171009;
/** Calls at once, as several windows might make. */
const AT_ONCE = 4;
const script = fileURLToPath(new URL('../../../dist/web.cjs', import.meta.url));

interface Call {
  readonly name: string;
  readonly input: unknown;
}

const kind = fc.constantFrom(...kinds);
/** A kind's sample as a record: calls that take one get further with it than with what its schema draws. */
const envelope = kind.map(({ slug, version, samples }) => ({ kind: slug, version, data: samples[0]?.data }));
/** What only a real call would hold in the place of what a schema draws. */
const real: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  record: envelope,
  kind: kind.map(({ slug }) => slug),
  // a session knows no file yet
  source: fc.constant(undefined),
};
const withReal = (input: unknown): fc.Arbitrary<unknown> =>
  fc
    .record(Object.fromEntries(Object.entries(real).filter(([key]) => Object.hasOwn(input ?? {}, key))))
    .map((known) => (input !== null && typeof input === 'object' ? { ...input, ...known } : input));

/** As it is sent: nothing is an empty body. */
const textOf = (input: unknown): string => (input === undefined ? '' : JSON.stringify(input));

const names = Object.keys(contract) as CallName[];
const known: fc.Arbitrary<Call> = fc
  .constantFrom(...names)
  .chain((name) =>
    spoilt(arbitraryShape(contract[name].input).chain(withReal)).map((input) => ({ name, input })),
  );
const unknown: fc.Arbitrary<Call> = fc.record({
  name: fc.constantFrom('erase', 'constructor', '__proto__', 'toString', '..%2fkinds', 'kinds/', '%00'),
  input: fc.jsonValue(),
});
const calls = fc.oneof({ weight: 20, arbitrary: known }, { weight: 1, arbitrary: unknown });

/** Node's own fence around what a process may write. */
const fence = (folders: readonly string[]): string[] => [
  Number.parseInt(process.versions.node, 10) >= 24 ? '--permission' : '--experimental-permission',
  '--allow-fs-read=*',
  ...folders.map((folder) => `--allow-fs-write=${folder}`),
  '--allow-worker',
  '--no-warnings',
];

function addressOf(child: ChildProcess): Promise<URL> {
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (data: Buffer): void => {
      said += data.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+\/#\S+/u.exec(said)?.[0];
      if (found !== undefined) resolve(new URL(found));
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', () => reject(new Error(`the host ended: ${said}`)));
  });
}

describe('fuzzed calls', () => {
  const fresh = tempFolder();
  let child: ChildProcess;
  let address: URL;
  let jail: string;
  let complaints = '';

  beforeAll(async () => {
    jail = await fresh();
    for (const folder of ['home', 'outside', 'work']) await mkdir(path.join(jail, folder));
    await writeFile(path.join(jail, 'outside', 'x.json'), '{"kept":true}');
    // the fonts are prepared already; what is remembered of them may be renewed
    await readdir(standInFolder());
    const home = path.join(jail, 'home');
    child = spawn(process.execPath, [...fence([home, fontCache()]), script], {
      cwd: path.join(jail, 'work'),
      env: { ...process.env, HOME: home, DUBAN_HOME: home, DUBAN_FONT_CACHE: fontCache() },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stderr?.on('data', (data: Buffer) => (complaints += data.toString()));
    address = await addressOf(child);
  });
  afterAll(() => void child.kill());

  async function outcome({ name, input }: Call): Promise<string> {
    const answer = await fetch(`${address.origin}/api/${name}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-duban-token': address.hash.slice(1),
        // fetch leaves it out of a request without a page
        origin: address.origin,
      },
      body: textOf(input),
    });
    const raw = answer.headers.get('content-type') === 'application/octet-stream';
    const text = await answer.text();
    if (answer.status >= 400 && answer.status < 500) return 'refused';
    if (answer.status !== 200) return `status ${answer.status}`;
    if (raw) return 'ok';
    const reply = JSON.parse(text) as { ok: boolean; error?: { code: string; message: string } };
    if (reply.ok) return 'ok';
    if (reply.error?.code === 'internal') return 'internal';
    return /[\u4e00-\u9fff]/u.test(reply.error?.message ?? '') ? 'words' : `no words: ${text}`;
  }

  it(
    `are refused or answered in words, ${COUNT} of them`,
    { timeout: long ? 1_200_000 : 240_000 },
    async () => {
      const queue = fc.sample(calls, { seed: SEED, numRuns: COUNT });
      const wrong: string[] = [];
      const count = new Map<string, number>();
      const work = async (): Promise<void> => {
        for (let call = queue.pop(); call !== undefined; call = queue.pop()) {
          const came = await outcome(call);
          count.set(came, (count.get(came) ?? 0) + 1);
          if (!['ok', 'refused', 'words'].includes(came))
            wrong.push(`${came}: ${call.name} ${textOf(call.input).slice(0, 600)}`);
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, work));
      console.info(`fuzzed calls: ${JSON.stringify(Object.fromEntries(count))}`);
      expect(wrong, complaints.slice(-3000)).toEqual([]);
      // a run that is refused everywhere would have tried nothing
      expect(count.get('ok') ?? 0).toBeGreaterThan(COUNT / 20);
      expect(count.get('words') ?? 0).toBeGreaterThan(COUNT / 10);
      expect(child.exitCode).toBeNull();
    },
  );

  it('wrote nothing outside the folder of the user', async () => {
    expect(await readdir(path.join(jail, 'outside'))).toEqual(['x.json']);
    expect(await readFile(path.join(jail, 'outside', 'x.json'), 'utf8')).toBe('{"kept":true}');
    expect(await readdir(path.join(jail, 'work'))).toEqual([]);
    expect(await readdir(jail)).toEqual(['home', 'outside', 'work']);
  });
});
