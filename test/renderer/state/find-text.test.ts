import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findIn, replacedIn } from '../../../renderer/state/find-text';
import { getIn } from '../../../renderer/state/paths';
import type { Form } from '../../../templates/form';
import { notice } from '../../../templates/kinds/notice/index';

const form: Form = {
  sections: [
    {
      title: '内容',
      fields: [
        { kind: 'text', name: 'title', label: '标题' },
        { kind: 'longText', name: 'body', label: '正文' },
        { kind: 'list', of: 'unit', name: 'units', label: '单位' },
        { kind: 'choice', name: 'level', label: '级别', options: [{ value: '环保局', label: '环保局' }] },
        {
          kind: 'rows',
          name: 'issues',
          label: '问题',
          rowName: '问题',
          blank: {},
          fields: [{ kind: 'text', name: 'site', label: '企业' }],
        },
        { kind: 'annexes', name: 'annexes', label: '附件' },
      ],
    },
  ],
};
const data = {
  title: '环保局通知',
  body: '请区环保局、市环保局办理',
  units: ['区环保局', '区城管局'],
  level: '环保局',
  issues: [{ site: '甲' }, { site: '环保局旁' }],
  annexes: [{ title: '环保局名单', text: '' }],
};

describe('find and replace', () => {
  test('finds texts, lists, rows and annexes, and leaves choices alone', () => {
    const found = findIn(form, data, '环保局');
    expect(found.map(({ path, start }) => `${path} ${start}`)).toEqual([
      'title 0',
      'body 2',
      'body 7',
      'units[0] 1',
      'issues[1].site 0',
      'annexes[0].title 0',
    ]);
    expect(found[4]!.label).toBe('问题 2 · 企业');
  });

  test('replaces all at once', () => {
    const made = replacedIn(data, findIn(form, data, '环保局'), '生态环境局');
    expect(getIn(made, 'body')).toBe('请区生态环境局、市生态环境局办理');
    expect(getIn(made, 'units')).toEqual(['区生态环境局', '区城管局']);
    expect(getIn(made, 'level')).toBe('环保局');
    expect(findIn(form, made, '环保局').map(({ path }) => path)).toEqual([]);
  });

  test('replaces one place of several in a field', () => {
    const [, , second] = findIn(form, data, '环保局');
    expect(getIn(replacedIn(data, [second!], '气象局'), 'body')).toBe('请区环保局、市气象局办理');
  });

  test('Latin letters are found in either case', () => {
    expect(findIn(form, { title: 'VOCs 与 vocs' }, 'Vocs').length).toBe(2);
  });

  test('hidden fields are not searched', () => {
    const hidden = {
      mainToInColophon: true,
      signature: { case: 'A', signers: [{ post: '', name: '张三' }] },
    };
    expect(findIn(notice.form, hidden, '张三')).toEqual([]);
    expect(findIn(notice.form, { signature: { ...hidden.signature, case: 'C' } }, '张三').length).toBe(1);
  });

  test('replacing words and replacing them back is no change', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('甲', '乙', '甲甲', '，')), (parts) => {
        const before = { title: parts.join('') };
        const once = replacedIn(before, findIn(form, before, '甲'), 'X');
        const back = replacedIn(once, findIn(form, once, 'X'), '甲');
        expect(back).toEqual(before);
      }),
    );
  });
});
