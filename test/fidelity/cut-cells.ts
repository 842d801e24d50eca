/** Papers whose cells a page must cut: a merged cell higher than a page beside many rows, and a row taller than a page. */
import { kinds } from '../../templates/kinds/index';
import type { Kind } from '../../templates/kind';

const duty = '牵头散煤治理和燃煤锅炉拆改，组织联合检查，建立工作台账，逐户核查销号，';
const steps = '对照清单逐户登记，限期整改，到期复查，结果报区攻坚办备案，';

const kindOf = (slug: string): Kind => kinds.find((kind) => kind.slug === slug)!;

/** Each by a name that is good for a file. */
export const cutCells: readonly { readonly name: string; readonly kind: Kind; readonly data: unknown }[] = [
  {
    name: 'merged-cell-cut',
    kind: kindOf('responsibility-breakdown'),
    data: {
      title: '禹王台区秋冬季大气污染综合治理攻坚行动责任分解表',
      units: [
        {
          name: '区工商局',
          heads: [{ name: '张宏伟', post: '局长' }],
          duty: duty.repeat(12),
          tasks: Array.from({ length: 14 }, (_, i) => ({
            number: `${i + 1}`,
            task: `取缔散煤销售点${i + 2}个，${steps}`,
            deadline: '2017年10月31日前',
          })),
        },
        { name: '区城管局', duty, tasks: [{ number: '15', task: steps, deadline: '立行立改' }] },
      ],
    },
  },
  {
    name: 'tall-row-cut',
    kind: kindOf('task-breakdown'),
    data: {
      title: '禹王台区秋冬季大气污染综合治理攻坚行动重点任务分解表',
      columns: ['number', 'task', 'measures', 'deadline', 'leads'],
      groups: [
        {
          title: '清洁取暖',
          tasks: [
            {
              task: '取缔散煤销售点12个',
              measures: steps,
              deadline: '2017年10月31日前',
              leads: ['区工商局'],
            },
            { task: '燃煤锅炉拆改', measures: steps.repeat(30), deadline: '长期坚持', leads: ['区环保局'] },
            { task: '双替代', measures: steps, deadline: '2017年11月15日前', leads: ['区发改委'] },
          ],
        },
      ],
    },
  },
];
