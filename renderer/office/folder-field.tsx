/** A folder: typed in, or chosen in the system's dialog on the desktop; what it is good for is told while it is typed. */
import { Button, Input } from 'antd';
import { useEffect, useId, useState, type ReactNode } from 'react';
import type { Output } from '../../electron/contract';
import { useDesk } from '../state/desk-state';

interface Props {
  readonly label: string;
  readonly use: 'papers' | 'backups' | 'archive' | 'parcel';
  readonly value: string;
  /** While there is nothing to tell of the folder. */
  readonly help?: ReactNode;
  /** What is not asked about: the folder in use, ''. */
  readonly known?: string;
  readonly onChange: (folder: string) => void;
}

/** Typing is over after so long, ms. */
const settled = 300;

export function FolderField({ label, use, value, help, known = '', onChange }: Props) {
  const { host } = useDesk();
  const id = useId();
  const [look, setLook] = useState<Output<'checkFolder'> & { readonly folder: string }>();
  const asked = value.trim();
  useEffect(() => {
    if (asked === '' || asked === known) return;
    const timer = setTimeout(() => {
      void host.call('checkFolder', { folder: asked, use }).then((reply) => {
        if (reply.ok) setLook({ ...reply.value, folder: asked });
      });
    }, settled);
    return () => clearTimeout(timer);
  }, [host, asked, use, known]);
  const told = look?.folder === asked && asked !== known ? look : undefined;
  const choose = async () => {
    const folder = await host.desktop?.chooseFolder(asked);
    if (folder !== undefined) onChange(folder);
  };
  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <div className="folder-line">
        <Input
          id={id}
          value={value}
          spellCheck={false}
          placeholder="文件夹的完整位置"
          status={told?.usable === false ? 'error' : ''}
          aria-describedby={`${id}-help`}
          onChange={(event) => onChange(event.target.value)}
        />
        {host.desktop === undefined ? null : <Button onClick={() => void choose()}>选择…</Button>}
      </div>
      <p id={`${id}-help`} className="help" role="status">
        {told === undefined ? help : <span className={told.usable ? undefined : 'amber'}>{told.words}</span>}
      </p>
    </div>
  );
}
