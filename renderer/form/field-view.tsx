/** One field with its label, help and faults; lists and groups draw their own fields again. */
import { useId } from 'react';
import { getIn, pathText } from '../state/paths';
import { AnnexesField } from './annexes-field';
import type { FieldProps } from './field-props';
import { RowsField } from './rows-field';
import { SimpleControl } from './simple-control';

/** Whether another field's value hides this one. */
function hidden({ field, scope }: FieldProps): boolean {
  const condition = field.showIf;
  if (condition === undefined) return false;
  const value = getIn(scope, [condition.field]);
  return !condition.is.some((wanted) => wanted === value);
}

export function FieldView(props: FieldProps) {
  const { field, at, scope, faults, onChange } = props;
  const id = useId();
  if (hidden(props)) return null;
  const path = [...at, field.name];
  if (field.kind === 'rows') return <RowsField {...props} field={field} />;
  if (field.kind === 'annexes') return <AnnexesField {...props} field={field} />;
  const value = getIn(scope, [field.name]);
  if (field.kind === 'group') {
    return (
      <fieldset className="group">
        <legend>{field.label}</legend>
        {field.fields.map((inner) => (
          <FieldView
            key={inner.name}
            field={inner}
            at={path}
            scope={value}
            faults={faults}
            onChange={onChange}
          />
        ))}
      </fieldset>
    );
  }
  const mine = faults.filter((fault) => fault.path === pathText(path));
  return (
    <div className="field" data-path={pathText(path)}>
      <label htmlFor={id}>
        {field.label}
        {field.required === true ? <span className="required">（必填）</span> : null}
      </label>
      <SimpleControl
        id={id}
        field={field}
        value={value}
        faulty={mine.some((fault) => fault.severity === 'E')}
        onChange={(next) => onChange(path, next)}
      />
      {field.help === undefined ? null : <p className="help">{field.help}</p>}
      {mine.map((fault, n) => (
        <p key={n} className={`fault fault-${fault.severity}`} role="alert">
          {fault.message}
          {fault.remedy}
        </p>
      ))}
    </div>
  );
}
