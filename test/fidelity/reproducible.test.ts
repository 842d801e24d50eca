/** The same record gives the same bytes in two processes with different clocks, time zones and languages. */
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { allSamples } from '../support/sample-papers';
import { runShifted, type Surroundings } from '../support/shifted-process';

const surroundings: readonly Surroundings[] = [
  { now: Date.UTC(2017, 9, 16, 1), timeZone: 'Asia/Shanghai', language: 'zh_CN.UTF-8' },
  { now: Date.UTC(2031, 1, 28, 23, 59), timeZone: 'America/St_Johns', language: 'C' },
];
const folder = mkdtempSync(path.join(os.tmpdir(), 'duban-same-'));

describe('every sample exported twice', () => {
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('has the same bytes', async () => {
    const records = path.join(folder, 'records');
    mkdirSync(records);
    for (const { name, kind, data } of allSamples) {
      const record = { kind: kind.slug, version: kind.version, data };
      writeFileSync(path.join(records, `${name}.json`), JSON.stringify(record));
    }
    const outs = await Promise.all(
      surroundings.map(async (place, n) => {
        const out = path.join(folder, `out-${n}`);
        await runShifted(['export', records, '--to', 'docx,pdf', '--out', out], place);
        return out;
      }),
    );
    const [one, two] = outs.map((out) =>
      Object.fromEntries(readdirSync(out).map((file) => [file, readFileSync(path.join(out, file))])),
    );
    expect(Object.keys(one!)).toHaveLength(2 * allSamples.length);
    expect(Object.keys(two!)).toEqual(Object.keys(one!));
    const different = Object.keys(one!).filter((file) => !one![file]!.equals(two![file]!));
    expect(different).toEqual([]);
  }, 120_000);
});
