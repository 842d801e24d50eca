/** The form of an 意见. */
import type { Form } from '../../form';
import {
  annexSection,
  bodySection,
  closingSections,
  headSection,
  signatoriesField,
  titleSection,
} from '../../official-paper/form';

export const opinionForm: Form = {
  sections: [
    headSection([
      {
        kind: 'choice',
        name: 'route',
        label: '行文方向',
        options: [
          { value: 'down', label: '下行' },
          { value: 'level', label: '平行' },
          { value: 'up', label: '上行' },
        ],
      },
      { ...signatoriesField, showIf: { field: 'route', is: ['up'] } },
    ]),
    titleSection('subordinate'),
    bodySection(),
    annexSection,
    ...closingSections,
  ],
};
