/** The campaign's own story, whole: batch 3, returned once, closed, rebounded, a new case that is linked. */
import { describe, expect, it } from 'vitest';
import { apply } from '../../../electron/service/campaign/case/apply';
import { caseIds, formatCaseId, parseCaseId } from '../../../electron/service/campaign/case/case-id';
import { asOf } from '../../../electron/service/campaign/case/history';
import { stateNames } from '../../../electron/service/campaign/case/states';
import { moves, nextMoves } from '../../../electron/service/campaign/moves/table';
import { caseOf, deadlineTo, eventOf, tell } from './story';

const closed = () =>
  tell('2017-10-09')
    .register()
    .on('2017-10-10')
    .propose()
    .handOver()
    .on('2017-10-11')
    .sign()
    .on('2017-10-20')
    .report()
    .on('2017-10-23')
    .check()
    .fail('2017-11-05')
    .on('2017-11-03')
    .report()
    .on('2017-11-06')
    .check()
    .pass()
    .on('2017-11-15')
    .close(['2017-12-15', '2018-02-15']);

describe('a case from the hand-over to its rebound', () => {
  it('keeps both attempts, both deadlines and every paper', () => {
    const kase = caseOf(closed());
    expect(kase.state).toBe('closed');
    expect(kase.attempts.map(({ outcome, words }) => [outcome, words])).toEqual([
      ['failed', '院内仍有原料'],
      ['passed', '已到位'],
    ]);
    expect(kase.deadlines.map(({ due, reason, setOn }) => [due, reason, setOn])).toEqual([
      ['2017-10-25', 'handOver', '2017-10-10'],
      ['2017-11-05', 'failed', '2017-10-23'],
    ]);
    expect(kase.papers.map(({ kind, on }) => [kind, on])).toEqual([
      ['supervision-order', '2017-10-10'],
      ['rectification-report', '2017-10-20'],
      ['site-check', '2017-10-23'],
      ['rectification-report', '2017-11-03'],
      ['site-check', '2017-11-06'],
      ['closure', '2017-11-15'],
    ]);
    expect(kase.closureNumber).toBe('汴禹攻坚办督〔2017〕12号');
  });

  it('opens a heavier, linked case when it rebounds, and is over itself', () => {
    const story = closed().on('2017-12-16').lookBack();
    const pair = story.rebound('XC-201712-0003');
    if (!pair.ok) throw new Error(pair.faults.map(({ message }) => message).join());
    const [old, opened] = pair.changed;
    expect([old.case.state, old.case.child]).toEqual(['rebounded', 'XC-201712-0003']);
    expect(opened.case).toMatchObject({
      id: 'XC-201712-0003',
      state: 'registered',
      parent: 'XC-201710-0012',
      reboundCount: 1,
      level: '重点督办',
    });
    expect(opened.case.facts).toMatchObject({
      site: '宏达石材加工厂',
      problem: '夜间又恢复生产。',
      sourceNumber: 'XC-201710-0012',
    });
    expect(nextMoves(old.case)).not.toContain('handOver');
  });

  it('stands on any past day as it was put down by then', () => {
    const { events } = closed();
    const history = { id: 'XC-201710-0012', events };
    const stateOn = (day: string) => asOf(history, day)?.state;
    expect(stateOn('2017-10-08')).toBeUndefined();
    expect(
      ['2017-10-09', '2017-10-10', '2017-10-22', '2017-10-23', '2017-11-14', '2018-01-01'].map(stateOn),
    ).toEqual(['registered', 'handedOver', 'reported', 'rectifying', 'approving', 'closed']);
  });

  it('a duplicate goes into the other, which keeps its state', () => {
    const other = caseOf(tell('2017-10-09').register({}, 'XC-201710-0001').propose());
    const pair = tell('2017-10-10').register().merge(other);
    expect(
      pair.ok &&
        pair.changed.map(({ case: { state, mergedInto, absorbed } }) => [state, mergedInto, absorbed]),
    ).toEqual([
      ['merged', 'XC-201710-0001', []],
      ['pending', undefined, ['XC-201710-0012']],
    ]);
    expect(
      tell('2017-10-10')
        .register()
        .merge(caseOf(tell('2017-10-10').register())).ok,
    ).toBe(false);
  });
});

