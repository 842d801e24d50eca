/** Besides the way: 中止, 恢复, 移交, 作废; and what changes no state: 更正, 附材料. */
import { caseIdSchema } from '../case/case-id';
import { factsChangeSchema, factsSchema } from '../case/facts';
import { isEnd, openStates, states } from '../case/states';
import { z } from '../../../../templates/zod';
import { checkDeadline, deadlineShape, fault, move, reasonShape, requiredText, withDeadline } from './move';
import { apart } from './checks';

const approvedShape = { approver: requiredText('批准人'), ...reasonShape };

export const side = {
  suspend: move({
    label: '中止',
    from: openStates,
    to: 'suspended',
    who: ['director', 'districtLeader'],
    yields: '停止计时，变为灰色',
    needs: approvedShape,
    take: (kase, { on }) => ({ before: kase.state, suspensions: [...kase.suspensions, { from: on }] }),
  }),
  resume: move({
    label: '恢复办理',
    from: ['suspended'],
    to: 'before',
    who: ['director', 'districtLeader'],
    yields: '回到中止前的状态；可以给出新的时限',
    needs: {
      ...approvedShape,
      ...deadlineShape,
      deadline: z.string().default('').meta({ title: '整改时限' }),
    },
    check: (kase, event) => {
      if (event.data.deadline === '') return [];
      return kase.deadlines.length > 0
        ? checkDeadline(event)
        : [fault('data.deadline', '整改时限', '还没有交办，没有时限可改', '请在交办时填写时限。')];
    },
    take: (kase, event) => ({
      before: undefined,
      suspensions: kase.suspensions.map((one) => (one.to === undefined ? { ...one, to: event.on } : one)),
      ...(event.data.deadline === '' ? {} : { deadlines: withDeadline(kase, 'resumed', event) }),
    }),
  }),
  transfer: move({
    label: '移交上级',
    from: openStates,
    to: 'transferred',
    who: ['director', 'districtLeader'],
    yields: '移交给上级办理',
    needs: { ...approvedShape, to: requiredText('移交给') },
    take: () => ({}),
  }),
  void: move({
    label: '作废',
    from: ['registered', 'pending', 'handedOver'],
    to: 'void',
    who: ['director'],
    yields: '编号留存，不再使用',
    needs: approvedShape,
    take: () => ({}),
  }),
  amend: move({
    label: '更正',
    from: states.filter((state) => !isEnd(state)),
    to: 'same',
    who: ['clerk', 'director'],
    yields: '更正后的内容，原内容留在记录里',
    needs: { change: factsChangeSchema, ...reasonShape },
    check: (kase, { data }) => {
      const faults = [];
      if (Object.keys(data.change).length === 0)
        faults.push(fault('data.change', '更正内容', '没有更正任何内容', '请改动后再保存。'));
      const facts = factsSchema.safeParse({ ...kase.facts, ...data.change });
      if (!facts.success) faults.push(fault('data.change', '更正内容', '更正后的内容不完整', '请核对各栏。'));
      // the persons of a case that is being checked may not become its checkers by a correction
      const persons = data.change.persons;
      if (persons !== undefined) {
        const now = { ...kase, facts: { ...kase.facts, persons } };
        const team = [
          ...(kase.attempts.at(-1)?.outcome === 'waiting' ? (kase.attempts.at(-1)?.checkers ?? []) : []),
          ...kase.lookBacks.filter(({ doneOn }) => doneOn === undefined).flatMap(({ checkers }) => checkers),
        ];
        faults.push(...apart(now, team, 'data.change'));
      }
      return faults;
    },
    take: (kase, { data }) => ({ facts: { ...kase.facts, ...data.change } }),
  }),
  attach: move({
    label: '附材料',
    from: states.filter((state) => !isEnd(state)),
    to: 'same',
    who: ['clerk', 'director', 'unit', 'checker'],
    paper: { kinds: [], label: '要附的文书或材料' },
    yields: '材料',
    needs: {},
    take: () => ({}),
  }),
};

/** Moves that touch two cases; they are only made together (`case/pairs.ts`). */
export const paired = {
  merge: move({
    label: '合并',
    from: openStates,
    to: 'merged',
    who: ['director'],
    yields: '并入另一个问题',
    needs: { ...approvedShape, into: caseIdSchema },
    check: (kase, { data }) =>
      data.into === kase.id ? [fault('data.into', '并入', '不能并入自己', '请选择另一个问题。')] : [],
    take: (_kase, { data }) => ({ mergedInto: data.into }),
  }),
  absorb: move({
    label: '并入重复问题',
    from: states.filter((state) => !isEnd(state) && state !== 'rebounded'),
    to: 'same',
    who: ['director'],
    yields: '并入的问题编号',
    needs: { absorbed: caseIdSchema },
    take: (kase, { data }) => ({ absorbed: [...kase.absorbed, data.absorbed] }),
  }),
};
