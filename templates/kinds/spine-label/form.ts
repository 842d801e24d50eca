/** The form of 档案盒标签. */
import { classField } from '../../archive-fields';
import type { Form } from '../../form';
import { spineSchema, thicknesses } from './schema';

export const spineLabelForm: Form = {
  sections: [
    {
      title: '标签',
      fields: [
        { kind: 'text', name: 'title', label: '标题', required: true, help: '查找用，不印' },
        {
          kind: 'rows',
          name: 'labels',
          label: '档案盒',
          rowName: '档案盒',
          rowTitle: 'box',
          rowState: 'period',
          blank: spineSchema.parse({}),
          wide: true,
          fields: [
            classField.fonds,
            classField.year,
            classField.period,
            classField.section,
            { kind: 'text', name: 'first', label: '起始件号', help: '例如 0001' },
            { kind: 'text', name: 'last', label: '终止件号', help: '例如 0048' },
            { kind: 'text', name: 'box', label: '盒号' },
            {
              kind: 'choice',
              name: 'thickness',
              label: '盒脊厚度',
              options: thicknesses.map((value) => ({ value, label: `${value} 毫米` })),
            },
          ],
        },
      ],
    },
  ],
};
