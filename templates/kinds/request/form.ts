/** The form of a 请示. */
import type { Form } from '../../form';
import {
  annexSection,
  bodySection,
  closingSections,
  headSection,
  signatoriesField,
  titleSection,
} from '../../official-paper/form';

export const requestForm: Form = {
  sections: [
    headSection([{ ...signatoriesField, required: true }]),
    { ...titleSection('superior'), help: '一文一事，只主送一个上级机关' },
    bodySection([
      {
        kind: 'text',
        name: 'ending',
        label: '结语',
        suggestions: ['妥否，请批示。', '当否，请批复。', '以上请示，请予批准。'],
      },
    ]),
    annexSection,
    ...closingSections,
  ],
};
