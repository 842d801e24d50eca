/** The form of a 工作方案. */
import { peopleField } from '../../fields';
import type { Field, Form } from '../../form';
import { annexSection } from '../../official-paper/form';

const part = (name: string, label: string): Field => ({
  kind: 'longText',
  name,
  label,
  help: '一行一段；段首的（一）1.（1）按层级排印；不填则不印这一部分',
});

export const workPlanForm: Form = {
  sections: [
    {
      title: '题头',
      fields: [
        { kind: 'text', name: 'title', label: '标题', required: true, help: '…工作方案、…攻坚方案' },
        { kind: 'unit', name: 'preparedBy', label: '制定单位', help: '印在标题下，没有可以不填' },
        { kind: 'date', name: 'date', label: '日期' },
        { kind: 'longText', name: 'introduction', label: '引言' },
      ],
    },
    {
      title: '目标和任务',
      fields: [
        part('guidance', '总体要求'),
        part('goals', '工作目标'),
        part('tasks', '重点任务'),
        part('steps', '实施步骤'),
      ],
    },
    {
      title: '组织和保障',
      fields: [
        part('leadership', '组织领导'),
        peopleField('leaders', '组长'),
        peopleField('deputies', '副组长'),
        peopleField('members', '成员'),
        part('safeguards', '保障措施'),
      ],
    },
    annexSection,
  ],
};
