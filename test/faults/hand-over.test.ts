/** A process is killed in the midst of a batch hand-over: each case is handed over with its number and paper, or not at all. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import type { CaseEvent } from '../../electron/service/campaign/case/event';
import { advance, registerCases } from '../../electron/service/campaign/desk/advance';
import { openHandOvers } from '../../electron/service/campaign/desk/hand-over';
import { ledgerOf } from '../../electron/service/campaign/desk/ledgers';
import type { Desk } from '../../electron/service/desk/desk';
import { saveSettings } from '../../electron/service/desk/settings';
import { settingsSchema } from '../../electron/contract/desk';
import { sampleOffice } from '../../templates/sample-office';
import { tempFolder } from '../support/temp-folder';
import { deskAt } from './hand-over-process';
import { following, type Writer } from './processes';
import { inMemory, report, seeded, times } from './scale';

const KILLS = times(1, 40);
const CASES = times(25, 150);
/** Cases that a batch commits together. */
const TOGETHER = 20;
const fresh = tempFolder(inMemory);
/** Cases of a unit's slip. */
const OF_UNIT = 5;
type Per = 'case' | 'unit';
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const repository = fileURLToPath(new URL('../..', import.meta.url));

/** Bundled by the program's own loader, packages left where they are: it stands on fonts and pictures. */
const start = (place: string, per: Per): Writer => {
  const script =
    "import { loadTs } from './build/load-ts.mjs';" +
    "const { handOverAll } = await loadTs('test/faults/hand-over-process.ts');" +
    'await handOverAll(process.argv[1], process.argv[2]);';
  return following(
    spawn(process.execPath, ['--input-type=module', '--eval', script, place, per], {
      cwd: repository,
      stdio: ['ignore', 'pipe', 'inherit'],
    }),
  );
};

async function fill(place: string): Promise<void> {
  const desk = await deskAt(place);
  await saveSettings(desk, settingsSchema.parse({ office: sampleOffice }));
  const ledger = await ledgerOf(desk);
  const told = {
    on: ledger.today(),
    by: { name: '罗丹', role: 'clerk' as const, unit: '' },
    basis: '交办清单',
  };
  const items = Array.from({ length: CASES }, (_, i) => ({
    source: '环保部巡查组',
    assignedOn: told.on,
    site: `第${i + 1}号石材加工厂`,
    place: '机场路',
    township: '南郊乡',
    units: [`第${Math.floor(i / OF_UNIT) + 1}工作站`],
    category: '“散乱污”企业',
    problem: '生产时未开启治理设施。',
  }));
  const data = { proposal: '拟转南郊乡办理', instruction: '请阅办', instructedBy: '周区长' };
  for (const { id } of await registerCases(desk, ledger, { ...told, items }))
    await advance(desk, ledger, { id, events: 1, step: { ...told, move: 'propose', data } });
  await desk.close();
}

/** Counted from the stored documents alone. */
async function standing(
  desk: Desk,
  per: Per,
): Promise<{ readonly pending: number; readonly numbers: readonly string[] }> {
  const numbers: string[] = [];
  let pending = 0;
  for (const key of await desk.shelf.keys('cases')) {
    const { events } = (await desk.shelf.read('cases', key)) as { readonly events: readonly CaseEvent[] };
    const paper = events.find(({ move }) => move === 'handOver')?.paper;
    if (paper === undefined) pending += 1;
    else {
      const record = (await desk.shelf.read('records', paper.id)) as {
        readonly state: string;
        readonly data: { readonly number: string };
      };
      expect([record.state, record.data.number]).toEqual(['final', paper.number]);
      expect(await desk.shelf.read('versions', `${paper.id}.1`)).toBeDefined();
      numbers.push(paper.number);
    }
  }
  const slips = new Set(numbers).size;
  expect((await desk.shelf.keys('records')).length).toBe(slips);
  expect(slips).toBe(numbers.length / (per === 'unit' ? OF_UNIT : 1));
  return { pending, numbers };
}

const each = it.each(['case', 'unit'] as const);
each(
  `a batch hand-over, a slip per %s, survives ${KILLS} kills`,
  { timeout: (KILLS + 2) * 30_000 },
  async (per) => {
    const random = seeded(20171016);
    const counts = { kills: 0, batches: 0, 'handed over': 0 };
    let place = '';
    let done = 0;
    while (counts.kills < KILLS) {
      if (place === '') {
        place = path.join(await fresh(), 'desk');
        await fill(place);
        counts.batches += 1;
      }
      const writer = start(place, per);
      // past what was done before, so that each kill meets another place of the batch
      await writer.said(random() < 0.7 ? `did ${Math.min(done + TOGETHER, CASES)}` : 'ready');
      await pause(random() * 300);
      await writer.kill();
      const told = writer.lines().filter((line) => line.startsWith('did'));
      const until = Number(told.at(-1)?.slice(4) ?? 0);
      counts.kills += 1;
      const desk = await deskAt(place);
      const { pending, numbers } = await standing(desk, per);
      expect(pending + numbers.length).toBe(CASES);
      expect(numbers.length).toBeGreaterThanOrEqual(until);
      // killed before the batch was noted nothing is done; after its end all is
      const isThrough = (await openHandOvers(desk)).length === 0 && numbers.length > 0;
      if (isThrough) expect(pending).toBe(0);
      await desk.close();
      done = isThrough ? 0 : numbers.length;
      if (isThrough) place = '';
    }
    // what the last kill left is gone on with to its end, no number left out
    if (place === '') return;
    const last = start(place, per);
    await last.said('all');
    await last.kill();
    const desk = await deskAt(place);
    const { pending, numbers } = await standing(desk, per);
    expect(pending).toBe(0);
    const year = new Date().getFullYear();
    const [letter, slips] = per === 'unit' ? ['交', CASES / OF_UNIT] : ['督', CASES];
    const wanted = Array.from(
      { length: slips },
      (_, i) => `${sampleOffice.code}${letter}〔${year}〕${i + 1}号`,
    );
    expect([...new Set(numbers)].sort()).toEqual(wanted.sort());
    counts['handed over'] = numbers.length;
    await desk.close();
    report(`kill -9 in a batch hand-over, a slip per ${per}`, counts);
  },
);
