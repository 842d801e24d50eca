/** Archives for tests of checking: bags of the true writer, the journal of the true chain, without a desk. */
import { appendFile, mkdir, rename } from 'node:fs/promises';
import path from 'node:path';
import { makeBag, type BagFiles } from '../../electron/service/archive/bag';
import { CHAIN, chainLine, NO_HEAD, type ChainEntry } from '../../electron/service/archive/chain';
import { writeWork } from '../../electron/disk/archive/write-bag';
import { realFiles } from '../../electron/disk/files';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What stands for a paper: some files of some length, other ones for each number. */
export const payloadOf = (n: number, length = 400): BagFiles =>
  new Map([
    [
      'record.json',
      bytes(JSON.stringify({ kind: 'notice', version: 1, id: `r${n}`, data: { title: `第${n}号` } })),
    ],
    ['paper.pdf', bytes(`%PDF-1.7 ${n} ${'整改'.repeat(length)}`)],
    ['paper.docx', bytes(`PK ${n} ${'落实'.repeat(length)}`)],
    ['pictures/a.jpg', bytes(`JFIF ${n} ${'图'.repeat(length)}`)],
  ]);

export const bagOf = (n: number, length?: number) =>
  makeBag(payloadOf(n, length), [['External-Identifier', `Z109-WS·2017-D30-${n}`]], '怎样核对：见清单。\n');

const entryOf = (n: number, digest: string, previous: string): ChainEntry => ({
  n,
  previous,
  at: '2018-03-01T01:00:00.000Z',
  actor: '罗丹',
  record: `r${n}`,
  version: 1,
  path: `2017/Z109-WS·2017-D30-${String(n).padStart(4, '0')}`,
  digest,
  kind: 'notice',
  title: `关于第${n}号问题的通知`,
  number: `汴禹攻坚办〔2017〕${n}号`,
  author: '禹王台区攻坚办',
  date: '20171016',
  code: `Z109-WS·2017-D30-${String(n).padStart(4, '0')}`,
  group: 'WS·2017-D30',
  serial: n,
  year: '2017',
  period: 'D30',
  section: '',
  pages: 2,
  bytes: 1,
});

// a test's archive need not outlive a power cut
const files = {
  ...realFiles,
  syncFolder: () => Promise.resolve(),
  open: async (file: string, flags: 'wx' | 'a' | 'r+') => ({
    ...(await realFiles.open(file, flags)),
    sync: () => Promise.resolve(),
  }),
};

/** Makes an archive of so many items. @returns the head of its journal. */
export async function makeArchive(folder: string, items: number, length?: number): Promise<string> {
  await mkdir(path.join(folder, '2017'), { recursive: true });
  let head = NO_HEAD;
  for (let n = 1; n <= items; n++) {
    const bag = bagOf(n, length);
    const entry = entryOf(n, bag.digest, head);
    await rename(path.join(folder, await writeWork(folder, bag.files, files)), path.join(folder, entry.path));
    const line = chainLine(entry);
    await appendFile(path.join(folder, CHAIN), line);
    head = /"hash":"([0-9a-f]{64})"/u.exec(new TextDecoder().decode(line))![1]!;
  }
  return head;
}
