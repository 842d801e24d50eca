/** Deadlines: what is written and when it falls due; the light of a case on a day. */
import { describe, expect, it } from 'vitest';
import { workCalendar } from '../../../electron/service/campaign/calendar/work-calendar';
import type { Case } from '../../../electron/service/campaign/case/case';
import { dueOf, recurrenceAfter } from '../../../electron/service/campaign/deadlines/due';
import { deadlineRulesSchema, warningRulesSchema } from '../../../electron/service/campaign/deadlines/rules';
import { dueOfCase, warningOf } from '../../../electron/service/campaign/deadlines/warning';
import { parseDeadline } from '../../../templates/official/deadlines';
import { caseOf, tell } from './story';

const calendar = workCalendar();
const rules = deadlineRulesSchema.parse({});
const due = (words: string, from: string, changed = rules) =>
  dueOf(parseDeadline(words)!, from, changed, calendar);

describe('when a written deadline falls due', () => {
  it.each([
    ['2017年10月25日前', '2017-10-10', '2017-10-25'],
    ['2017年10月底前', '2017-10-10', '2017-10-31'],
    ['2017年10月1日至2018年3月31日', '2017-10-10', '2018-03-31'],
    ['15日内', '2017-10-10', '2017-10-25'],
    ['5个工作日内', '2017-09-28', '2017-10-11'],
    ['立行立改', '2017-10-10', '2017-10-13'],
    ['每月5日前', '2017-10-05', '2017-11-05'],
    ['每月5日前', '2017-10-04', '2017-10-05'],
    ['每周五前', '2017-10-10', '2017-10-13'],
    ['每季度', '2017-10-10', '2017-12-31'],
  ])('%s from %s: %s', (words, from, day) => expect(due(words, from).day).toBe(day));

  it('never for a standing duty; the hour is kept; years without a table are told', () => {
    expect(due('长期坚持', '2017-10-10')).toEqual({ note: '长期坚持，不设到期日。' });
    expect(due('2017年10月26日17时前', '2017-10-10').hour).toBe(17);
    expect(due('5个工作日内', '2026-12-28').note).toContain('2027年没有节假日安排表');
    expect(due('15日内', '2017-09-20').note).toBe('自2017-09-20起15日。');
  });

  it('on the working day after a holiday, where the office counts so', () => {
    const rolling = deadlineRulesSchema.parse({ rolls: true });
    expect(due('15日内', '2017-09-20', rolling)).toEqual({
      day: '2017-10-09',
      note: '自2017-09-20起15日。2017-10-05放假，顺延到2017-10-09。',
    });
    expect(due('15日内', '2017-09-20').day).toBe('2017-10-05');
  });

  it('comes round again at the month’s end where the month has no such day', () => {
    expect(recurrenceAfter({ kind: 'recurring', every: 'month', day: 31 }, '2018-01-31')).toBe('2018-02-28');
    expect(recurrenceAfter({ kind: 'recurring', every: 'year' }, '2017-12-31')).toBe('2018-12-31');
  });
});

describe('the light of a case', () => {
  const warnings = warningRulesSchema.parse({});
  const handed = (deadline: object): Case =>
    caseOf(
      tell('2017-10-10')
        .register()
        .propose()
        .handOver({ deadline: '2017年10月25日前', due: '2017-10-25', ...deadline })
        .sign(),
    );
  const light = (kase: Case, day: string, changed = warnings) => warningOf(kase, day, changed);

  it.each([
    ['2017-10-17', 'green', '正常', 8],
    ['2017-10-18', 'yellow', '临期', 7],
    ['2017-10-25', 'yellow', '临期', 0],
    ['2017-10-26', 'red', '逾期', -1],
  ])('on %s is %s %s, %i days left', (day, colour, word, left) => {
    expect(light(handed({}), day)).toEqual({ colour, word, due: '2017-10-25', left });
  });

  it('follows the thresholds and words of the office', () => {
    const own = warningRulesSchema.parse({
      yellowDays: 0,
      yellowShare: 0.2,
      orangeDays: 1,
      words: { red: '超期' },
    });
    const kase = handed({});
    expect(light(kase, '2017-10-21', own).colour).toBe('green');
    expect(light(kase, '2017-10-22', own).colour).toBe('yellow');
    expect(light(kase, '2017-10-24', own).colour).toBe('orange');
    expect(light(kase, '2017-10-26', own).word).toBe('超期');
  });

  it('goes by the next unfinished stage', () => {
    const stages = [
      { title: '拆除', due: '2017-10-15' },
      { title: '复绿', due: '2017-10-25' },
    ];
    const story = tell('2017-10-10')
      .register()
      .propose()
      .handOver({ deadline: '2017年10月25日前', due: '2017-10-25', stages })
      .sign();
    expect(light(caseOf(story), '2017-10-16').colour).toBe('red');
    expect(light(caseOf(story.on('2017-10-14').finishStage('拆除')), '2017-10-16').due).toBe('2017-10-25');
  });

  it('comes round with a monthly duty, and a report settles its month', () => {
    const story = tell('2017-10-10')
      .register()
      .propose()
      .handOver({ deadline: '每月5日前', due: '2018-03-31' })
      .sign();
    expect(dueOfCase(caseOf(story)).due).toBe('2017-11-05');
    expect(light(caseOf(story), '2017-11-06').colour).toBe('red');
    const reported = caseOf(story.on('2017-11-03').progress());
    expect(light(reported, '2017-11-06')).toMatchObject({ colour: 'green', due: '2017-12-05' });
    expect(light(reported, '2017-12-06').colour).toBe('red');
  });

  it('is judged by the day of the report once that is in, grey while suspended, blue once closed', () => {
    const story = tell('2017-10-10')
      .register()
      .propose()
      .handOver({ deadline: '2017年10月25日前', due: '2017-10-25' })
      .sign();
    expect(light(caseOf(story), '2017-11-01').colour).toBe('red');
    const grey = caseOf(story.fork().on('2017-10-20').suspend());
    expect(light(grey, '2017-11-01')).toEqual({ colour: 'grey', word: '中止' });
    const reported = story.on('2017-10-24').report();
    expect(light(caseOf(reported), '2017-11-01').colour).toBe('green');
    const closed = caseOf(reported.check().pass().close());
    expect(light(closed, '2018-01-01')).toEqual({ colour: 'blue', word: '办结' });
    const none = caseOf(tell('2017-10-10').register());
    expect(light(none, '2017-10-10')).toEqual({ colour: 'none', word: '未定时限' });
  });
});
