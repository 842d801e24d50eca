/** The archive's times: a paper sealed beyond its export, files checked, ten thousand items listed. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { verifyFolder } from '../../electron/disk/archive/verify';
import { chainLine, lineDigest, NO_HEAD, type ChainEntry } from '../../electron/service/archive/chain';
import { archive } from '../../electron/service/archive/list';
import { archivePaper } from '../../electron/service/archive/paper';
import { sm3 } from '../../electron/service/archive/sm3';
import { deskSource, officeOfDesk } from '../../electron/service/desk/office';
import { makeArchive } from '../support/bag-fixture';
import { finalNotice, sealDesk, sealed, withOffice } from '../support/seal-desk';
import { atLeast, atMost, shown, type Figure } from './timing';

const PAPERS = 15;
const WARM = 5;
const LISTED = 10_000;
const MEGABYTE = 1024 * 1024;
/** Bags of about this many characters a file, some 5 MB each. */
const LENGTH = 280_000;
const BAGS = 60;

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;

async function time(task: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await task();
  return performance.now() - started;
}

/** Sealing, and the export within it, ms. */
async function sealing(place: string) {
  const desk = await sealDesk(place);
  await withOffice(desk);
  const ids: string[] = [];
  for (let n = 1; n <= PAPERS; n++) ids.push(await finalNotice(desk, n));
  const exports: number[] = [];
  const seals: number[] = [];
  for (const id of ids) {
    const record = await desk.read(id);
    const job = { records: [record], source: deskSource(desk), office: officeOfDesk(desk) };
    exports.push(await time(() => archivePaper(job, undefined, desk.tools.ports)));
    seals.push(await time(() => sealed(desk, id)));
  }
  await desk.close();
  return { exported: median(exports.slice(WARM)), sealed: median(seals.slice(WARM)) };
}

/** Bytes a second of a check, and of the same files merely read. */
async function checking(folder: string) {
  await makeArchive(folder, BAGS, LENGTH);
  await verifyFolder(folder);
  let bytes = 0;
  const checked = await time(async () => {
    ({ bytes } = await verifyFolder(folder));
  });
  const parts = ['paper.pdf', 'paper.docx', 'pictures/a.jpg'];
  const read = await time(async () => {
    for (let n = 1; n <= BAGS; n++)
      for (const part of parts)
        await readFile(
          path.join(folder, '2017', `Z109-WS·2017-D30-${String(n).padStart(4, '0')}`, 'data', part),
        );
  });
  return { checked: (bytes / checked) * 1000, read: (bytes / read) * 1000 };
}

async function fillJournal(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const lines: Uint8Array[] = [];
  let previous = NO_HEAD;
  for (let n = 1; n <= LISTED; n++) {
    const code = `Z109-WS·2017-D30-${String(n).padStart(4, '0')}`;
    const entry: ChainEntry = {
      n,
      previous,
      at: '2018-03-01T01:00:00.000Z',
      actor: '罗丹',
      record: `r${n}`,
      version: 1,
      path: `2017/${code}`,
      digest: NO_HEAD,
      kind: 'notice',
      title: `关于第${n}号大气污染问题整改情况的报告`,
      number: `汴禹攻坚办〔2017〕${n}号`,
      author: '禹王台区环境污染防治攻坚办公室',
      date: '20171016',
      code,
      group: 'WS·2017-D30',
      serial: n,
      year: '2017',
      period: 'D30',
      section: '',
      pages: 2,
      bytes: 1,
    };
    lines.push(chainLine(entry));
    previous = lineDigest(entry);
  }
  await writeFile(path.join(folder, 'journal.jsonl'), Buffer.concat(lines));
}

async function listing(place: string): Promise<number> {
  await (await sealDesk(place)).close();
  await fillJournal(path.join(place, 'archive'));
  const desk = await sealDesk(place);
  const question = { years: [], periods: [], kinds: [], unscanned: false, all: false, from: 0, count: 200 };
  const times: number[] = [];
  for (let round = 0; round < 7; round++)
    times.push(
      await time(async () => {
        const { total } = await archive(desk, { ...question, text: '第77 整改' });
        if (total !== 111) throw new Error(`${total} items were found`);
      }),
    );
  await desk.close();
  return median(times);
}

export default async function measure(): Promise<readonly Figure[]> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'duban-bench-'));
  try {
    const { exported, sealed: whole } = await sealing(path.join(folder, 'desk'));
    const { checked, read } = await checking(path.join(folder, 'big'));
    const listed = await listing(path.join(folder, 'many'));
    const manifest = new Uint8Array(100_000);
    sm3(manifest);
    const digested = await time(() => Promise.resolve(sm3(manifest)));
    return [
      shown('a notice exported as PDF and DOCX', exported, 'ms'),
      atMost('a notice sealed, beyond its export', whole - exported, 1000, 'ms'),
      atLeast('an archive checked', checked / MEGABYTE, 200, 'MB/s'),
      shown('its files merely read', read / MEGABYTE, 'MB/s'),
      atMost(`an archive of ${LISTED} items searched`, listed, 500, 'ms'),
      shown('SM3', manifest.length / 1000 / digested, 'MB/s'),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
