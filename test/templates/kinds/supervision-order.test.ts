import { describe, expect, it } from 'vitest';
import { supervisionOrder } from '../../../templates/kinds/supervision-order/index';
import {
  supervisionOrderSchema,
  type SupervisionOrder,
} from '../../../templates/kinds/supervision-order/schema';
import { viewOf as viewIn } from '../../../templates/kinds/supervision-order/view';
import { compiledForm } from '../../../templates/bind/template';
import type { Office } from '../../../templates/office';
import { sampleOffice } from '../../../templates/sample-office';

const { wording } = compiledForm(supervisionOrder.template);
const viewOf = (data: SupervisionOrder, office: Office) => viewIn(data, office, wording);
const sample = supervisionOrderSchema.parse(supervisionOrder.samples[0]?.data);
const dataOf = (more: object = {}): SupervisionOrder => supervisionOrderSchema.parse({ ...sample, ...more });
const faultsOf = (more: object) =>
  supervisionOrder.check(dataOf(more), sampleOffice).map(({ rule, path }) => `${rule} ${path}`);
const printed = (data: SupervisionOrder): string => JSON.stringify(viewOf(data, sampleOffice));

describe('督办单', () => {
  it('sets pairs two to a row and gives a lone one the row', () => {
    const rowOf = (data: SupervisionOrder, label: string) =>
      viewOf(data, sampleOffice)
        .rows.map(({ cells }) => cells)
        .find((cells) => cells.some(({ lines }) => lines[0] === label))
        ?.map(({ colSpan }) => colSpan);
    expect(rowOf(dataOf(), '企业名称')).toEqual([1, 1, 1, 1]);
    expect(rowOf(dataOf(), '经纬度')).toEqual([1, 3]);
    expect(rowOf(dataOf({ foundOn: '2017年10月9日' }), '经纬度')).toEqual([1, 1, 1, 1]);
  });

  it('leaves optional fields out when empty and prints them when filled in', () => {
    expect(printed(dataOf())).not.toContain('信用代码');
    expect(printed(dataOf({ creditCode: '91410205MA40X0000X' }))).toContain('91410205MA40X0000X');
    expect(printed(dataOf({ staged: true }))).toContain('（阶段反馈）');
  });

  it('ticks the level and the way of rectification', () => {
    const { rows } = viewOf(dataOf({ level: '挂牌督办', measure: '搬迁' }), sampleOffice);
    const boxes = rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.boxes ?? []));
    const ticked = boxes.flatMap((box) => (box.kind === 'ticks' ? box.options.filter(({ on }) => on) : []));
    expect(ticked.map(({ text }) => text)).toEqual(['挂牌督办', '搬迁']);
  });

  it('wants of 催办 the order before, of 挂牌督办 what ends it, and a form of its level', () => {
    const urged = { formName: '催办通知书', level: '催办' };
    expect(faultsOf(urged)).toEqual(['R61 previous']);
    expect(faultsOf({ ...urged, previous: '汴禹攻坚办督〔2017〕12号' })).toEqual([]);
    expect(faultsOf({ ...urged, level: '一般督办' })).toEqual(['R61 level']);
    const posted = { formName: '挂牌督办通知书', level: '挂牌督办' };
    expect(faultsOf(posted)).toEqual(['R61 release']);
    const release = '“两断三清”到位，经区攻坚办核查合格';
    expect(faultsOf({ ...posted, release })).toEqual([]);
    expect(printed(dataOf({ ...posted, release }))).toContain(release);
  });

  it("takes the office's contact when it names none", () => {
    expect(printed(dataOf({ contact: '', phone: '' }))).toContain(sampleOffice.contact.phone);
  });

  it('wants everything that a slip cannot go out without', () => {
    expect(faultsOf({})).toEqual([]);
    expect(faultsOf({ site: '', problem: ' ', units: [], deadline: '' })).toEqual([
      'R61 site',
      'R61 problem',
      'R61 units',
      'R61 deadline',
    ]);
  });

  it('keeps numbers, dates and deadlines in order', () => {
    expect(faultsOf({ number: '第3批第12号' })).toEqual([]);
    expect(faultsOf({ number: '汴禹攻坚办督（2017）12号' })).toEqual(['R02 number']);
    expect(faultsOf({ deadline: '尽快' })).toEqual(['R61 deadline']);
    expect(faultsOf({ deadline: '2017年10月1日前' })).toEqual(['R09 deadline']);
    expect(faultsOf({ feedbackDeadline: '2017年10月15日前' })).toEqual(['R10 feedbackDeadline']);
    expect(faultsOf({ feedbackDeadline: '2017年10月15日前', staged: true })).toEqual([]);
    expect(faultsOf({ title: '关于石材加工厂问题的督办' })).toEqual(['R15 title']);
  });
});
