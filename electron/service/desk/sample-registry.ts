/** Units and people of the sample office, as its breakdown names them, with the names that came after 2018. */
import type { TaskBreakdown } from '../../../templates/kinds/task-breakdown/schema';
import { registrySchema } from '../../contract/desk';
import type { Registry } from './desk';

/** The reform of 2019: which bureau went on under which name. */
const REFORMED: readonly (readonly [name: string, next: string])[] = [
  ['区环保局', '市生态环境局禹王台分局'],
  ['区工商局', '区市场监管局'],
  ['区食药监局', '区市场监管局'],
  ['区质监局', '区市场监管局'],
];
const LAST_DAY = '2018年12月31日';
const NEXT_DAY = '2019年1月1日';

/** Those that papers name besides the breakdown's own. */
const ABOVE = ['市攻坚办', '环保部巡查组', '强化督查组'] as const;
const BESIDE = ['区政府办公室'] as const;
const LEADERS = [
  { name: '沈志刚', unit: '区政府', post: '副区长' },
  { name: '程立功', unit: '区攻坚办', post: '主任' },
  { name: '罗丹', unit: '区攻坚办', post: '综合科科长' },
] as const;

const isReformed = (unit: string): boolean => REFORMED.some(([name]) => name === unit);

/** 汪屯乡 signs as 汪屯乡人民政府, 繁塔街道 as 繁塔街道办事处. */
const aliasOf = (name: string): readonly string[] => {
  if (name.endsWith('乡')) return [`${name}人民政府`];
  return name.endsWith('街道') ? [`${name}办事处`] : [];
};

export function sampleRegistry({ units }: TaskBreakdown, newId: () => string): Registry {
  const known = units.map(({ name, type }) => ({
    id: newId(),
    name,
    aliases: [...aliasOf(name)],
    level: type === '乡办' ? 'subordinate' : 'peer',
    type: type === '乡办' ? '乡办' : '区直部门',
    to: isReformed(name) ? LAST_DAY : '',
  }));
  const above = ABOVE.map((name) => ({ id: newId(), name, level: 'superior', type: '上级机关' }));
  const beside = BESIDE.map((name) => ({ id: newId(), name, level: 'peer', type: '区直部门' }));
  const after = [...new Set(REFORMED.map(([, next]) => next))].map((name) => ({
    id: newId(),
    name,
    level: 'peer',
    type: '区直部门',
    from: NEXT_DAY,
  }));
  const people = units.flatMap(({ name: unit, heads, deputies, handlers, phone }) =>
    [...heads, ...deputies, ...handlers].map(({ name, post }, place) => ({
      id: newId(),
      name,
      unit,
      post,
      phone: place === 0 ? phone : '',
      to: isReformed(unit) ? LAST_DAY : '',
    })),
  );
  const leaders = LEADERS.filter(({ name }) => !people.some((one) => one.name === name)).map((leader) => ({
    id: newId(),
    ...leader,
  }));
  return registrySchema.parse({
    units: [...above, ...known, ...beside, ...after],
    people: [...leaders, ...people],
  });
}
