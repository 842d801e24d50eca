import { describe, expect, it } from 'vitest';
import { countIssues } from '../../../templates/kinds/rectification-report/counts';
import { rectificationReport } from '../../../templates/kinds/rectification-report/index';
import { issueParagraphs } from '../../../templates/kinds/rectification-report/paragraphs';
import {
  issueSchema,
  rectificationReportSchema,
  type RectificationReport,
} from '../../../templates/kinds/rectification-report/schema';
import { viewOf as viewIn } from '../../../templates/kinds/rectification-report/view';
import { compiledForm } from '../../../templates/bind/template';
import { kinds } from '../../../templates/kinds/index';
import type { Office } from '../../../templates/office';
import { toPaper } from '../../../templates/paper';
import { sampleOffice } from '../../../templates/sample-office';

const { wording } = compiledForm(rectificationReport.template);
const viewOf = (data: RectificationReport, office: Office) => viewIn(data, office, wording);
const sample = rectificationReportSchema.parse(rectificationReport.samples[0]?.data);
const dataOf = (more: object = {}): RectificationReport =>
  rectificationReportSchema.parse({ ...sample, ...more });
const faultsOf = (more: object) => rectificationReport.check(dataOf(more), sampleOffice);
const issue = (more: object = {}) => issueSchema.parse({ ...sample.issues[0], ...more });

describe('the figures', () => {
  it('are counted from the problems', () => {
    const counts = countIssues(sample.issues);
    expect(counts).toEqual({ done: 6, ongoing: 2, onSchedule: 1, behind: 1, unknown: [] });
    const { document } = toPaper(
      { kind: 'rectification-report', version: 1, data: sample },
      { office: sampleOffice, kinds },
    );
    expect(JSON.stringify(document)).toContain(
      '环保部巡查组交办我区第三批问题8个，已完成整改6个，正在整改2个，其中达到序时进度1个、未达到序时进度1个。',
    );
  });

  it('must add up, and the error shows them and names what was left open', () => {
    const issues = sample.issues.map((one, index) => (index === 6 ? { ...one, status: '' } : one));
    const faults = faultsOf({ issues });
    expect(faults).toMatchObject([{ rule: 'R60', severity: 'E', path: 'assigned' }]);
    expect(faults[0]?.message).toBe(
      '交办 8 件，已完成 6 件，正在整改 1 件，合计 7 件，少 1 件：第 7 号问题没有填写完成情况。',
    );
  });
});

describe('a problem', () => {
  it('is told in order, and what was not filled in is left out', () => {
    const { label, title, points } = issueParagraphs(issue(), 0, wording);
    expect([label, title]).toEqual(['（一）', '王屯村无名石材加工厂“散乱污”问题']);
    expect(points.map(({ label: number, head }) => number + head)).toEqual([
      '1.问题描述。',
      '2.核实情况。',
      '3.整改措施。',
      '4.完成情况。',
      '5.责任落实。',
      '6.处罚问责。',
    ]);
    const bare = issueParagraphs(issue({ measures: '', penalty: '' }), 11, wording);
    expect(bare.label).toBe('（十二）');
    expect(bare.points.map(({ head }) => head)).toEqual([
      '问题描述。',
      '核实情况。',
      '完成情况。',
      '责任落实。',
    ]);
  });

  it('says how far it is', () => {
    const completion = (more: object) =>
      issueParagraphs(issue({ completion: '', ...more }), 0, wording).points.find(
        ({ head }) => head === '完成情况。',
      )?.text;
    expect(completion({})).toBe('2017年10月18日已完成整改。');
    expect(completion({ status: '正在整改', onSchedule: false })).toBe(
      '正在整改，未达到序时进度（整改时限：2017年10月20日前）。',
    );
  });
});

describe('annexes', () => {
  it('are numbered as far as there are any', () => {
    expect(viewOf(sample, sampleOffice).annexes).toMatchObject({
      table: { label: '附件1' },
      photos: { label: '附件2' },
      evidence: { label: '附件3' },
    });
    const bare = dataOf({ issues: [issue({ photos: [], evidence: [] })] });
    expect(viewOf(bare, sampleOffice)).toMatchObject({
      annexTitles: ['整改情况一览表'],
      annexes: { table: { label: '附件' }, photos: { label: '' }, evidence: { label: '' } },
    });
  });

  it('tell a pair that lacks a photograph in words', () => {
    const pair = { place: '院内', before: { picture: 'pictures/a.jpg', takenOn: '2017年10月9日' } };
    const { pairs, broken } = viewOf(dataOf({ issues: [issue({ photos: [pair] })] }), sampleOffice);
    expect(pairs).toEqual([]);
    expect(broken[0]?.where).toBe('院内');
    expect(broken[0]?.before.caption).toBe('整改前　2017年10月9日摄');
    expect(broken[0]?.after.caption).toBe('缺少整改后');
  });
});

describe('sections', () => {
  it('close up when there is nothing to tell under 三、', () => {
    const done = dataOf({ issues: [issue()], difficulties: '' });
    expect(viewOf(done, sampleOffice)).toMatchObject({ hasDifficulties: false, labels: { next: '三、' } });
    expect(viewOf(sample, sampleOffice)).toMatchObject({ hasDifficulties: true, labels: { next: '四、' } });
  });
});

describe('the rules of a report to a superior', () => {
  it('find the complete sample without fault', () => {
    expect(faultsOf({})).toEqual([]);
  });

  it.each([
    ['R22', { signatories: [] }],
    ['R21', { copyTo: [{ name: '各乡', level: 'subordinate' }] }],
    ['R19', { ending: '以上报告，请批示。' }],
    ['R15', { title: '关于第三批问题整改情况的通知' }],
    [
      'R64',
      { issues: sample.issues.map((one, n) => (n === 0 ? issue({ photos: [{ place: '院内' }] }) : one)) },
    ],
    ['R61', { issues: sample.issues.map((one, n) => (n === 0 ? issue({ units: [] }) : one)) }],
    ['R06', { issues: sample.issues.map((one, n) => (n === 0 ? issue({ completedOn: '' }) : one)) }],
  ])('report %s', (rule, more) => {
    expect(new Set(faultsOf(more).map((fault) => fault.rule))).toEqual(new Set([rule]));
  });

  it('refuse a reference that is no picture', () => {
    const photos = [{ before: { picture: 'movie.mp4' } }];
    const { error } = rectificationReportSchema.safeParse({ ...sample, issues: [{ photos }] });
    expect(error?.issues[0]?.path).toEqual(['issues', 0, 'photos', 0, 'before', 'picture']);
  });
});
