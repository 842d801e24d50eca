/** From texts to tasks: the seed where it is at hand, a plan and minutes of the project's own, and the mending before it. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeSource } from '../../../electron/service/campaign/text/decode-source';
import type { Names } from '../../../electron/service/campaign/text/names';
import type { Proposal, ProposedTask, Said } from '../../../electron/service/campaign/text/proposal';
import { proposeTasks } from '../../../electron/service/campaign/text/propose';
import { taskRow } from '../../../electron/service/campaign/text/task-rows';
import { seeded } from '../../faults/scale';
import { notRun } from '../../support/not-run';

const unit = (name: string, shortName: string, type = '区直部门', from = '', to = '') => ({
  name,
  shortName,
  aliases: [],
  from,
  to,
  type,
});
const registry: Names = {
  units: [
    unit('禹王台区工商局', '区工商局', '区直部门', '', '2018年12月31日'),
    unit('禹王台区食品药品监督管理局', '食药监局', '区直部门', '', '2018年12月31日'),
    unit('禹王台区环境保护局', '区环保局', '区直部门', '', '2019年1月31日'),
    unit('禹王台区生态环境局', '区生态环境局', '区直部门', '2019年2月1日'),
    unit('南郊乡人民政府', '南郊乡', '乡办'),
  ],
  people: [{ name: '赵敏', unit: '禹王台区商务局', post: '副局长', from: '', to: '' }],
};
const own = (name: string): Proposal =>
  proposeTasks(
    readFileSync(new URL(`../../fixtures/texts/${name}.txt`, import.meta.url), 'utf8'),
    registry,
    '20171012',
  );

const words = (list: readonly { readonly words: string }[]): string =>
  list.map((one) => one.words).join('、');
const row = (task: ProposedTask) => [
  task.priority,
  task.task.words,
  words(task.leads),
  words(task.units),
  words(task.partners),
  words(task.localities),
  task.deadline?.words ?? '',
  task.standard?.words ?? '',
  words(task.persons),
];

/** Everything that a proposal says stands in its text where it says so. */
function misplaced({ text, tasks, groups, questions }: Proposal): readonly Said[] {
  const all = tasks.flatMap(
    ({ task, standard, deadline, measures, leads, units, partners, localities, persons, leaders }) => [
      ...[task, ...(standard ? [standard] : []), ...(deadline ? [deadline] : [])],
      ...[...measures, ...leads, ...units, ...partners, ...localities, ...persons, ...leaders],
    ],
  );
  const grouped = groups.flatMap(({ title, sentences }) => [title, ...sentences]);
  expect(
    questions.every(({ spans }) =>
      spans.every(({ start, end }) => 0 <= start && start < end && end <= text.length),
    ),
  ).toBe(true);
  return [...all, ...grouped].filter(
    ({ start, end, words: said }) => said === '' || text.slice(start, end) !== said,
  );
}

describe('a plan with units in brackets after each item', () => {
  const plan = own('plan');

  it('gives the tasks of this table, and nothing that it does not say', () => {
    expect(plan.tasks.map(row)).toEqual([
      [
        'A3',
        '取缔散煤销售点',
        '区工商局',
        '',
        '区公安分局、区城管局',
        '各乡办',
        '2017年10月20日前',
        '做到两断三清',
        '',
      ],
      ['A10', '整治施工工地扬尘', '区住建局', '', '', '各乡办', '10月31日前', '做到7个100%', ''],
      [
        'A2',
        '淘汰10蒸吨及以下燃煤锅炉15台，2017年10月底前完成',
        '区环保局',
        '',
        '区质监局',
        '',
        '2017年10月底前',
        '',
        '',
      ],
      ['', '建立在用锅炉台账', '', '区环保局', '', '各乡办', '', '', ''],
      [
        'A9',
        '加油站油气回收治理',
        '',
        '区商务局',
        '',
        '',
        '长期坚持',
        '油气回收设施正常运行率100%',
        '李建国（局长）、赵敏',
      ],
      ['A8', '工业企业扬尘治理', '区生态环境局', '', '', '', '尽快完成', '', ''],
      ['', '严格督导检查', '', '区攻坚办', '', '', '每周五前', '', ''],
    ]);
    expect(misplaced(plan)).toEqual([]);
    expect(plan.missing).toEqual({ standard: 4, measures: 3, deadline: 1, leads: 3, persons: 6 });
  });

  it('asks about a year that is not there, a time that is none and a name of another time', () => {
    expect(plan.questions.map(({ rule, message }) => `${rule} ${message}`)).toEqual([
      'R62 “区生态环境局”这个名称在本文的日期没有使用。',
      'R61 时限“10月31日前”没有写年份。',
      'R61 时限“尽快完成”不是可以核对的时间。',
    ]);
  });

  it('makes rows of a 任务分解表 under registered names', () => {
    expect(taskRow(plan.tasks[0]!, plan.text)).toMatchObject({
      category: '清洁取暖及燃煤替代',
      task: '取缔散煤销售点',
      measures: '对全区散煤销售点逐一登记造册，取缔12个，做到两断三清。\n严禁异地重新经营。',
      leads: ['禹王台区工商局'],
      leadPersons: [],
      deadline: '2017年10月20日前',
    });
    expect(plan.mends).toEqual([{ rule: 'R69', line: 2, words: '第2行断在句中，已和第3行接上。' }]);
  });
});

