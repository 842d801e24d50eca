/** A step takes from its paper what is still empty, and nothing that does not fit. */
import { describe, expect, it } from 'vitest';
import { fromPaper } from '../../../renderer/campaign/step/from-paper';
import { stepForm } from '../../../electron/service/campaign/step-form';

const fieldsOf = (name: 'handOver' | 'report') =>
  stepForm(name).form.sections.flatMap(({ fields }) => fields);

describe('what a paper says', () => {
  it('fills the step that rests on it, and leaves what was typed', () => {
    const order = {
      ...{ deadline: '2017年10月25日前', requirements: '两断三清', measure: '关停取缔', level: '重点督办' },
      ...{ units: ['区环保局'], persons: [{ name: '赵建民', post: '局长' }], leadUnit: 7 },
    };
    const given = { deadline: '', requirements: '已经写好', units: [], persons: [], way: '整改提升' };
    expect(fromPaper(fieldsOf('handOver'), given, order)).toEqual({
      deadline: '2017年10月25日前',
      way: '关停取缔',
      level: '重点督办',
      units: ['区环保局'],
      persons: [{ name: '赵建民', post: '局长' }],
    });
  });

  it('is looked for in the first row of a list, too', () => {
    const report = {
      issues: [{ measures: '切断水电', completedOn: '2017年10月19日' }, { measures: '别的' }],
    };
    expect(fromPaper(fieldsOf('report'), {}, report)).toMatchObject({
      measures: '切断水电',
      completedOn: '2017年10月19日',
    });
    expect(fromPaper(fieldsOf('report'), {}, undefined)).toEqual({});
  });
});
