/** On the desktop: which printer, without the system's dialog; what was chosen is proposed the next time. */
import { Select } from 'antd';
import { useEffect, useId, useState } from 'react';
import type { Printer } from '../../electron/contract';
import { useDesk } from '../state/desk-state';

const key = 'duban.printer';

/** '' while none was chosen, or while it is not there. */
export function usePrinters(): {
  readonly printers: readonly Printer[];
  readonly printer: string;
  readonly choose: (name: string) => void;
} {
  const { host } = useDesk();
  const [printers, setPrinters] = useState<readonly Printer[]>([]);
  const [chosen, setChosen] = useState(() => localStorage.getItem(key) ?? '');
  useEffect(() => {
    let current = true;
    void host.desktop?.printers().then((found) => {
      if (current) setPrinters(found);
    });
    return () => {
      current = false;
    };
  }, [host]);
  return {
    printers,
    printer: printers.some(({ name }) => name === chosen) ? chosen : '',
    choose: (name) => {
      localStorage.setItem(key, name);
      setChosen(name);
    },
  };
}

interface Props {
  readonly printers: readonly Printer[];
  readonly printer: string;
  readonly onChoose: (name: string) => void;
}

export function PrinterChoice({ printers, printer, onChoose }: Props) {
  const id = useId();
  const options = [
    { value: '', label: '打印时在系统窗口里选' },
    ...printers.map(({ name, label }) => ({ value: name, label: `${label}（直接打印，不再询问）` })),
  ];
  return (
    <div className="dialog-field">
      <label className="label" htmlFor={id}>
        打印机
      </label>
      <Select id={id} value={printer} options={options} onChange={onChoose} />
    </div>
  );
}
