/** The form of a 报告. */
import type { Form } from '../../form';
import {
  annexSection,
  bodySection,
  closingSections,
  headSection,
  signatoriesField,
  titleSection,
} from '../../official-paper/form';

export const reportForm: Form = {
  sections: [
    headSection([{ ...signatoriesField, required: true }]),
    titleSection('superior'),
    bodySection([
      {
        kind: 'text',
        name: 'ending',
        label: '结语',
        suggestions: ['特此报告。', '以上报告，请审阅。'],
        help: '不写请求批准的话',
      },
    ]),
    annexSection,
    ...closingSections,
  ],
};
