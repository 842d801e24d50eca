/** The form of a 函. */
import type { Form } from '../../form';
import {
  annexSection,
  bodySection,
  letterClosingSections,
  letterHeadSection,
  letterTitleSection,
} from '../../official-paper/form';

export const letterForm: Form = {
  sections: [
    letterHeadSection,
    letterTitleSection,
    bodySection([
      {
        kind: 'text',
        name: 'ending',
        label: '结语',
        suggestions: ['特此函达。', '请函复。', '专此函告，请予支持。', '特此函复。', '此复。'],
      },
    ]),
    annexSection,
    ...letterClosingSections,
  ],
};
