/**
 * What was sealed once is verified for ever: an archive that the first version made, an item with a scan and its
 * correction. Nothing in the fixture is ever made anew; a later format gets a fixture of its own beside it.
 */
import { cp, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { verifyFolder } from '../../../electron/disk/archive/verify';
import { readInfo } from '../../../electron/service/archive/bag';
import { readChain } from '../../../electron/service/archive/chain';
import { archiveFile } from '../../../electron/service/archive/list';
import { readEnvelope } from '../../../electron/service/records/read-envelope';
import { hasPythonBagit, pythonBagit } from '../../support/python-bagit';
import { notRun } from '../../support/not-run';
import { finalNotice, sealDesk, sealed, withOffice } from '../../support/seal-desk';
import { tempFolder } from '../../support/temp-folder';

const fixture = fileURLToPath(new URL('../../fixtures/archive/format-1', import.meta.url));
const HEAD = '4e4f690f710164d0faa32bf6a6f4692a5973206bbc86d2a10f53016fe56d6bd7';
const BAG = '2017/Z109-WS·2017-D30-BGS-0001';
const fresh = tempFolder();

describe('an archive of format 1', () => {
  it('is whole against the head that was noted when it was made', async () => {
    expect(await verifyFolder(fixture, { heads: [HEAD] })).toMatchObject({
      what: 'archive',
      items: 2,
      head: { count: 2, digest: HEAD },
      faults: [],
    });
  });

  it('has its journal, its lists and its record read as they were written', async () => {
    const { entries } = readChain(await readFile(path.join(fixture, 'journal.jsonl')));
    expect(entries.map(({ path: bag, version, replaces }) => [bag, version, replaces?.path])).toEqual([
      [BAG, 1, undefined],
      [`${BAG}.v2`, 2, BAG],
    ]);
    const info = readInfo(await readFile(path.join(fixture, ...BAG.split('/'), 'bag-info.txt'), 'utf8'));
    expect(new Map(info).get('External-Identifier')).toBe('Z109-WS·2017-D30-BGS-0001');
    const { record, faults } = readEnvelope(
      await readFile(path.join(fixture, ...BAG.split('/'), 'data', 'record.json')),
    );
    expect(faults).toEqual([]);
    expect(record).toMatchObject({ kind: 'delivery-receipt', version: 1, state: 'final' });
  });

  it('is accepted bag by bag by Python’s bagit', async ({ skip }) => {
    if (!(await hasPythonBagit())) {
      notRun('old bags before Python’s bagit: pip install bagit');
      skip();
    }
    for (const bag of [BAG, `${BAG}.v2`])
      expect(await pythonBagit(path.join(fixture, ...bag.split('/'))), bag).toBe('');
  });

  it('is gone on with: opened, sealed into, numbers counted on', async () => {
    const place = path.join(await fresh(), 'desk');
    const desk = await sealDesk(place);
    await withOffice(desk);
    await rm(path.join(place, 'archive'), { recursive: true });
    await cp(fixture, path.join(place, 'archive'), { recursive: true });
    const pdf = await archiveFile(desk, { path: BAG, name: 'data/paper.pdf' });
    expect(new TextDecoder().decode(pdf.subarray(0, 8))).toBe('%PDF-1.7');
    expect(await sealed(desk, await finalNotice(desk, 1))).toBe(2);
    expect(await verifyFolder(place, { heads: [HEAD] })).toMatchObject({ items: 3, faults: [] });
    await desk.close();
  });
});
