/** The form of a 会议通知. */
import type { Form } from '../../form';
import { closingSections, headSection, titleSection } from '../../official-paper/form';

export const meetingNoticeForm: Form = {
  sections: [
    headSection(),
    titleSection('subordinate'),
    {
      title: '会议安排',
      fields: [
        { kind: 'longText', name: 'opening', label: '引言' },
        { kind: 'text', name: 'time', label: '会议时间', required: true, help: '写明年月日、星期和时' },
        { kind: 'text', name: 'place', label: '会议地点', required: true },
        { kind: 'longText', name: 'agenda', label: '会议内容', help: '一行一项' },
        { kind: 'longText', name: 'participants', label: '参会人员', required: true, help: '一行一项' },
        { kind: 'longText', name: 'requirements', label: '有关要求', help: '一行一项' },
      ],
    },
    {
      title: '参会回执',
      fields: [
        {
          kind: 'group',
          name: 'receipt',
          label: '参会回执',
          fields: [
            { kind: 'yesNo', name: 'printed', label: '附参会回执' },
            {
              kind: 'number',
              name: 'rows',
              label: '回执的行数',
              min: 1,
              max: 30,
              showIf: { field: 'printed', is: [true] },
            },
            {
              kind: 'text',
              name: 'deadline',
              label: '回执报送时限',
              showIf: { field: 'printed', is: [true] },
            },
            { kind: 'text', name: 'to', label: '回执报送方式', showIf: { field: 'printed', is: [true] } },
          ],
        },
      ],
    },
    ...closingSections,
  ],
};