describe('minutes with 责任单位 and dates', () => {
  const minutes = own('minutes');

  it('gives the tasks of this table', () => {
    expect(minutes.tasks.map(row)).toEqual([
      ['', '机场路裸露土方覆盖', '区住建局', '', '南郊乡人民政府', '', '2017年10月20日前', '', ''],
      ['', '渣土车管理', '', '区城管局、区公安分局', '', '', '2017年10月18日', '', '王志强（局长）'],
      [
        '',
        '宏达石材加工厂反弹问题',
        '',
        '区环保局',
        '',
        '南郊乡人民政府',
        '立行立改',
        '确保实现两断三清',
        '',
      ],
    ]);
    expect(words(minutes.tasks[1]!.measures)).toBe('会议要求，渣土车一律密闭运输，未密闭的不得上路。');
    expect(misplaced(minutes)).toEqual([]);
    expect(minutes.questions).toEqual([]);
  });
});

describe('other texts', () => {
  it('without items: sentences that tell a unit by name to do something', () => {
    const { tasks } = proposeTasks(
      '会上讲了三点。区住建局要在2017年10月20日前完成土方覆盖。大家辛苦了。各单位要高度重视。',
      registry,
    );
    expect(tasks.map(row)).toEqual([
      ['', '区住建局要在2017年10月20日前完成土方覆盖', '', '区住建局', '', '', '2017年10月20日前', '', ''],
    ]);
  });

  it('are mended only where a line was cut: titles, headings and lists stay', () => {
    const text =
      '关于扬尘治理的通知\n一、总体要求，目标明确\n深入贯彻上级的决策部署，坚持问题导向，压实各方面的责\n任。\n1.甲事\n2.乙事';
    expect(proposeTasks(text, registry).text.split('\n')).toEqual([
      '关于扬尘治理的通知',
      '一、总体要求，目标明确',
      '深入贯彻上级的决策部署，坚持问题导向，压实各方面的责任。',
      '1.甲事',
      '2.乙事',
    ]);
  });

  it('take no year, decimal or date for an item', () => {
    const { tasks } = proposeTasks('重点包括1.治理2.5万吨项目；2.全年1.5公里道路保洁；3.其他。', registry);
    expect(tasks.map(({ task }) => task.words)).toEqual(['治理2.5万吨项目', '全年1.5公里道路保洁', '其他']);
  });
});

describe('any text', () => {
  const pieces = [
    ...[
      '一、',
      '（一）',
      '1.',
      '2.',
      '3.',
      '一是',
      '要进一步落实责任。',
      '（',
      '）',
      '：',
      '；',
      '。',
      '，',
      '\n',
      '\n\n',
      ' ',
      '　',
      '“',
      '”',
    ],
    ...[
      '区工商局',
      '区环保局牵头',
      '各乡办',
      '有关部门',
      '责任单位：',
      '完成时限：',
      '牵头单位：区住建局',
      '责任人：王明（局长）',
    ],
    ...[
      '2017年10月20日前',
      '10月底前',
      '每月5日前',
      '立行立改',
      '散煤',
      '“散乱污”企业',
      '要完成整治',
      '同时，',
      '此类情况',
      '确保达到100%',
    ],
  ];
  it('is proposed from without fault, every word where it stands', () => {
    for (let seed = 1; seed <= 500; seed += 1) {
      const random = seeded(seed);
      const text = Array.from({ length: 40 }, () => pieces[Math.floor(random() * pieces.length)]!).join('');
      const proposal = proposeTasks(text, registry, '20171012');
      expect(misplaced(proposal), JSON.stringify(text)).toEqual([]);
      for (const { source, task } of proposal.tasks)
        expect(source.start <= task.start && task.end <= source.end, JSON.stringify(text)).toBe(true);
    }
  });
});

