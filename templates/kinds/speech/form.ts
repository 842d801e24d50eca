/** The form of a 讲话稿. */
import type { Form } from '../../form';

export const speechForm: Form = {
  sections: [
    {
      title: '题头',
      fields: [
        { kind: 'text', name: 'title', label: '标题', required: true, help: '例如 在…会议上的讲话' },
        { kind: 'person', name: 'speaker', label: '讲话人' },
        { kind: 'text', name: 'post', label: '职务', help: '印在姓名前，例如 区攻坚办主任' },
        { kind: 'date', name: 'date', label: '讲话日期' },
      ],
    },
    {
      title: '讲话内容',
      fields: [
        {
          kind: 'text',
          name: 'salutation',
          label: '称谓',
          suggestions: ['同志们：', '各位领导、同志们：'],
          help: '顶格，后面用全角冒号',
        },
        {
          kind: 'longText',
          name: 'body',
          label: '正文',
          help: '一行一段；段首的 一、（一）1.（1）和单独成行的“一是…。”按层级排印',
        },
      ],
    },
  ],
};
