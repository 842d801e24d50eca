/** 量化问责 as data: what is counted of whom in which time, from how many on, and what may then be proposed. */
import { z } from '../../../../templates/zod';
import { originNames, origins } from '../case/facts';
import { addDays, addMonths, daySchema, type Day } from '../day';

/** Whose cases are counted together. `city` counts districts and cannot be counted by one district's ledger. */
export const scopes = {
  district: '区',
  township: '乡办',
  unit: '责任单位',
  case: '单个问题',
  city: '市',
} as const;

/** What counts. */
export const classes = {
  unrectified: '未按要求整改',
  found: '发现问题',
  rebound: '反弹',
  overdue: '现在逾期',
  urged: '被催办',
  ranked: '排名靠后',
} as const;

export const windows = { month: '当月', season: '秋冬季或春夏季', year: '当年', total: '累计' } as const;
export type Window = keyof typeof windows;

const keys = <K extends string>(names: Readonly<Record<K, string>>, title: string) =>
  z.enum(Object.keys(names) as [K, ...K[]]).meta({ title, labels: names });

export const ruleSchema = z.object({
  id: z.string().min(1).meta({ title: '规则编号' }),
  /** Rules of one scheme and class are steps of one ladder: the highest reached is proposed. */
  scheme: z.string().min(1).meta({ title: '办法' }),
  enabled: z.boolean().default(true).meta({ title: '启用' }),
  scope: keys(scopes, '计数对象'),
  class: keys(classes, '计数内容'),
  origins: z
    .array(z.enum(origins).meta({ labels: originNames }))
    .default([])
    .meta({ title: '来源类别', description: '不选为不限' }),
  categories: z.array(z.string().min(1)).default([]).meta({ title: '问题类别', description: '不填为不限' }),
  window: keys(windows, '计数期间'),
  since: daySchema.optional().meta({ title: '起算日期' }),
  threshold: z.number().int().min(1).max(10_000).meta({ title: '达到件数' }),
  /** For `ranked`: how many places from the end count. */
  lastPlaces: z.number().int().min(1).default(1).meta({ title: '后几名' }),
  post: z.string().default('').meta({ title: '问责对象' }),
  measure: z.string().min(1).meta({ title: '建议方式' }),
  basis: z.string().min(1).meta({ title: '依据' }),
});
export type AccountabilityRule = z.infer<typeof ruleSchema>;

/** The first and last day of the time in which a day lies, not before the rule begins. */
export function windowOf(
  { window, since = '1949-10-01' }: Pick<AccountabilityRule, 'window' | 'since'>,
  day: Day,
) {
  const [from, to] = bounds(window, day);
  return { from: from > since ? from : since, to };
}

function bounds(window: Window, day: Day): readonly [Day, Day] {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  switch (window) {
    case 'month': {
      const first = `${day.slice(0, 7)}-01`;
      return [first, addDays(addMonths(first, 1), -1)];
    }
    // 秋冬季 runs from October to the next March, as the action plans do
    case 'season': {
      if (month >= 4 && month <= 9) return [`${year}-04-01`, `${year}-09-30`];
      const start = month >= 10 ? year : year - 1;
      return [`${start}-10-01`, `${start + 1}-03-31`];
    }
    case 'year':
      return [`${year}-01-01`, `${year}-12-31`];
    case 'total':
      return ['1949-10-01', day];
  }
}
