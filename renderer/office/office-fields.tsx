/** The fields of the office profile; the red head and the printing office follow the full name until they are changed. */
import { Input } from 'antd';
import { useId, type ReactNode } from 'react';
import type { Office } from '../../templates/office';
import { exampleNumber } from './example';

interface Props {
  readonly office: Office;
  readonly onChange: (next: Office) => void;
  /** By field; shown below it. */
  readonly faults: Readonly<Partial<Record<keyof Office, string>>>;
}

interface FieldProps {
  readonly label: string;
  readonly help?: ReactNode;
  readonly fault?: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export function TextField({ label, help, fault, value, onChange }: FieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <Input
        id={id}
        value={value}
        status={fault === undefined ? '' : 'error'}
        aria-describedby={`${id}-help`}
        onChange={(event) => onChange(event.target.value)}
      />
      <p id={`${id}-help`} className="help">
        {fault === undefined ? help : <span className="amber">{fault}</span>}
      </p>
    </div>
  );
}

export function OfficeFields({ office, onChange, faults }: Props) {
  const put = (part: Partial<Office>) => onChange({ ...office, ...part });
  const contact = (part: Partial<Office['contact']>) => put({ contact: { ...office.contact, ...part } });
  const putName = (name: string) => {
    const followed = (text: string) => (text === '' || text === office.name ? name : text);
    put({ name, redHead: followed(office.redHead), printer: followed(office.printer) });
  };
  const year = new Date().getFullYear();
  return (
    <div className="fields">
      <TextField label="机关全称" value={office.name} fault={faults.name} onChange={putName} />
      <div className="field-pair">
        <TextField
          label="规范化简称"
          value={office.shortName}
          fault={faults.shortName}
          help="表格和窗口里用，例如 区攻坚办"
          onChange={(shortName) => put({ shortName })}
        />
        <TextField
          label="机关代字"
          value={office.code}
          fault={faults.code}
          help={
            office.code === '' ? (
              '发文字号的开头，例如 汴禹攻坚办'
            ) : (
              <>文号：{exampleNumber(office.code, year)}</>
            )
          }
          onChange={(code) => put({ code })}
        />
      </div>
      <TextField
        label="发文机关标志（红头）"
        value={office.redHead}
        fault={faults.redHead}
        help="不含“文件”二字"
        onChange={(redHead) => put({ redHead })}
      />
      <TextField
        label="印发机关"
        value={office.printer}
        fault={faults.printer}
        help="版记里的印发机关"
        onChange={(printer) => put({ printer })}
      />
      <div className="field-pair">
        <TextField label="联系人" value={office.contact.person} onChange={(person) => contact({ person })} />
        <TextField label="联系电话" value={office.contact.phone} onChange={(phone) => contact({ phone })} />
      </div>
      <div className="field-pair">
        <TextField label="所在区县" value={office.district} onChange={(district) => put({ district })} />
        <TextField label="地址" value={office.contact.address} onChange={(address) => contact({ address })} />
      </div>
    </div>
  );
}
