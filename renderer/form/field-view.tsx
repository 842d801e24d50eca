/** Any field with its label, help and faults; groups, rows and annexes draw the fields inside them through `drawFields`. */
import { memo, useId } from 'react';
import type { Field } from '../../templates/form';
import { isShown } from '../state/form-values';
import { getIn, joinPath } from '../state/paths';
import { AnnexesField } from './annexes/annexes-field';
import type { DrawFields } from './draw-fields';
import { FieldFaults } from './field-faults';
import { useFaults, useForm } from './form-context';
import { PictureField } from './picture/picture-field';
import { RowsField } from './rows/rows-field';
import { SimpleControl } from './simple-control';

export const drawFields: DrawFields = (fields, at, scope) => (
  <div className="fields">
    {fields
      .filter((field) => isShown(field, scope))
      .map((field) => (
        <FieldView
          key={field.name}
          field={field}
          path={joinPath(at, field.name)}
          value={getIn(scope, field.name)}
        />
      ))}
  </div>
);

interface Props {
  readonly field: Field;
  readonly path: string;
  readonly value: unknown;
}

/** Fields short enough to stand two beside each other. */
const short: ReadonlySet<Field['kind']> = new Set([
  'date',
  'deadline',
  'number',
  'choice',
  'person',
  'yesNo',
]);

const FieldView = memo(function FieldView({ field, path, value }: Props) {
  const id = useId();
  const { edit } = useForm();
  const faults = useFaults(path);
  const help =
    field.help === undefined ? null : (
      <p id={`${id}-help`} className="help">
        {field.help}
      </p>
    );
  const described = [
    ...(field.help === undefined ? [] : [`${id}-help`]),
    ...(faults.length === 0 ? [] : [`${id}-faults`]),
  ].join(' ');
  if (field.kind === 'group') {
    return (
      <fieldset className="group" data-path={path}>
        <legend>{field.label}</legend>
        {help}
        {drawFields(field.fields, path, value)}
        <FieldFaults id={`${id}-faults`} faults={faults} />
      </fieldset>
    );
  }
  const labelled = field.kind === 'rows' || field.kind === 'annexes' || field.kind === 'ticks';
  const label = (
    <>
      {field.label}
      {field.required === true ? <span className="required">必填</span> : null}
    </>
  );
  return (
    <div
      className={`field field-${field.kind} ${short.has(field.kind) ? 'field-short' : ''}`}
      data-path={path}
    >
      {labelled ? (
        <span className="label" id={`${id}-label`}>
          {label}
        </span>
      ) : field.kind === 'yesNo' ? null : (
        <label className="label" htmlFor={id}>
          {label}
        </label>
      )}
      {field.kind === 'rows' ? (
        <RowsField field={field} path={path} value={value} labelId={`${id}-label`} draw={drawFields} />
      ) : field.kind === 'annexes' ? (
        <AnnexesField path={path} value={value} labelId={`${id}-label`} />
      ) : field.kind === 'picture' ? (
        <PictureField id={id} path={path} label={field.label} value={value} />
      ) : (
        <SimpleControl
          id={id}
          labelId={`${id}-label`}
          describedBy={described === '' ? undefined : described}
          field={field}
          path={path}
          value={value}
          faulty={faults.some((fault) => fault.severity === 'E')}
          onChange={(next, how) => edit(path, () => next, how)}
        />
      )}
      {help}
      <FieldFaults id={`${id}-faults`} faults={faults} />
    </div>
  );
});
