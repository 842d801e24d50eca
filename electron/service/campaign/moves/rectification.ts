/** While the unit rectifies: 整改方案, 进展, 阶段完成, 延期, 催办. */
import { z } from '../../../../templates/zod';
import { daySchema } from '../day';
import { deadlineOf } from '../case/case';
import { supervisionLevels } from '../case/facts';
import { toldSchema } from '../case/told';
import { checkDeadline, deadlineShape, fault, move, reasonShape, requiredText, withDeadline } from './move';
import { byUnit } from './checks';

export const rectification = {
  plan: move({
    label: '报整改方案',
    from: ['rectifying'],
    to: 'same',
    who: ['unit'],
    paper: { kinds: ['rectification-plan'], label: '整改方案' },
    yields: '整改方案',
    needs: {},
    check: byUnit,
    take: () => ({}),
  }),
  progress: move({
    label: '报进展',
    from: ['rectifying'],
    to: 'same',
    who: ['unit', 'clerk'],
    yields: '进展；每月报送的时限由它结清',
    needs: { words: requiredText('进展情况'), told: toldSchema.optional() },
    take: (kase, { on, data: { words, told } }) => ({
      progress: [...kase.progress, { on, words, ...(told === undefined ? {} : { told }) }],
    }),
  }),
  finishStage: move({
    label: '完成阶段任务',
    from: ['rectifying'],
    to: 'same',
    who: ['unit', 'clerk'],
    yields: '阶段完成日期',
    needs: { title: requiredText('阶段') },
    check: (kase, { data }) => {
      const stage = deadlineOf(kase)?.stages.find(({ title }) => title === data.title);
      if (stage && stage.doneOn === undefined) return [];
      const message = stage ? `“${data.title}”已经完成过了` : `现在的时限里没有“${data.title}”这一阶段`;
      return [fault('data.title', '阶段', message, '请选择还没有完成的阶段。')];
    },
    take: (kase, { on, data }) => ({
      deadlines: kase.deadlines.map((deadline, i) =>
        i < kase.deadlines.length - 1
          ? deadline
          : {
              ...deadline,
              stages: deadline.stages.map((stage) =>
                stage.title === data.title ? { ...stage, doneOn: on } : stage,
              ),
            },
      ),
    }),
  }),
  extend: move({
    label: '延期',
    from: ['rectifying'],
    to: 'same',
    who: ['director', 'districtLeader'],
    paper: { kinds: ['extension', 'scan'], label: '延期申请' },
    yields: '新的时限，原时限保留',
    needs: { ...deadlineShape, due: daySchema.meta({ title: '延期至' }), ...reasonShape },
    check: (kase, event) => {
      const now = deadlineOf(kase);
      const faults = [...checkDeadline(event)];
      if (now?.due === undefined)
        faults.push(fault('data.due', '延期至', '现在的时限没有到期日，不用延期', '请核对时限。'));
      else if (event.data.due <= now.due)
        faults.push(fault('data.due', '延期至', `没有晚于现在的到期日${now.due}`, '请填写更晚的日期。'));
      return faults;
    },
    take: (kase, event) => ({ deadlines: withDeadline(kase, 'extension', event) }),
  }),
  urge: move({
    label: '催办',
    from: ['handedOver', 'rectifying'],
    to: 'same',
    who: ['director'],
    paper: { kinds: ['supervision-order'], label: '催办通知书或督办单', numbered: true },
    yields: '催办次数和督办级别',
    needs: { level: z.enum(supervisionLevels).meta({ title: '督办级别' }) },
    check: (kase, { data }) =>
      supervisionLevels.indexOf(data.level) < supervisionLevels.indexOf(kase.level)
        ? [fault('data.level', '督办级别', `已经是${kase.level}，不能降级`, '请选择同级或更高的级别。')]
        : [],
    take: (kase, { data }) => ({ urged: kase.urged + 1, level: data.level }),
  }),
};
