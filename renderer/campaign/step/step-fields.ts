/** The fields of a step: who does it, when, on what basis, and what the step itself asks for. */
import type { Output } from '../../../electron/contract';
import type { Field, Form } from '../../../templates/form';

export type StepForm = Output<'stepForm'>;

/** Who, when and why; names are paths below the sheet's data. */
const commonFields = ({ who }: StepForm): readonly Field[] => [
  { kind: 'date', name: 'step.on', label: '办理日期', required: true },
  { kind: 'person', name: 'step.by.name', label: '办理人', required: true },
  {
    kind: 'choice',
    name: 'step.by.role',
    label: '身份',
    options: who.map(({ role, name }) => ({ value: role, label: name })),
  },
  { kind: 'unit', name: 'step.by.unit', label: '所在单位' },
  { kind: 'text', name: 'step.basis', label: '依据', help: '文号、批示、会议或事由', required: true },
];

const paperFields = ({ paper }: StepForm): readonly Field[] =>
  paper === undefined
    ? []
    : [
        {
          kind: 'text',
          name: 'paper.number',
          label: `${paper.label}的文号`,
          help: paper.numbered ? '没有在本机里的，填它的文号' : '没有文号的不填',
        },
      ];

/** The same field below `data`. */
const inData = (field: Field): Field => ({ ...field, name: `data.${field.name}` });

/** @param numbered a paper is chosen that has its number: none is asked for. */
export const sheetForm = (step: StepForm, numbered: boolean): Form => ({
  sections: [
    { title: '办理', fields: [...commonFields(step), ...(numbered ? [] : paperFields(step))] },
    ...step.form.sections.map(({ title, fields }) => ({ title, fields: fields.map(inData) })),
  ],
});

/** What stands in a field before anything is known: lists are empty, a choice is its first. */
export function emptyOf(step: StepForm): Record<string, unknown> {
  const empty: Record<string, unknown> = {};
  for (const field of ownFields(step)) {
    if (['list', 'rows', 'ticks'].includes(field.kind)) empty[field.name] = [];
    else if (field.kind === 'choice') empty[field.name] = field.options[0]?.value ?? '';
  }
  return empty;
}

/** Those of the step alone. */
export const ownFields = ({ form }: StepForm): readonly Field[] =>
  form.sections.flatMap(({ fields }) => fields);
