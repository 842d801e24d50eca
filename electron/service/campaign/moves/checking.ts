/** The check on the spot and its two ends: 派员核查, 核查合格, 核查不合格. */
import { z } from '../../../../templates/zod';
import { attemptOf } from '../case/case';
import { checkDeadline, deadlineShape, fault, move, requiredText, withAttempt, withDeadline } from './move';
import { apart, byTeam, checkTeam } from './checks';

/** 两断三清. */
const CLEARED = {
  water: '断水',
  power: '断电',
  materials: '清原料',
  products: '清产品',
  equipment: '清设备',
} as const;
type Cleared = keyof typeof CLEARED;
const clearedSchema = z
  .array(z.enum(Object.keys(CLEARED) as [Cleared, ...Cleared[]]).meta({ labels: CLEARED }))
  .default([])
  .meta({ title: '两断三清' });

const checkersSchema = z.array(z.string().trim().min(1)).meta({ title: '核查人', description: '至少两人' });

export const checking = {
  assignCheck: move({
    label: '派员核查',
    from: ['reported'],
    to: 'checking',
    who: ['director', 'clerk'],
    yields: '核查组',
    needs: { checkers: checkersSchema },
    check: (kase, { data }) => checkTeam(kase, data.checkers, 'data.checkers'),
    take: (kase, { data }) => ({ attempts: withAttempt(kase, { checkers: data.checkers }) }),
  }),
  pass: move({
    label: '核查合格',
    from: ['checking'],
    to: 'approving',
    who: ['checker'],
    paper: { kinds: ['site-check', 'scan'], label: '核查记录' },
    yields: '转公示审批',
    needs: { words: requiredText('现场情况'), cleared: clearedSchema },
    check: (kase, event) => {
      const checkers = attemptOf(kase)?.checkers ?? [];
      const faults = [...byTeam(checkers, event), ...apart(kase, [event.by.name], 'by.name')];
      const missing = Object.entries(CLEARED)
        .filter(([item]) => !event.data.cleared.includes(item as Cleared))
        .map(([, name]) => name);
      if (kase.facts.way === '关停取缔' && missing.length > 0)
        faults.push(
          fault(
            'data.cleared',
            '两断三清',
            `还没有做到：${missing.join('、')}`,
            '关停取缔应做到两断三清，请勾选核实的各项，未做到的按不合格退回。',
          ),
        );
      return faults;
    },
    take: (kase, { on, data }) => ({
      attempts: withAttempt(kase, { checkedOn: on, outcome: 'passed', words: data.words }),
    }),
  }),
  fail: move({
    label: '核查不合格',
    from: ['checking'],
    to: 'rectifying',
    who: ['checker'],
    paper: { kinds: ['site-check', 'scan'], label: '核查记录' },
    yields: '退回整改中，给出新的时限，这次上报和核查保留',
    needs: { words: requiredText('存在问题'), ...deadlineShape },
    check: (kase, event) => [
      ...byTeam(attemptOf(kase)?.checkers ?? [], event),
      ...apart(kase, [event.by.name], 'by.name'),
      ...checkDeadline(event),
    ],
    take: (kase, event) => ({
      attempts: withAttempt(kase, { checkedOn: event.on, outcome: 'failed', words: event.data.words }),
      deadlines: withDeadline(kase, 'failed', event),
    }),
  }),
};
