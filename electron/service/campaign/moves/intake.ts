/** From the incoming slip to the unit that answers for it: 登记, 拟办, 交办, 退单, 签收. */
import { z } from '../../../../templates/zod';
import { daySchema } from '../day';
import { supervisionLevels, unitsOf, ways } from '../case/facts';
import { personSchema } from '../../../../templates/fields';
import { checkDeadline, deadlineShape, fault, move, reasonShape, requiredText, withDeadline } from './move';
import { byUnit } from './checks';

export const intake = {
  propose: move({
    label: '拟办',
    from: ['registered'],
    to: 'pending',
    who: ['clerk', 'director'],
    yields: '待派单',
    needs: {
      proposal: requiredText('拟办意见'),
      instruction: requiredText('领导批示'),
      instructedBy: requiredText('批示领导'),
    },
    take: () => ({}),
  }),
  handOver: move({
    label: '交办',
    from: ['pending'],
    to: 'handedOver',
    who: ['director'],
    paper: { kinds: ['supervision-order', 'handover'], label: '督办单或交办单', numbered: true },
    yields: '责任单位和整改时限；等待签收',
    needs: {
      ...deadlineShape,
      feedbackDue: daySchema.optional().meta({ title: '反馈时限' }),
      staged: z.boolean().default(false).meta({ title: '阶段反馈' }),
      way: z.enum(ways).meta({ title: '整改方式' }),
      requirements: requiredText('整改要求和标准'),
      leadUnit: z.string().default('').meta({ title: '牵头部门' }),
      units: z.array(z.string().min(1)).default([]).meta({ title: '责任单位' }),
      persons: z.array(personSchema).default([]).meta({ title: '责任人' }),
      leaders: z.array(personSchema).default([]).meta({ title: '区级包案领导' }),
      level: z.enum(supervisionLevels).default('一般督办').meta({ title: '督办级别' }),
    },
    check: (_kase, event) => {
      const { due, feedbackDue, staged } = event.data;
      const faults = [...checkDeadline(event)];
      if (unitsOf(event.data).length === 0)
        faults.push(fault('data.units', '责任单位', '没有责任单位', '请填写牵头部门或责任单位。'));
      if (feedbackDue !== undefined && due !== undefined && feedbackDue < due && !staged)
        faults.push(
          fault('data.feedbackDue', '反馈时限', '反馈时限早于整改时限', '请核对，或注明是阶段反馈。'),
        );
      return faults;
    },
    take: (kase, event) => {
      const { way, requirements, leadUnit, units, level, feedbackDue } = event.data;
      // who is not named here stays as he was registered
      const persons = event.data.persons.length > 0 ? event.data.persons : kase.facts.persons;
      const leaders = event.data.leaders.length > 0 ? event.data.leaders : kase.facts.leaders;
      return {
        facts: { ...kase.facts, way, requirements, leadUnit, units, persons, leaders },
        level,
        handedOverOn: event.on,
        deadlines: withDeadline(kase, 'handOver', event),
        ...(feedbackDue === undefined ? {} : { feedbackDue }),
      };
    },
  }),
  decline: move({
    label: '退单',
    from: ['handedOver'],
    to: 'pending',
    who: ['unit'],
    yields: '退回待派单，原交办记录保留',
    needs: reasonShape,
    check: byUnit,
    take: () => ({}),
  }),
  sign: move({
    label: '签收',
    from: ['handedOver'],
    to: 'rectifying',
    who: ['unit'],
    yields: '整改责任人；开始整改',
    needs: {
      persons: z
        .array(personSchema)
        .refine((list) => list.length > 0, {
          message: '没有整改责任人。',
          params: { remedy: '请填写整改责任人的姓名和职务。' },
        })
        .meta({ title: '整改责任人' }),
    },
    check: byUnit,
    take: (kase, { on, data }) => ({ facts: { ...kase.facts, persons: data.persons }, signedOn: on }),
  }),
};
