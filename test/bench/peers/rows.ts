/** The 1,000-row task table as plain texts: what every peer of the bench is given. */

export const columns = [
  '序号',
  '主要任务',
  '工作标准',
  '工作措施',
  '完成时限',
  '牵头部门',
  '责任人',
  '属地乡办',
] as const;
/** Widths in pt of a landscape page's 637.8. */
export const widths = [30, 110, 100, 140, 70, 70, 57, 60] as const;

const tasks = [
  '取缔“散乱污”企业',
  '淘汰10蒸吨/小时以下燃煤锅炉',
  '散煤销售点清零',
  '加油站油气回收治理',
  '施工工地扬尘管控',
];
const standards = [
  '两断三清到位',
  '拆除到位并注销使用登记证',
  '发现一处、取缔一处',
  '“三次”油气回收设施正常运行',
  '“七个百分之百”落实到位',
];
const measures = [
  '逐企建立台账，落实断水断电、清原料清产品清设备，留存影像资料',
  '对照清单逐台核销，拆除炉体和烟囱，核查组现场验收后销号',
  '部门联动昼夜巡查，纳入乡办网格化管理，每周通报一次',
];
const units = ['区环保局', '区工商局', '区发改委', '区住建局', '区商务局'];
const people = ['马文生', '李洁', '赵国栋', '周敏', '孙立新'];
const townships = ['南郊乡', '汪屯乡', '官坊街道', '菜市街道', '新门关街道'];

const pick = (list: readonly string[], n: number): string => list[n % list.length] ?? '';

/** `count` rows of eight cells; deterministic. */
export const taskRows = (count: number): string[][] =>
  Array.from({ length: count }, (_, n) => [
    String(n + 1),
    `${pick(tasks, n)}（第${n + 1}项）`,
    pick(standards, n),
    pick(measures, n * 7),
    `2017年${10 + (n % 3)}月${1 + (n % 28)}日前`,
    pick(units, n * 3),
    pick(people, n),
    pick(townships, n * 2),
  ]);
