/** A folder of twenty thousand cases: opening to a usable ledger, a durable step, three hundred cases handed over. */
import { mkdtemp, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { advance, registerCases } from '../../electron/service/campaign/desk/advance';
import { handOver } from '../../electron/service/campaign/desk/hand-over';
import { ledgerAtOnce, ledgerOf } from '../../electron/service/campaign/desk/ledgers';
import { handOverSchema } from '../../electron/service/campaign/hand-over-terms';
import { workbench } from '../../electron/service/campaign/figures/workbench';
import { deskAt } from '../faults/hand-over-process';
import { fillFolder } from './many-cases';
import { atMost, medians, shown, type Figure } from './timing';

const CASES = 20_000;
const BATCH = 300;

export default async function measure(): Promise<readonly Figure[]> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'duban-ledger-bench-'));
  process.env.DUBAN_HOME = folder;
  const place = path.join(folder, 'desk');
  try {
    await fillFolder(place, CASES);
    // the first opening reads every case and writes the index, late
    const first = performance.now();
    const before = await deskAt(place);
    await ledgerOf(before);
    const reading = performance.now() - first;
    const index = path.join(place, 'index', 'cases.jsonl');
    while (!existsSync(index)) await new Promise((resolve) => setTimeout(resolve, 200));
    await before.close();

    const started = performance.now();
    const desk = await deskAt(place);
    const ledger = await ledgerAtOnce(desk);
    const rows = await ledger.rowsOn(ledger.today());
    const opening = performance.now() - started;
    await ledger.settled();
    const settled = performance.now() - started;
    if (rows.length !== CASES) throw new Error(`${rows.length} cases were read`);

    const told = {
      on: ledger.today(),
      by: { name: '罗丹', role: 'clerk' as const, unit: '' },
      basis: '清单',
    };
    const facts = {
      source: '环保部巡查组',
      assignedOn: told.on,
      site: '石材加工厂',
      place: '机场路',
      township: '南郊乡',
      category: '“散乱污”企业',
      problem: '生产时未开启治理设施。',
      requirements: '断水断电，清原料、清产品、清设备。',
      units: ['南郊乡'],
      persons: [{ name: '钱卫东', post: '乡长' }],
    };
    const registering = performance.now();
    const made = await registerCases(desk, ledger, {
      ...told,
      items: Array.from({ length: BATCH }, () => facts),
    });
    const registered = performance.now() - registering;
    const proposed = { proposal: '拟办', instruction: '同意', instructedBy: '周区长' };
    for (const { id } of made)
      await advance(desk, ledger, { id, events: 1, step: { ...told, move: 'propose', data: proposed } });
    let events = 2;
    const [one] = made;
    const times = await medians({
      step: async () => {
        const attach = {
          ...told,
          move: 'amend',
          data: { change: { remark: String(events) }, reason: '补记' },
        };
        ({ events } = await advance(desk, ledger, { id: one!.id, events, step: attach }));
      },
      figures: async () => workbench(await ledger.rowsOn(ledger.today()), ledger.today()),
    });
    const given = {
      ids: made.map(({ id }) => id),
      on: told.on,
      by: { name: '高明', role: 'director', unit: '' },
      basis: '常务会议',
      terms: { deadline: '15日内', feedbackDeadline: '20日内', signatory: '高明' },
    };
    const handing = performance.now();
    const { done } = await handOver(desk, ledger, handOverSchema.parse(given));
    const handed = performance.now() - handing;
    if (done.length !== BATCH) throw new Error(`${done.length} were handed over`);
    await desk.close();
    return [
      atMost(`open ${CASES} cases to a usable ledger`, opening, 1000, 'ms'),
      shown('every file looked at', settled, 'ms'),
      shown('the same without an index, every case read', reading, 'ms'),
      shown('durable step of a case', times.step, 'ms'),
      atMost('workbench after a step', times.figures, 300, 'ms'),
      shown(`register ${BATCH} pasted rows in one go`, registered, 'ms'),
      shown(`hand over ${BATCH} cases, each with its final 督办单`, handed, 'ms'),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
