/** A ledger with problems in several states for specs of the campaign's screens. */
import type { Given } from '../../electron/contract';
import type { Desk } from './desk';

type Step = Given<'advanceCase'>['step'];

const clerk = { name: '王思远', role: 'clerk', unit: '区攻坚办' } as const;
const director = { name: '李春生', role: 'director', unit: '区攻坚办' } as const;
const unit = { name: '赵建民', role: 'unit', unit: '区环保局' } as const;

const townships = ['汪屯乡', '南郊乡', '三里堡街道'];
const categories = ['“散乱污”企业及集群综合整治', '小锅炉淘汰及改造', '施工工地扬尘管理'];

/** The steps of one problem up to the nth: 拟办、交办、签收、上报. */
const steps = (n: number): readonly Step[] => [
  {
    ...{ move: 'propose', on: '2017-10-10', by: clerk, basis: '收文处理笺第3号' },
    data: { proposal: '拟由区环保局牵头办理', instruction: '同意，限期整改', instructedBy: '刘新民' },
  },
  {
    ...{ move: 'handOver', on: '2017-10-11', by: director, basis: '区领导批示' },
    paper: { kind: 'supervision-order', number: `汴禹攻坚办督〔2017〕${n}号` },
    data: {
      ...{ deadline: '2017年10月25日前', due: '2017-10-25', way: '关停取缔' },
      ...{ requirements: '两断三清', leadUnit: '区环保局', units: ['汪屯乡人民政府'] },
    },
  },
  {
    ...{ move: 'sign', on: '2017-10-12', by: unit, basis: '督办单回执' },
    data: { persons: [{ name: '赵建民', post: '局长' }] },
  },
  {
    ...{ move: 'report', on: '2017-10-20', by: unit, basis: '整改情况报告' },
    paper: { kind: 'rectification-report', number: `区环保局〔2017〕${n}号` },
    data: {
      ...{ completedOn: '2017-10-19', measures: '切断水电，清运石料60吨，拆除设备3台' },
      ...{ photoPairs: 2, sealed: true, signedBy: '赵建民' },
    },
  },
];

/** @returns ids; the nth problem has gone n steps, five to a round. */
export async function withCases(desk: Desk, count: number): Promise<readonly string[]> {
  const items = Array.from({ length: count }, (_, n) => ({
    ...{ source: '环保部巡查组', batch: '第3批', sourceNumber: String(n + 1), assignedOn: '2017-10-09' },
    ...{ site: `第${n + 1}石材加工厂`, place: `北环路南侧${n + 1}20米`, township: townships[n % 3] },
    ...{ category: categories[n % 3], problem: '露天切割无治理设施，石粉露天堆放' },
    ...{ leadUnit: '区环保局', persons: [{ name: '赵建民', post: '局长' }] },
  }));
  const { ids } = await desk.ask('registerCases', {
    ...{ on: '2017-10-09', by: clerk, basis: '环保部巡查组第3批交办清单', items },
  });
  for (const [n, id] of ids.entries())
    for (const [made, step] of steps(n + 1)
      .slice(0, n % 5)
      .entries())
      await desk.ask('advanceCase', { id, events: made + 1, step });
  return ids;
}
