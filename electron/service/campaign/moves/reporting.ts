/** The unit's report on what it has done, and its papers sent back: 上报整改情况, 退回材料. */
import { z } from '../../../../templates/zod';
import { daySchema } from '../day';
import { byUnit } from './checks';
import { fault, move, reasonShape, requiredText, withAttempt } from './move';

export const reporting = {
  report: move({
    label: '上报整改情况',
    from: ['rectifying'],
    to: 'reported',
    who: ['unit'],
    paper: { kinds: ['rectification-report'], label: '整改情况报告' },
    yields: '等待核查',
    needs: {
      completedOn: daySchema.meta({ title: '完成日期' }),
      measures: requiredText('整改措施'),
      photoPairs: z
        .number()
        .int()

        .refine((count) => count >= 1, {
          message: '没有整改前后对比照片。',
          params: { remedy: '每个点位至少附一组同一角度的整改前、整改后照片。' },
        })
        .meta({ title: '整改前后照片组数' }),
      sealed: z
        .boolean()

        .refine((sealed) => sealed, {
          message: '整改情况报告没有加盖公章。',
          params: { remedy: '请加盖责任单位公章后再上报。' },
        })
        .meta({ title: '加盖公章' }),
      signedBy: requiredText('主要负责人'),
    },
    check: (kase, event) => {
      const { completedOn } = event.data;
      const faults = [...byUnit(kase, event)];
      if (completedOn > event.on)
        faults.push(fault('data.completedOn', '完成日期', '完成日期晚于上报日期', '整改完成后再上报。'));
      if (kase.handedOverOn !== undefined && completedOn < kase.handedOverOn)
        faults.push(fault('data.completedOn', '完成日期', '完成日期早于交办日期', '请核对完成日期。'));
      return faults;
    },
    take: (kase, { on, data, paper }) => ({
      attempts: [
        ...kase.attempts,
        {
          reportedOn: on,
          completedOn: data.completedOn,
          measures: data.measures,
          report: paper!,
          checkers: [],
          outcome: 'waiting',
          words: '',
        },
      ],
    }),
  }),
  sendBack: move({
    label: '退回材料',
    from: ['reported'],
    to: 'rectifying',
    who: ['clerk', 'director'],
    yields: '退回整改中，这次上报保留',
    needs: reasonShape,
    take: (kase, { data }) => ({
      attempts: withAttempt(kase, { outcome: 'sentBack', words: data.reason }),
    }),
  }),
};
