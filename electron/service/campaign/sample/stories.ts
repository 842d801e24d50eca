/** What becomes of a problem of the sample campaign, step by step, from the day on which it was handed over. */
import type { Step } from '../desk/advance';
import { addDays, paperDate, type Day } from '../day';
import { opinionBoxes } from '../moves/closing';
import type { townships } from './problems';
import { leadPersons, type Found } from './problems';

export interface Subject {
  readonly n: number;
  readonly found: Found;
  readonly township: (typeof townships)[number];
  /** 交办日期. */
  readonly day: Day;
}

const clerk = { name: '王思远', role: 'clerk', unit: '区攻坚办' } as const;
const director = { name: '李春生', role: 'director', unit: '区攻坚办' } as const;
const leader = { name: '刘新民', role: 'districtLeader', unit: '区政府' } as const;
const checkers = ['孙志强', '周海燕'];
const checker = { name: checkers[0]!, role: 'checker', unit: '区攻坚办' } as const;

const unitOf = ({ found }: Subject) =>
  ({ name: leadPersons[found.lead] ?? '', role: 'unit', unit: found.lead }) as const;

type Make = (subject: Subject) => Step;

/** Days after the hand-over in brackets. */
const steps = {
  propose: ({ day, found }) => ({
    ...{ move: 'propose', on: addDays(day, 1), by: clerk, basis: '收文处理笺' },
    data: {
      proposal: `拟由${found.lead}牵头，属地配合，限期整改`,
      instruction: '同意，限期整改到位',
      instructedBy: leader.name,
    },
  }),
  handOver: ({ day, n, found, township }) => ({
    ...{ move: 'handOver', on: addDays(day, 2), by: director, basis: '区领导批示' },
    paper: {
      kind: 'supervision-order',
      id: '',
      title: '督办通知书',
      number: `汴禹攻坚办督〔2017〕${n + 30}号`,
    },
    data: {
      ...{ deadline: `${paperDate(addDays(day, 16))}前`, due: addDays(day, 16) },
      ...{ way: found.priority === 0 ? '关停取缔' : '整改提升', requirements: found.requirement },
      ...{
        leadUnit: found.lead,
        units: [`${township[0]}${township[0].endsWith('乡') ? '人民政府' : '办事处'}`],
      },
    },
  }),
  sign: (subject) => ({
    ...{ move: 'sign', on: addDays(subject.day, 3), by: unitOf(subject), basis: '督办单回执' },
    data: {
      persons: [
        { name: unitOf(subject).name, post: '局长' },
        { name: subject.township[1], post: '主任' },
      ],
    },
  }),
  extend: ({ day }) => ({
    ...{ move: 'extend', on: addDays(day, 14), by: director, basis: '延期申请' },
    paper: { kind: 'extension', id: '', title: '延期申请', number: '' },
    data: { deadline: `${paperDate(addDays(day, 40))}前`, due: addDays(day, 40), reason: '设备到货推迟' },
  }),
  urge: ({ day, n }) => ({
    ...{ move: 'urge', on: addDays(day, 17), by: director, basis: '逾期未报' },
    paper: {
      kind: 'supervision-order',
      id: '',
      title: '催办通知书',
      number: `汴禹攻坚办督〔2017〕${n + 200}号`,
    },
    data: { level: '重点督办' },
  }),
  report: (subject) => reportOn(subject, 15),
  sendBack: ({ day }) => ({
    ...{ move: 'sendBack', on: addDays(day, 16), by: clerk, basis: '材料审核' },
    data: { reason: '照片不是同一角度，看不出整改前后' },
  }),
  assignCheck: (subject) => assignOn(subject, 18),
  fail: ({ day }) => ({
    ...{ move: 'fail', on: addDays(day, 19), by: checker, basis: '现场核查' },
    paper: { kind: 'site-check', id: '', title: '核查记录', number: '' },
    data: {
      words: '主要措施没有做完，现场仍有残留',
      deadline: `${paperDate(addDays(day, 30))}前`,
      due: addDays(day, 30),
    },
  }),
  reportAgain: (subject) => reportOn(subject, 28),
  assignAgain: (subject) => assignOn(subject, 31),
  passAgain: (subject) => passOn(subject, 32),
  pass: (subject) => passOn(subject, 19),
  publicise: ({ day }) => ({
    ...{ move: 'publicise', on: addDays(day, 33), by: clerk, basis: '销号公示' },
    paper: { kind: 'public-notice', id: '', title: '公示', number: '' },
    data: { from: addDays(day, 33), to: addDays(day, 38) },
  }),
  close: ({ day, n }) => ({
    ...{ move: 'close', on: addDays(day, 39), by: leader, basis: '销号审批' },
    paper: { kind: 'closure', id: '', title: '销号单', number: `汴禹攻坚办销〔2017〕${n + 1}号` },
    data: {
      opinions: Object.keys(opinionBoxes).map((box) => ({
        box,
        by: leader.name,
        on: addDays(day, 39),
        agrees: true,
      })),
      lookBacks: [addDays(day, 70), addDays(day, 130)],
    },
  }),
  startLookBack: ({ day }) => ({
    ...{ move: 'startLookBack', on: addDays(day, 70), by: director, basis: '回头看方案' },
    data: { checkers },
  }),
  stable: ({ day }) => ({
    ...{ move: 'stable', on: addDays(day, 71), by: checker, basis: '回头看' },
    paper: { kind: 'look-back', id: '', title: '回头看记录', number: '' },
    data: { words: '没有恢复生产，现场保持清理后的样子' },
  }),
  secondLookBack: ({ day }) => ({
    ...{ move: 'startLookBack', on: addDays(day, 130), by: director, basis: '回头看方案' },
    data: { checkers },
  }),
  secondStable: ({ day }) => ({
    ...{ move: 'stable', on: addDays(day, 131), by: checker, basis: '第二次回头看' },
    paper: { kind: 'look-back', id: '', title: '回头看记录', number: '' },
    data: { words: '整改成果保持' },
  }),
  archive: ({ day, n }) => ({
    ...{ move: 'archive', on: addDays(day, 140), by: clerk, basis: '年度归档' },
    data: { archiveNumber: `WS·2017-D30-${String(n + 1).padStart(4, '0')}` },
  }),
  suspend: ({ day }) => ({
    ...{ move: 'suspend', on: addDays(day, 10), by: director, basis: '涉及诉讼' },
    data: { approver: leader.name, reason: '企业产权诉讼未结，查封期间不能拆除' },
  }),
  transfer: ({ day }) => ({
    ...{ move: 'transfer', on: addDays(day, 8), by: director, basis: '属市级权限' },
    data: { approver: leader.name, reason: '处罚权限在市级', to: '市攻坚办' },
  }),
  void: ({ day }) => ({
    ...{ move: 'void', on: addDays(day, 2), by: director, basis: '重复登记' },
    data: { approver: leader.name, reason: '和前一批同一问题重复登记' },
  }),
} satisfies Readonly<Record<string, Make>>;

