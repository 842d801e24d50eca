/** After closure: 回头看 as often as it is planned, and the rebound that it may find. */
import { z } from '../../../../templates/zod';
import type { Case, LookBack } from '../case/case';
import { caseIdSchema } from '../case/case-id';
import { daySchema, type Day } from '../day';
import { byTeam, checkTeam } from './checks';
import { fault, move, requiredText, type MoveEvent } from './move';

const paper = { kinds: ['look-back', 'site-check', 'scan'], label: '回头看记录' };

const withLookBack = (lookBacks: readonly LookBack[], i: number, change: Partial<LookBack>) =>
  lookBacks.map((one, at) => (at === i ? { ...one, ...change } : one));

const running = (lookBacks: readonly LookBack[]): number =>
  lookBacks.findIndex(({ startedOn, doneOn }) => startedOn !== undefined && doneOn === undefined);

const byLookBackTeam = ({ lookBacks }: Case, event: MoveEvent<unknown>) =>
  byTeam(lookBacks[running(lookBacks)]?.checkers ?? [], event);

const done = (
  { lookBacks }: Case,
  doneOn: Day,
  outcome: 'stable' | 'rebounded',
  words: string,
): readonly LookBack[] => withLookBack(lookBacks, running(lookBacks), { doneOn, outcome, words });

export const lookingBack = {
  scheduleLookBack: move({
    label: '安排回头看',
    from: ['closed'],
    to: 'same',
    who: ['clerk', 'director'],
    yields: '又一次回头看的日期',
    needs: { due: daySchema.meta({ title: '回头看日期' }) },
    check: (_kase, { on, data }) =>
      data.due < on ? [fault('data.due', '回头看日期', '回头看日期已过', '请填写今天或以后的日期。')] : [],
    take: (kase, { data }) => ({
      lookBacks: [...kase.lookBacks, { due: data.due, checkers: [], words: '' }],
    }),
  }),
  startLookBack: move({
    label: '开展回头看',
    from: ['closed'],
    to: 'lookBack',
    who: ['clerk', 'director'],
    yields: '回头看的人员',
    needs: { checkers: z.array(z.string().trim().min(1)).meta({ title: '核查人' }) },
    check: (kase, { data }) => {
      const planned = kase.lookBacks.some(({ startedOn }) => startedOn === undefined);
      const none = fault('data', '回头看', '没有排定的回头看', '请先安排回头看的日期。');
      return [...(planned ? [] : [none]), ...checkTeam(kase, data.checkers, 'data.checkers')];
    },
    take: (kase, { on, data }) => ({
      lookBacks: withLookBack(
        kase.lookBacks,
        kase.lookBacks.findIndex(({ startedOn }) => startedOn === undefined),
        { startedOn: on, checkers: data.checkers },
      ),
    }),
  }),
  stable: move({
    label: '回头看稳定',
    from: ['lookBack'],
    to: 'closed',
    who: ['checker'],
    paper,
    yields: '没有反弹，仍为已销号',
    needs: { words: requiredText('现场情况') },
    check: byLookBackTeam,
    take: (kase, { on, data }) => ({ lookBacks: done(kase, on, 'stable', data.words) }),
  }),
  /** Only made together with the new case (`case/pairs.ts`). */
  rebound: move({
    label: '发现反弹',
    from: ['lookBack'],
    to: 'rebounded',
    who: ['checker'],
    paper,
    yields: '重新立案：新的问题编号，反弹次数加一',
    needs: { words: requiredText('现场情况'), opens: caseIdSchema },
    check: byLookBackTeam,
    take: (kase, { on, data }) => ({ child: data.opens, lookBacks: done(kase, on, 'rebounded', data.words) }),
  }),
};
