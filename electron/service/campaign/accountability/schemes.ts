/** Published schemes as rules. The national one is in force for the campaign; those of other places are samples to start from. */
import { ruleSchema, type AccountabilityRule } from './rule';
import type { z } from '../../../../templates/zod';

type Given = z.input<typeof ruleSchema>;

/** One rule for each step of a ladder. */
const ladder = (
  base: Omit<Given, 'id' | 'threshold' | 'post' | 'measure'>,
  steps: readonly (readonly [threshold: number, post: string, measure: string])[],
): readonly Given[] =>
  steps.map(([threshold, post, measure]) => ({
    ...base,
    id: `${base.scheme}-${base.scope}-${base.class}-${threshold}`,
    threshold,
    post,
    measure,
  }));

const NATIONAL = {
  scheme: '115',
  basis: '《京津冀及周边地区2017—2018年秋冬季大气污染综合治理攻坚行动量化问责规定》（环督察〔2017〕115号）',
};
const POSTS = ['副县（区）长', '县（区）长', '县（区）委书记'] as const;

const national: readonly Given[] = [
  ...ladder(
    {
      ...NATIONAL,
      scope: 'district',
      class: 'unrectified',
      origins: ['assigned'],
      window: 'month',
      since: '2017-09-01',
    },
    [2, 4, 6].map((threshold, i) => [threshold, POSTS[i]!, '问责'] as const),
  ),
  ...ladder(
    {
      ...NATIONAL,
      scope: 'district',
      class: 'found',
      origins: ['found'],
      window: 'month',
      since: '2017-10-01',
    },
    [5, 10, 15].map((threshold, i) => [threshold, POSTS[i]!, '问责'] as const),
  ),
  ...ladder({ ...NATIONAL, scope: 'city', class: 'unrectified', window: 'month', since: '2017-09-01' }, [
    [2, '副市长', '问责'],
    [3, '市长', '问责'],
    [4, '市委书记', '问责'],
  ]),
];

const samples: readonly Given[] = [
  ...ladder(
    {
      scheme: '广元',
      basis: '广元市2018年环保督察整改黄牌、红牌办法',
      scope: 'case',
      class: 'urged',
      window: 'total',
    },
    [[2, '责任单位', '发督办函，年度单项考核扣1分']],
  ),
  ...ladder(
    {
      scheme: '广元',
      basis: '广元市2018年环保督察整改黄牌、红牌办法',
      scope: 'case',
      class: 'overdue',
      window: 'total',
    },
    [[1, '责任单位主要负责人', '约谈并问责，年度单项考核扣2分']],
  ),
  ...ladder(
    {
      scheme: '安阳',
      basis: '安环委〔2022〕3号',
      scope: 'township',
      class: 'ranked',
      window: 'year',
      lastPlaces: 10,
    },
    [
      [1, '乡办', '通报批评'],
      [2, '乡（镇）长、街道办事处主任', '约谈'],
      [3, '党（工）委书记', '约谈'],
    ],
  ),
  ...ladder(
    {
      scheme: '郑州',
      basis: '郑州市2023年乡（镇、街道）空气质量周排名办法',
      scope: 'township',
      class: 'ranked',
      window: 'month',
      lastPlaces: 5,
    },
    [
      [1, '政府主要负责人', '约谈'],
      [2, '党政主要负责人', '约谈'],
      [3, '党政主要负责人', '约谈，政府主要负责人诫勉'],
    ],
  ),
  ...ladder(
    {
      scheme: '秸秆',
      basis: '秸秆禁烧问责办法（样例）',
      scope: 'township',
      class: 'found',
      categories: ['秸秆焚烧'],
      window: 'year',
    },
    [
      [1, '乡办', '书面警示，区内通报批评'],
      [2, '乡办', '全市通报批评，取消农业类评先资格'],
    ],
  ),
  ...ladder(
    {
      scheme: '秸秆',
      basis: '秸秆禁烧问责办法（样例）',
      scope: 'district',
      class: 'found',
      categories: ['秸秆焚烧'],
      window: 'year',
    },
    [
      [3, '副县（区）长', '作书面检查'],
      [5, '县（区）长', '通报批评'],
    ],
  ),
];

/** All that are built in; samples of other places are switched off. */
export const builtInRules: readonly AccountabilityRule[] = [
  ...national.map((rule) => ruleSchema.parse(rule)),
  ...samples.map((rule) => ruleSchema.parse({ ...rule, enabled: false })),
];
