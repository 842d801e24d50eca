/** The control of a field that holds one value or a list of short texts. */
import type { Field } from '../../templates/form';
import { listOf } from '../state/form-values';
import { ChoiceInput } from './controls/choice-input';
import { Combo } from './controls/combo';
import type { ControlProps } from './controls/control';
import { DateInput } from './controls/date-input';
import { ListInput } from './controls/list-input';
import { NameInput } from './controls/name-input';
import { NumberInput } from './controls/number-input';
import { TextInput } from './controls/text-input';
import { Ticks, YesNo } from './controls/ticks';
import { LongText } from './long-text/long-text';

type Simple = Exclude<Field, { kind: 'rows' | 'group' | 'annexes' | 'picture' }>;

interface Props extends ControlProps {
  /** Of the text that names a control which is a group. */
  readonly labelId: string;
  readonly field: Simple;
  readonly path: string;
  readonly value: unknown;
  readonly onChange: (value: unknown, how?: 'typing') => void;
}

const asText = (value: unknown): string => (typeof value === 'string' ? value : '');
const asList = (value: unknown): readonly string[] =>
  listOf(value).filter((item): item is string => typeof item === 'string');

export function SimpleControl({ labelId, field, path, value, onChange, ...control }: Props) {
  const typed = (text: string) => onChange(text, 'typing');
  switch (field.kind) {
    case 'longText':
      return <LongText {...control} value={asText(value)} onChange={onChange} />;
    case 'number':
      return (
        <NumberInput
          {...control}
          value={value}
          min={field.min}
          max={field.max}
          unit={field.unit}
          onChange={(next) => onChange(next, 'typing')}
        />
      );
    case 'choice':
      return <ChoiceInput {...control} value={value} options={field.options} onChange={onChange} />;
    case 'ticks':
      return (
        <Ticks
          {...control}
          labelId={labelId}
          options={field.options}
          value={asList(value)}
          onChange={onChange}
        />
      );
    case 'yesNo':
      return <YesNo {...control} label={field.label} value={value === true} onChange={onChange} />;
    case 'list':
      return <ListInput {...control} of={field.of} value={asList(value)} onChange={onChange} />;
    case 'date':
    case 'deadline':
      return (
        <DateInput
          {...control}
          value={asText(value)}
          deadline={field.kind === 'deadline'}
          onChange={onChange}
        />
      );
    case 'unit':
    case 'person':
      return <NameInput {...control} of={field.kind} path={path} value={asText(value)} onChange={typed} />;
    case 'text': {
      const { suggestions } = field;
      if (suggestions !== undefined) {
        const offered = (text: string) =>
          suggestions.filter((one) => one.includes(text) && one !== text).map((words) => ({ words }));
        return <Combo {...control} value={asText(value)} onChange={typed} options={offered} />;
      }
      return (
        <TextInput
          {...control}
          value={asText(value)}
          onChange={typed}
          maxLength={field.maxLength}
          counted={field.required === true}
        />
      );
    }
  }
}
