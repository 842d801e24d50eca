/** The form of a 通知. */
import type { Form } from '../../form';
import { closingSections, headSection, titleSection } from '../../official-paper/form';

export const noticeForm: Form = {
  sections: [
    headSection(),
    titleSection('subordinate'),
    {
      title: '正文',
      fields: [
        {
          kind: 'longText',
          name: 'body',
          label: '正文',
          help: '一行一段；段首的 一、（一）1.（1）按层级排印',
        },
      ],
    },
    {
      title: '附件',
      fields: [{ kind: 'annexes', name: 'annexes', label: '附件', help: '文字附件，或另一份文书' }],
    },
    ...closingSections,
  ],
};
