/** The problems of the sample campaign: what was found of each of the fifteen priorities, and where. Names are invented. */
import { priorities } from '../figures/priorities';

export interface Found {
  /** Place in the list of priorities, from 0. */
  readonly priority: number;
  /** What a site of it is called. */
  readonly site: string;
  readonly problem: string;
  readonly requirement: string;
  readonly measures: string;
  readonly lead: string;
}

/** Townships of the district with the head of each. */
export const townships = [
  ['汪屯乡', '史卫红'],
  ['南郊乡', '毛新春'],
  ['三里堡街道', '崔玉玲'],
  ['新门关街道', '邱红霞'],
  ['繁塔街道', '尹素珍'],
  ['官坊街道', '田立新'],
  ['菜市街道', '姚建平'],
] as const;

export const leadPersons: Readonly<Record<string, string>> = {
  区环保局: '赵建民',
  区工商局: '陈卫东',
  区住建局: '曹庆丰',
  区发改委: '郭长河',
  区质监局: '高学文',
  区政府办公室: '谢文斌',
};

/** One for each priority; the first stands for most of what a patrol finds. */
export const found: readonly Found[] = [
  {
    ...{ priority: 0, site: '石材加工厂', lead: '区环保局' },
    problem: '已列入取缔名单，生产用电未切断，切割机、打磨机仍在院内，石粉露天堆放',
    requirement: '断水断电\n清原料、清产品、清设备',
    measures: '切断水电，拆除并拉走设备，清运石料和石粉，场地硬化冲洗',
  },
  {
    ...{ priority: 1, site: '食品厂', lead: '区质监局' },
    problem: '2蒸吨燃煤锅炉列入淘汰台账，现场仍有使用痕迹',
    requirement: '拆除锅炉和烟囱，注销使用登记',
    measures: '拆除炉体和烟囱，改用天然气蒸汽发生器',
  },
  {
    ...{ priority: 2, site: '煤炭销售点', lead: '区工商局' },
    problem: '无照销售散煤，现场存煤约40吨，无覆盖',
    requirement: '取缔销售点，清运存煤',
    measures: '联合执法予以取缔，存煤清运至指定煤场',
  },
  {
    ...{ priority: 3, site: '铸造厂', lead: '区环保局' },
    problem: '除尘设施停运，车间烟尘无组织排放',
    requirement: '恢复除尘设施，安装用电监控',
    measures: '更换布袋，接通用电监控，监测达标',
  },
  {
    ...{ priority: 4, site: '化工厂', lead: '区发改委' },
    problem: '列入搬迁计划，未按期停产',
    requirement: '按计划停产，拆除生产线',
    measures: '停止生产，拆除反应釜，签订搬迁协议',
  },
  {
    ...{ priority: 5, site: '纸制品厂', lead: '区环保局' },
    problem: '应当申领排污许可证，未申领即投入生产',
    requirement: '停止生产，限期申领',
    measures: '停产补办，取得排污许可证',
  },
  {
    ...{ priority: 6, site: '家具厂', lead: '区环保局' },
    problem: '喷漆房无废气收集处理设施，露天晾晒',
    requirement: '安装收集和治理设施，涂料密闭存放',
    measures: '建成密闭喷漆房，安装活性炭吸附和光氧催化装置',
  },
  {
    ...{ priority: 7, site: '商砼站', lead: '区环保局' },
    problem: '物料露天堆放，未全密闭，车辆带泥上路',
    requirement: '物料入棚，安装车辆冲洗设施',
    measures: '建成密闭料棚，安装洗车台和喷淋',
  },
  {
    ...{ priority: 8, site: '加油站', lead: '区工商局' },
    problem: '油气回收装置未正常运行，气液比不达标',
    requirement: '检修油气回收装置，检测达标',
    measures: '更换真空泵，检测合格',
  },
  {
    ...{ priority: 9, site: '安置房工地', lead: '区住建局' },
    problem: '约3000平方米裸露土方未覆盖，出入口冲洗设施停用',
    requirement: '覆盖裸土，恢复冲洗，落实六个百分之百',
    measures: '全部用防尘网覆盖，修复冲洗设施，增设雾炮',
  },
  {
    ...{ priority: 10, site: '水泥制品厂', lead: '区发改委' },
    problem: '列入错峰生产名单，夜间仍在生产',
    requirement: '按错峰生产方案停产',
    measures: '停止生产，驻厂监督，用电量每日核查',
  },
  {
    ...{ priority: 11, site: '包装厂', lead: '区环保局' },
    problem: '橙色预警期间未执行停产措施',
    requirement: '落实应急减排措施，整改应急预案',
    measures: '重新签订应急减排承诺，车间张贴停产流程',
  },
  {
    ...{ priority: 12, site: '交办点位', lead: '区环保局' },
    problem: '前批交办问题已上报完成，未逐个实地核查，缺回头看记录',
    requirement: '逐个实地核查，建立回头看台账，严防反弹',
    measures: '逐点核查并留存照片，建立回头看台账',
  },
  {
    ...{ priority: 13, site: '网格', lead: '区发改委' },
    problem: '上级两个方案的任务未分解到网格，巡查新发现问题未建台账',
    requirement: '分解任务，新发现问题登记并督促解决',
    measures: '印发任务分解表，新发现问题逐件登记交办',
  },
  {
    ...{ priority: 14, site: '资料档案', lead: '区政府办公室' },
    problem: '工作部署文件、会议记录不全，未按批次整理',
    requirement: '收集部署情况资料，按批次归档备查',
    measures: '补齐文件和会议记录，按批次装订成册',
  },
];

const names = [
  '王屯',
  '北环',
  '宏远',
  '鑫禾',
  '鼎盛',
  '顺达',
  '永兴',
  '金桥',
  '汇通',
  '恒源',
  '利民',
  '东风',
];

/** What sites are called, twenty-four of them before one comes again. */
export const nameOf = (n: number): string => `${names[n % names.length]!}${n >= names.length ? '第二' : ''}`;

export const categoryOf = ({ priority }: Found): string => priorities[priority]?.name ?? '';