describe('what is refused, in words', () => {
  const rectifying = () => tell('2017-10-10').register().propose().handOver().sign();
  const refusal = (story: ReturnType<typeof tell>, ...given: Parameters<typeof eventOf>): string => {
    const applied = apply(story.kase, eventOf(...given));
    return applied.ok
      ? 'taken'
      : applied.faults.map(({ message, remedy }) => `${message}：${remedy}`).join('\n');
  };

  it.each<[string, ReturnType<typeof tell>, Parameters<typeof eventOf>, string]>([
    [
      'a step out of turn',
      rectifying(),
      ['close', '2017-10-11', 'districtLeader', { opinions: [], lookBacks: [] }, 'closure'],
      'XC-201710-0012现在是“整改中”，不能销号：这一步只在“公示审批”时办理。',
    ],
    [
      'someone who may not',
      rectifying(),
      ['extend', '2017-10-11', 'unit', { ...deadlineTo('2017-11-01'), reason: '等设备' }, 'extension'],
      '责任单位不能办理“延期”：请由攻坚办负责人或分管区领导办理。',
    ],
    [
      'an extension that is none',
      rectifying(),
      ['extend', '2017-10-11', 'director', { ...deadlineTo('2017-10-25'), reason: '等设备' }, 'extension'],
      '没有晚于现在的到期日2017-10-25：请填写更晚的日期。',
    ],
    [
      'a report without its paper',
      rectifying(),
      [
        'report',
        '2017-10-20',
        'unit',
        { completedOn: '2017-10-20', measures: '拆除', photoPairs: 1, sealed: true, signedBy: '钱' },
      ],
      '没有整改情况报告：请先做好整改情况报告，再上报整改情况。',
    ],
    [
      'a report without photographs and seal',
      rectifying(),
      [
        'report',
        '2017-10-20',
        'unit',
        { completedOn: '2017-10-20', measures: '拆除', photoPairs: 0, sealed: false, signedBy: '钱' },
        'rectification-report',
      ],
      '没有整改前后对比照片。：每个点位至少附一组同一角度的整改前、整改后照片。\n整改情况报告没有加盖公章。：请加盖责任单位公章后再上报。',
    ],
    [
      'the responsible person as checker',
      rectifying().on('2017-10-20').report(),
      ['assignCheck', '2017-10-21', 'director', { checkers: ['张三', '钱 乡长'] }],
      '钱 乡长是这个问题的整改责任人，不能参加核查：请另派核查人。',
    ],
    [
      'one checker',
      rectifying().on('2017-10-20').report(),
      ['assignCheck', '2017-10-21', 'director', { checkers: ['张三', '张三'] }],
      '核查人只有1名：现场核查至少两人，请填写两名不同的核查人。',
    ],
    [
      'closing down without 两断三清',
      rectifying().on('2017-10-20').report().check(),
      ['pass', '2017-10-21', 'checker', { words: '好', cleared: ['water', 'power'] }, 'site-check'],
      '还没有做到：清原料、清产品、清设备：关停取缔应做到两断三清，请勾选核实的各项，未做到的按不合格退回。',
    ],
    [
      'a deed of tomorrow',
      rectifying(),
      ['progress', '2017-10-12', 'unit', { words: '好' }, undefined, '2017-10-11T04:00:00.000Z'],
      '办理日期2017-10-12还没有到：请填写今天或以前的日期。',
    ],
    [
      'archiving before the last look-back',
      closed(),
      ['archive', '2018-01-05', 'clerk', { archiveNumber: 'Z109-WS·2017-D30-0001' }],
      '还有没做完的回头看：最后一次回头看做完以后再归档。',
    ],
  ])('%s', (_name, story, event, words) => expect(refusal(story, ...event)).toBe(words));

  it('names no field that it does not know, and every move has its words', () => {
    const unknown = apply(caseOf(rectifying()), {
      ...eventOf('amend', '2017-10-11', 'clerk', {}),
      data: { change: { colour: 1 }, reason: '误' },
    });
    expect(unknown.ok ? '' : unknown.faults[0]!.message).toContain('colour');
    for (const { label, from, who, yields } of Object.values(moves))
      expect([label, yields, from.length > 0, who.length > 0]).toEqual([
        expect.stringMatching(/[\u4e00-\u9fff]/u),
        expect.stringMatching(/[\u4e00-\u9fff]/u),
        true,
        true,
      ]);
    expect(new Set(Object.values(stateNames)).size).toBe(15);
  });

  it('a correction changes the named fields alone', () => {
    const before = caseOf(rectifying());
    const after = caseOf(rectifying().do('amend', 'clerk', { change: { remark: '已核对' }, reason: '补记' }));
    expect(after.facts).toEqual({ ...before.facts, remark: '已核对' });
  });
});

describe('case ids', () => {
  it('count on within their month and series', () => {
    const next = caseIds(['XC-201710-0012', 'XC-201709-0100', 'ZC-201710-0400', '不是编号']);
    expect([next('2017-10-09'), next('2017-10-31'), next('2017-11-01'), next('2017-09-30')]).toEqual([
      'XC-201710-0013',
      'XC-201710-0014',
      'XC-201711-0001',
      'XC-201709-0101',
    ]);
    expect(formatCaseId({ series: 'XC', month: '201710', serial: 10_000 })).toBe('XC-201710-10000');
    expect(parseCaseId('XC-201713-0001')).toBeUndefined();
    expect(parseCaseId('XC-201710-0012')).toEqual({ series: 'XC', month: '201710', serial: 12 });
  });
});
