/** The control of a field that holds one value or a list of short texts. */
import { AutoComplete, Checkbox, Input, InputNumber, Select, Switch } from 'antd';
import type { Field } from '../../templates/form';

type Simple = Exclude<Field, { kind: 'rows' | 'group' | 'annexes' }>;

interface Props {
  readonly id: string;
  readonly field: Simple;
  readonly value: unknown;
  readonly faulty: boolean;
  readonly onChange: (value: unknown) => void;
}

const asText = (value: unknown): string => (typeof value === 'string' ? value : '');
const asList = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];

/** Words that help with what may be typed. */
const hints: Partial<Record<Simple['kind'], string>> = {
  date: '2017年10月9日',
  deadline: '2017年10月31日前，或 立行立改、长期坚持、每月5日前',
  picture: '图片文件的路径或编号',
};

export function SimpleControl({ id, field, value, faulty, onChange }: Props) {
  const status = faulty ? 'error' : '';
  switch (field.kind) {
    case 'longText':
      return (
        <Input.TextArea
          id={id}
          value={asText(value)}
          status={status}
          autoSize={{ minRows: 3, maxRows: 16 }}
          onChange={(event) => onChange(event.target.value)}
        />
      );
    case 'number': {
      const { min, max, unit } = field;
      const shown = typeof value === 'number' ? value : null;
      return (
        <InputNumber
          id={id}
          value={shown}
          min={min}
          max={max}
          suffix={unit}
          status={status}
          onChange={onChange}
        />
      );
    }
    case 'choice':
      return (
        <Select
          id={id}
          value={asText(value)}
          options={[...field.options]}
          status={status}
          onChange={onChange}
        />
      );
    case 'ticks':
      return <Checkbox.Group value={asList(value)} options={[...field.options]} onChange={onChange} />;
    case 'yesNo':
      return (
        <Switch
          id={id}
          checked={value === true}
          checkedChildren="是"
          unCheckedChildren="否"
          onChange={onChange}
        />
      );
    case 'list':
      return (
        <Select
          id={id}
          mode="tags"
          open={false}
          suffixIcon={null}
          placeholder="输入后按回车，可输入多个"
          tokenSeparators={['、', '，', ',']}
          value={asList(value)}
          status={status}
          onChange={onChange}
        />
      );
    case 'text':
      if (field.suggestions !== undefined) {
        const options = field.suggestions.map((suggestion) => ({ value: suggestion }));
        return (
          <AutoComplete id={id} value={asText(value)} options={options} status={status} onChange={onChange} />
        );
      }
      return (
        <Input
          id={id}
          value={asText(value)}
          status={status}
          showCount={{ formatter: ({ count }) => `${count}字` }}
          onChange={(event) => onChange(event.target.value)}
        />
      );
    default:
      return (
        <Input
          id={id}
          value={asText(value)}
          status={status}
          placeholder={hints[field.kind]}
          onChange={(event) => onChange(event.target.value)}
        />
      );
  }
}
