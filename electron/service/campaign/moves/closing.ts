/** From the passed check to the archive: 公示, 异议, 不予销号, 销号, 归档. */
import { z } from '../../../../templates/zod';
import { daySchema } from '../day';
import {
  checkDeadline,
  deadlineShape,
  fault,
  move,
  reasonShape,
  requiredText,
  withAttempt,
  withDeadline,
} from './move';

/** The opinion boxes of a 销号单, in their order. */
export const opinionBoxes = {
  unit: '责任单位自查',
  lead: '牵头部门核验',
  township: '属地乡办',
  office: '攻坚办现场核查',
  leader: '分管区领导',
} as const;
type Box = keyof typeof opinionBoxes;

const opinionSchema = z.object({
  box: z.enum(Object.keys(opinionBoxes) as [Box, ...Box[]]).meta({ title: '意见栏', labels: opinionBoxes }),
  by: requiredText('签字人'),
  on: daySchema.meta({ title: '签字日期' }),
  agrees: z.boolean().meta({ title: '同意' }),
});

export const closing = {
  publicise: move({
    label: '公示',
    from: ['approving'],
    to: 'same',
    who: ['clerk', 'director'],
    paper: { kinds: ['public-notice', 'scan'], label: '公示' },
    yields: '公示起止日期',
    needs: { from: daySchema.meta({ title: '公示开始' }), to: daySchema.meta({ title: '公示结束' }) },
    check: (_kase, { data: { from, to } }) =>
      from <= to ? [] : [fault('data.to', '公示结束', '公示结束早于开始', '请核对公示起止日期。')],
    take: (_kase, { data: { from, to } }) => ({ publicity: { from, to } }),
  }),
  object: move({
    label: '有异议',
    from: ['approving'],
    to: 'checking',
    who: ['clerk', 'director'],
    yields: '退回核查，原核查结果保留',
    needs: reasonShape,
    // the attempt that passed stays as it was; the same report is checked once more as an attempt of its own
    take: (kase, { data }) => {
      const last = kase.attempts.at(-1)!;
      return {
        attempts: [
          ...withAttempt(kase, { outcome: 'objected', words: data.reason }),
          { ...last, checkedOn: undefined, outcome: 'waiting', words: '' },
        ],
      };
    },
  }),
  refuse: move({
    label: '不予销号',
    from: ['approving'],
    to: 'rectifying',
    who: ['director', 'districtLeader'],
    yields: '退回整改中，给出新的时限',
    needs: { ...reasonShape, ...deadlineShape },
    check: (_kase, event) => checkDeadline(event),
    take: (kase, event) => ({
      attempts: withAttempt(kase, { outcome: 'refused', words: event.data.reason }),
      deadlines: withDeadline(kase, 'refused', event),
    }),
  }),
  close: move({
    label: '销号',
    from: ['approving'],
    to: 'closed',
    who: ['districtLeader', 'director'],
    paper: { kinds: ['closure'], label: '销号单', numbered: true },
    yields: '销号日期；按规则排定回头看',
    needs: {
      opinions: z.array(opinionSchema).meta({ title: '意见栏' }),
      lookBacks: z.array(daySchema).default([]).meta({ title: '回头看日期' }),
    },
    check: (kase, event) => {
      const { opinions, lookBacks } = event.data;
      const agreed = new Set(opinions.filter(({ agrees }) => agrees).map(({ box }) => box));
      const missing = (Object.keys(opinionBoxes) as Box[]).filter((box) => !agreed.has(box));
      const faults = [];
      if (missing.length > 0) {
        const names = missing.map((box) => opinionBoxes[box]).join('、');
        faults.push(
          fault('data.opinions', '意见栏', `还没有同意的意见：${names}`, '各栏签署同意后才能销号。'),
        );
      }
      if (opinions.some(({ on }) => on > event.on))
        faults.push(fault('data.opinions', '意见栏', '有意见的签字日期晚于销号日期', '请核对签字日期。'));
      if (kase.publicity !== undefined && kase.publicity.to > event.on)
        faults.push(
          fault('on', '办理日期', `公示到${kase.publicity.to}才结束`, '公示结束、没有异议后再销号。'),
        );
      if (lookBacks.some((day) => day <= event.on))
        faults.push(fault('data.lookBacks', '回头看日期', '回头看不晚于销号日期', '请填写销号以后的日期。'));
      return faults;
    },
    take: (kase, { on, data, paper }) => ({
      closedOn: on,
      closureNumber: paper!.number,
      lookBacks: [...kase.lookBacks, ...data.lookBacks.map((due) => ({ due, checkers: [], words: '' }))],
    }),
  }),
  archive: move({
    label: '归档',
    from: ['closed', 'rebounded'],
    to: 'archived',
    who: ['clerk'],
    yields: '档号',
    needs: { archiveNumber: requiredText('档号') },
    check: (kase) =>
      kase.state === 'closed' && kase.lookBacks.some(({ doneOn }) => doneOn === undefined)
        ? [fault('data', '回头看', '还有没做完的回头看', '最后一次回头看做完以后再归档。')]
        : [],
    take: (_kase, { data }) => ({ archiveNumber: data.archiveNumber }),
  }),
};