const reportOn = (subject: Subject, after: number): Step => ({
  ...{ move: 'report', on: addDays(subject.day, after), by: unitOf(subject), basis: '整改情况报告' },
  paper: {
    kind: 'rectification-report',
    id: '',
    title: '整改情况报告',
    number: `${subject.found.lead}〔2017〕${subject.n + after}号`,
  },
  data: {
    ...{ completedOn: addDays(subject.day, after - 1), measures: subject.found.measures },
    ...{ photoPairs: 2, sealed: true, signedBy: unitOf(subject).name },
  },
});
const assignOn = ({ day }: Subject, after: number): Step => ({
  ...{ move: 'assignCheck', on: addDays(day, after), by: director, basis: '核查安排' },
  data: { checkers },
});
const passOn = ({ day }: Subject, after: number): Step => ({
  ...{ move: 'pass', on: addDays(day, after), by: checker, basis: '现场核查' },
  paper: { kind: 'site-check', id: '', title: '核查记录', number: '' },
  data: { words: '各项要求均已做到', cleared: ['water', 'power', 'materials', 'products', 'equipment'] },
});

type StepName = keyof typeof steps;
const begun: readonly StepName[] = ['propose', 'handOver', 'sign'];
const checked: readonly StepName[] = [...begun, 'report', 'assignCheck', 'pass'];
const closed: readonly StepName[] = [...checked, 'publicise', 'close'];

/** Ends of stories, by how often they come in a round of twenty-four. A rebound follows `startLookBack`. */
export const ends: readonly (readonly StepName[])[] = [
  closed,
  [...closed, 'startLookBack', 'stable'],
  [...closed, 'startLookBack', 'stable', 'secondLookBack', 'secondStable', 'archive'],
  begun,
  [
    ...begun,
    'report',
    'assignCheck',
    'fail',
    'reportAgain',
    'assignAgain',
    'passAgain',
    'publicise',
    'close',
  ],
  [...begun, 'urge'],
  closed,
  [...begun, 'report'],
  [...begun, 'extend'],
  [...closed, 'startLookBack'],
  [...begun, 'report', 'assignCheck'],
  checked,
  ['propose', 'handOver'],
  closed,
  ['propose'],
  [...begun, 'report', 'sendBack'],
  [],
  closed,
  [...begun, 'suspend'],
  ['propose', 'transfer'],
  ['void'],
  [...begun, 'report', 'assignCheck', 'fail'],
  closed,
  [...closed, 'startLookBack', 'stable'],
];

export const storyOf = (subject: Subject): readonly Step[] =>
  (ends[subject.n % ends.length] ?? []).map((name) => steps[name](subject));

/** The event by which a rebound is told, of a problem whose look-back has begun. */
export const reboundOf = ({ day }: Subject): Step => ({
  ...{ move: 'rebound', on: addDays(day, 72), by: checker, basis: '回头看' },
  paper: { kind: 'look-back', id: '', title: '回头看记录', number: '' },
  data: { words: '设备重新运回，正在生产' },
});

export const mergeOf = ({ day }: Subject): Step => ({
  ...{ move: 'merge', on: addDays(day, 4), by: director, basis: '重复交办' },
  data: { approver: leader.name, reason: '两批交办的是同一处' },
});

export const registrar = clerk;
