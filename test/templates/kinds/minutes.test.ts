import { describe, expect, it } from 'vitest';
import { minutes } from '../../../templates/kinds/minutes/index';
import sample from '../../../templates/kinds/minutes/sample.json';
import { minutesSchema } from '../../../templates/kinds/minutes/schema';
import { viewOf } from '../../../templates/kinds/minutes/view';
import { wordingOf } from '../../../templates/bind/wording';
import { sampleOffice } from '../../../templates/sample-office';

const words = wordingOf(minutes.template.wording);
const dataOf = (more: object) => minutesSchema.parse({ ...sample, ...more });
const faultsOf = (more: object) =>
  minutes.check(dataOf(more), sampleOffice).map(({ rule, path }) => `${rule} ${path}`);
const item = {
  matter: '关于散煤治理',
  text: '会议确定集中清查。\n逐户登记。',
  units: ['区工商局'],
  deadline: '2017年11月10日前',
};

describe('纪要', () => {
  it('puts unit and deadline behind the last paragraph of each item', () => {
    const [first] = viewOf(
      dataOf({ items: [{ ...item, partners: ['区公安分局'] }] }),
      sampleOffice,
      words,
    ).items;
    expect(first).toEqual({
      label: '一、',
      matter: '关于散煤治理',
      paragraphs: [
        { text: '会议确定集中清查。', tail: '' },
        {
          text: '逐户登记。',
          tail: '（责任单位：区工商局；配合单位：区公安分局；完成时限：2017年11月10日前）',
        },
      ],
      from: 'items[0]',
    });
  });

  it('labels an item without a matter before its words', () => {
    const view = viewOf(
      dataOf({ items: [{ ...item, matter: '', text: '集中清查。' }] }),
      sampleOffice,
      words,
    );
    expect(view.items[0]!.paragraphs[0]!.text).toBe('一、集中清查。');
  });

  it('lists who was there by unit, and leaves out what is empty', () => {
    const view = viewOf(
      dataOf({
        present: [
          { unit: '区攻坚办', names: ['程立功', '罗丹'] },
          { unit: '区环保局', names: ['赵建民'] },
        ],
        absent: [],
        observers: [{ unit: '', names: [] }],
      }),
      sampleOffice,
      words,
    );
    expect(view.attendance).toEqual([
      { label: '出席', text: '区攻坚办程立功、罗丹，区环保局赵建民。', from: 'present' },
    ]);
  });

  it('is named after the office where it has no name of its own', () => {
    expect(viewOf(dataOf({ headName: '' }), sampleOffice, words).headName).toBe('区攻坚办会议纪要');
  });

  it('wants unit and deadline for each item, and dates that hold', () => {
    expect(faultsOf({})).toEqual([]);
    expect(faultsOf({ items: [{ ...item, units: [], deadline: '' }] })).toEqual([
      'R61 items[0].units',
      'R61 items[0].deadline',
    ]);
    expect(faultsOf({ items: [{ ...item, deadline: '尽快' }] })).toEqual(['R61 items[0].deadline']);
    expect(faultsOf({ items: [{ ...item, deadline: '2017年9月1日前' }] })).toEqual(['R09 items[0].deadline']);
    expect(faultsOf({ title: '关于散煤治理的通知' })).toEqual(['R15 title']);
    expect(faultsOf({ printDate: '2017年10月1日' })).toEqual(['R08 printDate']);
  });
});
