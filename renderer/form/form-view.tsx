/** Draws any kind's form from its data description: sections of fields, one after the other. */
import { Collapse } from 'antd';
import type { Form } from '../../templates/form';
import type { Fault } from '../../templates/official/fault';
import { FieldView } from './field-view';
import type { FieldChange } from './field-props';

interface Props {
  readonly form: Form;
  readonly data: unknown;
  readonly faults: readonly Fault[];
  readonly onChange: FieldChange;
}

/** The form of one record; `onChange` gets the path of the changed value. */
export function FormView({ form, data, faults, onChange }: Props) {
  const items = form.sections.map((section, n) => ({
    key: String(n),
    label: section.title,
    children: (
      <div className="fields">
        {section.help === undefined ? null : <p className="help">{section.help}</p>}
        {section.fields.map((field) => (
          <FieldView
            key={field.name}
            field={field}
            at={[]}
            scope={data}
            faults={faults}
            onChange={onChange}
          />
        ))}
      </div>
    ),
  }));
  return (
    <Collapse key={form.sections[0]?.title} items={items} defaultActiveKey={items.map((item) => item.key)} />
  );
}
