import { expect, test } from 'vitest';
import { exampleName } from '../../../renderer/dialogs/file-names';
import type { Summary } from '../../../renderer/papers/filters';

const paper: Summary = {
  id: 'a',
  kind: 'notice',
  title: '关于整改/复查的通知',
  number: '汴禹攻坚办〔2017〕12号',
  date: '2017年10月16日',
  units: ['区住建局', '区环保局'],
  state: 'draft',
  revision: 1,
  created: '',
  modified: '',
  errors: 0,
  warnings: 0,
  versions: 0,
};

test('a pattern is filled in, without marks that no system takes', () => {
  expect(exampleName('{序号}-{标题}', paper, 3)).toBe('3-关于整改_复查的通知');
  expect(exampleName('{文号} {单位} {文种} {日期}', paper, 1)).toBe(
    '汴禹攻坚办〔2017〕12号区住建局、区环保局通知2017年10月16日',
  );
});

test('an empty name becomes the kind of paper', () => {
  expect(exampleName('{文号}', { ...paper, number: '' }, 1)).toBe('通知');
});