describe('files', () => {
  const text = '关于治理扬尘的讲话';
  const gb = new Uint8Array([0xb9, 0xd8, 0xd3, 0xda, 0xd6, 0xce, 0xc0, 0xed]);
  it('are read in UTF-8, UTF-16 and GB18030', () => {
    expect(decodeSource(new TextEncoder().encode(`\uFEFF${text}`))).toBe(text);
    expect(decodeSource(gb)).toBe('关于治理');
    expect(
      decodeSource(
        new Uint8Array([
          0xff,
          0xfe,
          ...new Uint8Array(Uint16Array.from(text, (c) => c.charCodeAt(0)).buffer),
        ]),
      ),
    ).toBe(text);
  });
  it('that are no text are refused in words', () => {
    expect(() => decodeSource(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0xff, 0xff]))).toThrow(
      '这个文件不是文本文件',
    );
    expect(() => decodeSource(new Uint8Array())).toThrow('文件里没有文字');
  });
});

describe('the seed speech', () => {
  const seed = process.env.DUBAN_SEED ?? new URL('../../../../shared/seed/speech.txt', import.meta.url);
  if (!existsSync(seed)) {
    notRun('the seed speech as tasks: set DUBAN_SEED to its file');
    it('is not at hand: listed as not run', () => expect(existsSync(seed)).toBe(false));
    return;
  }
  const speech = proposeTasks(readFileSync(seed, 'utf8'), registry);

  it('gives exactly its fifteen priorities', () => {
    expect(speech.tasks.map(({ priority }) => priority)).toEqual([
      ...Array.from({ length: 12 }, (_, i) => `A${i + 1}`),
      ...['B1', 'B2', 'B3'],
    ]);
    expect(misplaced(speech)).toEqual([]);
  });

  it('has the units that it names and no others; thirteen without a lead', () => {
    const named = speech.tasks.flatMap(({ priority, leads, units, localities }) =>
      leads.length + units.length + localities.length === 0
        ? []
        : [[priority, words(leads), words(units), words(localities)]],
    );
    expect(named).toEqual([
      ['A1', '', '有关部门', '乡办'],
      ['A3', '区工商局、食药监局', '发改委', '各乡、办'],
      ['B1', '区攻坚办', '区环境污染防治督导组', ''],
    ]);
    expect(speech.missing).toMatchObject({ leads: 13, deadline: 15, persons: 15, standard: 15 });
    const followUp = speech.tasks[12]!.units[0]!;
    expect(followUp.implied).toBe(true);
    expect(taskRow(speech.tasks[12]!, speech.text).remark).toBe('原文未明确：区环境污染防治督导组');
    expect(speech.tasks[2]!.leads.map(({ unit: name }) => name)).toEqual([
      '禹王台区工商局',
      '禹王台区食品药品监督管理局',
    ]);
  });

  it('has the four 要进一步 as groups of measures', () => {
    expect(speech.groups.map(({ title }) => title.words)).toEqual([
      '落实责任',
      '细化任务',
      '加大整改',
      '强化跟进',
    ]);
    expect(speech.groups.every(({ sentences }) => sentences.length > 1)).toBe(true);
  });

  it('has its contradictions asked and none repaired, its three cut lines joined, its first line left out', () => {
    expect(speech.questions.map(({ rule, spans }) => [rule, spans.length])).toEqual([
      ['R12', 1],
      ['R12', 5],
      ['R58', 1],
    ]);
    expect(speech.text.match(/2024/gu)).toHaveLength(3);
    expect(speech.mends.filter(({ rule }) => rule === 'R69').map(({ line }) => line)).toEqual([7, 10, 13]);
    expect(speech.mends.filter(({ rule }) => rule === 'snippet')).toHaveLength(1);
    expect(speech.text.split('\n')).toHaveLength(11);
  });
});
