/** A desk of ten thousand papers: opening, keystrokes over titles and bodies, a durable save. */
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { openHost } from '../../electron/disk/host';
import { openShelves } from '../../electron/disk/store/shelves';
import type { Input } from '../../electron/contract';
import { openDesk } from '../../electron/service/desk/desk';
import { createFinder } from '../../electron/service/desk/find';
import { save } from '../../electron/service/desk/records';
import type { StoredRecord } from '../../electron/service/desk/stored';
import { createBodies } from '../../electron/service/desk/bodies';
import { sampleOffice } from '../../templates/sample-office';
import { bareSync } from './disk';
import { atMost, medians, shown, type Figure } from './timing';

const PAPERS = 10_000;
/** 2 kB of body each, as UTF-8. */
const BODY = 680;
const UNITS = ['汪屯乡', '南郊乡', '三里堡街道', '繁塔街道', '官坊街道', '区环保局', '区住建局', '区城管局'];
const SITES = ['石材加工厂', '木器厂', '加油站', '砖瓦厂', '板材厂', '汽修店', '搅拌站', '锅炉房'];
const SENTENCES = [
  '断水断电，清原料、清产品、清设备，做到“两断三清”。',
  '责任到单位、责任到人，明确整改标准和时限。',
  '对已经取缔的企业逐一复核，严防夜间偷偷复产。',
  '土方作业全部停工，裸露地面洒水、覆盖，防止二次扬尘。',
];

function recordOf(i: number): StoredRecord {
  const unit = UNITS[i % UNITS.length]!;
  const site = SITES[(i >> 3) % SITES.length]!;
  const day = `2017年${1 + (i % 12)}月${1 + (i % 28)}日`;
  let body = `${unit}第${i}号问题：`;
  while (body.length < BODY) body += SENTENCES[(i + body.length) % SENTENCES.length]!;
  const at = new Date(Date.UTC(2017, 0, 1) + i * 600_000).toISOString();
  return {
    kind: 'speech',
    version: 1,
    id: `p${i}`,
    revision: 1,
    state: 'draft',
    meta: { created: at, modified: at, versions: 0 },
    data: {
      title: `关于${unit}${site}第${i}号问题整改情况的讲话`,
      speaker: '',
      post: '',
      date: day,
      salutation: '',
      body,
    },
  };
}

const question = (text: string, sort: Input<'find'>['sort'] = 'modified'): Input<'find'> => ({
  text,
  kinds: [],
  years: [],
  states: [],
  units: [],
  bin: false,
  sort,
  descending: true,
  from: 0,
  count: 200,
});

/** The longest time in which nothing else was answered while work ran, ms. */
async function longestPause(work: Promise<unknown>): Promise<number> {
  let longest = 0;
  let last = performance.now();
  const beat = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  }, 1);
  await work;
  clearInterval(beat);
  return longest;
}

export default async function measure(): Promise<readonly Figure[]> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'duban-desk-bench-'));
  process.env.DUBAN_HOME = folder;
  const { ports } = openHost({ samples: folder });
  const tools = {
    ports,
    now: () => new Date(),
    newId: () => Math.random().toString(36).slice(2),
    actor: '',
    version: '1',
    log: (error: unknown) => console.error(error),
  };
  const shelves = openShelves();
  const place = path.join(folder, 'desk');
  try {
    const first = await openDesk(await shelves.make(place), tools);
    await first.settled();
    const office = { collection: 'office' as const, key: 'settings', value: { office: sampleOffice } };
    await first.commit({ action: 'settings', subject: '', note: '' }, [office]);
    for (let from = 0; from < PAPERS; from += 250) {
      const changes = Array.from({ length: 250 }, (_, i) => recordOf(from + i)).map((value) => ({
        collection: 'records' as const,
        key: value.id,
        value,
      }));
      await first.commit({ action: 'taken', subject: '', note: '' }, changes);
    }
    await first.close();

    const started = performance.now();
    const opened = (async () => {
      const desk = await openDesk(await shelves.open(place), tools);
      const { total } = desk.find(question(''));
      if (total !== PAPERS) throw new Error(`${total} papers were found`);
      return { desk, opening: performance.now() - started };
    })();
    const pauseOpening = await longestPause(opened);
    const { desk, opening } = await opened;
    const pause = await longestPause(desk.settled());
    const settled = performance.now() - started;

    const words = ['王', '石材', 'zgqk', 'shicai', '第77号', '汪屯 加油站'];
    let turn = 0;
    let revision = 1;
    const next = (): string => words[(turn += 1) % words.length]!;
    // each of these searches begins anew
    const bare = { ...desk.library, bodies: createBodies() };
    const rare = ['夜', '夜间', '夜间偷', '夜间偷偷', '夜间偷偷 无', '夜间偷偷 无此', '夜间偷偷 无此词'];
    const times = await medians(
      {
        heads: () => createFinder(bare)(question(next(), 'title')),
        bodies: () => createFinder(desk.library)(question('夜间偷偷 无此词')),
        typed: () => rare.forEach((text) => desk.find(question(text))),
        save: async () => {
          const record = recordOf(7);
          const data = { ...(record.data as object), note: String(revision) };
          const saved = await save(desk, { id: 'p7', revision, data });
          if (!saved.saved) throw new Error('not saved');
          revision = saved.revision;
        },
        bare: () => bareSync(folder),
      },
      { rounds: 15 },
    );
    const pauseWriting = await longestPause(new Promise((resolve) => setTimeout(resolve, 6000)));
    await desk.close();
    return [
      atMost(`open ${PAPERS} papers to a usable list`, opening, 500, 'ms'),
      atMost(
        'keystroke over titles, numbers, units and pinyin, searched from the beginning',
        times.heads,
        10,
        'ms',
      ),
      atMost(
        'keystroke over bodies of 2 kB as well, nothing found, from the beginning',
        times.bodies,
        50,
        'ms',
      ),
      atMost(
        'a key of seven typed one after the other, over bodies as well',
        times.typed / rare.length,
        10,
        'ms',
      ),
      atMost('durable save with its entry in the list', times.save, 10, 'ms'),
      shown(
        'that save (two fsyncs: file and name) against one bare fsync of a file',
        times.save / times.bare,
        '×',
      ),
      atMost('longest pause of the host while the desk is opened', pauseOpening, 50, 'ms'),
      atMost('longest pause while the files are verified', pause, 50, 'ms'),
      atMost('longest pause while the index is written', pauseWriting, 50, 'ms'),
      shown('all files verified, bodies there', settled, 'ms'),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
