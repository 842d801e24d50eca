import { describe, expect, test } from 'vitest';
import { differences, withTheirs } from '../../../renderer/state/diff-data';
import { rectificationReport } from '../../../templates/kinds/rectification-report/index';

const { form, samples } = rectificationReport;
const base = structuredClone(samples[0]!.data) as {
  title: string;
  batch: string;
  signature: { case: string };
  issues: { site: string; status: string }[];
};

describe('two states of a record', () => {
  test('the same data differs nowhere', () => {
    expect(differences(form, base, structuredClone(base))).toEqual([]);
  });

  test('differences are named by field, row and both values', () => {
    const theirs = structuredClone(base);
    theirs.batch = '第九批';
    theirs.issues[1]!.site = '开封新名称公司';
    theirs.signature = { ...theirs.signature, case: 'B' };
    const found = differences(form, base, theirs);
    expect(found.map(({ path, label }) => [path, label])).toEqual([
      ['batch', '交办批次'],
      ['issues[1].site', '问题 2 · 企业（单位）名称'],
      ['signature.case', '署名 · 署名方式'],
    ]);
    expect(found[1]).toMatchObject({ mine: base.issues[1]!.site, theirsWords: '开封新名称公司' });
    expect(found[2]!.theirsWords).toBe('不加盖印章');
  });

  test('a list with a row more is one difference, named by its rows', () => {
    const theirs = structuredClone(base);
    theirs.issues.push({ ...theirs.issues[0]!, site: '新增公司' });
    const [list, ...others] = differences(form, base, theirs);
    expect(others).toEqual([]);
    expect(list!.path).toBe('issues');
    expect(list!.theirsWords).toBe(
      `${theirs.issues.length} 条：${theirs.issues.map(({ site }) => site).join('、')}`,
    );
  });

  test('taking every difference makes mine theirs', () => {
    const theirs = structuredClone(base);
    theirs.title = '关于另一件事的报告';
    theirs.issues.pop();
    expect(withTheirs(base, differences(form, base, theirs))).toEqual(theirs);
  });
});
