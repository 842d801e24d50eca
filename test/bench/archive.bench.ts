/** The archive's times: a paper sealed beyond its export, files checked, ten thousand items listed. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { verifyFolder } from '../../electron/disk/archive/verify';
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
/** And of the many small ones, some 2 kB each. */
const SMALL = 100;

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

/** Ten thousand small bags: listed, found by their heads and by their texts, ms; and checked, items a second. */
async function many(place: string) {
  await (await sealDesk(place)).close();
  const folder = path.join(place, 'archive');
  await makeArchive(folder, LISTED, SMALL);
  const desk = await sealDesk(place);
  const question = { years: [], periods: [], kinds: [], unscanned: false, all: false, from: 0, count: 200 };
  const asked = async (text: string, wanted: number, rounds: number): Promise<number> => {
    const times: number[] = [];
    for (let round = 0; round < rounds; round++)
      times.push(
        await time(async () => {
          const { total } = await archive(desk, { ...question, text });
          if (total !== wanted) throw new Error(`${text}: ${total} items were found`);
        }),
      );
    return median(times);
  };
  const listed = await asked('', LISTED, 7);
  // the sealed texts are read once, whoever asks first pays for it
  const first = await asked('第77 问题', 111, 1);
  const found = await asked('第77 问题', 111, 7);
  await desk.close();
  const checked = await time(() => verifyFolder(folder));
  return { listed, first, found, checked: (LISTED / checked) * 1000 };
}

export default async function measure(): Promise<readonly Figure[]> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'duban-bench-'));
  try {
    const { exported, sealed: whole } = await sealing(path.join(folder, 'desk'));
    const { checked, read } = await checking(path.join(folder, 'big'));
    const items = await many(path.join(folder, 'many'));
    const manifest = new Uint8Array(100_000);
    sm3(manifest);
    const digested = await time(() => Promise.resolve(sm3(manifest)));
    return [
      shown('a notice exported as PDF and DOCX', exported, 'ms'),
      atMost('a notice sealed, beyond its export', whole - exported, 1000, 'ms'),
      atLeast('an archive checked', checked / MEGABYTE, 200, 'MB/s'),
      shown('its files merely read', read / MEGABYTE, 'MB/s'),
      atMost(`an archive of ${LISTED} items listed`, items.listed, 500, 'ms'),
      shown('searched for the first time, every text read', items.first, 'ms'),
      atMost('searched again', items.found, 500, 'ms'),
      shown('its small bags checked', items.checked, 'items/s'),
      shown('SM3', manifest.length / 1000 / digested, 'MB/s'),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
