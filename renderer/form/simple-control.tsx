/** The control of a field that holds one value or a list of short texts. */
import { AutoComplete, Checkbox, Input, InputNumber, Select } from 'antd';
import type { Field } from '../../templates/form';
import { DateInput } from './date-input';

type Simple = Exclude<Field, { kind: 'rows' | 'group' | 'annexes' | 'picture' }>;

interface Props {
  readonly id: string;
  /** Of the text that names a control which is a group. */
  readonly labelId: string;
  readonly describedBy: string | undefined;
  readonly field: Simple;
  readonly value: unknown;
  readonly faulty: boolean;
  readonly onChange: (value: unknown) => void;
}

const asText = (value: unknown): string => (typeof value === 'string' ? value : '');
const asList = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];

/** Deadlines that are not dates (规则 R60 lets them stand). */
const deadlinePhrases = ['长期坚持', '立行立改', '每月5日前'];

export function SimpleControl({ id, labelId, describedBy, field, value, faulty, onChange }: Props) {
  const status = faulty ? 'error' : '';
  const common = { id, 'aria-describedby': describedBy };
  switch (field.kind) {
    case 'longText':
      return (
        <Input.TextArea
          {...common}
          value={asText(value)}
          status={status}
          autoSize={{ minRows: 3, maxRows: 16 }}
          onChange={(event) => onChange(event.target.value)}
        />
      );
    case 'number':
      return (
        <InputNumber
          {...common}
          value={typeof value === 'number' ? value : null}
          min={field.min}
          max={field.max}
          suffix={field.unit}
          status={status}
          onChange={(next) => onChange(next ?? undefined)}
        />
      );
    case 'choice':
      return (
        <Select
          {...common}
          value={asText(value)}
          options={[...field.options]}
          status={status}
          onChange={onChange}
        />
      );
    case 'ticks': {
      const ticked = asList(value);
      // the order of ticking is kept: it may be the order in print
      const toggle = (option: string, on: boolean) =>
        onChange(on ? [...ticked, option] : ticked.filter((one) => one !== option));
      return (
        <div className="ticks" role="group" aria-labelledby={labelId} id={id}>
          {field.options.map((option) => (
            <Checkbox
              key={option.value}
              checked={ticked.includes(option.value)}
              onChange={(event) => toggle(option.value, event.target.checked)}
            >
              {option.label}
            </Checkbox>
          ))}
        </div>
      );
    }
    case 'yesNo':
      return (
        <Checkbox {...common} checked={value === true} onChange={(event) => onChange(event.target.checked)}>
          {field.label}
        </Checkbox>
      );
    case 'list':
      return (
        <Select
          {...common}
          mode="tags"
          open={false}
          placeholder="输入后按回车，可以写多个"
          tokenSeparators={['、', '，', ',']}
          value={[...asList(value)]}
          status={status}
          onChange={onChange}
        />
      );
    case 'date':
    case 'deadline':
      return (
        <DateInput
          id={id}
          describedBy={describedBy}
          value={asText(value)}
          faulty={faulty}
          phrases={field.kind === 'deadline' ? deadlinePhrases : []}
          suffix={field.kind === 'deadline' ? '前' : ''}
          onChange={onChange}
        />
      );
    case 'text':
    case 'unit':
    case 'person':
      return field.kind === 'text' && field.suggestions !== undefined ? (
        <AutoComplete
          {...common}
          value={asText(value)}
          options={field.suggestions.map((suggestion) => ({ value: suggestion }))}
          status={status}
          onChange={onChange}
        />
      ) : (
        <Input
          {...common}
          value={asText(value)}
          status={status}
          onChange={(event) => onChange(event.target.value)}
        />
      );
  }
}
