/** The window's foot: how many faults there are, and the list of them; a click goes to the field. */
import { DownOutlined, UpOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { memo, useState } from 'react';
import type { Fault, Severity } from '../../templates/official/fault';
import { sentences } from '../state/words';

interface Props {
  readonly faults: readonly Fault[];
  readonly onPick: (path: string) => void;
}

const severities: readonly Severity[] = ['E', 'W', 'I'];
const words: Readonly<Record<Severity, string>> = { E: '需要处理', W: '请核对', I: '说明' };

/** 3 处需要处理 · 2 处请核对 */
function summary(faults: readonly Fault[]): string {
  const parts = severities.flatMap((severity) => {
    const count = faults.filter((fault) => fault.severity === severity).length;
    return count === 0 ? [] : [`${count} 处${words[severity]}`];
  });
  return parts.length === 0 ? '没有发现问题' : parts.join(' · ');
}

function FaultLine({ fault, onPick }: { readonly fault: Fault; readonly onPick: Props['onPick'] }) {
  const text = (
    <>
      <span className={`severity severity-${fault.severity}`}>{words[fault.severity]}</span>
      {fault.label === '' ? null : <span className="fault-label">{fault.label}</span>}
      <span className="fault-words">{sentences(fault)}</span>
    </>
  );
  if (fault.path === '') return <span className="fault-line">{text}</span>;
  return (
    <button type="button" className="fault-line" onClick={() => onPick(fault.path)}>
      {text}
    </button>
  );
}

export const FaultBar = memo(function FaultBar({ faults, onPick }: Props) {
  const [open, setOpen] = useState(false);
  const sorted = [...faults].sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
  const [first] = sorted;
  return (
    <footer className="faults">
      {open && sorted.length > 0 ? (
        <ul className="fault-list" aria-label="需要处理和核对的内容" tabIndex={0}>
          {sorted.map((fault, n) => (
            <li key={n}>
              <FaultLine fault={fault} onPick={onPick} />
            </li>
          ))}
        </ul>
      ) : null}
      <div className="fault-bar">
        <span className="fault-summary" role="status">
          {summary(faults)}
        </span>
        {open || first === undefined ? (
          <span className="fault-rest" />
        ) : (
          <div className="fault-rest">
            <FaultLine fault={first} onPick={onPick} />
          </div>
        )}
        {sorted.length > 1 ? (
          <Button
            type="text"
            size="small"
            aria-expanded={open}
            icon={open ? <DownOutlined aria-hidden /> : <UpOutlined aria-hidden />}
            onClick={() => setOpen(!open)}
          >
            {open ? '收起' : `全部 ${sorted.length} 处`}
          </Button>
        ) : null}
      </div>
    </footer>
  );
});
