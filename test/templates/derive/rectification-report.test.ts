/** 督办单 → 整改情况报告: the order's words carried over, the results asked for. */
import { describe, expect, it } from 'vitest';
import { deriveRectificationReport } from '../../../templates/derive/rectification-report';
import { kinds } from '../../../templates/kinds/index';
import { supervisionOrder } from '../../../templates/kinds/supervision-order/index';
import { supervisionOrderSchema } from '../../../templates/kinds/supervision-order/schema';
import { toPaper } from '../../../templates/paper';
import { sampleOffice } from '../../../templates/sample-office';

const order = supervisionOrderSchema.parse(supervisionOrder.samples[0]?.data);
const report = deriveRectificationReport(order, { office: sampleOffice });

describe('a report derived from an order', () => {
  it('takes over the problem, its place, units and persons', () => {
    expect(report).toMatchObject({
      title: '关于汪屯乡王屯村石材加工厂未取缔到位问题整改情况的报告',
      assigner: '环保部巡查组',
      batch: '第3批',
      assigned: 1,
      note: '联系人：罗丹，联系电话：0371—23850218',
    });
    expect(report.issues).toMatchObject([
      {
        number: '第3批第1号',
        place: '汪屯乡王屯村北环路南侧120米',
        problem: order.problem,
        requirement: order.requirements,
        deadline: order.deadline,
        units: order.units,
        persons: order.persons,
        measures: '',
        status: '',
      },
    ]);
  });

  it('says in the introduction what was assigned and ordered, and nothing that the order leaves out', () => {
    expect(report.introduction).toBe(
      '2017年10月9日环保部巡查组交办该问题，2017年10月10日区攻坚办下达督办通知书（汴禹攻坚办督〔2017〕12号）。现将整改情况报告如下：',
    );
    const bare = {
      ...order,
      source: '',
      assignedOn: '',
      number: '',
      writtenDate: '',
      contact: '',
      phone: '',
    };
    const { introduction, note } = deriveRectificationReport(bare, { office: sampleOffice });
    expect(introduction).toBe('区攻坚办下达督办通知书。现将整改情况报告如下：');
    expect(note).toBe('');
  });

  it('prints, and asks for signatory, measures and the state of the problem', () => {
    const { document, faults } = toPaper(
      { kind: 'rectification-report', version: 1, data: report },
      { office: sampleOffice, kinds },
    );
    expect(document?.title).toBe(report.title);
    const found = new Set(faults.map(({ rule, path }) => `${rule} ${path}`));
    for (const fault of ['R22 signatories', 'R60 assigned', 'R61 issues[0].measures'])
      expect(found).toContain(fault);
  });
});
