/** The sample office: the kinds' own samples and more papers of the same campaign, at work since autumn 2017. */
import { kinds } from '../../../templates/kinds/index';
import { rectificationReportSchema, type Issue } from '../../../templates/kinds/rectification-report/schema';
import {
  supervisionOrderSchema,
  type SupervisionOrder,
} from '../../../templates/kinds/supervision-order/schema';
import { taskBreakdownSchema } from '../../../templates/kinds/task-breakdown/schema';
import { sampleOffice } from '../../../templates/sample-office';
import { keepSampleCampaign } from '../campaign/sample/keep';
import { settingsSchema } from '../../contract/desk';
import type { RecordSource } from '../ports';
import { derive } from './derive';
import type { Desk } from './desk';
import { finalise, issue } from './finalise';
import { startSeries, voidNumber } from './number-desk';
import { create, take } from './records';
import { sampleRegistry } from './sample-registry';
import { saveRegistry, saveSettings } from './settings';

/** The office had used its own numbers before it began with the program, as the samples' numbers show. */
const YEAR = 2017;
const FIRST = 12;
/** Orders of the third batch that have gone out; the others are still being written. */
const OUT = 3;

const sampleData = (slug: string, place = 0): unknown =>
  kinds.find((kind) => kind.slug === slug)?.samples[place]?.data;

/** Fills an empty desk. The registry comes last: a desk without one was not filled to the end. */
export async function buildSample(desk: Desk, samples: RecordSource): Promise<void> {
  await saveSettings(desk, settingsSchema.parse({ office: sampleOffice }));
  for (const code of [sampleOffice.code, `${sampleOffice.code}督`])
    await startSeries(desk, { code, year: YEAR, next: FIRST });

  const taken = new Map<string, string[]>();
  for (const { slug, version, samples: list } of kinds) {
    for (const { data } of list) {
      const { record } = await take(desk, { kind: slug, version, data }, samples);
      taken.set(slug, [...(taken.get(slug) ?? []), record.id ?? '']);
    }
  }
  const idOf = (slug: string, place = 0): string => taken.get(slug)?.[place] ?? '';

  const orders = [idOf('supervision-order')];
  for (const data of furtherOrders()) {
    const { record } = await create(desk, { kind: 'supervision-order', data }, samples);
    orders.push(record.id ?? '');
  }
  const out = [idOf('notice'), ...orders.slice(0, OUT)];
  await finalise(desk, [...out, idOf('rectification-report'), idOf('speech')]);
  await issue(desk, out);
  await voidNumber(desk, { code: sampleOffice.code, year: YEAR, serial: FIRST + 1, reason: '会签时撤回' });

  await keepSampleCampaign(desk);
  await derive(desk, idOf('task-breakdown', 1), 'responsibility-sheet');
  await derive(desk, orders[0] ?? '', 'rectification-report');
  const breakdown = taskBreakdownSchema.parse(sampleData('task-breakdown', 1));
  await saveRegistry(desk, sampleRegistry(breakdown, desk.tools.newId));
}

/** The orders on the other problems of the batch that the sample report answers. */
function furtherOrders(): readonly SupervisionOrder[] {
  const report = rectificationReportSchema.parse(sampleData('rectification-report'));
  const order = supervisionOrderSchema.parse(sampleData('supervision-order'));
  return report.issues.slice(1).map((problem) => orderOf(problem, order));
}

const orderOf = (problem: Issue, order: SupervisionOrder): SupervisionOrder => ({
  ...order,
  number: '',
  level: '一般督办',
  title: `关于${problem.site}${problem.category.replace(/[“”]/gu, '')}问题的督办通知`,
  addressees: problem.units.map((name) => ({
    name,
    level: name.startsWith('区') ? ('peer' as const) : ('subordinate' as const),
    assigned: false,
  })),
  batch: problem.number,
  site: problem.site,
  place: problem.place,
  locality: problem.units.find((name) => !name.startsWith('区')) ?? '',
  coordinates: '',
  category: problem.category,
  problem: problem.problem,
  requirements: problem.requirement,
  measure: '整改提升',
  deadline: problem.deadline,
  feedbackDeadline: problem.deadline,
  units: problem.units,
  persons: problem.persons,
  instruction: '',
  result: '',
  closure: '',
  closedOn: '',
});
