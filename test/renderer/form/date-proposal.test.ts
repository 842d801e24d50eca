import { describe, expect, test } from 'vitest';
import { proposedDate, proposedDeadline } from '../../../renderer/form/date-proposal';

const near = { year: 2017, month: 10, day: 9 };

describe('dates typed loosely', () => {
  test.each([
    ['2017-10-31', '2017年10月31日'],
    ['2017/1/5', '2017年1月5日'],
    ['20171031', '2017年10月31日'],
    ['17.10.31', '2017年10月31日'],
    ['10.31', '2017年10月31日'],
    ['10月31号', '2017年10月31日'],
    ['31日', '2017年10月31日'],
    ['２０１７年１０月０９日', '2017年10月9日'],
    ['二〇一七年十月九日', '2017年10月9日'],
  ])('%s means %s', (typed, right) => expect(proposedDate(typed, near)).toBe(right));

  test.each(['2017年10月31日', '', '2017年2月30日', '20171331', '尽快', '13.1', '2017'])(
    '%s is left as it is',
    (typed) => expect(proposedDate(typed, near)).toBeUndefined(),
  );
});

describe('deadlines typed loosely', () => {
  test.each([
    ['20171031', '2017年10月31日前'],
    ['10.31前', '2017年10月31日前'],
    ['2017-10-26 17时前', '2017年10月26日17时前'],
  ])('%s means %s', (typed, right) => expect(proposedDeadline(typed, near)).toBe(right));

  test.each(['长期坚持', '立行立改', '每月5日前', '2017年10月31日前', '2017年底前', '尽快', ''])(
    '%s is left as it is',
    (typed) => expect(proposedDeadline(typed, near)).toBeUndefined(),
  );
});
