/** The form of a 通报. */
import type { Form } from '../../form';
import {
  annexSection,
  bodySection,
  closingSections,
  headSection,
  titleSection,
} from '../../official-paper/form';

export const circularForm: Form = {
  sections: [
    headSection(),
    titleSection('subordinate'),
    bodySection([
      {
        kind: 'rows',
        name: 'ranking',
        label: '排名',
        help: '名次按得分由高到低算出，得分相同的名次相同',
        rowName: '单位',
        rowTitle: 'unit',
        rowState: 'score',
        blank: { unit: '', score: '', previous: '', measure: '' },
        fields: [
          { kind: 'unit', name: 'unit', label: '单位', required: true },
          { kind: 'text', name: 'score', label: '得分' },
          { kind: 'text', name: 'previous', label: '上期名次' },
          { kind: 'text', name: 'measure', label: '奖惩' },
        ],
      },
      {
        kind: 'rows',
        name: 'cases',
        label: '通报对象',
        help: '批评或表扬，逐个写明事实和处理',
        rowName: '对象',
        rowTitle: 'name',
        rowState: 'decision',
        blank: { name: '', fact: '', basis: '', decision: '' },
        fields: [
          { kind: 'text', name: 'name', label: '对象', required: true },
          { kind: 'longText', name: 'fact', label: '事实', required: true },
          { kind: 'text', name: 'basis', label: '依据' },
          { kind: 'text', name: 'decision', label: '处理或表扬', required: true },
        ],
      },
      { kind: 'longText', name: 'requirements', label: '要求' },
    ]),
    annexSection,
    ...closingSections,
  ],
};
