/** 意见、通报、会议通知、公示 and 工作方案: what each adds to the papers with a red head that they are like. */
import { describe, expect, it } from 'vitest';
import { compiledForm } from '../../../templates/bind/template';
import type { Kind } from '../../../templates/kind';
import { circular } from '../../../templates/kinds/circular/index';
import { circularSchema } from '../../../templates/kinds/circular/schema';
import { placesOf } from '../../../templates/kinds/circular/view';
import { meetingNotice } from '../../../templates/kinds/meeting-notice/index';
import { opinion } from '../../../templates/kinds/opinion/index';
import { publicNotice } from '../../../templates/kinds/public-notice/index';
import { workPlan } from '../../../templates/kinds/work-plan/index';
import { kinds } from '../../../templates/kinds/index';
import { toPaper } from '../../../templates/paper';
import { sampleOffice } from '../../../templates/sample-office';

const dataOf = <D>({ samples, schema }: Kind<D>, more: object): D =>
  schema.parse({ ...(samples[0]!.data as object), ...more });
const faultsOf = <D>(kind: Kind<D>, more: object) =>
  kind.check(dataOf(kind, more), sampleOffice).map(({ rule, path }) => `${rule} ${path}`);
const viewOf = <D>(kind: Kind<D>, more: object) =>
  kind.view(dataOf(kind, more), sampleOffice, compiledForm(kind.template).wording);
const typesOf = <D>({ slug, samples }: Kind<D>, more: object) =>
  toPaper(
    { kind: slug, version: 1, data: { ...(samples[0]!.data as object), ...more } },
    { office: sampleOffice, kinds },
  ).document!.sections.flatMap(({ blocks }) => blocks.map(({ type }) => type));

describe('意见', () => {
  it('goes down or to a peer with a number alone, up with its 签发人 and none below in 抄送', () => {
    expect(faultsOf(opinion, {})).toEqual([]);
    expect(typesOf(opinion, {})).toContain('documentNumber');
    const up = {
      route: 'up',
      signatories: ['程立功'],
      addressees: [{ name: '区人民政府', level: 'superior' }],
    };
    expect(faultsOf(opinion, up)).toEqual([]);
    expect(typesOf(opinion, up)).toContain('signatories');
    expect(typesOf(opinion, up)).not.toContain('documentNumber');
    expect(faultsOf(opinion, { ...up, signatories: [] })).toEqual(['R22 signatories']);
    expect(faultsOf(opinion, { ...up, copyTo: [{ name: '南郊乡人民政府', level: 'subordinate' }] })).toEqual([
      'R21 copyTo[0]',
    ]);
    expect(faultsOf(opinion, { signatories: ['程立功'] })).toEqual(['R22 signatories']);
  });
});

describe('通报', () => {
  const row = (unit: string, score: string) => ({ unit, score, previous: '', measure: '' });

  it('ranks by score, equal scores one place, and as given while a score is missing', () => {
    const ranked = placesOf(
      circularSchema.shape.ranking.parse([row('甲', '80'), row('乙', '95.5'), row('丙', '80')]),
    );
    expect(ranked.map(({ unit, place }) => `${place}${unit}`)).toEqual(['1乙', '2甲', '2丙']);
    const open = placesOf(circularSchema.shape.ranking.parse([row('甲', '80'), row('乙', '')]));
    expect(open.map(({ unit, place }) => `${place}${unit}`)).toEqual(['1甲', '2乙']);
  });

  it('tells each case with its basis and decision', () => {
    const cases = [
      { name: '南郊乡', fact: '巡查不实', basis: '《量化问责办法》第六条', decision: '给予通报批评' },
    ];
    expect(viewOf(circular, { cases })).toMatchObject({
      cases: [
        { label: '（一）', name: '南郊乡。', text: '巡查不实。依据《量化问责办法》第六条，给予通报批评。' },
      ],
    });
  });

  it('wants a score for every place, facts and a decision for every case', () => {
    expect(faultsOf(circular, {})).toEqual([]);
    expect(faultsOf(circular, { ranking: [row('甲', '优秀')] })).toEqual(['R61 ranking[0].score']);
    expect(faultsOf(circular, { cases: [{ name: '甲', fact: '', decision: '' }] })).toEqual([
      'R61 cases[0].fact',
      'R61 cases[0].decision',
    ]);
  });
});

describe('会议通知', () => {
  it('runs one line into its heading, lists several, and leaves out what is empty', () => {
    expect(viewOf(meetingNotice, { agenda: '', participants: '甲\n乙', requirements: '' })).toMatchObject({
      parts: [
        { label: '一、', head: '会议时间：', text: '2017年10月27日（星期五）15时，会期半天。' },
        { label: '二、', head: '会议地点：' },
        { label: '三、', head: '参会人员', text: '', items: ['1.甲', '2.乙'] },
      ],
    });
  });

  it('has its 回执 as its annex, with as many rows as asked, or none', () => {
    expect(viewOf(meetingNotice, { receipt: { rows: 6, to: '报区攻坚办' } })).toMatchObject({
      annexTitles: ['参会回执'],
      rows: { length: 6 },
      sendBack: '请报区攻坚办。',
    });
    expect(typesOf(meetingNotice, {})).toContain('annexHead');
    expect(typesOf(meetingNotice, { receipt: { printed: false } })).not.toContain('annexHead');
  });

  it('wants time, place and participants, and no meeting before its notice', () => {
    expect(faultsOf(meetingNotice, {})).toEqual([]);
    expect(faultsOf(meetingNotice, { place: '' })).toEqual(['R61 place']);
    expect(faultsOf(meetingNotice, { time: '2017年10月20日15时' })).toEqual(['R09 time']);
  });
});

describe('公示', () => {
  it('names nobody’s telephone or identity number, and ends after it began', () => {
    expect(faultsOf(publicNotice, {})).toEqual([]);
    expect(faultsOf(publicNotice, { phone: '13803780000' })).toEqual(['R65 phone']);
    expect(faultsOf(publicNotice, { body: '申请人身份证号410205198001011234。' })).toEqual(['R65 body']);
    // a credit code and a landline are no private data
    expect(
      faultsOf(publicNotice, { body: '统一社会信用代码91410205MA3X1234X8，电话0371—23850218。' }),
    ).toEqual([]);
    expect(faultsOf(publicNotice, { until: '2017年10月29日' })).toEqual(['R09 until']);
    expect(faultsOf(publicNotice, { phone: '' })).toEqual(['R61 phone']);
  });
});

describe('工作方案', () => {
  it('numbers the parts that it has, with the leading group among them', () => {
    const none = { guidance: '', steps: '', leadership: '', deputies: [], members: [], safeguards: '' };
    expect(viewOf(workPlan, { ...none, leaders: [{ name: '孟庆林', post: '区长' }] })).toMatchObject({
      parts: [
        { label: '一、', title: '工作目标', group: [] },
        { label: '二、', title: '重点任务' },
        { label: '三、', title: '组织领导', group: [{ text: '组　长：孟庆林（区长）' }] },
      ],
    });
  });

  it('wants aims and tasks, and is called what it is', () => {
    expect(faultsOf(workPlan, {})).toEqual([]);
    expect(faultsOf(workPlan, { goals: '' })).toEqual(['R61 goals']);
    expect(faultsOf(workPlan, { title: '关于攻坚的通知' })).toEqual(['R15 title']);
  });
});
